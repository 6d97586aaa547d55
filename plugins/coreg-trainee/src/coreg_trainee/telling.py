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
    r"|(?:inschrijving|registratie) is (?:akkoord|goedgekeurd|definitief|geaccepteerd|toegekend))\b",
    r"\b(?:registratie|register|inschrijf|inschrijvings)\W?(?:nummer|nr)\b",
    r"\b(?:met ingang van|ingangsdatum|vanaf|per|sinds|geldig)\b[^.]{0,40}(?:19|20)\d\d",
    r"!\b(?:behandeling|nog niet|zodra|betal\w*|verzoekt?|zal|verloopt|verlopen|doorgehaald|uitgeschreven|supervis\w*"
    r"|werkgever|werkzaam|dienstverband|uren per week|uur per week|klacht\w*|herregistratie|geslaagd|masterclass\w*)\b",
)
"""A confirmation: that somebody is in the register, under what number and from when."""
