"""Whether a time in a clause says when its event is, and not something else about it."""

from collections.abc import Container

from extract.relations.findings import Findings
from extract.relations.lexicon import words
from extract.relations.syntax.reach import INNER
from extract.relations.syntax.tree import Tree

LENGTHS = frozenset({"day", "week", "month", "year", "decade"})
JOURNEYS = frozenset({"visit", "trip", "tour", "stay", "journey", "mission", "pilgrimage", "stopover"})
RANKS = frozenset({"first", "second", "third", "last", "latest"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def dates(tree: Tree, findings: Findings, trigger: int, nodes: Container[int], time: int) -> bool:
    """Whether a time says when, not what kind: "Friday's talks", but not "met over a two-year plan".

    Args:
        tree: the parse.
        findings: what is named.
        trigger: the token of the event's trigger.
        nodes: the trigger, and the verb that carries it.
        time: the token of the time.
    """
    above = tree.head[time]
    if _of_saying(tree, trigger, time) or _of_apposed(tree, time) or _is_distance(tree, findings, trigger, time):
        return False
    if tree.lower[above] == "in" and tree.lemma[time] in LENGTHS and _is_since(tree, trigger, above):
        return False  # "the first talks **in five years**"
    if tree.lower[above] == "since" and (_is_since(tree, trigger, above) or tree.pos[tree.head[above]] == "ADP"):
        return False  # "the first talks **since 2010**", "the Pact, in force **since 2010**, was signed"
    if tree.lemma[time] in LENGTHS and tree.head[above] in nodes:
        return True  # "renewed the Pact **for another five years**"
    if tree.lower[above] in ("for", "from") and (name := findings.at.get(above - 1)) is not None:
        return name.type not in ("programme", "instrument")  # "adopted the Plan **for** 2021-2025"
    if _is_term(tree, findings, time):
        return False
    if tree.lemma[time] in LENGTHS and tree.lemma[above] in JOURNEYS:
        return True  # "arrived on a **three-day** visit"
    return tree.dep[time] not in INNER or above in nodes


def _is_distance(tree: Tree, findings: Findings, trigger: int, time: int) -> bool:
    """Whether a duration says how long before or after the event another was: "**two weeks after** Chad signed, …"."""
    found = findings.at.get(time)
    behind = time + 1 if found is None else found.last + 1
    if tree.lower[behind : behind + 1] not in (["after"], ["before"]):
        return False
    return tree.head[behind] == trigger and behind < trigger


def _is_term(tree: Tree, findings: Findings, time: int) -> bool:
    """Whether a time in brackets is the term of the name before: "adopted the Plan (**2021-2025**)"."""
    found = findings.at.get(time)
    if found is None or found.first < 2 or tree.lower[found.first - 1] != "(":
        return False
    name = findings.at.get(found.first - 2)
    return name is not None and name.type in ("programme", "instrument")


def _of_apposed(tree: Tree, time: int) -> bool:
    """Whether an adverb says when somebody was what an apposition says: "Ana Silva, **now** head of sales, left"."""
    above = tree.head[time]
    while tree.dep[above] in INNER:
        above = tree.head[above]
    return tree.dep[time] == "advmod" and tree.dep[above] == "appos"


def _is_since(tree: Tree, trigger: int, preposition: int) -> bool:
    return tree.lower[tree.head[preposition]] in RANKS or _ranked(tree, trigger)


def _of_saying(tree: Tree, trigger: int, time: int) -> bool:
    """Whether a time says when something was said, wherever it is hung: "said **on Monday** it would sign"."""
    verb = tree.head[trigger]
    own = tree.kids(trigger, SUBJECTS)
    said = tree.dep[trigger] == "ccomp" and tree.lemma[verb] in words().say
    return said and bool(own) and verb < time < own[0]


def _ranked(tree: Tree, noun: int) -> bool:
    """Whether a noun is the first or the like, whose "in five years" says since when: "the first talks"."""
    return any(
        tree.lower[child] in RANKS or tree.tag[child] in ("JJS", "RBS") for child in tree.kids(noun, ("amod", "nummod"))
    )
