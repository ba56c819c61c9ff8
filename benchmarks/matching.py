"""What matching costs by the triggers in the text, and by the size of the rulebook: `python benchmarks/matching.py`.

One sentence is repeated, with a verb that triggers rules in a growing share of the copies, and one that triggers none
in the rest. Only what comes after parse, names and times is timed; the best of some rounds is taken. The last column
has a rulebook in which every rule stands several times over, with other ids and with triggers that do not occur.
"""

import argparse
import dataclasses
import time

from spacy.tokens import Doc

from extract.cleaning.clean import clean
from extract.pipeline import annotate, load
from extract.reading import article_from_text
from extract.relations.apply import apply_rules
from extract.relations.rulebook.book import Rule, Rulebook, index_rules, load_rulebook

IDLE = "Kenya painted the Harbour Union's fence with Japan on {day} March 2024."
BUSY = "Kenya signed the Harbour Union's treaty with Japan on {day} March 2024."
SHARES = (0, 10, 25, 50, 100)


def text_of(sentences: int, share: int) -> str:
    """Sentences of which this share, in per cent, have a trigger; in paragraphs of five."""
    lines = [
        (BUSY if number * share % 100 < share else IDLE).format(day=number % 28 + 1) for number in range(sentences)
    ]
    return "\n\n".join(" ".join(lines[start : start + 5]) for start in range(0, sentences, 5))


def swollen(rulebook: Rulebook, times: int) -> Rulebook:
    """The rulebook with copies of all rules that have lemmas, under ids and with lemmas that no text has."""
    return index_rules(
        [*rulebook.rules.values(), *(_copy(r, n) for n in range(times) for r in rulebook.rules.values())]
    )


def _copy(rule: Rule, number: int) -> Rule:
    tail = f"-unheard-{number}"
    lemmas = {
        kind: [lemma + tail for lemma in getattr(rule.trigger, kind)] for kind in ("verbs", "nouns", "adjectives")
    }
    gone: dict[str, list[str]] = {"mentions": [], "events": [], "labels": []}
    return dataclasses.replace(rule, id=rule.id + tail, trigger=rule.trigger.model_copy(update={**lemmas, **gone}))


def seconds(doc: Doc, rulebook: Rulebook, rounds: int) -> float:
    """The best time of some rounds of applying the rules."""
    best = float("inf")
    for _ in range(rounds):
        began = time.perf_counter()
        apply_rules(doc, rulebook)
        best = min(best, time.perf_counter() - began)
    return best


def main() -> None:
    """Print a line for each share of triggers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--times", type=int, default=10)
    arguments = parser.parse_args()
    nlp, rulebook = load(), load_rulebook()
    more = swollen(rulebook, arguments.times)
    print(f"{len(rulebook.rules)} rules; {len(more.rules)} in the last column; microseconds a word")
    print("sentences with a trigger   events   time    with the larger rulebook")
    for share in SHARES:
        text = text_of(arguments.sentences, share)
        doc = annotate(nlp, clean(article_from_text(text)))
        words = len(text.split())
        first, second = (seconds(doc, rules, arguments.rounds) / words * 1e6 for rules in (rulebook, more))
        _, events = apply_rules(doc, rulebook)
        print(f"{share:22} %  {len(events):7} {first:6.2f} {second:12.2f}")


if __name__ == "__main__":
    main()
