"""The validator of papers about work: statements, contracts, and the pair that the self-employed show."""

from __future__ import annotations

from coreg_tui.api import Kind, Text, Validator
from coreg_work_experience.checks import active, contract_periods, function, number, signed, statement_periods
from coreg_work_experience.contributing import contract_work, kvk_half, statement_work
from coreg_work_experience.facts import CONTRACT_FIELDS, KVK_FIELDS, STATEMENT_FIELDS
from coreg_work_experience.readers import (
    read_contract,
    read_kvk_extract,
    read_self_statement,
    read_work_statement,
)
from coreg_work_experience.reasons import FUNCTION_REASONS, KVK_REASONS
from coreg_work_experience.witnesses import CONTRACT, KVK_EXTRACT, SELF_STATEMENT, WORK_STATEMENT

VERSION = "1.0.0"

WORK_EXPERIENCE = Validator(
    id="work-experience",
    version=VERSION,
    title=Text(en="Work experience", nl="Werkervaring"),
    kinds=(
        Kind(
            id="work_statement",
            label=Text(en="work statement", nl="verklaring werkervaring"),
            fields=STATEMENT_FIELDS,
            reasons=FUNCTION_REASONS,
            checks=(function, signed, statement_periods),
            witnesses=WORK_STATEMENT,
            read=read_work_statement,
            contribute=statement_work,
            contributes_from=("signed", "periods", "at_hbo_level", "employer"),
            supports="work_experience",
        ),
        Kind(
            id="self_statement",
            label=Text(en="self-employed's statement", nl="eigen verklaring werkervaring"),
            fields=STATEMENT_FIELDS,
            reasons=FUNCTION_REASONS,
            checks=(function, signed, statement_periods),
            witnesses=SELF_STATEMENT,
            read=read_self_statement,
            contribute=statement_work,
            contributes_from=("signed", "periods", "at_hbo_level", "employer"),
            supports="work_experience",
        ),
        Kind(
            id="employment_contract",
            label=Text(en="employment contract", nl="arbeidsovereenkomst"),
            fields=CONTRACT_FIELDS,
            reasons=FUNCTION_REASONS,
            checks=(function, contract_periods),
            witnesses=CONTRACT,
            read=read_contract,
            contribute=contract_work,
            contributes_from=("start", "end", "hours_per_week", "at_hbo_level", "employer", "function_title"),
            supports="work_experience",
        ),
        Kind(
            id="kvk_extract",
            label=Text(en="trade register extract", nl="uittreksel KvK"),
            fields=KVK_FIELDS,
            reasons=KVK_REASONS,
            checks=(active, number),
            witnesses=KVK_EXTRACT,
            read=read_kvk_extract,
            contribute=kvk_half,
            supports="work_experience",
        ),
    ),
)
