"""A validator: the kinds of evidence it reads and checks, and the one hook through which it is offered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pluggy

from coreg_tui.api.checks import Check
from coreg_tui.api.context import Context
from coreg_tui.api.fields import Field
from coreg_tui.model.contributions import Activity, Work
from coreg_tui.model.fact import Exhibit
from coreg_tui.model.page import Reading, Sheets
from coreg_tui.model.reason import Reason
from coreg_tui.model.text import Text

API_VERSION = 1
"""Raised when something that a plugin can rely on changes; `docs/api.md` says how. Higher ones are refused."""

GROUP = "coreg_tui"
"""The entry-point group, and the project name for pluggy."""

hookspec = pluggy.HookspecMarker(GROUP)
hookimpl = pluggy.HookimplMarker(GROUP)
"""Marks `coreg_validators`, the one function by which a plugin is known. Without it the function is never called."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Witnesses:
    """The words by which a kind of document is known; all compared without case and accents, as whole words."""

    titles: tuple[str, ...]
    """What such a paper calls itself; one of them in the first lines of a page opens a document."""
    sentences: tuple[str, ...] = ()
    """What it typically says; `…` stands for other words: "verklaart … werkzaam". Without a title it takes one of
    these, enough labels and evidence of another sort."""
    issuers: tuple[str, ...] = ()
    """Who gives it out: bears a sentence out, and proves nothing alone."""
    labels: tuple[str, ...] = ()
    """What else stands on it; the more, the surer."""
    tells: tuple[str, ...] = ()
    """What it must tell whatever its title, a regular expression for each sort of fact (`!` before one that must not
    stand there): looked for where no kind is clear, in the text without case and accents, a line for each segment."""
    part_of: str | None = None
    """The kind of paper about the whole of which this one proves a part: its title stands on papers of the part too."""
    never: tuple[str, ...] = ()
    """What never stands on it."""
    enough: int = 1
    """How many of `labels` it takes besides a title to be sure."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Kind:
    """One kind of evidence."""

    id: str
    """As in the manifest."""
    label: Text
    """What a reviewer calls it, lower case, at most 30 cells."""
    fields: tuple[Field, ...] = ()
    """Besides `holder` and `holder_birth_date`, which every kind has."""
    reasons: tuple[Reason, ...] = ()
    """Every reason its checks can give."""
    checks: tuple[Check, ...] = ()
    """What is looked at besides what the host checks of every document; the order is that of the report."""
    prefix: str | None = None
    """What the ids of its checks begin with; None: the kind's id."""
    after: tuple[str, ...] = ()
    """Kinds whose findings its checks look at; they are examined first."""
    witnesses: Witnesses | None = None
    """None: never recognised, only read as what the manifest says."""
    read: Callable[[Sheets], Iterable[Reading]] | None = None
    """Reads the facts off a document of this kind; None: it states none."""
    contribute: Callable[[Exhibit, Context], Iterable[Work | Activity]] | None = None
    """What it adds to a sum."""
    contributes_from: tuple[str, ...] = ()
    """The facts that this rests on: where one is only claimed, nobody knows how much the document adds."""
    supports: str | None = None
    """The requirement that its evidence can carry, or belongs to; None: it only informs."""
    adds_way: bool = False
    """True for a kind that the regulation's own rules do not know: an alternative besides theirs."""
    holder_checked: bool = True
    """False for a document that need not be in the applicant's name."""
    own_holder_check: bool = False
    """True where the plugin judges the holder itself (`KIND.holder` is then among its checks)."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Addition:
    """Checks for a kind that another plugin handles. They inform only: whatever they find, no requirement stands
    better or worse for it, and no finding of the other plugin is changed.
    """

    kind: str
    """A kind of another plugin. Where no loaded plugin handles it, the checks rest."""
    checks: tuple[Check, ...]
    """Their ids begin with the validator's own id, in snake_case: `second_look.age`."""
    reasons: tuple[Reason, ...]
    """Every reason they can give."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Validator:
    """What a plugin offers: a family of evidence that it reads and checks."""

    id: str
    """Lower case with hyphens; the folder and distribution are `coreg-ID`."""
    version: str
    """The plugin's own version."""
    title: Text
    """What the family is called, in lists of plugins."""
    kinds: tuple[Kind, ...] = ()
    """The kinds of evidence that it handles; no other validator has one of them."""
    additions: tuple[Addition, ...] = ()
    """Checks that inform about kinds of other plugins."""
    api: int = API_VERSION
    """The API version it was written for."""


class Hooks:
    """The one hook. Register your plugin under the entry-point group `coreg_tui`."""

    @hookspec
    def coreg_validators(self) -> Iterable[Validator]:
        """Offer your validators: one for each family of evidence that you can read and check. Since API 1.

        Called once, with nothing; the host sorts by id, so order never decides. If you raise, staff see your
        distribution and file named as the problem, your kinds become `unhandled`, and every other plugin goes on.
        """
        return ()
