"""A manifest, `dossier.toml` or `dossier.json`, as the dossier that it states; or everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from coreg_tui.dossier.fault import DossierError, Fault, FaultKind, FaultProblem, fault_of
from coreg_tui.dossier.lines import KeyPath, Lines, key_text
from coreg_tui.dossier.syntax import json_values, text_of, toml_values
from coreg_tui.model.case import Applicant, HistoryEntry, Measure, PostEntry, Registration, Request
from coreg_tui.model.citizen_numbers import citizen_numbers, names_a_number
from coreg_tui.model.safe_text import safe_characters, safe_fact, safe_text
from coreg_tui.model.text import Text

if TYPE_CHECKING:
    from pydantic import ValidationError

    from coreg_tui.dossier import shape
    from coreg_tui.dossier.wording import Known

ManifestName = Literal["dossier.toml", "dossier.json"]
MANIFESTS: tuple[ManifestName, ...] = get_args(ManifestName)

LONGEST_TEXT = 20_000
"""Characters of a declared fact."""
LARGEST_NUMBER = 10**15
"""Of a declared fact; and at most 15 digits behind the point, so that exact arithmetic stays quick."""
_WORDED = 1000
"""So many errors are put into words: a megabyte of unknown keys has a hundred thousand."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EvidenceEntry:
    """A piece of evidence as the manifest states it."""

    kind: str
    """Any word: whether a plugin handles it is not for the manifest to know."""
    file: str | None = None
    """POSIX, within the dossier's folder, without `.` and `..`; None: only declared."""
    pages: str | None = None
    """As written (`1,4-5`), of good form; None: the whole file."""
    facts: Mapping[str, object] = field(default_factory=dict)
    """As declared, not yet held against the kind's fields: texts made harmless, numbers exact, nothing null."""
    place: int = 0
    """Among the manifest's evidence, from 0."""
    lines: Lines = field(default_factory=Lines, repr=False, compare=False)

    @property
    def line(self) -> int | None:
        """Where it begins in the manifest, from 1."""
        return self.lines.line_of(("evidence", self.place))


@dataclass(frozen=True, kw_only=True, slots=True)
class Dossier:
    """What a manifest states."""

    id: str
    applicant: Applicant
    request: Request
    registration: Registration | None = None
    """With its own measures; None: a newcomer."""
    measures: tuple[Measure, ...] = ()
    """Those at top level, then those of the registration."""
    received: tuple[PostEntry, ...] = ()
    """The post log, in the manifest's order."""
    evidence: tuple[EvidenceEntry, ...] = ()
    file: str = "dossier.toml"
    """The manifest's own name."""
    citizen_numbers: tuple[KeyPath, ...] = ()
    """Under which keys a citizen service number stood. Only the id and file names still hold it: they are matched."""
    lines: Lines = field(default_factory=Lines, repr=False, compare=False)

    def locate(self, path: KeyPath) -> int | None:
        """The line of that key, as in `("evidence", 2, "facts", "issued")`, or of what stands around it."""
        return self.lines.line_of(path)

    def problem(self, path: KeyPath, message: Text) -> FaultProblem:
        """A problem with that key, for whoever knows more than the manifest does (a kind's facts)."""
        return FaultProblem(key=key_text(path), line=self.locate(path), message=message)

    def refused(self, problems: Sequence[FaultProblem], kind: FaultKind = "invalid") -> DossierError:
        """The error that those problems make."""
        return DossierError(fault_of(kind, problems, file=self.file), self.id)


FactCheck = Callable[[str, Mapping[str, object]], Iterable[tuple[str, Text]]]
"""A kind and what was declared of it -> the key and sentence of each fact that cannot be meant."""


def read_manifest(content: bytes | str, name: ManifestName, check_facts: FactCheck | None = None) -> Dossier:
    """The dossier that a manifest states. Raises DossierError with every problem at once.

    Facts are for whoever knows the kinds to judge; `check_facts` lets their faults stand beside those of the rest.
    """
    text = text_of(content, name)
    toml = name == "dossier.toml"
    values = toml_values(text, name) if toml else json_values(text, name)
    lines = Lines(text, toml=toml)
    problems: list[FaultProblem] = []
    facts = _declared(values, lines, problems)

    from pydantic import ValidationError  # 0.1 s, paid on the first read

    from coreg_tui.dossier.shape import ManifestTable

    try:
        table = ManifestTable.model_validate(values)
    except ValidationError as error:
        problems += _wrong_facts(values, facts, lines, check_facts)
        raise DossierError(_fault(error, problems, lines, name), _id_of(values, error)) from None
    if problems:
        problems += _wrong_facts(values, facts, lines, check_facts)
        raise DossierError(fault_of("invalid", problems, file=name), table.id)
    return _dossier(table, facts, lines, name, tuple(_citizen_numbers(values)))


def known_keys() -> Known:
    """The keys of every table of a manifest."""
    from coreg_tui.dossier.shape import tables

    return {
        path: tuple(one.alias or key for key, one in table.model_fields.items()) for path, table in tables().items()
    }


def _fault(error: ValidationError, problems: list[FaultProblem], lines: Lines, name: str) -> Fault:
    from coreg_tui.dossier.wording import problems_of

    found = error.errors(include_url=False)
    kind: FaultKind = "outside_folder" if any(one["type"] == "outside" for one in found) else "invalid"
    told, further = found[:_WORDED], max(len(found) - _WORDED, 0)
    return fault_of(kind, [*problems_of(told, known_keys(), lines), *problems], file=name, further=further)


