"""The checks of an HBO diploma (art. 1) and of a certificate of experience (fn 1)."""

from __future__ import annotations

from datetime import date

from coreg_hbo_diploma import reasons
from coreg_hbo_diploma.facts import EVC_LEVELS, LEVELS
from coreg_tui.api import (
    NOT_STATED,
    Context,
    Examined,
    Exhibit,
    Fact,
    Finding,
    Month,
    Norms,
    Outcome,
    Ruling,
    Text,
    absent,
    check,
    contains_phrase,
    failed,
    latest,
    passed,
    unknown,
    words,
)

LEVEL_CLAUSE = "art. 1 HBO niveau"


@check(
    "hbo_diploma.level",
    clause=LEVEL_CLAUSE,
    label=Text(en="level", nl="niveau"),
    passes=Text(en="{how}", nl="{how}"),
)
def level(
    ctx: Context,
    level: str | None = None,
    graduated: date | Month | None = None,
    institution: str | None = None,
) -> Ruling:
    """An HBO bachelor, or an HBO diploma from before there were bachelors."""
    match level:
        case "bachelor":
            return passed(how=Text(en="An HBO bachelor.", nl="Een hbo-bachelor.")).resting_on("level")
        case "associate_degree" | "mbo" | "propedeuse":
            return failed(reasons.LEVEL, level=LEVELS[level]).resting_on("level")
        case "master" | "wo_bachelor" | "foreign":
            return unknown(reasons.OTHER_LEVEL, level=LEVELS[level]).resting_on("level")
    if _before_bachelors(graduated, institution, ctx.norms):
        how = Text(
            en="An HBO diploma from before the bachelor-master structure, which is a bachelor's equal.",
            nl="Een hbo-diploma van voor de bachelor-masterstructuur, dat gelijkstaat aan een bachelor.",
        )
        return passed(how=how).resting_on("graduated", "institution").reading("I-34")
    return unknown(NOT_STATED, fact=Text(en="the level", nl="het niveau")).resting_on()


@check(
    "hbo_diploma.recognition",
    clause="art. 1",
    label=Text(en="recognition", nl="erkenning"),
    passes=Text(en="Recognised: {by}.", nl="Erkend: {by}."),
)
def recognition(
    exhibit: Exhibit,
    ctx: Context,
    recognised: bool | None = None,
    croho: str | None = None,
    predecessor: bool | None = None,
) -> Ruling:
    """Recognised, as any one sign of it shows; what was shown goes before what is only claimed."""
    if recognised is False:
        return failed(reasons.NOT_RECOGNISED).resting_on("recognised")
    signs: list[Ruling] = []
    if recognised:
        signs.append(passed(by=Text(en="as stated", nl="zo vermeld")).resting_on("recognised").reading("I-25"))
    if croho is not None:
        by = Text(en="it stands in the CROHO", nl="het staat in het CROHO")
        signs.append(passed(by=by).resting_on("croho").reading("I-25"))
    if predecessor:
        by = Text(en="a predecessor of a listed diploma", nl="een voorloper van een genoemd diploma")
        signs.append(passed(by=by).resting_on("predecessor").reading("I-18", "I-25"))
    shown = next((sign for sign in signs if _confirmed(sign, exhibit)), None)
    return shown or _by_extract(exhibit, ctx) or next(iter(signs), unknown(reasons.RECOGNITION).resting_on())


@check(
    "evc.provider_recognised",
    clause="fn 1",
    label=Text(en="provider", nl="aanbieder"),
    passes=Text(en="By a recognised provider.", nl="Van een erkende aanbieder."),
    interpretations=("I-18",),
)
def evc_provider_recognised(recognised: bool) -> Ruling:
    """The provider is a recognised one."""
    return passed() if recognised else failed(reasons.EVC_NOT_RECOGNISED)


@check(
    "evc.level",
    clause="fn 1",
    label=Text(en="level", nl="niveau"),
    passes=Text(en="At HBO level.", nl="Op hbo-niveau."),
    interpretations=("I-18",),
)
def evc_level(level: str) -> Ruling:
    """At HBO level."""
    return passed() if level in ("hbo", "bachelor") else failed(reasons.EVC_LEVEL, level=EVC_LEVELS[level])


@check(
    "evc.report",
    clause="fn 1",
    label=Text(en="report", nl="rapportage"),
    passes=Text(en="With its report.", nl="Met de rapportage."),
    interpretations=("I-18",),
)
def evc_report(report_included: bool | None = None) -> Ruling:
    """The report came with it; where nobody says so, it did not."""
    return passed() if report_included else absent(reasons.EVC_REPORT)


def _before_bachelors(graduated: date | Month | None, institution: str | None, norms: Norms) -> bool:
    """I-34: of a hogeschool, from before the bachelor-master structure."""
    if graduated is None or institution is None or latest(graduated) >= norms.date("bachelor_master_since"):
        return False
    names = norms.texts("hogescholen")
    return "hogeschool" in words(institution) or any(contains_phrase(institution, name) for name in names)


def _confirmed(sign: Ruling, exhibit: Exhibit) -> bool:
    facts = [exhibit.fact(name) for name in sign.on or () if isinstance(name, str)]
    return all(fact is not None and fact.confirmed for fact in facts)


def _by_extract(exhibit: Exhibit, ctx: Context) -> Ruling | None:
    """A pass on the ground of a sound DUO extract about this very diploma; None: there is none."""
    for extract in ctx.examined("duo_extract"):
        findings = _about(extract, exhibit)
        if findings and all(finding.outcome is Outcome.PASS for finding in findings):
            by = Text(en="a sound DUO extract is about it", nl="er is een deugdelijk DUO-uittreksel van")
            return passed(by=by).resting_on(*_facts(findings)).reading("I-25")
    return None


def _about(extract: Examined, diploma: Exhibit) -> tuple[Finding, ...]:
    """What was found of the extract's signature and of its match with this diploma; empty where one was not judged."""
    own = tuple(finding for finding in extract.findings if finding.id in ("duo.signature", "duo.unmodified"))
    match = extract.pairs.get((diploma.evidence, diploma.part), ())
    return (*own, *match) if len(own) == 2 and match else ()


def _facts(findings: tuple[Finding, ...]) -> tuple[Fact, ...]:
    return tuple(dict.fromkeys(fact for finding in findings for fact in finding.facts))
