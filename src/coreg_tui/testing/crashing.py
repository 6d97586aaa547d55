"""What fails when a document is judged: a check or a sum that raises, or answers what is no answer."""

from __future__ import annotations

from collections.abc import Iterator

from coreg_tui.model.reasons import CHECK_FAILED
from coreg_tui.testing.trying import Trial, checks_on, contributing_error, crash_of

FAILED = CHECK_FAILED.id


def crashes(trial: Trial) -> Iterator[str]:
    """Each check of the plugin that fails on it, and what it raises."""
    subject, kind = trial.subject, trial.subject.handled[trial.exhibit.kind][1]
    for one in trial.findings():
        if any(why.id == FAILED for why in one.because):
            validator = next(v for v in subject.validators if v.id == one.plugin)
            check = next(c for c in checks_on(validator, kind.id) if c.id == one.id)
            yield f"{one.id} fails: {crash_of(check, validator, kind, trial) or 'for one end of a month'}"
    if kind in subject.kinds and (error := contributing_error(kind, trial)):
        yield f"contribute fails: {error}"
