"""The basic training: certificates of masterclasses, of the two final tests, and of the whole course."""

from __future__ import annotations

from datetime import date
from typing import Literal

from coreg_tui.samples.papers.page import Colour
from coreg_tui.samples.papers.sheet import GREY, PALE, Sheet
from coreg_tui.samples.papers.wording import in_digits, in_words
from coreg_tui.samples.people import Person

_GREEN: Colour = (30, 110, 84)
_PLUM: Colour = (112, 40, 96)
THEMES = {
    1: "Het vak van cliëntondersteuner",
    2: "Wet- en regelgeving",
    3: "Methodiek en gespreksvoering",
    4: "Beperkingen en syndromen",
}
_LONG_NAME = "Beroepsvereniging van Cliëntondersteuners voor Mensen met een Beperking"
Look = Literal["framed", "plain"]
LOOKS: tuple[Look, ...] = ("framed", "plain")
Test = Literal["practice_test", "reflection_test"]
TESTS: tuple[Test, ...] = ("practice_test", "reflection_test")


def masterclass(
    person: Person,
    *,
    number: int | None,
    completed: date,
    passed: bool = True,
    provider: str = "BCMB",
    look: Look = "framed",
) -> list[Sheet]:
    """The certificate of one masterclass; without `number` the paper names its theme only."""
    theme = THEMES[number or 1]
    title = f"Masterclass {number}" if number else "Masterclass"
    result = (
        "met een voldoende heeft afgerond" if passed else "heeft gevolgd, maar met een onvoldoende heeft afgesloten"
    )
    if look == "framed":
        return [_framed(person, title, theme, f"de masterclass {result}", completed, provider)]
    rows = [
        ("Masterclass", f"{number} – {theme}" if number else theme),
        ("Deelnemer", person.full_name),
        ("Geboortedatum", in_digits(person.birth_date)),
        ("Afgerond op", in_digits(completed)),
        ("Resultaat", "voldoende" if passed else "onvoldoende"),
        ("Opleider", provider),
    ]
    return [_plain(f"Certificaat {title.lower()}", rows, provider)]


def final_test(
    person: Person,
    *,
    kind: Test,
    completed: date,
    passed: bool = True,
    provider: str = "BCMB",
    look: Look = "framed",
) -> list[Sheet]:
    """The certificate of the casustoets (the regulation's praktijktoets) or the reflectietoets."""
    practice = "Praktijktoets" if look == "plain" else "Casustoets"
    title = practice if kind == "practice_test" else "Reflectietoets"
    if look == "framed":
        result = "heeft behaald" if passed else "niet heeft behaald"
        theme = "Basisopleiding cliëntondersteuner"
        return [_framed(person, title, theme, f"de {title.lower()} {result}", completed, provider)]
    rows = [
        ("Toets", title),
        ("Kandidaat", person.full_name),
        ("Geboortedatum", in_digits(person.birth_date)),
        ("Datum toets", in_digits(completed)),
        ("Uitslag", "geslaagd" if passed else "niet geslaagd"),
        ("Toetsende instelling", provider),
    ]
    return [_plain(f"Certificaat {title.lower()}", rows, provider)]


