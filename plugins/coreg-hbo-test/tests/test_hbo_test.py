"""HBO test and 21+ test: what is read off the reports, and which attempts count."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_hbo_test.checks import attempts, provider, provider_21plus, result, result_21plus
from coreg_hbo_test.reading import read_21plus, read_test
from coreg_hbo_test.validator import HBO_TEST
from coreg_tui.api import Applicant, Context, Exhibit, Fact, Ruling, Sheets, Source
from coreg_tui.regulation.loading import in_force_on
from coreg_tui.testing.paper import sheets_of

DAY = date(2022, 5, 10)


def paper(*texts: str) -> Sheets:
    """Pages with these lines; a bar parts columns."""
    return sheets_of("\n---\n".join(texts))


def a_test(*texts: str) -> dict[str, object]:
    (reading,) = read_test(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}


def of_21plus(*texts: str) -> dict[str, object]:
    (reading,) = read_21plus(paper(*texts))
    return {name: found.value for name, found in reading.facts.items()}


def taken_on(*days: str | None) -> Context:
    """A dossier with a test taken on each of those days; None: it does not say when."""
    tests = [
        Exhibit(
            kind="hbo_test",
            evidence=number,
            facts={"taken": Fact(name="taken", value=date.fromisoformat(day), source=Source.DOCUMENT)} if day else {},
        )
        for number, day in enumerate(days)
    ]
    return Context(
        reference_date=DAY,
        today=DAY,
        norms=in_force_on(DAY).norms_on(DAY),
        applicant=Applicant(surname="Vries", birth_date=date(1990, 2, 3)),
        exhibits_by_kind={"hbo_test": tests},
    )


def told(ruling: Ruling) -> tuple[str, list[str]]:
    return str(ruling.outcome), [why.id for why in ruling.because]


def test_a_report_over_two_pages() -> None:
    assert a_test(
        """
        ACT Algemene Intelligentie
        Naam: | Mw. S. Ramdin
        Geboortedatum: | 6 februari 1994
        Datum afname: | 28 maart 2025
        Datum rapport: | 31 maart 2025
        Ixly B.V.
        """,
        """
        Uitslag
        Op grond van de totaalscore komt u uit op HBO-niveau. Dat is hoger dan mbo-niveau en lager dan wo-niveau.
        Ter vergelijking: van alle deelnemers komt 35% op mbo-niveau en 31% op hbo-niveau uit.
        """,
    ) == {
        "holder": "S. Ramdin",
        "holder_birth_date": date(1994, 2, 6),
        "taken": date(2025, 3, 28),
        "provider": "Ixly B.V.",
        "result": "hbo",
    }


@pytest.mark.parametrize(
    ("conclusion", "read"),
    [
        ("Resultaat | HBO werk- en denkniveau", "hbo"),
        ("Uitslag: hbo-niveau aangetoond", "hbo"),
        ("De kandidaat heeft het hbo-niveau behaald.", "hbo"),
        ("Conclusie: de kandidaat functioneert op hbo-niveau.", "hbo"),
        ("Uit de test blijkt dat u beschikt over een hbo werk- en denkniveau.", "hbo"),
        ("Het werk- en denkniveau is vastgesteld op mbo.", "mbo"),
        ("De totaalscore past bij een mbo-niveau. Het hbo-niveau is niet aangetoond.", "mbo"),
        ("Resultaat: onder mbo-niveau", "below"),
        ("Uw niveau ligt onder hbo-niveau.", "below"),
        ("Het hbo-niveau is met deze afname niet aangetoond.", "below"),
        ("Voor hbo-niveau is een totaalscore van 6 nodig, voor mbo-niveau een 4.", None),
        ("Van alle deelnemers komt 31% op hbo-niveau uit.", None),
        ("Wie hbo-niveau behaalt, kan zich registreren.", None),
        ("Uitslag: hbo-niveau. Volgens de tweede meting past de score bij mbo-niveau.", None),
    ],
)
def test_the_result_is_what_the_conclusion_says(conclusion: str, read: str | None) -> None:
    assert a_test(f"ACT Algemene Intelligentie\nIxly\n{conclusion}").get("result") == read


def test_a_report_that_names_ixly_to_deny_it_is_not_ixlys() -> None:
    assert "provider" not in a_test("HBO-test\nDeze test is niet van Ixly")
    assert a_test("HBO-test\nAanbieder: Testbureau Zuid")["provider"] == "Testbureau Zuid"


def test_a_21plus_test_as_a_form_and_as_a_letter() -> None:
    assert of_21plus("""
        HBO Drechtsteden
        Bewijs 21+ toets
        Kandidaat | Geboortedatum
        Wesley Kromosoeto | 25/03/1989
        Toetsdatum | Locatie
        13 september 2022 | Dordrecht
        Resultaat
        HBO-niveau aangetoond
        De toets is bedoeld voor deelnemers zonder diploma havo, vwo of mbo 4.
    """) == {
        "holder": "Wesley Kromosoeto",
        "holder_birth_date": date(1989, 3, 25),
        "institution": "HBO Drechtsteden",
        "taken": date(2022, 9, 13),
        "result": "hbo",
    }
    assert of_21plus("""
        Saxion Hogeschool
        Toelatingsonderzoek 21+
        Hierbij verklaren wij dat Jan Smit, geboren op 3 mei 1980, op 12 juni 2021 heeft deelgenomen aan het 21+
        toelatingsonderzoek en daarbij het hbo-niveau heeft aangetoond.
        Deventer, 1 juli 2021
    """) == {
        "holder": "Jan Smit",
        "holder_birth_date": date(1980, 5, 3),
        "institution": "Saxion Hogeschool",
        "taken": date(2021, 6, 12),
        "result": "hbo",
    }


@pytest.mark.parametrize(
    ("stated", "outcome"),
    [
        ("Ixly", "pass"),
        ("IXLY B.V., Utrecht", "pass"),
        ("Ixlyx", "unknown"),
        ("Testbureau Zuid", "unknown"),
        (None, "unknown"),
    ],
)
def test_the_provider_is_ixly(stated: str | None, outcome: str) -> None:
    assert told(provider.judge(ctx=taken_on(), provider=stated)) == (outcome, [] if outcome == "pass" else ["provider"])


@pytest.mark.parametrize(
    ("stated", "outcome"),
    [
        ("HBO Drechtsteden", "pass"),
        ("HBO Drechtstede, Dordrecht", "pass"),
        ("Hogeschool Utrecht", "pass"),
        ("Hanze University of Applied Sciences", "pass"),
        ("NHL Stenden", "pass"),
        ("HAN", "pass"),
        ("Handelsinstituut", "unknown"),
        ("Universiteit Utrecht", "unknown"),
        ("Drechtsteden", "unknown"),
        (None, "unknown"),
    ],
)
def test_who_may_give_the_21plus_test(stated: str | None, outcome: str) -> None:
    ruling = provider_21plus.judge(ctx=taken_on(), institution=stated)
    assert told(ruling) == (outcome, [] if outcome == "pass" else ["provider"])


@pytest.mark.parametrize("below", ["mbo", "below"])
def test_less_than_hbo_level_fails(below: str) -> None:
    assert told(result.judge(ctx=taken_on("2021-03-15"), result="hbo")) == ("pass", [])
    assert told(result.judge(ctx=taken_on("2021-03-15"), result=below)) == ("fail", ["below_hbo"])
    assert told(result_21plus.judge(result="hbo")) == ("pass", [])
    assert told(result_21plus.judge(result=below)) == ("fail", ["below_hbo"])


def test_the_remedy_names_the_day_from_which_one_more_attempt_counts() -> None:
    retake_free = result.judge(ctx=taken_on("2021-03-15"), result="mbo")
    retake_used = result.judge(ctx=taken_on("2021-03-15", "2021-06-15"), result="mbo")
    assert retake_free.because[0].values["earliest"] != date(2022, 3, 15)
    assert retake_used.because[0].values["earliest"] == date(2022, 6, 15)


@pytest.mark.parametrize(
    ("days", "own", "outcome", "reasons"),
    [
        (["2021-03-15"], 0, "pass", []),
        ([None], 0, "pass", []),
        (["2021-03-15", "2021-03-22"], 1, "pass", []),
        (["2021-03-15", None], 1, "pass", []),
        (["2020-11-09", "2021-02-01", "2022-02-01"], 2, "pass", []),
        (["2020-11-09", "2021-02-01", "2022-01-31"], 2, "unknown", ["calendar_year"]),
        (["2021-01-18", "2021-02-22", "2021-12-31"], 2, "fail", ["retake_too_soon"]),
        (["2021-01-18", "2021-02-22", "2021-12-31"], 1, "pass", []),
        (["2021-12-31", "2021-01-18", "2021-02-22"], 0, "fail", ["retake_too_soon"]),
        (["2019-01-18", "2019-02-22", "2021-01-04", "2021-12-30"], 3, "fail", ["retake_too_soon"]),
        (["2020-02-01", "2020-02-29", "2021-02-28"], 2, "pass", []),
        (["2021-01-18", "2021-01-18", "2021-02-22"], 2, "pass", []),
        (["2021-01-18", None, "2021-02-22"], 2, "unknown", ["not_stated"]),
        (["2021-01-18", None, "2021-02-22"], 1, "unknown", ["not_stated"]),
        (["2020-01-18", "2020-02-22", "2022-01-31", None], 2, "unknown", ["not_stated"]),
        (["2021-01-18", "2021-02-22", "2021-12-31", None], 2, "fail", ["retake_too_soon"]),
    ],
)
def test_a_third_attempt_waits_a_year(days: list[str | None], own: int, outcome: str, reasons: list[str]) -> None:
    day = days[own]
    ruling = attempts.judge(ctx=taken_on(*days), taken=date.fromisoformat(day) if day else None)
    assert told(ruling) == (outcome, reasons)


def test_every_reason_fits_its_columns() -> None:
    for kind in HBO_TEST.kinds:
        for reason in kind.reasons:
            for text in (reason.line, reason.short):
                limit = 34 if text is reason.line else 17
                assert max(len(text.en), len(text.nl)) <= limit, reason.id


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("Conclusie: de kandidaat heeft een mbo werk- en denkniveau (mbo 4).", "mbo"),
        ("Op grond van de score beschikt de heer Abdi over een hbo werk- en denkniveau.", "hbo"),
        ("Uit het onderzoek blijkt dat u over hbo werk- en denkniveau beschikt.", "hbo"),
        ("Uitslag: voldaan: hbo-niveau", "hbo"),
        ("Een score vanaf 40 wijst op een hbo werk- en denkniveau.", None),
        ("Een score tussen 20 en 40 past bij mbo-niveau.", None),
        ("De kandidaat heeft een hbo-niveau nodig.", None),
    ],
)
def test_a_level_counts_where_this_person_has_it(said: str, level: str | None) -> None:
    assert a_test(said).get("result") == level


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("DEELNEMER | AFNAME\nA. Bos | 26 mei 2026", date(2026, 5, 26)),
        ("Zij heeft op 26 mei 2026 de hbo-toets gemaakt.", date(2026, 5, 26)),
        ("Anna Bos took the admission test on 26 May 2026.", date(2026, 5, 26)),
        ("Dit rapport is opgesteld op 26 mei 2026.", None),
    ],
)
def test_the_day_of_the_test_is_not_the_reports(said: str, day: date | None) -> None:
    assert a_test(said).get("taken") == day


def test_the_line_with_a_candidates_particulars_gives_name_and_birth() -> None:
    facts = a_test("Geachte mevrouw Bos,\nKandidaatgegevens: Anna Maria Bos, geboortedatum 30 december 1984.")
    assert (facts["holder"], facts["holder_birth_date"]) == ("Anna Maria Bos", date(1984, 12, 30))


@pytest.mark.parametrize(
    ("head", "provider"),
    [
        ("Assessmentbureau Kompas", None),
        ("De Wit psychologen", None),
        ("Loopbaancentrum Oost", None),
        ("Ixly Testbureau", "Ixly"),
        ("Assessment: uitslag", "Ixly"),
        ("Gemeente Lindevelde", "Ixly"),
    ],
)
def test_a_bureau_at_the_head_may_have_given_what_ixly_made(head: str, provider: str | None) -> None:
    assert a_test(f"{head}\nU maakte de test ACT Algemene Intelligentie van Ixly.").get("provider") == provider


@pytest.mark.parametrize(
    ("told", "provider"),
    [
        ("heeft u op ons kantoor de test ACT (Ixly) gemaakt", "Assessmentbureau Kompas & Kern"),
        ("heeft u bij ons de ACT van Ixly gemaakt", "Assessmentbureau Kompas & Kern"),
        ("hebben wij de ACT van Ixly bij u afgenomen", "Assessmentbureau Kompas & Kern"),
        ("heeft u thuis de ACT van Ixly gemaakt", None),
    ],
)
def test_a_bureau_that_took_the_test_gave_it(told: str, provider: str | None) -> None:
    assert a_test(f"Assessmentbureau Kompas & Kern\nOp 16 september 2025 {told}.").get("provider") == provider


@pytest.mark.parametrize("label", ["Datum van testen", "Assessmentdatum", "Datum van het onderzoek"])
def test_the_day_of_the_test_has_more_labels(label: str) -> None:
    assert a_test(f"Naam | M. Bos\n{label} | 16 september 2025").get("taken") == date(2025, 9, 16)


def test_rows_of_commas_without_end_are_looked_through_once() -> None:
    assert a_test("Capaciteitentest\n" + f"{', ' * 40}\n" * 1800) == {}
