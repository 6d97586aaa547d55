"""Sample dossiers with real documents about people who do not exist. Only `cli` and tests may import this room."""

from coreg_tui.samples.errors import SamplesError
from coreg_tui.samples.generate import write_samples

__all__ = ["SamplesError", "write_samples"]
