"""What a DUO extract can state."""

from __future__ import annotations

from coreg_tui.api import Field, Text

LEVELS: dict[str, Text] = {
    "bachelor": Text(en="HBO bachelor", nl="hbo-bachelor"),
    "associate_degree": Text(en="Associate degree", nl="Associate degree"),
    "propedeuse": Text(en="first-year certificate (propedeuse)", nl="propedeuse"),
    "mbo": Text(en="MBO", nl="mbo"),
    "master": Text(en="master", nl="master"),
    "wo_bachelor": Text(en="university bachelor", nl="wo-bachelor"),
    "foreign": Text(en="foreign", nl="buitenlands"),
}
"""Every level, and how a reader writes it."""

SIGNATURES: dict[str, Text] = {
    "intact": Text(en="intact", nl="intact"),
    "broken": Text(en="broken", nl="verbroken"),
    "absent": Text(en="absent", nl="afwezig"),
    "modified": Text(en="changed after signing", nl="gewijzigd na ondertekening"),
    "untrusted": Text(en="signer not trusted", nl="ondertekenaar niet vertrouwd"),
}
"""Every state of a signature that can be declared or recorded."""

EXTRACT_FIELDS = (
    Field(name="graduated", type="month", label=Text(en="graduated", nl="diplomadatum"), own_date=True),
    Field(name="programme", type="text", label=Text(en="programme", nl="opleiding")),
    Field(name="institution", type="text", label=Text(en="institution", nl="instelling")),
    Field(
        name="level",
        type="code",
        label=Text(en="level", nl="niveau"),
        values=tuple(LEVELS),
        words=tuple(LEVELS.items()),
    ),
    Field(name="issued", type="date", label=Text(en="issued", nl="datum uittreksel"), own_date=True),
    Field(
        name="signature",
        type="code",
        label=Text(en="signature", nl="handtekening"),
        values=tuple(SIGNATURES),
        words=tuple(SIGNATURES.items()),
    ),
)
