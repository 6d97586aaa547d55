"""Language: `--lang`, else `$COREG_LANG`, the root's setting, the locale, Dutch."""

from __future__ import annotations

import pytest

NL, EN = "VOLDOET", "PASSES"


def heading(coreg, *words: object) -> str:
    return coreg("check", *words, "--accept-declared", "--today", "2022-06-01", lang=None).out.splitlines()[0]


def test_dutch_by_default(coreg, dossier) -> None:
    assert NL in heading(coreg, dossier)


@pytest.mark.parametrize(("locale", "word"), [("en_GB.UTF-8", EN), ("nl_NL.UTF-8", NL), ("de_DE.UTF-8", NL), ("C", NL)])
def test_the_locale_if_it_is_dutch_or_english(coreg, dossier, monkeypatch, locale: str, word: str) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert word in heading(coreg, dossier)


def test_the_root_goes_before_the_locale(coreg, dossier, monkeypatch) -> None:
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    (dossier.parent / "coreg.toml").write_text('lang = "en"\n')
    assert EN in heading(coreg, dossier)
    assert EN in heading(coreg, dossier.parent)


def test_the_environment_goes_before_the_root(coreg, dossier, monkeypatch) -> None:
    monkeypatch.setenv("COREG_LANG", "nl")
    (dossier.parent / "coreg.toml").write_text('lang = "en"\n')
    assert NL in heading(coreg, dossier)


def test_the_option_goes_before_all(coreg, dossier, monkeypatch) -> None:
    monkeypatch.setenv("COREG_LANG", "nl")
    assert EN in heading(coreg, dossier, "--lang", "en")
    assert EN in heading(coreg, dossier, "--lang=en")
    assert EN in coreg("--lang", "en", "check", dossier, "--accept-declared", lang=None).out


def test_an_unknown_language_is_refused(coreg, dossier) -> None:
    assert coreg("check", dossier, "--lang", "de", lang=None).code == 2
    assert coreg(dossier, "--lang", "de", lang=None).code == 2


def test_the_first_path_decides(coreg, tmp_path, dossier) -> None:
    english = tmp_path / "english"
    english.mkdir()
    (english / "coreg.toml").write_text('lang = "en"\n')
    assert coreg("check", english, dossier, "--format", "json", lang=None).report["lang"] == "en"
    assert coreg("check", dossier, english, "--format", "json", lang=None).report["lang"] == "nl"
