"""Nothing outside a dossier's folder is ever opened, whatever paths and links are up to."""

from __future__ import annotations

import os
import socket
import unicodedata
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coreg_tui.dossier import paths
from coreg_tui.dossier.fault import DossierError, Fault
from coreg_tui.dossier.load import load
from coreg_tui.dossier.paths import MOST_BYTES, OpenedFile, open_evidence, path_problem


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A dossier's folder beside a file that is none of its business."""
    (tmp_path / "secret.pdf").write_bytes(b"secret")
    inside = tmp_path / "dossier"
    (inside / "scans").mkdir(parents=True)
    (inside / "vog.pdf").write_bytes(b"%PDF-1.7")
    (inside / "scans" / "a.pdf").write_bytes(b"%PDF-1.4")
    return inside


def refused(folder: Path, path: str) -> Fault:
    with pytest.raises(DossierError) as caught:
        open_evidence(folder, path)
    assert caught.value.fault.kind == "outside_folder"
    return caught.value.fault


@pytest.mark.parametrize("path", ["vog.pdf", "./vog.pdf", "scans/a.pdf", "scans/./a.pdf"])
def test_a_file_in_the_folder_is_read(folder: Path, path: str) -> None:
    opened = open_evidence(folder, path)
    assert isinstance(opened, OpenedFile)
    assert opened.content.startswith(b"%PDF")
    assert opened.size == 8
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        assert open_evidence(descriptor, path) == opened
    finally:
        os.close(descriptor)


def test_what_is_not_there_is_absent(folder: Path) -> None:
    for path in ("x.pdf", "x/y.pdf", "vog.pdf/x", "x" * 300, "scans/" + "y" * 300):
        assert open_evidence(folder, path) == "absent"
    assert open_evidence(folder / "nowhere", "vog.pdf") == "absent"


def test_an_empty_file_and_a_folder_show_nothing(folder: Path) -> None:
    (folder / "empty.pdf").touch()
    assert open_evidence(folder, "empty.pdf") == "empty"
    assert open_evidence(folder, "scans") == "wrong_type"
    assert open_evidence(folder, ".") == "wrong_type"


@pytest.mark.parametrize(
    "path",
    ["../secret.pdf", "scans/../../secret.pdf", "/etc/passwd", "..", "", "/", "scans//a.pdf", "vog.pdf/",
     "..\\secret.pdf", "C:\\x", "c:vog.pdf", "a\0.pdf", "a\nb.pdf", "\ud800.pdf"],
)  # fmt: skip
def test_a_path_that_leaves_the_folder_is_refused_by_its_writing(folder: Path, path: str) -> None:
    refused(folder, path)
    assert path_problem(folder, path) is not None


def test_a_symbolic_link_is_refused_wherever_it_stands(folder: Path) -> None:
    (folder / "link.pdf").symlink_to(folder.parent / "secret.pdf")
    (folder / "own.pdf").symlink_to("vog.pdf")
    (folder / "dangling.pdf").symlink_to("nowhere")
    (folder / "loop").symlink_to("loop")
    (folder / "out").symlink_to(folder.parent)
    (folder / "in").symlink_to("scans")
    paths = ("link.pdf", "own.pdf", "dangling.pdf", "loop", "loop/a", "out/secret.pdf", "in/a.pdf", "in/nowhere.pdf")
    for path in paths:
        assert "symbolic link" in refused(folder, path).message.en
        assert path_problem(folder, path) is not None


def test_a_hard_link_is_refused(folder: Path) -> None:
    (folder / "hard.pdf").hardlink_to(folder.parent / "secret.pdf")
    assert "hard link" in refused(folder, "hard.pdf").message.en
    assert path_problem(folder, "hard.pdf") is not None


def test_a_pipe_a_socket_and_a_device_are_refused_without_waiting(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(folder / "pipe.pdf")
    monkeypatch.chdir(folder)  # the name of a socket may not be long
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.pdf")
        for name in ("pipe.pdf", "socket.pdf"):
            assert "not a file" in refused(folder, name).message.en
            assert path_problem(folder, name) is not None
    refused(Path("/dev"), "null")


def test_a_file_beyond_the_limit_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("large.pdf", MOST_BYTES + 1), ("sparse.pdf", 200_000_000), ("huge.pdf", 5_000_000_000_000)):
        with (folder / name).open("wb") as file:
            file.truncate(size)
    monkeypatch.setattr(os, "read", None)  # whoever reads, fails
    for name in ("large.pdf", "sparse.pdf", "huge.pdf"):
        assert open_evidence(folder, name) == "too_large"


