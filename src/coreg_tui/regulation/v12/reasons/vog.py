"""That no VOG was shown at all."""

from __future__ import annotations

from coreg_tui.model.reasons import absent_of
from coreg_tui.model.text import Text

ABSENT = absent_of(
    Text(
        en="A VOG for natural persons with a relevant screening profile, issued on or after {earliest}; its "
        "original by "
        "post, or an employer's statement that it was seen.",
        nl="Een VOG NP met een relevant screeningsprofiel, afgegeven op of na {earliest}; het origineel per "
        "post, of een "
        "verklaring van de werkgever dat het is gezien.",
    )
)
