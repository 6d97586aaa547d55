"""What is a label: the words it is made of, the number before it, and several fields on one line taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coreg_tui.model.fact import Box
from coreg_tui.model.page import Line, Segment, Sheets
from coreg_tui.model.words import words

_LABEL_WORDS = frozenset(
    words(
        """
    naam namen voornaam voornamen voorna a m en achternaam geslachtsnaam geboortenaam tussenvoegsel tussenvoegsels
    voorvoegsel voorvoegsels voorletters roepnaam geboren geboortedatum geboorteplaats geboorteland geslacht
    nationaliteit datum plaats adres postcode woonplaats telefoon telefoonnummer email mail kenmerk referentie nummer
    registratienummer kvk kvknummer rechtsvorm handelsnaam functie functietitel functienaam functieomschrijving
    werkgever werknemer werknemers instelling afgiftedatum afgegeven uitgegeven ondertekend ondertekening handtekening
    resultaat uitslag niveau periode perioden uren week weken aantal begindatum einddatum ingangsdatum startdatum
    aanvang geldig contactpersoon opleiding opleidingen soort doel profiel organisatie leidinggevende supervisor
    categorie name names surname given date birth place country reference number signature signed function employer
    employee prefix prefixes first issued issue result level period hours from until to our ons uw your mijn
    de het een en van op in te of per bij door tot met der and the at s
        """
    )
)
"""What labels are made of; a segment of nothing else is taken for a label."""
_OPENING_WORDS = frozenset(
    words(
        """
    naam voornaam voornamen achternaam geslachtsnaam tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels voorletters
    geboren geboortedatum geboorteplaats geboorteland geslacht nationaliteit burgerservicenummer bsn
    adres bezoekadres postadres vestigingsadres postcode woonplaats telefoon telefoonnummer email emailadres website
    rechtsvorm rsin kvk kvknummer kvknr handelsnaam handelsnamen statutaire zetel vestiging vestigingen vestigingsnummer
    hoofdvestiging nevenvestiging activiteit activiteiten bedrijfsactiviteiten sbi sbicode werkzame eigenaar bestuurder
    bestuurders functionaris functionarissen gevolmachtigde deponering uittreksel startdatum begindatum ingangsdatum
    einddatum datum plaats periode perioden uren urenomvang arbeidsduur dienstverband contactpersoon leidinggevende
    werkgever werknemer werkneemster medewerker opdrachtgever opdrachtgevers functie functietitel functienaam
    functieomschrijving functiebeschrijving functieniveau salaris proeftijd kenmerk referentie nummer
    registratienummer registratiedatum categorie supervisor supervisant kandidaat deelnemer cursist aanvrager
    resultaat uitslag beoordeling eindoordeel conclusie niveau status geldig geldigheid afgiftedatum afgegeven
    uitgegeven downloaddatum documentnummer examendatum diplomanummer behaald croho isat crebo screeningsprofiel
    functieaspect functieaspecten profiel aldus ondertekend ondertekening getekend handtekening handtekeningen
    toetsdatum afnamedatum testdatum rapportdatum examinator docent artikel bijlage gebdatum geb persnr personeelsnummer
    regnr registratienr registernummer tel
        """
    )
)
"""Words with which a labelled row of any kind of paper begins; running text seldom begins a line with one of them
in capitals."""
_HEAD = re.compile(r"[^\W\da-z_][^\s:]*(?:[ /][^\s:]+){0,3}\s?:(?=\s|$)")
"""One to four words and a colon, as a label stands at the start of a line."""
_NUMBERING = re.compile(
    r"(?![dD]\.\s?[dD]\.)\(?(?:\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-zA-Z](?=[.)]))(?:[.):]{1,2}\s*(?=[^\W\d_])|\s+(?=[^\W\d_a-z]))"
    r"|[Aa]rt(?:ikel|\.)\s?\d{1,2}(?:\.\d{1,2})?\s?[-–.:]?\s+(?=[^\W\d_])"
)
"""The number that a field of a form bears (`1a Naam`, `2. Functie`, `c) Plaats`), or an article's."""
_LONGEST = 500
"""Characters of a line that may hold fields."""
_COLON = re.compile(r"(?<=[^\W_]|[.)])\s?:(?=\s|$)")
_DANGLING = frozenset(words("als van de het een en of bij voor in te met aan op tot der den door namens"))
"""What ends with one of these is not the whole value."""


