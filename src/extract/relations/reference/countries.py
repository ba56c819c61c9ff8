"""Which countries "the two countries" are, where no sentence near tells: those that the article is about."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from extract.relations.findings import Findings, is_country
from extract.relations.model import Filler
from extract.relations.syntax.tree import Tree

MOST = 300  # entities and names of an article that are looked at
PAIR = 2
JOINING = frozenset({",", "and", "&", "-", "–", "/", "the", "with"})


def foremost_countries(tree: Tree, findings: Findings, count: int, token: int) -> list[Filler]:
    """The only countries of an article, all but those named here, those that it enumerates together, or names most.

    Most is twice as often as any other.
    """
    here = _named_here(tree, findings, token)
    able = [(-len(one.mentions), place) for place, one in enumerate(findings.entities[:MOST]) if is_country(one)]
    if count > PAIR and len(able) > count:
        return _joined(tree, findings, count)
    others = [one for one in able if Filler("entity", one[1]) not in here]
    inside = [one for one in able if one not in others]
    ranked = next((some for some in (inside, others) if len(some) == count), None)
    if ranked is None and (joined := _joined(tree, findings, count)):
        return joined
    ranked = sorted(able) if ranked is None else ranked
    if len(ranked) < count or (len(ranked) > count and ranked[count][0] * 2 < ranked[count - 1][0]):
        return []
    return [Filler("entity", place) for place in sorted(place for _, place in ranked[:count])]


def _named_here(tree: Tree, findings: Findings, token: int) -> frozenset[Filler | None]:
    """What is named in the sentence before a word: "**Cyprus** has built schools in the two countries"."""
    low = bisect_left(findings.starts, tree.sentences[tree.sentence[token]][0])
    return frozenset(found.filler for found in findings.order[low : bisect_left(findings.starts, token)])


def _joined(tree: Tree, findings: Findings, count: int) -> list[Filler]:
    """The countries that are enumerated together, just so many, if no others are enumerated as often."""
    ranked = Counter(found for found in _lists(tree, findings) if len(found) == count).most_common(PAIR)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return []
    return sorted(ranked[0][0], key=lambda one: one.index)


def _lists(tree: Tree, findings: Findings) -> Iterator[frozenset[Filler]]:
    """The countries of each enumeration: "**Kenya**, **Togo** and **Mali**"."""
    current: set[Filler] = set()
    past = -1
    for found in islice(findings.order, MOST):
        if found.filler is None or not findings.is_country(found):
            continue
        if past < 0 or not JOINING.issuperset(tree.lower[past : found.first]):
            yield frozenset(current)
            current = set()
        current.add(found.filler)
        past = found.last + 1
    yield frozenset(current)
