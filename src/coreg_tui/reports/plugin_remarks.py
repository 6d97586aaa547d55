"""What is said of plugins that failed on a dossier: which, where it lies, on what, with what, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from coreg_tui.assessment.report import Assessed
from coreg_tui.host.loading import Origin
from coreg_tui.model.finding import Finding
from coreg_tui.model.reasons import CHECK_FAILED
from coreg_tui.model.text import Lang, Text

_FAILED = Text(
    en="plugin {plugin} {version} ({where}) failed on {check}: {error}; judge that point by hand and have it mended",
    nl="plugin {plugin} {version} ({where}) faalde op {check}: {error}; beoordeel dat punt met de hand en laat hem "
    "herstellen",
)


def plugin_remarks(assessed: Assessed, origins: Mapping[str, Origin], lang: Lang) -> Iterator[str]:
    """A sentence for each plugin and check, in the order of the report."""
    told: dict[str, None] = {}
    for finding in _findings(assessed):
        for why in finding.because:
            if why.id != CHECK_FAILED.id:
                continue
            plugin, error = str(why.values["plugin"]), why.values["error"]
            origin = origins.get(plugin)
            sentence = _FAILED.in_language(lang).format(
                plugin=plugin,
                version=why.values["version"],
                where=origin.file if origin is not None else "?",
                check=finding.id,
                error=error.in_language(lang) if isinstance(error, Text) else error,
            )
            told[sentence] = None
    yield from told


def _findings(assessed: Assessed) -> Iterator[Finding]:
    for standing in assessed.standings:
        yield from standing.findings
        for way in standing.alternatives:
            yield from way.findings
