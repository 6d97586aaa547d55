"""The shape of a manifest, as pydantic models: which keys there are and what each may hold.

Imported on the first read only: pydantic takes 0.1 s. The descriptions become those of the JSON Schema.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from coreg_tui.dossier.pages import page_ranges
from coreg_tui.dossier.paths import normal, refusal
from coreg_tui.model.case import Category, RequestKind
from coreg_tui.model.citizen_numbers import masked
from coreg_tui.model.safe_text import safe_characters, safe_text

FIRST_YEAR, LAST_YEAR = 1900, 2199
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z")


def _day(value: object) -> object:
    """A date; ISO text becomes one."""
    if isinstance(value, str) and _ISO.match(value):
        try:
            value = datetime.date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("no_such_day", "no such day") from None
    if isinstance(value, datetime.datetime):
        raise PydanticCustomError("time_of_day", "a date without a time of day")
    if not isinstance(value, datetime.date):
        raise PydanticCustomError("day", "a date")
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise PydanticCustomError("day_range", "a year from 1900 to 2199")
    return value


def _known(*values: str) -> Callable[[object], object]:
    """Takes one of a closed list only, so that the refusal can name the nearest."""

    def choose(value: object) -> object:
        if isinstance(value, str) and value not in values:
            raise PydanticCustomError("choice", "a known word", {"values": values})
        return value

    return choose


def _schema(value: object) -> object:
    if value is None:
        return value
    if type(value) is not int or value != 1:
        raise PydanticCustomError("schema", "schema must be 1")
    return value


def _stated(value: str) -> str:
    """Text made harmless, blanks around it taken off; blank text is none."""
    clean = safe_text(value).strip()
    if not clean:
        raise PydanticCustomError("blank", "some text")
    return clean


def _stated_or_none(value: str | None) -> str | None:
    """As `_stated`, but blank text states nothing."""
    return safe_text(value).strip() or None if value else None


def _number_or_none(value: str | None) -> str | None:
    """As `_stated_or_none`, of a number by its name."""
    return safe_text(value, judged=True).strip() or None if value else None


def _id(value: str) -> str:
    clean = safe_characters(value) if value.isprintable() else ""
    if not clean or clean != clean.strip() or "/" in clean or "\\" in clean:
        raise PydanticCustomError("id", "an id")
    return clean


def _kind(value: str) -> str:
    if not value or not value.isprintable() or value != value.strip():
        raise PydanticCustomError("kind", "a word")
    return masked(value)


def _file(value: str) -> str:
    why = refusal(value)
    if why is not None:
        raise PydanticCustomError("outside", "a path within the folder", {"why": why})
    return normal(value)


def _pages(value: str) -> str:
    if page_ranges(value) is None:
        raise PydanticCustomError("pages", "pages")
    return value


Day = Annotated[datetime.date, BeforeValidator(_day)]
Line = Annotated[str, Field(max_length=200), AfterValidator(_stated)]
OptionalLine = Annotated[Annotated[str, Field(max_length=200)] | None, AfterValidator(_stated_or_none)]
OptionalNumber = Annotated[Annotated[str, Field(max_length=200)] | None, AfterValidator(_number_or_none)]
Summary = Annotated[Annotated[str, Field(max_length=4000)] | None, AfterValidator(_stated_or_none)]
Kind = Annotated[str, Field(min_length=1, max_length=80), AfterValidator(_kind)]
Held = Annotated[
    Literal["in_opleiding", "junior", "senior", "basis"],
    BeforeValidator(_known("in_opleiding", "junior", "senior", "basis")),
]
Declaration = Annotated[
    Literal["beroepscode", "beroepscompetentieprofiel", "klachten_en_tuchtrecht", "reglement"],
    BeforeValidator(_known("beroepscode", "beroepscompetentieprofiel", "klachten_en_tuchtrecht", "reglement")),
]
Established = Annotated[
    Literal["hbo_level", "basic_training", "listed_diploma"],
    BeforeValidator(_known("hbo_level", "basic_training", "listed_diploma")),
]
Body = Annotated[Literal["BCMB", "SKJ"], BeforeValidator(_known("BCMB", "SKJ"))]
Route = Annotated[Literal["regular", "transitional"], BeforeValidator(_known("regular", "transitional"))]


class Table(BaseModel):
    """A table of the manifest: no unknown keys, no conversions; JSON null is *not stated*."""

    model_config = ConfigDict(strict=True, extra="forbid")


class ApplicantTable(Table):
    """Who asks."""

    initials: OptionalLine = Field(None, description="As in J.M.")
    prefix: OptionalLine = Field(None, description="Tussenvoegsel, as in 'de'.")
    surname: Line = Field(description="Without prefix.")
    partner_surname: OptionalLine = Field(None, description="Surname of the partner, where it is used.")
    partner_prefix: OptionalLine = Field(None, description="Tussenvoegsel of the partner.")
    given_names: OptionalLine = Field(None, description="In full.")
    birth_date: Day = Field(description="As on an identity document.")
    email: OptionalLine = Field(None, description="Where to write to.")


class RequestTable(Table):
    """What is asked."""

    kind: Annotated[RequestKind, BeforeValidator(_known("admission", "renewal", "category_change"))] = Field(
        description="Toelating, herregistratie or tussentijdse wijziging."
    )
    category: Annotated[Category, BeforeValidator(_known("in_opleiding", "junior", "senior"))] = Field(
        description="The category asked for."
    )
    submitted: Day = Field(description="The day of the request: the reference date.")
    declarations: list[Declaration] | None = Field(None, max_length=100, description="What the applicant declared.")


class MeasureTable(Table):
    """A complaint or disciplinary ruling."""

    body: Body = Field(description="Who ruled.")
    date: Day = Field(description="Of the ruling.")
    summary: Summary = Field(None, description="What it says, briefly.")
    closed: bool | None = Field(None, description="True: without further effect.")


class HistoryTable(Table):
    """A category that is or was held."""

    category: Held = Field(description="The category held.")
    start: Day = Field(alias="from", description="The first day.")
    until: Day | None = Field(None, description="The last day.")
    route: Route | None = Field(None, description="How it was obtained. Absent: not known.")

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.until is not None and self.until < self.start:
            raise PydanticCustomError("order", "in order", {"first": "from", "last": "until"})
        return self


class RegistrationTable(Table):
    """The register's own record; absent for a newcomer."""

    number: OptionalNumber = Field(None, description="In the register, as in CO-10234.")
    category: Held = Field(description="The present category.")
    first_registered: Day = Field(description="First entry of any kind.")
    period_start: Day = Field(description="The first day of the present period.")
    period_end: Day = Field(description="The last day of the present period.")
    established: list[Established] | None = Field(None, max_length=100, description="Shown at an earlier admission.")
    skj_at_start: bool | None = Field(None, description="Absent: not known.")
    history: list[HistoryTable] | None = Field(None, max_length=1000, description="Earlier and present categories.")
    measures: list[MeasureTable] | None = Field(
        None, max_length=1000, description="Complaints and disciplinary rulings."
    )

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.period_end < self.period_start:
            raise PydanticCustomError("order", "in order", {"first": "period_start", "last": "period_end"})
        return self


