"""The component `extract.times`: `find_times` on a `Doc`, and the borders between names, amounts and times."""

from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from extract.amounts.model import Amount
from extract.attributes import text_of
from extract.components import Component, register
from extract.times.cues import states
from extract.times.find import find_times
from extract.times.grammar import grammar
from extract.times.lexicon import lexicon
from extract.times.model import Time

_CLOCK_ENDS = frozenset("0123456789.mM")
_VERB_TAGS = frozenset({"MD", "VB", "VBP", "VBZ"})
_PRESENT_TAGS = frozenset({"VBP", "VBZ"})
_VERBS = frozenset({"May", "March", "MAY", "MARCH"})


def make_times(nlp: Language, name: str) -> Component:  # noqa: ARG001 — the arguments of every factory
    """The component that sets `doc._.extract_times`.

    Reads `doc._.extract_published`, `extract_blocks`, `extract_names` and `extract_amounts`. Names, money and
    percentages keep their words, but for a time zone behind a clock time; a count that overlaps a time ("three years",
    "2024") is taken out of `extract_amounts`.
    """
    grammar()  # compiled now, not in the first article
    return set_times


def set_times(doc: Doc) -> Doc:
    """Find the times of a `Doc` and settle what they share with its names and amounts."""
    amounts: tuple[Amount, ...] = doc._.extract_amounts
    text = text_of(doc)
    taken = [(span.start, span.end) for span in doc._.extract_names if not is_zone(text, span.start, span.end)]
    taken += [(amount.start, amount.end) for amount in amounts if amount.type != "count"]
    captions = [(block.start, block.end) for block in doc._.extract_blocks if block.type == "caption"]
    found = find_times(text, anchor=doc._.extract_published, masked=taken, captions=captions)
    times = tuple(_as_present(doc, time) for time in found if not _is_verb(doc, time))
    doc._.extract_times = times
    doc._.extract_amounts = _without_times(amounts, times)
    return doc


def is_zone(text: str, start: int, end: int) -> bool:
    """Whether a name is the time zone behind a clock time ("14:30 UTC"), which models take for an organisation."""
    before = text[max(0, start - 5) : start].rstrip(" \xa0")
    return before[-1:] in _CLOCK_ENDS and lexicon().codes.get(text[start:end]) == lexicon().names["zone"]


def _is_verb(doc: Doc, time: Time) -> bool:
    """Whether the tagger takes a lone "May" or "March" for a verb; a `Doc` without tags says nothing."""
    if time.text not in _VERBS:
        return False
    span = doc.char_span(time.start, time.end)
    return span is not None and span[0].tag_ in _VERB_TAGS


def _as_present(doc: Doc, time: Time) -> Time:
    """The "today" of "today she runs a school", which means these days; of "she is today in Lima", that day."""
    span = doc.char_span(time.start, time.end) if time.text.casefold() == "today" else None
    verb = span[0].head if span is not None and span[0].dep_ == "npadvmod" else None
    if verb is None or verb.tag_ not in _PRESENT_TAGS or verb.lemma_ not in states():
        return time
    if any(child.dep_ == "aux" for child in verb.children):
        return time
    return replace(time, value="PRESENT_REF", first=None, last=None, anchor="none")


def _without_times(amounts: tuple[Amount, ...], times: tuple[Time, ...]) -> tuple[Amount, ...]:
    """The amounts without the counts that overlap a time; both are in the order of the text."""
    kept: list[Amount] = []
    position = 0
    for amount in amounts:
        while position < len(times) and times[position].end <= amount.start:
            position += 1
        overlaps = position < len(times) and times[position].start < amount.end
        if amount.type != "count" or not overlaps:
            kept.append(amount)
    return tuple(kept)


register("times", make_times, assigns=["extract_times", "extract_amounts"])
