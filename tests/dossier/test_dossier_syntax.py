"""A text that is no manifest is refused with its line; what would choke a parser never reaches one."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable

import pytest

from coreg_tui.dossier.fault import DossierError, Fault
from coreg_tui.dossier.manifest import read_manifest
from coreg_tui.dossier.syntax import MOST_BYTES

FaultIn = Callable[..., Fault]


@pytest.fixture
def no_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bomb is refused by looking at it: whoever hands it to a parser fails the test at once, not after minutes."""

    def reached(*_: object, **__: object) -> None:
        raise AssertionError("a parser was given the bomb")

    monkeypatch.setattr(tomllib, "loads", reached)
    monkeypatch.setattr(json.JSONDecoder, "decode", reached)


def test_a_manifest_of_a_megabyte_is_read_and_one_more_byte_is_not(full: str, fault_in: FaultIn) -> None:
    fill = MOST_BYTES - len(full.encode())
    assert read_manifest(full + "#" * fill, "dossier.toml").id == "2022-0107"
    fault = fault_in(full + "#" * (fill + 1))
    assert (fault.kind, fault.message.en) == ("too_large", "the file is larger than 1 MB: that is no manifest")


@pytest.mark.usefixtures("no_parser")
@pytest.mark.parametrize(
    ("bomb", "line"),
    [
        pytest.param("\na" + ".a" * 60_000 + " = 1", 2, id="dotted key"),
        pytest.param("a" + " . a" * 60_000 + " = 1", 1, id="dotted key with blanks"),
        pytest.param('a."' + '"."'.join("b" * 60_000) + '" = 1', 1, id="dotted key of quoted parts"),
        pytest.param("\n\n[a" + ".a" * 60_000 + "]", 3, id="dotted header"),
        pytest.param("x = {a" + ".a" * 60_000 + " = 1}", 1, id="dotted key in an inline table"),
        pytest.param('x = """\n"" \\""""\na' + ".a" * 60_000 + " = 1", 3, id="dotted key behind tricky text"),
        pytest.param("x = '''\n''a'''\na" + ".a" * 60_000 + " = 1", 3, id="dotted key behind literal text"),
        pytest.param("a = " + "[" * 400_000, 1, id="lists in lists"),
        pytest.param("a = " + "{a=" * 300_000, 1, id="tables in tables"),
        pytest.param("\n" + "a = [" + "[\n" * 400_000, 21, id="lists in lists, line by line"),
    ],
)
def test_a_toml_bomb_is_refused_unparsed(fault_in: FaultIn, bomb: str, line: int) -> None:
    fault = fault_in(bomb)
    assert (fault.kind, fault.line) == ("syntax", line)


@pytest.mark.usefixtures("no_parser")
@pytest.mark.parametrize(
    ("bomb", "line"),
    [
        pytest.param("[" * 900_000, 1, id="lists in lists"),
        pytest.param('{"a":\n' * 150_000, 21, id="objects in objects"),
        pytest.param('{"\\"[[[[": ' + "[" * 900_000, 1, id="behind brackets in text"),
    ],
)
def test_a_json_bomb_is_refused_unparsed(fault_in: FaultIn, bomb: str, line: int) -> None:
    fault = fault_in(bomb, "dossier.json")
    assert (fault.kind, fault.line) == ("syntax", line)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('a = "' + "[" * 100 + '"', id="brackets in text"),
        pytest.param("a = '''\n" + "[" * 100 + "'''", id="brackets in literal text"),
        pytest.param("# " + "[" * 100, id="brackets in a comment"),
        pytest.param('a = "' + "x." * 100 + '"', id="full stops in text"),
        pytest.param("# " + "x." * 100, id="full stops in a comment"),
        pytest.param("a = [" + "1.5," * 100 + "]", id="many decimals on a line"),
        pytest.param('a = """\n' + "x." * 100 + '"""', id="full stops in long text"),
        pytest.param("x" + ".x" * 19 + " = 1", id="a key of twenty parts"),
        pytest.param("a = " + "[" * 20 + "]" * 20, id="lists twenty deep"),
    ],
)
def test_what_only_looks_like_a_bomb_is_parsed(fault_in: FaultIn, text: str) -> None:
    assert fault_in(text).kind == "invalid"  # keys are unknown or lacking, but it was read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a = " + '"\\' * 400_000, id="quotation marks and backslashes"),
        pytest.param('a = """' + '\\"' * 400_000, id="open long text"),
        pytest.param('"' * 900_000, id="quotation marks"),
        pytest.param("'" * 900_000, id="apostrophes"),
        pytest.param("a = 0x" + "f" * 900_000, id="a hexadecimal number"),
        pytest.param("a = 1." + "1" * 900_000, id="a decimal"),
        pytest.param("a = " + "1" * 900_000, id="a whole number"),
        pytest.param("k = 1\n" * 100_000, id="one key again and again"),
        pytest.param("[[a]]\n[[a.b]]\n" * 50_000, id="tables without end"),
        pytest.param("x = 1 #" + "." * 19 + "y" * 900_000, id="full stops just below the limit"),
    ],
)
def test_a_megabyte_of_anything_ends(fault_in: FaultIn, text: str) -> None:
    assert fault_in(text).kind in ("syntax", "invalid")


