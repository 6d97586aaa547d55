"""Work: the employer's statement (form and letter), the self-employed's own, and the contract of three pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from coreg_tui.samples.papers.sheet import GREY, PALE, PEN, Sheet
from coreg_tui.samples.papers.trainee import REGISTER
from coreg_tui.samples.papers.wording import in_digits, in_words, number
from coreg_tui.samples.people import Person

TASKS = {
    "information_advice": "informatie en advies geven aan mensen met een beperking",
    "needs_assessment": "onderzoek doen naar een algemene of maatwerkvoorziening voor mensen met een beperking",
    "dispute_mediation": "bemiddelen bij geschillen tussen mensen met een beperking en instanties",
    "independent_support": "onafhankelijke ondersteuning bieden in het belang van mensen met een beperking",
    "strengthening_position": "de positie van mensen met een beperking versterken",
}
_ALL_TASKS = ("information_advice", "independent_support", "strengthening_position")


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """A stretch of work with its hours a week, or in total."""

    start: date
    end: date | None
    """None: still running."""
    hours_per_week: str | None = None
    hours: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Job:
    """What a statement of work says; what is None is not printed."""

    employer: str
    town: str
    title: str
    periods: Sequence[Period]
    at_hbo_level: bool | None = True
    tasks: Sequence[str] = _ALL_TASKS


def statement(
    person: Person, job: Job, *, signed: date, look: Literal["form", "letter"] = "form", signatory: str = "M. Aarts"
) -> list[Sheet]:
    """What an employer declares of somebody's work."""
    return [_form(person, job, signed, signatory) if look == "form" else _letter(person, job, signed, signatory)]


def _form(person: Person, job: Job, signed: date, signatory: str) -> Sheet:
    sheet = Sheet()
    sheet.text(62, 72, "Verklaring werkervaring", font="Helvetica-Bold", size=18)
    sheet.text(62, 90, REGISTER, colour=GREY)
    sheet.logo(497, 52, REGISTER, size=36)
    sheet.line(62, 104, 533, 104, width=1.2)
    rows = [
        ("Naam werkgever", job.employer),
        ("Naam werknemer", person.name_in_use),
        ("Geboortedatum werknemer", in_digits(person.birth_date)),
        ("Functietitel", job.title),
    ]
    y = sheet.rows(62, 132, rows, stops=(0, 160), step=22, colour=PEN, font="Courier", width=310)
    sheet.text(62, y + 10, "Periode(n) waarin de werknemer bij ons werkzaam was", font="Helvetica-Bold")
    unit = "Uren per week" if job.periods[0].hours_per_week else "Uren in totaal"
    table = [("Van", "Tot en met", unit), *_lines(job.periods)]
    y = sheet.table(62, y + 34, (150, 150, 171), table, colour=PEN)
    if job.tasks:
        sheet.text(62, y + 16, "Functieomschrijving", font="Helvetica-Bold")
        y = sheet.paragraph(
            62, y + 34, 470, f"{'; '.join(TASKS[task] for task in job.tasks).capitalize()}.", colour=PEN
        )
    if job.at_hbo_level is not None:
        sheet.text(62, y + 16, "De functie wordt uitgeoefend op hbo-niveau", font="Helvetica-Bold")
        sheet.tick(300, y + 16, job.at_hbo_level)
        sheet.text(324, y + 16, "ja", cell=True)
        sheet.tick(352, y + 16, not job.at_hbo_level)
        sheet.text(376, y + 16, "nee", cell=True)
    rows = [
        ("Plaats", job.town),
        ("Datum ondertekening", in_digits(signed)),
        ("Naam ondertekenaar", signatory),
    ]
    y = sheet.rows(62, y + 56, rows, stops=(0, 160), step=21, colour=PEN, font="Courier")
    sheet.text(62, y + 6, "Handtekening", colour=GREY)
    sheet.signature(226, y + 16, signatory)
    return sheet


def _lines(periods: Sequence[Period]) -> list[tuple[str, str, str]]:
    return [
        (
            in_digits(period.start),
            in_digits(period.end) if period.end else "heden",
            number(period.hours_per_week or period.hours or ""),
        )
        for period in periods
    ]


