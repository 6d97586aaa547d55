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
from types import NoneType

from coreg_tui.api.checks import Check
from coreg_tui.api.fields import Field
from coreg_tui.api.validator import API_VERSION, Kind, Validator, Witnesses
from coreg_tui.host.answers import a_reason, a_sentence, interpretations
from coreg_tui.host.facts import TYPES, fields_of
from coreg_tui.host.problems import problem
from coreg_tui.host.telling import pattern_of
from coreg_tui.model.problem import Problem
from coreg_tui.model.reason import Reason
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
_OURS = ("readable", "read", "kind", "shown", "date", "contribution")
"""The last piece of the ids of the checks that every document gets."""

_Types = tuple[type, ...]
_OF_VALIDATOR: dict[str, _Types] = {"id": (str,), "version": (str,), "kinds": (tuple,), "api": (int,)}
_OF_KIND: dict[str, _Types] = {
    "id": (str,), "prefix": (str, NoneType), "supports": (str, NoneType), "witnesses": (Witnesses, NoneType),
    "fields": (tuple,), "reasons": (tuple,), "checks": (tuple,), "after": (tuple,), "contributes_from": (tuple,),
    "adds_way": (bool,), "holder_checked": (bool,), "own_holder_check": (bool,),
}  # fmt: skip
_OF_FIELD: dict[str, _Types] = {
    "name": (str,), "type": (str,), "values": (tuple,), "words": (tuple,), "own_date": (bool,), "read_only": (bool,),
    "pattern": (str, NoneType), "least": (int, NoneType), "most": (int, NoneType),
}  # fmt: skip
_OF_CHECK: dict[str, _Types] = {
    "id": (str,), "clause": (str,), "parameters": (tuple,), "wants": (frozenset,), "pair": (str, NoneType),
}  # fmt: skip
_OF_WITNESSES: dict[str, _Types] = {
    "titles": (tuple,), "sentences": (tuple,), "issuers": (tuple,), "labels": (tuple,), "tells": (tuple,),
    "never": (tuple,), "enough": (int,), "part_of": (str, NoneType),
}  # fmt: skip


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
    mistyped = [_mistyped(label, *one) for one in _types(validator)]
    return mistyped or [*_sentences(label, validator), *_ids(label, validator), *_meanings(label, validator)]


def _types(validator: Validator) -> Iterator[tuple[str, object, str]]:
    """Where something of the wrong type stands: its place, what it is, what it should be."""
    yield from _attributes("Validator", validator, _OF_VALIDATOR)
    for kind in _each(validator.kinds):
        if not isinstance(kind, Kind):
            yield "Validator.kinds", kind, "Kind"
            continue
        at = f"Kind {_shown(kind.id)}"
        yield from _attributes(at, kind, _OF_KIND)
        hooks: tuple[tuple[str, object], ...] = (("read", kind.read), ("contribute", kind.contribute))
        for name, one in hooks:
            if one is not None and not callable(one):
                yield f"{at}: {name}", one, "function"
        for name in ("after", "contributes_from"):
            yield from _texts(at, kind, name)
        if isinstance(kind.witnesses, Witnesses):
            yield from _attributes(f"{at}: witnesses", kind.witnesses, _OF_WITNESSES)
            for name in ("titles", "sentences", "issuers", "labels", "tells", "never"):
                yield from _texts(f"{at}: witnesses", kind.witnesses, name)
            yield from _patterns(f"{at}: witnesses: tells", kind.witnesses.tells)
        yield from _members(at, kind)


def _members(at: str, kind: Kind) -> Iterator[tuple[str, object, str]]:
    for field in _each(kind.fields):
        if not isinstance(field, Field):
            yield f"{at}: fields", field, "Field"
            continue
        yield from _attributes(f"{at}: field {_shown(field.name)}", field, _OF_FIELD)
        yield from _texts(f"{at}: field {_shown(field.name)}", field, "values")
        for pair in _each(field.words):
            if not (isinstance(pair, tuple) and len(pair) == 2 and isinstance(pair[1], Text)):
                yield f"{at}: field {_shown(field.name)}: words", pair, "tuple[str, Text]"
    for reason in _each(kind.reasons):
        if not isinstance(reason, Reason):
            yield f"{at}: reasons", reason, "Reason"
    for check in _each(kind.checks):
        if not isinstance(check, Check):
            yield f"{at}: checks", check, "Check"
            continue
        yield from _attributes(f"{at}: check {_shown(check.id)}", check, _OF_CHECK)


def _attributes(at: str, thing: object, wanted: dict[str, _Types]) -> Iterator[tuple[str, object, str]]:
    for name, types in wanted.items():
        value = getattr(thing, name)
        if type(value) not in types:
            yield f"{at}: {name}", value, types[0].__name__


def _texts(at: str, thing: object, name: str) -> Iterator[tuple[str, object, str]]:
    yield from ((f"{at}: {name}", one, "str") for one in _each(getattr(thing, name)) if type(one) is not str)


def _patterns(at: str, tells: object) -> Iterator[tuple[str, object, str]]:
    for tell in _each(tells):
        try:
            if type(tell) is str:
                pattern_of(tell)
        except re.error:
            yield at, tell, "regular expression"


