"""What each paper about work must tell, whatever its title, as regular expressions over plain text.

A statement: of somebody spoken about, in what work, from when, for how many hours, and who says so. A contract: that
somebody enters somebody's service, from when, for how many hours, for what pay, and that both agree.
"""

from __future__ import annotations

_YEAR = r"(?:(?:19|20)\d\d|'?\d\d)\b"
_MONTH = r"(?:jan|feb|maa|mrt|apr|mei|may|mar|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?"
_DATE = rf"(?:\d{{1,2}}\s*[-./ ]\s*)?(?:{_MONTH}|\d{{1,2}})\s*[-./ ]?\s*{_YEAR}"
_HOURS = (
    r"\d(?:[.,]\d+)?\s*(?:uur|uren|u\.|hours)\s*(?:gemiddeld )?(?:\(\w+\) )?(?:per|/|in de|p|a)\s*(?:week|w\b)"
    r"|\d\s*(?:urige|-urige|uurs) werkweek|\d[.,]\d+\s*fte|\bfte\b[^\n]{0,12}\d"
    r"|(?:uren per week|uur per week|aantal uren|arbeidsduur|weekuren|urenomvang|hours per week)[^a-z]{0,30}\d"
    r"|\d\s*uur in de week|wekelijks[^.]{0,30}\d\d?\s*(?:uur|uren)|\d\d?\s*(?:uur|uren) wekelijks"
)
_TOTAL_HOURS = (
    r"\b(?:gewerkte|gemaakte|ingezette|verantwoorde|gerealiseerde|worked) (?:uren|hours)\b|\burenadministratie\b"
    r"|\b(?:in|een) totaal\b[^a-z\d]{0,3}(?:van )?(?:ruim |circa |ongeveer )?[\d.,]{2,9} (?:uur|uren)\b"
    r"|\btotaal (?:aantal )?uren\b|\b[\d.,]{3,9} (?:uur|uren) (?:gewerkt|werkzaam)\b|\b[\d.,]{3,9} hours in total\b"
)
"""What was worked in a year or in all, where no week's hours are told."""

