"""Text from strangers made harmless: no control, escape, direction or invisible characters reach a screen.

Nor does a citizen service number: what is shown or exported passes `safe_text`, so it is masked there once for all.
"""

from __future__ import annotations

import re
import unicodedata

from coreg_tui.model.citizen_numbers import masked, names_a_number

_HARMFUL = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_PLAIN = re.compile(r"[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f]*\Z")


def safe_text(text: str, *, judged: bool = False) -> str:
    """`text` with safe characters only, and its citizen service numbers as asterisks.

    `judged`: as `masked` has it, for a number that is a fact and for lines of a document, which are masked in their
    context before anybody reads them.
    """
    return safe_characters(masked(text, judged=judged))


def safe_fact(name: str, text: str) -> str:
    """The text of the fact of that name, safe: a number by its name stays, one in free text is masked."""
    return safe_text(text, judged=names_a_number(name))


def safe_characters(text: str) -> str:
    """`text` in NFC, each harmful character written as `U+XXXX`; tabs, line ends and odd blanks become a blank.

    Source: Unicode general categories Cc, Cf, Cs, Co, Cn, Zl and Zp.
    """
    if _PLAIN.match(text):
        return text
    return "".join(map(_shown, unicodedata.normalize("NFC", text)))


def is_harmful(text: str) -> bool:
    """Whether a character is in it that a terminal may obey or that a reader cannot see; ends of lines are none."""
    return not text.isprintable() and any(unicodedata.category(one) in _HARMFUL for one in text if one not in "\t\r\n")


def _shown(char: str) -> str:
    if char in "\t\n\r\x0b\x0c\u2028\u2029":
        return " "
    category = unicodedata.category(char)
    if category == "Zs":
        return " "
    return f"U+{ord(char):04X}" if category in _HARMFUL else char
