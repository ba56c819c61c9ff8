"""Steps from a noun or name to what the words beside it say of it: whose it is, who uses it, when it is."""

from collections.abc import Collection

from extract.relations.findings import Findings
from extract.relations.lexicon import words
from extract.relations.syntax.clause import subjects, understood
from extract.relations.syntax.lists import AMONG, behind_word, portioner
from extract.relations.syntax.objects import objects
from extract.relations.syntax.tree import MODIFIERS, Tree
from extract.relations.syntax.voice import by_phrase, is_passive

POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_FRONTED = frozenset({"under"})  # "Under X, Y trains" says that Y runs X; "Y trains under X" may not
TERM = frozenset({"(", "for", "from", "covering", "spanning"})
_PERIOD = frozenset({"the", "period", "periods", "year", "years", "of", "from", "term"})
_LEADING = frozenset({"lead", "head", "chair", "accompany", "provide", "make"})
BRACKET = 14  # tokens in brackets behind a name that are looked at
_DETERMINERS = frozenset({"DT", "PRP$", "POS"})


def bearers(tree: Tree, noun: int) -> list[int]:
    """What a noun is said of: "**X**, a member of Y", "**X** is a member of Y", "**X** was named a member of Y"."""
    above = tree.head[noun]
    if tree.dep[noun] == "oprd":
        return objects(tree, above)  # "**X** was named host of Y"
    if tree.dep[noun] == "appos":
        return [above]
    if tree.dep[noun] == "attr":
        return understood(tree, above)
    if (whole := portioner(tree, noun, words().containers)) is not None:
        return bearers(tree, whole)  # "X is one of the members of Y"
    if tree.dep[noun] == "pobj" and tree.lower[above] in AMONG and tree.lemma[tree.head[above]] == "be":
        return understood(tree, tree.head[above])  # "X was among the guests of Y"
    return tree.kids(noun, ("appos",))


def leaders(tree: Tree, noun: int) -> list[int]:
    """Who leads, goes with or gives something: "a delegation (of the bank) led by **X**", "led by **X** with **Y**".

    Of a verb, who goes with its subject: "landed in Suva on Friday, accompanied by **X**".
    """
    whole = [noun, *(deep for child in tree.kids(noun, ("prep",)) for deep in tree.kids(child, ("pobj",)))]
    led = [verb for node in whole for verb in tree.kids(node, ("acl", "advcl")) if tree.lemma[verb] in _LEADING]
    joining = [noun for verb in led for noun in behind_word(tree, verb, "with")]
    others = [other for noun in joining for other in behind_word(tree, noun, "from")]
    return [person for verb in led for person in by_phrase(tree, verb)] + others


def members(tree: Tree, noun: int) -> list[int]:
    """What a noun is said to be or to include: "the partners are **X** and **Y**", "partners include **X**"."""
    verb = tree.head[noun]
    if tree.dep[noun] != "nsubj" or tree.lemma[verb] not in words().listing:
        return []
    return tree.kids(verb, ("attr", "dobj"))


def recipients(tree: Tree, verb: int) -> list[int]:
    """Indirect objects: "gave **Uganda** a loan"; of a passive that has its object still, its subject.

    Headlines are parsed with two objects, or the name as a part of the sum: "EIB lends **Tunisia** €50 million".
    """
    found = [child for child in tree.kids(verb, ("dative",)) if tree.pos[child] != "ADP"]
    given = tree.kids(verb, ("dobj",))
    if found or not given:
        return found
    if is_passive(tree, verb):
        return tree.kids(verb, ("nsubjpass",))
    if len(given) > 1:
        return given[:1]
    figures = tree.pos[given[0]] == "NUM" or any(char.isdigit() for char in tree.lower[given[0]])
    parts = tree.kids(given[0], ("compound", "nmod")) if figures else []
    return [name for name in parts if tree.pos[name] == "PROPN" and min([name, *tree.children[name]]) == verb + 1]


