"""Why a DUO extract is not in order, in words, with what to do about it."""

from __future__ import annotations

from coreg_tui.api import Reason, Text

_NEW_EXTRACT = Text(
    en="The PDF as downloaded from Mijn diploma's at DUO: not saved again, printed, merged or scanned.",
    nl="De pdf zoals die bij DUO uit Mijn diploma's is gedownload: niet opnieuw opgeslagen, geprint, samengevoegd of "
    "gescand.",
)
_NAME_IT = Text(
    en="Establish with the applicant or at DUO whether both are about one diploma, or ask for the extract that belongs "
    "to it.",
    nl="Met de aanvrager of bij DUO nagaan of beide over één diploma gaan, of het uittreksel opvragen dat erbij hoort.",
)

SIGNATURE_ABSENT = Reason(
    id="signature_absent",
    text=Text(
        en="The file carries no digital signature of DUO: it was converted, printed or scanned.",
        nl="Het bestand draagt geen digitale handtekening van DUO: het is omgezet, geprint of gescand.",
    ),
    line=Text(en="no digital signature", nl="geen digitale handtekening"),
    short=Text(en="no signature", nl="niet ondertekend"),
    remedy=_NEW_EXTRACT,
    clause="toel. Uittreksel DUO",
)
SIGNATURE_BROKEN = Reason(
    id="signature_broken",
    text=Text(
        en="The digital signature does not fit the file: it is not the file that was signed.",
        nl="De digitale handtekening past niet bij het bestand: dit is niet het bestand dat is ondertekend.",
    ),
    line=Text(en="digital signature broken", nl="digitale handtekening verbroken"),
    short=Text(en="signature broken", nl="verbroken"),
    remedy=_NEW_EXTRACT,
    clause="toel. Uittreksel DUO",
)
OTHER_SIGNER = Reason(
    id="other_signer",
    text=Text(
        en="The file was signed by {organisation}, not by DUO.",
        nl="Het bestand is ondertekend door {organisation}, niet door DUO.",
    ),
    line=Text(en="not signed by DUO", nl="niet door DUO ondertekend"),
    short=Text(en="other signer", nl="niet door DUO"),
    remedy=_NEW_EXTRACT,
)
SIGNER_REVOKED = Reason(
    id="signer_revoked",
    text=Text(
        en="The certificate that signed the file was revoked.",
        nl="Het certificaat waarmee het bestand is ondertekend, is ingetrokken.",
    ),
    line=Text(en="signer's certificate revoked", nl="certificaat ingetrokken"),
    short=Text(en="revoked", nl="ingetrokken"),
    remedy=Text(
        en="A new extract, downloaded from Mijn diploma's at DUO today or later.",
        nl="Een nieuw uittreksel, vandaag of later gedownload uit Mijn diploma's bij DUO.",
    ),
)
SIGNER_EXPIRED = Reason(
    id="signer_expired",
    text=Text(
        en="The signer's certificate has expired, and no trusted timestamp shows that it was valid at signing.",
        nl="Het certificaat van de ondertekenaar is verlopen, en geen vertrouwd tijdstempel toont dat het bij het "
        "ondertekenen nog geldig was.",
    ),
    line=Text(en="signer's certificate expired", nl="certificaat verlopen"),
    short=Text(en="expired", nl="verlopen"),
    remedy=Text(
        en="A new extract, downloaded from Mijn diploma's at DUO; or establish the date of signing and record it.",
        nl="Een nieuw uittreksel, gedownload uit Mijn diploma's bij DUO; of de datum van ondertekening nagaan en "
        "vastleggen.",
    ),
)
SIGNER_UNTRUSTED = Reason(
    id="signer_untrusted",
    text=Text(
        en="The signature leads to no trusted root certificate, so it does not prove that DUO signed.",
        nl="De handtekening voert naar geen vertrouwd stamcertificaat, en bewijst dus niet dat DUO heeft ondertekend.",
    ),
    line=Text(en="signer not trusted", nl="ondertekenaar niet vertrouwd"),
    short=Text(en="untrusted", nl="niet vertrouwd"),
    remedy=Text(
        en="Look at the signature's certificates in a PDF reader; where the chain ends at PKIoverheid, add that "
        "root to the trusted ones. Otherwise ask for the PDF as downloaded from DUO.",
        nl="De certificaten van de handtekening in een pdf-lezer bekijken; eindigt de keten bij PKIoverheid, dan dat "
        "stamcertificaat bij de vertrouwde zetten. Anders de pdf opvragen zoals die bij DUO is gedownload.",
    ),
)
SIGNATURE_UNREADABLE = Reason(
    id="signature_unreadable",
    text=Text(
        en="The signature inside the file cannot be examined: the file or the signature is damaged, or it is of a form "
        "that is not known here. What was declared about it does not count, as the file's own signature decides.",
        nl="De handtekening in het bestand is niet te onderzoeken: het bestand of de handtekening is beschadigd, of "
        "heeft een vorm die hier niet bekend is. Wat erover is opgegeven, telt niet, want de handtekening in het "
        "bestand zelf beslist.",
    ),
    line=Text(en="signature cannot be examined", nl="handtekening niet te onderzoeken"),
    short=Text(en="not examined", nl="niet onderzocht"),
    remedy=Text(
        en="Open the file in a PDF reader that checks signatures, see whether Dienst Uitvoering Onderwijs signed it "
        "and whether it is unchanged since, and record the outcome.",
        nl="Het bestand openen in een pdf-lezer die handtekeningen controleert, zien of Dienst Uitvoering Onderwijs "
        "het heeft ondertekend en of het sindsdien ongewijzigd is, en de uitkomst vastleggen.",
    ),
)
MODIFIED_AFTER_SIGNING = Reason(
    id="modified_after_signing",
    text=Text(
        en="Something was added to or changed in the file after DUO signed it.",
        nl="Nadat DUO het bestand had ondertekend, is er iets aan toegevoegd of veranderd.",
    ),
    line=Text(en="changed after signing", nl="gewijzigd na ondertekening"),
    short=Text(en="modified", nl="gewijzigd"),
    remedy=_NEW_EXTRACT,
    clause="toel. Uittreksel DUO",
)
OTHER_DATE = Reason(
    id="other_date",
    text=Text(
        en="The extract says {extract}, the diploma {diploma}; the dates of award and exam can differ so much.",
        nl="Het uittreksel zegt {extract}, het diploma {diploma}; de datums van uitreiking en examen kunnen zo veel "
        "verschillen.",
    ),
    line=Text(en="date differs from the diploma's", nl="andere datum dan het diploma"),
    short=Text(en="other date", nl="andere datum"),
    remedy=Text(
        en="Look up both dates: an exam on {diploma} or an award on {extract} confirms that it is one diploma.",
        nl="Beide datums nagaan: een examen op {diploma} of een uitreiking op {extract} wijst op één diploma.",
    ),
)
OTHER_DIPLOMA = Reason(
    id="other_diploma",
    text=Text(
        en="The extract is about a diploma of {extract}, the one shown is of {diploma}{besides}: it is another "
        "diploma.",
        nl="Het uittreksel gaat over een diploma van {extract}, het getoonde is van {diploma}{besides}: dat is een "
        "ander.",
    ),
    line=Text(en="extract of another diploma", nl="uittreksel van een ander diploma"),
    short=Text(en="other diploma", nl="ander diploma"),
    remedy=Text(
        en="The extract from Mijn diploma's at DUO for the diploma of {diploma}.",
        nl="Het uittreksel uit Mijn diploma's bij DUO van het diploma van {diploma}.",
    ),
)
OTHER_PROGRAMME = Reason(
    id="other_programme",
    text=Text(
        en="The extract names the programme {extract}, the diploma {diploma}.",
        nl="Het uittreksel noemt de opleiding {extract}, het diploma {diploma}.",
    ),
    line=Text(en="another programme's name", nl="andere naam van de opleiding"),
    short=Text(en="other programme", nl="andere opleiding"),
    remedy=_NAME_IT,
)
OTHER_INSTITUTION = Reason(
    id="other_institution",
    text=Text(
        en="The extract names the institution {extract}, the diploma {diploma}.",
        nl="Het uittreksel noemt de instelling {extract}, het diploma {diploma}.",
    ),
    line=Text(en="another institution's name", nl="andere naam van de instelling"),
    short=Text(en="other school", nl="andere instelling"),
    remedy=Text(
        en="Establish whether {extract} and {diploma} are one institution (a merger, a new name), or ask for the "
        "extract that belongs to the diploma.",
        nl="Nagaan of {extract} en {diploma} één instelling zijn (een fusie, een nieuwe naam), of het uittreksel "
        "opvragen dat bij het diploma hoort.",
    ),
)
LEVEL_DIFFERS = Reason(
    id="level_differs",
    text=Text(
        en="The extract says the level is {extract}, the diploma {diploma}.",
        nl="Het uittreksel noemt als niveau {extract}, het diploma {diploma}.",
    ),
    line=Text(en="level differs from the diploma's", nl="ander niveau dan het diploma"),
    short=Text(en="level differs", nl="ander niveau"),
    remedy=_NAME_IT,
)

DUO_REASONS = (
    SIGNATURE_ABSENT, SIGNATURE_BROKEN, OTHER_SIGNER, SIGNER_REVOKED, SIGNER_EXPIRED, SIGNER_UNTRUSTED,
    SIGNATURE_UNREADABLE, MODIFIED_AFTER_SIGNING, OTHER_DATE, OTHER_DIPLOMA, OTHER_PROGRAMME, OTHER_INSTITUTION,
    LEVEL_DIFFERS,
)  # fmt: skip
