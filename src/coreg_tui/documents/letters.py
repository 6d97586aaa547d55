"""Characters of a PDF's text as a reader expects them: ligatures apart, plain blanks, boxes to tick as signs."""

from __future__ import annotations

from coreg_tui.model.safe_text import safe_characters

_PLAIN = {
    # what PDFium writes for a hyphen at a line's end
    "\x02": "-",
    "\ufffe": "-",
    # where a word may break: nothing is printed there
    "\u200b": "",
    "\u2060": "",
    "\ufeff": "",
    "\u00ad": "",
    # hyphens that differ in use only
    "\u2010": "-",
    "\u2011": "-",
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
    "\u0132": "IJ",
    "\u0133": "ij",
    # the signs of Wingdings and Symbol, which have no place of their own in Unicode
    "\uf06e": "■",
    "\uf06f": "☐",
    "\uf071": "☐",
    "\uf0a3": "☐",
    "\uf0a8": "☐",
    "\uf0b7": "•",
    "\uf0a7": "•",
    "\uf052": "☑",
    "\uf053": "☒",
    "\uf0fb": "✗",
    "\uf0fc": "✓",
    "\uf0fd": "☒",
    "\uf0fe": "☑",
}
_TABLE = str.maketrans(_PLAIN)


def letters(word: str) -> str:
    """The word in plain letters, harmless on a screen; empty where nothing of it is printed."""
    if word.isascii() and word.isprintable():
        return word
    if word.endswith("\u00ad"):  # a hyphen that may stand is printed at a line's end only
        word = word[:-1] + "-"
    return safe_characters(word.translate(_TABLE)).strip()
