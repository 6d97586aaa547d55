"""What a plugin of others read is not believed any more when its code has changed, though it is never imported here."""

from __future__ import annotations

from pathlib import Path

import pytest

from coreg_tui.host.discovery import discover
from coreg_tui.reading.fingerprint import fingerprint

from ..host.apart.strange import permit


def test_it_changes_with_the_code_of_a_plugin_in_a_child_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    module = tmp_path / "stranger_changing.py"
    module.write_text(permit(), "utf-8")
    about = tmp_path / "stranger_changing-0.3.1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: stranger-changing\nVersion: 0.3.1\n", "utf-8")
    (about / "entry_points.txt").write_text("[coreg_tui]\npermit = stranger_changing\n", "utf-8")
    validators = discover().validators
    before = fingerprint(validators)
    assert fingerprint(discover().validators) == before
    module.write_text(permit().replace("2022, 1, 10", "2022, 1, 11"), "utf-8")
    assert fingerprint(discover().validators) != before