def users(tree: Tree, noun: int, prepositions: Collection[str]) -> list[int]:
    """Who acts by or as what a noun says: "Through the fund, **X** has built schools", "As chair, **X** spoke"."""
    verb = _used_by(tree, noun, prepositions)
    return [] if verb is None or tree.lemma[verb] in words().undergo else subjects(tree, verb)


def done(tree: Tree, noun: int, prepositions: Collection[str]) -> list[int]:
    """What is done by or as what a noun says: "**The dam** was built with the help of X"."""
    verb = _used_by(tree, noun, prepositions)
    return [] if verb is None else objects(tree, verb)


def _used_by(tree: Tree, noun: int, prepositions: Collection[str]) -> int | None:
    """The verb of the clause that a noun behind one of these prepositions, or "which" for it, stands in."""
    for clause in tree.kids(noun, ("relcl",)):  # "the fund, **through which** Fiji has built schools"
        led = (head for head in tree.kids(clause, ("prep",)) if tree.lower[head] in prepositions)
        if any(tree.lower[head + 1 : head + 2] == ["which"] for head in led):
            return clause
    if tree.dep[noun] == "acl":  # "under a deal **signed** with Mali, Chad"
        noun = tree.head[noun]
    preposition = tree.head[noun]
    if tree.dep[noun] != "pobj":
        return None
    name, outer = tree.lower[preposition], tree.head[preposition]
    if name == "of" and tree.dep[outer] == "pobj":  # "as part of X"
        name, preposition = words().preposition_of.get(tree.lemma[outer], name), tree.head[outer]
    if name not in prepositions:
        return None
    verb = next((above for above in tree.ancestors(preposition) if tree.pos[above] in ("VERB", "AUX")), None)
    return None if verb is None or (name in _FRONTED and noun > verb) else verb


def dated(tree: Tree, findings: Findings, token: int) -> list[int]:
    """The time right before a name: "the **May** Forum", "**last week**'s Forum"."""
    name = findings.at.get(token)
    if name is None:
        return []
    owner = name.first > 0 and tree.lower[name.first - 1] in POSSESSIVE
    time = findings.at.get(name.first - (2 if owner else 1))
    if time is None or time.type != "time":
        return []
    introduced = time.first > 0 and tree.tag[time.first - 1] in _DETERMINERS
    return [time.head] if owner or introduced else []


def term(tree: Tree, findings: Findings, token: int) -> list[int]:
    """The time right behind a name: "the Plan (**2021–2025**)", "the Plan for (the years, the period) **2021**"."""
    name = findings.at.get(token)
    place = len(tree.lower) if name is None else name.last + 1
    if place >= len(tree.lower) or tree.lower[place] not in TERM:
        return []
    after = next((p for p in range(place + 1, min(place + 6, len(tree.lower))) if tree.lower[p] not in _PERIOD), -1)
    time = findings.at.get(after)
    return [time.head] if time is not None and time.type == "time" and time.first == after else []


def owner(tree: Tree, findings: Findings, token: int) -> list[int]:
    """The name whose a name is, right before it: "**Peru**'s Sea Ministry", not "Peru's Sea Ministry building"."""
    name = findings.at.get(token)
    if name is None or name.first < 2 or tree.lower[name.first - 1] not in POSSESSIVE:
        return []
    if tree.dep[name.head] in MODIFIERS:
        return []
    found = findings.at.get(name.first - 2)
    return [] if found is None else [found.head]


def bracketed(tree: Tree, findings: Findings, token: int) -> list[int]:
    """What stands in the brackets right behind a name: "the Forum (**Suva**, **4-6 May**)"."""
    name = findings.at.get(token)
    if name is None or name.last + 1 >= len(tree.lower) or tree.lower[name.last + 1] != "(":
        return []
    inside = range(name.last + 2, min(name.last + 2 + BRACKET, len(tree.lower)))
    closing = next((place for place in inside if tree.lower[place] == ")"), name.last + 2)
    within = [findings.at[place].head for place in range(name.last + 2, closing) if place in findings.at]
    return list(dict.fromkeys(within))
