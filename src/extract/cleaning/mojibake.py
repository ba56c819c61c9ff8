"""Text in UTF-8 that was read in another encoding: "donâ€™t" for "don’t", "SÃ£o" for "São".

The repair is one edit for each character that was meant. Which sequences are such, and which are odd but right, is
decided by ftfy's table of unlikely neighbours (https://github.com/rspeer/python-ftfy), for the sequence with the
characters around it, and by what else is wrong on the page. Text that was read wrongly twice is repaired twice.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from ftfy.badness import is_bad

from extract.cleaning.misread import CONTROLS, WINDOWS, Group, groups
from extract.cleaning.offsets import Edit, OffsetMap, apply

MOJIBAKE = "cleaning.repair.mojibake"

_Verdicts = tuple[tuple[Group, bool], ...]

_ROUNDS = 3
# How many characters on either side show whether a sequence is odd, and how many of a long run do.
_AROUND, _LONGEST = 2, 60
# Characters of a sequence that stands for a quotation mark, a dash or the sign of the euro.
_MARK = 3
# One character of another encoding than ASCII is no proof, but a control character or "Ã" before a blank may be.
_SUSPECT = re.compile("[^\x00-\x7f](?:[^\x00-\x7f]|(?<=[\x80-\x9f])|(?<=[ÂÃ]) )")
_RUN = re.compile("[^\x00-\x7f][^\x00-\x7f]+")
# A byte that Windows-1252 does not have was lost: of the closing quotation mark the last of three.
_LOST = re.compile("â€(?![\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘-‚“-„†‡•…‰‹›€™])Â?\ufffd?")
# A no-break space that became a plain one behind the first character of a pair: "voilÃ ", "5Â km".
_SPACED = re.compile("[ÂÃ](?= )")
_CONTROL = re.compile("[\x80-\x9f]")
# Windows-1252 has an ellipsis where Latin-1 has a line feed of a kind that nobody uses.
_ELLIPSIS = "\x85"
# Marks that may follow a word in capitals by right: "IRMÃ”, CAFÉ—".
_MARKS = frozenset("‘’“”–—…•«»")
# What stands for letters and marks of running text; phonetic signs and private characters are never meant.
_USUAL = frozenset("\u00a0’‘“”„–—…•€£¥°«»·©®™")
_RARE = re.compile("[\u0250-\u0258\u025a-\u02af\u0700-\u08ff\ue000-\uf8ff]")
# In other encodings than Windows-1252 anything but Latin letters and marks is chance.
_FOREIGN = re.compile("[^\x00-\u017f\u0218-\u021b\u1e00-\u1eff\u2000-\u20bf]")


def mojibake(text: str) -> Iterator[Edit]:
    """Sequences that are UTF-8 read in another encoding become the character meant, and control characters of Latin-1.

    What reads as an ordinary word stays, though it could be such a sequence: "IRMÃ”".
    """
    if text.isascii() or not _SUSPECT.search(text):
        return
    shown, offsets = text, OffsetMap.identity(len(text))
    for _ in range(_ROUNDS):
        edits = [*_repairs(shown)]
        if not edits:
            break
        shown, step = apply(shown, edits)
        offsets = offsets.then(step)
    rows = zip(offsets.raw_starts, offsets.raw_ends, offsets.clean_starts, offsets.clean_ends, strict=True)
    for raw, raw_end, clean, clean_end in rows:
        yield Edit(raw, raw_end, shown[clean:clean_end], MOJIBAKE)


def _repairs(text: str) -> Iterator[Edit]:
    """The edits of one round; none overlaps another. What lost a byte comes last, once no whole sequence is left."""
    known: dict[tuple[str, str, str], _Verdicts] = {}
    runs: list[tuple[int, _Verdicts]] = []
    for match in _RUN.finditer(text):
        start, end = match.span()
        key = text[max(start - _AROUND, 0) : start], match[0], text[end : end + _AROUND]
        verdicts = known.get(key)
        if verdicts is None:
            verdicts = known[key] = _read(*key)
        if verdicts:
            runs.append((start, verdicts))
    votes = Counter(group.codec for _, verdicts in runs for group, odd in verdicts if odd)
    if not votes:
        yield from _leftovers(text)
    for start, verdicts in runs:
        for group in _chosen(verdicts, votes):
            for begin, end, meant in group.pieces:
                yield Edit(start + begin, start + end, meant, MOJIBAKE)


def _read(before: str, run: str, after: str) -> _Verdicts:
    """What a run of characters beyond ASCII may mean, each with whether it can hardly be what was written."""
    around, base = f"{before}{run}{after}", len(before)
    return tuple((group, _is_odd(around, base, group)) for group in groups(run) if _may_be(around, base, group))


def _chosen(verdicts: _Verdicts, votes: Mapping[int, int]) -> Iterator[Group]:
    """The groups of a run that are repaired; none overlaps another.

    Marks in three characters are beyond doubt. Windows-1252 comes before the others, of which the page decides. What is
    not odd by itself is repaired where its encoding was misread elsewhere on the page.
    """
    likely = [(group, odd) for group, odd in verdicts if odd or (group.codec in votes and _is_plain(group))]
    if len(likely) > 1:
        likely.sort(key=lambda one: _rank(*one, votes=votes))
    done: set[int] = set()
    for group, _ in likely:
        places = range(group.start, group.end)
        if done.isdisjoint(places):
            yield group
            if len(likely) > 1:
                done.update(places)


def _rank(group: Group, odd: bool, *, votes: Mapping[int, int]) -> tuple[bool, bool, bool, int, int]:
    return not _has_mark(group), not odd, group.codec != WINDOWS, -votes[group.codec], group.codec


def _is_odd(text: str, base: int, group: Group) -> bool:
    """Whether a group, at `base` in a text, can hardly be what was written.

    It stands for a mark in three characters, has unlikely neighbours, or a capital within a word of small letters.
    """
    if _has_mark(group):
        return True
    start, end = base + group.start, base + group.end
    before = text[max(start - _AROUND, 0) : start]
    if is_bad(f"{before}{text[start : min(end, start + _LONGEST)]}{text[end : end + _AROUND]}"):
        return True
    return before[-1:].islower() and text[start].isupper() and group.meant[0].islower()


def _may_be(text: str, base: int, group: Group) -> bool:
    """Whether a group is not simply a word in capitals with a mark behind it, nor stands for rare signs."""
    start, end = base + group.start, base + group.end
    pair = end - start == len("Ã”") and text[start].isupper() and text[max(start - 1, 0) : start].isupper()
    if pair and text[end - 1] in _MARKS and not _goes_on(group.meant[-1], text[end : end + 1]):
        return False
    return not (_RARE if group.codec == WINDOWS else _FOREIGN).search(group.meant)


def _goes_on(char: str, after: str) -> bool:
    """Whether two characters can follow each other within a word: letters, both small or both capital."""
    return char.isalpha() and after.isalpha() and char.islower() == after.islower()


def _has_mark(group: Group) -> bool:
    return any(end - start == _MARK and meant in _USUAL for start, end, meant in group.pieces)


def _is_plain(group: Group) -> bool:
    return all(char.isalpha() or char in _USUAL for char in group.meant)


def _leftovers(text: str) -> Iterator[Edit]:
    """What is left of sequences that lost a byte, and control characters."""
    for match in _LOST.finditer(text):
        yield Edit(match.start(), match.end(), "”", MOJIBAKE)
    for match in _SPACED.finditer(_LOST.sub(lambda match: "x" * len(match[0]), text)):
        stray = match[0] == "Â" and not text[match.start() - 1 : match.start()].isupper()
        if stray or is_bad(text[max(match.start() - _AROUND, 0) : match.end() + 1]):
            yield Edit(match.start(), match.end(), "à" if match[0] == "Ã" else "", MOJIBAKE)
    controls = [*_CONTROL.finditer(text)]
    if any(match[0] != _ELLIPSIS for match in controls):
        for match in controls:
            if match[0] in CONTROLS:
                yield Edit(match.start(), match.end(), CONTROLS[match[0]], MOJIBAKE)
