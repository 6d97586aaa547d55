"""The words by which each paper about work is known, and those that never stand on it."""

from __future__ import annotations

from coreg_tui.api import Witnesses

WORK_STATEMENT = Witnesses(
    titles=(
        "Verklaring werkervaring", "Verklaring van werkervaring", "Werkgeversverklaring werkervaring",
        "Werkervaringsverklaring", "Verklaring inzake werkervaring", "Statement of work experience",
    ),
    labels=("werkgever", "functie", "uren per week", "handtekening", "in dienst", "hbo niveau", "werknemer"),
    never=("verklaart als zelfstandige", "ik heb als zelfstandige", "handelend onder de naam"),
)  # fmt: skip

SELF_STATEMENT = Witnesses(
    titles=(
        "Eigen verklaring werkervaring", "Eigen verklaring", "Verklaring werkervaring zzp",
        "Verklaring werkervaring zelfstandige", "Verklaring werkervaring zelfstandigen",
        "Verklaring werkervaring voor zelfstandigen", "Verklaring werkervaring voor zzp",
    ),
    labels=("zzp", "zelfstandige", "opdrachtgever", "KvK-nummer", "uren per week", "handtekening"),
    never=("bij ons in dienst", "bij ons werkzaam", "naam werkgever"),
)  # fmt: skip

CONTRACT = Witnesses(
    titles=(
        "Arbeidsovereenkomst", "Arbeidscontract", "Employment contract", "Contract of employment",
        "Employment agreement",
    ),
    labels=("werkgever", "werknemer", "proeftijd", "salaris", "opzegtermijn", "in dienst", "cao"),
    never=("vaststellingsovereenkomst", "beëindigingsovereenkomst"),
)  # fmt: skip

KVK_EXTRACT = Witnesses(
    titles=(
        "Uittreksel Handelsregister", "Uittreksel uit het handelsregister", "Inschrijving handelsregister",
        "Inschrijving in het handelsregister", "Bewijs van inschrijving handelsregister",
        "Inschrijving Kamer van Koophandel", "Uittreksel Kamer van Koophandel", "Uittreksel KvK", "KvK-uittreksel",
        "Business Register extract",
    ),
    labels=("KvK-nummer", "rechtsvorm", "handelsnaam", "Kamer van Koophandel", "eigenaar"),
)  # fmt: skip
