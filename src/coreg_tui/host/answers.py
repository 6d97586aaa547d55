"""What a plugin answers, proven to be what it should be: rubbish is refused where it comes in, and costs one check.

Beyond this point everything is trusted: it is compared, added up, pickled and written in both languages. Types are
therefore taken exactly: an heir of `str` or `date` may do all that and yet not survive the way to another process.
"""

from __future__ import annotations

import re
import string
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from coreg_tui.api.checks import Ruling
from coreg_tui.api.validator import Kind
from coreg_tui.host.facts import fields_of
from coreg_tui.model.contributions import Activity, Stretch, Work
from coreg_tui.model.dates import Month
from coreg_tui.model.fact import Fact
from coreg_tui.model.outcome import Outcome
from coreg_tui.model.reason import Because, Reason
from coreg_tui.model.reasons import COMMON
from coreg_tui.model.safe_text import is_harmful, safe_text
from coreg_tui.model.text import Text

CATEGORIES = ("accredited", "reflection", "other")
"""Of activities; None where it cannot be read."""
OPEN_REASONS = frozenset({"not_stated"})
"""Why the core may be told that nobody knows how much a document adds."""
_NONE = type(None)
_BITS = 1_000
"""A number that needs more is no quantity, and cannot be written."""
_READING = re.compile(r"I-[1-9][0-9]*")
LONGEST_SENTENCE = 2_000
"""Characters of a sentence, and of a text within it."""
_SENTENCES = ("text", "line", "short", "remedy")


def a_ruling(
    answer: object, kind: Kind, beside: Sequence[Kind] = (), readings: Collection[str] | None = None
) -> Ruling:
    """The answer, if it is a ruling that a check of `kind` may give.

    `beside` are the kinds whose findings it looks at: their reasons it may pass on. `readings` are the known
    interpretations; None: any number will do. Raises TypeError or ValueError that says what is wrong.
    """
    if type(answer) is not Ruling:
        raise TypeError(f"a check answered {type(answer).__name__} instead of a Ruling")
    _exactly(answer.outcome, "outcome", Outcome)
    _exactly(answer.because, "because", tuple)
    _exactly(answer.absent, "absent", bool)
    if answer.because or answer.outcome is not Outcome.PASS or answer.absent:
        _its_reasons(answer, (kind, *beside))
    if answer.until is not None:
        _exactly(answer.until, "until", date)
    if answer.on is not None:
        _what_it_rests_on(answer.on, kind)
    if type(answer.values) is not dict or answer.values:
        _values(answer.values)
    if type(answer.interpretations) is not tuple or answer.interpretations:
        interpretations(answer.interpretations, readings)
    if answer.says is not None:
        a_sentence(answer.says, "says")
    return answer


def a_contribution(answer: object) -> Work | Activity:
    """The answer, if it is something that the core can add up. Raises TypeError or ValueError."""
    if type(answer) is Work:
        return _work(answer)
    if type(answer) is Activity:
        return _activity(answer)
    raise TypeError(f"{type(answer).__name__} is neither Work nor Activity")


def a_reason(reason: object) -> Reason:
    """The reason, if its id and its sentences are in order. Raises TypeError or ValueError."""
    if type(reason) is not Reason:
        raise TypeError(f"reason is {type(reason).__name__} instead of Reason")
    _exactly(reason.id, "reason.id", str)
    for name in _SENTENCES:
        a_sentence(getattr(reason, name), f"{reason.id}.{name}")
    _exactly(reason.clause, f"{reason.id}.clause", str, _NONE)
    if reason.interpretation is not None:
        interpretations((reason.interpretation,))
    return reason


def a_sentence(text: object, name: str) -> Text:
    """The text, if both its languages can be written. Raises TypeError or ValueError."""
    if type(text) is not Text:
        raise TypeError(f"{name} is {type(text).__name__} instead of Text")
    for template in (text.en, text.nl):
        if type(template) is not str:
            raise TypeError(f"{name} holds {type(template).__name__} instead of str")
        _template(template)
    return text


def interpretations(given: object, known: Collection[str] | None = None) -> None:
    """Raises TypeError or ValueError where these are no interpretations, or not among those `known`."""
    for one in _tuple(given, "interpretations"):
        if type(one) is not str or not _READING.fullmatch(one):
            raise ValueError(f"interpretations: {one!r} is not of the form I-1")
        if known is not None and one not in known:
            raise ValueError(f"interpretations: the regulation has no {one}")


@lru_cache(maxsize=4096)
def _template(text: str) -> None:
    """Fields by name only; text that no encoding can carry is no text."""
    _writable(text)
    for _, name, how, conversion in string.Formatter().parse(text):
        if name is not None and (not name.isidentifier() or how or conversion):
            raise ValueError(f"{text[:60]!r}: a field is a bare name in braces")


def _writable(text: str) -> None:
    """Not too long, and nothing in it that a terminal obeys or a reader cannot see."""
    if len(text) > LONGEST_SENTENCE:
        raise ValueError(f"a text of {len(text)} characters: {LONGEST_SENTENCE} is the most")
    text.encode()
    if is_harmful(text):
        raise ValueError(f"{safe_text(text[:60])!r} holds characters that are not shown")


@lru_cache(maxsize=512)
def _reasons_of(kind: Kind) -> dict[str, Reason]:
    """By id, the reasons that a check of this kind may give."""
    return {reason.id: a_reason(reason) for reason in (*COMMON, *kind.reasons)}


