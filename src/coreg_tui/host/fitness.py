"""Whether a validator is fit for use: all that is wrong with what it declares, each fault with its remedy.

What can be seen without a dossier is said when plugins are found, not when a dossier needs them. One that is unfit is
left out whole: its evidence is then unhandled, which nobody takes for proof.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, islice

from coreg_tui.api.checks import Check
from coreg_tui.api.fields import Field
from coreg_tui.api.validator import API_VERSION, Addition, Kind, Validator
from coreg_tui.host.answers import a_reason, a_sentence, interpretations
from coreg_tui.host.bounded import out_of_bounds
from coreg_tui.host.facts import TYPES, fields_of
from coreg_tui.host.problems import problem
from coreg_tui.host.well_typed import mistyped, shown
from coreg_tui.model.problem import Problem
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Text

REQUIREMENTS = frozenset(
    {
        "registration", "declarations", "conduct", "vog", "hbo_level", "duo_extract", "basic_training", "trainee",
        "supervision", "trainee_deadline", "work_experience", "skj", "professional_development",
    }
)  # fmt: skip
"""What evidence can support. The regulation is out of reach here; a test holds the two side by side."""
TAKES_WAYS = frozenset({"vog", "hbo_level", "basic_training", "work_experience", "professional_development", "skj"})
"""Those that know other ways besides the regulation's own."""

_HYPHENED = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_CHECK_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_MOST_FAULTS = 50
"""Of one validator: more are no help, and looking for the nearest name takes time."""
_OURS = ("readable", "read", "kind", "shown", "date", "contribution")
"""The last piece of the ids of the checks that every document gets."""
OF_THE_RULES = frozenset({"work.hours", "work.current", "trainee.already_trained", "trainee_deadline.term"})
"""Ids of checks that the program makes itself and that begin with no kind; a test holds the regulation beside it."""


def faults_of(label: str, validator: Validator) -> list[Problem]:
    """All that is wrong with it; empty where it is fit for use. `label` names its plugin."""
    if type(validator.api) is int and validator.api > API_VERSION:
        return [
            problem(
                "api_from_the_future",
                label,
                f"is written for API {validator.api}; this program has API {API_VERSION}",
                f"is geschreven voor API {validator.api}; dit programma heeft API {API_VERSION}",
                "install a newer coreg-tui, or an older version of the plugin",
                "installeer een nieuwere coreg-tui, of een oudere versie van de plugin",
            )
        ]
    if wrong := mistyped(label, validator) or [*out_of_bounds(label, validator)]:
        return wrong
    faults = chain(_sentences(label, validator), _ids(label, validator), _meanings(label, validator))
    return [*islice(faults, _MOST_FAULTS)]


def _sentences(label: str, validator: Validator) -> Iterator[Problem]:
    """Words that are lacking or cannot be written."""

    def tried(where: str, attempt: Callable[[], object]) -> Iterator[Problem]:
        try:
            attempt()
        except (TypeError, ValueError) as error:
            told = safe_text(str(error)[:120])
            yield problem(
                "bad_sentence",
                label,
                f"{where} cannot be written ({told})",
                f"{where} kan niet worden geschreven ({told})",
                "give a Text with both languages, its fields as bare names in braces",
                "geef een Text met beide talen, met velden als kale namen tussen accolades",
            )

    def named(where: str, text: Text) -> Iterator[Problem]:
        yield from tried(where, partial(a_sentence, text, "label"))
        if isinstance(text, Text) and not (text.en and text.nl):
            yield problem(
                "no_label",
                label,
                f"{where} has no name in both languages",
                f"{where} heeft geen naam in beide talen",
                "give it a label, a word or two, in English and in Dutch",
                "geef er een label aan, een of twee woorden, in het Engels en in het Nederlands",
            )

    yield from named(f"Validator {shown(validator.id)}", validator.title)
    for kind in validator.kinds:
        at = f"Kind {shown(kind.id)}"
        yield from named(at, kind.label)
        for field in kind.fields:
            yield from named(f"{at}: field {shown(field.name)}", field.label)
    for at, one in _that_judge(validator):
        for check in one.checks:
            where = f"{at}: check {shown(check.id)}"
            yield from named(where, check.label)
            yield from tried(where, partial(a_sentence, check.passes, "passes"))
            yield from tried(where, partial(interpretations, check.interpretations))
        for reason in one.reasons:
            yield from tried(f"{at}: reasons", partial(a_reason, reason))


