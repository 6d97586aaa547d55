"""What pydantic finds wrong with a manifest, in words that say where, what, and what to do."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from coreg_tui.dossier.fault import FaultProblem, quoted
from coreg_tui.dossier.lines import KeyPath, Lines, key_text
from coreg_tui.model.text import Text
from coreg_tui.model.written_dates import read_date

Known = Mapping[tuple[str, ...], Sequence[str]]
"""The keys that each table has, by the table's path without list places."""


def problems_of(errors: Sequence[Mapping[str, Any]], known: Known, lines: Lines) -> list[FaultProblem]:
    """Pydantic's errors as problems; a key that is lacking because it is misspelt is told once."""
    misspelt = {
        (*path[:-1], nearest(str(path[-1]), known.get(_plain(path[:-1]), ())))
        for path in (tuple(one["loc"]) for one in errors if one["type"] == "extra_forbidden")
    }
    return [
        problem_of(one, known, lines) for one in errors if one["type"] != "missing" or tuple(one["loc"]) not in misspelt
    ]


def problem_of(error: Mapping[str, Any], known: Known, lines: Lines) -> FaultProblem:
    """One of pydantic's errors as a problem with key, line and remedy."""
    path: KeyPath = tuple(error["loc"])
    context: Mapping[str, Any] = error.get("ctx") or {}
    kind, value = str(error["type"]), error["input"]
    if kind == "extra_forbidden":
        message = unknown_key(path, known)
    elif kind == "missing" or (value is None and path and isinstance(path[-1], str)):
        message = Text(
            en=f"{table_name(path[:-1], 'en')} lacks {quoted(str(path[-1]))}: add it",
            nl=f"in {table_name(path[:-1], 'nl')} ontbreekt {quoted(str(path[-1]))}: toevoegen",
        )
    elif kind == "order":
        path = (*path, context["last"])
        message = Text(
            en=f"{quoted(context['last'])} lies before {quoted(context['first'])}: correct one of the two",
            nl=f"{quoted(context['last'])} ligt voor {quoted(context['first'])}: een van beide verbeteren",
        )
    else:
        message = _wrong_value(kind, value, context, path)
    return FaultProblem(key=key_text(path) or None, line=lines.line_of(path), message=message)


def unknown_key(path: KeyPath, known: Known) -> Text:
    """Which table does not know which key, and which key may be meant."""
    table, key = path[:-1], str(path[-1])
    names = known.get(_plain(table), ())
    en = f"{table_name(table, 'en')} has no key {quoted(key)}"
    nl = f"{table_name(table, 'nl')} kent geen sleutel {quoted(key)}"
    if (near := nearest(key, names)) is not None:
        return Text(en=f"{en}: did you mean {quoted(near)}?", nl=f"{nl}: is {quoted(near)} bedoeld?")
    elsewhere = [where for where, keys in known.items() if key in keys]
    if len(elsewhere) == 1:
        home = elsewhere[0]
        return Text(en=f"{en}: it belongs in {_name(home, 'en')}", nl=f"{nl}: die hoort in {_name(home, 'nl')}")
    if _plain(table) == ("evidence",):
        return Text(en=f"{en}: facts stand in [evidence.facts]", nl=f"{nl}: feiten staan in [evidence.facts]")
    listed = ", ".join(names)
    return Text(en=f"{en}; its keys are {listed}", nl=f"{nl}; de sleutels zijn {listed}")


def nearest(word: str, known: Sequence[str]) -> str | None:
    """The known word that `word` is most likely meant to be; None: none is near."""
    if len(word) > 60:
        return None
    found = difflib.get_close_matches(word.lower().replace("-", "_").replace(" ", "_"), known, n=1)
    if not found:
        by_lower = {one.lower(): one for one in known}
        found = [by_lower[near] for near in difflib.get_close_matches(word.lower(), by_lower, n=1)]
    return found[0] if found else None


def table_name(path: KeyPath, lang: str) -> str:
    """As it is headed in TOML: `[request]`, `[[evidence]]`; the manifest itself in words."""
    if path and isinstance(path[-1], int):
        return f"[[{'.'.join(_plain(path))}]]"
    return _name(_plain(path), lang)


def _name(plain: tuple[str, ...], lang: str) -> str:
    if plain:
        return f"[{'.'.join(plain)}]"
    return "the manifest" if lang == "en" else "het manifest"


def _plain(path: KeyPath) -> tuple[str, ...]:
    return tuple(part for part in path if isinstance(part, str))


