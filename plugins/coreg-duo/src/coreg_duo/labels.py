"""The words with which extracts label their facts, in the rows and tables of any layout."""

from __future__ import annotations

INSTITUTION = (
    "Instelling",
    "Onderwijsinstelling",
    "Naam instelling",
    "Institution",
    "Educational institution",
    "Naam onderwijsinstelling",
    "Naam van de instelling",
    "Instellingsnaam",
    "Name of institution",
    "Awarding institution",
    "Onderwijsinstelling en plaats",
)
GRADUATED = (
    "Behaald op", "Behaald in", "Datum behaald", "Diplomadatum", "Datum diploma", "Obtained on", "Obtained in",
    "Date obtained", "Date of award", "Date awarded", "Behaaldatum", "Datum behalen", "Datum van behalen",
    "Datum examen",
    "Examendatum", "Datum uitgifte diploma", "Diploma behaald op", "Graduation date", "Date of graduation",
    "Datum getuigschrift", "Date of diploma", "Date of examination", "Datum waardedocument",
)  # fmt: skip
PROGRAMME = (
    "Opleiding",
    "Naam opleiding",
    "Programme",
    "Study programme",
    "Degree programme",
    "Naam van de opleiding",
    "Opleidingsnaam",
    "Studie",
    "Name of programme",
    "Programme name",
    "Course",
    "Field of study",
    "Naam studie",
    "Behaalde opleiding",
)
LEVEL = (
    "Aard van het examen",
    "Niveau",
    "Level",
    "Aard examen",
    "Soort examen",
    "Type of examination",
    "Opleidingsniveau",
    "Soort opleiding",
    "Type opleiding",
    "Graad",
    "Soort diploma",
    "Diplomaniveau",
    "Degree",
    "Type of degree",
    "Qualification level",
    "Examen",
    "Nature of the examination",
)
ISSUED = (
    "Downloaddatum", "Gedownload op", "Download date", "Downloaded on", "Afgiftedatum uittreksel", "Afgiftedatum",
    "Datum uittreksel", "Datum afgifte", "Datum van afgifte", "Afgedrukt op", "Printed on", "Date of issue",
    "Dit uittreksel is afgegeven op", "Afgegeven d.d.", "Afgegeven op", "Uittreksel afgegeven op",
    "Dit uittreksel is gemaakt op", "Issue date", "Opgehaald op", "Gegevens opgehaald op", "Datum download",
    "Datum uittreksel", "Opgevraagd op", "Aangemaakt op", "Datum aanmaak", "Datum opvraging", "Printdatum",
    "Datum afdruk", "Gegenereerd op", "Generated on", "Retrieved on", "Created on", "Date of download",
    "Date of extract",
    "Datum document", "Date downloaded", "Extract date", "Gemaakt op", "Afdrukdatum", "Uittreksel van",
    "Dit uittreksel is samengesteld op", "Samengesteld op", "Dit uittreksel is opgesteld op", "Opgesteld op",
)  # fmt: skip
DATED = ("Datum", "Date")
"""Whose date, the extract's head alone tells: below it they may be a diploma's."""