STATEMENT_TELLS = (
    # of whom, in the third person
    r"\b(?:mevrouw|mevr|mw|de heer|dhr|hij|zij|haar|betrokkene|bovengenoemde|ondergenoemde|medewerk(?:er|ster)"
    r"|werknemer"
    r"|naam|geboren|geboortedatum|geb|oud-medewerker|oud-collega|mr|ms|mrs|employee)\b",
    r"\b(?:werkzaam|in dienst|uit dienst|gewerkt|werkte|werkt|dienstverband|dienstbetrekking|vervul(?:t|de)|aangesteld"
    r"|employed|worked|indiensttreding|loondienst)\b",
    rf"\b(?:sinds|vanaf|van|tot(?: en met)?|t/m|per|sedert|tussen|in dienst|uit dienst|ingang|from|since|until|to)\b"
    rf"[^a-z\d]{{0,6}}{_DATE}|{_DATE}\s*(?:-|–|tot|t/m|to)\s*(?:{_DATE}|heden|nu)",
    rf"{_HOURS}|{_TOTAL_HOURS}",
    r"\b(?:functie\w*|werkzaamheden|taken|takenpakket|position|duties)\b"
    r"|\b(?:als|rol van|as an?) (?!zelfst|zzp|bijlage)[a-z][a-z-]{4,}",
    r"\b(?:namens|groet(?:en)?|hoogachtend|handtekening|(?:onder)?getekend|ondertekening|direct(?:eur|ie|rice)|hr|hrm"
    r"|personeel\w*|p&o|manager|teamleider|bestuurder|leidinggevende|signed|signature|regards|sincerely)\b",
    # why it is written: it states, or looks back
    r"\b(?:\w*verklar\w*|bevestig\w*|aan wie|to whom|certify|confirm\w*|state|hereby|hierbij|getuigschrift"
    r"|op (?:zijn |haar |eigen )?verzoek|dank(?:en|t)?"
    r"|(?:overzicht|uittreksel) (?:van )?(?:het |de )?(?:dienst|arbeid|werk)\w*"
    r"|datum uit dienst)\b|^uit dienst\b"
    r"|\b(?:in te vullen|ingevuld) door (?:de |uw |het )?(?:werkgever|organisatie|leidinggevende|hr|personeel\w*)\b"
    r"[^\f]{0,1500}?\b(?:client\s?ondersteun\w*|werkervaring|hbo|mbo)\b"
    r"|\bnaam (?:van de )?(?:werknemer|medewerker)[^\f]{0,1500}?\bnaar waarheid\b",
    r"!\b(?:zal|gaat|krijgt|vraagt|verzoekt|volgt|neemt deel|memo|\w*voorstel|vergadering"
    r"|waarschuwing|incident|reorganisatie|herplaatsing"
    r"|re-?integratie|bevordering|overplaatsing|declaratie\w*|inkomens\w*|jaarsalaris|lening\w*|huur\w*|verhuurder"
    r"|woning|reiskosten\w*|tegemoetkoming\w*|subsidi\w*"
    r"|(?:kunt|kun|kunnen|wilt|wil|willen) (?:u|je|jullie) [^.]{0,60}(?:bevestigen|verklaren|aangeven|opgeven|invullen)"
    r"|kinderopvang\w*|toeslag\w*|\w*verlof\w*|uitkering\w*|schade\w*|klacht\w*)\b",
    r"!\b(?:ik ben|ik werk|mijn|u bent|je bent|uw|jouw|je|wij bieden|bieden|verlenging|salaris\w*|loon|maandloon|bruto"
    r"|hypotheek\w*|inkomen|verzuim\w*|ziek\w*|bedrijfsarts|beoordeling\w*|functionering\w*|ontwikkelgesprek|stage\w*"
    r"|stagiair\w*|vog|screening\w*|supervis\w*|leerdoel\w*|praktijkopleider|zzp\w*|zelfstandig\w*|eenmanszaak"
    r"|opdracht(?:en|nemer|bevestiging)?|detacheer\w*|vrijwillig\w*|volunteer\w*|intern|rooster"
    r"|jaaropgave|loonstrook|pensioen\w*|arbeidsovereenkomst tussen|artikel \d|aanbeveling|referentie\w*"
    r"|gesolliciteerd|kandidaat|candidate|zou|offer)\b",
)
"""What a statement of an employer tells; what else is said about work is mostly in the first or second person."""

SELF_TELLS = (
    r"\b(?:ik|ondergetekende|mijn)\b",
    r"\bverklaar\b|\bverklaring\b|\bverklaart\b",
    r"\b(?:zelfstandig\w*|zzp|zzper|eigen onderneming|eenmanszaak|freelance\w*)\b",
    rf"\b(?:sinds|vanaf|van|tot(?: en met)?|t/m|per|sedert|tussen)\b[^a-z\d]{{0,6}}{_DATE}"
    rf"|{_DATE}\s*(?:-|–|tot|t/m)\s*(?:{_DATE}|heden|nu)",
    _HOURS,
    r"\b(?:handtekening|(?:onder)?getekend|ondertekening|groet(?:en)?|hoogachtend)\b",
    r"!\b(?:overeenkomst|tarief|werkgever|cv|vog|omtrent het gedrag|supervis\w*|aanslag|belasting\w*|verzekering\w*"
    r"|hypotheek\w*|inkomens?\w*|omzet|zal)\b",
)
"""What somebody's own statement tells of work done in no one's service."""