class ReceivedTable(Table):
    """A line of the register's post log."""

    kind: Kind = Field(description="What came, as in vog.")
    on: Day = Field(description="The day it came.")
    authentic: bool | None = Field(None, description="Absent: not yet judged.")
    returned: bool | None = Field(None, description="Destroyed unless a return envelope came with it.")


class EvidenceTable(Table):
    """A piece of evidence: a document, or pages of one, or a declaration without a file."""

    kind: Kind = Field(description="Which kind of evidence; one that no plugin handles is listed as unhandled.")
    file: Annotated[str, Field(min_length=1, max_length=1000), AfterValidator(_file)] | None = Field(
        None, description="POSIX path within the dossier's folder. Absent: only declared."
    )
    pages: Annotated[str, Field(max_length=200), AfterValidator(_pages)] | None = Field(
        None, description="As in 2-3, 1 or 1,4-5: only these pages of the file. Absent: all."
    )
    facts: dict[str, Any] | None = Field(None, description="What the applicant declared on the upload form.")


class ManifestTable(Table):
    """A dossier's manifest: dossier.toml or dossier.json."""

    schema_: Annotated[Literal[1], BeforeValidator(_schema)] = Field(alias="schema", description="Always 1.")
    id: Annotated[str, Field(min_length=1, max_length=80), AfterValidator(_id)] = Field(
        description="Unique within the root, without slashes, as in 2022-0107."
    )
    applicant: ApplicantTable = Field(description="Who asks.")
    request: RequestTable = Field(description="What is asked.")
    registration: RegistrationTable | None = Field(
        None, description="The register's own record; absent for a newcomer."
    )
    measures: list[MeasureTable] | None = Field(None, max_length=1000, description="Rulings, read for everybody.")
    received: list[ReceivedTable] | None = Field(None, max_length=1000, description="The register's post log.")
    evidence: list[EvidenceTable] | None = Field(None, max_length=1000, description="What is shown, a piece an entry.")


def tables() -> dict[tuple[str, ...], type[Table]]:
    """Every table of a manifest, by its path without list places."""
    return {
        (): ManifestTable,
        ("applicant",): ApplicantTable,
        ("request",): RequestTable,
        ("registration",): RegistrationTable,
        ("registration", "history"): HistoryTable,
        ("registration", "measures"): MeasureTable,
        ("measures",): MeasureTable,
        ("received",): ReceivedTable,
        ("evidence",): EvidenceTable,
    }
