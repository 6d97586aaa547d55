"""A dossier in the making: the applicant, the request, the register's record, and papers one by one."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from coreg_tui.model.words import plain
from coreg_tui.samples.manifest import as_json, as_toml
from coreg_tui.samples.papers.producers import PRODUCERS, Producer, drawn
from coreg_tui.samples.papers.sheet import Sheet
from coreg_tui.samples.people import Person
from coreg_tui.samples.sealing import Seal, Signatories

DECLARATIONS = ("beroepscode", "beroepscompetentieprofiel", "klachten_en_tuchtrecht", "reglement")
FILE_NAMES = {
    "vog": "vog",
    "vog_employer_statement": "werkgeversverklaring-vog",
    "hbo_diploma": "diploma",
    "duo_extract": "duo-uittreksel",
    "evc": "evc",
    "hbo_test": "ixly-rapport",
    "test_21plus": "21plus-toets",
    "masterclass": "masterclass",
    "practice_test": "praktijktoets",
    "reflection_test": "reflectietoets",
    "basic_training": "basisopleiding",
    "mantelzorgmakelaar_diploma": "diploma-mantelzorgmakelaar",
    "verpleegkundige_diploma": "diploma-verpleegkundige",
    "trainee_request": "verzoek-in-opleiding",
    "cv": "cv",
    "supervision_statement": "supervisieverklaring",
    "work_statement": "verklaring-werkervaring",
    "self_statement": "eigen-verklaring",
    "employment_contract": "arbeidsovereenkomst",
    "kvk_extract": "kvk-uittreksel",
    "skj_registration": "skj-pas",
    "registration_confirmation": "registratiebevestiging",
    "cpd_activities": "activiteiten",
}
RequestKind = Literal["admission", "renewal", "category_change"]
Category = Literal["in_opleiding", "junior", "senior"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sample:
    """A finished dossier: the name of its folder and the bytes of each of its files, before any is signed."""

    folder: str
    files: Mapping[str, bytes]
    seals: Mapping[str, Seal] = field(default_factory=dict)
    """How files are signed, by their name."""

    def signed(self, by: Signatories) -> dict[str, bytes]:
        """The files as they are handed in; no two times the same where one is signed."""
        return {
            name: by.sealed(content, self.seals[name]) if name in self.seals else content
            for name, content in self.files.items()
        }


class Draft:
    """A dossier to which papers are added; looks and producers follow from its seed or id."""

    def __init__(
        self,
        id: str,
        person: Person,
        kind: RequestKind,
        category: Category,
        submitted: date,
        *,
        declarations: Sequence[str] = DECLARATIONS,
        seed: str | None = None,
    ) -> None:
        self.id = id
        self.person = person
        self.submitted = submitted
        self.rng = random.Random(seed or id)  # noqa: S311
        self.files: dict[str, bytes] = {}
        self.seals: dict[str, Seal] = {}
        self.evidence: list[dict[str, object]] = []
        self.received: list[dict[str, object]] = []
        self.measures: list[dict[str, object]] = []
        self.registration: dict[str, object] | None = None
        self.request: dict[str, object] = {"kind": kind, "category": category, "submitted": submitted}
        if kind != "category_change":
            self.request["declarations"] = list(declarations)

    def declare(self) -> None:
        """Tick the declarations where the kind of request does not ask for them as a rule (out of Basis)."""
        self.request["declarations"] = list(DECLARATIONS)

    def paper(
        self,
        kind: str,
        sheets: Sequence[Sheet],
        *,
        by: Producer | None = None,
        facts: Mapping[str, object] | None = None,
        name: str | None = None,
    ) -> str:
        """Add a paper as PDF; answers its file name."""
        producer: Producer = by if by else self.rng.choice(PRODUCERS)
        return self.file(kind, drawn(sheets, producer, title=name or FILE_NAMES[kind]), facts=facts, name=name)

    def file(
        self,
        kind: str,
        content: bytes,
        *,
        suffix: str = "pdf",
        facts: Mapping[str, object] | None = None,
        name: str | None = None,
    ) -> str:
        """Add a file as it is; answers its name."""
        stem = name or FILE_NAMES[kind]
        count = 1
        file = f"{stem}.{suffix}"
        while file in self.files:
            count += 1
            file = f"{stem}-{count}.{suffix}"
        self.files[file] = content
        self.mention(kind, file, facts=facts)
        return file

    def mention(
        self, kind: str, file: str | None, *, pages: str | None = None, facts: Mapping[str, object] | None = None
    ) -> None:
        """Add an evidence entry for a file that is there already, or for none."""
        entry: dict[str, object] = {"kind": kind}
        if file:
            entry["file"] = file
        if pages:
            entry["pages"] = pages
        if facts:
            entry["facts"] = dict(facts)
        self.evidence.append(entry)

    def post(self, on: date, *, authentic: bool | None = True, returned: bool = False) -> None:
        """Log a VOG that came by post."""
        entry: dict[str, object] = {"kind": "vog", "on": on}
        if authentic is not None:
            entry |= {"authentic": authentic, "returned": returned}
        self.received.append(entry)

    def register(
        self,
        category: str,
        start: date,
        end: date,
        *,
        first: date | None = None,
        number: str | None = None,
        established: Sequence[str] = (),
        skj_at_start: bool | None = None,
        history: Sequence[Mapping[str, object]] | None = None,
        measures: Sequence[Mapping[str, object]] = (),
    ) -> None:
        """The register's record; without `history` the present category, held since the first entry."""
        since = first or start
        record: dict[str, object] = {
            "number": number or f"CO-{self.rng.randrange(10000, 19999)}",
            "category": category,
            "first_registered": since,
            "period_start": start,
            "period_end": end,
            "established": list(established),
        }
        if skj_at_start is not None:
            record["skj_at_start"] = skj_at_start
        record["history"] = [dict(entry) for entry in history or ({"category": category, "from": since},)]
        if measures:
            record["measures"] = [dict(measure) for measure in measures]
        self.registration = record

    def manifest(self) -> dict[str, object]:
        """All of it in the contract's shape."""
        person = self.person
        applicant: dict[str, object] = {
            "initials": person.initials,
            "prefix": person.prefix,
            "surname": person.surname,
            "partner_prefix": person.partner_prefix,
            "partner_surname": person.partner_surname,
            "given_names": person.given_names,
            "birth_date": person.birth_date,
            "email": person.email,
        }
        told: dict[str, object] = {
            "schema": 1,
            "id": self.id,
            "applicant": {key: value for key, value in applicant.items() if value is not None},
            "request": self.request,
            "registration": self.registration,
            "measures": self.measures,
            "received": self.received,
            "evidence": self.evidence,
        }
        return {key: value for key, value in told.items() if value}

    def sample(self, *, form: Literal["toml", "json"] = "toml") -> Sample:
        """The finished dossier."""
        text = as_toml(self.manifest()) if form == "toml" else as_json(self.manifest())
        files = {f"dossier.{form}": text.encode(), **self.files}
        return Sample(folder=folder_name(self.id, self.person), files=files, seals=self.seals)


def folder_name(id: str, person: Person) -> str:
    """As in `2022-0107-de-vries`."""
    bare = plain(person.family_name).replace("'", "")
    return "-".join([id, *("".join(char if char.isalnum() else " " for char in bare).split())])
