"""Coverage-guided fuzzing of what reads strangers' text: `python tests/soak/fuzz.py [--seconds N] [TARGET ...]`.

Each target runs in a process of its own until its time is over; it fails where anything but the error that it may
raise comes out, or where one input takes longer than two seconds. What made it fail is printed as bytes.
"""

from __future__ import annotations

import argparse
import contextlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

PAPERS = Path(__file__).parents[1] / "papers"
Try = Callable[[bytes], object]


def manifests() -> tuple[Try, list[bytes]]:
    from coreg_tui.dossier.fault import DossierError
    from coreg_tui.dossier.manifest import read_manifest

    def attempt(data: bytes) -> None:
        with contextlib.suppress(DossierError):
            read_manifest(data[1:], "dossier.json" if data[:1] == b"{" else "dossier.toml")

    samples = sorted((PAPERS.parents[1] / "sample_dossiers").glob("*/dossier.*"))[:30]
    return attempt, [(b"{" if path.suffix == ".json" else b"t") + path.read_bytes() for path in samples]


def settings() -> tuple[Try, list[bytes]]:
    from coreg_tui.dossier.fault import DossierError
    from coreg_tui.dossier.root_settings import settings_of

    def attempt(data: bytes) -> None:
        with contextlib.suppress(DossierError):
            settings_of(data, Path())

    return attempt, [b'trust = "trust"\nlang = "nl"\nsamples = true\nguard = "limits"\n']


def tables() -> tuple[Try, list[bytes]]:
    from coreg_professional_development.reading import read_activities
    from coreg_tui.api import Sheets, UnreadableError

    def attempt(data: bytes) -> None:
        with contextlib.suppress(UnreadableError):
            list(read_activities(Sheets(pages=(), raw=data)))

    head = b"date,end_date,title,category,points,hours,accreditation,competence_profile,membership_year\n"
    return attempt, [
        head + b"2018-03-14,,Dag,accredited,3,3,A12,ja,\n",
        head.replace(b",", b";") + b'14 maart 2018;;"Dag; twee";reflection;1,5;1,5;;x;2018\n',
    ]


def dates() -> tuple[Try, list[bytes]]:
    from coreg_tui.api import a_date, a_day, a_name, a_number
    from coreg_tui.model.written_dates import dates_in

    def attempt(data: bytes) -> None:
        text = data.decode("utf-8", "replace")
        list(dates_in(text))
        for read in (a_date, a_day, a_number, a_name):
            read(text)

    return attempt, [b"25 maart 2026", b"25-3-26", b"2026-03-25", b"augustus 2016", b"31 februari", b"36,4 uur"]


def papers() -> tuple[Try, list[bytes]]:
    """The text of a page, as each kind and as what it seems to be."""
    from coreg_tui.documents.opening import Opened, open_bytes
    from coreg_tui.host.discovery import discover
    from coreg_tui.model.page import Line, Page, Segment, Word
    from coreg_tui.reading.files import row_of
    from coreg_tui.reading.wire import pack, unpack

    plugins = discover()
    kinds = [None, *(name for name, (_, kind) in plugins.kinds.items() if kind.witnesses is not None)]

    def attempt(data: bytes) -> None:
        text = data[1:4_000].decode("utf-8", "replace")
        lines = []
        for number, one in enumerate(text.split("\n")[:80]):
            words, left, bottom = [], 50.0, 800.0 - 14 * number
            for word in one.split():
                words.append(Word(word, (left, bottom, left + 5.0 * len(word), bottom + 11)))
                left += 5.0 * len(word) + 3
            if words:
                box = (50.0, bottom, left, bottom + 11)
                lines.append(Line(1, (Segment(" ".join(one.split()), box, tuple(words)),)))
        opened = Opened(sha256="0" * 64, size=0, pages=(Page(1, 595, 842, tuple(lines)),), page_count=1)
        kind = kinds[data[0] % len(kinds)] if data else None
        row = row_of(opened, b"", name="a.pdf", validators=plugins.validators, kind=kind)
        failed = [warning for warning in row.warnings if warning.startswith("reader_failed")]
        assert not failed, failed
        assert unpack(pack(row)) == row

    seeds = []
    for number, path in enumerate(sorted(PAPERS.glob("*.pdf"))[:60]):
        text = "\n".join(page.text for page in open_bytes(path.read_bytes()).pages)
        seeds.append(bytes([number % len(kinds)]) + text.encode()[:4_000])
    return attempt, seeds


