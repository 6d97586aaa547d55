"""Why a paper about work does not settle what was done, in words, with what to do about it."""

from __future__ import annotations

from coreg_tui.api import Reason, Text

TITLE = Reason(
    id="title",
    text=Text(
        en="The title {title} tells of somebody who is still learning or assisting: a person must look.",
        nl="De functietitel {title} wijst op iemand die nog leert of assisteert: dat is ter beoordeling.",
    ),
    line=Text(en="title tells of a learner", nl="titel van iemand in opleiding"),
    short=Text(en="title doubtful", nl="functietitel"),
    remedy=Text(
        en="Find out from the employer whether the work was that of a cliëntondersteuner in full.",
        nl="Bij de werkgever nagaan of het werk dat van een volwaardig cliëntondersteuner was.",
    ),
)
FUNCTION_DESCRIPTION = Reason(
    id="function_description",
    text=Text(
        en="The title is {title}, which needs a description of the function, and there is none.",
        nl="De functietitel is {title}; daarbij hoort een functiebeschrijving, en die ontbreekt.",
    ),
    line=Text(en="no description of the function", nl="geen functiebeschrijving"),
    short=Text(en="no description", nl="beschrijving"),
    remedy=Text(
        en="A work statement with the title and a description of the function that names the tasks of client support.",
        nl="Een verklaring werkervaring met functietitel en een beschrijving die cliëntondersteunende taken noemt.",
    ),
    clause="fn 2",
)
TASKS = Reason(
    id="tasks",
    text=Text(
        en="The title is {title}, and no task of client support was recognised in the description of the function.",
        nl="De functietitel is {title}, en in de functiebeschrijving is geen cliëntondersteunende taak herkend.",
    ),
    line=Text(en="no client-support task recognised", nl="geen taak herkend"),
    short=Text(en="tasks not clear", nl="taken onduidelijk"),
    remedy=Text(
        en="Look for the tasks of the toelichting in the description and enter them, or ask for a fuller description.",
        nl="De taken van de toelichting in de beschrijving zoeken en invoeren, of een ruimere beschrijving opvragen.",
    ),
    clause="toel. Werkervaring",
)
KVK_INACTIVE = Reason(
    id="kvk_inactive",
    text=Text(
        en="The firm is no longer active in the trade register.",
        nl="De onderneming is niet meer actief in het handelsregister.",
    ),
    line=Text(en="firm no longer active", nl="onderneming niet meer actief"),
    short=Text(en="firm not active", nl="niet actief"),
    remedy=Text(
        en="An extract of the firm that is active now, or a work statement or contract instead.",
        nl="Een uittreksel van de onderneming die nu actief is, of een werkervaringsverklaring of arbeidsovereenkomst.",
    ),
)
KVK_NUMBER = Reason(
    id="kvk_number",
    text=Text(
        en="{number} is no KvK number: that has {digits} digits.",
        nl="{number} is geen KvK-nummer: dat telt {digits} cijfers.",
    ),
    line=Text(en="no KvK number of {digits} digits", nl="geen KvK-nummer van {digits} cijfers"),
    short=Text(en="KvK number", nl="KvK-nummer"),
    remedy=Text(
        en="Look the number up on the extract or in the trade register, or ask for a complete extract.",
        nl="Het nummer op het uittreksel of in het handelsregister opzoeken, of een volledig uittreksel opvragen.",
    ),
)

FUNCTION_REASONS = (TITLE, FUNCTION_DESCRIPTION, TASKS)
KVK_REASONS = (KVK_INACTIVE, KVK_NUMBER)
