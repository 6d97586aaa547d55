"""Click, in the reader's language: commands, options, values, and every complaint about them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn

import click

from coreg_tui.cli.words import nearest
from coreg_tui.i18n.catalogs import Translate
from coreg_tui.model.safe_text import safe_text
from coreg_tui.model.text import LANGUAGES

if TYPE_CHECKING:
    _ParamType = click.ParamType[Any]
else:
    _ParamType = click.ParamType  # no generic before click 8.2


class Command(click.Command):
    """A command whose help and complaints are in the reader's language; `--help` and `--lang` come by themselves."""

    def __init__(
        self,
        name: str,
        translate: Translate,
        *,
        help: str,
        params: Sequence[click.Parameter],
        callback: Callable[..., int],
        exits: str = "",
    ) -> None:
        """`exits` says what the exit codes mean, where it is more than done or not done."""
        self.translate = translate
        self.exits = exits
        language = click.Option(
            ["--lang"], type=OneOf(LANGUAGES, translate), metavar="nl|en", help=translate("Language of the output.")
        )
        asked = click.Option(
            ["-h", "--help"],
            is_flag=True,
            expose_value=False,
            is_eager=True,
            callback=_show_help,
            help=translate("Show this and stop."),
        )
        super().__init__(
            name,
            params=[*params, language, asked],
            help=help,
            callback=callback,
            add_help_option=False,
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does, but says in the reader's language what is one word too many."""
        ctx.allow_extra_args = True
        rest = super().parse_args(ctx, args)
        if ctx.args and not ctx.resilient_parsing:
            raise click.UsageError(
                self.translate("'{word}' is one word too many").format(word=safe_text(str(ctx.args[0]))), ctx
            )
        return rest

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Usage, what it does, options, exit codes."""
        _ = self.translate
        pieces = [piece for param in self.params for piece in _usage(param, ctx)]
        formatter.write_usage(ctx.command_path, " ".join([*pieces, _("[options]")]), prefix=_("Usage: "))
        formatter.write_paragraph()
        formatter.write_text(self.help or "")
        options = [param for param in self.params if isinstance(param, click.Option)]
        shown = [record for option in options if (record := option.get_help_record(ctx)) is not None]
        with formatter.section(_("Options")):
            formatter.write_dl(shown)
        if self.exits:
            with formatter.section(_("Exit codes")):
                formatter.write_text(self.exits)


class Name(_ParamType):
    """Any text that is not empty."""

    name = "text"

    def __init__(self, translate: Translate) -> None:
        self.translate = translate

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The text itself."""
        if not value:
            self.fail(self.translate("is empty"), param, ctx)
        return str(value)


class OneOf(_ParamType):
    """One of a few words."""

    name = "word"

    def __init__(self, choices: Sequence[str], translate: Translate) -> None:
        self.choices = tuple(choices)
        self.translate = translate

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word, if it is one of them."""
        if value not in self.choices:
            self.refuse(str(value), param, ctx)
        return str(value)

    def refuse(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> NoReturn:
        """Says which words there are, and which is nearest."""
        sentence = self.translate("'{value}' is none of {choices}: did you mean '{nearest}'?")
        near = nearest(value, self.choices) or self.choices[0]
        self.fail(sentence.format(value=safe_text(value), choices=", ".join(self.choices), nearest=near), param, ctx)


class Day(_ParamType):
    """A date, as in 2022-02-14."""

    name = "date"

    def __init__(self, translate: Translate) -> None:
        self.translate = translate

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date."""
        if isinstance(value, date):
            return value
        try:
            if len(value) != 10 or not 1900 <= (found := date.fromisoformat(value)).year < 2200:
                raise ValueError
        except ValueError:
            sentence = self.translate("'{value}' is no date, as 2022-02-14 is")
            self.fail(sentence.format(value=safe_text(str(value))), param, ctx)
        return found


class Count(_ParamType):
    """A whole number within bounds."""

    name = "number"

    def __init__(self, translate: Translate, *, least: int = 1, most: int = 1_000_000) -> None:
        self.translate = translate
        self.least, self.most = least, most

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number."""
        text = str(value)
        if not (text.isascii() and text.isdigit() and len(text) < 12 and self.least <= int(text) <= self.most):
            sentence = self.translate("'{value}' is no whole number from {least} to {most}")
            self.fail(sentence.format(value=safe_text(text), least=self.least, most=self.most), param, ctx)
        return int(text)


def complaint(error: click.UsageError, command: Command) -> str:
    """What was wrong with the call of that command, in one line."""
    _ = command.translate
    match error:
        case click.MissingParameter():
            return _("{what} is missing").format(what=_named(error.param))
        case click.BadParameter():
            return f"{_named(error.param)}: {error.message}"
        case click.NoSuchOption():
            known = [opt for param in command.params for opt in param.opts if opt.startswith("--")]
            sentence = _("there is no option {option}: did you mean {nearest}?")
            return sentence.format(option=safe_text(error.option_name), nearest=nearest(error.option_name, known))
        case click.BadOptionUsage():
            flags = [param for param in command.params if isinstance(param, click.Option) and param.is_flag]
            if any(error.option_name in flag.opts for flag in flags):
                return _("{option} takes no value").format(option=error.option_name)
            return _("{option} needs a value").format(option=error.option_name)
        case _:
            return error.message


def _named(param: click.Parameter | None) -> str:
    if isinstance(param, click.Option):
        return max(param.opts, key=len)
    return (param.metavar or str(param.name).upper()) if param is not None else "?"


def _usage(param: click.Parameter, ctx: click.Context) -> Sequence[str]:
    if not isinstance(param, click.Argument):
        return ()
    return (param.metavar or str(param.name).upper(),)


def _show_help(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        sys.stdout.write(f"{ctx.get_help()}\n")
        ctx.exit()
