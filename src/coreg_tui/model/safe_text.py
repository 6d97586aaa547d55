"""Text from strangers made harmless: no control, escape, direction or invisible characters reach a screen."""

from __future__ import annotations

import re
import unicodedata

_HARMFUL = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_PLAIN = re.compile(r"[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f]*\Z")


def safe_text(text: str) -> str:
    """`text` in NFC, each harmful character written as `U+XXXX`; tabs, line ends and odd blanks become a blank.

    Source: Unicode general categories Cc, Cf, Cs, Co, Cn, Zl and Zp; security.md.
    """
    if _PLAIN.match(text):
        return text
    return "".join(map(_shown, unicodedata.normalize("NFC", text)))


def _shown(char: str) -> str:
    if char in "\t\n\r\x0b\x0c\u2028\u2029":
        return " "
    category = unicodedata.category(char)
    if category == "Zs":
        return " "
    return f"U+{ord(char):04X}" if category in _HARMFUL else char
