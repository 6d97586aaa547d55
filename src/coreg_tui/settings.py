"""The environment, read once and passed down as plain values; nothing else in the program looks at it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from coreg_tui.model.text import Lang


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """What the environment says."""

    root: Path | None = None
    """`$COREG_ROOT`."""
    lang: Lang | None = None
    """`$COREG_LANG`."""
    locale_lang: Lang | None = None
    """The locale's language, if it is Dutch or English."""
    trust_dir: Path | None = None
    """`$COREG_TRUST_DIR`: a folder of PEM anchors."""
    cache_home: Path | None = None
    """`$XDG_CACHE_HOME`, else `.cache` in `$HOME`: where programs keep what they can make anew."""
    plugins_strict: bool = False
    """`$COREG_PLUGINS_STRICT`: a problem with a plugin stops `check` and `read`."""
    trace_plugins: bool = False
    """`$COREG_TRACE_PLUGINS`: what of each plugin runs, how long and on what, is told on stderr."""
    colour: bool = True
    """False where `$NO_COLOR` is set."""
    ascii_signs: bool = False
    """`$COREG_SIGNS=ascii`, a Linux console, or a locale that is not UTF-8."""
    terminal: str = ""
    """`$TERM`."""


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The settings that an environment holds."""
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    charset = next((environment[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if environment.get(name)), "")
    utf8 = "utf" in charset.lower() or charset == ""
    return Settings(
        root=Path(environment["COREG_ROOT"]) if environment.get("COREG_ROOT") else None,
        lang=_lang(environment.get("COREG_LANG", "")),
        locale_lang=_lang(locale),
        trust_dir=Path(environment["COREG_TRUST_DIR"]) if environment.get("COREG_TRUST_DIR") else None,
        cache_home=_cache_home(environment),
        plugins_strict=environment.get("COREG_PLUGINS_STRICT") == "1",
        trace_plugins=environment.get("COREG_TRACE_PLUGINS") == "1",
        colour=not environment.get("NO_COLOR"),
        ascii_signs=environment.get("COREG_SIGNS") == "ascii" or environment.get("TERM") == "linux" or not utf8,
        terminal=environment.get("TERM", ""),
    )


def _cache_home(environment: Mapping[str, str]) -> Path | None:
    """As the XDG Base Directory Specification has it: what is not absolute counts as not set."""
    for name, below in (("XDG_CACHE_HOME", ""), ("HOME", ".cache")):
        if environment.get(name, "").startswith("/"):
            return Path(environment[name], below)
    return None


def _lang(text: str) -> Lang | None:
    if text.lower().startswith("nl"):
        return "nl"
    return "en" if text.lower().startswith("en") else None
