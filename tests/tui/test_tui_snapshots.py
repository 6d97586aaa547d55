"""Pictures of list and dossier: `COREG_UPDATE_SNAPSHOTS=1` draws them anew. Beside each stand real asserts."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "snapshots"
SIZES = [(80, 24), (120, 40)]
THEMES = ["donker", "mono"]


def normal(svg: str) -> str:
    """The picture without what differs from run to run or goes out to fetch a font."""
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    svg = re.sub(r"terminal-\d+", "terminal", svg)
    return "\n".join(line.rstrip() for line in svg.splitlines() if line.strip()) + "\n"


def texts(svg: str) -> list[str]:
    """The words of a picture, for a message that a person can read."""
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


def compare(hand, name: str) -> None:
    """Whether the screen looks as it did; says in words where it does not."""
    now = normal(hand.app.export_screenshot(title="coreg"))
    file = HERE / f"{name}.svg"
    if os.environ.get("COREG_UPDATE_SNAPSHOTS") == "1":
        file.write_text(now, "utf-8")
        return
    assert file.exists(), f"{file} is lacking; run: COREG_UPDATE_SNAPSHOTS=1 pytest {Path(__file__).name}"
    before = file.read_text("utf-8")
    if before != now:
        gone = [text for text in texts(before) if text not in texts(now)]
        new = [text for text in texts(now) if text not in texts(before)]
        pytest.fail(f"{name} looks otherwise: gone {gone[:6]}, new {new[:6]} (styles differ where both are empty)")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
async def test_the_work_list_looks_as_it_did(desk, make, size, theme) -> None:
    async with desk(make.several(), size=size, theme=theme) as hand:
        assert "! ONVOLLEDIG" in hand.text and "× Voldoet niet" in hand.text
        assert "Nu doen" in hand.row_of("▌ Nu doen")
        compare(hand, f"werkvoorraad-{size[0]}x{size[1]}-{theme}")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
async def test_the_dossier_looks_as_it_did(desk, make, papers, size, theme) -> None:
    async with desk(make.several(str(papers)), size=size, theme=theme) as hand:
        await hand.press("enter")
        assert "! ONVOLLEDIG" in hand.text and "✓ Registratie" in hand.text and "! origineel" in hand.text
        compare(hand, f"dossier-{size[0]}x{size[1]}-{theme}")


@pytest.mark.parametrize("theme", THEMES)
async def test_the_proof_at_80_columns_looks_as_it_did(desk, make, papers, theme) -> None:
    async with desk(make.several(str(papers)), size=(80, 24), theme=theme) as hand:
        await hand.press("enter", "tab")
        assert "Datum afgifte: 10 januari 2022" in hand.text and "Het origineel per post opvragen." in hand.text
        compare(hand, f"bewijs-80x24-{theme}")


def test_a_picture_that_differs_is_noticed(tmp_path: Path) -> None:
    """The comparer itself: ids are ignored, words and colours are not."""
    one = '<text class="terminal-123-r1" fill="#fff">a</text>'
    assert normal(one) == normal(one.replace("123", "456"))
    assert normal(one) != normal(one.replace(">a<", ">b<"))
    assert normal(one) != normal(one.replace("#fff", "#000"))
