"""The text of a manifest as plain values; what could choke a parser is refused before it gets there.

Measured: `tomllib` takes 8 s for a dotted key of 120 kB, and both parsers recurse. JSON would keep the last of two
equal keys and accept NaN. Floats become Decimals, so that 36.4 is 36.4 exactly.
"""

from __future__ import annotations

import json
import re
import tomllib
from decimal import Decimal, InvalidOperation
from itertools import islice
from typing import Any, NoReturn

from coreg_tui.dossier.fault import DossierError, FaultProblem, fault_of, quoted, single
from coreg_tui.dossier.lines import JSON_STRING, TOML_STRING, Lines, key_text
from coreg_tui.model.text import Text

MOST_BYTES = 1_000_000
"""Of a manifest; a full one with a thousand pieces of evidence has less."""
DEPTH = 20
"""Of tables and lists in one another, and of a dotted key's parts. A manifest needs 6."""
NOT_A_NUMBER = Decimal("NaN")
"""Stands for a number that is none, or is longer than any that means something: refused where it is used."""

_LONGEST_NUMBER = 40
_TOML_NESTING = re.compile(rf"{TOML_STRING}|#[^\n]*+|[\[\]{{}}]")
_JSON_NESTING = re.compile(rf"{JSON_STRING}|[\[\]{{}}]")
_TOML_PART = r"(?:[A-Za-z0-9_-]++|\"(?:[^\"\\\n]++|\\[^\n])*+\"?|'[^'\n]*+'?)"
_TOML_DOTTED = re.compile(
    rf"\"\"\"(?:[^\"\\]++|\\(?s:.)?|\"(?!\"\"))*+(?:\"{{3,5}}+)?|'''(?:[^']++|'(?!''))*+(?:'{{3,5}}+)?|#[^\n]*+"
    rf"|(?P<key>{_TOML_PART}(?:[ \t]*+\.[ \t]*+{_TOML_PART})*+)"
)
_JSON_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|(?s:.))"
)
_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)\Z")


class _SameKeyTwice(Exception):  # noqa: N818 - a signal between two functions of this module
    pass


def text_of(content: bytes | str, name: str) -> str:
    """The manifest's text, without a byte order mark. Raises DossierError where it is too large or not UTF-8."""
    raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    if len(raw) > MOST_BYTES:
        raise too_large(name)
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise single(
            "syntax",
            "the file is written in UTF-16: save it as UTF-8",
            "het bestand is geschreven in UTF-16: opslaan als UTF-8",
            file=name,
            line=1,
        )
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        start = raw.rfind(b"\n", 0, error.start) + 1
        line, column = raw.count(b"\n", 0, error.start) + 1, error.start - start + 1
        raise single(
            "syntax",
            f"byte {column} of line {line} (0x{raw[error.start]:02X}) is not UTF-8: save the file as UTF-8",
            f"byte {column} van regel {line} (0x{raw[error.start]:02X}) is geen UTF-8: het bestand opslaan als UTF-8",
            file=name,
            line=line,
        ) from error


def too_large(name: str) -> DossierError:
    """What is said of a manifest that is beyond the limit."""
    return single(
        "too_large",
        f"the file is larger than {MOST_BYTES // 1_000_000} MB: that is no manifest",
        f"het bestand is groter dan {MOST_BYTES // 1_000_000} MB: dat is geen manifest",
        file=name,
    )


def toml_values(text: str, name: str) -> dict[str, Any]:
    """What a TOML text states. Raises DossierError of kind `syntax`."""
    _refuse_nesting(text, _TOML_NESTING, name)
    _refuse_long_keys(text, name)
    try:
        return tomllib.loads(text, parse_float=_decimal)
    except tomllib.TOMLDecodeError as error:
        _raise_toml(error, text, name)
    except (ValueError, RecursionError) as error:  # a whole number of more than 4,300 digits
        match = re.search(r"[0-9_]{4300}", text)
        line = text.count("\n", 0, match.start()) + 1 if match else None
        raise single(
            "syntax", "a number of this length is not read", "een getal van deze lengte wordt niet gelezen",
            file=name, line=line,
        ) from error  # fmt: skip


