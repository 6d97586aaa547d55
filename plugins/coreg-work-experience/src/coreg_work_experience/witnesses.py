"""The words by which each paper about work is known, and those that never stand on it."""

from __future__ import annotations

from coreg_tui.api import Witnesses
from coreg_work_experience.telling import CONTRACT_TELLS, EXTRACT_TELLS, SELF_TELLS, STATEMENT_TELLS

WORK_STATEMENT = Witnesses(
    titles=(
        "Verklaring werkervaring", "Verklaring van werkervaring", "Werkgeversverklaring werkervaring",
        "Werkervaringsverklaring", "Verklaring inzake werkervaring", "Statement of work experience",
        "Werkgeversverklaring", "Verklaring omtrent werkervaring", "Verklaring over werkervaring",
        "Verklaring gewerkte uren", "Urenverklaring", "Verklaring van werkzaamheden", "Verklaring werkzaamheden",
        "Verklaring dienstverband", "Verklaring van dienstverband", "Dienstverbandverklaring", "Werkverklaring",
        "Verklaring omtrent dienstverband", "Bevestiging dienstverband", "Bevestiging van dienstverband",
        "Verklaring werkgever", "Verklaring van de werkgever", "Arbeidsverklaring", "Bewijs van werkervaring",
        "Statement of employment", "Certificate of employment", "Proof of employment", "Employer's statement",
        "Bevestiging arbeidsverleden",
        "Dienstverklaring", "Diensttijdverklaring", "Verklaring diensttijd", "Verklaring arbeidsverleden",
        "Ervaringsverklaring", "Werkervaringsbewijs", "Bewijs van dienstverband", "Arbeidsgetuigschrift",
        "Werkgetuigschrift", "Bevestiging werkervaring", "Bevestiging van werkervaring", "Aanstellingsverklaring",
        "Verklaring aanstelling", "Tewerkstellingsverklaring", "Verklaring tewerkstelling", "Employment verification",
        "Confirmation of employment", "Verification of employment", "Verklaring omtrent diensttijd",
    ),
    sentences=(
        "verklaart … werkzaam", "verklaren … werkzaam", "verklaar … werkzaam is", "bevestigt … werkzaam",
        "bevestigen … werkzaam", "bevestig … werkzaam is", "verklaart … in dienst", "verklaren … in dienst",
        "verklaar … in dienst is", "bevestigt … in dienst", "bevestigen … in dienst is", "bevestig … in dienst is",
        "delen wij … mee dat … in dienst", "verklaart … verbonden", "verklaren … verbonden is",
        "bevestig ik dat … werkt als", "bevestigen wij dat … werkt als", "verklaart dat … heeft gewerkt",
        "verklaren dat … heeft gewerkt", "is bij ons werkzaam", "is bij ons in dienst", "werkzaam is geweest",
        "in dienst bent geweest", "werkzaam bent geweest",
        "in dienst is geweest", "verklaart … werkt als", "verklaart … als … werkt",
        "verklaren … werkt als", "verklaart … gewerkt", "verklaren … gewerkt", "confirm that … employed",
        "declare that … employed", "is employed by us", "hereby declare … employed", "hereby confirm … employed",
        "certify … employed",
    ),
    labels=(
        "werkgever", "functie", "uren per week", "handtekening", "in dienst", "hbo niveau", "werknemer", "medewerker",
        "uur per week", "dienstverband", "cliëntondersteuner", "mbo niveau", "mensen met een beperking", "fte",
        "werkzaamheden", "aantal uren", "deeltijdfactor", "hours per week", "employee", "position",
        "employer", "employed",
    ),
    tells=STATEMENT_TELLS,
    never=(
        "verklaart als zelfstandige", "ik heb als zelfstandige", "handelend onder de naam",
        "eigen verklaring werkervaring",
        "verklaar als zelfstandig", "ik als zelfstandige", "als zelfstandige zonder personeel",
        "komen het volgende overeen", "te zijn overeengekomen", "bruto jaarsalaris", "loonbeslag", "hypotheek",
        "originele VOG", "origineel gezien", "kenmerk VOG", "datum VOG", "deze VOG",
        "Curriculum vitae", "Factuur", "vacature", "solliciteren", "sollicitatie",
        "mijn werkgever", "je werkgever", "jouw werkgever", "uw werkgever", "moet de werkgever",
        "beoordelingsgesprek", "functioneringsgesprek", "voortgangsgesprek", "ik ben werkzaam",
    ),
    enough=2,
)  # fmt: skip