def _letter(person: Person, job: Job, signed: date, signatory: str) -> Sheet:
    sheet = Sheet()
    colour = sheet.logo(62, 50, job.employer, size=36)
    sheet.text(108, 72, job.employer, font="Helvetica-Bold", size=14, colour=colour)
    sheet.text(108, 86, f"Postbus 120, {job.town}", size=8, colour=GREY)
    sheet.text(62, 150, "Werkgeversverklaring werkervaring", font="Helvetica-Bold", size=14)
    y = sheet.paragraph(
        62,
        180,
        470,
        f"Hierbij verklaart {job.employer} dat {person.salutation} {person.name_in_use}, geboren op "
        f"{in_words(person.birth_date)}, "
        "bij ons werkt of heeft gewerkt. Hieronder staan de gegevens.",
    )
    rows = [("Functie", job.title)]
    for period in job.periods:
        until = f"tot en met {in_words(period.end)}" if period.end else "tot heden"
        rows.append(("Periode", f"{in_words(period.start)} {until}"))
        if period.hours_per_week:
            rows.append(("Aantal uren per week", f"{number(period.hours_per_week)} uur"))
        else:
            rows.append(("Totaal aantal uren", number(period.hours or "")))
    if job.at_hbo_level is not None:
        rows.append(("Functie op hbo-niveau", "ja" if job.at_hbo_level else "nee"))
    y = sheet.rows(62, y + 18, rows, stops=(0, 150), step=20, width=320)
    if job.tasks:
        sheet.text(62, y + 10, "Functieomschrijving", font="Helvetica-Bold")
        y += 30
        for task in job.tasks:
            sheet.text(66, y, "–")
            y = sheet.paragraph(80, y, 440, TASKS[task])
    sheet.text(62, y + 24, f"{job.town}, {in_words(signed)}")
    sheet.signature(66, y + 66, signatory)
    sheet.text(62, y + 92, signatory)
    sheet.text(62, y + 106, "teamleider", colour=GREY)
    return sheet


def self_statement(person: Person, job: Job, *, signed: date) -> list[Sheet]:
    """What a self-employed person declares; `job.employer` is the trade name."""
    sheet = Sheet()
    sheet.text(62, 76, "Eigen verklaring werkervaring", font="Times-Bold", size=20)
    sheet.text(62, 94, "voor zelfstandigen zonder personeel", font="Times-Italic", size=12, colour=GREY)
    sheet.line(62, 108, 533, 108)
    rows = [
        ("Naam", person.full_name),
        ("Geboortedatum", in_words(person.birth_date)),
        ("Handelsnaam", job.employer),
        ("Functie", job.title),
    ]
    y = sheet.rows(
        62, 138, rows, stops=(0, 140), step=20, font="Times-Roman", label_font="Times-Roman", size=11, width=320
    )
    y = sheet.paragraph(
        62, y + 14, 470, "Ik heb als zelfstandige de volgende uren gewerkt:", font="Times-Roman", size=11
    )
    unit = "Uren per week" if job.periods[0].hours_per_week else "Uren in totaal"
    y = sheet.table(62, y + 16, (150, 150, 171), [("Van", "Tot en met", unit), *_lines(job.periods)])
    words = "; ".join(TASKS[task] for task in job.tasks)
    y = sheet.paragraph(62, y + 18, 470, f"Mijn werkzaamheden: {words}.", font="Times-Roman", size=11)
    if job.at_hbo_level is not None:
        y = sheet.rows(
            62,
            y + 10,
            [("Werkzaamheden op hbo-niveau", "ja" if job.at_hbo_level else "nee")],
            stops=(0, 190),
            font="Times-Roman",
            label_font="Times-Roman",
            size=11,
        )
    y = sheet.paragraph(62, y + 14, 470, "Deze opgave is naar waarheid gedaan.", font="Times-Roman", size=11)
    rows = [("Plaats", job.town), ("Datum ondertekening", in_words(signed))]
    y = sheet.rows(62, y + 14, rows, stops=(0, 140), step=20, font="Times-Roman", label_font="Times-Roman", size=11)
    sheet.text(62, y + 10, "Handtekening", font="Times-Roman", size=11, colour=GREY)
    sheet.signature(206, y + 20, person.full_name)
    return [sheet]


