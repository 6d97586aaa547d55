"""From plugins and orders to the words that text views use."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from coreg_tui.api.validator import Validator
from coreg_tui.cli.orders import Format, Manner, Orders, plugins_of
from coreg_tui.cli.session import Session
from coreg_tui.host.facts import fields_of
from coreg_tui.i18n.catalogs import translator
from coreg_tui.regulation.loading import Regulation, load
from coreg_tui.reports.typesetting import Ink
from coreg_tui.reports.vocabulary import Vocabulary
from coreg_tui.reports.wording import Wording


def manner_of(session: Session, format: Format = "text", *, to_file: bool = False) -> Manner:
    """How to write: in colour and with plain signs only where a terminal asks for it."""
    return Manner(
        format=format,
        lang=session.lang,
        width=session.width,
        colour=session.colour and not to_file,
        ascii_signs=session.ascii_signs and not to_file,
    )


@lru_cache(maxsize=8)
def wording_of(orders: Orders, manner: Manner, version: str | None = None) -> Wording:
    """The wording for dossiers that are assessed on those orders by that version; made once a process.

    None: for what belongs to no dossier, or to one that cannot be read.
    """
    return wording(manner, plugins_of(orders).validators, load(version))


def wording(manner: Manner, validators: Iterable[Validator], regulation: Regulation | None = None) -> Wording:
    """The wording with the words of those plugins and of that version of the regulation; None: of the last."""
    return Wording(
        lang=manner.lang,
        translate=translator(manner.lang),
        width=manner.width,
        ink=Ink(colour=manner.colour, ascii_signs=manner.ascii_signs),
        vocabulary=vocabulary_of(validators),
        regulation=regulation or load(),
    )


def vocabulary_of(validators: Iterable[Validator]) -> Vocabulary:
    """What the plugins call their kinds, facts and codes."""
    kinds = [kind for validator in validators for kind in validator.kinds]
    fields = {kind.id: fields_of(kind) for kind in kinds}
    return Vocabulary(
        kinds={kind.id: kind.label for kind in kinds},
        facts={name: {one.name: one.label for one in own.values()} for name, own in fields.items()},
        words={name: {one.name: dict(one.words) for one in own.values() if one.words} for name, own in fields.items()},
    )
