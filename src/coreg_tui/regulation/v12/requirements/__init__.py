"""The thirteen requirements, a file each, in the order in which they are judged."""

from __future__ import annotations

from collections.abc import Callable

from coreg_tui.model.case import Case
from coreg_tui.model.finding import Standing
from coreg_tui.regulation.v12.requirements.basic_training import basic_training
from coreg_tui.regulation.v12.requirements.conduct import conduct
from coreg_tui.regulation.v12.requirements.declarations import declarations
from coreg_tui.regulation.v12.requirements.duo_extract import duo_extract
from coreg_tui.regulation.v12.requirements.hbo_level import hbo_level
from coreg_tui.regulation.v12.requirements.professional_development import professional_development
from coreg_tui.regulation.v12.requirements.registration import registration
from coreg_tui.regulation.v12.requirements.skj import skj
from coreg_tui.regulation.v12.requirements.supervision import supervision
from coreg_tui.regulation.v12.requirements.trainee import trainee
from coreg_tui.regulation.v12.requirements.trainee_deadline import trainee_deadline
from coreg_tui.regulation.v12.requirements.vog import vog
from coreg_tui.regulation.v12.requirements.work_experience import work_experience

JUDGED: tuple[Callable[[Case], Standing], ...] = (
    registration,
    declarations,
    conduct,
    vog,
    hbo_level,
    duo_extract,
    basic_training,
    trainee,
    supervision,
    trainee_deadline,
    work_experience,
    skj,
    professional_development,
)
"""Each is handed the results of those before it."""
