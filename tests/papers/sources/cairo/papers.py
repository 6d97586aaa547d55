# ruff: noqa: E501 - a line of a paper is a line here
"""Papers drawn word by word at fixed places with cairo and pango: python papers.py FOLDER [NAME...]."""

from __future__ import annotations

import sys
from pathlib import Path

import conduct_and_training  # noqa: F401  fills PAPERS
from pen import PAPERS, Pen, paper


@paper("work-statement-fte")
def work_statement_fte(pen: Pen) -> None:
    pen.text(60, 55, "Zorggroep Oostermaat", "Carlito Bold 18")
    pen.text(60, 78, "Postbus 12, 7200 ZZ Zutphen", "Carlito 9", grey=0.4)
    pen.text(60, 130, "Werkgeversverklaring werkervaring", "Carlito 17")
    pen.rows(
        60,
        175,
        19,
        165,
        "Carlito 11",
        [
            ("Werknemer", "mw. J.M. van den Berg"),
            ("Geboren", "12 maart 1984"),
            ("Functienaam", "Consulent cliëntondersteuning"),
            ("In dienst sinds", "1 mei 2020"),
            ("Dienstverband", "0,67 fte (voltijd 36 uur)"),
            ("Gemiddeld per week", "24 uur"),
        ],
    )
    pen.text(60, 305, "Functiebeschrijving", "Carlito Bold 11")
    pen.text(
        60,
        322,
        "De consulent biedt inwoners met een beperking informatie en advies, doet onderzoek naar een passende algemene of maatwerkvoorziening en legt contact met het netwerk. De functie is ingeschaald op hbo-niveau.",
        "Carlito 11",
        width=470,
    )
    pen.text(60, 400, "Opgemaakt te Zutphen, 14 oktober 2025", "Carlito 11")
    pen.text(60, 460, "E.L. Kuipers\nHR-adviseur", "Carlito 11")
    pen.close_page()


@paper("kvk-paper")
def kvk_paper(pen: Pen) -> None:
    pen.text(60, 50, "KAMER VAN KOOPHANDEL", "Liberation Mono Bold 12")
    pen.text(60, 90, "Uittreksel uit het handelsregister", "Liberation Mono 12")
    pen.rows(
        60,
        130,
        16,
        190,
        "Liberation Mono 9.5",
        [
            ("Dossiernummer", "50 77 12 36"),
            ("Rechtsvorm", "Eenmanszaak"),
            ("Handelsnaam", "Bureau Ter Haar"),
            ("", "Advies en Ondersteuning"),
            ("Datum vestiging", "15-03-2011"),
            ("Datum opheffing", "31-12-2023"),
            ("Status", "Onderneming is uitgeschreven"),
            ("Eigenaar", "ter Haar, Hendrik Willem"),
            ("Geboren", "29-02-1984 te Borculo"),
        ],
    )
    pen.text(60, 320, "Alleen geldig indien voorzien van een ondertekening.", "Liberation Mono 9")
    pen.text(60, 345, "Doetinchem, 5 februari 2024", "Liberation Mono 9.5")
    pen.close_page()


@paper("skj-card", (243.0, 153.0))
def skj_card(pen: Pen) -> None:
    pen.frame(6, 6, 231, 141, 1.2)
    pen.text(14, 12, "Registerpas", "Liberation Sans Bold 12")
    pen.text(150, 14, "SKJ", "Liberation Sans Bold 16", grey=0.3)
    pen.text(14, 36, "Naam", "Liberation Sans 5.5", grey=0.4)
    pen.text(14, 43, "Mw. A. van der Meulen", "Liberation Sans 9")
    pen.text(14, 60, "Geregistreerd als", "Liberation Sans 5.5", grey=0.4)
    pen.text(14, 67, "(ortho)pedagoog", "Liberation Sans 9")
    pen.text(14, 84, "Registratienummer", "Liberation Sans 5.5", grey=0.4)
    pen.text(14, 91, "1300551", "Liberation Sans 9")
    pen.text(130, 84, "Geldig tot en met", "Liberation Sans 5.5", grey=0.4)
    pen.text(130, 91, "31-08-2028", "Liberation Sans 9")
    pen.text(14, 120, "Kwaliteitsregister Jeugd", "Liberation Sans 6.5", grey=0.4)
    pen.close_page()


@paper("none-payslip")
def none_payslip(pen: Pen) -> None:
    pen.text(50, 40, "Stichting Zorgbelang Maasoever", "Liberation Sans Bold 12")
    pen.text(400, 40, "SALARISSPECIFICATIE", "Liberation Sans Bold 12")
    pen.rows(
        50,
        80,
        14,
        110,
        "Liberation Sans 9",
        [
            ("Naam", "A. Bouzidi"),
            ("Geboortedatum", "14-01-1993"),
            ("BSN", "111222333"),
            ("Functie", "Cliëntondersteuner"),
            ("In dienst", "01-09-2022"),
            ("Uren per week", "27,36"),
            ("Periode", "maart 2024"),
        ],
    )
    pen.line(50, 190, 545, 190)
    y = 200.0
    for label, hours, amount in [
        ("Brutoloon", "118,56", "3.009,22"),
        ("Vakantieopbouw", "12,00", "240,74"),
        ("Pensioenpremie", "", "-212,10"),
        ("Loonheffing", "", "-481,00"),
        ("Nettoloon", "", "2.556,86"),
    ]:
        pen.text(50, y, label, "Liberation Sans 9")
        pen.text(300, y, hours, "Liberation Sans 9")
        pen.text(450, y, amount, "Liberation Sans 9")
        y += 15
    pen.close_page()


def main() -> None:
    folder, wanted = Path(sys.argv[1]), set(sys.argv[2:])
    for name, (size, draw) in PAPERS.items():
        if not wanted or name in wanted:
            pen = Pen(folder / f"{name}.pdf", size)
            draw(pen)
            pen.surface.finish()


if __name__ == "__main__":
    main()