def answers() -> tuple[Try, list[bytes]]:
    """What a child that was taken over may answer, and what a damaged cache may hold."""
    from coreg_tui.documents.opening import open_bytes
    from coreg_tui.guard.wire_form import WireError
    from coreg_tui.host.discovery import discover
    from coreg_tui.reading.files import read_file
    from coreg_tui.reading.wire import pack, unpack, unpack_signatures
    from coreg_tui.reading.wire_pages import pack_pages, unpack_pages, unpack_words
    from coreg_tui.reading.worker import opened_request

    def attempt(data: bytes) -> None:
        with contextlib.suppress(ValueError):
            opened_request(data)
        for unpacked in (unpack, unpack_signatures, unpack_pages, unpack_words):
            with contextlib.suppress(WireError):
                unpacked(data)

    content = (PAPERS / "vog-paper-2019.pdf").read_bytes()
    row = read_file(content, name="a.pdf", validators=discover().validators)
    return attempt, [pack(row), pack_pages(open_bytes(content).pages), b'{"scans":[1]}\n']


def recognitions() -> tuple[Try, list[bytes]]:
    """What Tesseract may say of a picture made to mislead it."""
    from coreg_tui.documents.recognition import turns_in, words_in
    from coreg_tui.documents.scans.picture import Picture

    picture = Picture(width=100, height=100, grey=b"\xff" * 10_000, dpi=300, shown_width=24, shown_height=24)

    def attempt(data: bytes) -> None:
        words_in(data, picture)
        turns_in(data)

    return attempt, [b"level\tpage_num\n5\t1\t1\t1\t1\t1\t10\t10\t30\t12\t96.5\tDatum\n", b"Rotate: 90\n"]


TARGETS: dict[str, Callable[[], tuple[Try, list[bytes]]]] = {
    one.__name__: one for one in (manifests, settings, tables, dates, papers, answers, recognitions)
}


def run_here(name: str, seconds: int, folder: Path) -> None:
    """Fuzzes that target in this process, which ends with it."""
    import atheris

    with atheris.instrument_imports(include=["coreg_tui", "coreg_professional_development"]):
        attempt, seeds = TARGETS[name]()
    for number, seed in enumerate(seeds):
        (folder / f"seed-{number}").write_bytes(seed)
    options = [f"-max_total_time={seconds}", "-timeout=2", "-max_len=6000", "-rss_limit_mb=2048", "-verbosity=0"]
    atheris.Setup([name, *options, f"-artifact_prefix={folder}/", str(folder)], attempt)
    atheris.Fuzz()


def failures(names: list[str], seconds: int) -> Iterator[str]:
    """The targets that failed, each run for so long."""
    import tempfile

    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, __file__, "--here", folder, "--seconds", str(seconds), name]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            print(f"{name}: {'in order' if done.returncode == 0 else 'FAILED'} ({seconds} s)", flush=True)
            if done.returncode:
                print(done.stdout[-4_000:], done.stderr[-4_000:], flush=True)
                yield name


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--here", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("targets", nargs="*", choices=[*TARGETS, []])
    asked = parser.parse_args()
    if asked.here is not None:
        run_here(asked.targets[0], asked.seconds, asked.here)
        return
    sys.exit(1 if list(failures(asked.targets or list(TARGETS), asked.seconds)) else 0)


if __name__ == "__main__":
    main()
