"""Reading samples as files of strangers are read. In a process without threads, as such a reader forks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from coreg_tui.guard.levels import guard_of
from coreg_tui.reading.files import is_table
from coreg_tui.reading.guarded import Reader
from coreg_tui.reading.wire import pack, unpack
from coreg_tui.testing.reading import differences
from coreg_tui.testing.subject import subject_of
from coreg_tui.testing.trying import kind_of


def read_all(request: dict[str, Any]) -> Iterator[Mapping[str, object]]:
    """Tells where what a guarded process reads differs from what the sample says."""
    subject = subject_of(request["package"])
    reader = Reader(validators=subject.all_validators, guard=guard_of("process"), today=date(2022, 2, 14))
    with reader.begin() as sitting:
        for name, content in request["files"].items():
            sample = subject.sample(name)
            row = sitting.read(content, f"{name}.pdf", kind=sample.kind, table=is_table(kind_of(subject, sample)))
            for one in differences(subject, sample, row):
                yield {"wrong": f"{name}: {one}"}
            if unpack(pack(row)) != row:
                yield {"wrong": f"{name}: what was read is not what comes back of it"}
