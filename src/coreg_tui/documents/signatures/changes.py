"""What was added to or changed in a file after it was signed, in words, by comparing its revisions.

Validation data is passed over: certificates, revocation data, document timestamps without appearance, and the date and
program that every saving sets. What this finds is a change, whatever pyHanko's analysis of differences lets pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from coreg_tui.documents.signatures.naming import bounded
from coreg_tui.model.text import Text

_MOST_NODES = 500
_MOST_NAMED = 3
_DEEPEST = 12
_SAVING = frozenset({"/ModDate", "/Producer"})


_Name = tuple[int, int]
"""An object of the file, by number and generation."""


def bytes_after(count: int) -> Text:
    """That so many bytes stand after the end of what was signed or of the file."""
    return Text(
        en=f"{count} byte{'' if count == 1 else 's'} after the end",
        nl=f"{count} byte{'' if count == 1 else 's'} na het einde",
    )


SOMETHING = Text(en="something other than validation data", nl="iets anders dan validatiegegevens")
NOT_COVERED = Text(
    en="the signature does not cover the file up to the end of a revision",
    nl="de handtekening dekt het bestand niet tot het einde van een versie",
)
IRREGULAR = Text(
    en="something that cannot be told apart, as the file is written irregularly",
    nl="iets dat niet is te onderscheiden, doordat het bestand niet volgens de regels is geschreven",
)
UNLISTED = Text(en="objects that the file does not list", nl="objecten die het bestand niet vermeldt")


def changes_after(reader: Any, revision: int) -> tuple[Text, ...]:
    """What the revisions after that one changed, apart from validation data; empty: nothing of what is looked at.

    Raises whatever pyHanko raises where a revision cannot be read.
    """
    old = reader.get_historical_resolver(revision)
    later = range(revision + 1, reader.xrefs.total_revisions)
    touched = {
        (one.idnum, one.generation) for number in later for one in reader.xrefs.explicit_refs_in_revision(number)
    }
    return (*_pages(old, reader, touched), *_form(old, reader), *_properties(old, reader))


def _pages(old: Any, new: Any, touched: set[_Name]) -> Iterator[Text]:
    before, now = (list(_page_list(one.root["/Pages"])) for one in (old, new))
    if len(now) != len(before):
        count = abs(len(now) - len(before))
        done, gedaan = ("added", "toegevoegd") if len(now) > len(before) else ("removed", "verwijderd")
        pages, paginas = ("page", "pagina") if count == 1 else ("pages", "pagina's")
        yield Text(en=f"{count} {pages} {done}", nl=f"{count} {paginas} {gedaan}")
    for number, (was, page) in enumerate(zip(before, now, strict=False), start=1):
        shown, names = _shown(page)
        if shown != _shown(was)[0] or names & touched:
            yield Text(en=f"page {number}: its content", nl=f"pagina {number}: de inhoud")
        there = _notes(page)
        added = [kind for name, kind in there.items() if name not in _notes(was) or name in touched]
        if added:
            kinds = ", ".join(sorted(set(added))[:_MOST_NAMED])
            yield Text(en=f"page {number}: an annotation ({kinds})", nl=f"pagina {number}: een annotatie ({kinds})")
        elif len(there) < len(_notes(was)):
            yield Text(en=f"page {number}: an annotation removed", nl=f"pagina {number}: een annotatie verwijderd")


def _page_list(root: Any) -> Iterator[Any]:
    """The pages of a page tree in order; at most 500 of its nodes are looked at, each where it first stands."""
    waiting, seen = [root], dict[int, Any]()  # the nodes are kept, so that no other takes over one's identity
    while waiting and len(seen) < _MOST_NODES:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen[id(node)] = node
        if "/Kids" in node:
            waiting.extend(kid.get_object() for kid in reversed(list(node["/Kids"])[:_MOST_NODES]))
        else:
            yield node


_BESIDE = frozenset({"/Annots", "/Parent", "/Metadata", "/Tabs", "/StructParents"})


def _shown(page: Any) -> tuple[object, set[_Name]]:
    """What decides how the page looks, annotations aside, and the objects that it names in so many words."""
    names: set[_Name] = set()
    return _plain({key: page.raw_get(key) for key in page if key not in _BESIDE}, names), names


def _plain(value: Any, names: set[_Name], depth: int = 0) -> object:
    """A value that can be compared between revisions; references stand for themselves, and are put into `names`."""
    from pyhanko.pdf_utils import generic

    if isinstance(value, generic.IndirectObject):
        names.add((value.idnum, value.generation))
        return ("ref", value.idnum, value.generation)
    if isinstance(value, Mapping) and depth < _DEEPEST:
        raw = value.raw_get if isinstance(value, generic.DictionaryObject) else value.__getitem__
        return tuple(sorted((str(key), _plain(raw(key), names, depth + 1)) for key in value))
    if isinstance(value, generic.ArrayObject) and depth < _DEEPEST:
        return tuple(_plain(value.raw_get(place), names, depth + 1) for place in range(len(value)))
    return repr(value)


def _notes(page: Any) -> dict[_Name, str]:
    """The kinds of the page's annotations that are no form fields, by object."""
    try:
        listed = page["/Annots"]
    except KeyError:
        return {}
    found = {}
    for place in range(len(listed)):
        raw = listed.raw_get(place)
        kind = str(raw.get_object().get("/Subtype", "?")).lstrip("/")
        if kind != "Widget":
            found[getattr(raw, "idnum", -1 - place), getattr(raw, "generation", 0)] = bounded(kind)
    return found


