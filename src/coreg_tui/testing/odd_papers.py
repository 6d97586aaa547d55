"""Papers that nobody would write, and that somebody will send: what a reader must survive."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from coreg_tui.api.validator import Kind
from coreg_tui.model.page import Page, Sheets
from coreg_tui.reading.files import is_table
from coreg_tui.testing.paper import sheets_of

LONG = 100_000
"""Characters of a long line."""
_DEEP = 4_000
"""Characters of what stands behind a label."""
_BAITS, _TEXTS = 12, 1
"""How many of a kind's own words, and of its samples, are made odd."""
_UNITS = {
    "letters": "a", "digits": "9", "words": "a ", "names": "van den ", "initials": "A. B. ", "dots": ".",
    "dates": "1-1-2022 ", "brackets": "(", "commas": ", ", "boxes": "[x] ", "letters and dashes": "a-",
    "blanks": " \u00a0",
}  # fmt: skip
_ROWS = ("commas", "brackets", "names", "initials")
"""What explodes over many lines only, where a reader looks at running text."""
_MARKS = {
    "zero-width characters": "\u200b", "direction marks": "\u202e", "NUL": "\x00", "escape sequences": "\x1b[2J",
    "soft hyphens": "\u00ad", "combining marks": "\u0301\u0301", "line separators": "\u2028",
}  # fmt: skip
_CHANGES: dict[str, Callable[[str], str]] = {
    "every digit 9": lambda text: re.sub(r"\d", "9", text),
    "every digit 0": lambda text: re.sub(r"\d", "0", text),
    "years 0": lambda text: re.sub(r"\d{4}", "0000", text),
    "years 9999": lambda text: re.sub(r"\d{4}", "9999", text),
    "numbers of 4,000 digits": lambda text: re.sub(r"\d+", "7" * 4_000, text),
    "other digits": lambda text: text.translate({ord(str(n)): chr(0x0660 + n) for n in range(10)}),
    "upside down": lambda text: "\n".join(reversed(text.splitlines())),
    "all on one line": lambda text: " ".join(text.replace("|", " ").split()),
    "a word a line": lambda text: "\n".join(text.replace("|", " ").split()),
    "a column a letter": lambda text: "\n".join("|".join(line) for line in text.splitlines()[:20]),
    "fifty times": lambda text: "\n".join([text] * 50),
    "shouted": lambda text: text.upper(),
    "labels only": lambda text: re.sub(r"(?m)[:|].*$", ":", text),
    "values only": lambda text: re.sub(r"(?m)^.*?[:|]", "", text),
    "cut in half": lambda text: text[: len(text) // 2],
}


def papers_for(kind: Kind, texts: Sequence[str]) -> Iterator[tuple[str, Sheets]]:
    """Odd papers for that kind's reader, each with a name: of nothing, of its samples' texts, of its own words."""
    if is_table(kind):
        yield from _tables(texts)
        return
    yield "no page", Sheets(pages=())
    yield "an empty page", sheets_of("")
    yield "a page of no size", Sheets(pages=(Page(1, 0.0, 0.0, ()),))
    bait = _bait(kind)
    for name, unit in _UNITS.items():
        yield f"a line of 100,000 characters: {name}", sheets_of((unit * LONG)[:LONG])
        yield (
            f"lines of labels with {name} behind them",
            sheets_of("\n".join(f"{label}: {(unit * _DEEP)[:_DEEP]}" for label in bait)),
        )
        yield f"labels and columns of {name}", sheets_of("\n".join(f"{label} | {(unit * 60)[:60]}" for label in bait))
    for name in _ROWS:
        yield f"600 lines of {name}", sheets_of("\n".join([(_UNITS[name] * 80)[:80]] * 600))
    yield "a thousand lines of labels", sheets_of("\n".join((bait * 1_000)[:1_000]))
    yield "labels alone", sheets_of("\n".join(bait))
    for number, text in enumerate(texts[:_TEXTS], start=1):
        plain = text.replace("\n---\n", "\n")
        for name, change in _CHANGES.items():
            yield f"sample {number}, {name}", sheets_of(change(plain))
        for name, mark in _MARKS.items():
            yield f"sample {number} with {name} between words", sheets_of(_between(plain, mark))
            yield f"sample {number} with {name} in words", sheets_of("\n".join(map(mark.join, plain.splitlines())))


def _between(text: str, mark: str) -> str:
    return "\n".join(mark.join(re.split(r"( )", line)) + mark for line in text.splitlines())


def _bait(kind: Kind) -> list[str]:
    """Words at which a reader looks up."""
    witnesses = kind.witnesses
    if witnesses is None:
        return [field.label.nl for field in kind.fields]
    own = (*witnesses.titles, *witnesses.labels, *witnesses.sentences, *(field.label.nl for field in kind.fields))
    return list(dict.fromkeys(own))[:_BAITS]


def _tables(texts: Sequence[str]) -> Iterator[tuple[str, Sheets]]:
    yield "nothing", _table(b"")
    yield "no text", _table(bytes(range(256)) * 10)
    yield "NUL", _table(b"\x00" * 1_000)
    yield "half a letter", _table("é".encode()[:1])
    yield "a line of 100,000 characters", _table(b"a;" * (LONG // 2))
    yield "a quotation that never ends", _table(b'"' + b"a\n" * 1_000)
    for number, text in enumerate(texts[:_TEXTS], start=1):
        head, _, rest = text.partition("\n")
        for name, change in _CHANGES.items():
            yield f"sample {number}, {name}", _table(change(text).encode())
            yield f"sample {number}, its heading and {name}", _table(f"{head}\n{change(rest)}".encode())
        for name, mark in _MARKS.items():
            yield f"sample {number} with {name}", _table(f"{head}\n{_between(rest, mark)}".encode())
        for unit in _UNITS.values():
            cells = [(unit * _DEEP)[:_DEEP]] * (head.count(",") + head.count(";") + 1)
            yield f"sample {number}, its heading and cells of {unit!r}", _table(f"{head}\n{','.join(cells)}".encode())
        yield f"sample {number} in UTF-16", _table(text.encode("utf-16"))


def _table(raw: bytes) -> Sheets:
    return Sheets(pages=(), raw=raw)
