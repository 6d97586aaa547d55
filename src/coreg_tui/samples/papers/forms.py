"""A form filled in on screen: what was typed stands in fields (ISO 32000-2, 12.7), not on the page itself."""

from __future__ import annotations

import io
from collections.abc import Sequence

from coreg_tui.samples.papers.page import Written, text_width
from coreg_tui.samples.papers.producers import canvas_of, draw
from coreg_tui.samples.papers.sheet import PEN, Sheet

_MARGIN = 4.0
"""Points between the lower edge of a field and the line that its text stands on."""


def filled_in(sheets: Sequence[Sheet]) -> bytes:
    """The sheets as a PDF whose every line in the colour of a pen is the value of a text field."""
    target = io.BytesIO()
    canvas = canvas_of(target)
    count = 0
    for sheet in sheets:
        typed = [item for item in sheet.items if isinstance(item, Written) and item.colour == PEN]
        draw(canvas, sheet, [item for item in sheet.items if item not in typed])
        for item in typed:
            count += 1
            canvas.acroForm.textfield(
                value=item.text,
                name=f"veld{count}",
                x=item.x,
                y=sheet.height - item.y - _MARGIN,
                width=text_width(item.text, "Helvetica", 10) + 3 * _MARGIN,
                height=10 + 1.4 * _MARGIN,
                fontName="Helvetica",
                fontSize=10,
                borderWidth=0,
                fillColor=None,
            )
        canvas.showPage()
    canvas.save()
    return target.getvalue()
