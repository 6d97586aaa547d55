"""What the tests of this room share: a full manifest, and a reader of what is wrong with one."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from coreg_tui.dossier.fault import DossierError, Fault
from coreg_tui.dossier.manifest import ManifestName, read_manifest

FULL = """\
schema = 1
id = "2022-0107"

[applicant]
initials = "J.M."
prefix = "de"
surname = "Vries"
partner_surname = "Jansen"
given_names = "Johanna Maria"
birth_date = 1984-03-12
email = "j.devries@example.org"

[request]
kind = "admission"
category = "senior"
submitted = 2022-02-14
declarations = ["beroepscode", "beroepscompetentieprofiel", "klachten_en_tuchtrecht", "reglement"]

[registration]
number = "CO-10234"
category = "junior"
first_registered = 2014-03-15
period_start = 2017-03-15
period_end = 2022-03-14
established = ["hbo_level", "basic_training"]
skj_at_start = false
[[registration.history]]
category = "basis"
from = 2014-03-15
until = 2017-03-14
route = "regular"
[[registration.measures]]
body = "BCMB"
date = 2021-06-01
summary = "..."
closed = true

[[measures]]
body = "SKJ"
date = 2020-03-01
summary = "..."

[[received]]
kind = "vog"
on = 2022-02-16
authentic = true
returned = false

[[evidence]]
kind = "vog"
file = "vog.pdf"
pages = "2-3"
[evidence.facts]
issued = 2022-01-10

[[evidence]]
kind = "employment_contract"
[evidence.facts]
hours_per_week = 36.4
tasks = ["needs_assessment"]
"""


@pytest.fixture
def full() -> str:
    """The contract's example as TOML, with a second piece of evidence."""
    return FULL


@pytest.fixture
def fault_in() -> Callable[..., Fault]:
    """Reads a manifest that must be refused, and returns its fault."""

    def read(content: bytes | str, name: ManifestName = "dossier.toml") -> Fault:
        with pytest.raises(DossierError) as caught:
            read_manifest(content, name)
        return caught.value.fault

    return read


@pytest.fixture
def write() -> Callable[..., Path]:
    """Writes a dossier with these files into a folder, and returns the folder."""

    def into(folder: Path, *files: str, id: str = "a", more: str = "") -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        head = f'schema = 1\nid = "{id}"\n[applicant]\nsurname = "Vries"\nbirth_date = 1984-03-12\n'
        asked = '[request]\nkind = "admission"\ncategory = "senior"\nsubmitted = 2022-02-14\n'
        shown = "".join(f"[[evidence]]\nkind = \"vog\"\nfile = '{file}'\n" for file in files)
        (folder / "dossier.toml").write_text(head + asked + more + shown, "utf-8")
        return folder

    return into


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that everybody can reach, unlike pytest's own."""
    place = Path(tempfile.mkdtemp(prefix="coreg-"))
    place.chmod(0o755)
    yield place
    for folder, _, _ in os.walk(place):
        Path(folder).chmod(0o755)
    shutil.rmtree(place)


@pytest.fixture
def as_nobody() -> Callable[[], AbstractContextManager[None]]:
    """For a while without root's powers: permissions bind."""

    @contextmanager
    def without() -> Iterator[None]:
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        try:
            yield
        finally:
            if root:
                os.seteuid(0)

    return without