def _form(old: Any, new: Any) -> Iterator[Text]:
    before, now = dict(_fields(old)), dict(_fields(new))
    filled: list[str] = []
    added: list[str] = []
    for name, (kind, value, timestamp) in now.items():
        was = before.get(name)
        if timestamp:
            continue
        if kind == "/Sig" and value is not None and (was is None or was[1] is None):
            yield Text(en=f"another signature ({bounded(name)})", nl=f"nog een handtekening ({bounded(name)})")
        elif was is None:
            added.append(bounded(name))
        elif kind != "/Sig" and value != was[1]:
            filled.append(bounded(name))
    if filled:
        names = ", ".join(filled[:_MOST_NAMED])
        yield Text(en=f"form filled in ({names})", nl=f"formulier ingevuld ({names})")
    if added:
        names = ", ".join(added[:_MOST_NAMED])
        yield Text(en=f"field added ({names})", nl=f"veld toegevoegd ({names})")
    if gone := [bounded(name) for name in before if name not in now]:
        names = ", ".join(gone[:_MOST_NAMED])
        yield Text(en=f"field removed ({names})", nl=f"veld verwijderd ({names})")


def _fields(pdf: Any) -> Iterator[tuple[str, tuple[str, str | None, bool]]]:
    """By full name: the kind of field, its value, and whether that is a document timestamp."""
    from pyhanko.pdf_utils.form_tools import enumerate_fields_in

    try:
        fields = pdf.root["/AcroForm"]["/Fields"]
    except KeyError:
        return
    for kind in ("/Sig", "/Tx", "/Btn", "/Ch"):
        found = enumerate_fields_in(fields, refs_seen=set(), target_field_type=kind)  # type: ignore[no-untyped-call]
        for name, value, _ in found:
            if value is not None:
                value = value.get_object()
            timestamp = kind == "/Sig" and isinstance(value, Mapping) and value.get("/Type") == "/DocTimeStamp"
            told = None if value is None else "signed" if kind == "/Sig" else repr(value)[:10_000]
            yield str(name), (kind, told, timestamp)


def _properties(old: Any, new: Any) -> Iterator[Text]:
    """The document's title and the like, as its information dictionary tells them."""
    if _info(old) != _info(new):
        yield Text(en="the document's properties", nl="de documenteigenschappen")


def _info(pdf: Any) -> dict[str, str]:
    try:
        reference = pdf.trailer_view.raw_get("/Info")
    except KeyError:
        return {}
    # as that revision has it: the trailer itself leads to the latest
    told = pdf.get_object(reference.reference) if hasattr(reference, "reference") else reference
    return {str(key): repr(told[key])[:2_000] for key in told if key not in _SAVING}
