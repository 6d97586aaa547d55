"""Samples of VOGs, with what the added check finds. All of it is made up."""

from __future__ import annotations

from coreg_tui.api import Sample

SAMPLES = (
    Sample(id="nine_months_to_the_day", kind="vog", facts={"issued": "2021-05-14"}),
    Sample(id="a_day_more", kind="vog", facts={"issued": "2021-05-13"}, reasons=("soon",)),
)
