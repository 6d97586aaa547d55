"""From the words that were typed to a command or the screen, and from what goes wrong to an exit code."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Protocol

from coreg_tui.cli.language import asked_language, language
from coreg_tui.cli.session import RefusedError, Session, on_terminal, steady, warn
from coreg_tui.cli.words import COMMANDS, LATER, nearest
from coreg_tui.i18n.catalogs import CatalogMissingError, Translate, translator, untranslated
from coreg_tui.model.text import Lang
from coreg_tui.settings import Settings, read_settings

DONE, FOUND, USAGE, UNREADABLE = 0, 1, 2, 3
NO_TERMINAL = 64
FAULT = 70
INTERRUPTED = 128 + signal.SIGINT
ENDED = 128 + signal.SIGTERM
PIPE_CLOSED = 128 + signal.SIGPIPE


class Screen(Protocol):
    """The full screen over a root."""

    def __call__(self, root: Path, *, lang: Lang, settings: Settings, today: date) -> int:
        """Runs until somebody leaves; the exit code."""


def run(arguments: Sequence[str], *, screen: Screen) -> int:
    """Does what the arguments ask for; the exit code."""
    steady(sys.stdout)
    steady(sys.stderr)
    try:
        signal.signal(signal.SIGTERM, _end)
        return _closed(_run(arguments, screen))
    except KeyboardInterrupt:
        return _abandoned(INTERRUPTED)
    except BrokenPipeError:
        return _abandoned(PIPE_CLOSED)
    except CatalogMissingError as error:
        warn(f"coreg-tui: {error}")
        return USAGE
    except Exception:
        warn(f"coreg-tui: this is a fault of the program, please report it\n{traceback.format_exc()}".rstrip())
        return FAULT


def _run(arguments: Sequence[str], screen: Screen) -> int:
    settings = read_settings(os.environ)
    today = date.today()  # noqa: DTZ011  the day on the wall: a deadline ends with it
    before, words = _split(arguments)
    asked = asked_language(arguments)
    if not words:
        if "--help" in before or "-h" in before:
            return _help(_session(asked, settings, today, None))
        return _to_screen(None, before, asked, settings, today, screen)
    word = words[0]
    if word in COMMANDS:
        return _command(word, [*before, *words[1:]], settings, today)
    if word and word not in LATER and os.path.exists(word):  # noqa: PTH110  a Path raises for a long name
        return _to_screen(Path(word), [*before, *words[1:]], asked, settings, today, screen)
    session = _session(asked, settings, today, None)
    _ = session.translate
    if word in LATER:
        return _refuse(_("'{word}' is not in this version").format(word=word), _)
    near = nearest(word, COMMANDS)
    return _refuse(
        _("'{word}' is neither a command nor a folder: did you mean '{nearest}'?").format(word=word, nearest=near), _
    )


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """The options before the first word, and the words with all that follows."""
    before: list[str] = []
    rest = list(arguments)
    while rest and rest[0].startswith("-") and rest[0] != "-":
        option = rest.pop(0)
        if option == "--":
            break
        before.append(option)
        if option == "--lang" and rest:
            before.append(rest.pop(0))
    return before, rest


def _session(asked: str | None, settings: Settings, today: date, place: Path | None) -> Session:
    lang = language(asked, settings, place)
    return Session(lang=lang, translate=translator(lang), settings=settings, today=today)


def _command(name: str, arguments: list[str], settings: Settings, today: date) -> int:
    import click  # 50 ms

    from coreg_tui.cli.speaking import Command, complaint

    build: Callable[[Translate], Command] = import_module(f"coreg_tui.cli.{name}").command
    program = f"coreg-tui {name}"
    asked, place = _about(build(untranslated), arguments)
    session = _session(asked, settings, today, place)
    _ = session.translate
    command = build(_)
    try:
        with command.make_context(program, list(arguments), obj=session) as context:
            code = command.invoke(context)
            sys.stdout.flush()
            return int(code)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.UsageError as error:
        return _refuse(complaint(error, command), _, program)
    except RefusedError as error:
        return _refuse(str(error), _, None)


def _about(command: object, arguments: list[str]) -> tuple[str | None, Path | None]:
    """What `--lang` says, and the first place that the call is about."""
    from coreg_tui.cli.speaking import Command

    assert isinstance(command, Command)
    values = command.make_context("coreg-tui", list(arguments), resilient_parsing=True).params
    places = [values.get(name) for name in ("paths", "files", "dossier", "root")]
    first = next((one[0] if isinstance(one, tuple) else one for one in places if one), None)
    return values.get("lang") or asked_language(arguments), Path(first) if first else None


def _to_screen(
    root: Path | None, options: Sequence[str], asked: str | None, settings: Settings, today: date, screen: Screen
) -> int:
    root = root or settings.root or _bundled_samples()
    session = _session(asked, settings, today, root)
    _ = session.translate
    unknown = [one for one in _without_lang(options) if one not in ("--help", "-h")]
    if len(unknown) < len(_without_lang(options)):
        return _help(session)
    if unknown:
        return _refuse(_("'{word}' is one word too many").format(word=unknown[0]), _)
    if asked is not None and asked != session.lang:
        return _refuse(_("--lang: nl or en"), _)
    if root is None:
        return _refuse(_("no folder given: name one, or set COREG_ROOT"), _)
    if not os.path.isdir(root):  # noqa: PTH112
        return _refuse(_("{path}: is not a folder").format(path=root), _)
    if settings.terminal == "dumb" or not (on_terminal(sys.stdin) and on_terminal(sys.stdout)):
        warn(_("coreg-tui: the screen needs a terminal; without one: {commands}").format(commands=", ".join(COMMANDS)))
        return NO_TERMINAL
    return screen(root, lang=session.lang, settings=settings, today=today)


def _without_lang(options: Sequence[str]) -> list[str]:
    rest = list(options)
    if "--lang" in rest:
        place = rest.index("--lang")
        del rest[place : place + 2]
    return [one for one in rest if not one.startswith("--lang=")]


def _bundled_samples() -> Path | None:
    """The samples of a checkout; None: this is an installation."""
    checkout = Path(__file__).resolve().parents[3]
    samples = checkout / "sample_dossiers"
    return samples if (checkout / "pyproject.toml").is_file() and samples.is_dir() else None


def _help(session: Session) -> int:
    from coreg_tui.cli.overview import overview

    sys.stdout.write(overview(session.translate))
    return DONE


def _refuse(message: str, translate: Translate, program: str | None = "coreg-tui") -> int:
    warn(f"coreg-tui: {message}")
    if program is not None:
        warn(translate("Help: {program} --help").format(program=program))
    return USAGE


def _closed(code: int) -> int:
    sys.stdout.flush()
    return code


def _abandoned(code: int) -> int:
    """Leaves without another word: what still waits to be written would only fail again."""
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123
        for stream in (sys.stdout, sys.stderr):
            try:
                os.dup2(nowhere.fileno(), stream.fileno())
            except (OSError, ValueError):
                continue
    return code


def _end(number: int, frame: FrameType | None) -> None:
    """SIGTERM unwinds as an error does, so that nothing half is left."""
    raise SystemExit(ENDED)