def json_values(text: str, name: str) -> object:
    """What a JSON text states. Raises DossierError of kind `syntax`."""
    _refuse_nesting(text, _JSON_NESTING, name)
    _refuse_half_characters(text, name)
    try:
        return _JSON.decode(text)
    except _SameKeyTwice as error:
        raise DossierError(fault_of("syntax", _twice(Lines(text, toml=False)), file=name)) from error
    except json.JSONDecodeError as error:
        en, nl = _JSON_WORDS.get(error.msg, (f"this is not JSON ({error.msg})", f"dit is geen JSON ({error.msg})"))
        raise single("syntax", en, nl, file=name, line=error.lineno) from error


def _decimal(written: str) -> Decimal:
    if len(written) > _LONGEST_NUMBER:
        return NOT_A_NUMBER
    try:
        return Decimal(written)
    except InvalidOperation:  # an exponent beyond all bounds
        return NOT_A_NUMBER


def _whole(written: str) -> int | Decimal:
    return int(written) if len(written) <= _LONGEST_NUMBER else NOT_A_NUMBER


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise _SameKeyTwice
    return table


_JSON = json.JSONDecoder(
    parse_float=_decimal, parse_int=_whole, parse_constant=lambda _: NOT_A_NUMBER, object_pairs_hook=_once_each
)


def _refuse_nesting(text: str, pieces: re.Pattern[str], name: str) -> None:
    depth = 0
    for count, piece in enumerate(pieces.findall(text)):  # `findall` takes half the time of `finditer`
        if piece in "[{":
            depth += 1
            if depth > DEPTH:
                start = next(islice(pieces.finditer(text), count, None)).start()
                raise single(
                    "syntax",
                    f"tables and lists stand more than {DEPTH} deep in one another",
                    f"tabellen en lijsten staan meer dan {DEPTH} diep in elkaar",
                    file=name,
                    line=text.count("\n", 0, start) + 1,
                )
        elif piece in "]}":
            depth -= 1


def _refuse_half_characters(text: str, name: str) -> None:
    """JSON can write one half of a surrogate pair, which no file or report can hold (RFC 8259, 8.2)."""
    if "\\ud" not in text.lower():
        return
    for match in _JSON_ESCAPE.finditer(text):
        if match["half"]:
            raise single(
                "syntax",
                f"{match[0]} is half a character: write the character itself",
                f"{match[0]} is een half teken: schrijf het teken zelf",
                file=name,
                line=text.count("\n", 0, match.start()) + 1,
            )


def _refuse_long_keys(text: str, name: str) -> None:
    """A key stands on one line, so only where some line has that many full stops is a closer look worth its time."""
    if max(line.count(".") for line in text.split("\n")) < DEPTH:
        return
    for match in _TOML_DOTTED.finditer(text):
        key = match["key"]
        if key and key.count(".") >= DEPTH and len(re.findall(_TOML_PART, key)) > DEPTH:
            raise single(
                "syntax",
                f"a key of more than {DEPTH} parts",
                f"een sleutel van meer dan {DEPTH} delen",
                file=name,
                line=text.count("\n", 0, match.start()) + 1,
            )


def _raise_toml(error: tomllib.TOMLDecodeError, text: str, name: str) -> NoReturn:
    said = str(error)
    place = _PLACE.search(said)
    line = int(place[1]) if place and place[1] else text.rstrip("\n").count("\n") + 1
    said = said[: place.start()] if place else said
    if said.startswith(("Cannot ", "Duplicate ")) and (twice := _twice(Lines(text))):
        raise DossierError(fault_of("syntax", twice, file=name)) from error
    if said.startswith("Unclosed"):
        line = _first_unclosed(text) or line
    for start, (en, nl) in _TOML_WORDS.items():
        if said.startswith(start):
            raise single("syntax", en, nl, file=name, line=line) from error
    raise single(
        "syntax", f"this is not TOML ({quoted(said)})", f"dit is geen TOML ({quoted(said)})", file=name, line=line
    ) from error


def _twice(lines: Lines) -> list[FaultProblem]:
    return [
        FaultProblem(
            key=key_text(one.path),
            line=one.second,
            message=Text(
                en=f"{quoted(key_text(one.path))} stands here a second time, first on line {one.first}: leave one out",
                nl=f"{quoted(key_text(one.path))} staat hier voor de tweede keer, eerst op regel {one.first}: "
                "een van beide weglaten",
            ),
        )
        for one in lines.twice
    ]