def unnumbered(text: str) -> str:
    """The text without the number of a form's field before it."""
    numbering = _NUMBERING.match(text)
    return text if numbering is None else text[numbering.end() :]


def numbered_alike(text: str, other: str) -> bool:
    """Whether both bear numbers of one kind, so that both are fields of one form."""
    one, two = _NUMBERING.match(text), _NUMBERING.match(other)
    return one is not None and two is not None and _shape(one.group()) == _shape(two.group())


def _shape(numbering: str) -> str:
    return "".join("0" if char.isdigit() else "a" if char.isalpha() else char for char in numbering.strip())


def fields_apart(sheets: Sheets) -> Sequence[Line]:
    """The lines, a segment that holds several fields with colons (`Naam: X  Geboren: Y`) as one for each."""
    return tuple([_fields_apart(line) for line in sheets.lines])


def _fields_apart(line: Line) -> Line:
    if ":" not in line.text or len(line.text) > _LONGEST:
        return line
    pieces = [piece for segment in line.segments for piece in _pieces(segment)]
    return line if len(pieces) == len(line.segments) else Line(line.page, tuple(pieces))


def _pieces(segment: Segment) -> Iterator[Segment]:
    text, begin = segment.text, 0
    if ":" in text:
        for colon in _COLON.finditer(text):
            start = _label_start(text, begin, colon.start())
            if start > begin:
                yield _part(segment, begin, start)
                begin = start
    yield _part(segment, begin, len(text)) if begin else segment


def _label_start(text: str, begin: int, colon: int) -> int:
    """Where the label before a colon begins: as far back as its words are those of labels, up to a capital."""
    start = begin
    tokens = list(re.finditer(r"\S+", text[begin:colon]))
    for token in reversed(tokens[-4:]):
        own = words(token.group())
        if not all(word in _OPENING_WORDS or word in _LABEL_WORDS for word in own):
            break
        if token.group()[0].isupper() and own and own[0] in _OPENING_WORDS:
            start = begin + token.start()
    return start


def _part(segment: Segment, begin: int, end: int) -> Segment:
    """The piece of the segment between two characters, with its own box where its words have theirs."""
    text = segment.text[begin:end].strip()
    before, own = len(segment.text[:begin].split()), len(text.split())
    if len(segment.words) == len(segment.text.split()):
        mine = segment.words[before : before + own]
        left, right = mine[0].box[0], mine[-1].box[2]
    else:
        mine = ()
        width = (segment.box[2] - segment.box[0]) / len(segment.text)
        left, right = segment.box[0] + begin * width, segment.box[0] + end * width
    box: Box = (left, segment.box[1], right, segment.box[3])
    return Segment(text, box, mine)


def opens_label(text: str) -> bool:
    """Whether a line that begins so is a labelled row of its own, and no value that goes on from the line before."""
    text = text.strip()
    text = unnumbered(text)
    if not text[:1].isupper():
        return False
    head = _HEAD.match(text)
    return head is not None or (words(text) or ("",))[0] in _OPENING_WORDS


def is_label(text: str) -> bool:
    """Whether the text is a label and no value: it ends in a colon, or is all words of labels."""
    own = words(unnumbered(text))
    small = all(len(word) < 4 for word in own)  # "van de" is a prefix
    return text.rstrip().endswith(":") or (not small and all(word in _LABEL_WORDS for word in own))


def dangles(text: str) -> bool:
    """Whether the text ends within a phrase, so that it must go on below."""
    return text.rstrip()[-1:] in ("-", "–") or (words(text) or ("",))[-1] in _DANGLING


def first_word(line: Line) -> float:
    """How wide the line's first word is; where a line is full, it did not fit there."""
    segment = line.segments[0]
    if segment.words:
        return segment.words[0].box[2] - segment.words[0].box[0]
    share = len(segment.text.split(maxsplit=1)[0]) / len(segment.text) if segment.text.strip() else 0.0
    return share * (segment.box[2] - segment.box[0])