def test_a_file_of_the_limit_is_read(folder: Path) -> None:
    (folder / "full.pdf").write_bytes(b"x" * 1000)
    opened = open_evidence(folder, "full.pdf", most_bytes=1000)
    assert isinstance(opened, OpenedFile)
    assert open_evidence(folder, "full.pdf", most_bytes=999) == "too_large"


def test_a_name_is_the_disks_own_to_the_letter(folder: Path) -> None:
    composed, parted = (unicodedata.normalize(form, "verklaring-é.pdf") for form in ("NFC", "NFD"))
    (folder / parted).write_bytes(b"x")
    assert isinstance(open_evidence(folder, parted), OpenedFile)
    assert open_evidence(folder, composed) == "absent"
    assert open_evidence(folder, "VOG.pdf") == "absent"
    assert open_evidence(folder, "Scans/a.pdf") == "absent"


def test_so_it_is_where_the_disk_itself_is_less_strict(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk of macOS opens `VOG.PDF` by the name `vog.pdf`: what a dossier shows may not hang on the machine."""
    monkeypatch.setattr(os, "listdir", lambda _: ["VOG.PDF", "SCANS"])
    assert open_evidence(folder, "vog.pdf") == "absent"
    assert open_evidence(folder, "scans/a.pdf") == "absent"


def test_a_file_that_grows_while_it_is_read_is_read_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read, grown = os.read, []

    def grow_once(descriptor: int, count: int) -> bytes:
        if not grown:
            grown.append(True)
            with (folder / "vog.pdf").open("ab") as file:
                file.write(b" and more")
        return read(descriptor, count)

    monkeypatch.setattr(os, "read", grow_once)
    opened = open_evidence(folder, "vog.pdf")
    assert isinstance(opened, OpenedFile)
    assert opened.content == b"%PDF-1.7 and more"


def test_a_file_that_never_rests_is_damaged(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = os.read

    def grow(descriptor: int, count: int) -> bytes:
        with (folder / "vog.pdf").open("ab") as file:
            file.write(b".")
        return read(descriptor, count)[:5]

    monkeypatch.setattr(os, "read", grow)
    assert open_evidence(folder, "vog.pdf", most_bytes=50) in ("damaged", "too_large")


def test_a_file_that_becomes_a_link_before_it_is_opened_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = paths.exact_names

    def swap(descriptor: int) -> frozenset[bytes]:
        found = names(descriptor)
        (folder / "vog.pdf").unlink()
        (folder / "vog.pdf").symlink_to(folder.parent / "secret.pdf")
        return found

    monkeypatch.setattr(paths, "exact_names", swap)
    refused(folder, "vog.pdf")


def test_a_file_that_becomes_a_pipe_before_it_is_opened_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = paths.exact_names

    def swap(descriptor: int) -> frozenset[bytes]:
        found = names(descriptor)
        (folder / "vog.pdf").unlink()
        os.mkfifo(folder / "vog.pdf")
        return found

    monkeypatch.setattr(paths, "exact_names", swap)
    refused(folder, "vog.pdf")


def test_mutant_without_its_defences_a_link_leads_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Proves that the tests above would see it: with the defences switched off, the secret comes out."""
    (folder / "link.pdf").symlink_to(folder.parent / "secret.pdf")
    monkeypatch.setattr(paths, "_FILE", os.O_RDONLY)
    refused(folder, "link.pdf")  # the look before still holds
    monkeypatch.setattr(paths, "_judge", lambda *_: None)
    opened = open_evidence(folder, "link.pdf")
    assert isinstance(opened, OpenedFile)
    assert opened.content == b"secret"
    monkeypatch.undo()
    refused(folder, "link.pdf")


def test_no_descriptor_is_left_open(folder: Path) -> None:
    (folder / "link").symlink_to("scans")
    (folder / "empty.pdf").touch()
    before = set(Path("/proc/self/fd").iterdir())
    for path in ("vog.pdf", "scans/a.pdf", "x", "scans/x", "x/y", "empty.pdf", "scans", "VOG.pdf"):
        open_evidence(folder, path)
        path_problem(folder, path)
    for path in ("link", "link/a.pdf", "../x"):
        refused(folder, path)
    assert set(Path("/proc/self/fd").iterdir()) == before


def test_a_file_that_may_not_be_read_is_damaged(
    open_place: Path, as_nobody: Callable[[], AbstractContextManager[None]]
) -> None:
    (open_place / "shut").mkdir()
    (open_place / "shut" / "a.pdf").write_bytes(b"x")
    (open_place / "b.pdf").write_bytes(b"x")
    (open_place / "b.pdf").chmod(0)
    (open_place / "shut").chmod(0)
    with as_nobody():
        assert open_evidence(open_place, "b.pdf") == "damaged"
        assert open_evidence(open_place, "shut/a.pdf") == "damaged"
        assert path_problem(open_place, "shut/a.pdf") is None


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(["..", ".", "", "scans", "in", "out", "vog.pdf", "a.pdf", "secret.pdf", "dossier"]))
    .map("/".join)
)  # fmt: skip
def test_no_path_whatsoever_reaches_the_secret(folder: Path, path: str) -> None:
    for name, target in (("in", "scans"), ("out", "..")):
        if not (folder / name).is_symlink():
            (folder / name).symlink_to(target)
    try:
        opened = open_evidence(folder, path)
    except DossierError as error:
        assert error.fault.kind == "outside_folder"
    else:
        assert not isinstance(opened, OpenedFile) or opened.content != b"secret"


