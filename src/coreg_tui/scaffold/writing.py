"""The files of a new plugin, from its draft and the templates; they appear whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from decimal import Decimal
from importlib.resources import files
from inspect import getsource
from pathlib import Path
from string import Template

from coreg_tui._version import VERSION
from coreg_tui.model.dates import days_after, months_after
from coreg_tui.model.text import Text
from coreg_tui.scaffold.drafts import Draft, DraftFact, Guess, Stated
from coreg_tui.scaffold.errors import refused
from coreg_tui.scaffold.guessing import OWN_PARSERS, PARSERS
from coreg_tui.scaffold.naming import LONGEST, Names, up_to

_MOST_MONTHS = 12
"""As the template of the checks has it."""
_PYTHON: dict[Guess, str] = {"flag": "bool", "integer": "int", "text": "str"}


def write_plugin(draft: Draft, into: Path) -> Path:
    """Writes the distribution into a folder of its own there; the folder. Raises ScaffoldError, and OSError."""
    folder = into / draft.names.distribution
    if os.path.lexists(folder):
        raise refused(
            "exists",
            str(folder),
            Text(en="is there already, and nothing is overwritten", nl="bestaat al, en er wordt niets overschreven"),
            Text(en="choose another name, or another folder: --into", nl="kies een andere naam of map: --into"),
        )
    unfinished = Path(tempfile.mkdtemp(prefix=".coreg-", dir=into))
    try:
        whole = unfinished / folder.name
        for name, text in files_of(draft).items():
            path = whole / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
        whole.rename(folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return folder


def files_of(draft: Draft) -> dict[str, str]:
    """Each file's path in the distribution, and its text."""
    names = draft.names
    values = {
        "id": names.id,
        "kind": names.kind,
        "distribution": names.distribution,
        "package": names.package,
        "constant": names.constant,
        "test_class": names.test_class,
        "title_nl": names.title_nl,
        "title_en": names.title_en,
        "said_nl": _said_in_dutch(names),
        "label_nl": _as_label(_said_in_dutch(names)),
        "label_en": _as_label(names.title_en),
        "version": VERSION,
        **_facts(draft),
        **_reading(draft),
        **_checks(draft),
        **_samples(draft),
    }
    sort = "age" if draft.dated else "stated"
    package = f"src/{names.package}"
    templates = {
        ".gitignore": "gitignore",
        "README.md": "README.md",
        "pyproject.toml": "pyproject.toml",
        f"{package}/__init__.py": "init.py",
        f"{package}/checks.py": f"checks_{sort}.py",
        f"{package}/facts.py": "facts.py",
        f"{package}/reading.py": "reading.py",
        f"{package}/reasons.py": f"reasons_{'age' if draft.dated else 'none'}.py",
        f"{package}/samples.py": "samples.py",
        f"{package}/validator.py": "validator.py",
        f"tests/test_{names.kind}_conformance.py": "test.py",
    }
    return {f"{package}/py.typed": "", **{name: _filled(one, values) for name, one in templates.items()}}


def _filled(template: str, values: Mapping[str, str]) -> str:
    text = files("coreg_tui.scaffold").joinpath("templates", f"{template}.txt").read_text("utf-8")
    return Template(text).substitute(values).rstrip("\n") + "\n"


def _facts(draft: Draft) -> dict[str, str]:
    return {"fields": "\n".join(line for fact in draft.facts for line in _field(fact))}


def _field(fact: DraftFact) -> Iterable[str]:
    yield "    Field("
    yield f"        name={_quoted(fact.name)},"
    yield f"        type={_quoted(fact.type)},"
    if not fact.translated:
        yield "        # The English is the Dutch still: translate it."
    yield f"        label=Text(en={_quoted(fact.en)}, nl={_quoted(fact.nl)}),"
    if fact.own_date:
        yield "        own_date=True,"
    yield "    ),"


