"""What stands right behind a name, whatever the parser hung it on: "the Forum (RF) **in Suva** on **4 May**".

A small model hangs such phrases on the verb as often as on the name. Where the name is no object, only one reading is
left; an object leaves two ("announced the Forum in Suva on 4 May"), and is trusted with its place alone.
"""

from collections.abc import Collection, Iterator

from extract.relations.findings import Findings, Found
from extract.relations.lexicon import words
from extract.relations.syntax.nouns import BRACKET
from extract.relations.syntax.reach import INNER
from extract.relations.syntax.tree import Tree

LEADS = frozenset({"in", "at", "on", "from", "between", "within"})
AGENTS = frozenset({"by", "with", "between", "like", "including"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "conj", "appos"})
FOLLOWING = frozenset({"place", "time", "organisation"})
STOPS = frozenset({".", ";", ")"})
MOST = 4  # phrases behind a name that are looked at


def following(tree: Tree, findings: Findings, token: int, prepositions: Collection[str]) -> list[int]:
    """The places, times and bodies behind one of these prepositions in the phrases that follow a name.

    A time counts beside a place only, and neither it nor an origin ("from Suva") behind an object.
    """
    name = findings.at.get(token)
    if name is None:
        return []
    phrases = list(_phrases(tree, findings, name.last + 1))
    placed = any(found.type == "place" for _, found in phrases)
    return [
        found.head
        for preposition, found in phrases
        if preposition in prepositions and _is_of(tree, name, preposition, found, placed=placed)
    ]


def trailing(tree: Tree, findings: Findings, token: int) -> list[int]:
    """The place between commas right behind a name, which no list goes on with: "the Sea Ministry, **Peru**, spoke"."""
    name = findings.at.get(token)
    if name is None:
        return []
    comma = _past_bracket(tree, name.last + 1)
    place = findings.at.get(comma + 1) if tree.lower[comma : comma + 1] == [","] else None
    if place is None or place.type != "place" or place.first != comma + 1:
        return []
    behind = tree.lower[place.last + 1 : place.last + 2]
    after = place.last + 2 + (tree.lower[place.last + 2 : place.last + 3] in (["and"], ["or"], ["&"]))
    further = findings.at.get(after)
    listed = further is not None and further.type in ("place", "organisation")
    over = not behind or tree.sentence[place.head] != tree.sentence[place.last + 1]
    ends = over or behind[0] in STOPS or behind[0].isspace()
    return [place.head] if ends or (behind == [","] and not listed) else []


def _is_of(tree: Tree, name: Found, preposition: str, found: Found, *, placed: bool) -> bool:
    """Whether a phrase behind a name is the name's; `placed`: whether one of the phrases has a place."""
    free = tree.dep[name.head] in SUBJECTS
    above = tree.lower[tree.head[name.head]] if tree.dep[name.head] == "pobj" else ""
    if found.type == "time":
        return placed and (free or above not in ("", "from"))
    if preposition == "from":
        return (free or above in AGENTS) and not tree.kids(found.head, ("conj",))
    return True


def _phrases(tree: Tree, findings: Findings, place: int) -> Iterator[tuple[str, Found]]:
    """Preposition and finding of each phrase from a token on: "in Suva, Fiji, on 4 May", "in Suva next week"."""
    place = _past_others(tree, _past_bracket(tree, place))
    preposition = ""
    place += _is_set_off(tree, findings, place)
    for _ in range(MOST):
        comma = bool(preposition) and tree.lower[place : place + 1] == [","]
        place += comma
        if led := place < len(tree.lower) and tree.lower[place] in LEADS:
            preposition, place = tree.lower[place], place + 1
        if place + 1 < len(tree.lower) and tree.tag[place] == "DT" and place not in findings.at:
            place += 1
        found = findings.at.get(place) if preposition else None
        if found is None or found.first != place or found.type not in FOLLOWING or tree.dep[found.head] in INNER:
            return
        if led or found.type == "time":  # what a comma alone joins to a place is its country, or the next clause
            yield preposition, found
        place = found.last + 1


def _is_set_off(tree: Tree, findings: Findings, comma: int) -> bool:
    """Whether a phrase of place stands between commas: "the Sea Office**, in Suva,** said"."""
    place = findings.at.get(comma + 2)
    if tree.lower[comma : comma + 2] != [",", "in"] or place is None or place.type != "place":
        return False
    return tree.lower[place.last + 1 : place.last + 2] == [","]


def _past_bracket(tree: Tree, place: int) -> int:
    """One past the brackets that open at a token, or the token."""
    if tree.lower[place : place + 1] != ["("]:
        return place
    inside = range(place + 1, min(place + BRACKET, len(tree.lower)))
    return next((token + 1 for token in inside if tree.lower[token] == ")"), place)


def _past_others(tree: Tree, place: int) -> int:
    """One past "and related meetings" behind a name, or the token."""
    related = tree.lower[place : place + 1] == ["and"] and tree.lower[place + 1 : place + 2]
    return place + 3 if related and related[0] in words().related else place
