"""How the words of an article are written where not all is in capitals, and how one is likely written that it has not.

A word is looked for beside its neighbour first: "port" may be a word of the article, and "Port Union" a name in it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache

from extract.cleaning.lexicon import ordered

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+")
_STOP = re.compile(r"[.!?:;…“\"‘(\n]")
# What stands between two words of one name.
_JOINTS = frozenset((" ", "-", "’", "'"))
# Letters with accents stand in words, not in acronyms.
_VOWEL = re.compile("[AEIOUYÀ-ÖØ-Ý\u0100-\u024f\u1e00-\u1eff]")
_ROMAN = re.compile(r"(?:I{2,3}|I?V|VI{1,3}|I?X|XI{2,3}|X?IV|XVI{0,3}|XX)\Z")
_ORDINAL = re.compile(r"\d+(?:ST|ND|RD|TH|S)\Z")
_LONGEST_ACRONYM, _STEM = 5, 4
_ENDINGS = frozenset(("S", "T", "D", "M", "RE", "VE", "LL"))

# A word in lower case between the one before it and the one behind it, both empty where they do not matter.
Forms = dict[tuple[str, str, str], Counter[str]]


def collect(texts: Iterable[str], wanted: Collection[str] | None = None) -> Forms:
    """The forms of words of running text, alone and beside each neighbour. Linear.

    Of all words, or of those whose stems, as `stem` gives them, are wanted.

    What begins a sentence has a capital whatever it is, and counts only where it has none, or more than one.
    """
    forms: defaultdict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for text in texts:
        found = [*WORD.finditer(text)]
        keys = [match[0].casefold() for match in found]
        for index in [index for index, key in enumerate(keys) if wanted is None or key[:_STEM] in wanted]:
            word, key = found[index][0], keys[index]
            gap = _gap(text, found, index - 1)
            if word.istitle() and (index == 0 or _STOP.search(gap)):
                continue
            forms["", key, ""][word] += 1
            if gap in _JOINTS:
                forms[keys[index - 1], key, ""][word] += 1
            if _gap(text, found, index) in _JOINTS:
                forms["", key, keys[index + 1]][word] += 1
    return dict(forms)


def _gap(text: str, found: Sequence[re.Match[str]], index: int) -> str:
    """What stands between a word and the next one; nothing before the first and behind the last."""
    return text[found[index].end() : found[index + 1].start()] if 0 <= index < len(found) - 1 else ""


def seen(word: str, before: str, behind: str, forms: Forms) -> str | None:
    """The form that a word most often has beside its neighbours, else anywhere; `None` for one that is nowhere.

    Args:
        word: the word, in any form.
        before: the word before it, behind a blank or hyphen; empty if there is none.
        behind: the word behind it, likewise.
        forms: what `collect` found.
    """
    before, key, behind = before.casefold(), word.casefold(), behind.casefold()
    votes = Counter[str]()
    if before:
        votes += forms.get((before, key, ""), Counter())
    if behind:
        votes += forms.get(("", key, behind), Counter())
    votes = votes or forms.get(("", key, ""), Counter())
    return max(votes, key=lambda form: (votes[form], -sum(map(str.islower, form)), form), default=None)


def seen_at(line: str, found: Sequence[re.Match[str]], index: int, forms: Forms) -> str | None:
    """The form of a word of a line by what stands right beside it there, as `seen` has it.

    Args:
        line: the line.
        found: its words, as `WORD` matches them.
        index: which of them.
        forms: what `collect` found.
    """
    return seen(found[index][0], _neighbour(line, found, index, -1), _neighbour(line, found, index, 1), forms)


def _neighbour(line: str, found: Sequence[re.Match[str]], index: int, step: int) -> str:
    """The word before or behind one, where nothing but a blank, a hyphen or an apostrophe parts them."""
    if not 0 <= index + step < len(found):
        return ""
    return found[index + step][0] if _gap(line, found, min(index, index + step)) in _JOINTS else ""


def stems(forms: Forms) -> Mapping[str, int]:
    """The first letters that words share, with how many of them are small more often than capital."""
    votes: dict[str, int] = {}
    for (before, key, behind), found in forms.items():
        if not before and not behind and len(key) >= _STEM:
            small = sum(count if form.islower() else -count for form, count in found.items())
            votes[key[:_STEM]] = votes.get(key[:_STEM], 0) + small
    return votes


def stem(word: str) -> str:
    """The first letters of a word by which `stems` knows it."""
    return word.casefold()[:_STEM]


def listed(word: str, before: str) -> str | None:
    """How a word in capitals is written by itself, if that is certain: an acronym, a figure, an ending, a small word.

    Args:
        word: the word in capitals.
        before: what stands right before it: an apostrophe before an ending.
    """
    form = _listed().get(word.casefold())
    if form:
        return form
    if "." in word or _ROMAN.match(word) or not word.isalpha():
        return word.lower() if _ORDINAL.match(word) else word
    if before in ("'", "’") and word in _ENDINGS:
        return word.lower()
    return word if len(word) <= _LONGEST_ACRONYM and not _VOWEL.search(word) else None


def small(word: str) -> str:
    """A word in small letters; the Turkish capital with a dot would become two characters."""
    return word.replace("İ", "i").lower()


def titled(word: str) -> str:
    """A word in small letters behind its first."""
    return word[:1] + small(word[1:])


@cache
def _listed() -> Mapping[str, str]:
    return {form.casefold(): form for key in ("acronyms", "small") for form in ordered("capitals", key)}