CONTRACT_TELLS = (
    r"\b(?:\w*arbeidsovereenkomst|\w*arbeidscontract|dienstverband|dienstbetrekking|aanstelling\w*|indiensttreding"
    r"|benoem(?:d|t|en|ing)|aangesteld|employment|aan te stellen|in (?:vaste|tijdelijke) dienst)\b"
    r"|\b(?:tree?d(?:t|en)?|kom(?:t|st)?|ne?em(?:t|en)?)\b[^.]{0,90}\b(?:in|uit) dienst",
    rf"\b(?:ingangsdatum|begindatum|startdatum|ingang van|gaat in|ingaande|per|vanaf|aanvang\w*|begint|datum in dienst"
    rf"|indiensttreding|vangt aan|tijdvak van|periode van|start(?:s|ing)?|from|effective|with effect from|commenc\w+)\b"
    rf"[^a-z\d]{{0,4}}(?:(?:op|van|per|de|datum|on|from) ){{0,2}}[^a-z\d]{{0,4}}{_DATE}",
    _HOURS,
    r"\b(?:salaris\w*|uurloon|brutoloon|maandloon|loon|bezoldig\w*|beloning|loonschaal|schaal|trede|periodiek|bruto|salary"
    r"|wage)\b",
    r"\b(?:partijen|ondergetekenden|voor akkoord|akkoord|gezien en akkoord|in tweevoud|overeengekomen"
    r"|komen overeen|afgesproken"
    r"|besluit\w*|benoem(?:d|en|t)|(?:uw|jouw|je) (?:arbeidsovereenkomst|aanstelling|dienstverband|indiensttreding)"
    r"|leggen (?:wij|we) vast|for agreement|agreed"
    r"|parties|(?:handtekening|paraaf) (?:werknemer|medewerker))\b",
    r"\b(?:geboren|geboortedatum|geb|geachte|beste|mevrouw|mevr|mw|de heer|dhr|heer|werknemer|medewerker|uitzendkracht"
    r"|born|employee|dear)\b",
    r"!\b(?:netto\w*|loonstrook|loonheffing|salarisspecificatie|loonspecificatie|jaaropgave|vaststellingsovereenkomst"
    r"|beeindig\w*|niet (?:te )?verleng\w*|aanzeg\w*|transitievergoeding|eindafrekening|uit dienst|ontslag\w*|aanbod"
    r"|bieden|voorstel|onder voorbehoud|stage\w*|vrijwilliger\w*|zelfstandig\w*|opdrachtnemer|zzp\w*|vof|payslip"
    r"|verhoging|verhoogd|gewijzigd|wijzig(?:ing|t)|aangepast|uitgebreid|verminder\w*|hypotheek\w*"
    r"|inkomens?\w*|verklaart|verklaren|werkgeversverklaring|uurtarief|inleenvergoeding|jaarsalaris|offer|proposal)\b",
)
"""What a contract or an appointment tells; a payslip, an offer and a leaver's letter tell more, or less."""

EXTRACT_TELLS = (
    r"\b(?:kvk|kamer van koophandel|handelsregister|chamber of commerce|business register)\b",
    r"\b(?:\d{8}|\d{2} \d{3} \d{3}|\d{4} \d{4})\b",
    r"\b(?:rechtsvorm|eenmanszaak|besloten vennootschap|vennootschap onder firma|legal form|sole proprietor\w*)\b",
    r"\b(?:handelsna(?:am|men)|naam(?: van de)? (?:onderneming|bedrijf)|bedrijfsnaam|statutaire naam|trade names?)\b",
    r"\b(?:eigena(?:ar|res)|drijft|activiteit\w*|sbi(?:-code)?|vestigingsnummer|rsin|owner|uitgeschreven|opgeheven"
    r"|(?:datum|aanvang|start)\s?(?:van )?(?:de )?(?:onderneming|vestiging)|activities|establishment number)\b",
    r"!\b(?:geachte|beste|verklaart|verklaar|opdrachtgever|opdrachtnemer|overeenkomst|curriculum|dear|iban|aangifte"
    r"|formulier|ubo|jaarrekening|balans|activa|voorwaarden|privacy\w*|je|jouw|krijgt?"
    r"|omtrent het gedrag|polis\w*|vergunning)\b",
)
"""What an extract from the trade register tells; nobody is addressed in it."""
