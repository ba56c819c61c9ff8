"""The answers of an interview that are printed in quotation marks, each after a paragraph with the question.

In: the names outside quotation marks, the paragraphs, the runs and what attributes them. Out: attributions to the one
who is interviewed: whom the words before the first answer name most often, the first of those in a tie.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from extract.relations.positions.index import Index, mentions_between
from extract.relations.quotations.context import Place
from extract.relations.quotations.scene import Scene
from extract.relations.quotations.speakers import Attribution
from extract.relations.voices import interviewee

RULE = "quotations.interview"
_QUESTION = re.compile(r"\?(?=\s|$)")
_FEWEST = 2  # answers; a single one may follow a question that the writer asks himself


def answers(
    index: Index, paragraphs: Sequence[tuple[int, int]], found: Sequence[Place], sources: Sequence[Attribution | None]
) -> dict[int, Attribution]:
    """The attribution of each answer.

    Args:
        index: the names outside quotation marks.
        paragraphs: start and end of each, ascending; those of bylines and of boilerplate are not among them.
        found: the runs and their places.
        sources: what the sentence around each run says about who spoke.

    Returns:
        By the number of a run, the attribution to the interviewee; empty where there is no interview.
    """
    numbers = list(_answers(index.text, paragraphs, found, sources))
    if len(numbers) < _FEWEST:
        return {}
    speaker = _interviewee(index, paragraphs, found[numbers[0]].run.left)
    return {} if speaker is None else dict.fromkeys(numbers, Attribution(speaker, RULE))


def pulled(scene: Scene, place: Place) -> Attribution | None:
    """Whose words are set off in an interview without marks, as its headline or a line above it: the interviewee's."""
    speaker, run, text = interviewee(scene.voices), place.run, scene.index.text
    if speaker is None or scene.index.entities[speaker].type != "person" or run.left > scene.voices[0].start:
        return None
    beside = text[run.paragraph[0] : run.left] + text[run.right : run.paragraph[1]]
    return None if beside.strip() else Attribution(speaker, RULE)


def _answers(
    text: str, paragraphs: Sequence[tuple[int, int]], found: Sequence[Place], sources: Sequence[Attribution | None]
) -> Iterator[int]:
    """The runs without attribution that open a paragraph, after one that asks a question outside quotation marks."""
    last_run = _last_runs(found)
    before = dict(zip((start for start, _ in paragraphs[1:]), paragraphs, strict=False))
    starts = {_opening(text, *area): area[0] for area in paragraphs}
    for number, place in enumerate(found):
        start = starts.get(place.run.left)
        asked = before.get(start) if start is not None else None
        if asked is None or sources[number] is not None or place.run.follows:
            continue
        if _QUESTION.search(text, max(asked[0], last_run.get(_opening(text, *asked), 0)), asked[1]):
            yield number


def _last_runs(found: Sequence[Place]) -> Mapping[int, int]:
    """By the start of a paragraph, where its last run ends."""
    return {place.run.paragraph[0]: place.run.right for place in found}


def _opening(text: str, start: int, end: int) -> int:
    """The first code point of a paragraph that is no blank."""
    part = text[start:end]
    return start + len(part) - len(part.lstrip())


def _interviewee(index: Index, paragraphs: Sequence[tuple[int, int]], stop: int) -> int | None:
    """The person whom the paragraphs before an offset name most often, the first in a tie."""
    counts: Counter[int] = Counter()
    for start, end in paragraphs:
        for at in mentions_between(index, start, min(end, stop)):
            if index.mentions[at].type == "person" and at in index.owner:
                counts[index.owner[at]] += 1
    return max(counts, key=lambda entity: counts[entity]) if counts else None
