"""Writes docs/api.md, the reference for plugin authors, from the docstrings of `coreg_tui.api`: `make docs`.

Each name of the door stands in one group of the page; a name without a docstring or without a group is refused.
"""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from coreg_tui import api
from coreg_tui.api.renamed import RENAMED
from coreg_tui.api.validator import Hooks
from coreg_tui.model.reason import Reason

PAGE = Path(__file__).with_name("api.md")
FIRST = 1
SINCE: Mapping[str, int] = {}
"""The API version in which a name came, where that is not the first."""


@dataclass(frozen=True, slots=True)
class Group:
    """Names that belong together."""

    title: str
    about: str
    names: tuple[str, ...]


GROUPS = (
    Group(
        "Declaring",
        "What a plugin offers: a validator with its kinds, the facts they state and the words by which they are known.",
        ("hookimpl", "API_VERSION", "Validator", "Kind", "Field", "Addition", "Reason", "Text"),
    ),
    Group(
        "Checking",
        "A check is a function; its parameters are the facts it rests on. It answers with a ruling.",
        (
            "check", "Check", "Ruling", "passed", "failed", "unknown", "absent", "Outcome", "NOT_STATED",
            "HOLDER_DIFFERS", "HOLDER_NOT_STATED", "can_be",
        ),
    ),
    Group(
        "What a check may know",
        "All of it is read-only, and all that comes from a paper or a manifest is untrusted text.",
        (
            "Context", "Norms", "Applicant", "PostEntry", "Exhibit", "Fact", "Source", "Place", "Period", "Examined",
            "Finding", "Signature", "main_signature",
        ),
    ),
    Group(
        "Adding to a sum",
        "What `Kind.contribute` gives; only the core adds up.",
        ("Work", "Stretch", "Activity"),
    ),
    Group(
        "Dates",
        "One way to count months, and dates of which only the month is known.",
        ("Month", "months_after", "days_after", "first_day_within", "earliest", "latest", "same_day"),
    ),
    Group(
        "Recognising",
        "By what a kind of paper is known.",
        ("Witnesses",),
    ),
    Group(
        "Reading: the paper",
        "A reader gets the pages as lines with their places, and yields what it found with the place where it stands.",
        ("Sheets", "Page", "Line", "Segment", "Found", "Reading", "UnreadableError"),
    ),
    Group(
        "Reading: where a value stands",
        "By its label, in a table, behind a box or in a sentence; never by one layout.",
        ("labelled", "first", "table", "boxes", "chosen", "BOX", "phrase", "prose", "unhyphenated"),
    ),
    Group(
        "Reading: what a text says",
        "Parsers: text in, a value out, or None where it is not surely one.",
        ("a_date", "a_day", "a_number", "a_text", "a_name", "a_category", "a_signing_date"),
    ),
    Group(
        "Reading: people",
        "Names in fields and in sentences, and whose part of a paper is whose.",
        (
            "named", "name_from", "is_full", "addressee", "BIRTH_LABELS", "Role", "by_role", "role_of",
            "supervisor_number", "supervisor_category",
        ),
    ),
    Group(
        "Comparing words",
        "Names are compared by words, never by spelling.",
        ("plain", "words", "contains_words", "contains_phrase"),
    ),
    Group(
        "Samples",
        "Papers with what the plugin must make of them; the conformance kit tries each.",
        ("Sample", "SOMEBODY"),
    ),
)  # fmt: skip

WORDS = (
    ("coreg_tui.model.fact", "Value"),
    ("coreg_tui.model.fact", "Box"),
    ("coreg_tui.model.reason", "Said"),
    ("coreg_tui.model.reason", "Because"),
    ("coreg_tui.api.labels", "Parser"),
    ("coreg_tui.api.fields", "FieldType"),
    ("coreg_tui.api.checks", "Parameter"),
    ("coreg_tui.model.page", "Word"),
    ("coreg_tui.model.outcome", "Status"),
    ("coreg_tui.model.signature", "SignatureStatus"),
    ("coreg_tui.model.signature", "Trust"),
)
"""What signatures speak of and a plugin need not import."""


def page() -> str:
    """The whole page. Raises ValueError for a name without group or docstring."""
    grouped = [name for group in GROUPS for name in group.names]
    strays = sorted(set(grouped) ^ set(api.__all__)) + sorted({name for name in grouped if grouped.count(name) > 1})
    if strays:
        raise ValueError(f"each name of coreg_tui.api.__all__ stands in one group of docs/generate_api.py: {strays}")
    homes = _homes()
    return "\n".join(
        [
            *_HEAD.format(version=api.API_VERSION, count=len(grouped)).splitlines(),
            *_contents(),
            *_old_names(),
            *(line for group in GROUPS for line in _group(group, homes)),
            "## Words in signatures",
            "",
            "Types that the above speak of; a plugin need not import them.",
            "",
            *(line for module, name in WORDS for line in _entry(name, module)),
        ]
    )


