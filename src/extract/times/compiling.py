"""Compiling the patterns of the grammar: from class names to class codes, and the codes that a match may begin with."""

import re
from collections.abc import Mapping
from typing import Final

_ITEM: Final = re.compile(r"(?:(?P<field>[a-z][a-z0-9_]*):)?(?:(?P<name>[A-Za-z_][A-Za-z0-9_]*)|(?P<open>\((?!\?)))")
_PART: Final = re.compile(
    r"(?P<look>\(\?(?:<=|<!|=|!))|(?P<open>\(\?(?::|P<\w+>))|(?P<mark>[)|?$])|(?P<code>.)", re.DOTALL
)
_FIELD: Final = re.compile(r"\?P<\w+>")


def expression(pattern: str, macros: Mapping[str, str], names: Mapping[str, str]) -> str:
    """The regular expression over class codes that a pattern over class names stands for.

    Raises:
        ValueError: if it names neither a class nor a macro.
    """

    def expand(item: re.Match[str]) -> str:
        start = f"(?P<{item['field']}>" if item["field"] else "(?:"
        if item["open"]:
            return start
        if (name := item["name"]) in macros:
            return f"{start}{expression(macros[name], macros, names)})"
        if name not in names:
            raise ValueError(f"{name!r} in the pattern {pattern!r} is neither a class nor a macro")
        return f"{start}{names[name]})" if item["field"] else names[name]

    return re.sub(r"\s+", "", _ITEM.sub(expand, pattern))


def without_fields(source: str) -> str:
    """The same expression with groups that capture nothing."""
    return _FIELD.sub("?:", source)


def without_lookarounds(source: str) -> str:
    """The same expression with nothing said about what stands around it."""
    kept, depth, inside = [], 0, None
    for part in _PART.finditer(source):
        depth += bool(part["open"] or part["look"])
        if part["look"] and inside is None:
            inside = depth
        if inside is None:
            kept.append(part[0])
        if part[0] == ")":
            inside = None if inside == depth else inside
            depth -= 1
    return "".join(kept)


def starts(source: str) -> frozenset[str]:
    """The class codes that a match of an expression may begin with; what it only looks at does not count.

    The expression is of the small kind that `expression` makes: codes, groups, alternatives, `?` and lookarounds.
    """
    parts = list(_PART.finditer(source))
    codes, _, _ = _alternatives(parts, 0)
    return codes


def _alternatives(parts: list[re.Match[str]], position: int) -> tuple[frozenset[str], bool, int]:
    """First codes, whether all of it may be empty, and the position behind the closing bracket."""
    codes: frozenset[str] = frozenset()
    empty = False
    while True:
        branch, branch_empty, position = _sequence(parts, position)
        codes, empty = codes | branch, empty or branch_empty
        if position == len(parts) or parts[position][0] == ")":
            return codes, empty, position + 1
        position += 1


def _sequence(parts: list[re.Match[str]], position: int) -> tuple[frozenset[str], bool, int]:
    codes: frozenset[str] = frozenset()
    empty = True
    while position < len(parts) and parts[position][0] not in (")", "|"):
        part = parts[position]
        if part["code"]:
            found, optional, position = frozenset(part[0]), False, position + 1
        elif part["open"] or part["look"]:
            found, optional, position = _alternatives(parts, position + 1)
        else:  # the end of the text
            found, optional, position = frozenset(), True, position + 1
        if part["look"]:
            found, optional = frozenset(), True
        if position < len(parts) and parts[position][0] == "?":
            optional, position = True, position + 1
        if empty:
            codes = codes | found
        empty = empty and optional
    return codes, empty, position
