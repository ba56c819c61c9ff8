"""The report as Markdown: the tables, and every miss and false find with its sentence."""

import re
from collections.abc import Iterable, Iterator, Sequence

from extract.evaluation.model import Evaluation, Score
from extract.evaluation.report import tables
from extract.evaluation.report.labels import Label
from extract.evaluation.report.page import Article, Entry, page
from extract.evaluation.report.shown import Quote, clean

_MARKUP = re.compile(r"[\\`*_\[\]|~#$]")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_LINK = re.compile(r"(?<=\w):(?=//)|(?<=www)\.|(?<=\w)@", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
COUNTS = ("gold", "found", "right", "precision", "recall", "F1")


def to_markdown(evaluation: Evaluation) -> str:
    """The whole report, in GitHub's Markdown; a word of an article is never markup, a link or HTML."""
    whole = page(evaluation)
    parts = [
        "# How well it extracts\n",
        f"{len(whole.articles)} articles. {_totals(whole.counts)}\n",
        f"Measured on gold and texts `{evaluation.digest or 'in memory'}`.\n",
        "## Scores\n\nWith the 95 % interval of F1, by bootstrap over articles.\n",
        *_table(("task", "measure", *COUNTS, "95 %"), _measures(evaluation)),
        "## By article\n\nF1 under the first measure of each task; – where there was nothing to find.\n",
        *_grid(evaluation),
        "## By type\n",
        *_table(
            ("task", "type", *COUNTS),
            ((escaped(r.task), escaped(r.name), *_cells(r.score)) for r in tables.types(evaluation)),
        ),
        *_rules(evaluation),
        "## Misses and false finds\n",
        *(line for article in whole.articles for line in _article(article)),
    ]
    return "\n".join(parts).rstrip("\n") + "\n"


def escaped(words: str) -> str:
    """Words on one line that Markdown shows as they are."""
    return _escape(clean(words))


def _escape(words: str) -> str:
    text = _MARKUP.sub(r"\\\g<0>", words)
    return _LINK.sub(lambda match: f"&#{ord(match[0])};", re.sub("[&<>]", lambda match: _HTML[match[0]], text))


def _totals(counts: dict[str, int]) -> str:
    told = (f"{counts['right']:,} labels right", f"{counts['partly']:,} partly", f"{counts['missed']:,} missed")
    return f"{', '.join(told)}, {counts['false']:,} false."


def _measures(evaluation: Evaluation) -> Iterator[Sequence[str]]:
    for row in tables.measures(evaluation):
        interval = f"{tables.rate(row.low or 0.0)}–{tables.rate(row.high or 0.0)}"
        yield escaped(row.task), escaped(row.name), *_cells(row.score), interval


def _cells(score: Score) -> Iterator[str]:
    yield from (f"{count:,}" for count in (score.gold, score.predicted, score.right))
    yield from (tables.rate(value) for value in (score.precision, score.recall, score.f1))


def _grid(evaluation: Evaluation) -> Iterator[str]:
    grid = tables.grid(evaluation)
    rows = [
        (escaped(name), *("–" if score is None else tables.rate(score.f1) for score in scores))
        for name, scores in grid.rows
    ]
    yield from _table(("article", *map(escaped, grid.tasks)), rows, texts=1)
    for name in evaluation.texts:
        yield f"### Scores of {escaped(name)}\n"
        own = tables.article(evaluation, name)
        yield from _table(
            ("task", "measure", *COUNTS), ((escaped(r.task), escaped(r.name), *_cells(r.score)) for r in own)
        )


def _rules(evaluation: Evaluation) -> Iterator[str]:
    yield "## By rule\n\nThose that were wrong most often first.\n"
    fired = tables.fired(evaluation.by_rule)
    counts = ((escaped(r.rule), *(f"{n:,}" for n in (r.fired, r.right, r.wrong))) for r in fired)
    yield from _table(("rule", "fired", "right", "wrong"), counts, texts=1)
    silent = tables.silent(evaluation.by_rule)
    if silent:
        yield f"Never fired: {sum(map(len, silent.values()))}.\n"
        yield from (f"- {', '.join(map(escaped, names))}" for names in silent.values())
        yield ""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], *, texts: int = 2) -> Iterator[str]:
    """A table whose first columns are words and whose others are figures."""
    yield _line(head)
    yield _line(["---"] * texts + ["---:"] * (len(head) - texts))
    yield from map(_line, rows)
    yield ""


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _article(article: Article) -> Iterator[str]:
    yield f"### {escaped(article.name)}\n"
    title = "" if article.title == article.name else f"{escaped(article.title)}. "
    yield f"{title}{_totals(article.counts)}\n"
    for task, entries in article.entries:
        wrong = [entry for entry in entries if entry.label.outcome != "right"]
        if wrong:
            yield f"#### {escaped(tables.words(task)).capitalize()}\n"
            yield from map(_entry, wrong)


def _entry(entry: Entry) -> str:
    label = entry.label
    place = f" at {label.start}–{label.end}" if label.placed else ", not in the text"
    head = f"- **{label.outcome}** {escaped(tables.words(label.type))} “{escaped(label.text)}”{place}"
    told = "  \n  ".join([": ".join(filter(None, (head, escaped(label.detail)))), *_notes(label)])
    return f"{told}\n\n  > {_quoted(entry.quote)}\n" if entry.quote else f"{told}\n"


def _quoted(quote: Quote) -> str:
    """A sentence on one line; the mark before it keeps Markdown from taking its first character for a list's."""
    before, words, after = (_escape(_SPACES.sub(" ", part)) for part in (quote.before, quote.words, quote.after))
    return f"“{before.lstrip()}<b>{words}</b>{after.rstrip()}”"


def _notes(label: Label) -> Iterator[str]:
    verdicts = [f"{tables.words(measure)} {result}" for measure, result in label.verdicts if result != "right"]
    roles = [f"{a.result} {tables.words(a.role)}: {a.filler}" for a in label.arguments if a.result != "right"]
    rule = [f"rule {label.rule}"] if label.rule else []
    told = [*verdicts, *roles, *([f"found {label.found}"] if label.found else []), *rule]
    if told:
        yield escaped("; ".join(told))
