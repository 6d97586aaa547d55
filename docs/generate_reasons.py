"""Writes docs/reasons.md, every reason that a report can name, from the program and its plugins: `make docs`.

Where a reason is given is not declared anywhere: it is looked up in the code of the checks and requirements. One that
is declared and that no code gives is refused by a test.
"""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

from coreg_tui.api.validator import Kind, Validator
from coreg_tui.host.discovery import discover
from coreg_tui.model import reasons as of_every_document
from coreg_tui.model.reason import Reason
from coreg_tui.model.text import Lang, Text
from coreg_tui.regulation.loading import Regulation, RequirementSpec, load

PAGE = Path(__file__).with_name("reasons.md")
HEAD = """# Reasons

<!-- Generated from the code by docs/generate_reasons.py; run: make docs -->

Why a check does not pass, why a requirement does not stand at `met`, and why it is exempt: each reason that a report
can name under `reason` or `reasons`, with its sentence and its remedy. What stands in braces is filled in. The same id
can be given at several places, in words of that place. Clauses and readings (`I-n`) are those of `coreg-tui rules`;
where a reason names no clause, it stands on that of its requirement or check.

"""


@dataclass(frozen=True, slots=True)
class Section:
    """The reasons of one place."""

    title: str
    about: str
    reasons: tuple[tuple[Reason, tuple[str, ...]], ...]
    """Each with the checks that give it; empty where the place gives it as a whole."""

    @property
    def anchor(self) -> str:
        """As GitHub makes it of the title."""
        kept = (one for one in self.title.lower() if one.isalnum() or one in " _-")
        return "".join(kept).replace(" ", "-")


def page() -> str:
    """The whole page."""
    found = sections()
    lines = [HEAD, "## By id\n\n| reason | where |\n|---|---|\n"]
    where: dict[str, list[str]] = {}
    for section in found:
        for reason, _ in section.reasons:
            where.setdefault(reason.id, []).append(f"[{section.title}](#{section.anchor})")
    lines += [f"| `{name}` | {', '.join(dict.fromkeys(several))} |\n" for name, several in sorted(where.items())]
    for section in found:
        lines += ["\n", f"## {section.title}\n\n{section.about}\n"]
        lines += [line for reason, checks in section.reasons for line in _told(reason, checks)]
    return "".join(lines)


def sections() -> list[Section]:
    """All places, the program's own first, then the requirements in their order, then the plugins' kinds."""
    regulation = load()
    common = _declared_in([of_every_document])
    found = [
        Section(
            "Every document",
            "The program itself gives these, whatever the kind of evidence.",
            tuple((one, ()) for one in common),
        )
    ]
    known = {id(one) for one in common}
    by_requirement = _by_requirement(regulation)
    found += [_requirement(spec, by_requirement, known) for spec in regulation.requirements.values()]
    found += [
        _kind(validator, kind, known) for validator in discover().bundled for kind in validator.kinds if kind.reasons
    ]
    return [one for one in found if one.reasons]


def given_by_nobody(regulation: Regulation, kinds: Iterable[Kind]) -> list[str]:
    """Where each reason is declared, with its id, that is declared and that no code gives."""
    given = {id(one) for judge in regulation.judged for one in _given_by(judge)}
    dead = [f"requirements: {one.id}" for one in _declared_in(_reason_modules(regulation)) if id(one) not in given]
    for kind in kinds:
        given = {id(one) for code in _code_of(kind).values() for one in _given_by(code)}
        dead += [f"{kind.id}: {one.id}" for one in kind.reasons if id(one) not in given]
    return dead


def _by_requirement(regulation: Regulation) -> dict[str, list[Reason]]:
    """The reasons of each requirement: those that its own file names, and those of what it calls that no other names.

    A function that several requirements call names some alone; those belong to the first of them.
    """
    own = {judge.__name__: _given_by(judge, judge.__module__) for judge in regulation.judged}
    settled = {id(one) for several in own.values() for one in several}
    for judge in regulation.judged:
        more = [one for one in _given_by(judge) if id(one) not in settled]
        own[judge.__name__] += more
        settled |= {id(one) for one in more}
    return own


def _requirement(spec: RequirementSpec, by_requirement: Mapping[str, list[Reason]], known: set[int]) -> Section:
    given = [one for one in by_requirement[spec.id] if id(one) not in known]
    clauses = "; ".join((spec.clause, *spec.also))
    about = f"Requirement `{spec.id}` ({clauses}); the program itself gives these.\n\n{_both(spec.question)}"
    return Section(f"{spec.title.en} ({spec.title.nl})", about, tuple((one, ()) for one in given))


