"""People who do not exist: the applicants, supervisors and employers of sample dossiers."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from coreg_tui.model.words import plain


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Somebody whose name stands on papers."""

    given_names: str
    surname: str
    """The birth name, without prefix."""
    birth_date: date
    birth_place: str = "Amersfoort"
    home: str = "Utrecht"
    sex: Literal["v", "m"] = "v"
    prefix: str | None = None
    partner_surname: str | None = None
    partner_prefix: str | None = None

    @property
    def initials(self) -> str:
        """As in `J.M.`."""
        return "".join(f"{name[0]}." for name in self.given_names.split())

    @property
    def family_name(self) -> str:
        """As in `de Vries`."""
        return " ".join(part for part in (self.prefix, self.surname) if part)

    @property
    def short_name(self) -> str:
        """As in `J.M. de Vries`."""
        return f"{self.initials} {self.family_name}"

    @property
    def full_name(self) -> str:
        """As in `Johanna Maria de Vries`."""
        return f"{self.given_names} {self.family_name}"

    @property
    def name_in_use(self) -> str:
        """As employers write it: `J.M. Jansen-de Vries` after marriage, else the short name."""
        if not self.partner_surname:
            return self.short_name
        partner = " ".join(part for part in (self.partner_prefix, self.partner_surname) if part)
        return f"{self.initials} {partner}-{self.family_name}"

    @property
    def listed_name(self) -> str:
        """As in `Vries, de, Johanna Maria`."""
        return ", ".join(part for part in (self.surname, self.prefix, self.given_names) if part)

    @property
    def salutation(self) -> str:
        """`mevrouw` or `de heer`."""
        return "mevrouw" if self.sex == "v" else "de heer"

    @property
    def email(self) -> str:
        """An address at example.org."""
        bare = "".join(letter for letter in plain(self.surname) if letter.isalnum())
        return f"{self.initials.replace('.', '').lower()}.{bare}@example.org"


def _listed(text: str) -> tuple[str, ...]:
    """What stands between the semicolons."""
    return tuple(part.strip() for part in text.split(";"))


_WOMEN = _listed(
    "Johanna Maria; Sanne; Fatima; Anke Willemijn; Gülay; Noor; Esther; Liesbeth Jacoba; Marjolein; Renée; Zoë; "
    "Hanneke;"
    "Soraya; Ingrid; Maud Elisabeth; Chaima; Petra; Yvonne Theodora; Anaïs; Wilma; Lotte; Shanti; Geertje; Inès;"
    "Marieke Anna; Dewi; Aafke; Rosalie Josephine; Meryem; Truus"
)
_MEN = _listed(
    "Daan; Pieter Jan; Mohamed; Jeroen; Willem Cornelis; André; Bas; Hendrik; Rachid; Joost Adriaan; Koen; Wesley;"
    "Martijn; Jürgen; Gerrit Jan; Youssef; Sander; Théo; Frank; Ruben; Thijs Lambertus; Kees; Emre; Björn"
)
_FAMILIES = _listed(
    "|Bakker; de|Bruin; van den|Berg; van der|Heijden; |Özdemir; |Müller; van 't|Hof; |El Idrissi; |Ramdin; ter|Haar;"
    "|Hoekstra; in 't|Veld; ten|Brink; |Fernández; |Gonçalves; de|Wit; |Kromosoeto; van|Dongen; op den|Camp; |Brouwer;"
    "|Núñez; 't|Hart; |Çelik; van de|Ven; |Postma; |Yilmaz; |Boersma; van|Loon; |Terlouw; |Smit; de|Groot; |Jansma;"
    "|Peeters; |Ait Ouali; van der|Meulen; den|Ouden; |Visser; |Mulder; |Lefèvre; |Schröder; |Hoogland; von|Würzen;"
    "|Tjon-A-Njoek; |Zwart; |Verhoeven; la|Croix; de|Vries; |Jansen; |Hollander; van|Houten"
)
"""Prefix and surname. Letters that cp1252 lacks are left out, as on many papers."""

TOWNS = _listed(
    "Amersfoort; Zutphen; Deventer; Assen; Leerdam; Tiel; Sneek; Hoorn; Gouda; Roermond; Breda; Goes; Emmen; "
    "Venray; Meppel"
)

EMPLOYERS: tuple[tuple[str, str], ...] = (
    ("Stichting Kompas Rivierland", "Tiel"),
    ("Coöperatie Meedenkers U.A.", "Deventer"),
    ("Zijlicht Ondersteuning B.V.", "Amersfoort"),
    ("Gemeente Merwestein", "Gorinchem"),
    ("Vereniging Eigenwijs Lochem", "Lochem"),
    ("Wegwijs in Wmo B.V.", "Gouda"),
    ("Stichting Brugwacht", "Assen"),
    ("Zorggroep Duinzicht", "Haarlem"),
)


def somebody(rng: random.Random, *, born_until: int = 1995, initials: str = "") -> Person:
    """Someone new, with a name as it comes in the Netherlands: prefixes, partners' names, accents.

    Born from 1960 until the last day of `born_until`; the given names begin with one of `initials`, if any are asked.
    """
    sex: Literal["v", "m"] = "v" if rng.random() < 0.72 else "m"
    names = _WOMEN if sex == "v" else _MEN
    prefix, _, surname = rng.choice(_FAMILIES).partition("|")
    partner_prefix, _, partner = (rng.choice(_FAMILIES) if rng.random() < 0.18 else "").partition("|")
    if partner == surname:
        partner_prefix = partner = ""
    return Person(
        given_names=rng.choice([name for name in names if not initials or name[0] in initials]),
        surname=surname,
        prefix=prefix or None,
        partner_prefix=partner_prefix or None,
        partner_surname=partner or None,
        birth_date=date(1960, 1, 1) + timedelta(days=rng.randrange(365 * (born_until - 1959))),
        birth_place=rng.choice(TOWNS),
        home=rng.choice(TOWNS),
        sex=sex,
    )
