"""Direct speech: what somebody said or wrote, between quotation marks, and who.

In: a `Doc` with tags, a parse, names and entities; `extract_positions` where they are found already. Out: `Quotation`s.
Scare quotes, names, titles and terms in quotation marks are none: a quotation is attributed to a speaker, or is a
clause that stands by itself.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc

from extract import attributes as attributes  # declares what is read here
from extract.attributes import text_of
from extract.names.demonyms import country_of
from extract.relations.model import Quotation
from extract.relations.positions.data import words
from extract.relations.positions.index import Index, index_names, mention_at
from extract.relations.positions.nationalities import Demonyms
from extract.relations.quotations.context import (
    Place,
    is_finite,
    is_title,
    last_character,
    places,
    tokens_between,
    word_count,
)
from extract.relations.quotations.interviews import answers, pulled
from extract.relations.quotations.marks import MARKS
from extract.relations.quotations.runs import find_runs
from extract.relations.quotations.scene import Scene
from extract.relations.quotations.speakers import Attribution, attribution
from extract.relations.voices import Voice, read_voices

_SILENT = frozenset({"boilerplate", "byline"})
_LINE = re.compile(r"[^\n]+")
_STOPS = frozenset(".!?…,—–")
_DETERMINERS = frozenset({"DT", "PRP$", "JJ", "POS", "CD"})
_CALLING = frozenset({"call", "term", "dub", "label", "brand"})
_ALONE = 4  # words of a clause that nobody is said to have said


def find_quotations(
    doc: Doc, *, country_of: Demonyms = country_of, text: str | None = None, voices: Sequence[Voice] | None = None
) -> tuple[Quotation, ...]:
    """The quotations of an article, in text order.

    Args:
        doc: its extensions are read, never set. Without tags nothing is found.
        country_of: ISO 3166 code of the country that an adjective of nationality means ("Thai" -> "TH"), or `None`.
        text: its text, where it is known.
        voices: what `read_voices` says of it, where that is known.

    Returns:
        Quotations; offsets count code points of `doc.text`, marks and blanks inside them left out.
    """
    text = text_of(doc) if text is None else text
    if MARKS.search(text) is None or not doc.has_annotation("TAG"):
        return ()
    index = index_names(doc, text)
    paragraphs = _paragraphs(doc, text)
    found = places(text, find_runs(text, paragraphs))
    inside = _inside(text, found)
    voices = read_voices(doc, text) if voices is None else voices
    scene = Scene(_outside(index, inside), doc._.extract_positions, inside, country_of, voices)
    own = [attribution(scene, place) or pulled(scene, place) for place in found]
    asked = answers(scene.index, paragraphs, found, own)
    sources = _shared(found, [asked.get(number, source) for number, source in enumerate(own)])
    return tuple(_quotations(index, found, sources))


def _paragraphs(doc: Doc, text: str) -> list[tuple[int, int]]:
    """Start and end of each paragraph that may hold a quotation: the blocks, or the lines."""
    blocks = doc._.extract_blocks
    if not blocks:
        return [match.span() for match in _LINE.finditer(text)]
    return [(block.start, block.end) for block in blocks if block.type not in _SILENT]


def _inside(text: str, found: Sequence[Place]) -> bytes:
    """A byte for each code point, 1 inside quotation marks."""
    inside = bytearray(len(text) + 1)
    for place in found:
        inside[place.run.start : place.run.end] = b"\1" * (place.run.end - place.run.start)
    return bytes(inside)


def _outside(index: Index, inside: bytes) -> Index:
    """The names outside quotation marks."""
    kept = [number for number, mention in enumerate(index.mentions) if not inside[mention.start]]
    owner = {new: index.owner[old] for new, old in enumerate(kept) if old in index.owner}
    mentions = [index.mentions[number] for number in kept]
    return Index(index.doc, index.text, mentions, index.entities, owner, [mention.start for mention in mentions])


def _shared(found: Sequence[Place], sources: Sequence[Attribution | None]) -> list[Attribution | None]:
    """The attributions, given also to the other runs of a sentence and to the other paragraphs of a quotation."""
    shared = list(sources)
    for last, number in pairwise(range(len(found))):
        if shared[number] is None and (found[number].joined or found[number].run.follows):
            shared[number] = shared[last]
    for number, following in reversed(list(pairwise(range(len(found))))):
        if shared[number] is None and (found[following].joined or found[following].run.follows):
            shared[number] = shared[following]
    return shared


def _quotations(index: Index, found: Sequence[Place], sources: Sequence[Attribution | None]) -> Iterator[Quotation]:
    """The runs that are quotations; one without attribution has the speaker of the quotation before it."""
    speaker: int | None = None
    area: tuple[int, int] | None = None  # the paragraph of the last quotation
    for first, last in _chains(found):
        source, runs = sources[first], found[first:last]
        if any(_is_speech(index, place, source, later=place.run.paragraph == area) for place in runs):
            area = runs[-1].run.paragraph
            speaker = source.speaker if source is not None else speaker
            for place in runs:
                if word_count(index.text, place.run) > 1:
                    yield _quotation(index, place, source, speaker)
        elif source is not None and last_character(index.text, runs[-1].run) in _STOPS:
            speaker = source.speaker  # of a word or two: no quotation, but what is quoted next is the same speaker's


def _chains(found: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """First and one past the last of the runs that make one quotation, running on over paragraphs."""
    starts = [number for number, place in enumerate(found) if not place.run.follows or number == 0]
    yield from pairwise([*starts, len(found)])


def _quotation(index: Index, place: Place, source: Attribution | None, speaker: int | None) -> Quotation:
    run = place.run
    part = index.text[run.start : run.end]
    rule = source.rule if source is not None else "quotations.alone"
    return Quotation(
        run.start + len(part) - len(part.lstrip()),
        run.start + len(part.rstrip()),
        speaker,
        "quotations.continued" if run.follows else rule,
    )


def _is_speech(index: Index, place: Place, source: Attribution | None, *, later: bool) -> bool:
    """Whether somebody said or wrote what stands in the marks; `later`: the paragraph has a quotation before it."""
    if _is_name(index, place) or is_title(index, place.run):
        return False
    if _is_cued(index, place) and not _is_verdict(index, place, source):
        return False
    finite = is_finite(index.doc, place.run)
    if source is not None:
        return finite or _is_fragment(index, place, source)
    if not _stands_alone(index.text, place):
        return False
    return later or (finite and word_count(index.text, place.run) >= _ALONE)


def _is_name(index: Index, place: Place) -> bool:
    """Whether the run has no more than one word that is not a name's, or is part of a name."""
    tokens = tokens_between(index.doc, place.run.start, min(place.run.end, place.run.start + 120))
    return sum(token.is_alpha and mention_at(index, token.idx) is None for token in tokens) < 2


