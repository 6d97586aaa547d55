"""When two names of a programme or an institution mean the same, for `duo.matches_diploma`."""

from __future__ import annotations

from collections.abc import Sequence

from coreg_tui.api import Norms, words


def same_institution(one: str, other: str, norms: Norms) -> bool:
    """Whether the words of one contain all of the other's, words of form aside."""
    forms = frozenset(norms.texts("programme_words_of_form"))
    return _same(_bare(one, forms), _bare(other, forms))


def same_programme(one: str, other: str, norms: Norms) -> bool:
    """The same for programmes; the listed abbreviation of a programme is its name too."""
    forms = frozenset(norms.texts("programme_words_of_form"))
    if _same(_bare(one, forms), _bare(other, forms)):
        return True
    listed = [entry.split("|") for entry in norms.texts("programme_abbreviations")]
    return any(_is_named(one, names, forms) and _is_named(other, names, forms) for names in listed)


def _bare(text: str, forms: frozenset[str]) -> frozenset[str]:
    """The words that count; none where the name is of nothing but words of form."""
    return frozenset(words(text)) - forms


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    if not one or not other:
        return one == other
    return one <= other or other <= one


def _is_named(text: str, names: Sequence[str], forms: frozenset[str]) -> bool:
    """Whether `text` is one of the names, looked up before words of form are dropped (`HBO-V` would be a mere `v`)."""
    own = words(text)
    return any(_only(own, words(name), forms) for name in names)


def _only(own: tuple[str, ...], name: tuple[str, ...], forms: frozenset[str]) -> bool:
    """Whether `own` holds `name`, its words together, and besides it nothing but words of form."""
    size = len(name)
    return any(
        own[start : start + size] == name and forms.issuperset(own[:start] + own[start + size :])
        for start in range(len(own) - size + 1)
    )
