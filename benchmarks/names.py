"""What each source of names adds, what a large gazetteer costs, and the names stage's share of the time.

    python benchmarks/names.py [SETS_DIR]

Three tables: over the sentences of `SETS_DIR/names.jsonl` (default `../shared/bench`; `benchmarks/README.md` tells of
it), and, for the share of the time, over the articles of `SETS_DIR/times.jsonl`.
"""

import argparse
import gc
import json
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice, product
from pathlib import Path
from typing import Any, Final

from scoring import Score, match_overlapping
from spacy.language import Language
from spacy.tokens import Doc

from extract.cleaning import Cleaned, clean
from extract.config import DEFAULT_MODEL
from extract.names.find import find_names
from extract.names.gazetteer import Gazetteer, build, read
from extract.names.merge import SOURCES, Source
from extract.names.words import Words, view
from extract.pipeline import annotate, model
from extract.reading import article_from_text

Row = dict[str, Any]
Found = tuple[int, str, int, int]  # number of the text, type, start, end
TYPES: Final = ("person", "organisation", "place", "occasion")
SIZES: Final = (1_000, 10_000, 100_000)
SYLLABLES: Final = (
    "ba",
    "cor",
    "du",
    "fel",
    "gi",
    "har",
    "jo",
    "kel",
    "lu",
    "mar",
    "ne",
    "or",
    "pi",
    "ras",
    "sti",
    "tor",
)
ROUNDS: Final = 3
KINDS: Final = ("Union", "Board", "Harbour Trust", "Foundation", "Party", "Institute", "Bank", "Agency")


def variants() -> Iterator[tuple[str, tuple[Source, ...]]]:
    """Names of the lines of the ablation, each with its sources: added one by one, then all without each."""
    for count in range(1, len(SOURCES) + 1):
        label = f"+ {SOURCES[count - 1]}" if count > 1 else "model alone"
        yield label, SOURCES[:count]
    for left in SOURCES:
        yield f"all without {left}", tuple(source for source in SOURCES if source != left)


def parsed(rows: Iterable[Row], nlp: Language) -> list[tuple[Cleaned, Doc]]:
    """The cleaned and parsed texts, once for all variants."""
    texts = [clean(article_from_text(row["text"])) for row in rows]
    return [(cleaned, annotate(nlp, cleaned)) for cleaned in texts]


def found_names(texts: Sequence[tuple[Cleaned, Doc]], sources: Collection[Source]) -> list[Found]:
    """The names of all texts that have one of the set's types, at offsets of the raw text."""
    found: list[Found] = []
    for number, (cleaned, doc) in enumerate(texts):
        for one in find_names(doc, sources=sources):
            if one.type in TYPES:
                span = cleaned.offsets.raw_span(one.start, one.end)
                found.append((number, one.type, span.start, span.end))
    return found


def score(gold: Sequence[Found], found: Sequence[Found]) -> dict[str, Score]:
    """Exact and overlapping matches with their type, and the exact ones of each type."""
    scores = {"exact": Score(len(gold), len(found), len(set(gold) & set(found)))}
    groups: dict[tuple[int, str], tuple[list[tuple[int, int]], list[tuple[int, int]]]] = defaultdict(lambda: ([], []))
    for side, names in enumerate((gold, found)):
        for number, kind, start, end in names:
            groups[number, kind][side].append((start, end))
    overlaps = sum(len(match_overlapping(*sides)) for sides in groups.values())
    scores["overlap"] = Score(len(gold), len(found), overlaps)
    for kind in TYPES:
        ours, theirs = ({one for one in names if one[1] == kind} for names in (found, gold))
        scores[kind] = Score(len(theirs), len(ours), len(ours & theirs))
    return scores


def ablation(rows: Sequence[Row], nlp: Language) -> None:
    """Print F1 for each variant."""
    texts = parsed(rows, nlp)
    gold = [(i, n["type"], n["start"], n["end"]) for i, row in enumerate(rows) for n in row["names"]]
    print(f"{'sources':22}" + "".join(f"{key:>13}" for key in ("exact", "overlap", *TYPES)))
    for label, sources in variants():
        scores = score(gold, found_names(texts, sources))
        print(f"{label:22}" + "".join(f"{one.f1:13.3f}" for one in scores.values()))


def made_up(count: int) -> Iterator[str]:
    """Lines of a gazetteer of that many names, none of them like another's beginning more than chance has it."""
    words = ("".join(parts).capitalize() for parts in product(SYLLABLES, repeat=4))
    for number, word in enumerate(islice(words, count)):
        entry = {"id": f"x{number}", "type": "organisation", "names": [f"{word} {KINDS[number % len(KINDS)]}"]}
        yield json.dumps(entry)


def best(job: Callable[[], object], *, rounds: int = 5) -> float:
    """Seconds of processor time of the fastest of some runs."""
    seconds = []
    for _ in range(rounds):
        gc.collect()
        began = time.process_time()
        job()
        seconds.append(time.process_time() - began)
    return min(seconds)


def gazetteers(rows: Sequence[Row]) -> None:
    """Print what gazetteers of growing size cost to load, and to look up in the texts of the set."""
    views = [view(row["text"]) for row in rows]
    words = sum(map(len, views))
    print(f"{'names':>9} {'load s':>8} {'look-up µs a word':>18}")
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            path = Path(folder) / f"{size}.jsonl"
            path.write_text("\n".join(made_up(size)), encoding="utf-8")
            loaded = build(read(path))
            seconds = best(partial(_load, path), rounds=2)
            look_up = best(partial(_look_up, loaded, views))
            print(f"{size:9} {seconds:8.2f} {look_up / words * 1e6:18.2f}")


def _load(path: Path) -> Gazetteer:
    return build(read(path))


def _look_up(gazetteer: Gazetteer, views: Iterable[Words]) -> int:
    return sum(len(gazetteer.find(one)) for one in views)


def share(rows: Sequence[Row], nlp: Language) -> None:
    """Print the time of the names stage beside that of the model's components for the same texts."""
    texts = [clean(article_from_text(row["text"])) for row in rows]
    docs = [annotate(nlp, cleaned) for cleaned in texts]
    words = sum(map(len, docs))
    stock = names = float("inf")
    for _ in range(ROUNDS):  # in turn, so that a busy machine is busy for both
        stock = min(stock, best(lambda: [nlp(row["text"]) for row in rows], rounds=1))
        names = min(names, best(lambda: [find_names(doc) for doc in docs]))
    micro = (stock / words * 1e6, names / words * 1e6)
    print(f"µs a token: stock pipeline {micro[0]:.1f}, names {micro[1]:.2f}, which is {names / stock:.1%} of it")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("../shared/bench"))
    folder = parser.parse_args().folder
    sentences, articles = (
        [json.loads(line) for line in (folder / f"{name}.jsonl").open(encoding="utf-8")] for name in ("names", "times")
    )
    nlp = model(DEFAULT_MODEL)
    ablation(sentences, nlp)
    gazetteers(sentences)
    share(articles, nlp)


if __name__ == "__main__":
    main()
