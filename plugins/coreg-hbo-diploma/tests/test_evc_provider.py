"""Who gave a certificate of experience, where no label says so."""

from __future__ import annotations

import pytest

from coreg_hbo_diploma.evc import read_evc
from coreg_tui.api import Line, Page, Segment, Sheets


def read(text: str) -> dict[str, object]:
    lines = tuple(
        Line(1, (Segment(line, (50.0, 780.0 - 16 * row, 50.0 + 5 * len(line), 792.0 - 16 * row)),))
        for row, line in enumerate(text.splitlines())
    )
    (reading,) = read_evc(Sheets((Page(1, 595, 842, lines),)))
    return {name: found.value for name, found in reading.facts.items()}


@pytest.mark.parametrize(
    ("printed", "provider"),
    [
        ("EVC Centrum Veluwe, erkend EVC-aanbieder", "EVC Centrum Veluwe"),
        ("Stichting Ervaring Telt - erkende aanbieder", "Stichting Ervaring Telt"),
        ("Dit certificaat is van een, erkend EVC-aanbieder", None),
        ("afgegeven door EVC Centrum Veluwe, erkend EVC-aanbieder", "EVC Centrum Veluwe"),
    ],
)
def test_who_calls_itself_a_recognised_provider_gave_it(printed: str, provider: str | None) -> None:
    assert read(f"Ervaringscertificaat\n{printed}").get("provider") == provider


@pytest.mark.parametrize(
    ("printed", "provider"),
    [
        ("Hierbij verklaart Loopbaanhuis Vecht EVC, erkend EVC-aanbieder, dat", "Loopbaanhuis Vecht EVC"),
        ("Hiermee verklaart het Loopbaanhuis Vecht, gevestigd te Utrecht, dat", "Loopbaanhuis Vecht"),
        ("Hierbij verklaart Loopbaanhuis Vecht dat", "Loopbaanhuis Vecht"),
        ("Hierbij van het EVC-centrum verklaart de directeur", None),
        ("Hierbij verklaart Jan Jansen, assessor te Utrecht, dat", None),
    ],
)
def test_who_declares_it_gave_it_and_not_how(printed: str, provider: str | None) -> None:
    assert read(f"Ervaringscertificaat\n{printed}\nde kandidaat geslaagd is").get("provider") == provider
