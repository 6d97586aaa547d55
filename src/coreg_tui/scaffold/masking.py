"""Nobody's particulars get into a plugin's source: names, days of birth, numbers and addresses of a paper replaced.

Rather too much than too little: of a value every word with a capital goes, for it may be a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from coreg_tui.api import SOMEBODY, a_date, a_day, words

HOLDER = f"{SOMEBODY.initials} {SOMEBODY.surname}"
BIRTH = "3 februari 1990"
_SIGNER = "P. Prins"

_DATE = re.compile(
    r"\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4}(?!\d)|[a-z]{3,9}\s+\d{4}(?!\d)",
    re.IGNORECASE,
)
"""A day or a month as papers write it."""
_PERSONAL = frozenset(
    words(
        "bsn burgerservicenummer sofinummer geboorteplaats geboorteland nationaliteit adres straat huisnummer postcode "
        "woonplaats telefoon telefoonnummer mobiel email mail iban rekeningnummer personeelsnummer paspoort "
        "paspoortnummer geslacht achternaam geslachtsnaam geboortenaam voornaam voornamen voorletters roepnaam "
        "tussenvoegsel tussenvoegsels voorvoegsel handtekening paraaf geb birth address phone "
        "nationality gender surname signature"
    )
)
"""Labels of what belongs to a person, with one of which a row goes altogether."""
_OF_A_PERSON = ("voorna", "achterna", "geslachtsna", "geboorte", "roepna", "familiena", "tussenv", "voorv", "huwelijk")
"""What a word of such a label begins with."""
_HOLDERS = frozenset(
    words(
        "naam name volledige full voor achternaam deelnemer deelneemster kandidaat cursist student studente medewerker "
        "medewerkster werknemer werkneemster aanvrager betrokkene houder professional supervisant participant "
        "candidate holder employee person persoon"
    )
)
_SMALL = frozenset(words("van de het een en der ten of the and"))
_PERSON = frozenset(
    words(
        "naam name door docent trainer examinator contactpersoon leidinggevende supervisor begeleider ondertekend "
        "getekend beoordelaar adviseur behandelaar voorzitter secretaris directeur eigenaar bestuurder "
        "geslaagde by teacher"
    )
)
"""Labels behind which somebody's name stands."""
_NUMBER = re.compile(r"\d(?:[\d .-]*\d)?")
_EMAIL = re.compile(r"\S+@\S+")
_SITE = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_CAPITAL = re.compile(
    r"(?<![\w-])(?!\S*\d)(?:[^\W\d_a-zß-ÿ][\w.'’&-]*)(?:\s+(?:(?:van|de|der|den|ten|ter|te|het|'t|in|op)\s+)*[^\W\d_a-zß-ÿ][\w.'’&-]*)*"
)
"""One word with a capital, or several, with the small words of a name between them; no code with figures in it."""


def names_the_holder(label: str) -> bool:
    """Whether the name of whom the paper is about stands behind the label."""
    own = set(words(label)) - _SMALL
    return bool(own) and own <= _HOLDERS


def is_personal(label: str) -> bool:
    """Whether a row with that label is left out altogether."""
    return any(word in _PERSONAL or word.startswith(_OF_A_PERSON) for word in words(label))


def names_a_person(label: str) -> bool:
    """Whether somebody's name stands behind the label."""
    return not _PERSON.isdisjoint(words(label))


def masked_value(label: str, value: str) -> str:
    """The text behind a label, without names and long numbers."""
    if names_a_person(label):
        return _SIGNER
    return _CAPITAL.sub("Voorbeeld", _masked_numbers(value))


def _masked_numbers(text: str) -> str:
    """The text with every number of four digits or more as another; days stay."""
    text = _SITE.sub("www.example.org", _EMAIL.sub("voorbeeld@example.org", text))
    pieces, at = [], 0
    for day in (match for match in _DATE.finditer(text) if a_day(match.group()) is not None):
        pieces += [_others(text[at : day.start()]), day.group()]
        at = day.end()
    return "".join([*pieces, _others(text[at:])])


def without(names: Iterable[str], text: str) -> str:
    """The text with the words of these names replaced, wherever they stand."""
    for name in names:
        for word in re.findall(r"[^\W\d_]{3,}", name):
            if word[0].isupper() and word not in ("Voorbeeld",):
                text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", SOMEBODY.surname, text, flags=re.IGNORECASE)
    return text


def tells_of_a_birth(text: str, birth: object) -> bool:
    """Whether somebody's day of birth stands in it."""
    if any(word.startswith("gebo") or word in ("geb", "born") for word in words(text)):
        return True
    return birth is not None and any(a_date(day.group()) == birth for day in _DATE.finditer(text))


def _others(text: str) -> str:
    return _NUMBER.sub(lambda match: _other(match.group()), text)


def _other(number: str) -> str:
    """Another number of that form, by no test anybody's."""
    if sum(char.isdigit() for char in number) < 4:
        return number
    digits = iter("1234567890" * (len(number) // 10 + 1))
    return "".join(next(digits) if char.isdigit() else char for char in number)
