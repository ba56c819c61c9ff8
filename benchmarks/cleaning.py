"""Megabytes a second of the cleaning stage, on one core: `python benchmarks/cleaning.py [--pages FILE] [--rounds N]`.

Each text is cleaned by itself, the best of some rounds taken. The generated texts stand at 1, 10 and 100 times their
length: where the time grows with the length, the speed stays as it is. The hostile ones, of a megabyte each, are made
to be slow.
"""

import argparse
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from extract.article import Article, Metadata
from extract.cleaning import clean
from extract.reading import discover, read

TIMES = (1, 10, 100)
MEGABYTE = 1_000_000
NOUNS = ("port", "harbour", "union", "ferry", "council", "rail", "market", "budget", "minister", "weather", "election")
VERBS = ("agreed on", "opened", "discussed", "turned down", "signed", "put off", "welcomed")
ENDS = ("on Monday", "after nine hours of talks", "in Riverton", "for the second time this year", "at last")
HOSTILE: Mapping[str, str] = {
    "brackets": "(", "a, blank": "a ", "line feeds": "\n", "combining marks": "\u0301", "marked letters": "e\u0301",
    "digits": "7", "less-than": "<", "ampersands": "&", "backticks": "`", "asterisks": "*", "one word": "a",
    "soft hyphens": "\u00ad", "one line, repeated": "Port union\n", "distinct lines": "", "bars": "a | ",
    "crumbs": "a » ", "dates": "3 March 2024 ", "stops": "ab.Cd", "quotes": "“", "labels": "Tel: ",
}  # fmt: skip


def wire(copies: int) -> str:
    """Running text of a news agency, some 3 kB a copy, no two sentences of a copy alike."""
    numbers = range(36 * copies)
    sentences = [
        f"The {_of(NOUNS, n)} of the {_of(NOUNS, n // 3 + 1)} towns {_of(VERBS, n)} the {_of(NOUNS, 2 * n + 5)} plan"
        f" {_of(ENDS, n // 2)}, {100 + n} people said."
        for n in numbers
    ]
    return "\n\n".join(" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3))


def menu(copies: int) -> str:
    """A page of some 10 kB a copy, four fifths of its lines the entries of menus, ages and buttons among them."""
    return "\n\n".join(("\n".join(_entries(0, copies)), wire(copies), "\n".join(_entries(1, copies))))


def _entries(side: int, copies: int) -> Iterator[str]:
    for n in range(side * 7, side * 7 + 130 * copies):
        yield " ".join(_of(NOUNS, n * k + k).capitalize() for k in range(1, 2 + n % 5))
        if n % 9 == 0:
            yield f"{1 + n % 20} hours ago"
        if n % 13 == 0:
            yield "Share on Facebook"
        if n % 7 == 0:
            yield f"{_of(NOUNS, n).capitalize()} fees rise by {n % 90}%, {_of(NOUNS, n + 4)} says\n"


def _of(words: Sequence[str], number: int) -> str:
    return words[number % len(words)]


def hostile(unit: str) -> str:
    """A megabyte of one unit; of lines that differ where there is none."""
    text = unit * (MEGABYTE // len(unit)) if unit else "\n".join(f"Port {n} union" for n in range(MEGABYTE // 14))
    return text[:MEGABYTE]


def seconds(texts: Sequence[str], rounds: int) -> float:
    """Processor seconds that cleaning takes for the texts, the sum of the best of each."""
    return sum(min(_once(text) for _ in range(rounds)) for text in texts)


def _once(text: str) -> float:
    article = Article(
        id="a", raw=text, path="a.txt", sha256="0" * 64, bytes=len(text), encoding="utf-8", metadata=Metadata()
    )
    begun = time.process_time()
    clean(article)
    return time.process_time() - begun


def report(name: str, texts: Sequence[str], rounds: int) -> None:
    """Print the size of some texts, how many megabytes of them are cleaned in a second, and the seconds."""
    size = sum(len(text.encode("utf-8", "surrogatepass")) for text in texts) / MEGABYTE
    took = seconds(texts, rounds)
    print(f"{name:28} {size:8.3f} MB {size / took:8.2f} MB/s {took:8.3f} s", flush=True)


def main() -> None:
    """Print the figures of real text, of generated text in three lengths, and of hostile text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=Path, help="a JSONL file with `text`, such as pages.jsonl of the public sets")
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    _once(wire(1))  # so that no measurement pays for what is compiled once
    report("corpus", [read(source).raw for source in discover([arguments.corpus]).sources], arguments.rounds)
    if arguments.pages:
        with arguments.pages.open(encoding="utf-8") as lines:
            report("pages", [json.loads(line)["text"] for line in lines], arguments.rounds)
    for name, make in (("wire copy", wire), ("menu-heavy page", menu)):
        for times in TIMES:
            report(f"{name}, {times}x", [make(times)], arguments.rounds if times < TIMES[-1] else 1)
    for name, unit in HOSTILE.items():
        report(f"hostile: {name}", [hostile(unit)], 1)


if __name__ == "__main__":
    main()
