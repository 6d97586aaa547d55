"""The child that assesses and reads: one request after another, and what happens when it does not answer."""

from __future__ import annotations

import os
import signal
import threading
from datetime import date
from pathlib import Path

import pytest

from coreg_tui.assessment.report import Assessed
from coreg_tui.tui.catalog import Catalog
from coreg_tui.tui.child import AskCatalog, Assess, Child, ChildLostError, Head, Paper, ReadText
from coreg_tui.tui.judging import Progress, assess_all

TODAY = date(2022, 3, 1)


@pytest.fixture
def child():
    """A child, ended in any case."""
    one = Child(TODAY)
    yield one
    one.close()


def test_it_says_who_asks_before_it_judges(child, write, tmp_path: Path) -> None:
    folder = write(tmp_path, "een")
    head = child.ask(Head(folder, "een"))
    assert isinstance(head, Assessed) and head.dossier == "2022-0107" and head.verdict is None
    whole = child.ask(Assess(folder, "een"))
    assert isinstance(whole, Assessed) and whole.verdict is not None and len(whole.standings) == 13


def test_it_knows_what_plugins_call_things(child) -> None:
    catalog = child.ask(AskCatalog())
    assert isinstance(catalog, Catalog)
    assert catalog.kind("vog", "nl") == "VOG" and catalog.fact("vog", "holder", "nl") == "op naam van"
    assert catalog.kind("onbekend\x1b", "nl") == "onbekendU+001B"


def test_it_reads_a_documents_text_without_leaving_the_folder(child, tmp_path: Path, pdf) -> None:
    pdf(tmp_path / "a.pdf", ["Hallo"])
    (tmp_path / "koppeling.pdf").symlink_to(tmp_path / "a.pdf")
    found = child.ask(ReadText(tmp_path, "a.pdf"))
    assert isinstance(found, Paper) and found.pages[0].lines[0].text == "Hallo"
    assert child.ask(ReadText(tmp_path, "weg.pdf")) == Paper(reason="absent")
    with pytest.raises(ChildLostError):
        child.ask(ReadText(tmp_path, "koppeling.pdf"))
    assert isinstance(child.ask(ReadText(tmp_path, "a.pdf")), Paper)


def test_a_child_that_is_killed_costs_its_request_only(child, write, tmp_path: Path) -> None:
    folder = write(tmp_path, "een")
    assert child.ask(Head(folder, "een")).dossier == "2022-0107"
    os.kill(child._process.pid, signal.SIGKILL)
    child._process.join()
    assert child.ask(Head(folder, "een")).dossier == "2022-0107"


def test_a_child_that_hangs_is_ended_and_the_next_request_is_served(child, write, tmp_path: Path) -> None:
    folder = write(tmp_path, "een")
    child.ask(Head(folder, "een"))
    stuck = child._process.pid
    os.kill(stuck, signal.SIGSTOP)
    with pytest.raises(ChildLostError, match="no answer within"):
        child.ask(Head(folder, "een"), limit_s=0.05)
    assert child.ask(Head(folder, "een")).dossier == "2022-0107"
    assert child._process.pid != stuck


def test_closing_ends_a_child_that_is_waited_for(write, tmp_path: Path) -> None:
    child = Child(TODAY)
    folder = write(tmp_path, "een")
    child.ask(Head(folder, "een"))
    os.kill(child._process.pid, signal.SIGSTOP)
    failed: list[str] = []

    def wait() -> None:
        try:
            child.ask(Head(folder, "een"))
        except ChildLostError:
            failed.append("lost")

    waiting = threading.Thread(target=wait)
    waiting.start()
    while not child._lock.locked():
        pass
    child.close()
    waiting.join(10)
    assert failed == ["lost"]
    with pytest.raises(ChildLostError):
        child.ask(Head(folder, "een"))


def test_a_whole_root_is_told_bit_by_bit_and_ends(child, write, tmp_path: Path) -> None:
    write(tmp_path, "a")
    write(tmp_path, "b", id="2022-0108")
    news: list[Progress] = []
    assess_all(child, tmp_path, TODAY, news.append)
    assert [one.path for one in news[0].begin] == ["a", "b"]
    assert news[-1].finished and news[-1].done == news[-1].count == 2
    assert not any(one.finished for one in news[:-1])
    known = {path: report for one in news for path, report in one.reports.items()}
    assert all(report.verdict is not None for report in known.values())


def test_a_root_that_is_no_folder_is_one_unreadable_row(child, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("x", "utf-8")
    news: list[Progress] = []
    assess_all(child, tmp_path / "bestand", TODAY, news.append)
    assert news[0].begin[0].fault.kind == "io" and news[-1].finished
