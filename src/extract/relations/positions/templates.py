"""The patterns of `data/relations/positions.toml` as regular expressions over a text in which each name is a symbol.

In: the data file. Out: `Pattern`s, and the symbols that they are written in: one code point of a private use area for
each kind of name, then as much padding as makes the match's offsets those of the text.
"""

import re
from dataclasses import dataclass
from functools import cache

from extract.relations.positions.data import alternatives, read, words

PERSON, CAPITAL, LOWER, BODY, OTHER, PAD, SHORT = (chr(0xE000 + number) for number in range(7))


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern with what restricts it.

    Its groups are `o` (offices), `p` (holder), `b` (body), `s` (an office that is only a style) and `f` (words that
    must be a noun phrase's). `only` are last words of offices, `body` is a type of body, `named` are words one of which
    its name has; each may be empty. `clause`: no such thing before the subject of a sentence.
    """

    id: str
    regex: re.Pattern[str]
    real: bool
    clause: bool
    only: frozenset[str]
    body: str
    named: frozenset[str]


@cache
def patterns() -> tuple[Pattern, ...]:
    """The patterns of `data/relations/positions.toml`, compiled, in their order."""
    made = []
    for row in read("positions")["pattern"]:
        source = row["pattern"].replace(" ", " {1,3}")
        for name, regex in _parts().items():
            source = source.replace(f"<{name}>", regex)
        only, named = (words("positions", row[key]) if key in row else frozenset() for key in ("only", "named"))
        flags = (row.get("real", False), row.get("clause", False))
        made.append(Pattern(row["id"], re.compile(source), *flags, only, row.get("body", ""), named))
    return tuple(made)


@cache
def _parts() -> dict[str, str]:
    """What the names in angle brackets stand for."""
    rest = f"{PAD}*(?!{PAD})"  # the whole name, never a part of it
    office = f"(?:[{CAPITAL}{LOWER}{SHORT}]{rest})"
    name, body = f"(?:{PERSON}{rest})", f"(?:{BODY}{rest})"
    own = (
        f"(?P<b>{BODY}(?<![-–/]{BODY}){{}}{rest})"  # looking back from the symbol: the search for it stays a quick one
    )
    inner = rf"(?<!\bin\x20{BODY})(?<!\bto\x20{BODY})"
    word = r"[^\W_][\w.’'-]{0,24} {1,3}"
    acronym = r"(?: ?\([^()\n]{1,40}\))?"
    modifiers = f"(?:(?:{alternatives('positions', 'modifiers')})(?: {{1,3}}|-)){{0,3}}"
    honours = f"(?:(?:{alternatives('positions', 'honorifics')}) {{1,3}}){{0,4}}"
    between = f"(?:, | and | & |, and |/| cum ){modifiers}"  # with "the", somebody else's
    lists = [
        f"{one}(?:, {one}){{0,2}}(?:,? and | & | cum |/){more}{one}"
        for one, more in ((f"(?:[{CAPITAL}{SHORT}]{rest})", ""), (f"(?:[{LOWER}{SHORT}]{rest})", modifiers))
    ]
    return {
        "offices": f"(?P<o>{office}(?:{between}{office}){{0,3}})",
        "chain": f"(?P<o>{office}(?: {{1,3}}{office}){{0,2}})",
        "list": f"(?P<o>{'|'.join(lists)})",
        "title": office,
        "titles": f"(?:{office} {{1,3}}){{0,2}}{office}",
        "style": f"(?P<s>{office})",
        "honours": honours,
        "honour": f"(?:{alternatives('positions', 'honorifics')}) {{1,3}}",
        "person": f"(?P<p>{honours}{name})",
        "name": f"(?P<p>{name})",
        "next": name,
        "body": f"{own.format('')}(?!-){acronym}",
        "subject": f"{own.format(inner)}(?!-){acronym}",
        "other": f"{body}{acronym}",
        "thing": f"(?:{OTHER}{rest})",
        "aside": f" {{1,3}}(?:has |had |have )?(?:{alternatives('positions', 'asides')})(?: [a-z]{{2,12}})?[,.]",
        "part": f"(?:{alternatives('positions', 'parts')})(?![\\w-])",
        "organ": f"(?:{alternatives('positions', 'organs')})(?![\\w-])",
        "party": f"(?:{alternatives('positions', 'parties')})(?![\\w-])",
        "kind": f"(?:{alternatives('positions', 'bodies')})(?![\\w-])",
        "words": f"(?P<f>(?:{word}|{body}(?:['’]s?)? {{1,3}}|{office}['’]s? {{1,3}}){{0,5}})",
        "plain": f"(?P<f>(?:{word}){{0,4}})",
        "modifiers": modifiers,
        "until": r"(?:(?:until|till) (?:recently|now|then|(?:last|this|earlier this) [a-z]{1,12}|[0-9]{4}) {1,3})?",
    }
