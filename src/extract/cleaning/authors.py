"""Who wrote an article, as its page states it: the persons of its bylines and credits, else the body named there.

Of "Reporting by Ana Silva; editing by Bo Lind" the reporter is the author; who edited, translated, photographed or
contributed is none. Where no byline names anybody, a note on the author at the foot does. A desk or agency is the
author only where no person is named. Offsets are those of the text that the lines were split from.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.cleaning.bios import find_bios
from extract.cleaning.bodies import agencies, bodies, staff_of
from extract.cleaning.bylines import AGENCY, LABEL, NAMED, OUTLET, SIGNATURE, TAIL
from extract.cleaning.dates import find_date
from extract.cleaning.found import Found
from extract.cleaning.lexicon import alternatives, words
from extract.cleaning.page import Page
from extract.cleaning.parts import Part
from extract.cleaning.people import persons

BY, TAILED, BARE, BODY = (
    "cleaning.author.label",
    "cleaning.author.tail",
    "cleaning.author.name",
    "cleaning.author.body",
)
_RULES = {LABEL: BY, TAIL: TAILED, NAMED: BARE, OUTLET: BARE, SIGNATURE: BARE}
_LABELS = "|".join(alternatives("bylines", key) for key in ("helped", "labels", "tails"))
_ANY_LABEL = re.compile(
    rf"(?<![\w’'-])(?:{_LABELS})(?:[ ]*:|(?=[ ]))|(?<![\w’'-])(?:{alternatives('bylines', 'labels_with_colon')})[ ]*:",
    re.IGNORECASE,
)


class _Credit(NamedTuple):
    """The words of a credit: offsets of the names, and the label before them in lower case, empty if there is none."""

    start: int
    end: int
    label: str


def find_authors(page: Page, parts: Sequence[Part]) -> list[Found]:
    """The authors in the order of the page, each once; none where the page names nobody."""
    labelled: list[Found] = []
    bare: list[Found] = []
    weak: list[Found] = []
    collective: list[Found] = []
    for part in parts:
        if part.type == "byline":
            line = page.lines[part.row].line
            text = line.text[: part.end - line.start]
            for credit in _credits(text, part.start - line.start):
                found = [*_named(text, credit, line.start, _RULES.get(part.rule, BARE))]
                plain = bare if part.rule in (NAMED, OUTLET, SIGNATURE) else labelled
                (weak if credit.label in words("bylines", "weak") else plain).extend(found)
                if not found:
                    collective += _collective(text, credit, line.start, part.rule)
    found = labelled or bare or find_bios(page, parts) or weak or collective
    return sorted(_once(found), key=lambda one: one.start)


def _credits(text: str, start: int) -> Iterator[_Credit]:
    """The parts of a byline that name authors, each with its label."""
    label, at = "", start
    for match in _ANY_LABEL.finditer(text, start):
        if text[at : match.start()].strip(" (["):
            yield from _one(text, at, match.start(), label)
        label, at = match[0].casefold().rstrip(": "), match.end()
    yield from _one(text, at, len(text), label)


def _one(text: str, start: int, end: int, label: str) -> Iterator[_Credit]:
    if label not in words("bylines", "helped"):
        date = find_date(text[start:end])
        yield _Credit(start, start + date.start if date and date.start else end, label)


def _named(text: str, credit: _Credit, base: int, rule: str) -> Iterator[Found]:
    name = text[credit.start : credit.end].strip()
    outlet = name.casefold() in words("bylines", "outlets") or name.isupper()
    single = credit.label != "" and " " not in name and not outlet
    for start, end in persons(text, credit.start, credit.end, single=single):
        yield Found(base + start, base + end, text[start:end].casefold(), rule=rule)


def _collective(text: str, credit: _Credit, base: int, rule: str) -> Iterator[Found]:
    """The body behind a credit that names no person: an agency's signature, the body of a staff, an outlet."""
    if rule == OUTLET:
        return
    if rule == AGENCY:
        spans = agencies(text, credit.start, credit.end)
    else:
        own = staff_of(text, credit.start, credit.end)
        spans = [own] if own else [*bodies(text, credit.start, credit.end)]
    for start, end in spans:
        yield Found(base + start, base + end, text[start:end].casefold(), rule=BODY)


def _once(found: Sequence[Found]) -> list[Found]:
    """Each author once, at the first place that names them."""
    return [*{one.value: one for one in reversed(found)}.values()][::-1]
