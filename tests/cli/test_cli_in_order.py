"""Several processes give the results of one, in order, and one that dies costs only its own thing."""

from __future__ import annotations

import os
import struct
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from coreg_tui.cli import in_order as room
from coreg_tui.cli.in_order import _pool, _stop, in_order, start_method


@pytest.fixture(autouse=True)
def _forked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The functions of this file can be found by a forked worker only."""
    monkeypatch.setattr(room, "start_method", lambda: "fork")


def double(number: int) -> int:
    return 2 * number


def lost(number: int) -> int:
    return -number


def deadly(number: int) -> int:
    if number in (3, 17):
        os._exit(1)
    return 2 * number


def failing(number: int) -> int:
    raise ValueError(number)


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_results_come_in_the_order_of_the_things(jobs: int) -> None:
    assert [*in_order(double, range(50), jobs, lost=lost)] == [2 * number for number in range(50)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_nothing_in_nothing_out(jobs: int) -> None:
    assert [*in_order(double, [], jobs, lost=lost)] == []


@pytest.mark.parametrize("jobs", [2, 3])
def test_a_process_that_dies_costs_only_its_thing(jobs: int) -> None:
    found = [*in_order(deadly, range(20), jobs, lost=lost)]
    assert found == [-number if number in (3, 17) else 2 * number for number in range(20)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_things_are_taken_as_they_are_needed(jobs: int) -> None:
    taken: list[int] = []

    def things() -> Iterator[int]:
        for number in range(10_000):
            taken.append(number)
            yield number

    results = in_order(double, things(), jobs, lost=lost)
    assert next(results) == 0
    assert len(taken) <= 16
    results.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_of_the_work_is_not_swallowed(jobs: int) -> None:
    with pytest.raises(ValueError, match="7"):
        [*in_order(failing, [7, 8], jobs, lost=lost)]


def test_beside_other_threads_nothing_is_forked() -> None:
    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(start_method).result() == "spawn"


def test_any_executor_can_carry_the_work(dossier) -> None:
    """The work and its results are plain data: nothing of this process is needed."""
    import pickle
    from datetime import date
    from functools import partial

    from coreg_tui.cli.orders import Manner, Orders, Task, carry_out

    work = partial(carry_out, Orders(today=date(2022, 6, 1)), Manner(format="jsonl", lang="en"))
    task = Task(folder=str(dossier), path=".", shown=str(dossier))
    done = pickle.loads(pickle.dumps(work))(task)
    assert pickle.loads(pickle.dumps(done)) == done
    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(work, task).result() == done


def test_what_fails_on_one_dossier_is_told_of_that_dossier() -> None:
    import json
    from datetime import date

    from coreg_tui.cli.orders import Manner, Orders, Task, carry_out

    task = Task(folder="no\0name", path="d", shown="d")
    done = carry_out(Orders(today=date(2022, 6, 1)), Manner(format="jsonl", lang="en"), task)
    assert done.verdict is None
    error = json.loads(done.text)["error"]
    assert error["kind"] == "io"
    assert "null byte" in error["message"]


def test_half_a_result_of_a_worker_that_was_stopped_holds_nothing_up() -> None:
    """As it is left in the pipe where a signal ends a worker in the middle of handing it over."""
    pool = _pool(1)
    assert pool.submit(abs, -1).result() == 1
    (thread,) = [one for one in threading.enumerate() if type(one).__name__ == "_ExecutorManagerThread"]
    os.write(pool._result_queue._writer.fileno(), struct.pack("!i", 1_000) + b"half")  # type: ignore[attr-defined]
    _stop(pool)
    thread.join(20)
    assert not thread.is_alive()