_HEAD = """\
# The API for plugins

<!-- Generated from docstrings by docs/generate_api.py; run: make docs -->

`coreg_tui.api` is all that a plugin imports from the program: {count} names, API version {version}. Names that are not
on this page may change without notice. Why each is there: [api-review.md](api-review.md); how to write a plugin:
[CONTRIBUTING.md](../CONTRIBUTING.md).

## How it changes

- `API_VERSION` rises when something changes that a plugin can rely on. A name, field or parameter that is only added
  does not raise it; such a one says *since API n* where it is not of the first.
- `Validator.api` says for which version a plugin was written; write it down, for the default is whatever version the
  plugin happens to be installed beside. Older ones are accepted; a newer one is refused and told so.
- A name that is renamed works under its old name for one API version more. It then warns (`DeprecationWarning`, at the
  plugin's own line), so a plugin's tests tell; with the next version it is gone. The hook or a parameter of it would go
  in the same way, by pluggy's `warn_on_impl` and `warn_on_impl_args`.
- What a check of the conformance kit asks is part of this: each says since which API version it is asked, and a plugin
  for an older one is not held to it.
- A change of meaning is a change: CHANGELOG.md tells it under *For plugin authors*.
"""


def _contents() -> Iterator[str]:
    yield from ("", "## Contents", "")
    taken = Counter(title.lower() for title in ("The API for plugins", "How it changes", "Contents"))
    for group in GROUPS:
        taken[group.title.lower()] += 1
        links = [f"[{name}](#{_anchor(name, taken)})" for name in group.names]
        yield from textwrap.wrap(
            f"- {group.title}: {', '.join(links)}",
            118,
            subsequent_indent="  ",
            break_long_words=False,
            break_on_hyphens=False,
        )
    yield ""


def _anchor(name: str, taken: Counter[str]) -> str:
    """As forges make it of a heading: lower case, and numbered from the second on (`Check` after `check`)."""
    anchor = name.lower()
    before = taken[anchor]
    taken[anchor] += 1
    return f"{anchor}-{before}" if before else anchor


def _old_names() -> Iterator[str]:
    if RENAMED:
        yield "Old names that still work:"
        yield ""
        yield from (f"- `{old}`: `{name.now}` since API {name.since}" for old, name in sorted(RENAMED.items()))
        yield ""


def _group(group: Group, homes: Mapping[str, str]) -> Iterator[str]:
    yield from (f"## {group.title}", "", group.about, "")
    if "hookimpl" in group.names:
        yield from _hook()
    for name in group.names:
        yield from _entry(name, homes[name])


def _hook() -> Iterator[str]:
    """The one function that a plugin's package has, marked by `hookimpl`."""
    (hook,) = (one for name, one in vars(Hooks).items() if not name.startswith("_"))
    yield from (_code("@hookimpl\ndef coreg_validators() -> Iterable[Validator]: ..."), "")
    yield from (*_prose(inspect.getdoc(hook) or ""), "")


def _homes() -> dict[str, str]:
    """By name, the module where it is defined, as the door imports it."""
    door = ast.parse(inspect.getsource(api))
    return {
        alias.asname or alias.name: statement.module
        for statement in door.body
        if isinstance(statement, ast.ImportFrom) and statement.module
        for alias in statement.names
    }


def _entry(name: str, module: str) -> Iterator[str]:
    tree = ast.parse(Path(inspect.getsourcefile(import_module(module)) or "").read_text("utf-8"))
    yield from (f"### {name}", "")
    since = SINCE.get(name, FIRST)
    if since != FIRST:
        yield from (f"Since API {since}.", "")
    for number, node in enumerate(tree.body):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            yield from (_code(_call(node, name)), "", *_prose(_docstring(node, name)), "")
            return
        if isinstance(node, ast.ClassDef) and node.name == name:
            yield from _class(node)
            return
        if _assigned(node) == name:
            yield from _constant(name, module, node, tree.body[number + 1 : number + 2])
            return
    raise ValueError(f"{module} does not define {name}")


