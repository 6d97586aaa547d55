"""Remarks that reading left on a file, as sentences. Elsewhere they are ids, with a detail behind a colon."""

from __future__ import annotations

from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Text
from coreg_tui.reading.rows import DocumentRow
from coreg_tui.reports.wording import Wording

_SENTENCES = {
    "bsn": Text(en="a citizen service number was made unreadable", nl="een burgerservicenummer is onleesbaar gemaakt"),
    "other_kind": Text(en="it clearly is of another kind", nl="het is duidelijk een ander soort stuk"),
    "no_such_page": Text(
        en="it does not have all of the pages asked for", nl="het heeft niet alle gevraagde bladzijden"
    ),
    "hidden_text": Text(
        en="it holds text that cannot be seen and that states facts",
        nl="het bevat onzichtbare tekst waarin feiten staan",
    ),
    "scan": Text(
        en="page {detail} is a scan whose letters were not read",
        nl="bladzijde {detail} is een scan die niet is gelezen",
    ),
    "no_ocr": Text(
        en="scans and photos are not read on this machine: install Tesseract (apt install tesseract-ocr-nld)",
        nl="scans en foto's worden op deze machine niet gelezen: installeer Tesseract (apt install tesseract-ocr-nld)",
    ),
    "reader_failed": Text(
        en="the plugin that reads {detail} failed on it", nl="de plugin die {detail} leest, is erop vastgelopen"
    ),
    "plugin_value": Text(
        en="a plugin read a value that {detail} cannot have; it was dropped",
        nl="een plugin las een waarde die {detail} niet kan hebben; die telt niet",
    ),
    "line": Text(en="line {detail} cannot be read", nl="regel {detail} is niet te lezen"),
    "table": Text(en="it is no list that can be read", nl="het is geen leesbare lijst"),
}


def remark(row: DocumentRow, warning: str, wording: Wording) -> str:
    """The file and what is to be said of it; a remark of an unknown id as it is."""
    if row.detail is not None and warning.startswith("line:"):
        return f"{safe_text(row.file)}: {safe_text(row.detail.in_language(wording.lang))}"
    return f"{safe_text(row.file)}: {remark_words(warning, wording)}"


def remark_words(warning: str, wording: Wording) -> str:
    """What is to be said."""
    name, _, detail = warning.partition(":")
    known = _SENTENCES.get(name)
    if known is None:
        return safe_text(warning)
    return known.in_language(wording.lang).format(detail=safe_text(detail.strip()))
