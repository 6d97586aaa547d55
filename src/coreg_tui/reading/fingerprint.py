"""The version of all that reads a document: when any of it changes, what was read before is not believed any more.

By content, not by a number that somebody has to raise, nor by time stamps, which installers set as they like.
"""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from coreg_tui._version import VERSION
from coreg_tui.api.validator import Kind, Validator
from coreg_tui.host.apart.rebuilding import Elsewhere

_ROOMS = ("api", "documents", "guard", "host", "model", "reading")
_LIBRARIES = (
    "cryptography", "pillow", "pyhanko", "pyhanko-certvalidator", "pypdf", "pypdfium2", "python-dateutil",
)  # fmt: skip
"""Those that have a say in what is read."""


_MOST_LAYERS = 5


def fingerprint(validators: Sequence[Validator], *more: str) -> str:
    """A hash over the code that reads: the program's, the validators', and the versions of the libraries; and `more`.

    64 hexadecimal digits. A validator whose code cannot be found makes it another one each time. Takes 3 to 15 ms.
    """
    whole = sha256()
    for part in (VERSION, sys.version, unicodedata.unidata_version, *more, *_libraries()):
        whole.update(sha256(part.encode("utf-8", "surrogatepass")).digest())
    home = Path(__file__).parents[1]
    for room in _ROOMS:
        whole.update(_code_in(home / room))
    for validator in sorted(validators, key=lambda one: one.id):
        whole.update(sha256(repr((validator.id, validator.version)).encode()).digest())
    code: list[object] = [one for validator in validators for kind in validator.kinds for one in _code_of(kind)]
    elsewhere = {one.link.named.package for one in code if isinstance(one, Elsewhere)}
    for package in sorted({_package(one) for one in code if not isinstance(one, Elsewhere)}):
        for place in _places(package):
            whole.update(_code_in(place))
    for package in sorted(elsewhere):
        for place in _places_unimported(package):
            whole.update(_code_in(place))
    return whole.hexdigest()


def _libraries() -> Iterator[str]:
    from importlib.metadata import PackageNotFoundError, version  # 60 ms, but whoever has plugins has it already

    for name in _LIBRARIES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} -"


def _code_of(kind: Kind) -> Iterator[Callable[..., object]]:
    if kind.read is not None:
        yield kind.read
    yield from (check.judge for check in kind.checks)


def _package(code: object) -> str:
    """The top package that a function is from; of one with some arguments filled in, that of the function within."""
    for _ in range(_MOST_LAYERS):
        code = getattr(code, "func", code)
    module = getattr(code, "__module__", None)
    return str(module or type(code).__module__).partition(".")[0]


def _places(package: str) -> Iterable[Path]:
    module = sys.modules.get(package)
    folders = [Path(one) for one in getattr(module, "__path__", ())]
    file = getattr(module, "__file__", None)
    return sorted(folders) or ([Path(file)] if file else [Path(os.devnull, package)])


def _places_unimported(package: str) -> Iterable[Path]:
    """Where a package lies that was never imported here."""
    try:
        spec = find_spec(package)
    except (ImportError, ValueError, AttributeError):
        spec = None
    if spec is None:
        return [Path(os.devnull, package)]
    folders = sorted(Path(one) for one in spec.submodule_search_locations or ())
    return folders or [Path(spec.origin or Path(os.devnull, package))]


def _code_in(place: Path) -> bytes:
    """A hash over the code in a folder, by content; of other files by size and time. Random for what is not there."""
    try:
        return _hash_of(place) if place.is_dir() else sha256(place.read_bytes()).digest()
    except OSError:
        return os.urandom(32)


def _hash_of(place: Path) -> bytes:
    whole = sha256()
    for folder, inner, files in os.walk(place):
        inner[:] = sorted(name for name in inner if name != "__pycache__")
        for name in sorted(files):
            path = os.path.join(folder, name)  # noqa: PTH118 - some hundred of them: a Path costs as much as the hash
            whole.update(os.fsencode(os.path.relpath(path, place)) + b"\0")
            if name.endswith(".py"):
                with open(path, "rb", buffering=0) as content:  # noqa: PTH123
                    whole.update(sha256(content.read()).digest())
            else:
                found = os.stat(path)  # noqa: PTH116
                whole.update(f"{found.st_size} {found.st_mtime_ns}\0".encode())
    return whole.digest()