def _kind(validator: Validator, kind: Kind, known: set[int]) -> Section:
    code = _code_of(kind)
    given = {name: {id(one) for one in _given_by(judge)} for name, judge in code.items()}
    clauses = {check.id: check.clause for check in kind.checks}
    reasons = tuple(
        (
            one,
            tuple(
                f"`{name}` ({clauses[name]})" if name in clauses else name for name in given if id(one) in given[name]
            ),
        )
        for one in kind.reasons
        if id(one) not in known
    )
    about = f"Evidence `{kind.id}`, plugin `{validator.id}`"
    about += f", for the requirement `{kind.supports}`." if kind.supports else "."
    return Section(f"{kind.id}: {kind.label.en} ({kind.label.nl})", about, reasons)


def _told(reason: Reason, checks: tuple[str, ...]) -> Iterator[str]:
    told = [
        *checks,
        *([reason.clause] if reason.clause else []),
        *([reason.interpretation] if reason.interpretation else []),
    ]
    yield f"\n### `{reason.id}`\n\n"
    if told:
        yield f"{', '.join(told)}\n\n"
    languages: tuple[tuple[Lang, str], ...] = (("nl", "Nodig"), ("en", "Needed"))
    for lang, needed in languages:
        yield f"- {lang}: {reason.text.in_language(lang)} *{needed}:* {reason.remedy.in_language(lang)}\n"


def _both(text: Text) -> str:
    return f"- nl: {text.nl}\n- en: {text.en}"


def _code_of(kind: Kind) -> Mapping[str, object]:
    """By the check's id, what judges it; and what adds to a sum."""
    code: dict[str, object] = {check.id: check.judge for check in kind.checks}
    return code | ({"what it adds to a sum": kind.contribute} if kind.contribute is not None else {})


def _reason_modules(regulation: Regulation) -> list[ModuleType]:
    """The modules in which the requirements' reasons stand, of every version whose code judges."""
    versions = sorted({judge.__module__.partition(".requirements.")[0] for judge in regulation.judged})
    found = []
    for version in versions:
        package = import_module(f"{version}.reasons")
        found += [import_module(f"{package.__name__}.{one.name}") for one in pkgutil.iter_modules(package.__path__)]
    return found


def _declared_in(modules: Iterable[ModuleType]) -> list[Reason]:
    """The reasons that stand in these modules, each once, in their order."""
    return list(
        {id(one): one for module in modules for value in vars(module).values() for one in _reasons(value)}.values()
    )


def _reasons(value: object) -> Iterator[Reason]:
    match value:
        case Reason():
            yield value
        case Mapping():
            yield from (one for one in value.values() if isinstance(one, Reason))
        case tuple() | list():
            yield from (one for one in value if isinstance(one, Reason))


def _given_by(code: object, within: str | None = None) -> list[Reason]:
    """The reasons that a function names, or a function of ours that it calls; `within` that file only."""
    found: dict[int, Reason] = {}
    seen: set[int] = set()

    def walk(value: object, names: frozenset[str] = frozenset()) -> None:
        for one in _reasons(value):
            found.setdefault(id(one), one)
        if id(value) in seen and not isinstance(value, ModuleType):
            return
        seen.add(id(value))
        match value:
            case partial():
                walk(value.func)
                for one in (*value.args, *value.keywords.values()):
                    walk(one)
            case FunctionType() if _ours(value.__module__, within):
                inner = set(_names(value.__code__))
                for default in (*(value.__defaults__ or ()), *(value.__kwdefaults__ or {}).values()):
                    walk(default)
                for cell in value.__closure__ or ():
                    walk(cell.cell_contents)
                for name in sorted(inner & value.__globals__.keys()):
                    walk(value.__globals__[name], frozenset(inner))
            case ModuleType() if _ours(value.__name__):
                for name in sorted(names & vars(value).keys()):
                    if not isinstance(vars(value)[name], ModuleType):
                        walk(vars(value)[name], names)
            case type() if _ours(value.__module__, within):
                for one in vars(value).values():
                    walk(getattr(one, "fget", None) or getattr(one, "__func__", one), names)
            case property():
                walk(value.fget)
            case Mapping() | tuple() | list():
                for one in value.values() if isinstance(value, Mapping) else value:
                    if isinstance(one, (FunctionType, partial, tuple, Mapping)):
                        walk(one)

    walk(code)
    return list(found.values())


def _ours(module: str | None, within: str | None = None) -> bool:
    """Whether code of that module gives reasons of its own: a version of the regulation, or a plugin."""
    if module is None or within not in (None, module):
        return False
    return module.startswith("coreg_tui.regulation.v" if module.startswith("coreg_tui.") else "coreg_")


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    sys.exit(0)
