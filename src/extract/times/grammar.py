"""The grammar: patterns over classes of words, read from `data/times/grammar.toml`, and the scanner that runs them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from extract.times.compiling import expression, starts, without_fields, without_lookarounds
from extract.times.lexer import Tokens
from extract.times.lexicon import Value, data, lexicon


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern of a rule: its id, the function that gives it a value, and the expression over class codes."""

    id: str
    build: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules in their order, and for each code that an expression may begin with those that do.

    `starters` finds the places to look at; the group `rN` of a code's alternation says which rule fits there first.
    """

    rules: tuple[Rule, ...]
    starters: re.Pattern[str]
    by_code: Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern that fits tokens `first` to `last` (exclusive); `fields` has the token range of each field."""

    rule: Rule
    tokens: Tokens
    first: int
    last: int
    fields: Mapping[str, tuple[int, int]]

    def has(self, field: str) -> bool:
        """Whether the field took part in the match."""
        return field in self.fields

    def words(self, field: str) -> tuple[str, ...]:
        """The field's tokens."""
        return tuple(self.tokens.word(i) for i in range(*self.fields.get(field, (0, 0))))

    def values(self, field: str) -> tuple[Value, ...]:
        """What the field's tokens are worth, the worthless left out."""
        found = (self.tokens.value(i) for i in range(*self.fields.get(field, (0, 0))))
        return tuple(value for value in found if value != "")

    def number(self, field: str) -> int | None:
        """The field's first whole number."""
        return next((value for value in self.values(field) if isinstance(value, int)), None)

    def string(self, field: str) -> str | None:
        """The field's first value that is a string."""
        return next((value for value in self.values(field) if isinstance(value, str)), None)

    def kind(self, field: str) -> str:
        """The class of the field's first token; the empty string if it took no part."""
        return self.tokens.kind(self.fields.get(field, (-1, -1))[0])

    def kinds(self) -> list[str]:
        """The classes of all tokens of the match."""
        return [self.tokens.kind(index) for index in range(self.first, self.last)]

    def near(self, offset: int) -> str:
        """The word at `offset` from the match: -1 the one before it, 0 the one behind."""
        return self.tokens.word(self._place(offset))

    def near_kind(self, offset: int) -> str:
        """The class of the word at `offset` from the match."""
        return self.tokens.kind(self._place(offset))

    def _place(self, offset: int) -> int:
        return self.first + offset if offset < 0 else self.last + offset


@cache
def grammar() -> Grammar:
    """The grammar that ships with the package, compiled.

    Raises:
        ValueError: if a pattern names an unknown class.
    """
    source, names = data("grammar"), lexicon().names
    sources = [
        (rule, expression(pattern, source["macro"], names)) for rule in source["rule"] for pattern in rule["patterns"]
    ]
    by_code: dict[str, list[str]] = {}
    for number, (_, text) in enumerate(sources):
        for code in sorted(starts(text)):
            by_code.setdefault(code, []).append(f"(?P<r{number}>{without_fields(text)})")
    return Grammar(
        rules=tuple(Rule(rule["id"], rule["build"], re.compile(text)) for rule, text in sources),
        starters=_starters([text for _, text in sources], names),
        by_code={code: re.compile("|".join(texts)) for code, texts in by_code.items()},
    )


def _starters(sources: list[str], names: Mapping[str, str]) -> re.Pattern[str]:
    """Where an expression may begin: at a word that may stand alone, or at one whose next word has a class, too.

    Most articles and numbers are followed by a word that belongs to no class; this keeps them away from the rules.
    """
    bare = [re.compile(without_fields(without_lookarounds(text))) for text in sources]
    codes = sorted(frozenset().union(*map(starts, sources)))
    alone = [code for code in codes if any(pattern.fullmatch(code) for pattern in bare)]
    others = "".join(names[name] for name in ("other", "masked", "break"))
    return re.compile(f"[{''.join(alone)}]|[{''.join(codes)}](?![{others}]|$)")


def _match(rule: Rule, tokens: Tokens, first: int) -> Match | None:
    found = rule.pattern.match(tokens.codes, first)
    if found is None or found.end() == first:
        return None
    fields = {name.rstrip("_"): found.span(name) for name, text in found.groupdict().items() if text is not None}
    return Match(rule=rule, tokens=tokens, first=first, last=found.end(), fields=fields)


def scan(tokens: Tokens, position: int = 0) -> Iterator[Match]:
    """The matches at the first place from `position` on where any pattern fits, in the order of the rules.

    The caller takes the first that makes sense, so that "Friday, February 30" still has a Friday.
    """
    rules = grammar()
    for place in rules.starters.finditer(tokens.codes, position):
        found = rules.by_code[place[0]].match(tokens.codes, place.start())
        if found is not None:
            first = int((found.lastgroup or "r0")[1:])
            candidates = (_match(rule, tokens, place.start()) for rule in rules.rules[first:])
            yield from (match for match in candidates if match)
            return