def whole_course(
    person: Person, *, completed: date, provider: str = "HBO Drechtsteden", town: str = "Dordrecht", tests: bool = True
) -> list[Sheet]:
    """The certificate of the whole basic training, with or without the two tests in it."""
    sheet = Sheet()
    sheet.box(0, 0, 595, 14, fill=_PLUM)
    sheet.logo(62, 60, provider, size=36)
    sheet.text(110, 84, provider, font="Helvetica-Bold", size=15, colour=_PLUM)
    sheet.text(62, 170, "Certificaat", size=34, colour=_PLUM)
    sheet.text(62, 196, "Basisopleiding Cliëntondersteuner", font="Helvetica-Bold", size=15)
    sheet.text(62, 240, "Uitgereikt aan", size=9, colour=GREY)
    sheet.text(62, 264, person.full_name, font="Helvetica-Bold", size=18)
    sheet.text(62, 284, f"geboren op {in_words(person.birth_date)} te {person.birth_place}")
    y = sheet.paragraph(
        62,
        324,
        470,
        "De deelnemer heeft de volledige basisopleiding met goed gevolg afgerond. De opleiding bestaat uit:",
    )
    parts = [f"masterclass {number}: {theme}" for number, theme in THEMES.items()]
    parts += ["praktijktoets (behaald)", "reflectietoets (behaald)"] if tests else []
    for part in parts:
        sheet.disc(70, y + 5, 1.8, fill=_PLUM)
        y = sheet.paragraph(80, y + 8, 440, part)
    if not tests:
        y = sheet.paragraph(
            62, y + 10, 470, "De praktijktoets en de reflectietoets maken geen deel uit van dit certificaat."
        )
    sheet.rows(62, y + 26, [("Datum afronding", in_words(completed)), ("Plaats", town)], stops=(0, 120))
    sheet.signature(70, y + 110, provider)
    sheet.text(62, y + 134, "opleidingsmanager", size=9, colour=GREY)
    return [sheet]


def _framed(person: Person, title: str, theme: str, result: str, completed: date, provider: str) -> Sheet:
    sheet = Sheet()
    sheet.box(40, 40, 515, 740, stroke=_GREEN, weight=3)
    sheet.box(47, 47, 501, 726, stroke=PALE)
    sheet.logo(276, 84, provider, size=42)
    sheet.text(297, 150, provider, font="Helvetica-Bold", size=14, colour=_GREEN, align="middle")
    if provider == "BCMB":
        sheet.text(297, 166, _LONG_NAME, size=8, colour=GREY, align="middle")
    sheet.text(297, 238, "CERTIFICAAT", font="Times-Bold", size=34, align="middle")
    sheet.text(297, 282, title, font="Times-Bold", size=22, colour=_GREEN, align="middle")
    sheet.text(297, 306, theme, font="Times-Italic", size=14, align="middle")
    sheet.text(297, 360, "Hierbij wordt verklaard dat", font="Times-Roman", size=12, align="middle")
    sheet.text(297, 396, person.full_name, font="Times-Bold", size=20, align="middle")
    sheet.text(297, 418, f"geboren op {in_words(person.birth_date)}", font="Times-Roman", size=12, align="middle")
    sheet.text(297, 456, f"op {in_words(completed)}", font="Times-Roman", size=12, align="middle")
    sheet.text(297, 476, f"{result}.", font="Times-Roman", size=12, align="middle")
    sheet.text(297, 580, "Namens het bestuur", font="Times-Italic", size=11, align="middle")
    sheet.signature(252, 622, provider)
    sheet.line(220, 640, 374, 640, colour=GREY)
    for place in range(5):
        sheet.disc(257 + 20 * place, 730, 4, fill=_GREEN)
    return sheet


def _plain(title: str, rows: list[tuple[str, str]], provider: str) -> Sheet:
    sheet = Sheet()
    colour = sheet.logo(489, 56, provider, size=44)
    sheet.text(62, 84, provider, font="Helvetica-Bold", size=16, colour=colour)
    sheet.line(62, 112, 533, 112, colour=colour, width=1.5)
    sheet.text(62, 170, title.capitalize(), size=24)
    sheet.text(62, 192, "Basisopleiding cliëntondersteuning", size=11, colour=GREY)
    y = sheet.rows(62, 244, rows, stops=(0, 150), step=24, width=300, size=11)
    y = sheet.paragraph(
        62, y + 20, 470, "Dit certificaat is persoonlijk en wordt eenmaal verstrekt.", size=9, colour=GREY
    )
    sheet.signature(70, y + 50, provider)
    sheet.text(62, y + 76, "examinator", size=9, colour=GREY)
    return sheet
