"""What each stage costs beside the stock spaCy pipeline: `python benchmarks/stages.py [PATH…] [--rounds N]`.

Both sides run in one warm process over the same articles, turn by turn: the stock pipeline on the text as it was read,
then the job's stages. A busy machine slows both sides of a turn alike, and of each article the least of its rounds
counts, in processor time; loading, reading and writing files are left out (`throughput.py` has them in).
"""

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

from extract.article import Article
from extract.config import DEFAULT_MODEL
from extract.pipeline import load, model, process
from extract.reading import article_from_text, discover, read

MODEL = ("tokenizer", "tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner")


@dataclass
class Costs:
    """Seconds of processor time: of the stock pipeline, and of each stage of the job."""

    stock: float = 0.0
    stages: Counter[str] = field(default_factory=Counter)


def measure(articles: Sequence[Article], *, rounds: int) -> Costs:
    """Add up the least costs of each article over some rounds; the first round, in which caches fill, is left out."""
    ours, stock = load(), model(DEFAULT_MODEL)
    total = Costs()
    for article in articles:
        least = Costs(stock=float("inf"))
        for turn in range(rounds + 1):
            seconds: defaultdict[str, float] = defaultdict(float)
            began = time.process_time()
            stock(article.raw)
            middle = time.process_time()
            with mock.patch("time.perf_counter", time.process_time):  # what `process` times its stages with
                process(ours, article, seconds=seconds)
            if turn:
                least.stock = min(least.stock, middle - began)
                least.stages = Counter(
                    {name: min(took, least.stages.get(name, took)) for name, took in seconds.items()}
                )
        total.stock += least.stock
        total.stages.update(least.stages)
    return total


def articles_of(paths: Iterable[Path]) -> list[Article]:
    """Read text files and folders of them; of a `.jsonl` file, the `text` of each line."""
    found: list[Article] = []
    for path in paths:
        if path.suffix == ".jsonl":
            lines = path.read_text(encoding="utf-8").splitlines()
            found += [article_from_text(json.loads(line)["text"]) for line in lines]
        else:
            found += [read(source) for source in discover([path]).sources]
    return found


def report(costs: Costs, words: int) -> None:
    """Print microseconds a word and the share of the stock pipeline's time, a line a stage."""
    print(f"stock pipeline   {costs.stock / words * 1e6:7.1f} us/word")
    for stage, seconds in costs.stages.items():
        print(f"  {stage:14} {seconds / words * 1e6:7.1f} us/word {seconds / costs.stock:6.1%} of stock")
    ours = sum(seconds for stage, seconds in costs.stages.items() if stage not in MODEL)
    print(f"our stages       {ours / words * 1e6:7.1f} us/word {ours / costs.stock:6.1%} of stock")
    job = costs.stages.total()
    print(f"the whole job    {job / words * 1e6:7.1f} us/word {job / costs.stock:6.1%} of stock")


def main() -> None:
    """Measure what was named, the corpus by default."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, default=[Path("corpus")])
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    articles = articles_of(arguments.paths)
    words = sum(len(article.raw.split()) for article in articles)
    print(f"{len(articles)} articles, {words:,} words, least of {arguments.rounds} rounds each")
    report(measure(articles, rounds=arguments.rounds), words)


if __name__ == "__main__":
    main()