# A whole dossier


def test_a_dossier_is_loaded(tmp_path: Path, write: Callable[..., Path]) -> None:
    folder = write(tmp_path / "a", "vog.pdf", "nowhere.pdf")
    assert [entry.file for entry in load(folder).evidence] == ["vog.pdf", "nowhere.pdf"]
    assert load(folder, below=tmp_path) == load(folder, below=folder) == load(folder)


def test_all_ways_out_are_told_at_once_with_their_lines(tmp_path: Path, write: Callable[..., Path]) -> None:
    folder = write(tmp_path / "a", "link.pdf", "good.pdf", "hard.pdf", "link.pdf", "pipe.pdf")
    (folder / "good.pdf").write_bytes(b"x")
    (tmp_path / "x.pdf").write_bytes(b"x")
    (folder / "link.pdf").symlink_to("good.pdf")
    (folder / "hard.pdf").hardlink_to(tmp_path / "x.pdf")
    os.mkfifo(folder / "pipe.pdf")
    with pytest.raises(DossierError) as caught:
        load(folder)
    fault = caught.value.fault
    assert (fault.kind, fault.file, caught.value.dossier) == ("outside_folder", "dossier.toml", "a")
    assert [(one.key, one.line) for one in fault.problems] == [
        ("evidence[0].file", 12),
        ("evidence[2].file", 18),
        ("evidence[4].file", 24),
    ]


@pytest.mark.parametrize("trick", ["symlink", "hard link", "pipe"])
def test_a_manifest_that_is_no_file_of_its_own_is_outside(
    tmp_path: Path, write: Callable[..., Path], trick: str
) -> None:
    manifest = write(tmp_path / "a") / "dossier.toml"
    manifest.rename(tmp_path / "elsewhere.toml")
    match trick:
        case "symlink":
            manifest.symlink_to(tmp_path / "elsewhere.toml")
        case "hard link":
            manifest.hardlink_to(tmp_path / "elsewhere.toml")
        case _:
            os.mkfifo(manifest)
    with pytest.raises(DossierError) as caught:
        load(tmp_path / "a")
    assert (caught.value.fault.kind, caught.value.fault.file) == ("outside_folder", "dossier.toml")


def test_manifests_that_cannot_be_read(tmp_path: Path, write: Callable[..., Path]) -> None:
    def kind(folder: Path) -> str:
        with pytest.raises(DossierError) as caught:
            load(folder)
        return caught.value.fault.kind

    assert kind(tmp_path / "nowhere") == "io"
    assert kind(tmp_path) == "io"
    (tmp_path / "folder" / "dossier.json").mkdir(parents=True)
    assert kind(tmp_path / "folder") == "io"
    (write(tmp_path / "both") / "dossier.json").touch()
    assert kind(tmp_path / "both") == "both_manifests"
    with (write(tmp_path / "large") / "dossier.toml").open("ab") as file:
        file.truncate(5_000_000_000)
    assert kind(tmp_path / "large") == "too_large"
    (write(tmp_path / "empty") / "dossier.toml").write_bytes(b"")
    assert kind(tmp_path / "empty") == "invalid"


def test_a_manifest_that_may_not_be_read_is_io(
    open_place: Path, write: Callable[..., Path], as_nobody: Callable[[], AbstractContextManager[None]]
) -> None:
    (write(open_place / "a") / "dossier.toml").chmod(0)
    write(open_place / "b").chmod(0)
    with as_nobody():
        for name in "ab":
            with pytest.raises(DossierError) as caught:
                load(open_place / name)
            assert caught.value.fault.kind == "io"


def test_a_folder_that_became_a_link_since_it_was_found_is_not_loaded(
    tmp_path: Path, write: Callable[..., Path]
) -> None:
    write(tmp_path / "elsewhere")
    folder = write(tmp_path / "root" / "a")
    assert load(folder, below=tmp_path / "root").id == "a"
    (folder / "dossier.toml").unlink()
    folder.rmdir()
    folder.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(DossierError) as caught:
        load(folder, below=tmp_path / "root")
    assert caught.value.fault.kind == "io"
    assert load(folder).id == "a"  # who names the link himself means it