def test_a_byte_order_mark_is_tolerated(full: str) -> None:
    marked = b"\xef\xbb\xbf" + full.encode()
    assert read_manifest(marked, "dossier.toml") == read_manifest(full, "dossier.toml")
    assert read_manifest(full.replace("\n", "\r\n"), "dossier.toml").id == "2022-0107"


def test_other_encodings_are_refused_with_their_place(full: str, fault_in: FaultIn) -> None:
    latin = full.replace("Johanna", "Joh\u00e4nna").encode("latin-1")
    fault = fault_in(latin)
    assert (fault.kind, fault.line) == ("syntax", 9)
    assert fault.message.en == "byte 19 of line 9 (0xE4) is not UTF-8: save the file as UTF-8"
    assert fault_in(full.encode("utf-16")).message.nl == "het bestand is geschreven in UTF-16: opslaan als UTF-8"
    assert fault_in("a = '\ud800'").kind == "syntax"


@pytest.mark.parametrize(
    ("good", "bad", "sentence"),
    [
        ('surname = "Vries"', "surname = Vries", "this value is not TOML: text stands in quotes"),
        ('surname = "Vries"', 'surname = "Vries', "the text has no closing quotation mark"),
        ('surname = "Vries"', 'surname = "C:\\Vries"', "a backslash in text between double quotes"),
        ('surname = "Vries"', "surname", "an = is wanted after the key"),
        ('surname = "Vries"', "= 1", "neither a key nor a header"),
        ("submitted = 2022-02-14", "submitted = 14-02-2022", "more follows after the value: a date is written"),
        ("submitted = 2022-02-14", "submitted = 2022-02-31", "there is no such day"),
        ("[request]", "[request", "the header is not closed: ] is wanted"),
        ("[[received]]", "[[received]", "the header is not closed: ]] is wanted"),
        ('"reglement"]', '"reglement"', "the list that begins here is not closed"),
        ("[request]", "[applicant]", "'applicant' stands here a second time, first on line 4: leave one out"),
        ('prefix = "de"', 'initials = "K"', "'applicant.initials' stands here a second time, first on line 5"),
        ('file = "vog.pdf"', 'kind = "vog"', "'evidence[0].kind' stands here a second time, first on line 50"),
    ],
)  # fmt: skip
def test_a_toml_slip_is_explained_on_its_line(full: str, fault_in: FaultIn, good: str, bad: str, sentence: str) -> None:
    fault = fault_in(full.replace(good, bad, 1))
    assert fault.kind == "syntax"
    assert fault.line == full[: full.index(good)].count("\n") + 1
    assert fault.message.en.startswith(sentence)


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ('{"id": 1,\n"id": 2}', 2, "'id' stands here a second time, first on line 1: leave one out"),
        ('{"a": [{"b": 1},\n{"b": 1, "b": 2}]}', 2, "'a[1].b' stands here a second time, first on line 2: leave"),
        ('{"id":\nyes}', 2, "a value is wanted here: text stands in double quotes"),
        ('{"id": 1\n"a": 2}', 2, "a comma is wanted before this"),
        ('{"id" 1}', 1, "a colon is wanted after the key"),
        ("{'id': 1}", 1, "a key in double quotes is wanted here"),
        ('{"id": "a\nb"}', 1, "text may not run over the end of its line"),
        ('{"id": "a', 1, "the text that begins here has no closing quotation mark"),
        ('{"id": "C:\\x"}', 1, "write a backslash twice"),
        ("{}\n{}", 2, "more follows after the closing brace"),
        ("", 1, "a value is wanted here"),
        ('{"a":\n"\\\\ \\ud83d\\ude00 \\ud83d"}', 2, "\\ud83d is half a character: write the character itself"),
        ('{"\\udc00": 1}', 1, "\\udc00 is half a character"),
    ],
)
def test_a_json_slip_is_explained_on_its_line(fault_in: FaultIn, text: str, line: int, sentence: str) -> None:
    fault = fault_in(text, "dossier.json")
    assert (fault.kind, fault.line) == ("syntax", line)
    assert fault.message.en.startswith(sentence)


def test_a_comma_too_many_is_told(fault_in: FaultIn) -> None:
    assert "comma" in fault_in('{"id": 1,\n}', "dossier.json").message.en


def test_both_halves_of_a_character_are_one(full: str) -> None:
    text = full.replace("Vries", "Vr\\U0001F600ies")
    assert read_manifest(text, "dossier.toml").applicant.surname == "Vr\U0001f600ies"
    with pytest.raises(DossierError) as caught:
        read_manifest('{"id": "\\ud83d\\ude00 \\\\ud83d"}', "dossier.json")
    assert caught.value.fault.kind == "invalid"
