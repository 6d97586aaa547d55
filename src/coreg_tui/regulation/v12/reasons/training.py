"""Why basic training is exempt, open, or not complete."""

from __future__ import annotations

from coreg_tui.model.reason import Reason
from coreg_tui.model.text import Text
from coreg_tui.regulation.v12.reasons.basics import ON_FILE, REGISTERED_BEFORE_2021_11

LISTED_DIPLOMA = Reason(
    id="listed_diploma",
    text=Text(
        en="Submitted before 2022 with a diploma that then gave entry.",
        nl="Ingediend vóór 2022 met een diploma dat toen toegang gaf.",
    ),
    line=Text(en="listed diploma, before 2022", nl="genoemd diploma, vóór 2022"),
    short=Text(en="listed diploma", nl="genoemd diploma"),
    remedy=Text(en="Nothing to do.", nl="Niets te doen."),
)
LISTED_DIPLOMA_OPEN = Reason(
    id="listed_diploma_open",
    text=Text(
        en="Would be exempt with a listed diploma, which was not shown beyond doubt.",
        nl="Met een genoemd diploma vrijgesteld, maar dat is niet onbetwist getoond.",
    ),
    line=Text(en="listed diploma not certain", nl="genoemd diploma niet zeker"),
    short=Text(en="diploma open", nl="diploma open"),
    remedy=Text(
        en="The listed diploma itself, with what its checks still lack; or the certificates of the basic training.",
        nl="Het genoemde diploma zelf, met wat er nog aan ontbreekt; of de certificaten van de basisopleiding.",
    ),
)
BASIS_REGULAR = Reason(
    id="basis_regular",
    text=Text(
        en="Held Basis by the regular route, and exempt for that reason.",
        nl="Stond via de reguliere route in Basis, en daarom vrijgesteld.",
    ),
    line=Text(en="basis by the regular route", nl="basis via de reguliere route"),
    short=Text(en="basis, regular", nl="basis regulier"),
    remedy=Text(en="Nothing to do.", nl="Niets te doen."),
    interpretation="I-10",
)
ROUTE_UNKNOWN = Reason(
    id="route_unknown",
    text=Text(
        en="Held Basis, but by which route is not known.",
        nl="Stond in Basis, maar via welke route is niet bekend.",
    ),
    line=Text(en="route into basis unknown", nl="route naar basis onbekend"),
    short=Text(en="route unknown", nl="route onbekend"),
    remedy=Text(
        en="The confirmation of the registration Basis, which names the route.",
        nl="De akkoordbevestiging van de registratie Basis, waarin de route staat.",
    ),
)
LISTED_DIPLOMA_2021 = Reason(
    id="listed_diploma_2021",
    text=Text(
        en="Admitted in the last two months of 2021 with a listed diploma, and exempt for that reason.",
        nl="In de laatste twee maanden van 2021 toegelaten met een genoemd diploma, en daarom vrijgesteld.",
    ),
    line=Text(en="listed diploma, end of 2021", nl="genoemd diploma, eind 2021"),
    short=Text(en="admitted in 2021", nl="toegelaten 2021"),
    remedy=Text(en="Nothing to do.", nl="Niets te doen."),
)
EXEMPTION_NOT_FOR_JUNIOR = Reason(
    id="exemption_not_for_junior",
    text=Text(
        en="The exemption names renewal as Senior, not as Junior; the board decides.",
        nl="De vrijstelling noemt herregistratie als Senior, niet als Junior; het bestuur beslist.",
    ),
    line=Text(en="exemption not for junior", nl="vrijstelling niet voor junior"),
    short=Text(en="not for junior", nl="niet voor junior"),
    remedy=Text(
        en="Let the board decide, or ask for the certificates of the basic training.",
        nl="Het bestuur laten beslissen, of de certificaten van de basisopleiding opvragen.",
    ),
)
APPLICATION_DATE = Reason(
    id="application_date",
    text=Text(
        en="Registered on {first}: if the application was of 2021, the exemption may hold.",
        nl="Geregistreerd op {first}: als de aanmelding van 2021 is, kan de vrijstelling gelden.",
    ),
    line=Text(en="application of 2021?", nl="aanmelding uit 2021?"),
    short=Text(en="application date", nl="aanmelddatum"),
    remedy=Text(
        en="Look up the date of application; or ask for the certificates of the basic training.",
        nl="De datum van aanmelding opzoeken; of de certificaten van de basisopleiding opvragen.",
    ),
)
EXEMPTION_AT_RENEWAL_ONLY = Reason(
    id="exemption_at_renewal_only",
    text=Text(
        en="The exemption is given at renewal, not at this change; the board decides.",
        nl="De vrijstelling geldt bij herregistratie, niet bij deze wijziging; het bestuur beslist.",
    ),
    line=Text(en="exemption at renewal only", nl="vrijstelling alleen bij herreg."),
    short=Text(en="renewal only", nl="alleen herreg."),
    remedy=Text(
        en="Let the board decide, or ask for the certificates of the basic training.",
        nl="Het bestuur laten beslissen, of de certificaten van de basisopleiding opvragen.",
    ),
    interpretation="I-11",
)
NUMBER = Reason(
    id="number",
    text=Text(
        en="The certificate states no number; it may be masterclass {number}.",
        nl="Het certificaat vermeldt geen nummer; het kan masterclass {number} zijn.",
    ),
    line=Text(en="which masterclass? number {number}?", nl="welke masterclass? nummer {number}?"),
    short=Text(en="number unknown", nl="nummer onbekend"),
    remedy=Text(
        en="Establish which masterclass it is, or ask for the certificate of masterclass {number}.",
        nl="Nagaan welke masterclass het is, of het certificaat van masterclass {number} opvragen.",
    ),
)
TEST_BEFORE_MASTERCLASS = Reason(
    id="test_before_masterclass",
    text=Text(
        en="Dated {date}, before the last masterclass or the course ({last}).",
        nl="Gedateerd {date}, vóór de laatste masterclass of de opleiding ({last}).",
    ),
    line=Text(en="test before last masterclass", nl="toets vóór laatste masterclass"),
    short=Text(en="test too early", nl="toets te vroeg"),
    remedy=Text(
        en="Establish the dates with the provider, or ask for a test taken on or after {last}.",
        nl="De datums bij de aanbieder nagaan, of een toets van op of na {last} opvragen.",
    ),
)