def contract(
    person: Person,
    *,
    employer: str,
    town: str,
    title: str,
    start: date,
    end: date | None,
    hours_per_week: str,
    tasks: Sequence[str] = (),
    citizen_number: str | None = None,
) -> list[Sheet]:
    """An employment contract: articles over two pages, the description of the post and the signatures on the third.

    With `citizen_number` it states the employee's BSN, which an applicant had better made illegible.
    """
    until = f"bepaalde tijd, tot en met {in_words(end)}" if end else "onbepaalde tijd"
    articles = [
        (
            "Aanvang en duur",
            f"De werknemer treedt op {in_words(start)} bij de werkgever in dienst voor {until}. De proeftijd "
            "bedraagt één maand. Beide partijen "
            "kunnen de overeenkomst opzeggen tegen het einde van een kalendermaand, met inachtneming van de "
            "wettelijke termijn.",
        ),
        ("Functie", f"De werknemer vervult de functie van {title}. De plaats van het werk is {town} en omgeving."),
        (
            "Arbeidsduur",
            f"De arbeidsduur bedraagt gemiddeld {number(hours_per_week)} uur per week. De werktijden worden in "
            "overleg vastgesteld.",
        ),
        (
            "Salaris",
            "Het brutosalaris bedraagt € 2.894,00 per maand bij een volledige werkweek en wordt betaald naar "
            "rato van de arbeidsduur. De "
            "vakantietoeslag is 8% en wordt in mei uitbetaald.",
        ),
        (
            "Vakantie",
            "De werknemer heeft per kalenderjaar recht op vakantie volgens de cao, naar rato van de arbeidsduur.",
        ),
        (
            "Cao en pensioen",
            "Op deze overeenkomst is de cao Sociaal Werk van toepassing. De werknemer neemt deel aan het "
            "pensioenfonds van de bedrijfstak.",
        ),
        (
            "Ziekte",
            "De werknemer meldt ziekte voor negen uur bij de leidinggevende. De werkgever betaalt het loon door "
            "zoals de wet en de cao voorschrijven.",
        ),
        (
            "Geheimhouding",
            "De werknemer houdt geheim wat hem over cliënten en organisatie bekend wordt, ook na het einde van "
            "het dienstverband.",
        ),
        (
            "Nevenwerk",
            "Betaald werk voor anderen meldt de werknemer vooraf. De werkgever weigert het alleen als daar een "
            "zwaarwegende reden voor is.",
        ),
        (
            "Scholing",
            "De werkgever stelt de werknemer in staat de registratie als professional te onderhouden en vergoedt "
            "de kosten daarvan.",
        ),
        (
            "Slot",
            "Wijzigingen gelden alleen als zij schriftelijk zijn overeengekomen. Op deze overeenkomst is "
            "Nederlands recht van toepassing.",
        ),
    ]
    first, second, third = Sheet(), Sheet(), Sheet()
    first.text(297, 110, "ARBEIDSOVEREENKOMST", font="Times-Bold", size=20, align="middle")
    y = first.paragraph(62, 156, 470, "De ondergetekenden:", font="Times-Roman", size=11)
    parties = [
        ("Werkgever", f"{employer}, gevestigd te {town}, hierna te noemen de werkgever,"),
        (
            "Werknemer",
            f"{person.name_in_use}, geboren op {in_words(person.birth_date)}, wonende te {person.home}, "
            f"{f'burgerservicenummer {citizen_number}, ' if citizen_number else ''}hierna te noemen de werknemer,",
        ),
    ]
    y = first.rows(
        62, y + 8, parties, stops=(0, 90), width=380, font="Times-Roman", label_font="Times-Bold", size=11, step=24
    )
    y = first.paragraph(62, y + 8, 470, "komen het volgende overeen.", font="Times-Roman", size=11) + 12
    sheet = first
    for count, (heading, words) in enumerate(articles, start=1):
        if count == 6:
            sheet, y = second, 84.0
        sheet.text(62, y, f"Artikel {count}  {heading}", font="Times-Bold", size=11.5)
        y = sheet.paragraph(62, y + 17, 470, words, font="Times-Roman", size=11) + 12
    third.text(62, 84, "Bijlage: functieomschrijving", font="Times-Bold", size=13)
    words = "; ".join(TASKS[task] for task in tasks) or "de werkzaamheden die bij de functie horen"
    y = third.paragraph(62, 108, 470, f"De {title.lower()} heeft als taken: {words}.", font="Times-Roman", size=11)
    signed = in_words(start.replace(day=1))
    y = third.paragraph(
        62,
        y + 30,
        470,
        f"Aldus overeengekomen en in tweevoud ondertekend te {town} op {signed}.",
        font="Times-Roman",
        size=11,
    )
    for place, (who, name) in enumerate((("de werkgever", employer), ("de werknemer", person.name_in_use))):
        x = 62 + 250 * place
        third.text(x, y + 40, who, font="Times-Italic", size=11)
        third.signature(x + 6, y + 88, name)
        third.line(x, y + 104, x + 180, y + 104, colour=PALE)
        third.text(x, y + 120, name, font="Times-Roman", size=10)
    for count, page in enumerate((first, second, third), start=1):
        page.text(62, 790, f"Arbeidsovereenkomst {person.name_in_use}", font="Times-Italic", size=8, colour=GREY)
        page.text(533, 790, f"pagina {count} van 3", font="Times-Italic", size=8, colour=GREY, align="right")
    return [first, second, third]
