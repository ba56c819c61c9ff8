"""Who says "I" and "we" where no quotation marks tell: in an interview, a speech, on an institution's own page.

In: a `Doc` with blocks, names and entities. Out: stretches of its text, each with the one who speaks there.

An interview is told by its turns: paragraphs that ask ("Who pays?"), to somebody named above them who answers as "I" or
"we", or names before colons ("ANA SILVA: We do."). A speech is told by its title, which names the speaker.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from spacy.tokens import Doc

from extract.cleaning.model import Block
from extract.relations.positions.index import Index, index_names, mention_at, mentions_between

_FIRST = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|us|me|[Mm]y)\b")
_SINGULAR = re.compile(r"\bI\b")
_YOU = re.compile(r"\b[Yy]our?\b")
_MARKED = re.compile(r"[“\"][^”\"\n]*[”\"]?")
_LABEL = re.compile(r"([^\W\d_][^:?!\n]{0,50}):\s")
_ANSWER = frozenset({"a", "answer", "r"})
_SPEECH = re.compile(
    r"(?i)\b(?:remarks|speech|address|statement|keynote|message|lecture|toast|testimony|intervention|sermon)\b"
)
_SILENT = frozenset({"boilerplate", "byline", "dateline", "caption", "field"})
_QUESTIONS = 3  # paragraphs that ask; fewer may be the writer's own questions
_ANSWERS = 2  # answers in the first person
_LONG = 300  # code points; a longer paragraph in the first person that ends with a question answers
_SHORT = 200  # code points of a paragraph that asks and then explains the question
_START = attrgetter("start")
_SPOKEN = 3  # paragraphs with "I" that make a speech


class Voice(NamedTuple):
    """A stretch of the text and the entity that is "we" there."""

    start: int
    end: int
    speaker: int


@dataclass(frozen=True, slots=True)
class _Turn:
    """A paragraph of an interview: who it is said by to begin with a label, and whether it asks."""

    start: int
    end: int
    label: str | None
    speaker: int | None
    asks: bool
    hints: bool


def read_voices(doc: Doc, text: str) -> tuple[Voice, ...]:
    """The stretches of a text in which somebody speaks in the first person outside quotation marks, in text order."""
    blocks: tuple[Block, ...] = doc._.extract_blocks
    if not blocks or _FIRST.search(text) is None or _FIRST.search(_MARKED.sub("", text)) is None:
        return ()
    told = [block for block in blocks if block.type not in _SILENT and block.type != "title"]
    talks = sum(_may_turn(text, block) for block in told) >= _QUESTIONS
    if not (talks or _is_speech(text, blocks) or _is_own(doc, blocks)):
        return ()
    index = index_names(doc, text)
    turns = [_turn(index, block) for block in told] if talks else []
    return tuple(_interview(index, turns)) or tuple(_speech(index, blocks)) or tuple(_own_page(index, blocks))


def speaks_at(voices: Sequence[Voice], offset: int) -> int | None:
    """Who is "I" at a code point outside quotation marks; the voices are in text order."""
    turn = bisect_right(voices, offset, key=_START) - 1
    return voices[turn].speaker if turn >= 0 and offset < voices[turn].end else None


def interviewee(voices: Sequence[Voice]) -> int | None:
    """The only one who answers in an interview; `None` where there are several, or none."""
    speakers = {voice.speaker for voice in voices}
    return speakers.pop() if len(speakers) == 1 else None


def _may_turn(text: str, block: Block) -> bool:
    """Whether a paragraph ends with a question, or begins with what may be a name before a colon."""
    return text[block.start : block.end].rstrip().endswith("?") or bool(_LABEL.match(text, block.start, block.end))


def _is_speech(text: str, blocks: Sequence[Block]) -> bool:
    """Whether the title is that of a speech."""
    return any(block.type == "title" and _SPEECH.search(text, block.start, block.end) for block in blocks)


def _is_own(doc: Doc, blocks: Sequence[Block]) -> bool:
    """Whether a page has a publisher, and nobody signs it."""
    return doc._.extract_publisher is not None and all(block.type != "byline" for block in blocks)


def _turn(index: Index, block: Block) -> _Turn:
    text = index.text[block.start : block.end].strip()
    match = _LABEL.match(index.text, block.start, block.end)
    label = match[1].strip() if match is not None else None
    speaker = _labelled(index, block.start, label) if label is not None else None
    bare = _MARKED.sub("", text)
    first = _FIRST.search(bare) is not None
    asks = text.endswith("?") and not (first and len(text) > _LONG)
    hints = not first and (text.startswith(("You ", "Your ")) or ("?" in bare and len(text) < _SHORT))
    return _Turn(block.start, block.end, label, speaker, asks, hints)


def _labelled(index: Index, start: int, label: str) -> int | None:
    """The person whose name, surname or initials stand before a colon: "NÉLIDA ROJAS:", "Rojas:", "NR:"."""
    at = mention_at(index, start)
    if at is not None and index.mentions[at].type == "person" and index.mentions[at].end - start >= len(label):
        return index.owner.get(at)
    key = label.casefold()
    for number, one in enumerate(index.entities):
        if one.type != "person":
            continue
        parts = one.name.casefold().replace("-", " ").split()
        initials = "".join(part[0] for part in parts)
        if key in (one.name.casefold(), parts[-1]) or (len(key) > 1 and key.replace(".", "") == initials):
            return number
    return None


def _interview(index: Index, turns: Sequence[_Turn]) -> Iterator[Voice]:
    """The answers of an interview; none where the page has no turns of question and answer."""
    labels = [turn for turn in turns if turn.label is not None]
    spoken = {turn.label for turn in labels if turn.speaker is not None or str(turn.label).casefold() in _ANSWER}
    asking = [turn for turn in turns if turn.asks]
    led = bool(spoken) and len({turn.label for turn in labels}) > 1 and len(labels) + len(asking) > _QUESTIONS
    first = min((turn.start for turn in (*asking, *(labels if led else ()))), default=0)
    person = _most_named(index, first)
    if person is None and led:
        person = next((turn.speaker for turn in labels if turn.speaker is not None), None)
    you = any(_YOU.search(index.text, turn.start, turn.end) for turn in asking)
    if person is None or not (led or (len(asking) >= _QUESTIONS and you)):
        return
    found = list(_answers(turns, person, first, labels_only=led and len(labels) > len(asking)))
    told = [voice for voice in found if _FIRST.search(_MARKED.sub("", index.text[voice.start : voice.end]))]
    if len(told) >= _ANSWERS:
        yield from found


def _answers(turns: Sequence[_Turn], person: int, first: int, *, labels_only: bool) -> Iterator[Voice]:
    """The paragraphs of those who answer; each goes on until somebody else has the word."""
    current: int | None = None
    for turn in turns:
        if turn.start < first:
            continue
        if turn.label is not None and (turn.speaker is not None or _is_turn(turn, turns)):
            current = person if turn.label.casefold() in _ANSWER else turn.speaker
            asks = turn.speaker is None and turn.label.casefold() not in _ANSWER
        else:
            asks = not labels_only and (turn.asks or turn.hints)
        if asks:
            current = None if labels_only else person
        elif current is not None:
            yield Voice(turn.start, turn.end, current)


def _is_turn(turn: _Turn, turns: Sequence[_Turn]) -> bool:
    """Whether words before a colon are of one who asks or answers: they come again, are capitals, or there is "?"."""
    label = turn.label or ""
    again = sum(other.label == label for other in turns) > 1
    return again or turn.asks or label.isupper() or label.casefold() in _ANSWER


def _most_named(index: Index, stop: int) -> int | None:
    """The person whom the words before an offset name most often, the first in a tie."""
    counts: Counter[int] = Counter()
    for at in mentions_between(index, 0, stop):
        if index.mentions[at].type == "person" and at in index.owner:
            counts[index.owner[at]] += 1
    return max(counts, key=lambda entity: counts[entity]) if counts else None


def _speech(index: Index, blocks: Sequence[Block]) -> Iterator[Voice]:
    """A speech from its title on, if that is called so and names one person, who speaks as "I" again and again."""
    title = next((block for block in blocks if block.type == "title"), None)
    if title is None or not _is_speech(index.text, blocks):
        return
    found = mentions_between(index, title.start, title.end)
    persons = {index.owner.get(at) for at in found if index.mentions[at].type == "person"}
    spoken = [one for one in blocks if one.type not in _SILENT and one.start > title.start]
    texts = [_MARKED.sub("", index.text[one.start : one.end]) for one in spoken]
    speaker = persons.pop() if len(persons) == 1 else None
    if speaker is not None and sum(_SINGULAR.search(text) is not None for text in texts) >= _SPOKEN:
        yield from (Voice(one.start, one.end, speaker) for one in spoken)


def _own_page(index: Index, blocks: Sequence[Block]) -> Iterator[Voice]:
    """The text of an institution's own page, which nobody signs: there "we" is the institution."""
    name = index.doc._.extract_publisher
    if not _is_own(index.doc, blocks):
        return
    owner = next((at for at, one in enumerate(index.entities) if one.name == name and one.type == "organisation"), None)
    if owner is not None and _SINGULAR.search(_MARKED.sub("", index.text)) is None:
        yield from (Voice(one.start, one.end, owner) for one in blocks if one.type not in _SILENT)
