"""Files made to harm, through the command line: each costs itself only, in bounded time and memory."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PAPERS = Path(__file__).parents[1] / "papers"
MANIFEST = {
    "schema": 1,
    "id": "2022-0001",
    "applicant": {"initials": "A.", "surname": "Bos", "birth_date": "1980-01-01"},
    "request": {"kind": "admission", "category": "junior", "submitted": "2022-02-01", "declarations": []},
}
MOST_MB = 900
"""Of any process: the child's limit of address space and something for the parent."""


def objects(*bodies: bytes, trailer: bytes = b"") -> bytes:
    """A PDF of those objects, the first of them the catalog."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(bodies, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, trailer, start)
    return bytes(out)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), entries, content)


def page(contents: bytes, *more: bytes) -> bytes:
    """A PDF of one page with that stream as its content, and further objects from number 5 on."""
    return objects(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</X 5 0 R>>>>>>",
        contents,
        *more,
    )


def bomb() -> bytes:
    """2 GB of blanks, compressed twice over."""
    packer, blank = zlib.compressobj(9), b" " * (1 << 24)
    once = b"".join(packer.compress(blank) for _ in range(128)) + packer.flush()
    return page(stream(zlib.compress(once, 9), b"/Filter[/FlateDecode/FlateDecode]"))


def bomb_in_a_picture() -> bytes:
    """A picture of 30,000 x 30,000 pixels that are all white."""
    packer, line = zlib.compressobj(9), b"\xff" * (30_000 * 3)
    pixels = b"".join(packer.compress(line) for _ in range(30_000)) + packer.flush()
    entries = b"/Type/XObject/Subtype/Image/Width 30000/Height 30000/ColorSpace/DeviceRGB/BitsPerComponent 8"
    return page(stream(b"595 0 0 842 0 0 cm /X Do"), stream(pixels, entries + b"/Filter/FlateDecode"))


def forms_within_forms() -> bytes:
    """Each form draws the next ten times: 10^12 drawings."""
    bodies = []
    for level in range(12):
        resources = b"/Resources<</XObject<</X %d 0 R>>>>" % (level + 6)
        bodies.append(stream(b"/X Do " * 10, b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + resources))
    bodies.append(stream(b"BT /F 9 Tf (x) Tj ET", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"))
    return page(stream(b"/X Do"), *bodies)


def endless_page_tree() -> bytes:
    return objects(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 9>>",
        b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 9/Parent 2 0 R>>",
    )


def ten_thousand_pages() -> bytes:
    kids = b" ".join(b"%d 0 R" % number for number in range(3, 10_003))
    return objects(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count 10000/MediaBox[0 0 595 842]>>" % kids,
        *[b"<</Type/Page/Parent 2 0 R>>"] * 10_000,
    )


def deep_nesting() -> bytes:
    return objects(
        b"<</Type/Catalog/Pages 2 0 R/A %s1%s>>" % (b"[" * 200_000, b"]" * 200_000),
        b"<</Type/Pages/Kids[]/Count 0>>",
    )


def endless_operators() -> bytes:
    return page(stream(zlib.compress(b"q 1 0 0 1 0 0 cm " * 3_000_000 + b"BT ET"), b"/Filter/FlateDecode"))


def lines_without_end() -> bytes:
    """Text that a careless pattern would look at for hours."""
    word = b"a" * 90
    text = b"BT /F 1 Tf 9 700 Td " + b"(%s) Tj T* " % word * 8_000 + b"ET"
    return page(stream(zlib.compress(text), b"/Filter/FlateDecode"))


HARMFUL: dict[str, tuple[Callable[[], bytes], set[str | None]]] = {
    "a stream that inflates to 2 GB": (bomb, {"limit", "damaged", "no_text"}),
    "a picture of 900 million pixels": (bomb_in_a_picture, {"limit", "damaged", "no_text"}),
    "forms within forms": (forms_within_forms, {"limit", "damaged", "no_text", None}),
    "an endless page tree": (endless_page_tree, {"limit", "damaged", "no_text"}),
    "ten thousand pages": (ten_thousand_pages, {"too_many_pages"}),
    "arrays 200,000 deep": (deep_nesting, {"limit", "damaged"}),
    "three million operators": (endless_operators, {"limit", "damaged", "no_text"}),
    "720,000 letters without a blank": (lines_without_end, {"limit", None}),
}


@pytest.fixture
def dossier(tmp_path: Path) -> Callable[..., Path]:
    """A dossier of the files by name, each as a CV."""

    def write(files: dict[str, bytes]) -> Path:
        folder = tmp_path / "dossier"
        folder.mkdir(exist_ok=True)
        for name, content in files.items():
            (folder / name).write_bytes(content)
        return manifest(folder, list(files))

    return write


def manifest(folder: Path, names: list[str]) -> Path:
    evidence = [{"kind": "cv", "file": name} for name in names]
    (folder / "dossier.json").write_text(json.dumps({**MANIFEST, "evidence": evidence}))
    return folder


def check(*folders: Path, jobs: int = 1) -> dict[str, Any]:
    """The report, made with nothing kept."""
    options = ["--format", "json", "--no-cache", "--today", "2022-03-01", "--jobs", str(jobs)]
    done = subprocess.run(
        [sys.executable, "-m", "coreg_tui", "check", *map(str, folders), *options],
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode in (0, 1, 3), done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report


@pytest.mark.parametrize("name", HARMFUL)
def test_a_file_made_to_harm_costs_itself_only(dossier: Callable[..., Path], name: str) -> None:
    make, reasons = HARMFUL[name]
    good = (PAPERS / "cv-plain.pdf").read_bytes()
    start = time.monotonic()
    (found,) = check(dossier({"voor.pdf": good, "kwaad.pdf": make(), "na.pdf": good}))["dossiers"]
    taken = time.monotonic() - start
    before, harmful, after = found["documents"]
    assert harmful["reason"] in reasons
    assert harmful["sha256"] and harmful["bytes"] > 0
    assert (before["kind"], after["kind"]) == ("cv", "cv")
    assert taken < 100  # twice the wall limits of reading, and of a page's picture
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024 < MOST_MB


def test_a_sparse_gigabyte_is_not_even_opened(dossier: Callable[..., Path]) -> None:
    folder = dossier({"groot.pdf": b"%PDF-1.7\n"})
    os.truncate(folder / "groot.pdf", 1 << 30)
    (found,) = check(folder)["dossiers"]
    assert found["documents"][0]["reason"] == "too_large"


def test_a_pipe_is_refused_and_never_waited_for(dossier: Callable[..., Path]) -> None:
    folder = dossier({"cv.pdf": (PAPERS / "cv-plain.pdf").read_bytes()})
    os.mkfifo(folder / "pijp.pdf")
    (found,) = check(manifest(folder, ["cv.pdf", "pijp.pdf"]))["dossiers"]
    assert found["error"]["kind"] == "outside_folder"


def test_a_file_that_is_replaced_all_the_time_is_read_whole_or_not_at_all(dossier: Callable[..., Path]) -> None:
    """What is told of a file is about the very bytes whose hash is told."""
    from hashlib import sha256

    contents = {
        sha256(content).hexdigest(): kind
        for kind, name in (("cv", "cv-plain"), ("vog", "vog-paper-2019"))
        for content in [(PAPERS / f"{name}.pdf").read_bytes()]
    }
    both = [(PAPERS / "cv-plain.pdf").read_bytes(), (PAPERS / "vog-paper-2019.pdf").read_bytes()]
    folder = dossier({"wissel.pdf": both[0]})
    over = threading.Event()

    def swap() -> None:
        turn = 0
        while not over.is_set():
            turn += 1
            if turn % 2:
                (folder / "nieuw").write_bytes(both[turn // 2 % 2])
                (folder / "nieuw").rename(folder / "wissel.pdf")
            else:
                (folder / "wissel.pdf").write_bytes(both[turn // 2 % 2])

    thread = threading.Thread(target=swap)
    thread.start()
    try:
        for _ in range(4):
            (found,) = check(folder)["dossiers"]
            if found["error"] is not None:
                continue
            (document,) = found["documents"]
            if document["readable"]:
                assert document["kind"] == contents[document["sha256"]]
            else:
                assert document["reason"] in ("damaged", "absent", "empty")
    finally:
        over.set()
        thread.join()


def test_a_thousand_documents_take_no_more_memory_than_a_hundred(tmp_path: Path) -> None:
    """Peak of any process, in bytes, as the commands themselves tell."""
    paper = (PAPERS / "work-statement-periods.pdf").read_bytes()

    def peak(documents: int) -> int:
        folder = tmp_path / str(documents)
        folder.mkdir()
        names = [f"{number}.pdf" for number in range(documents)]
        for number, name in enumerate(names):
            (folder / name).write_bytes(paper + b"\n%% %d" % number)
        program = (
            "import resource, sys; from coreg_tui.__main__ import main; code = main();"
            "peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN));"
            "print(peak, file=sys.stderr); sys.exit(code)"
        )
        arguments = ["check", str(manifest(folder, names)), "--format", "json", "--no-cache", "--jobs", "1"]
        done = subprocess.run(
            [sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=110, check=False
        )
        assert done.returncode == 1, done.stderr
        assert len(json.loads(done.stdout)["dossiers"][0]["documents"]) == documents
        return int(done.stderr.split()[-1]) * 1024

    few, many = peak(100), peak(1_000)
    assert many - few < 40 << 20  # what a thousand documents' facts and findings take