def _each(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _mistyped(label: str, where: str, given: object, wanted: str) -> Problem:
    told = type(given).__name__
    return problem(
        "wrong_type",
        label,
        f"{where} is {told} instead of {wanted}",
        f"{where} is {told} in plaats van {wanted}",
        f"make it {wanted}",
        f"maak er {wanted} van",
    )


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

    yield from named(f"Validator {_shown(validator.id)}", validator.title)
    for kind in validator.kinds:
        at = f"Kind {_shown(kind.id)}"
        yield from named(at, kind.label)
        for field in kind.fields:
            yield from named(f"{at}: field {_shown(field.name)}", field.label)
        for check in kind.checks:
            where = f"{at}: check {_shown(check.id)}"
            yield from named(where, check.label)
            yield from tried(where, partial(a_sentence, check.passes, "passes"))
            yield from tried(where, partial(interpretations, check.interpretations))
        for reason in kind.reasons:
            yield from tried(f"{at}: reasons", partial(a_reason, reason))


def _ids(label: str, validator: Validator) -> Iterator[Problem]:
    """Ids that are badly formed, or that stand for two things."""
    if not _HYPHENED.fullmatch(validator.id):
        yield _badly_formed(
            label, "Validator", validator.id, "lower-case letters, digits and hyphens", "parking-permit"
        )
    yield from _twice(label, "kind", [kind.id for kind in validator.kinds])
    for kind in validator.kinds:
        at = f"Kind {_shown(kind.id)}"
        if not _SNAKE.fullmatch(kind.id):
            yield _badly_formed(label, "Kind", kind.id, "snake_case", "parking_permit")
        for field in kind.fields:
            if not _SNAKE.fullmatch(field.name):
                yield _badly_formed(label, f"{at}: field", field.name, "snake_case", "valid_until")
        for check in kind.checks:
            if not _CHECK_ID.fullmatch(check.id):
                yield _badly_formed(label, f"{at}: check", check.id, "KIND.NAME", "parking_permit.age")
        yield from _twice(
            label, f"{at}: field", [*(field.name for field in kind.fields), "holder", "holder_birth_date"]
        )
        yield from _twice(label, f"{at}: check", [check.id for check in kind.checks])
        yield from _twice(label, f"{at}: reason", [reason.id for reason in kind.reasons])


def _badly_formed(label: str, what: str, name: str, form: str, example: str) -> Problem:
    return problem(
        "bad_id",
        label,
        f"{what} '{_shown(name)}' is not of the form {form}",
        f"{what} '{_shown(name)}' heeft niet de vorm {form}",
        f"write it as in '{example}'",
        f"schrijf het zoals '{example}'",
    )


def _twice(label: str, what: str, names: Iterable[str]) -> Iterator[Problem]:
    for name, count in Counter(names).items():
        if count > 1:
            yield problem(
                "twice",
                label,
                f"{what} '{_shown(name)}' is there {count} times",
                f"{what} '{_shown(name)}' staat er {count} keer",
                "keep one of them, or give the others another name",
                "houd er een over, of geef de andere een andere naam",
            )


def _meanings(label: str, validator: Validator) -> Iterator[Problem]:
    """What is well formed and would silently do nothing, or not what it says."""
    for kind in validator.kinds:
        at = f"Kind {_shown(kind.id)}"
        yield from _support(label, at, kind)
        for field in kind.fields:
            yield from _field(label, f"{at}: field {_shown(field.name)}", field)
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


def _support(label: str, at: str, kind: Kind) -> Iterator[Problem]:
    if kind.supports is not None and kind.supports not in REQUIREMENTS:
        nearest = next(iter(difflib.get_close_matches(kind.supports, sorted(REQUIREMENTS), n=1, cutoff=0.0)), "")
        yield problem(
            "unknown_requirement",
            label,
            f"{at} supports '{_shown(kind.supports)}', which is no requirement",
            f"{at} ondersteunt '{_shown(kind.supports)}', en dat is geen vereiste",
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
        wrong = f"of no known type ('{_shown(field.type)}')", f"van geen bekend type ('{_shown(field.type)}')"
    elif field.type in ("code", "codes") and not field.values:
        wrong = "a code without values", "een code zonder waarden"
    elif field.own_date and field.type not in ("date", "month"):
        wrong = "called the document's own date, but no date", "de eigen datum van het stuk genoemd, maar geen datum"
    elif field.pattern is not None and not _compiles(field.pattern):
        wrong = "of a pattern that is no regular expression", "van een patroon dat geen reguliere expressie is"
    if wrong is not None:
        types = ", ".join(sorted(TYPES))
        remedy = f"type: {types}; code: values=(...); pattern: re.compile(...)"
        yield problem("bad_field", label, f"{at} is {wrong[0]}", f"{at} is {wrong[1]}", remedy, remedy)


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return False
    return True


def _check(label: str, at: str, kind: Kind, check: Check) -> Iterator[Problem]:
    where = f"{at}: check {_shown(check.id)}"
    facts = fields_of(kind)
    for parameter in check.parameters:
        if parameter.name not in facts:
            yield _no_fact(label, "unknown_parameter", where, parameter.name, facts)
    if "other" in check.wants and check.pair is None:
        yield problem(
            "no_pair",
            label,
            f"{where} takes 'other', but names no kind to compare with",
            f"{where} vraagt 'other', maar noemt geen soort om mee te vergelijken",
            "name the kind: @check(..., pair=KIND)",
            "noem de soort: @check(..., pair=SOORT)",
        )
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


def _no_fact(label: str, kind: str, where: str, name: str, facts: Iterable[str]) -> Problem:
    nearest = next(iter(difflib.get_close_matches(name, [*facts], n=1, cutoff=0.0)), "")
    return problem(
        kind,
        label,
        f"{where} names '{_shown(name)}', which is no fact of the kind",
        f"{where} noemt '{_shown(name)}', en dat is geen feit van de soort",
        f"did you mean '{nearest}'? Besides facts a check takes ctx, exhibit and other",
        f"is '{nearest}' bedoeld? Naast feiten krijgt een controle ctx, exhibit en other",
    )


def _shown(name: object) -> str:
    return safe_text(str(name)[:60])
