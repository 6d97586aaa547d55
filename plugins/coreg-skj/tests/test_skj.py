"""The SKJ registration: what is read off it in several layouts, and on which days it is valid."""

from __future__ import annotations

from datetime import date

import pytest

from coreg_skj.reading import read_registration
from coreg_skj.validator import SKJ
from coreg_tui.api import Applicant, Context, Exhibit, Fact, Finding, Source
from coreg_tui.host.running import examine
from coreg_tui.regulation.loading import in_force_on
from coreg_tui.testing.paper import sheets_of


def read(text: str) -> dict[str, object]:
    (reading,) = read_registration(sheets_of(text))
    return {name: found.value for name, found in reading.facts.items()}


def findings(reference: str, source: Source = Source.DOCUMENT, **facts: object) -> dict[str, Finding]:
    day = date.fromisoformat(reference)
    exhibit = Exhibit(
        kind="skj_registration",
        evidence=0,
        facts={
            name.rstrip("_"): Fact(name=name.rstrip("_"), value=value, source=source)  # type: ignore[arg-type]
            for name, value in facts.items()
        },
    )
    context = Context(
        reference_date=day,
        today=day,
        norms=in_force_on(day).norms_on(day),
        applicant=Applicant(surname="Haar", birth_date=date(1984, 2, 29)),
    )
    (kind,) = SKJ.kinds
    (examined,) = examine({kind.id: (SKJ, kind)}, [exhibit], context)[kind.id]
    return {finding.id: finding for finding in examined.findings}


def outcome(reference: str, check: str, **facts: object) -> tuple[str, list[str]]:
    finding = findings(reference, **facts)[f"skj_registration.{check}"]
    return str(finding.outcome), [why.id for why in finding.because]


FIRST, LAST = date(2017, 5, 10), date(2022, 5, 9)


def test_a_certificate_with_labels_and_columns() -> None:
    facts = read("""
        Stichting Kwaliteitsregister Jeugd (SKJ)
        Naam | E.M. ter Haar
        Geboortedatum | 29-02-1984
        Registratienummer | 120034417
        Geregistreerd als | Jeugd- en gezinsprofessional
        Ingangsdatum | 10-05-2022
        Einddatum | 09-05-2027
        Status | Geregistreerd
        Gedownload op 14-01-2026
    """)
    assert facts == {
        "holder": "E.M. ter Haar",
        "holder_birth_date": date(1984, 2, 29),
        "number": "120034417",
        "from": date(2022, 5, 10),
        "until": date(2027, 5, 9),
        "status": "registered",
    }


def test_a_card_that_prints_an_end_date_only_states_no_start_and_no_status() -> None:
    facts = read("""
        Registerpas | SKJ
        Naam
        Mw. A. van der Meulen
        Registratienummer | Geldig tot en met
        1300551 | 31-08-2028
        Bij schorsing of doorhaling vervalt dit bewijs.
    """)
    assert facts == {"holder": "A. van der Meulen", "number": "1300551", "until": date(2028, 8, 31)}


def test_a_letter_in_sentences() -> None:
    facts = read("""
        Stichting Kwaliteitsregister Jeugd
        Hierbij verklaart SKJ dat mevrouw E. Terlouw, geboren op 14 februari 1983, staat ingeschreven als
        jeugd- en gezinsprofessional onder nummer 120047713.
        De registratie is geldig van 1 januari 2021 tot en met
        31 december 2025.
    """)
    assert facts == {
        "holder": "E. Terlouw",
        "holder_birth_date": date(1983, 2, 14),
        "number": "120047713",
        "from": date(2021, 1, 1),
        "until": date(2025, 12, 31),
        "status": "registered",
    }


@pytest.mark.parametrize(
    ("printed", "status"),
    [
        ("Status: Geregistreerd", "registered"),
        ("Huidige status: doorgehaald", "struck_off"),
        ("De registratie is per 3 mei 2023 geschorst.", "suspended"),
        ("Status: niet geregistreerd", None),
        ("Een registratie kan worden geschorst of doorgehaald.", None),
        ("Status:", None),
    ],
)
def test_the_status_is_read_only_where_it_is_said_of_this_registration(printed: str, status: str | None) -> None:
    assert read(f"SKJ\nNaam: E. Terlouw\n{printed}").get("status") == status


def test_the_first_entry_is_not_the_start_of_the_present_registration() -> None:
    facts = read("SKJ\nGeregistreerd sinds: 01-01-2012\nIngangsdatum: 01-01-2022\nEinddatum: 31-12-2026")
    assert facts["from"] == date(2022, 1, 1)