def _its_reasons(answer: Ruling, kinds: Iterable[Kind]) -> None:
    if (answer.outcome is Outcome.PASS) is not (answer.because == ()):
        raise ValueError(f"{answer.outcome} with {len(answer.because)} reasons: what does not pass says why")
    if answer.absent and answer.outcome is not Outcome.UNKNOWN:
        raise ValueError(f"{answer.outcome}, yet a piece is absent")
    for why in answer.because:
        _exactly(why, "because", Because)
        _declared(why.reason, kinds)
        if why.before is not None:
            _exactly(why.before, "before", date)
        if type(why.values) is not dict or why.values:
            _values(why.values)


def _declared(reason: object, kinds: Iterable[Kind]) -> None:
    """A closed list of ids: a reason that its kind does not declare could not be looked up."""
    if type(reason) is not Reason:
        raise TypeError(f"reason is {type(reason).__name__} instead of Reason")
    for kind in kinds:
        known = _reasons_of(kind).get(reason.id)
        if known is reason:
            return
        if known is not None:  # the same id in other words, as where a reason is made anew
            a_reason(reason)
            return
    raise ValueError(f"reason {reason.id!r} is not among the reasons of the kind")


def _what_it_rests_on(on: object, kind: Kind) -> None:
    """A name that is no fact would rest on nothing, and what rests on nothing counts as shown."""
    fields = fields_of(kind)
    for one in _tuple(on, "on"):
        if type(one) is str:
            if one not in fields:
                raise ValueError(f"on: {kind.id} has no fact {one!r}")
        elif type(one) is not Fact:
            raise TypeError(f"on holds {type(one).__name__} instead of str or Fact")


def _values(values: object) -> None:
    _exactly(values, "values", dict)
    assert isinstance(values, dict)
    for name, value in values.items():
        _exactly(name, "values", str)
        if type(value) is tuple:
            for one in value:
                _exactly(one, name, str)
                _writable(one)
        elif value is not None:
            _value(value, name)


def _value(value: object, name: str) -> None:
    """One value that can be written in both languages."""
    given = type(value)
    if given is bool or given is date:
        return
    if given is str:
        assert isinstance(value, str)
        _writable(value)
        return
    if given is Month:
        assert isinstance(value, Month)
        date(value.year, value.month, 1)
    elif given is Text:
        assert isinstance(value, Text)
        _exactly(value.en, name, str)
        _exactly(value.nl, name, str)
        _writable(value.en)
        _writable(value.nl)
    elif isinstance(value, int | Fraction | Decimal):
        _number(value, name)
    else:
        raise TypeError(f"{name} is {given.__name__}, which no sentence can say")


def _number(value: object, name: str) -> None:
    given = type(value)
    if given is Decimal:
        assert isinstance(value, Decimal)
        fits = value.is_finite() and len(value.as_tuple().digits) < _BITS and abs(value.adjusted()) < _BITS
    elif given is int or given is Fraction:
        assert isinstance(value, int | Fraction)
        fits = value.numerator.bit_length() <= _BITS and value.denominator.bit_length() <= _BITS
    else:
        raise TypeError(f"{name} is {given.__name__}, which is no exact number")
    if not fits:
        raise ValueError(f"{name} is no number that can be written")


def _work(work: Work) -> Work:
    _exactly(work.employer, "employer", str, _NONE)
    _exactly(work.moment, "moment", date, _NONE)
    _exactly(work.half, "half", str, _NONE)
    flags = (work.looks_back, work.own_name, work.counts, work.level_unstated, work.too_old)
    for flag in flags:
        if flag is not True and flag is not False:
            raise TypeError(f"a flag of Work is {type(flag).__name__} instead of bool")
    for stretch in _tuple(work.stretches, "stretches"):
        _stretch(stretch)
    for reason in _tuple(work.open_reasons, "open_reasons"):
        if type(reason) is not str or reason not in OPEN_REASONS:
            raise ValueError(f"open_reasons: {reason!r} is none of {', '.join(sorted(OPEN_REASONS))}")
    return work


def _stretch(stretch: object) -> None:
    if type(stretch) is not Stretch:
        raise TypeError(f"stretches holds {type(stretch).__name__} instead of Stretch")
    _exactly(stretch.start, "start", date)
    _exactly(stretch.end, "end", date)
    _exactly(stretch.rated, "rated", bool)
    _amount(stretch.per_week, "per_week")
    if stretch.end < stretch.start:
        raise ValueError(f"end {stretch.end} lies before start {stretch.start}")


def _activity(activity: Activity) -> Activity:
    _exactly(activity.line, "line", int)
    _exactly(activity.title, "title", str)
    _exactly(activity.day, "day", date, _NONE)
    _exactly(activity.accreditation, "accreditation", str, _NONE)
    _exactly(activity.competence_profile, "competence_profile", bool, _NONE)
    _exactly(activity.membership_year, "membership_year", int, _NONE)
    if activity.category is not None and activity.category not in CATEGORIES:
        raise ValueError(f"category {activity.category!r} is none of {', '.join(CATEGORIES)}")
    _amount(activity.points, "points")
    if activity.hours is not None:
        _amount(activity.hours, "hours")
    for doubt in _tuple(activity.doubts, "doubts"):
        _exactly(doubt, "doubts", str)
    return activity


def _amount(value: object, name: str) -> None:
    if type(value) is not Fraction:
        raise TypeError(f"{name} is {type(value).__name__} instead of Fraction")
    _number(value, name)
    if value < 0:
        raise ValueError(f"{name} is {value}, less than nothing")


def _tuple(value: object, name: str) -> tuple[object, ...]:
    if type(value) is not tuple:
        raise TypeError(f"{name} is {type(value).__name__} instead of tuple")
    return value


def _exactly(value: object, name: str, *types: type) -> None:
    if type(value) not in types:
        wanted = " or ".join("None" if one is _NONE else one.__name__ for one in types)
        raise TypeError(f"{name} is {type(value).__name__} instead of {wanted}")
