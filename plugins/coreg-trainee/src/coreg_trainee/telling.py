"""What a CV and a confirmation of registration must tell, whatever their title, as patterns over plain text."""

from __future__ import annotations

_SPAN = (
    r"\b(?:19|20)\d\d\s*(?:-|–|—|tot(?: en met)?|t/m|to|until)\s*(?:[a-z]{3,9}\.?\s*)?(?:\d\d?[-/])?"
    r"(?:(?:19|20)\d\d\b|heden|nu\b|present|now\b|vandaag)"
)

CV_TELLS = (
    r"^(?:(?:relevante|mijn|professionele) )?(?:werk)?ervaring(?:en)?:?$|^loopbaan\w*:?$|^arbeidsverleden:?$"
    r"|^(?:opleidingen? (?:en|&) )(?:werk)?ervaring:?$|^(?:werk)?ervaring (?:en|&) opleiding(?:en)?:?$"
    r"|^(?:work |professional )?experience:?$|^employment(?: history)?:?$|^(?:vorige )?(?:functies|banen):?$",
    r"^(?:(?:mijn|gevolgde) )?(?:opleiding(?:en)?|studies?|scholing|diploma'?s|onderwijs|education)"
    r"(?: (?:en|&) (?:cursussen|trainingen|(?:werk)?ervaring|scholing|certificaten|training))?:?$"
    r"|^(?:werk)?ervaring (?:en|&) opleiding(?:en)?:?$",
    r"^(?:talen(?:kennis)?|vaardigheden|competenties|sterke punten|profiel|over mij|wie ben ik|personalia"
    r"|persoonsgegevens"
    r"|persoonlijk(?:e gegevens| profiel)?|contact(?:gegevens)?|hobby'?s.*|interesses|vrije tijd|referenties|languages"
    r"|skills|profile|about me|personal details|nevenactiviteiten|vrijwilligerswerk|registraties|computervaardigheden"
    r"|cursussen|trainingen|certificaten|samenvatting|rijbewijs.*):?$",
    rf"{_SPAN}[^\f]{{0,900}}?{_SPAN}",
    r"!\b(?:wij (?:vragen|bieden|zoeken)|functie-?eisen|motivatie|vriendelijke groet|verklaart|verklaar|hogeachte|dear"
    r"|assessor|evc|supervis(?:or|ie)|beoordel\w*|handtekening|kandidaatnummer)\b",
)
"""A CV: headings of its own for work and for education, one more as CVs have, and more than one span of years."""

CONFIRMATION_TELLS = (
    r"\bregister(?:plein)?\b",
    r"\bclient\s?ondersteun\w*\b",
    r"\b(?:(?:bent|is|staat|was|werd) [^.]{0,60}(?:ingeschreven|geregistreerd|opgenomen)"
    r"|sta(?:at)? (?:je|u)\b[^.]{0,60}(?:ingeschreven|geregistreerd)"
    r"|(?:ingeschreven|geregistreerd|opgenomen) (?:bent|is|staat)"
    r"|(?:hebben|heeft) (?:wij |we |het bestuur )?(?:u|je)\b[^.]{0,60}"
    r"(?:ingeschreven|geregistreerd|opgenomen|toegelaten)"
    r"|schrijven (?:wij|we) (?:u|je)\b[^.]{0,60}\bin|(?:besloten|besluit) (?:u|je)\b[^.]{0,60}in te schrijven"
    r"|(?:inschrijving|registratie) is (?:akkoord|goedgekeurd|definitief|geaccepteerd|toegekend))\b",
    r"\b(?:registratie|register|inschrijf|inschrijvings)\W?(?:nummer|nr)\b"
    r"|\b(?:in de )?categorie\W{1,3}(?:in opleiding\b|[a-z]{4,})",
    r"\b(?:met ingang van|ingangsdatum|vanaf|per|sinds|geldig)\b[^.]{0,40}(?:19|20)\d\d",
    r"!\b(?:behandeling|nog niet|zodra|betal\w*|(?<!uw\s)(?<!je\s)verzoekt?|zal|verloopt"
    r"|verlopen|doorgehaald|uitgeschreven|supervis\w*"
    r"|werkgever|werkzaam|dienstverband|uren per week|uur per week|klacht\w*|herregistratie|geslaagd|masterclass\w*"
    r"|aanvrager|begeleider|helaas|eindigt|vervalt|beeindig\w*|doorhaling|gewijzigd|nieuwe adres"
    r"|onvolledig|bezwaarschrift|kunnen wij (?:u|je) niet|voldoe(?:t|n) (?:u |je )?niet"
    r"|(?:niet|uit) (?:het register )?(?:te )?(?:ingeschreven|geregistreerd|opgenomen|inschrijven|schrijven))\b",
)
"""A confirmation: that somebody is in the register, under what number or in which category, and from when."""