def _id_of(values: object, error: ValidationError) -> str | None:
    """The id, where that at least is good."""
    if not isinstance(values, dict) or any(one["loc"][:1] == ("id",) for one in error.errors(include_url=False)):
        return None
    return safe_characters(values["id"])


def _dossier(
    table: shape.ManifestTable,
    facts: list[dict[str, object]],
    lines: Lines,
    name: ManifestName,
    numbers: tuple[KeyPath, ...],
) -> Dossier:
    registration = _registration(table.registration) if table.registration else None
    asked = table.request
    who = table.applicant
    return Dossier(
        id=table.id,
        applicant=Applicant(
            surname=who.surname,
            prefix=who.prefix,
            initials=who.initials,
            given_names=who.given_names,
            partner_surname=who.partner_surname,
            partner_prefix=who.partner_prefix,
            birth_date=who.birth_date,
            email=who.email,
        ),
        request=Request(
            kind=asked.kind,
            category=asked.category,
            submitted=asked.submitted,
            declarations=frozenset(asked.declarations or ()),
        ),
        registration=registration,
        measures=(*_measures(table.measures), *(registration.measures if registration else ())),
        received=tuple(
            PostEntry(kind=one.kind, on=one.on, authentic=one.authentic, returned=one.returned)
            for one in table.received or ()
        ),
        evidence=tuple(
            EvidenceEntry(kind=one.kind, file=one.file, pages=one.pages, facts=facts[place], place=place, lines=lines)
            for place, one in enumerate(table.evidence or ())
        ),
        file=name,
        citizen_numbers=numbers,
        lines=lines,
    )


def _registration(table: shape.RegistrationTable) -> Registration:
    return Registration(
        number=table.number,
        category=table.category,
        first_registered=table.first_registered,
        period_start=table.period_start,
        period_end=table.period_end,
        established=frozenset(table.established or ()),
        skj_at_start=table.skj_at_start,
        history=tuple(
            HistoryEntry(category=one.category, start=one.start, until=one.until, route=one.route)
            for one in table.history or ()
        ),
        measures=_measures(table.measures),
    )


def _measures(tables: Sequence[shape.MeasureTable] | None) -> tuple[Measure, ...]:
    return tuple(
        Measure(body=one.body, date=one.date, summary=one.summary or "", closed=bool(one.closed))
        for one in tables or ()
    )


def _declared(values: object, lines: Lines, problems: list[FaultProblem]) -> list[dict[str, object]]:
    """The facts of each piece of evidence, cleaned; an empty table where there are none."""
    evidence = values.get("evidence") if isinstance(values, dict) else None
    found: list[dict[str, object]] = []
    for place, entry in enumerate(evidence if isinstance(evidence, list) else ()):
        facts = entry.get("facts") if isinstance(entry, dict) else None
        clean = _clean(facts, ("evidence", place, "facts"), lines, problems) if isinstance(facts, dict) else {}
        found.append(cast("dict[str, object]", clean))
    return found


def _wrong_facts(
    values: Any, facts: Sequence[dict[str, object]], lines: Lines, check_facts: FactCheck | None
) -> list[FaultProblem]:
    """The faults of the facts in a manifest that is refused anyway."""
    if check_facts is None:
        return []
    kinds = [entry.get("kind") if isinstance(entry, dict) else None for entry in values["evidence"]] if facts else []
    return [
        FaultProblem(key=key_text(path), line=lines.line_of(path), message=message)
        for place, (kind, declared) in enumerate(zip(kinds, facts, strict=True))
        if isinstance(kind, str)
        for key, message in check_facts(kind, declared)
        for path in [("evidence", place, "facts", key)]
    ]


def _clean(value: Any, path: KeyPath, lines: Lines, problems: list[FaultProblem]) -> object:
    """Texts made harmless, nulls of tables left out; what nobody could declare is a problem."""
    wrong: Text | None = None
    if isinstance(value, str):
        if len(value) <= LONGEST_TEXT:
            return safe_fact(next((part for part in reversed(path) if isinstance(part, str)), ""), value)
        wrong = Text(
            en=f"at most {LONGEST_TEXT} characters are read", nl=f"hooguit {LONGEST_TEXT} tekens worden gelezen"
        )
    elif isinstance(value, dict):
        return {
            safe_text(key): _clean(one, (*path, key), lines, problems) for key, one in value.items() if one is not None
        }
    elif isinstance(value, list):
        return [_clean(one, (*path, place), lines, problems) for place, one in enumerate(value)]
    elif isinstance(value, int | Decimal) and not _sensible(value):
        wrong = Text(
            en="this is no number that means something: at most 15 digits before and after the point are read",
            nl="dit is geen getal dat iets betekent: hooguit 15 cijfers voor en na de komma worden gelezen",
        )
    if wrong is not None:
        problems.append(FaultProblem(key=key_text(path), line=lines.line_of(path), message=wrong))
    return value


def _citizen_numbers(value: object, path: KeyPath = ()) -> Iterator[KeyPath]:
    """The keys whose text, or whole number, holds a citizen service number."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _citizen_numbers(one, (*path, key))
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from _citizen_numbers(one, (*path, place))
    elif isinstance(value, str) or type(value) is int:
        name = next((part for part in reversed(path) if isinstance(part, str)), "")
        judged = name != "id" and names_a_number(name)
        if citizen_numbers(str(value), judged=judged):
            yield path


def _sensible(value: int | Decimal) -> bool:
    if isinstance(value, Decimal):
        if not value.is_finite():
            return False
        exponent = value.as_tuple().exponent
        if not isinstance(exponent, int) or not -15 <= exponent <= 15:
            return False
    return -LARGEST_NUMBER < value < LARGEST_NUMBER
