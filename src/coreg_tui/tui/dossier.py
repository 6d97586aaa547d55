"""stub"""

from coreg_tui.tui.desk_screen import DeskScreen


class DossierScreen(DeskScreen):
    def __init__(self, paths: list[str], path: str) -> None:
        super().__init__()