_WAYS_IN = ("registratie", "inschrijving", "opname")
REQUEST_TITLES = (
    "categorie In opleiding",
    "Verzoek categorie In opleiding cliëntondersteuners",
    "Aanvraagformulier registratie Cliëntondersteuner categorie In opleiding",
    *(
        f"{asked} {whereto}{of}"
        for asked in ("Verzoek", "Aanvraag", "Aanvraagformulier", "Verzoekformulier")
        for whereto in (
            *(f"{to}{what} " for to in ("", "om ", "tot ", "voor ") for what in _WAYS_IN),
            "",
        )
        for of in (
            "categorie In opleiding", "in de categorie In opleiding", "in categorie In opleiding",
            "als cliëntondersteuner in opleiding", "cliëntondersteuner in opleiding",
        )
    ),
)  # fmt: skip
"""What the request is called: what is asked, for whom."""

REQUEST_TELLS = (
    r"\b(?:client\s?ondersteun\w*|categorie)\W{1,3}in opleiding\b",
    # that it asks for a place in the register
    r"\b(?:verzoek(?:t|en)?|aanvra(?:ag|gen)|vraagt?|vragen|wil|wenst)\b[^.]{0,100}"
    r"\b(?:regist\w+|inschrijv\w+|ingeschreven|in te schrijven|opname|op te nemen|opgenomen)\b"
    r"|\b(?:registratie|inschrijving|opname)\b[^.]{0,100}\b(?:verzo(?:ek|cht)|verzoek(?:t|en)|aanvragen|aangevraagd|vraagt?)\b",
    r"\b(?:ik|ondergetekende|aanvrager)\b[^.]{0,120}\bmaster\s?-?class\w*"
    r"|\btoezegging\w*[^\f]{0,300}\bmaster\s?-?class\w*",
    r"\b(?:onder|bij|door) (?:\w+ )?(?:begeleiding|supervisie)\b"
    r"|\b(?:begeleid door|(?:laat|laten) (?:mij |me |zich )?begeleiden|begeleid mij|mij begeleiden)\b"
    r"|\b(?:supervisie|begeleiding) (?:te )?(?:volg|krijg|ontvang)\w*"
    r"|\b(?:volg|krijg|ontvang)\w* (?:\w+ ){0,3}(?:supervisie|begeleiding)\b|\b(?:supervis\w+|begelei(?:d|dst)er)\b",
    r"\b(?:geboren|geboortedatum|geb|born)\b\D{0,60}\d",
    r"\b(?:handtekening|ondertekening|(?:onder)?getekend|groet(?:en)?|hoogachtend|naar waarheid)\b",
    r"!\b(?:verklaart dat|heeft gevolgd|heeft afgerond|plaatsgevonden|uren per week|uur per week|salaris|vacature"
    r"|bent ingeschreven|bent geregistreerd|u moet|dient|intake\w*|toelating tot|deelname aan"
    r"|verleng\w*|alle (?:vier )?masterclasses (?:heb|zijn)|stap \d|missen|ontbre\w+"
    r"|u (?:verzoekt|vraagt|verzocht|vroeg|heeft|hebt))\b",
)
"""A request for In opleiding: for whom, and that the masterclasses and supervision will be followed."""
