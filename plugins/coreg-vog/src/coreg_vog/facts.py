"""What a VOG and an employer's statement can state."""

from __future__ import annotations

from coreg_tui.api import Field, Text

VOG_FIELDS = (
    Field(name="issued", type="date", label=Text(en="issued", nl="datum afgifte"), own_date=True),
    Field(name="number", type="text", label=Text(en="number", nl="kenmerk")),
    Field(
        name="person_type",
        type="code",
        label=Text(en="person type", nl="soort persoon"),
        values=("NP", "RP"),
        words=(
            ("NP", Text(en="natural person", nl="natuurlijk persoon")),
            ("RP", Text(en="legal person", nl="rechtspersoon")),
        ),
    ),
    Field(name="profiles", type="texts", label=Text(en="function aspects", nl="functieaspecten")),
    Field(name="specific_profile", type="text", label=Text(en="specific profile", nl="specifiek profiel")),
    Field(name="purpose", type="text", label=Text(en="purpose", nl="doel")),
    Field(name="digital", type="flag", label=Text(en="issued digitally", nl="digitaal afgegeven")),
)

STATEMENT_FIELDS = (
    Field(name="signed", type="date", label=Text(en="signed", nl="ondertekend"), own_date=True),
    Field(name="employer", type="text", label=Text(en="employer", nl="werkgever")),
    Field(name="original_seen", type="flag", label=Text(en="original seen", nl="origineel gezien")),
    Field(name="vog_number", type="text", label=Text(en="number of the VOG", nl="kenmerk van de VOG")),
)
