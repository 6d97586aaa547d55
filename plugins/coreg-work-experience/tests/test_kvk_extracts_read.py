"""What is read off extracts of the trade register, old and new, of firms that trade and that ended."""

from __future__ import annotations

import pytest

from .papers import read_as_stated

EXTRACTS = {
    "an extract with two trade names": (
        """
        Uittreksel Handelsregister Kamer van Koophandel
        KvK-nummer 12345678
        Rechtspersoon
        RSIN                       ***
        Rechtsvorm                 Eenmanszaak
        Onderneming
        Handelsnamen               Kompas Advies
                                   Kompas Training
        Startdatum onderneming     01-03-2015
        Vestigingsnummer           000012345678
        Eigenaar
        Naam                       Smit, Karin
        Geboortedatum              08-12-1979
        Datum in functie           01-03-2015
        Uittreksel is vervaardigd op 20-04-2022 om 09.12 uur.
        """,
        {
            "holder": "Smit, Karin",
            "holder_birth_date": "1979-12-08",
            "number": "12345678",
            "issued": "2022-04-20",
            "trade_name": "Kompas Advies",
        },
    ),
    "an older extract of a firm that ended": (
        """
        Kamer van Koophandel
        Uittreksel uit het Handelsregister
        Dossiernummer: 5077 1236
        Handelsnaam: Bureau X
        De onderneming is per 31-12-2023 opgeheven.
        Eigenaar: H.W. ter Haar, geboren 29-02-1984
        Gewaarmerkt op 5 februari 2024
        """,
        {
            "holder": "H.W. ter Haar",
            "holder_birth_date": "1984-02-29",
            "number": "50771236",
            "issued": "2024-02-05",
            "active": False,
            "trade_name": "Bureau X",
        },
    ),
    "an English extract of a company with two board members": (
        """
        Kamer van Koophandel
        Business Register extract
        CCI number 12345678
        Legal entity
        Statutory name             Advies B.V.
        Trade names                Advies
        Company
        Date of incorporation      01-01-2015
        Board members
        Name                       Jansen, Piet
        Date of birth              02-02-1970
        Name                       Smit, Karin
        Extract was made on 20-04-2022 at 10.00 hours.
        """,
        {
            "number": "12345678",
            "issued": "2022-04-20",
            "trade_name": "Advies",
        },
    ),
    "an extract of a firm that has ended, as a list": (
        """
        Handelsregister
        Inschrijfnummer KvK   11223344
        Naam onderneming      Praktijk De Linde
        Rechtsvorm            Eenmanszaak
        Ingeschreven sinds    1 maart 2014
        Uitgeschreven per     31 december 2022
        Eigenaar              mevrouw T. Linde
        Datum                 4 april 2023
        """,
        {
            "holder": "T. Linde",
            "number": "11223344",
            "issued": "2023-04-04",
            "active": False,
            "trade_name": "Praktijk De Linde",
        },
    ),
    "a letter that confirms a registration": (
        """
        KAMER VAN KOOPHANDEL
        Inschrijving handelsregister
        Hierbij bevestigen wij dat onder KvK-nummer 44556677 is ingeschreven de eenmanszaak
        Hulp op Maat, gedreven door mevrouw Sandra Peters, geboren 9 maart 1975.
        Deze gegevens zijn juist op 1 februari 2024.
        """,
        {
            "number": "44556677",
            "active": True,
        },
    ),
    "an extract with a branch's number and an authorised person": (
        """
        Uittreksel Handelsregister
        Vestigingsnummer 000012345678
        KvK-nummer 12345678
        RSIN 123456789
        Handelsnaam Raad en Daad
        Datum registratie 03-03-2020
        Eigenaar
        Naam Jansen, Kees
        Gevolmachtigde
        Naam Bos, An
        Uittreksel vervaardigd op: 04-04-2024
        """,
        {
            "holder": "Jansen, Kees",
            "number": "12345678",
            "issued": "2024-04-04",
            "trade_name": "Raad en Daad",
        },
    ),
    "a branch that has ended is not the firm": (
        """
        KvK-nummer 87654321
        Handelsnaam: Steunpunt Oost
        Nevenvestiging opgeheven per 1 januari 2020
        Uittreksel vervaardigd op: 04-04-2024
        """,
        {
            "number": "87654321",
            "issued": "2024-04-04",
            "trade_name": "Steunpunt Oost",
        },
    ),
}


@pytest.mark.parametrize(("text", "facts"), EXTRACTS.values(), ids=EXTRACTS)
def test_a_trade_register_extract_is_read(text: str, facts: dict[str, object]) -> None:
    assert read_as_stated("kvk_extract", text) == facts
