"""Text made to fit: by cells, never by characters; names and file names in the middle, all else at the end."""

from __future__ import annotations

from rich.cells import cell_len

ELLIPSIS = "…"


def width(text: str) -> int:
    """How many cells the text takes."""
    return len(text) if text.isascii() else cell_len(text)


def cut(text: str, cells: int) -> str:
    """The text, cut at the end where it is too wide."""
    if width(text) <= cells:
        return text
    if cells <= 1:
        return ELLIPSIS[:cells]
    return _first(text, cells - 1).rstrip() + ELLIPSIS


def cut_middle(text: str, cells: int) -> str:
    """The text, cut in the middle where it is too wide."""
    if width(text) <= cells:
        return text
    if cells <= 2:
        return cut(text, cells)
    tail = (cells - 1) // 2
    return _first(text, cells - 1 - tail) + ELLIPSIS + _last(text, tail)


def fill(text: str, cells: int) -> str:
    """The text, cut at the end or filled up with blanks to exactly that many cells."""
    shown = cut(text, cells)
    return shown + " " * (cells - width(shown))


def fill_middle(text: str, cells: int) -> str:
    """The same, cut in the middle."""
    shown = cut_middle(text, cells)
    return shown + " " * (cells - width(shown))


def wrap(text: str, cells: int) -> list[str]:
    """The text in lines of at most that many cells, parted at blanks; a longer word is broken."""
    lines: list[str] = []
    current = ""
    for word in text.split():
        while width(word) > cells > 0:
            if current:
                lines.append(current)
                current = ""
            head = _first(word, cells) or word[0]
            lines.append(head)
            word = word[len(head) :]
        if not word:
            continue
        longer = f"{current} {word}" if current else word
        if width(longer) <= cells:
            current = longer
        else:
            lines.append(current)
            current = word
    return [*lines, current] if current else lines


def wrap_beside(text: str, first: int, second: int) -> tuple[str, str]:
    """The text on two rows of those widths, cut at the end of the second."""
    rows = wrap(text, first) or [""]
    rest = " ".join(text.split())[len(rows[0]) :].strip()
    more = wrap(rest, second)
    if len(more) < 2:
        return rows[0], more[0] if more else ""
    return rows[0], cut(f"{more[0]} {ELLIPSIS}", second)


def _first(text: str, cells: int) -> str:
    """The longest beginning that fits."""
    if text.isascii():
        return text[:cells]
    used = 0
    for place, char in enumerate(text):
        used += cell_len(char)
        if used > cells:
            return text[:place]
    return text


def _last(text: str, cells: int) -> str:
    """The longest end that fits."""
    if text.isascii():
        return text[len(text) - cells :]
    used = 0
    for place in range(len(text) - 1, -1, -1):
        used += cell_len(text[place])
        if used > cells:
            return text[place + 1 :]
    return text