def test_a_form_that_was_not_filled_in_states_nothing() -> None:
    assert read("SKJ Registerpas\nNaam:\nRegistratienummer: ........\nGeldig tot en met: dd-mm-jjjj\nStatus:") == {}


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("2017-05-09", ("fail", ["skj_expired"])),
        ("2017-05-10", ("pass", [])),
        ("2022-05-09", ("pass", [])),
        ("2022-05-10", ("fail", ["skj_expired"])),
    ],
)
def test_it_is_valid_on_its_first_and_last_day_and_not_beside_them(
    reference: str, expected: tuple[str, list[str]]
) -> None:
    assert outcome(reference, "valid", from_=FIRST, until=LAST) == expected


def test_what_is_not_stated_leaves_it_open_unless_the_other_end_decides() -> None:
    assert outcome("2022-05-09", "valid", until=LAST) == ("unknown", ["not_stated"])
    assert outcome("2022-05-09", "valid", from_=FIRST) == ("unknown", ["not_stated"])
    assert outcome("2022-05-10", "valid", until=LAST) == ("fail", ["skj_expired"])
    assert outcome("2017-05-09", "valid", from_=FIRST) == ("fail", ["skj_expired"])


def test_the_last_day_is_the_horizon() -> None:
    assert findings("2020-01-01", from_=FIRST, until=LAST)["skj_registration.valid"].until == LAST


def test_a_start_that_is_only_claimed_proves_nothing() -> None:
    claimed = findings("2020-01-01", Source.DECLARED, from_=FIRST, until=LAST)["skj_registration.valid"]
    assert (claimed.outcome, [why.id for why in claimed.because]) == ("unknown", ["unconfirmed"])


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("registered", ("pass", [])),
        ("struck_off", ("fail", ["skj_status"])),
        ("suspended", ("fail", ["skj_status"])),
        (None, ("unknown", ["not_stated"])),
    ],
)
def test_only_somebody_registered_is_registered(status: str | None, expected: tuple[str, list[str]]) -> None:
    facts = {} if status is None else {"status": status}
    assert outcome("2020-01-01", "status", **facts) == expected


LETTER = """
    Stichting Kwaliteitsregister Jeugd (SKJ)
    Mevrouw I. Quist
    Geachte mevrouw Quist,
"""


@pytest.mark.parametrize(
    ("told", "facts"),
    [
        ("U staat sinds 1 oktober 2022 bij SKJ geregistreerd.", {"from": date(2022, 10, 1), "status": "registered"}),
        (
            "U bent onder registratienummer 100098765 ingeschreven en niet geschorst.",
            {"number": "100098765", "status": "registered"},
        ),
        ("Wij hebben uw registratie (nr. 100033344) doorgehaald.", {"number": "100033344", "status": "struck_off"}),
        ("Uw registratie is per 9 april 2026 voor zes maanden geschorst.", {"status": "suspended"}),
        ("Een registratie is of wordt doorgehaald als de bijdrage uitblijft.", {}),
        ("Uw schorsing is opgeheven. U was geschorst. U bent weer geregistreerd.", {}),
    ],
)
def test_a_letter_tells_since_when_and_whether_one_is_registered(told: str, facts: dict[str, object]) -> None:
    assert read(f"{LETTER}    {told}") == {"holder": "I. Quist", **facts}


def test_a_card_names_none_but_its_holder() -> None:
    card = """
        SKJ Registerpas
        K.A. (Kim) Vos-Smit
        Geregistreerd | jeugd- en gezinsprofessional
        Registratie sinds | 01-03-2023
    """
    assert read(card) == {"holder": "K.A. (Kim) Vos-Smit", "status": "registered", "from": date(2023, 3, 1)}


@pytest.mark.parametrize(
    "told",
    [
        "Uw registratie als pedagoog, ingegaan op 1 juli 2022 en geldig tot en met 30 juni 2027, is geschorst.",
        "Uw registratie is ingegaan op 1 juli 2022 en loopt tot en met 30 juni 2027.",
    ],
)
def test_a_registration_has_begun_before_it_is_valid_until(told: str) -> None:
    facts = read(told)
    assert (facts["from"], facts["until"]) == (date(2022, 7, 1), date(2027, 6, 30))


def test_a_suspension_begins_no_registration() -> None:
    assert "from" not in read("Uw schorsing is ingegaan op 1 juli 2022 en loopt tot en met 30 december 2022.")