def _is_cued(index: Index, place: Place) -> bool:
    """Whether the word right before the marks announces a title or a term ("the film", "known as", "the theme of")."""
    left = index.text[place.before : place.run.left].split()
    if left[-1:] == ["of"] and left[-2:-1] and left[-2].casefold() in words("quotations", "slogans"):
        return True
    if not left or left[-1].casefold() not in words("quotations", "cues"):
        return False
    if left[-1].casefold() != "as":
        return True
    said = words("quotations", "said_as")
    return not any(token.lemma_ in said for token in tokens_between(index.doc, place.before, place.run.left))


def _is_verdict(index: Index, place: Place, source: Attribution | None) -> bool:
    """Whether the words are what somebody named calls something: "a deal that Silva called “a bad joke”"."""
    before = tokens_between(index.doc, place.before, place.run.left)
    if source is None or source.speaker is None or not before or before[-1].lemma_ not in _CALLING:
        return False
    return any(child.dep_ == "nsubj" for child in before[-1].children)


def _stands_alone(text: str, place: Place) -> bool:
    """Whether a clause of some length makes a sentence of its own."""
    before = text[place.before : place.run.left].strip()
    after = text[place.run.right : place.after]
    alone = (not before or before.endswith(":")) and not any(char.isalnum() for char in after)
    return alone and (
        last_character(text, place.run) in _STOPS or text[place.run.right : place.run.right + 1] in _STOPS
    )


def _is_fragment(index: Index, place: Place, source: Attribution) -> bool:
    """Whether words without a verb are quoted for what was said, not as a term in a noun phrase."""
    before = tokens_between(index.doc, place.before, place.run.left)
    after = tokens_between(index.doc, place.run.right, place.after)
    short = word_count(index.text, place.run) < _ALONE
    inside = bool(before) and before[-1].tag_ in _DETERMINERS  # of a noun phrase that began before the marks
    if len(before) > 1 and before[-2].lemma_ in {"be", "as"}:
        inside = False  # what somebody or something is said to be
    if after and after[0].tag_.startswith("NN") and (short or inside):
        return False
    late = source.rule == "quotations.after" and bool(before) and last_character(index.text, place.run) not in _STOPS
    return not (short and (inside or late))
