"""Sentences as newswire writes them, labelled before the rules were tried on them: how much is found and right.

`newswire.txt` has the form of `constructions.txt`. Unlike there not every line is found: names and parses fail, too. A
sentence without lines (crime, sport, weather, markets, threats) must give nothing.
"""

import re
from collections import Counter
from pathlib import Path

from spacy.language import Language

from extract.article import Article
from extract.cleaning import clean
from extract.pipeline import annotate
from tests.relations.matching.test_constructions import described

TABLE = (Path(__file__).parent / "newswire.txt").read_text(encoding="utf-8")
CASES = [block.splitlines() for block in TABLE.removeprefix("> ").rstrip("\n").split("\n> ")]
EVENT = re.compile(r"(?P<what>\w+ \S+)(?: \((?P<status>\w+)\))?: (?P<roles>.*=.*)")


def parts(lines: list[str]) -> dict[str, Counter[str]]:
    """What the lines say: triggers with their type, the same with status, each role of each, and relations."""
    said: dict[str, Counter[str]] = {kind: Counter() for kind in ("triggers", "status", "roles", "relations")}
    for line in lines:
        match = EVENT.fullmatch(line.strip())
        if match is None:
            said["relations"][line.strip()] += 1
            continue
        what = match["what"]
        said["triggers"][what] += 1
        said["status"][f"{what} {match['status']}"] += 1
        said["roles"].update(f"{what} {role}" for role in match["roles"].split(", "))
    return said


def f1(kind: str, pairs: list[tuple[dict[str, Counter[str]], dict[str, Counter[str]]]]) -> float:
    """Twice what is found and right, by what is found and what is labelled."""
    right = sum((gold[kind] & found[kind]).total() for gold, found in pairs)
    return 2 * right / sum(gold[kind].total() + found[kind].total() for gold, found in pairs)


def test_most_is_found_and_little_is_wrong(nlp: Language) -> None:
    pairs, alarms, quiet = [], 0, 0
    for text, *expected in CASES:
        doc = annotate(nlp, clean(Article("x", text.replace("\\n", "\n"), "x", "", 0, "utf-8")))
        found = described(doc)
        pairs.append((parts(expected), parts(found)))
        quiet += not expected
        alarms += bool(found) and not expected
    assert f1("triggers", pairs) >= 0.92
    assert f1("status", pairs) >= 0.91
    assert f1("roles", pairs) >= 0.89
    assert f1("relations", pairs) >= 0.80
    assert alarms <= 0.06 * quiet


def test_a_line_is_taken_apart() -> None:
    said = parts(["visit flew (planned): visitor=Ana, destination=Chad", "held_in: Fair -> Suva"])
    assert said["status"] == Counter({"visit flew planned": 1})
    assert said["roles"] == Counter({"visit flew visitor=Ana": 1, "visit flew destination=Chad": 1})
    assert said["relations"] == Counter({"held_in: Fair -> Suva": 1})
