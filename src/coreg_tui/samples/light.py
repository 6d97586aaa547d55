"""Light dossiers for tests of scale: tiny documents made once for a few dozen surnames, then written again and again.

The papers bear one initial and a surname (`J. de Vries`), which fits everybody whose names begin so; one file serves
many dossiers, and their verdicts still vary. Every file is written anew: nothing is linked.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Literal

from coreg_tui.model.dates import days_after, years_after
from coreg_tui.samples.activities import as_csv, spread
from coreg_tui.samples.draft import DECLARATIONS, Draft, Sample
from coreg_tui.samples.papers.producers import drawn
from coreg_tui.samples.papers.sheet import Sheet
from coreg_tui.samples.papers.wording import in_digits, in_words
from coreg_tui.samples.people import Person, somebody

FIRST_NUMBER = 100001
_FILE = "stukken.pdf"
_VOG = date(2022, 1, 10)
_SIGNED = date(2022, 5, 2)
"""Good for requests of 2022 until the end of October."""
_FIRST_DAY = date(2022, 2, 1)
_DAYS = 270
_PERIOD_START = date(2017, 11, 1)
_SOUND = 0.55
_INITIALS = "AJM"

Bundle = Literal["junior", "trainee", "renewal", "senior"]
_BUNDLES: Mapping[Bundle, Sequence[str]] = {
    "junior": ("vog", "hbo_test", "basic_training"),
    "trainee": ("vog", "hbo_test", "trainee_request", "cv"),
    "renewal": ("vog", "work_statement"),
    "senior": ("work_statement",),
}


def light_dossiers(seed: int) -> Iterator[Sample]:
    """Dossiers one after the other, the same for the same seed; each document is prepared once."""
    lists = {
        "enough": as_csv(spread(_PERIOD_START, accredited=80, reflection=50, other=40)),
        "short": as_csv(spread(_PERIOD_START, accredited=80, reflection=20, other=80), dutch=True),
    }
    rng = random.Random(f"{seed}:light")  # noqa: S311
    number = FIRST_NUMBER
    while True:
        yield _light(number, rng, lists).sample()
        number += 1


def _light(
    number: int,
    rng: random.Random,
    lists: Mapping[str, bytes],
) -> Draft:
    person = somebody(rng, initials=_INITIALS)
    submitted = _FIRST_DAY + timedelta(days=rng.randrange(_DAYS))
    bundle = rng.choice(tuple(_BUNDLES))
    flaw = (
        "" if rng.random() < _SOUND else rng.choice(("declarations", "forged", "no_post", "piece", "measure", "points"))
    )
    draft = _asked(number, person, bundle, submitted, flaw)
    kinds = _BUNDLES[bundle]
    name = f"{person.given_names[0]}. {person.family_name}"
    draft.files[_FILE] = _papers(name, bundle)
    for page, kind in enumerate(kinds, start=1):
        if not (flaw == "piece" and page == len(kinds)):
            draft.mention(kind, _FILE, pages=str(page))
    if bundle == "renewal":
        draft.file("cpd_activities", lists["short" if flaw == "points" else "enough"], suffix="csv")
    if "vog" in kinds and flaw != "no_post":
        draft.post(submitted + timedelta(days=2), authentic=flaw != "forged")
    if flaw == "measure":
        draft.measures.append({"body": "BCMB", "date": date(2021, 6, 1), "summary": "Klacht gegrond", "closed": False})
    return draft


def _asked(number: int, person: Person, bundle: Bundle, submitted: date, flaw: str) -> Draft:
    id = f"2022-{number}"
    declarations = DECLARATIONS[: 3 if flaw == "declarations" else 4]
    match bundle:
        case "junior":
            return Draft(id, person, "admission", "junior", submitted, declarations=declarations)
        case "trainee":
            return Draft(id, person, "admission", "in_opleiding", submitted, declarations=declarations)
        case "renewal":
            end = date(2022, 10, 31)
            category: Literal["junior", "senior"] = "senior" if number % 3 else "junior"
            asked = max(submitted, date(2022, 5, 1))
            draft = Draft(id, person, "renewal", category, asked, declarations=declarations)
            draft.register(category, _PERIOD_START, end, skj_at_start=False)
            return draft
        case "senior":
            draft = Draft(id, person, "category_change", "senior", submitted)
            start = date(2018, 4, 1)
            end = days_after(years_after(start, 5), -1)
            draft.register("junior", start, end, established=["hbo_level", "basic_training"])
            return draft


@cache
def _papers(name: str, bundle: Bundle) -> bytes:
    """One small file with a page for each kind of the bundle; the names are few, so the cache stays small."""
    return drawn([_page(kind, name) for kind in _BUNDLES[bundle]], "reportlab")


def _page(kind: str, name: str) -> Sheet:
    sheet = Sheet()
    title, rows = _CONTENT[kind]
    sheet.text(62, 90, title, font="Helvetica-Bold", size=14)
    sheet.rows(62, 130, [(label, value.format(name=name)) for label, value in rows], stops=(0, 190), width=300)
    return sheet


_CONTENT: Mapping[str, tuple[str, Sequence[tuple[str, str]]]] = {
    "vog": (
        "Verklaring Omtrent het Gedrag (VOG NP)",
        (
            ("Datum", in_words(_VOG)),
            ("Ons kenmerk", "2022011000123456"),
            ("Naam", "{name}"),
            ("Doel", "cliëntondersteuner"),
            ("Functieaspecten", "84, 85"),
            ("Soort", "voor natuurlijke personen"),
        ),
    ),
    "hbo_test": (
        "ACT Algemene Intelligentie – rapportage",
        (
            ("Naam", "{name}"),
            ("Datum afname", in_words(date(2021, 11, 18))),
            ("Uitvoerder", "Ixly B.V."),
            ("Uitslag", "HBO-niveau"),
        ),
    ),
    "basic_training": (
        "Certificaat Basisopleiding Cliëntondersteuner",
        (
            ("Naam", "{name}"),
            ("Datum afronding", in_words(date(2021, 12, 10))),
            ("Opleider", "HBO Drechtsteden"),
            ("Onderdelen", "masterclass 1 t/m 4, praktijktoets (behaald), reflectietoets (behaald)"),
        ),
    ),
    "trainee_request": (
        "Verzoek categorie In opleiding",
        (
            ("Naam", "{name}"),
            ("[x] Toezegging", "de vier masterclasses binnen een jaar af te ronden"),
            ("[x] Toezegging", "te werken onder supervisie van een Senior"),
            ("Naam supervisor", "G.H. Postma"),
            ("Registratienummer supervisor", "CO-08812"),
            ("Categorie supervisor", "Senior"),
            ("[x] Volledig ingevuld", "dit formulier is volledig ingevuld"),
            ("Datum ondertekening", in_digits(date(2022, 1, 28))),
        ),
    ),
    "cv": (
        "Curriculum vitae",
        (
            ("Naam", "{name}"),
            ("Werkervaring", "2014 – heden woonbegeleider"),
            ("Opleidingen", "2007 – 2011 Social Work"),
        ),
    ),
    "work_statement": (
        "Verklaring werkervaring",
        (
            ("Naam werkgever", "Stichting Kompas Rivierland"),
            ("Naam werknemer", "{name}"),
            ("Functietitel", "Cliëntondersteuner"),
            ("Periode", "01-11-2017 t/m heden"),
            ("Aantal uren per week", "24"),
            ("Functie op hbo-niveau", "ja"),
            ("Datum ondertekening", in_digits(_SIGNED)),
        ),
    ),
}
