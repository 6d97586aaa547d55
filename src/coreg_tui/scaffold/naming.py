"""What a new plugin is called: from one name its distribution, package, kind and constant; bad names are refused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec

from coreg_tui.model.text import Text
from coreg_tui.scaffold.errors import ScaffoldError, refused

LONGEST = 30
"""Characters of a name, and of a title: a reviewer's list has no room for more."""
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_TITLE = re.compile(r"[^\W_][^\"\\{}\x00-\x1f\x7f-\x9f]*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Names:
    """The names of one plugin."""

    id: str
    """`parking-permit`"""
    title_nl: str
    title_en: str

    @property
    def kind(self) -> str:
        """Its kind of evidence: `parking_permit`."""
        return self.id.replace("-", "_")

    @property
    def distribution(self) -> str:
        """`coreg-parking-permit`"""
        return f"coreg-{self.id}"

    @property
    def package(self) -> str:
        """`coreg_parking_permit`"""
        return f"coreg_{self.kind}"

    @property
    def constant(self) -> str:
        """`PARKING_PERMIT`"""
        return self.kind.upper()

    @property
    def test_class(self) -> str:
        """`TestParkingPermit`"""
        return "Test" + "".join(piece.capitalize() for piece in self.id.split("-"))


def names_of(
    name: str, *, title_nl: str | None, title_en: str | None, plugins: Iterable[str], kinds: Iterable[str]
) -> Names:
    """The names for a plugin of that id; without titles its name stands for them.

    `plugins` and `kinds` are those that exist already, `kinds` with all that the ids of checks begin with. Raises
    ScaffoldError for a name that cannot be, or that something else bears.
    """
    _well_formed(name)
    if name in plugins or name == "tui":
        raise _taken(f"{name}", Text(en="a plugin of that id is loaded already", nl="er is al een plugin met die id"))
    kind = name.replace("-", "_")
    if kind in kinds:
        told = Text(en=f"{kind} is a kind of evidence already", nl=f"{kind} is al een soort bewijsstuk")
        raise _taken(name, told)
    if find_spec(f"coreg_{kind}") is not None:
        told = Text(en=f"a package coreg_{kind} is installed", nl=f"er is een pakket coreg_{kind} geïnstalleerd")
        raise _taken(name, told)
    usual = name.replace("-", " ").capitalize()
    return Names(id=name, title_nl=_title(title_nl or usual), title_en=_title(title_en or usual))


def up_to(text: str, longest: int) -> str:
    """The first words of the text that are no longer than that together; of a longer word its beginning."""
    if len(text) <= longest:
        return text
    return text[:longest].rpartition(" ")[0].rstrip() or text[:longest]


def _well_formed(name: str) -> None:
    if _NAME.fullmatch(name) and len(name) <= LONGEST and not name.startswith("coreg-"):
        return
    better = re.sub(r"[^a-z0-9]+", "-", name.lower().removeprefix("coreg")).lstrip("-0123456789")[:LONGEST]
    better = better.rstrip("-") or "parking-permit"
    raise refused(
        "bad_name",
        name,
        Text(
            en=f"a plugin is called by lower-case letters, digits and hyphens, {LONGEST} at most, without coreg- "
            "before it",
            nl=f"een plugin heet met kleine letters, cijfers en koppeltekens, ten hoogste {LONGEST}, zonder coreg- "
            "ervoor",
        ),
        Text(en=f"write it as in '{better}'", nl=f"schrijf het zoals '{better}'"),
    )


def _taken(name: str, told: Text) -> ScaffoldError:
    return refused("taken", name, told, Text(en="choose another name", nl="kies een andere naam"))


def _title(title: str) -> str:
    title = " ".join(title.split())
    if _TITLE.fullmatch(title) and len(title) <= LONGEST and title.isprintable():
        return title
    raise refused(
        "bad_title",
        title,
        Text(
            en=f"a title has {LONGEST} characters at most, and no quotes, braces or backslashes",
            nl=f"een titel heeft ten hoogste {LONGEST} tekens, zonder aanhalingstekens, accolades of backslashes",
        ),
        Text(en="write what the paper calls itself, in short", nl="schrijf kort hoe het stuk zichzelf noemt"),
    )
