"""This side of a plugin in a child process: the way to ask it, and what is said where it does not answer."""

from __future__ import annotations

import pickle
from functools import partial
from typing import Any

from coreg_tui.guard.children import Asked, Loss, LostError
from coreg_tui.guard.confinement import Bounds
from coreg_tui.guard.levels import Guard, guard_of
from coreg_tui.guard.wire_form import WireError, a_count, a_list, a_text, decoded, exactly
from coreg_tui.host.apart.watching import Deed
from coreg_tui.host.apart.working import ANSWER, Named, Worker
from coreg_tui.model.page import UnreadableError
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import Text

LOAD_S = 10.0
"""Seconds in which a plugin is imported and says what it declares."""
CALL_S = 3.0
"""Seconds for one check."""
READ_S = 10.0
"""Seconds to read one document (design.md 4)."""
BOUNDS = Bounds(cpu_s=120, answer=4 << 20)
_LONGEST = 1_900
_MOST_LINES = 10_000_000
_MOST_LOSSES = 2
"""In one dossier; then it is not asked again in it."""

LOST: dict[Loss, Text] = {
    "time": Text(en="no answer in time", nl="geen antwoord binnen de tijd"),
    "memory": Text(en="too much memory", nl="te veel geheugen"),
    "output": Text(en="too long an answer", nl="een te lang antwoord"),
    "crash": Text(en="it ended its process", nl="hij beëindigde zijn proces"),
    "failed": Text(en="its answer made no sense", nl="van het antwoord was niets te maken"),
}
DEEDS: dict[Deed, Text] = {
    "network": Text(en="it tried to use a network", nl="hij probeerde een netwerk te gebruiken"),
    "writing": Text(en="it tried to change files", nl="hij probeerde bestanden te wijzigen"),
    "processes": Text(en="it tried to start or end a process", nl="hij probeerde een proces te starten of te stoppen"),
    "output": Text(en="it wrote to standard output", nl="hij schreef naar de standaarduitvoer"),
    "patching": Text(en="it replaced parts of the program", nl="hij verving delen van het programma"),
    "evidence": Text(en="it changed the evidence it was given", nl="hij wijzigde de stukken die hij kreeg"),
}
UNDECLARED = Text(en="it gave a reason that it does not declare", nl="hij gaf een reden die hij niet opgeeft")
_GIVEN_UP = Text(en="not asked again in this dossier", nl="in dit dossier niet meer gevraagd")


class ApartError(Exception):
    """A plugin in a child process did not answer as it should. `told` says how, `kind` by its id."""

    def __init__(self, told: Text | str, kind: str, trace: str = "") -> None:
        super().__init__(told.en if isinstance(told, Text) else told)
        self.told = told
        self.kind = kind
        self.trace = trace


class Link:
    """The way to one plugin. Its child begins with the first question, and ends with `end`: one child a dossier."""

    def __init__(self, named: Named) -> None:
        self.named = named
        self._child: Asked | None = None
        self._loaded = False
        self._losses = 0

    def __reduce__(self) -> tuple[Any, ...]:
        return Link, (self.named,)

    def end(self) -> None:
        """Ends the child; the next question gets another that knows nothing of this one's."""
        child, self._child = self._child, None
        self._loaded, self._losses = False, 0
        if child is not None:
            child.__exit__(None, None, None)

    def ask(self, do: str, *given: object, limit_s: float) -> tuple[str, object]:
        """The word of its answer, and what goes with it. Raises ApartError where it did not answer as it should, and
        UnreadableError where it says of a file that it cannot be read."""
        if self._losses >= _MOST_LOSSES:
            raise ApartError(_GIVEN_UP, "given_up")
        if not self._loaded and do != "declare":
            self._asked("load", (), LOAD_S)  # by itself, so that its import takes no time from a check
        return self._asked(do, given, limit_s)

    def _asked(self, do: str, given: tuple[object, ...], limit_s: float) -> tuple[str, object]:
        try:
            deeds, word, body = exactly(decoded(ANSWER, self._answer(do, given, limit_s)), 3)
            return self._opened(do, a_list(deeds, len(DEEDS)), a_text(word, 20), body)
        except LostError as error:
            self._renew()
            raise ApartError(LOST[error.kind], error.kind) from error
        except WireError as error:
            self._renew()
            raise ApartError(LOST["failed"], "failed") from error

    def _opened(self, do: str, deeds: list[object], word: str, body: object) -> tuple[str, object]:
        for deed, sentence in DEEDS.items():
            if deed in deeds:
                if deed == "patching":
                    self._renew()
                raise ApartError(sentence, deed)
        if word == "raised":
            name, told, place, trace = (_shown(one) for one in exactly(body, 4))
            if name == "MemoryError":
                raise ApartError(LOST["memory"], "memory")
            raise ApartError(f"{told}; {place}" if do == "declare" else name, "raised", trace)
        if word == "unreadable":
            en, nl, line = exactly(body, 3)
            raise UnreadableError(en=_shown(en)[:_LONGEST], nl=_shown(nl)[:_LONGEST], line=a_count(line, _MOST_LINES))
        return word, body

    def _renew(self) -> None:
        """Ends a child that was lost, or in which something was left behind."""
        self._losses += 1
        self._loaded = False
        if self._child is not None:
            self._child.renew()

    def _answer(self, do: str, given: tuple[object, ...], limit_s: float) -> bytes:
        if self._child is None:
            self._child = _guard().begin(partial(Worker, self.named)).__enter__()
        answer = self._child.ask(pickle.dumps((do, *given)), limit_s=limit_s)
        self._loaded = True
        return answer


def _shown(raw: object) -> str:
    """Its lines, with nothing in them that a terminal obeys."""
    return "\n".join(map(safe_text, a_text(raw, 10_000).split("\n")))


def _guard() -> Guard:
    """Raises TooWeakError where not even limits hold on this machine: no stranger's code then runs on it."""
    return guard_of(bounds=BOUNDS)
