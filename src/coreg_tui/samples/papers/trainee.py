"""Papers of a trainee: the request for In opleiding, the curriculum vitae, the supervision statement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from coreg_tui.samples.papers.page import Colour
from coreg_tui.samples.papers.sheet import GREY, PALE, PEN, Sheet, TickStyle
from coreg_tui.samples.papers.wording import in_digits, in_words
from coreg_tui.samples.people import Person

_NAVY: Colour = (28, 52, 92)
REGISTER = "Register Cliëntondersteuners"


@dataclass(frozen=True, kw_only=True, slots=True)
class Supervisor:
    """Who supervises a trainee."""

    name: str
    number: str
    category: Literal["Senior", "Junior"] = "Senior"


def request(
    person: Person,
    *,
    signed: date,
    supervisor: Supervisor,
    promise_masterclasses: bool = True,
    promise_supervision: bool = True,
    complete: bool = True,
    style: TickStyle = "typed",
) -> list[Sheet]:
    """The form by which a trainee asks for In opleiding, with its boxes."""
    sheet = Sheet()
    _head(sheet, "Verzoek categorie In opleiding")
    rows = [
        ("Achternaam", person.surname),
        ("Tussenvoegsel", person.prefix or ""),
        ("Voorletters", person.initials),
        ("Geboortedatum", in_digits(person.birth_date)),
    ]
    y = _part(sheet, 150, "1", "Uw gegevens", rows)
    y = _band(sheet, y + 8, "2", "Toezeggingen")
    promises = (
        (
            "Ik zeg toe de vier masterclasses van de basisopleiding binnen een jaar met een voldoende af te ronden.",
            promise_masterclasses,
        ),
        (
            "Ik zeg toe dat ik werk onder supervisie van een cliëntondersteuner in de categorie Senior.",
            promise_supervision,
        ),
    )
    for words, given in promises:
        sheet.tick(66, y, given, style=style)
        y = sheet.paragraph(92, y, 430, words) + 8
    rows = [
        ("Naam supervisor", supervisor.name),
        ("Registratienummer supervisor", supervisor.number),
        ("Categorie supervisor", supervisor.category),
    ]
    y = _part(sheet, y + 8, "3", "Uw supervisor", rows)
    y = _band(sheet, y + 8, "4", "Ondertekening")
    sheet.tick(66, y, complete, style=style)
    sheet.text(92, y, "Dit formulier is volledig ingevuld en het cv is bijgevoegd.")
    rows = [("Plaats", person.home), ("Datum ondertekening", in_digits(signed))]
    y = sheet.rows(66, y + 28, rows, stops=(0, 180), step=20, colour=PEN, font="Courier")
    sheet.text(66, y + 6, "Handtekening", colour=GREY)
    sheet.signature(250, y + 16, person.full_name)
    return [sheet]


def _head(sheet: Sheet, title: str) -> None:
    sheet.box(62, 50, 471, 62, fill=_NAVY)
    sheet.logo(484, 62, REGISTER, size=36)
    sheet.text(78, 78, title, font="Helvetica-Bold", size=16, colour=(255, 255, 255))
    sheet.text(78, 96, REGISTER, size=10, colour=(206, 216, 232))


def _band(sheet: Sheet, y: float, number: str, title: str) -> float:
    sheet.box(62, y - 13, 471, 18, fill=(230, 234, 242))
    sheet.text(68, y, f"{number}. {title}", font="Helvetica-Bold", size=10.5, colour=_NAVY)
    return y + 26


def _part(sheet: Sheet, y: float, number: str, title: str, rows: Sequence[tuple[str, str]]) -> float:
    y = _band(sheet, y, number, title)
    for place in range(len(rows)):
        sheet.line(246, y + 4 + 20 * place, 528, y + 4 + 20 * place, colour=PALE)
    return sheet.rows(66, y, rows, stops=(0, 184), step=20, colour=PEN, font="Courier")


def supervision(
    person: Person,
    *,
    start: date,
    end: date,
    supervisor: Supervisor,
    signed_supervisor: date | None,
    signed_professional: date | None,
    look: Literal["form", "letter"] = "form",
) -> list[Sheet]:
    """The statement that the supervision took place; None for a signature that lacks."""
    sheet = Sheet()
    _head(sheet, "Verklaring supervisie")
    if look == "letter":
        y = sheet.paragraph(
            62,
            158,
            470,
            f"Ondergetekenden verklaren dat {person.salutation} {person.short_name}, geboren op "
            f"{in_words(person.birth_date)}, van "
            f"{in_words(start)} tot en met {in_words(end)} onder supervisie heeft gewerkt als cliëntondersteuner "
            "in opleiding.",
        )
        y = sheet.paragraph(
            62,
            y + 8,
            470,
            f"De supervisie is gegeven door {supervisor.name}, geregistreerd in de categorie "
            f"{supervisor.category}, registratienummer "
            f"{supervisor.number}.",
        )
        y += 26
    else:
        rows = [
            ("Naam professional in opleiding", person.short_name),
            ("Geboortedatum", in_digits(person.birth_date)),
        ]
        y = _part(sheet, 152, "1", "Professional", rows)
        rows = [
            ("Naam supervisor", supervisor.name),
            ("Registratienummer supervisor", supervisor.number),
            ("Categorie supervisor", supervisor.category),
        ]
        y = _part(sheet, y + 8, "2", "Supervisor", rows)
        rows = [("Begindatum supervisie", in_digits(start)), ("Einddatum supervisie", in_digits(end))]
        y = _part(sheet, y + 8, "3", "Periode van supervisie", rows) + 10
    for place, (who, name, signed) in enumerate(
        (("supervisor", supervisor.name, signed_supervisor), ("professional", person.short_name, signed_professional))
    ):
        top = y + 104 * place
        sheet.box(62, top - 14, 471, 92, stroke=PALE)
        sheet.text(70, top, f"Ondertekening {who}", font="Helvetica-Bold", size=9.5)
        rows = [("Naam", name), (f"Datum ondertekening {who}", in_words(signed) if signed else "")]
        sheet.rows(70, top + 22, rows, stops=(0, 176), step=20)
        sheet.text(70, top + 66, "Handtekening", colour=GREY)
        if signed:
            sheet.signature(250, top + 68, name)
    return [sheet]


def cv(
    person: Person,
    *,
    posts: Sequence[tuple[str, str]],
    studies: Sequence[tuple[str, str]],
    look: Literal["plain", "bar"] = "plain",
) -> list[Sheet]:
    """A curriculum vitae; posts and studies are pairs of years and words."""
    sheet = Sheet()
    left = 62.0
    if look == "bar":
        sheet.box(0, 0, 176, 842, fill=(236, 232, 226))
        sheet.disc(88, 96, 42, fill=(206, 198, 188))
        sheet.disc(88, 82, 15, fill=(236, 232, 226))
        sheet.polygon((62, 122), (74, 102), (102, 102), (114, 122), (62, 122), fill=(236, 232, 226))
        y = 172.0
        for label, value in (
            ("Geboortedatum", in_digits(person.birth_date)),
            ("Woonplaats", person.home),
            ("E-mail", person.email),
            ("Talen", "Nederlands, Engels"),
        ):
            sheet.text(24, y, label, font="Helvetica-Bold", size=8, colour=GREY)
            sheet.text(24, y + 13, value, size=8.5)
            y += 36
        left = 204.0
        sheet.text(left, 74, person.full_name, font="Helvetica-Bold", size=20)
        sheet.text(left, 94, "Curriculum vitae", size=11, colour=GREY)
        y = 140.0
    else:
        sheet.text(left, 80, "Curriculum vitae", font="Times-Bold", size=24)
        rows = [
            ("Naam", person.full_name),
            ("Geboortedatum", in_words(person.birth_date)),
            ("Woonplaats", person.home),
            ("E-mail", person.email),
        ]
        y = sheet.rows(left, 116, rows, stops=(0, 110)) + 24
    for title, entries in (("Werkervaring", posts), ("Opleidingen", studies)):
        sheet.text(left, y, title, font="Helvetica-Bold", size=12, colour=_NAVY)
        sheet.line(left, y + 5, 533, y + 5, colour=_NAVY)
        y = sheet.rows(left, y + 24, entries, stops=(0, 92), width=533 - left - 92, step=20) + 18
    sheet.text(left, y, "Vaardigheden", font="Helvetica-Bold", size=12, colour=_NAVY)
    sheet.line(left, y + 5, 533, y + 5, colour=_NAVY)
    sheet.paragraph(
        left, y + 24, 533 - left, "Luistert goed, werkt zelfstandig, kent de sociale kaart van de regio. Rijbewijs B."
    )
    return [sheet]
