"""What the column `signed` says of the signature inside the DUO extract's file. README.md tells it to lawyers."""

from __future__ import annotations

from dataclasses import replace

from coreg_tui.assessment.exhibits import Shown
from coreg_tui.model.signature import Signature

_DUO = Signature(
    status="intact", trust="trusted", unmodified=True, organisation="Dienst Uitvoering Onderwijs (DUO)", coverage="file"
)
_SCHOOL = replace(_DUO, organisation="Hogeschool Voorbeeld")
_SIGNED: dict[str, tuple[Signature, ...]] = {
    "nothing": (),
    "an empty field": (Signature(status="absent"),),
    "damaged": (Signature(status="unreadable"),),
    "by DUO": (_DUO,),
    "by DUO, changed": (replace(_DUO, status="modified", unmodified=False),),
    "by DUO, broken": (Signature(status="broken", organisation=_DUO.organisation),),
    "by DUO, revoked": (replace(_DUO, status="untrusted", trust="revoked"),),
    "by DUO, expired": (replace(_DUO, status="untrusted", trust="expired"),),
    "by DUO, untrusted": (replace(_DUO, status="untrusted", trust="untrusted"),),
    "by DUO, untrusted, changed": (replace(_DUO, status="modified", trust="untrusted", unmodified=False),),
    "by a school": (_SCHOOL,),
    "by a school, broken": (Signature(status="broken", organisation=_SCHOOL.organisation),),
    "by a school, revoked": (replace(_SCHOOL, status="untrusted", trust="revoked"),),
    "by a school, by DUO": (_SCHOOL, _DUO),
}
_CLOSED = "not opened"
"""The file cannot be opened, so nobody knows whether it bears a signature."""


def with_signatures(shown: Shown, cell: str) -> None:
    """Every DUO extract shown is a file that is signed as the cell says. How files are verified is tried elsewhere."""
    shown.exhibits = [
        replace(one, file="uittreksel.pdf", signatures=_SIGNED.get(cell, ()), signatures_examined=cell != _CLOSED)
        if one.kind == "duo_extract"
        else one
        for one in shown.exhibits
    ]
    assert cell in _SIGNED or cell == _CLOSED, cell
