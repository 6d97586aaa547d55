"""Declarations that are not given, one reason each."""

from __future__ import annotations

from coreg_tui.model.reason import Reason
from coreg_tui.model.text import Text

_WHAT = {
    "beroepscode": (Text(en="the code of conduct", nl="de beroepscode"), Text(en="code", nl="beroepscode")),
    "beroepscompetentieprofiel": (
        Text(en="the competence profile", nl="het beroepscompetentieprofiel"),
        Text(en="profile", nl="profiel"),
    ),
    "klachten_en_tuchtrecht": (
        Text(en="the complaints and disciplinary rules", nl="de klachtenregeling en het tuchtrecht"),
        Text(en="complaints", nl="klachten, tucht"),
    ),
    "reglement": (Text(en="the regulation", nl="het reglement"), Text(en="regulation", nl="reglement")),
}

DECLARATIONS = {
    name: Reason(
        id=f"declaration_{name}",
        text=Text(
            en=f"The applicant did not subscribe to {what.en}.", nl=f"De aanvrager heeft {what.nl} niet onderschreven."
        ),
        line=Text(en=f"{short.en} not subscribed to", nl=f"{short.nl} niet onderschreven"),
        short=short,
        remedy=Text(
            en=f"The applicant's declaration on {what.en}.", nl=f"De verklaring van de aanvrager over {what.nl}."
        ),
        interpretation="I-35",
    )
    for name, (what, short) in _WHAT.items()
}
