"""Why somebody is not shown to be in training in time."""

from __future__ import annotations

from coreg_tui.model.reason import Reason
from coreg_tui.model.text import Text

TRAINEE_REQUEST = Reason(
    id="trainee_request",
    text=Text(
        en="The request form for the category In opleiding was not shown.",
        nl="Het verzoek voor de categorie In opleiding is niet getoond.",
    ),
    line=Text(en="no request form", nl="geen verzoekformulier"),
    short=Text(en="request form", nl="verzoek"),
    remedy=Text(
        en="The request form for In opleiding, filled in completely, with both promises.",
        nl="Het verzoek In opleiding, volledig ingevuld, met beide toezeggingen.",
    ),
)
CV = Reason(
    id="cv",
    text=Text(en="No cv was shown.", nl="Er is geen cv getoond."),
    line=Text(en="no cv", nl="geen cv"),
    short=Text(en="cv", nl="cv"),
    remedy=Text(en="The applicant's cv.", nl="Het cv van de aanvrager."),
)
ALREADY_TRAINED = Reason(
    id="already_trained",
    text=Text(
        en="The basic training has been completed already: In opleiding may not be the right category.",
        nl="De basisopleiding is al afgerond: In opleiding is misschien niet de juiste categorie.",
    ),
    line=Text(en="training already completed", nl="opleiding al afgerond"),
    short=Text(en="already trained", nl="al opgeleid"),
    remedy=Text(en="Ask whether Junior is meant.", nl="Vragen of Junior is bedoeld."),
)
DEADLINE_PASSED = Reason(
    id="deadline_passed",
    text=Text(
        en="The year in training ended on {deadline}; what counts is dated {date}.",
        nl="Het opleidingsjaar eindigde op {deadline}; wat telt, is van {date}.",
    ),
    line=Text(en="year ended {deadline}", nl="jaar eindigde {deadline}"),
    short=Text(en="term passed", nl="termijn voorbij"),
    remedy=Text(
        en="Let the board decide: the regulation names the term but no consequence.",
        nl="Het bestuur laten beslissen: het reglement noemt de termijn, maar geen gevolg.",
    ),
    interpretation="I-12",
)