def _reading(draft: Draft) -> dict[str, str]:
    rows, used = [], {"Found", "Reading", "Sheets", "first", "labelled"}
    labels = [("holder", draft.holder)] if draft.holder else []
    if draft.holder:
        used.add("a_name")
        rows.append(_row("holder", "_HOLDER", "a_name"))
    if draft.birth:
        used |= {"BIRTH_LABELS", "a_date"}
        rows.append(_row("holder_birth_date", "BIRTH_LABELS", "a_date"))
    for fact in draft.facts:
        labels.append((fact.name, fact.labels))
        rows.append(_row(fact.name, f"_{fact.name.upper()}", PARSERS[fact.type].__name__))
    types = {fact.type for fact in draft.facts}
    used |= {OWN_PARSERS.get(one, PARSERS[one].__name__) for one in types}
    imports = sorted(used, key=lambda name: (not name.isupper(), name.islower(), name))
    return {
        "imports": _listed(imports, 4),
        "label_lists": "\n".join(f"_{name.upper()} = {_tuple(several, 0)}" for name, several in labels),
        "rows": "\n".join(rows),
        "parsers": "".join(f"\n\n{getsource(PARSERS[one])}" for one in OWN_PARSERS if one in types),
    }


def _row(name: str, labels: str, parser: str) -> str:
    return f"        {_quoted(name)}: first(labelled(sheets, {labels}, {parser})),"


def _checks(draft: Draft) -> dict[str, str]:
    needed = draft.facts[0]
    labels = [label for fact in draft.facts for label in fact.labels[:1]]
    return {
        "dated": draft.dated or "",
        "check": "age" if draft.dated else "complete",
        "needed": needed.name,
        "needed_type": _PYTHON.get(needed.type, "object"),
        "titles": _tuple(draft.titles, 4),
        "labels": _tuple(tuple(dict.fromkeys(labels[:8])), 4),
        "enough": str(min(2, len(set(labels)))),
    }


def _samples(draft: Draft) -> dict[str, str]:
    warning = (
        "\n\nDrafted from a paper: its names, birth date and long numbers are replaced, its sentences left out.\n"
        "Look it through all the same before you share it.\n"
    )
    values = {
        "warning": "" if not draft.from_paper else warning,
        "text": "\n".join(f"            {line}".rstrip() for line in draft.lines),
        "stated": "\n".join(f"            {_quoted(name)}: {_value(one)}," for name, one in draft.stated.items()),
        "imports_of_values": "",
        "reference": "",
        "boundaries": "",
    }
    imports = (
        "\nfrom decimal import Decimal\n" if any(isinstance(one, Decimal) for one in draft.stated.values()) else ""
    )
    values["imports_of_values"] = imports
    if draft.dated is None or draft.day is None:
        return values
    reference = days_after(draft.day, 35)
    oldest = months_after(reference, -_MOST_MONTHS)
    values["imports_of_values"] = "\nfrom datetime import date\n" + imports.lstrip("\n")
    values["reference"] = f"\n        reference_date={_day(reference)},"
    values["boundaries"] = "".join(
        f"\n    Sample(\n        id={_quoted(name)},\n        kind={_quoted(draft.names.kind)},\n"
        f"        facts={{{_quoted(draft.dated)}: {_quoted(day.isoformat())}}},\n{reasons}"
        f"        reference_date={_day(reference)},\n    ),"
        for name, day, reasons in (
            ("as_old_as_it_may_be", oldest, ""),
            ("a_day_too_old", days_after(oldest, -1), '        reasons=("too_old",),\n'),
        )
    )
    return values


def _day(day: object) -> str:
    year, month, number = str(day).split("-")
    return f"date({int(year)}, {int(month)}, {int(number)})"


def _listed(pieces: Iterable[str], indent: int) -> str:
    return "\n".join(f"{' ' * indent}{piece}," for piece in pieces)


def _tuple(texts: tuple[str, ...], indent: int) -> str:
    """The texts as Python writes a tuple of them, in the formatter's layout."""
    if len(texts) == 1:
        return f"({_quoted(texts[0])},)"
    return f"(\n{_listed(map(_quoted, texts), indent + 4)}\n{' ' * indent})"


def _value(value: Stated) -> str:
    if isinstance(value, Decimal):
        return f'Decimal("{value}")'
    return _quoted(value) if isinstance(value, str) else repr(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _said_in_dutch(names: Names) -> str:
    """The Dutch title; marked where it is the English one, unless that is so short that it may be a word of both."""
    if names.title_nl != names.title_en or len(names.title_nl.split()) < 3:
        return names.title_nl
    return f"{up_to(names.title_nl, LONGEST - 5)} (en)"


def _as_label(title: str) -> str:
    """The title within a sentence: small, unless it is an abbreviation."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
