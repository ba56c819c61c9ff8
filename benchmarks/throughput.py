"""Words a second of the whole job beside the stock spaCy pipeline: `python benchmarks/throughput.py [FOLDER]`.

Each measurement runs in a fresh process, loading included on both sides, over the same files. The stock pipeline gets
the decoded texts through `nlp.pipe`; the job is what `extract run` does, from files to files.
"""

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import spacy

from extract.batch import run
from extract.config import DEFAULT_MODEL, Config
from extract.reading import discover, read

STOCK_STAGES = ("tokenizer", "tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner")


def measure_stock(folder: Path, workers: int) -> dict[str, Any]:
    """Seconds that the stock pipeline takes for the texts of a folder."""
    began = time.perf_counter()
    texts = [read(source).raw for source in discover([folder]).sources]
    nlp = spacy.load(DEFAULT_MODEL)
    tokens = sum(len(doc) for doc in nlp.pipe(texts, n_process=workers))
    return {"seconds": time.perf_counter() - began, "tokens": tokens, "stages": {}}


def measure_job(folder: Path, workers: int) -> dict[str, Any]:
    """Seconds that the whole job takes for the same, and the seconds of its stages."""
    with tempfile.TemporaryDirectory() as out:
        began = time.perf_counter()
        report = run(discover([folder]), out=Path(out), config=Config(), workers=workers)
        return {"seconds": time.perf_counter() - began, "stages": dict(report.seconds)}


def peak_megabytes() -> float:
    """Peak resident memory of this process, or of the largest of its children."""
    peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return max(peaks) / 1024


def in_fresh_process(what: str, folder: Path, workers: int) -> dict[str, Any]:
    """Run one measurement by itself."""
    command = [sys.executable, __file__, str(folder), "--measure", what, "--workers", str(workers)]
    result: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return result


def compare(folder: Path, copies: int, rounds: int) -> None:
    """Print the table for 1 and 2 workers; the best of some rounds, taken turn by turn."""
    with tempfile.TemporaryDirectory() as many:
        for number in range(copies):
            shutil.copytree(folder, Path(many) / f"{number:03}")
        words = sum(len(read(source).raw.split()) for source in discover([Path(many)]).sources)
        print(f"{words:,} words in {copies} copies of {folder}, best of {rounds}")
        for workers in (1, 2):
            runs = [
                {what: in_fresh_process(what, Path(many), workers) for what in ("stock", "job")} for _ in range(rounds)
            ]
            best = {what: min((r[what] for r in runs), key=lambda r: r["seconds"]) for what in ("stock", "job")}
            report(words, workers, best)


def report(words: int, workers: int, best: dict[str, dict[str, Any]]) -> None:
    """Print the figures of one number of workers."""
    print(f"\n{workers} worker{'s' if workers > 1 else ''}")
    for what, result in best.items():
        speed = words / result["seconds"]
        print(f"  {what:6} {speed:9,.0f} words/s {result['seconds']:8.2f} s {result['peak']:7,.0f} MB")
    print(f"  ratio of words a second, job to stock: {best['stock']['seconds'] / best['job']['seconds']:.2f}")
    stages = Counter(best["job"]["stages"])
    total, stock = sum(stages.values()), sum(stages[stage] for stage in STOCK_STAGES)
    for stage, seconds in stages.items():
        print(f"    {stage:16} {seconds:7.2f} s {seconds / total:6.1%}")
    print(f"    all our stages together: {(total - stock) / stock:.1%} of the model's own time")


def main() -> None:
    """Run one measurement, or compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("corpus"))
    parser.add_argument("--copies", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--measure", choices=("stock", "job"))
    parser.add_argument("--workers", type=int, default=1)
    arguments = parser.parse_args()
    if not arguments.measure:
        compare(arguments.folder, arguments.copies, arguments.rounds)
        return
    measure = {"stock": measure_stock, "job": measure_job}[arguments.measure]
    result = measure(arguments.folder, arguments.workers)
    json.dump({**result, "peak": peak_megabytes()}, sys.stdout)


if __name__ == "__main__":
    main()
