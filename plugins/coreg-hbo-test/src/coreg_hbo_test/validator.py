"""The validator of HBO tests: that of Ixly, and the 21+ test."""

from __future__ import annotations

from coreg_hbo_test.checks import attempts, provider, provider_21plus, result, result_21plus
from coreg_hbo_test.facts import TEST_21PLUS_FIELDS, TEST_FIELDS
from coreg_hbo_test.reading import read_21plus, read_test
from coreg_hbo_test.reasons import TEST_21PLUS_REASONS, TEST_REASONS
from coreg_tui.api import Kind, Text, Validator, Witnesses

VERSION = "1.0.0"

_TEST = Witnesses(
    titles=(
        "ACT Algemene Intelligentie", "HBO-test", "Hbo-niveautest", "Hbo-niveau test", "Capaciteitentest",
        "ACT-rapport", "Intelligentietest", "ACT General Intelligence", "Testrapport Ixly", "Rapport Ixly",
        "Test hbo-niveau", "Uitslag hbo-niveautest", "Uitslag hbo-test", "Uitslag capaciteitentest",
        "Rapportage capaciteitenonderzoek", "Uitslag capaciteitenonderzoek", "Capaciteitenrapport",
        "Capaciteitenonderzoek", "Testrapport", "Hbo-toets", "Uitslag hbo-toets",
    ),
    labels=(
        "Ixly", "numeriek", "numerieke aanleg", "abstract", "abstract redeneren", "verbaal", "verbale aanleg",
        "totaalscore", "normgroep", "stanine", "datum afname", "testdatum", "afgenomen op", "hbo-niveau",
        "mbo-niveau", "denkniveau",
    ),
    tells=(
        r"\b(?:test|toets|onderzoek|assessment)\w*\b|\w+(?:test|onderzoek)\b",
        r"\b(?:abstract\w*|figure(?:n|el|le)\w*|numerie\w+|cijferreeks\w*|rekenvaardig\w*)\b",
        r"\bverba\w+\b|\btaal\w*\b",
        r"\b(?:stanine\w*|percentiel\w*|normgroep\w*|t-score\w*|c-score\w*|iq|sten\w*|\w*score\w*)\b",
        r"\b(?:hbo|mbo|wo)\b",
        r"\b(?:geboren|geboortedatum|geb|born)\b\D{0,60}\d|\b(?:kandidaat|deelne(?:em|m)(?:er|ster))\s*[:\n]",
        r"!\b(?:oefen\w*|voorbereiding|proef\w*|wordt afgenomen|vindt plaats|tips|sollicitant|21"
        r"|geboren (?:na|voor|tussen)|wat zegt|hoe lees(?:t|en)?)\b",
    ),
    never=(
        "21+ toets", "21+-toelatingsonderzoek", "Curriculum vitae", "Factuur", "Factuurnummer", "Offerte",
        "uitnodiging", "uitgenodigd", "masterclass", "Verklaring Omtrent het Gedrag",
    ),
    enough=2,
)  # fmt: skip
_TEST_21PLUS = Witnesses(
    titles=(
        "21+ toets", "21+-toelatingsonderzoek", "Toelatingsonderzoek 21+", "21+ toelatingstoets", "21+ onderzoek",
        "21+ test", "Toelatingstoets 21+", "Toets 21+", "Colloquium doctum", "21 plus toets", "21plus toets",
        "21+ entrance examination", "Toelatingsexamen 21+", "21+ toelatingsexamen",
        "21 plus toelatingsonderzoek", "Uitslag 21+ toets", "Uitslag toelatingsonderzoek 21+",
        "Uitslag 21+-toelatingsonderzoek", "Resultaat 21+ toets", "Uitslag van de 21+ toets",
    ),
    labels=(
        "toets", "uitslag", "resultaat", "hbo-niveau", "denkniveau", "toelaatbaar", "21 jaar en ouder",
        "geboortedatum", "geboren", "capaciteitentest", "hogeschool", "HBO Drechtsteden", "toetsdatum", "kandidaat",
        "deelnemer",
    ),
    tells=(
        r"\b(?:21\s?(?:\+|plus|plusser)|21 jaar (?:of|en) ouder|eenentwintig\W?plus|colloquium doctum|artikel 729)",
        r"\b(?:toelat\w+|toelaatbaar|toegelaten|colloquium|admission)\b",
        r"\b(?:uitslag|resultaat|voldoende|onvoldoende|geslaagd|behaald|voldaan|passed)\b",
        r"\b(?:toets|onderzoek|examen|test)\w*\b|\w+(?:toets|onderzoek|examen|test)\b",
        r"\b(?:geboren|geboortedatum|geb|born)\b\D{0,60}\d|\b(?:kandidaat|deelne(?:em|m)(?:er|ster))\s*[:\n]",
        r"!\b(?:aangemeld|aanmeld\w*|inschrijven|proeftoets|oefen\w*|voorbereiding|kosten|zal|zult|vindt plaats)\b",
    ),
    never=(
        "Curriculum vitae", "Factuur", "Factuurnummer", "Offerte", "uitnodiging", "uitgenodigd",
        "aanmeldingsformulier", "masterclass", "Verklaring Omtrent het Gedrag",
    ),
    enough=2,
)  # fmt: skip

HBO_TEST = Validator(
    id="hbo-test",
    version=VERSION,
    title=Text(en="HBO test", nl="Hbo-test"),
    kinds=(
        Kind(
            id="hbo_test",
            label=Text(en="HBO test", nl="hbo-test"),
            fields=TEST_FIELDS,
            reasons=TEST_REASONS,
            checks=(provider, result, attempts),
            witnesses=_TEST,
            read=read_test,
            supports="hbo_level",
        ),
        Kind(
            id="test_21plus",
            label=Text(en="21+ test", nl="21+-toets"),
            fields=TEST_21PLUS_FIELDS,
            reasons=TEST_21PLUS_REASONS,
            checks=(provider_21plus, result_21plus),
            witnesses=_TEST_21PLUS,
            read=read_21plus,
            supports="hbo_level",
        ),
    ),
)