SELF_STATEMENT = Witnesses(
    titles=(
        "Eigen verklaring werkervaring", "Eigen verklaring", "Verklaring werkervaring zzp",
        "Verklaring werkervaring zelfstandige", "Verklaring werkervaring zelfstandigen",
        "Verklaring werkervaring voor zelfstandigen", "Verklaring werkervaring voor zzp",
        "Zelfverklaring", "Zelfverklaring werkervaring", "Zelfverklaring zelfstandig cliëntondersteuner",
        "Zelfverklaring zelfstandig ondernemer", "Zelfverklaring zelfstandige", "Zelfverklaring zzp",
        "Eigen verklaring zelfstandige", "Eigen verklaring zelfstandig ondernemer", "Eigen verklaring zzp",
        "Verklaring zelfstandig cliëntondersteuner", "Verklaring van de zelfstandige", "Zzp-verklaring",
        "Verklaring zelfstandig ondernemer", "Verklaring zelfstandig ondernemerschap",
    ),
    sentences=(
        "verklaar … als zelfstandige", "verklaar … als zelfstandig ondernemer", "verklaar … als zzp er",
        "verklaar … als zzp", "ik … als zelfstandige werkzaam", "verklaart als zelfstandige",
    ),
    labels=(
        "zzp", "zelfstandige", "zelfstandig", "opdrachtgever", "opdrachtgevers", "KvK-nummer", "KvK", "uren per week",
        "handtekening", "onderneming", "ondernemer", "bedrijfsnaam", "eigenaar", "uur per week",
        "ondertekening", "naar waarheid",
    ),
    tells=SELF_TELLS,
    never=("bij ons in dienst", "bij ons werkzaam", "naam werkgever", "Overeenkomst van opdracht", "Factuur"),
    enough=2,
)  # fmt: skip

CONTRACT = Witnesses(
    titles=(
        "Arbeidsovereenkomst", "Arbeidscontract", "Employment contract", "Contract of employment",
        "Employment agreement", "Overeenkomst van arbeid", "Overeenkomst van arbeid voor bepaalde tijd",
        "Overeenkomst van arbeid voor onbepaalde tijd", "Arbeidsovereenkomst voor bepaalde tijd",
        "Arbeidsovereenkomst voor onbepaalde tijd", "Min-maxcontract", "Oproepcontract", "Nulurencontract",
        "Oproepovereenkomst", "Uitzendovereenkomst", "Min-max overeenkomst", "Contract voor bepaalde tijd",
        "Contract voor onbepaalde tijd", "Aanstellingsbesluit", "Akte van aanstelling",
        "Uitzendcontract", "Payrollovereenkomst", "Payrollcontract", "Flexcontract", "Jaarcontract",
        "Aanstellingsbrief", "Aanstellingsakte", "Besluit tot aanstelling", "Benoemingsbesluit", "Benoemingsbrief",
        "Akte van benoeming", "Nul-urencontract", "0-urencontract", "Contract of service",
    ),
    sentences=(
        "treedt … in dienst", "treden … in dienst", "neemt u … in dienst", "nemen u … in dienst",
        "nemen wij u … in dienst",
        "nemen wij je … in dienst", "treed je … in dienst",
        "partijen … komen het volgende overeen", "ondergetekenden … overeen", "komt u in dienst",
        "enters into the employment", "shall commence employment",
    ),
    labels=("werkgever", "werknemer", "proeftijd", "salaris", "opzegtermijn", "in dienst", "cao"),
    tells=CONTRACT_TELLS,
    never=(
        "vaststellingsovereenkomst", "beëindigingsovereenkomst", "Factuur", "Curriculum vitae", "vacature",
        "ontvangt u de arbeidsovereenkomst", "aangeboden arbeidsovereenkomst",
    ),
)  # fmt: skip

KVK_EXTRACT = Witnesses(
    titles=(
        "Uittreksel Handelsregister", "Uittreksel uit het handelsregister", "Inschrijving handelsregister",
        "Inschrijving in het handelsregister", "Bewijs van inschrijving handelsregister",
        "Handelsregister uittreksel",
        "Inschrijving Kamer van Koophandel", "Uittreksel Kamer van Koophandel", "Uittreksel KvK", "KvK-uittreksel",
        "Business Register extract", "Extract from the Business Register", "Inzage handelsregister",
        "Uittreksel uit het handelsregister van de Kamer van Koophandel", "Uittreksel Handelsregister KvK",
    ),
    labels=("KvK-nummer", "rechtsvorm", "handelsnaam", "Kamer van Koophandel", "eigenaar"),
    tells=EXTRACT_TELLS,
)  # fmt: skip
