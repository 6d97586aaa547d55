"""Extracts and passes of registers: the Chamber of Commerce, SKJ, and the confirmation of an earlier registration."""

from __future__ import annotations

import zlib
from datetime import date
from typing import Literal

from coreg_tui.samples.papers.page import CARD, Colour
from coreg_tui.samples.papers.sheet import GREY, PALE, Sheet
from coreg_tui.samples.papers.wording import in_digits, in_words
from coreg_tui.samples.people import Person

_KVK: Colour = (0, 82, 112)
_SKJ: Colour = (0, 126, 140)
_REGISTER: Colour = (146, 28, 60)


def kvk(
    person: Person,
    *,
    number: str,
    trade_name: str,
    started: date,
    issued: date,
    ended: date | None = None,
    look: Literal["digital", "older"] = "digital",
) -> list[Sheet]:
    """The extract from the trade register for a one-man firm."""
    sheet = Sheet()
    sheet.box(0, 0, 595, 8, fill=_KVK)
    sheet.disc(82, 64, 18, fill=_KVK)
    sheet.polygon((74, 72), (82, 52), (90, 72), (74, 72), fill=(255, 255, 255))
    sheet.text(108, 70, "Kamer van Koophandel", font="Helvetica-Bold", size=14, colour=_KVK)
    sheet.text(62, 122, "Uittreksel Handelsregister", size=20)
    sheet.text(62, 146, f"KvK-nummer {number}", font="Helvetica-Bold", size=12)
    sheet.text(533, 146, "Pagina 1 (van 1)", size=8, colour=GREY, align="right")
    firm = [("Handelsnaam", trade_name), ("Rechtsvorm", "Eenmanszaak"), ("Startdatum onderneming", in_digits(started))]
    if ended:
        firm += [("Datum opheffing", in_digits(ended)), ("Status", "uitgeschreven")]
    else:
        firm += [("Status", "actief")]
    activities = [("Activiteiten", "SBI-code: 88993 - Overig maatschappelijk advies"), ("Werkzame personen", "1")]
    place = [
        ("Vestigingsnummer", f"0000{zlib.crc32(trade_name.encode()) % 90000000 + 10000000}"),
        ("Bezoekadres", f"Lindelaan 4, {person.home}"),
    ]
    owner = [
        ("Naam", person.listed_name if look == "digital" else person.full_name),
        ("Geboortedatum", in_digits(person.birth_date)),
        ("Geboorteplaats", person.birth_place),
        ("Datum in functie", in_digits(started)),
    ]
    y = 180.0
    for title, rows in (("Onderneming", [*firm, *activities]), ("Vestiging", place), ("Eigenaar", owner)):
        sheet.line(62, y - 15, 533, y - 15, colour=_KVK if look == "digital" else PALE)
        sheet.text(62, y, title, font="Helvetica-Bold", size=11, colour=_KVK)
        y = sheet.rows(62, y + 20, rows, stops=(0, 170), step=17, width=300) + 22
    sheet.text(62, 700, f"Uittreksel is vervaardigd op {in_digits(issued)} om 10.42 uur.", size=9)
    words = (
        "Dit uittreksel is digitaal gewaarmerkt."
        if look == "digital"
        else "Alleen rechtsgeldig op het papier van de Kamer van Koophandel."
    )
    sheet.text(62, 716, words, size=8, colour=GREY)
    return [sheet]


def skj(
    person: Person,
    *,
    number: str,
    start: date,
    until: date,
    status: Literal["registered", "struck_off", "suspended"] = "registered",
    look: Literal["card", "page"] = "card",
) -> list[Sheet]:
    """The registerpas of SKJ, as a card, or as the page that one prints."""
    if look == "card" and status == "registered":
        sheet = Sheet(CARD)
        sheet.box(0, 0, 243, 36, fill=_SKJ)
        sheet.disc(218, 18, 10, stroke=(255, 255, 255), weight=2)
        sheet.text(14, 23, "Registerpas SKJ", font="Helvetica-Bold", size=13, colour=(255, 255, 255))
        rows = [
            ("Naam", person.short_name),
            ("Geboortedatum", in_digits(person.birth_date)),
            ("Geregistreerd als", "jeugd- en gezinsprofessional"),
            ("Registratienummer", number),
            ("Ingangsdatum", in_digits(start)),
            ("Geldig tot en met", in_digits(until)),
            ("Status", "geregistreerd"),
        ]
        sheet.rows(14, 52, rows, stops=(0, 84), step=12.5, size=7.5, width=140)
        sheet.text(14, 142, "Stichting Kwaliteitsregister Jeugd", size=6, colour=GREY)
        return [sheet]
    sheet = Sheet()
    sheet.box(62, 56, 471, 46, fill=_SKJ)
    sheet.text(78, 86, "Kwaliteitsregister Jeugd (SKJ)", font="Helvetica-Bold", size=16, colour=(255, 255, 255))
    sheet.text(62, 150, "Registratiegegevens", size=18)
    told = {"registered": "geregistreerd", "struck_off": "doorgehaald", "suspended": "geschorst"}[status]
    rows = [
        ("Naam", person.full_name),
        ("Geboortedatum", in_words(person.birth_date)),
        ("Registratienummer", number),
        ("Beroep", "jeugd- en gezinsprofessional"),
        ("Ingangsdatum registratie", in_words(start)),
        ("Einddatum registratie", in_words(until)),
        ("Status", told),
    ]
    y = sheet.rows(62, 190, rows, stops=(0, 170), step=22)
    sheet.paragraph(62, y + 16, 470, "Raadpleeg voor de actuele status het openbare register.", size=9, colour=GREY)
    return [sheet]


def confirmation(
    person: Person, *, dated: date, number: str, start: date, until: date, route: Literal["regular", "transitional"]
) -> list[Sheet]:
    """The letter by which the register once confirmed a registration in Basis."""
    sheet = Sheet()
    sheet.box(62, 44, 36, 36, fill=_REGISTER)
    sheet.disc(80, 62, 11, stroke=(255, 255, 255), weight=2.4)
    sheet.text(108, 68, "Registerplein", font="Helvetica-Bold", size=16, colour=_REGISTER)
    name = person.short_name
    for place, line in enumerate(
        (f"{'Mevrouw' if person.sex == 'v' else 'De heer'} {name}", "Dorpsstraat 11", person.home)
    ):
        sheet.text(62, 138 + 14 * place, line)
    sheet.rows(
        62, 206, [("Datum", in_words(dated)), ("Onderwerp", "Bevestiging van uw registratie")], stops=(0, 90), step=15
    )
    sheet.text(62, 262, f"Geachte {'mevrouw' if person.sex == 'v' else 'heer'} {person.family_name},")
    y = sheet.paragraph(
        62,
        286,
        470,
        "Uw aanvraag is akkoord bevonden. U staat ingeschreven in het register Cliëntondersteuners. Bewaar deze "
        "brief bij uw "
        "persoonlijke dossier. De gegevens van uw registratie zijn:",
    )
    rows = [
        ("Geboortedatum", in_words(person.birth_date)),
        ("Registratienummer", number),
        ("Categorie", "Basis"),
        ("Ingangsdatum", in_words(start)),
        ("Einddatum", in_words(until)),
        ("Toelating", "reguliere toelatingscriteria" if route == "regular" else "overgangsregeling"),
    ]
    y = sheet.rows(62, y + 12, rows, stops=(0, 150), step=19)
    sheet.text(62, y + 22, "Met vriendelijke groet,")
    sheet.signature(66, y + 64, "Registerplein")
    sheet.text(62, y + 90, "afdeling registratie", colour=GREY)
    return [sheet]
