"""Why an evaluation does not show HBO level, in words, with what to do about it."""

from __future__ import annotations

from coreg_tui.api import Reason, Text

INSTITUTION = Reason(
    id="institution",
    text=Text(
        en="Evaluated by {institution}; known are IDW, Nuffic and SBB.",
        nl="Gewaardeerd door {institution}; bekend zijn IDW, Nuffic en SBB.",
    ),
    line=Text(en="not by IDW, Nuffic or SBB", nl="niet van IDW, Nuffic of SBB"),
    short=Text(en="other evaluator", nl="andere instantie"),
    remedy=Text(
        en="Ask for an evaluation by IDW (Nuffic or SBB), or put this one before the board.",
        nl="Een waardering van IDW (Nuffic of SBB) opvragen, of deze aan het bestuur voorleggen.",
    ),
)
LEVEL = Reason(
    id="level",
    text=Text(
        en="The diploma was compared with {level}; asked is an HBO bachelor.",
        nl="Het diploma is vergeleken met {level}; gevraagd is een hbo-bachelor.",
    ),
    line=Text(en="compared with {level}", nl="vergeleken met {level}"),
    short=Text(en="level too low", nl="niveau te laag"),
    remedy=Text(
        en="An HBO bachelor diploma, a test at HBO level by Ixly, a 21+ test, or an EVC at HBO level with its report.",
        nl="Een hbo-bachelordiploma, een test op hbo-niveau van Ixly, een 21+-toets, of een EVC op hbo-niveau met "
        "rapportage.",
    ),
)
OTHER_LEVEL = Reason(
    id="other_level",
    text=Text(
        en="The diploma was compared with {level}: the regulation speaks of an HBO bachelor "
        "only, so the board decides.",
        nl="Het diploma is vergeleken met {level}: het reglement spreekt alleen van een hbo-bachelor, dus het bestuur "
        "beslist.",
    ),
    line=Text(en="{level}: for the board", nl="{level}: voor het bestuur"),
    short=Text(en="other level", nl="ander niveau"),
    remedy=Text(
        en="Put the evaluation before the board, with the diploma.",
        nl="De waardering met het diploma aan het bestuur voorleggen.",
    ),
    interpretation="I-6",
)
REASONS = (INSTITUTION, LEVEL, OTHER_LEVEL)