def _wrong_value(kind: str, value: object, context: Mapping[str, Any], path: KeyPath) -> Text:
    en, nl = _what(value)
    match kind:
        case "choice":
            return _choice(str(value), context["values"])
        case "outside":
            why: Text = context["why"]
            return why
        case "no_such_day" | "day_range" | "time_of_day" | "day":
            return _day(kind, value)
        case "string_type" | "literal_error":
            hint = f": write {quoted(str(value))} in quotes" if isinstance(value, int) and value < 10**18 else ""
            waar = hint.replace("write", "schrijf").replace("in quotes", "tussen aanhalingstekens")
            return Text(en=f"text is wanted, not {en}{hint}", nl=f"hier hoort tekst, niet {nl}{waar}")
        case "string_too_long":
            most = context["max_length"]
            return Text(en=f"at most {most} characters are read", nl=f"hooguit {most} tekens worden gelezen")
        case "string_too_short" | "blank":
            return Text(en="some text is wanted, this is blank", nl="hier hoort tekst, dit is leeg")
        case "bool_type":
            return Text(
                en=f"true or false is wanted, without quotes, not {en}",
                nl=f"hier hoort true of false, zonder aanhalingstekens, niet {nl}",
            )
        case "list_type" if isinstance(value, dict):
            head = ".".join(_plain(path))
            return Text(en=f"a list is wanted: write [[{head}]]", nl=f"hier hoort een lijst: schrijf [[{head}]]")
        case "list_type":
            return Text(en=f"a list is wanted: [ ... ], not {en}", nl=f"hier hoort een lijst: [ ... ], niet {nl}")
        case "model_type" | "dict_type" if isinstance(value, list):
            head = ".".join(_plain(path))
            return Text(en=f"one table is wanted: write [{head}]", nl=f"hier hoort één tabel: schrijf [{head}]")
        case "model_type" | "dict_type":
            return Text(en=f"a table with keys is wanted, not {en}", nl=f"hier hoort een tabel met sleutels, niet {nl}")
        case "too_long":
            most = context["max_length"]
            return Text(en=f"at most {most} entries are read", nl=f"hooguit {most} regels worden gelezen")
        case "schema":
            return Text(
                en=f"schema must be 1, the only one this version knows; it is {en}",
                nl=f"schema moet 1 zijn, het enige dat deze versie kent; het is {nl}",
            )
        case "id":
            return Text(
                en="an id is 1 to 80 visible characters without slashes or outer blanks, as in 2022-0107",
                nl="een id is 1 tot 80 zichtbare tekens zonder schuine strepen of spaties eromheen, als in 2022-0107",
            )
        case "kind":
            return Text(en="a kind is one word, as in vog", nl="een soort is één woord, als in vog")
        case "pages":
            return Text(
                en=f"{quoted(str(value))} names no pages: write 1 or 2-3 or 1,4-5",
                nl=f"{quoted(str(value))} noemt geen pagina's: schrijf 1 of 2-3 of 1,4-5",
            )
        case _:
            return Text(en=f"this value does not fit: {en}", nl=f"deze waarde past niet: {nl}")


def _choice(value: str, values: Sequence[str]) -> Text:
    if (near := nearest(value, values)) is not None:
        return Text(
            en=f"{quoted(value)} is not known: did you mean {quoted(near)}?",
            nl=f"{quoted(value)} is niet bekend: is {quoted(near)} bedoeld?",
        )
    listed = ", ".join(values)
    return Text(en=f"{quoted(value)} is not one of {listed}", nl=f"{quoted(value)} is niet een van {listed}")


def _day(kind: str, value: object) -> Text:
    if kind == "no_such_day":
        return Text(en=f"there is no day {quoted(str(value))}", nl=f"de dag {quoted(str(value))} bestaat niet")
    if kind == "day_range":
        return Text(en="a year from 1900 to 2199 is wanted", nl="hier hoort een jaar van 1900 tot en met 2199")
    if kind == "time_of_day" and isinstance(value, datetime):
        day = value.date().isoformat()
        return Text(en=f"a date without time is wanted: write {day}", nl=f"hier hoort een datum zonder tijd: {day}")
    meant = read_date(value) if isinstance(value, str) and len(value) < 60 else None
    if isinstance(meant, date):
        return Text(
            en=f"a date is written {meant.isoformat()}, not {quoted(str(value))}",
            nl=f"een datum is {meant.isoformat()}, niet {quoted(str(value))}",
        )
    en, nl = _what(value)
    return Text(
        en=f"a date is wanted, as in 2022-02-14, not {en}", nl=f"hier hoort een datum, als in 2022-02-14, niet {nl}"
    )


def _what(value: object) -> tuple[str, str]:
    """What stands there, in English and Dutch."""
    match value:
        case None:
            return "null", "null"
        case bool():
            return str(value).lower(), str(value).lower()
        case int() if -(10**18) < value < 10**18:
            return str(value), str(value)
        case int() | Decimal():
            return "a number", "een getal"
        case str():
            return quoted(value), quoted(value)
        case date() | time():
            return "a date or time", "een datum of tijd"
        case list():
            return "a list", "een lijst"
        case dict():
            return "a table", "een tabel"
        case _:
            return "something else", "iets anders"
