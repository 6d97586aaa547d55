"""A PDF whose structure is broken, written out anew for reading only: never kept, never taken for the evidence."""

from __future__ import annotations

import io
import logging

_LARGEST = 5 * 1024 * 1024
"""Bytes. Searching a broken file for its objects takes long, and broken files are small as a rule."""
_MOST_PAGES = 60
_MOST_BYTES = 20_000_000


def mended(content: bytes) -> bytes | None:
    """The file's pages as a sound PDF; None where pypdf finds no pages either."""
    if len(content) > _LARGEST:
        return None
    import pypdf  # takes 0.1 s: paid for a broken file only

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    limits = pypdf.Configuration(
        zlib_maximum_output_length=_MOST_BYTES,
        lzw_maximum_output_length=_MOST_BYTES,
        array_based_stream_maximum_output_length=_MOST_BYTES,
        stream_decoding_work_maximum_length=4 * _MOST_BYTES,
        page_tree_maximum_entries=10 * _MOST_PAGES,
        page_tree_maximum_page_entries=10 * _MOST_PAGES,
        jbig2dec_binary=None,
    )
    try:
        with pypdf.apply_configuration(limits):
            reader = pypdf.PdfReader(io.BytesIO(content))
            if not 0 < len(reader.pages) <= _MOST_PAGES:
                return None
            writer = pypdf.PdfWriter()
            for page in reader.pages:
                writer.add_page(page)
            better = io.BytesIO()
            writer.write(better)
            return better.getvalue()
    except Exception:  # pypdf raises whatever a broken file makes it raise; the file is then damaged, and shown as such
        return None
