"""The applicants of the committed dossiers; nobody here exists."""

from __future__ import annotations

from datetime import date

from coreg_tui.samples.people import Person

_ROWS = """
0101 | Daan                | van        | Houten      | 1995-11-02 | m | Zutphen    | Deventer   |        |
0102 | Marjan Jacoba       |            | Hoekstra    | 1970-04-17 | v | Sneek      | Meppel     |        |
0103 | Nuray               |            | Yilmaz      | 1991-07-11 | v | Deventer   | Zwolle     |        |
0104 | Shanti              |            | Ramdin      | 1988-02-06 | v | Den Haag   | Gouda      |        |
0105 | Jürgen              |            | Müller      | 1979-09-23 | m | Kleve      | Venray     |        |
0106 | Inès María          |            | Fernández   | 1969-12-30 | v | Breda      | Tilburg    | de     | Groot
0107 | Johanna Maria       | de         | Vries       | 1984-03-12 | v | Assen      | Assen      |        |
0108 | Koen                |            | Jansen      | 1986-04-17 | m | Tiel       | Tiel       |        |
0109 | Sara                |            | Hollander   | 1979-11-02 | v | Hoorn      | Purmerend  |        |
0110 | Wesley              |            | Kromosoeto  | 1993-03-25 | m | Rotterdam  | Zwijndrecht|        |
0111 | Petra Willemijn     | van der    | Heijden     | 1982-08-19 | v | Venlo      | Roermond   |        | Peeters
0112 | Gerrit Willem       |            | Zwart       | 1974-10-14 | m | Hoogeveen  | Assen      |        |
0113 | Ingrid Maria        | van        | Loon        | 1970-04-02 | v | Nijkerk    | Amersfoort |        |
0114 | Eveline             |            | Terlouw     | 1983-02-14 | v | Goes       | Middelburg |        |
0115 | Björn               | ten        | Brink       | 1990-05-30 | m | Almelo     | Enschede   |        |
0116 | Cornelia Anna       | de         | Groot       | 1981-08-05 | v | Tiel       | Culemborg  | van 't | Hof
0117 | Margriet            | 't         | Hart        | 1972-06-21 | v | Gouda      | Woerden    |        |
0118 | Zoë                 |            | Gonçalves   | 1997-01-19 | v | Amsterdam  | Almere     |        |
0119 | Ruben               | den        | Ouden       | 1992-10-08 | m | Leerdam    | Gorinchem  |        |
0120 | Rachid              |            | El Idrissi  | 1989-05-12 | m | Utrecht    | Nieuwegein |        |
0121 | Lotte               | van de     | Ven         | 1994-07-07 | v | Boxtel     | Eindhoven  |        |
0122 | Sander              |            | Postma      | 1985-12-03 | m | Dokkum     | Leeuwarden |        |
0123 | Hanneke             | in 't      | Veld        | 1973-03-03 | v | Goes       | Goes       |        |
0124 | André               |            | Brouwer     | 1980-01-25 | m | Emmen      | Emmen      |        |
0125 | Maud Elisabeth      | la         | Croix       | 1996-09-14 | v | Maastricht | Sittard    |        |
0126 | Youssef             |            | Ait Ouali   | 1987-11-11 | m | Gouda      | Gouda      |        |
0127 | Chaima              |            | Bakker      | 1998-04-04 | v | Haarlem    | Haarlem    |        |
0128 | Hendrik Willem      | ter        | Haar        | 1968-02-29 | m | Borculo    | Doetinchem |        |
0129 | Anaïs               |            | Lefèvre     | 1993-06-16 | v | Terneuzen  | Vlissingen |        |
0130 | Martijn             | op den     | Camp        | 1984-08-27 | m | Weert      | Roermond   |        |
0131 | Marieke Anna        | de         | Bruin       | 1975-10-24 | v | Hoorn      | Enkhuizen  |        |
0132 | Emre                |            | Çelik       | 1995-02-22 | m | Apeldoorn  | Zutphen    |        |
0133 | Karin Josephine     |            | Smit        | 1979-12-08 | v | Lochem     | Zutphen    |        |
0134 | Noor                | van        | Wijngaarden | 1999-04-23 | v | Leerdam    | Leerdam    |        |
0135 | Teunis              |            | Veenstra    | 1966-10-11 | m | Drachten   | Heerenveen |        |
0136 | Soraya              |            | Boersma     | 1991-12-12 | v | Emmen      | Coevorden  |        |
0137 | Liesbeth Jacoba     | van den    | Berg        | 1985-03-20 | v | Zutphen    | Zutphen    |        |
0138 | Thijs Lambertus     |            | Verhoeven   | 1992-05-15 | m | Woerden    | Woerden    |        |
0139 | Geertje             |            | Hoogland    | 1978-09-09 | v | Hoogeveen  | Beilen     |        |
0140 | Frank               |            | Jansma      | 1983-07-01 | m | Sneek      | Bolsward   |        |
0141 | Wilma               |            | Visser      | 1977-02-17 | v | Urk        | Kampen     |        |
0142 | Yvonne Theodora     |            | Mulder      | 1971-08-08 | v | Haarlem    | Zandvoort  |        |
0143 | Willem Cornelis     | van den    | Brink       | 1966-12-07 | m | Kampen     | Zwolle     |        |
0144 | Renée               |            | Schröder    | 1980-06-06 | v | Winterswijk| Aalten     |        |
0145 | Kees                | van der    | Meulen      | 1974-01-30 | m | Haarlem    | Heemstede  |        |
0146 | Dewi                |            | Nijhuis     | 1988-10-18 | v | Hengelo    | Hengelo    |        |
0147 | Joost Adriaan       | van 't     | Hof         | 1983-11-21 | m | Vianen     | Culemborg  |        |
0148 | Fatima              |            | Özdemir     | 1996-03-15 | v | Deventer   | Apeldoorn  |        |
0149 | Anke Willemijn      |            | Peeters     | 1976-05-05 | v | Weert      | Weert      |        |
0150 | Théo                |            | Dijkgraaf   | 1982-02-09 | m | Meppel     | Meppel     |        |
0151 | Sanne Elisabeth     | de         | Wit         | 1990-02-03 | v | Apeldoorn  | Epe        |        |
0152 | Jeroen Pieter       | von        | Würzen      | 1987-09-29 | m | Nijmegen   | Nijmegen   |        |
0153 | Esther              |            | Núñez       | 1994-11-30 | v | Almere     | Lelystad   |        |
0154 | Bas                 |            | Tjon-A-Njoek| 1986-08-13 | m | Zoetermeer | Delft      |        |
0155 | Adriana             | van        | Dongen      | 1973-01-30 | v | Breda      | Oosterhout |        |
0156 | Merel Johanna       | van der    | Wal         | 1991-05-17 | v | Leiden     | Alphen     |        |
0157 | Femke Anna          |            | Scholten    | 1996-02-27 | v | Ommen      | Hardenberg |        |
0158 | Tobias              |            | Kuiper      | 1995-10-13 | m | Hengelo    | Almelo     |        |
0159 | Naima               |            | El Amrani   | 1994-08-01 | v | Enschede   | Enschede   |        |
0160 | Pim Johannes        | van        | Rooij       | 1993-04-09 | m | Helmond    | Deurne     |        |
0161 | Silvia              |            | Martínez    | 1992-11-24 | v | Rotterdam  | Schiedam   |        |
0162 | Jasper              | de         | Lange       | 1995-06-30 | m | Zwolle     | Zwolle     |        |
0163 | Carlijn             | van        | Es          | 1990-01-15 | v | Houten     | Houten     |        |
0164 | Willemijn           |            | Dekker      | 1989-07-22 | v | Alkmaar    | Heiloo     |        |
0165 | Mehmet              |            | Kaya        | 1994-12-05 | m | Deventer   | Raalte     |        |
0166 | Judith Maria        | ten        | Have        | 1987-03-11 | v | Groningen  | Haren      |        |
0167 | Stefan              |            | Blom        | 1996-09-03 | m | Delft      | Rijswijk   |        |
"""


def applicant(number: str) -> Person:
    """The applicant of dossier `2022-NUMBER`."""
    return _PEOPLE[number]


def _person(cells: list[str]) -> Person:
    given, prefix, surname, born, sex, birth_place, home, partner_prefix, partner = cells
    return Person(
        given_names=given,
        prefix=prefix or None,
        surname=surname,
        birth_date=date.fromisoformat(born),
        sex="v" if sex == "v" else "m",
        birth_place=birth_place,
        home=home,
        partner_prefix=partner_prefix or None,
        partner_surname=partner or None,
    )


_PEOPLE = {
    cells[0].strip(): _person([cell.strip() for cell in cells[1:]])
    for cells in (row.split("|") for row in _ROWS.strip().splitlines())
}