def _that_judge(validator: Validator) -> Iterator[tuple[str, Kind | Addition]]:
    """All that has checks, and what to call it."""
    yield from ((f"Kind {shown(kind.id)}", kind) for kind in validator.kinds)
    yield from ((f"Addition {shown(addition.kind)}", addition) for addition in validator.additions)


def _ids(label: str, validator: Validator) -> Iterator[Problem]:
    """Ids that are badly formed, or that stand for two things."""
    if not _HYPHENED.fullmatch(validator.id):
        yield _badly_formed(
            label, "Validator", validator.id, "lower-case letters, digits and hyphens", "parking-permit"
        )
    yield from _twice(label, "kind", [kind.id for kind in validator.kinds])
    for kind in validator.kinds:
        at = f"Kind {shown(kind.id)}"
        if not _SNAKE.fullmatch(kind.id):
            yield _badly_formed(label, "Kind", kind.id, "snake_case", "parking_permit")
        for field in kind.fields:
            if not _SNAKE.fullmatch(field.name):
                yield _badly_formed(label, f"{at}: field", field.name, "snake_case", "valid_until")
        yield from _twice(
            label, f"{at}: field", [*(field.name for field in kind.fields), "holder", "holder_birth_date"]
        )
        yield from _twice(label, f"{at}: check", [check.id for check in kind.checks])
    for at, one in _that_judge(validator):
        for check in one.checks:
            if not _CHECK_ID.fullmatch(check.id):
                yield _badly_formed(label, f"{at}: check", check.id, "KIND.NAME", "parking_permit.age")
        yield from _twice(label, f"{at}: reason", [reason.id for reason in one.reasons])
    yield from _twice(label, "added check", [check.id for one in validator.additions for check in one.checks])


def _badly_formed(label: str, what: str, name: str, form: str, example: str) -> Problem:
    return problem(
        "bad_id",
        label,
        f"{what} '{shown(name)}' is not of the form {form}",
        f"{what} '{shown(name)}' heeft niet de vorm {form}",
        f"write it as in '{example}'",
        f"schrijf het zoals '{example}'",
    )


def _twice(label: str, what: str, names: Iterable[str]) -> Iterator[Problem]:
    for name, count in Counter(names).items():
        if count > 1:
            yield problem(
                "twice",
                label,
                f"{what} '{shown(name)}' is there {count} times",
                f"{what} '{shown(name)}' staat er {count} keer",
                "keep one of them, or give the others another name",
                "houd er een over, of geef de andere een andere naam",
            )


def _meanings(label: str, validator: Validator) -> Iterator[Problem]:
    """What is well formed and would silently do nothing, or not what it says."""
    for kind in validator.kinds:
        at = f"Kind {shown(kind.id)}"
        yield from _support(label, at, kind)
        for field in kind.fields:
            yield from _field(label, f"{at}: field {shown(field.name)}", field)
        facts = fields_of(kind)
        for name in kind.contributes_from:
            if name not in facts:
                yield _no_fact(label, "unknown_fact", f"{at}: contributes_from", name, facts)
        for check in kind.checks:
            yield from _check(label, at, kind, check)
        if kind.own_holder_check and not any(check.id.endswith(".holder") for check in kind.checks):
            yield problem(
                "no_holder_check",
                label,
                f"{at} judges the holder itself, but has no check for it",
                f"{at} beoordeelt zelf op wiens naam het staat, maar heeft er geen controle voor",
                f"add the check {kind.prefix or kind.id}.holder, or leave out own_holder_check",
                f"voeg de controle {kind.prefix or kind.id}.holder toe, of laat own_holder_check weg",
            )
    for addition in validator.additions:
        yield from _addition(label, validator, addition)


def _addition(label: str, validator: Validator, addition: Addition) -> Iterator[Problem]:
    at, family = f"Addition {shown(addition.kind)}", validator.id.replace("-", "_")
    if any(kind.id == addition.kind for kind in validator.kinds):
        yield problem(
            "own_kind",
            label,
            f"{at} is to a kind of the validator itself",
            f"{at} is bij een soort van de validator zelf",
            "move its checks and reasons to the Kind",
            "zet zijn controles en redenen bij de Kind",
        )
    own = {check.id for kind in validator.kinds for check in kind.checks} | OF_THE_RULES
    for check in addition.checks:
        where = f"{at}: check {shown(check.id)}"
        if not check.id.startswith(f"{family}."):
            yield problem(
                "added_check_id",
                label,
                f"{where} does not begin with the validator's own id: nobody could tell whose it is",
                f"{where} begint niet met het id van de validator zelf: niemand zou zien van wie hij is",
                f"call it {shown(family)}.NAME",
                f"noem hem {shown(family)}.NAAM",
            )
        elif check.id in own or check.id.partition(".")[2] in (*_OURS, "holder"):
            yield problem(
                "reserved_id",
                label,
                f"{where} bears the id of another check",
                f"{where} draagt de id van een andere controle",
                f"give it another name than {', '.join((*_OURS, 'holder'))} and those of the validator's kinds",
                f"geef er een andere naam aan dan {', '.join((*_OURS, 'holder'))} en die van de soorten zelf",
            )
        yield from _compares_with(label, where, check)


