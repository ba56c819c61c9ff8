"""Everything the report shows, in its order, from an `Evaluation`; the renderers only write it down."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.evaluation.model import Evaluation, Finding
from extract.evaluation.report import tables
from extract.evaluation.report.labels import OUTCOMES, Label, labels
from extract.evaluation.report.segments import channel, paint, segments
from extract.evaluation.report.shown import Quote, clean, cut, quote, steady

CARDS = ("events", "relations")  # tasks whose labels are cards even where they are right


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text to be shown; `paint` by channel, empty where no label lies on it."""

    start: int
    text: str
    marks: tuple[int, ...]
    linked: bool
    paint: dict[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """A label by its number, with the words to quote; `quote` is `None` where it is not in the text."""

    number: int
    label: Label
    quote: Quote | None


@dataclass(frozen=True, slots=True)
class Article:
    """An article.

    Attributes:
        number: counted from 1.
        name: its id.
        title: the headline of gold; its id where gold has none.
        first: number of its first label.
        labels: all of them.
        pieces: its whole text.
        entries: the labels that are told one by one: every card, and whatever is not right; by task.
        counts: of labels by outcome.
        rows: its scores.
    """

    number: int
    name: str
    title: str
    first: int
    labels: tuple[Label, ...]
    pieces: tuple[Piece, ...]
    entries: tuple[tuple[str, tuple[Entry, ...]], ...]
    counts: dict[str, int]
    rows: tuple[tables.Row, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The report; `kinds` lists the types of each task with how many labels each has and how many of them are wrong."""

    evaluation: Evaluation
    articles: tuple[Article, ...]
    counts: dict[str, int]
    kinds: dict[str, list[tuple[str, int, int]]]

    @property
    def errors(self) -> int:
        """How many labels are not right."""
        return sum(count for outcome, count in self.counts.items() if outcome != "right")


def page(evaluation: Evaluation) -> Page:
    """Lay an evaluation out."""
    order = [task for task, _ in tables.first_measures(evaluation.measures)]
    articles: list[Article] = []
    listed: dict[str, list[Label]] = {}
    by_article: dict[str, list[Finding]] = {name: [] for name in evaluation.texts}
    for finding in evaluation.findings:
        by_article[finding.article].append(finding)
    first = 0
    for name in evaluation.texts:
        listed[name] = labels(by_article[name])
        articles.append(_article(evaluation, name, listed[name], order, number=len(articles) + 1, first=first))
        first += len(listed[name])
    everything = [label for own in listed.values() for label in own]
    return Page(evaluation, tuple(articles), _counts(everything), _kinds(everything, order))


def _article(
    evaluation: Evaluation, name: str, own: Sequence[Label], order: Sequence[str], *, number: int, first: int
) -> Article:
    text = steady(evaluation.texts[name])
    return Article(
        number=number,
        name=clean(name),
        title=_title(own) or clean(name),
        first=first,
        labels=tuple(own),
        pieces=tuple(_pieces(text, own, first)),
        entries=_entries(text, own, order, first),
        counts=_counts(own),
        rows=tuple(tables.article(evaluation, name)),
    )


def _title(own: Iterable[Label]) -> str:
    titles = (label.text for label in own if (label.task, label.type) == ("layout", "title"))
    return next(filter(None, map(clean, titles)), "")


def _pieces(text: str, own: Sequence[Label], first: int) -> Iterable[Piece]:
    for each in segments(len(text), own, first=first):
        painted = paint(own[number - first] for number in each.marks)
        yield Piece(each.start, cut(text, each.start, each.end), each.marks, each.linked, painted)


def _entries(
    text: str, own: Sequence[Label], order: Sequence[str], first: int
) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    by_task: dict[str, list[Entry]] = {task: [] for task in (*CARDS, *order)}
    for number, label in enumerate(own, first):
        if label.task in CARDS or label.outcome != "right":
            words = quote(text, label.sentence, label.start, label.end) if label.placed else None
            by_task.setdefault(label.task, []).append(Entry(number, label, words))
    return tuple((task, tuple(entries)) for task, entries in by_task.items() if entries)


def _counts(listed: Iterable[Label]) -> dict[str, int]:
    counts = Counter(label.outcome for label in listed)
    return {outcome: counts[outcome] for outcome in OUTCOMES}


def _kinds(listed: Sequence[Label], order: Sequence[str]) -> dict[str, list[tuple[str, int, int]]]:
    total = Counter((label.task, label.type) for label in listed)
    wrong = Counter((label.task, label.type) for label in listed if label.outcome != "right")
    kinds: dict[str, list[tuple[str, int, int]]] = {task: [] for task in order}
    for task, kind in sorted(total):
        kinds.setdefault(task, []).append((kind, total[task, kind], wrong[task, kind]))
    return {task: rows for task, rows in kinds.items() if rows}


def data(whole: Page) -> list[dict[str, object]]:
    """What the page's script needs to know of each label, by number."""
    return [_datum(label, article.number) for article in whole.articles for label in article.labels]


def _datum(label: Label, article: int) -> dict[str, object]:
    return {
        "a": article,
        "t": label.task,
        "k": label.type,
        "o": label.outcome,
        "c": channel(label),
        "p": [label.start, label.end] if label.placed else None,
        "x": clean(label.text),
        "d": clean(label.detail),
        "f": clean(label.found) if label.found else None,
        "r": clean(label.rule) if label.rule else None,
        "v": [[tables.words(measure), result] for measure, result in label.verdicts],
        "s": [list(span) for span in label.spans],
    }
