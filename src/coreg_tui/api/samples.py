"""Samples: papers with what a plugin must make of them. Its conformance is proven by these (`coreg_tui.testing`).

They lie in the plugin's package, so that an installed plugin can be tried as well as one that is being written:
`coreg_evc/samples.py` holds `SAMPLES`. Nothing but the conformance kit imports it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from coreg_tui.model.case import Applicant, PostEntry
from coreg_tui.model.signature import Signature

SOMEBODY = Applicant(surname="Voorbeeld", initials="A.B.", given_names="Anna Bea", birth_date=date(1990, 2, 3))
"""The applicant of samples; made up."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sample:
    """One document, what is read off it, and what the checks of its plugin find. All of it is made up."""

    id: str
    """Names the test; snake_case, once in a plugin."""
    kind: str
    """Its evidence kind."""
    text: str | None = None
    """The document's own text: a line a line, `|` parts columns, a line `---` begins a new page; a box to tick is `[ ]`
    or `[x]`. For a kind that is a table: the file. None: only the facts are given, as if they were read."""
    facts: Mapping[str, object] = field(default_factory=dict)
    """What the document states, written as in a manifest. With `text`: all that is read off it, and nothing else, save
    that facts which cannot be declared may be left out. Without: `holder` is the applicant unless it is given; None
    says that it is not stated."""
    declared: bool = False
    """True where the facts are only what the applicant declared: there is no document."""
    encrypted: bool = False
    """True where the file is encrypted and opens without a password, as digitally issued papers are."""
    signatures: tuple[Signature, ...] | None = ()
    """The signature fields of the file; None: it could not be looked through for them."""
    reasons: tuple[str, ...] = ()
    """The ids of all reasons that the plugin's own checks give; empty: every check passes."""
    reference_date: date = date(2022, 2, 14)
    """The day the request counts as submitted."""
    today: date | None = None
    """None: the reference date."""
    applicant: Applicant = SOMEBODY
    """Who asks."""
    received: tuple[PostEntry, ...] = ()
    """The post log."""
    beside: tuple[Sample, ...] = ()
    """Other documents of the same dossier; what is found about them is not looked at."""
