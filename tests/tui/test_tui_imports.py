"""What runs where: no plugin and no reader of documents where the screen is, no screen where there is none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BESIDE_THE_SCREEN = """
import asyncio, sys
from datetime import date
from pathlib import Path
from coreg_tui.settings import Settings
from coreg_tui.tui.app import Desk

async def look():
    app = Desk(Path(sys.argv[1]), lang="nl", settings=Settings(), today=date(2022, 3, 1))
    async with app.run_test(size=(120, 40)) as pilot:
        await app.busy.wait()
        for key in ("enter", "j", "j", "j", "enter"):
            await pilot.press(key)
            await app.busy.wait()

if __name__ == "__main__":
    asyncio.run(look())
    heavy = ("pypdfium2", "pypdf", "reportlab", "pyhanko", "pydantic")
    print([name for name in sys.modules if name.startswith("coreg_") and not name.startswith("coreg_tui")])
    print([name for name in heavy if name in sys.modules])
"""


def test_no_plugin_and_no_reader_of_documents_is_imported_where_the_screen_runs(write, pdf, tmp_path: Path) -> None:
    root = tmp_path / "root"
    folder = write(root, "een", evidence=[{"kind": "vog", "file": "vog.pdf"}])
    pdf(folder / "vog.pdf", ["Verklaring Omtrent het Gedrag"])
    script = tmp_path / "kijk.py"
    script.write_text(BESIDE_THE_SCREEN, "utf-8")
    done = subprocess.run(
        [sys.executable, str(script), str(root)], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.splitlines() == ["[]", "[]"]


def test_the_actions_know_no_screen() -> None:
    code = "import sys; import coreg_tui.actions.registry; print('textual' in sys.modules, 'rich' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "False False"