def _support(label: str, at: str, kind: Kind) -> Iterator[Problem]:
    if kind.supports is not None and kind.supports not in REQUIREMENTS:
        nearest = next(iter(difflib.get_close_matches(kind.supports[:60], sorted(REQUIREMENTS), n=1, cutoff=0.0)), "")
        yield problem(
            "unknown_requirement",
            label,
            f"{at} supports '{shown(kind.supports)}', which is no requirement",
            f"{at} ondersteunt '{shown(kind.supports)}', en dat is geen vereiste",
            f"did you mean '{nearest}'? None: it only informs",
            f"is '{nearest}' bedoeld? None: het licht alleen toe",
        )
    elif kind.adds_way and kind.supports not in TAKES_WAYS:
        ways = ", ".join(sorted(TAKES_WAYS))
        yield problem(
            "no_added_ways",
            label,
            f"{at} adds a way to meet {kind.supports or 'no requirement'}, which takes none",
            f"{at} voegt een manier toe voor {kind.supports or 'geen vereiste'}, en die kan er geen hebben",
            f"leave out adds_way, or support one of {ways}",
            f"laat adds_way weg, of ondersteun een van {ways}",
        )


def _field(label: str, at: str, field: Field) -> Iterator[Problem]:
    wrong: tuple[str, str] | None = None
    if field.type not in TYPES:
        wrong = f"of no known type ('{shown(field.type)}')", f"van geen bekend type ('{shown(field.type)}')"
    elif field.type in ("code", "codes") and not field.values:
        wrong = "a code without values", "een code zonder waarden"
    elif field.own_date and field.type not in ("date", "month"):
        wrong = "called the document's own date, but no date", "de eigen datum van het stuk genoemd, maar geen datum"
    if wrong is not None:
        types = ", ".join(sorted(TYPES))
        remedy = f"type: {types}; code: values=(...)"
        yield problem("bad_field", label, f"{at} is {wrong[0]}", f"{at} is {wrong[1]}", remedy, remedy)


def _check(label: str, at: str, kind: Kind, check: Check) -> Iterator[Problem]:
    where = f"{at}: check {shown(check.id)}"
    facts = fields_of(kind)
    for parameter in check.parameters:
        if parameter.name not in facts:
            yield _no_fact(label, "unknown_parameter", where, parameter.name, facts)
    yield from _compares_with(label, where, check)
    family, _, name = check.id.partition(".")
    ours = _OURS if kind.own_holder_check else (*_OURS, "holder")
    if family == (kind.prefix or kind.id) and name in ours:
        yield problem(
            "reserved_id",
            label,
            f"{where} bears the id of a check that the program makes itself",
            f"{where} draagt de id van een controle die het programma zelf doet",
            f"give it another name than {', '.join(ours)}",
            f"geef er een andere naam aan dan {', '.join(ours)}",
        )


def _compares_with(label: str, where: str, check: Check) -> Iterator[Problem]:
    if "other" in check.wants and check.pair is None:
        yield problem(
            "no_pair",
            label,
            f"{where} takes 'other', but names no kind to compare with",
            f"{where} vraagt 'other', maar noemt geen soort om mee te vergelijken",
            "name the kind: @check(..., pair=KIND)",
            "noem de soort: @check(..., pair=SOORT)",
        )


def _no_fact(label: str, kind: str, where: str, name: str, facts: Iterable[str]) -> Problem:
    known = [one[:60] for one in facts]
    nearest = next(iter(difflib.get_close_matches(name[:60], known, n=1, cutoff=0.0)), "")
    return problem(
        kind,
        label,
        f"{where} names '{shown(name)}', which is no fact of the kind",
        f"{where} noemt '{shown(name)}', en dat is geen feit van de soort",
        f"did you mean '{nearest}'? Besides facts a check takes ctx, exhibit and other",
        f"is '{nearest}' bedoeld? Naast feiten krijgt een controle ctx, exhibit en other",
    )
