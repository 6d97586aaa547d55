"""The plugins' only door: everything a validator may import from coreg-tui, and nothing else.

Heavy libraries stay out: importing this takes pluggy, dateutil and the standard library. What each name is for, and how
they change: docs/api.md, made of the docstrings; why each must be here: docs/api-review.md.
"""

from typing import TYPE_CHECKING

from coreg_tui.api.checks import Check, Ruling, absent, check, failed, passed, unknown
from coreg_tui.api.context import Context
from coreg_tui.api.fields import Field
from coreg_tui.api.labels import labelled, unhyphenated
from coreg_tui.api.names import BIRTH_LABELS, a_name, addressee, is_full, name_from, named
from coreg_tui.api.reading import (
    BOX,
    a_date,
    a_day,
    a_number,
    a_text,
    boxes,
    chosen,
    first,
    table,
)
from coreg_tui.api.registered import a_category, a_signing_date, supervisor_category, supervisor_number
from coreg_tui.api.renamed import under_old_name
from coreg_tui.api.samples import SOMEBODY, Sample
from coreg_tui.api.sentences import phrase, prose
from coreg_tui.api.two_people import Role, by_role, role_of
from coreg_tui.api.validator import API_VERSION, Addition, Kind, Validator, Witnesses, hookimpl
from coreg_tui.model.case import Applicant, PostEntry
from coreg_tui.model.contributions import Activity, Stretch, Work
from coreg_tui.model.dates import Month, days_after, earliest, first_day_within, latest, months_after, same_day
from coreg_tui.model.fact import Exhibit, Fact, Period, Place, Source
from coreg_tui.model.finding import Examined, Finding
from coreg_tui.model.names import can_be
from coreg_tui.model.norms import Norms
from coreg_tui.model.outcome import Outcome
from coreg_tui.model.page import Found, Line, Page, Reading, Segment, Sheets, UnreadableError
from coreg_tui.model.reason import Reason
from coreg_tui.model.reasons import HOLDER_DIFFERS, HOLDER_NOT_STATED, NOT_STATED
from coreg_tui.model.signature import Signature, main_signature
from coreg_tui.model.text import Text
from coreg_tui.model.words import contains_phrase, contains_words, plain, words

__all__ = [
    "API_VERSION",
    "BIRTH_LABELS",
    "BOX",
    "HOLDER_DIFFERS",
    "HOLDER_NOT_STATED",
    "NOT_STATED",
    "SOMEBODY",
    "Activity",
    "Addition",
    "Applicant",
    "Check",
    "Context",
    "Examined",
    "Exhibit",
    "Fact",
    "Field",
    "Finding",
    "Found",
    "Kind",
    "Line",
    "Month",
    "Norms",
    "Outcome",
    "Page",
    "Period",
    "Place",
    "PostEntry",
    "Reading",
    "Reason",
    "Role",
    "Ruling",
    "Sample",
    "Segment",
    "Sheets",
    "Signature",
    "Source",
    "Stretch",
    "Text",
    "UnreadableError",
    "Validator",
    "Witnesses",
    "Work",
    "a_category",
    "a_date",
    "a_day",
    "a_name",
    "a_number",
    "a_signing_date",
    "a_text",
    "absent",
    "addressee",
    "boxes",
    "by_role",
    "can_be",
    "check",
    "chosen",
    "contains_phrase",
    "contains_words",
    "days_after",
    "earliest",
    "failed",
    "first",
    "first_day_within",
    "hookimpl",
    "is_full",
    "labelled",
    "latest",
    "main_signature",
    "months_after",
    "name_from",
    "named",
    "passed",
    "phrase",
    "plain",
    "prose",
    "role_of",
    "same_day",
    "supervisor_category",
    "supervisor_number",
    "table",
    "unhyphenated",
    "unknown",
    "words",
]

if not TYPE_CHECKING:  # a type checker would otherwise believe that every name is there

    def __getattr__(name: str) -> object:
        """A name of the API version before, with a warning. Raises AttributeError for any other."""
        return under_old_name(name, globals())