def _first_unclosed(text: str) -> int | None:
    opened: list[int] = []
    for match in _TOML_NESTING.finditer(text):
        if match[0] in "[{":
            opened.append(match.start())
        elif match[0] in "]}" and opened:
            opened.pop()
    return text.count("\n", 0, opened[-1]) + 1 if opened else None


_TOML_WORDS = {
    "Expected newline or end of document": (
        "more follows after the value: a date is written 2022-02-14, text stands in quotes",
        "na de waarde volgt nog iets: een datum is 2022-02-14, tekst staat tussen aanhalingstekens",
    ),
    "Invalid value": (
        "this value is not TOML: text stands in quotes, a date is written 2022-02-14, yes and no are true and false",
        "deze waarde is geen TOML: tekst staat tussen aanhalingstekens, een datum is 2022-02-14, ja en nee zijn true "
        "en false",
    ),
    "Expected '='": ("an = is wanted after the key", "na de sleutel hoort een ="),
    "Invalid date": ("there is no such day", "die dag bestaat niet"),
    "Unterminated string": ("the text has no closing quotation mark", "het sluitende aanhalingsteken ontbreekt"),
    "Illegal character '\\n'": ("the text has no closing quotation mark", "het sluitende aanhalingsteken ontbreekt"),
    "Illegal character": ("a character that TOML does not allow here", "een teken dat TOML hier niet toelaat"),
    "Found invalid character": ("a character that TOML does not allow here", "een teken dat TOML hier niet toelaat"),
    "Unescaped": (
        "a backslash in text between double quotes: use single quotes, or write it twice",
        "een backslash in tekst tussen dubbele aanhalingstekens: enkele gebruiken, of hem twee keer schrijven",
    ),
    "Unclosed array": ("the list that begins here is not closed: ] is wanted", "de lijst die hier begint mist haar ]"),
    "Unclosed inline": (
        "the table that begins here is not closed: } is wanted",
        "de tabel die hier begint mist haar }",
    ),
    "Expected ']'": ("the header is not closed: ] is wanted", "de kop mist haar ]"),
    "Expected ']]'": ("the header is not closed: ]] is wanted", "de kop mist haar ]]"),
    "Invalid statement": (
        "neither a key nor a header: write key = value, or [table]",
        "geen sleutel en geen kop: schrijf sleutel = waarde, of [tabel]",
    ),
    "Invalid initial character": ("a key is wanted here", "hier hoort een sleutel"),
    "Cannot": (
        "the same key or table stands here a second time: leave one out",
        "dezelfde sleutel of tabel staat hier voor de tweede keer: een van beide weglaten",
    ),
}
"""What `tomllib` says, by how it begins, in words that help; the longer beginning first."""

_JSON_WORDS = {
    "Expecting value": (
        "a value is wanted here: text stands in double quotes, yes and no are true and false",
        "hier hoort een waarde: tekst staat tussen dubbele aanhalingstekens, ja en nee zijn true en false",
    ),
    "Expecting ',' delimiter": ("a comma is wanted before this", "hiervoor hoort een komma"),
    "Expecting ':' delimiter": ("a colon is wanted after the key", "na de sleutel hoort een dubbele punt"),
    "Expecting property name enclosed in double quotes": (
        "a key in double quotes is wanted here; no comma stands before a closing brace",
        "hier hoort een sleutel tussen dubbele aanhalingstekens; voor een sluitende accolade staat geen komma",
    ),
    "Illegal trailing comma before end of object": (
        "no comma stands before a closing brace",
        "voor een sluitende accolade staat geen komma",
    ),
    "Illegal trailing comma before end of array": (
        "no comma stands before a closing bracket",
        "voor een sluitende haak staat geen komma",
    ),
    "Unterminated string starting at": (
        "the text that begins here has no closing quotation mark",
        "de tekst die hier begint mist het sluitende aanhalingsteken",
    ),
    "Invalid control character at": (
        "text may not run over the end of its line",
        "tekst mag niet over het einde van de regel lopen",
    ),
    "Invalid \\escape": ("write a backslash twice", "een backslash twee keer schrijven"),
    "Extra data": ("more follows after the closing brace", "na de sluitende accolade volgt nog iets"),
}