def _certificate(reason_id: str, en: str, nl: str) -> Reason:
    return Reason(
        id=reason_id,
        text=Text(en=f"No certificate of {en} was shown.", nl=f"Er is geen certificaat van {nl} getoond."),
        line=Text(en=f"no {en}", nl=f"geen {nl}"),
        short=Text(en=en, nl=nl),
        remedy=Text(en=f"The certificate of {en}, passed.", nl=f"Het certificaat van {nl}, met een voldoende."),
    )


PIECES = {
    "masterclass_1": _certificate("masterclass_1", "masterclass 1", "masterclass 1"),
    "masterclass_2": _certificate("masterclass_2", "masterclass 2", "masterclass 2"),
    "masterclass_3": _certificate("masterclass_3", "masterclass 3", "masterclass 3"),
    "masterclass_4": _certificate("masterclass_4", "masterclass 4", "masterclass 4"),
    "practice_test": _certificate("practice_test", "practice test", "praktijktoets"),
    "reflection_test": _certificate("reflection_test", "reflection test", "reflectietoets"),
}
"""By piece, the reason for its absence."""

__all__ = [
    "APPLICATION_DATE",
    "BASIS_REGULAR",
    "EXEMPTION_AT_RENEWAL_ONLY",
    "EXEMPTION_NOT_FOR_JUNIOR",
    "LISTED_DIPLOMA",
    "LISTED_DIPLOMA_2021",
    "LISTED_DIPLOMA_OPEN",
    "NUMBER",
    "ON_FILE",
    "PIECES",
    "REGISTERED_BEFORE_2021_11",
    "ROUTE_UNKNOWN",
    "TEST_BEFORE_MASTERCLASS",
]