def _constant(name: str, module: str, node: ast.stmt, below: Sequence[ast.stmt]) -> Iterator[str]:
    value = getattr(import_module(module), name)
    if isinstance(value, Reason):
        yield from (f"The reason `{value.id}`: *{value.text.en}* A reason of the host that a plugin may give too.", "")
        return
    source = ast.unparse(node)
    if len(source) < 300:
        yield from (f"`{source}`", "")
    about = _text_below(below)
    if about is None:
        raise ValueError(f"{name} has no docstring below it")
    yield from (*_prose(about), "")


def _class(node: ast.ClassDef) -> Iterator[str]:
    fields = list(_fields(node))
    methods = [one for one in node.body if isinstance(one, ast.FunctionDef) and not one.name.startswith("_")]
    init = next((one for one in node.body if isinstance(one, ast.FunctionDef) and one.name == "__init__"), None)
    if init is not None and node.name != "Norms":  # nobody makes norms: a check gets them
        yield from (_code(_call(init, node.name)), "")
    yield from (*_prose(_docstring(node, node.name)), "")
    members = [ast.unparse(one).replace(" = ", " is ") for one in node.body if isinstance(one, ast.Assign)]
    if members:
        yield from (f"One of {', '.join(f'`{member}`' for member in members)}.", "")
    for name, kind, default, about in fields:
        yield f"- `{name}: {kind}{f' = {default}' if default else ''}`{f': {about}' if about else ''}"
    for method in methods:
        yield f"- {_method(method)}: {' '.join(_docstring(method, f'{node.name}.{method.name}').split())}"
    if fields or methods:
        yield ""


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, str, str, str]]:
    for number, statement in enumerate(node.body):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            name = statement.target.id
            if not name.startswith("_"):
                about = _text_below(node.body[number + 1 : number + 2]) or ""
                yield name, ast.unparse(statement.annotation), _default(statement.value), " ".join(about.split())


_EMPTY = {"dict": "{}", "list": "[]", "tuple": "()", "frozenset": "frozenset()"}


def _default(value: ast.expr | None) -> str:
    if value is None:
        return ""
    if isinstance(value, ast.Call) and ast.unparse(value.func) == "field":
        made = {key.arg: ast.unparse(key.value) for key in value.keywords}
        return made["default"] if "default" in made else _EMPTY[made["default_factory"]]
    return ast.unparse(value)


def _method(node: ast.FunctionDef) -> str:
    if any(ast.unparse(one) == "property" for one in node.decorator_list):
        return f"`.{node.name}: {ast.unparse(node.returns) if node.returns else 'object'}`"
    return f"`.{_call(node, node.name)}`"


def _call(node: ast.FunctionDef, name: str) -> str:
    given = list(_parameters(node.args))
    back = f" -> {ast.unparse(node.returns)}" if node.returns is not None and node.name != "__init__" else ""
    line = f"{name}({', '.join(given)}){back}"
    return line if len(line) <= 100 else "\n".join([f"{name}(", *(f"    {one}," for one in given), f"){back}"])


def _parameters(given: ast.arguments) -> Iterator[str]:
    """Each as it is written, with its default; `self` and `cls` are left out."""
    plain = [*given.posonlyargs, *given.args]
    defaults: list[ast.expr | None] = [None] * (len(plain) - len(given.defaults))
    for one, default in zip(plain, [*defaults, *given.defaults], strict=True):
        if one.arg not in ("self", "cls"):
            yield _parameter(one, default)
    if given.vararg is not None:
        yield f"*{_parameter(given.vararg)}"
    elif given.kwonlyargs:
        yield "*"
    for one, default in zip(given.kwonlyargs, given.kw_defaults, strict=True):
        yield _parameter(one, default)
    if given.kwarg is not None:
        yield f"**{_parameter(given.kwarg)}"


def _parameter(one: ast.arg, default: ast.expr | None = None) -> str:
    hint = f": {ast.unparse(one.annotation)}" if one.annotation is not None else ""
    return f"{one.arg}{hint}{f' = {ast.unparse(default)}' if default is not None else ''}"


def _assigned(node: ast.stmt) -> str | None:
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target.id
    return None


def _text_below(nodes: Sequence[ast.stmt]) -> str | None:
    for node in nodes:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            return inspect.cleandoc(node.value.value)
    return None


def _docstring(node: ast.FunctionDef | ast.ClassDef, name: str) -> str:
    found = ast.get_docstring(node)
    if not found:
        raise ValueError(f"{name} has no docstring")
    return found


def _prose(text: str) -> Iterator[str]:
    yield from text.splitlines()


def _code(source: str) -> str:
    return f"```python\n{source}\n```"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    sys.exit(0)
