"""The headline in a line that names section, site or label beside it: "Ports reopen | Riverton Wire"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from extract.cleaning.bodies import names_body, names_medium
from extract.cleaning.features import Features
from extract.cleaning.keys import key
from extract.cleaning.shapes import dated_end

# What parts the headline from the name of the site in the title of a page.
_SITE = re.compile(r"[ ]+(?:[|»·•]|::|[–—-]{1,2})[ ]+")
# Without one of these signs, a line has no such part.
PARTING = re.compile(r"[|»·•:-]")
_MOST_CUTS = 5
# Words of a headline behind the name of the site.
_FEWEST = 4
_CRUMB, _LONGEST_CRUMB = re.compile(r"[»›→>/]|[ ]{2,}"), 300
_LABEL = re.compile(r"(?:Title|Headline|TITLE|HEADLINE)[ ]?:[ ]+(?=\S)")


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline: the index of its line, its offsets in the text of the line, and the name of the site beside it.

    `site_row` is the line that names the site, where that is not the headline's own.
    """

    index: int
    start: int
    end: int
    site: tuple[int, int] | None
    site_row: int | None = None


def without_site(lines: Sequence[Features], index: int, keys: Counter[str]) -> tuple[int, int, tuple[int, int] | None]:
    """Where the headline begins and ends in a line that may name section and site too, and where the site is named."""
    text = lines[index].line.text
    if not PARTING.search(lines[index].signs):
        return lines[index].bullet, len(text), None
    if stop := dated_end(lines[index]):
        return lines[index].bullet, stop, None
    cuts = [(match.start(), match.end()) for match in islice(_SITE.finditer(text), _MOST_CUTS)]
    starts, ends = [0, *(cut[1] for cut in cuts)], [*(cut[0] for cut in cuts), len(text)]
    for begin in starts:
        for end in reversed(ends):
            inner = end > begin and (begin, end) != (0, len(text)) and text.count(" ", begin, end) >= 2
            if inner and keys[key(text[begin:end])]:
                return begin, end, (starts[-1], len(text)) if end < len(text) else None
    label = _LABEL.match(text)
    start = label.end() if label else lines[index].bullet
    may = index == 0 and cuts and len(text[: cuts[-1][0]].split()) >= 3
    if may and ("|" in text[slice(*cuts[-1])] or _is_site(lines[1:], text[starts[-1] :])):
        own = (start, cuts[-1][0]), (starts[-1], len(text))
        inverse = (cuts[0][1], len(text)), (start, cuts[0][0])
        (begin, end), site = inverse if _is_first(text, cuts) else own
        return begin, end, site
    return start, len(text), None


def _is_first(text: str, cuts: Sequence[tuple[int, int]]) -> bool:
    """Whether the site stands before the headline: "Ministry of Ports | Norlandia and Eastmark open a quay"."""
    before, behind = text[: cuts[0][0]], text[cuts[-1][1] :]
    return names_body(before) and not names_body(behind) and behind.count(" ") >= _FEWEST - 1


def _is_site(lines: Sequence[Features], site: str) -> bool:
    """Whether a name is that of the site: of an outlet, or one that a short line has too, such as a copyright."""
    if not site[:1].isupper():
        return False
    name = f" {key(site)} "
    return names_medium(site) or any(line.words <= 12 and name in f" {line.key} " for line in lines)


def parted(before: str, after: str) -> bool:
    """Whether nothing but site names, parted by a bar or dash, stands beside a headline: not the rest of a sentence."""
    return bool(re.fullmatch(r"|.{0,60}[|»–—·-]\s+", before) and re.fullmatch(r"|\s+[|«–—·-]\s.{0,60}|\s*", after))


def trail_ends(lines: Sequence[Features]) -> Iterator[str]:
    """The words that end the paths through the site: "Home » World » Headline"."""
    for line in lines:
        if line.noise == "cleaning.boilerplate.trail":
            yield key(_CRUMB.split(line.line.text[-_LONGEST_CRUMB:])[-1])
