"""Pieces of bytes over a socket between a child and its parent, with a limit of length and of time.

Neither side believes the other: a length is checked before anything is read, and only bytes pass, never objects.
"""

from __future__ import annotations

import select
import socket
from time import monotonic

_HEAD = 8
_PIECE = 1 << 20


class ClosedError(Exception):
    """The other end is gone."""


class LateError(Exception):
    """The time is up."""


class TooLongError(Exception):
    """The other end announced more than is allowed."""


def send(end: socket.socket, piece: bytes, *, until: float | None = None) -> None:
    """Writes the whole piece. Raises ClosedError, and LateError when the monotonic clock passes `until`."""
    left = memoryview(len(piece).to_bytes(_HEAD, "big") + piece if len(piece) < _PIECE else piece)
    if len(piece) >= _PIECE:
        _send_all(end, memoryview(len(piece).to_bytes(_HEAD, "big")), until)
    _send_all(end, left, until)


def receive(end: socket.socket, *, most: int, until: float | None = None) -> bytes:
    """The next piece. Raises ClosedError, LateError, and TooLongError for a piece of more than `most` bytes."""
    length = int.from_bytes(_exactly(end, _HEAD, until), "big")
    if length > most:
        raise TooLongError(length)
    return _exactly(end, length, until)


def _send_all(end: socket.socket, left: memoryview, until: float | None) -> None:
    while left:
        _wait(end, until, writing=True)
        try:
            left = left[end.send(left) :]
        except BlockingIOError:
            continue
        except OSError as error:
            raise ClosedError(str(error)) from error


def _exactly(end: socket.socket, count: int, until: float | None) -> bytes:
    pieces = bytearray()
    while len(pieces) < count:
        _wait(end, until)
        try:
            piece = end.recv(min(count - len(pieces), _PIECE))
        except BlockingIOError:
            continue
        except OSError as error:
            raise ClosedError(str(error)) from error
        if not piece:
            raise ClosedError("end of file")
        pieces += piece
    return bytes(pieces)


def _wait(end: socket.socket, until: float | None, *, writing: bool = False) -> None:
    """Until something can be done. Nothing to wait for where there is no limit: the socket then blocks."""
    if until is None:
        return
    left = until - monotonic()
    if left <= 0:
        raise LateError
    poll = select.poll()
    poll.register(end, select.POLLOUT if writing else select.POLLIN)
    if not poll.poll(left * 1000):
        raise LateError
