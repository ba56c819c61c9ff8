"""Mend the parse of phrases that belong to the noun of action before them: "welcomed a visit last week **by Togo**".

The model hangs such a phrase on the verb. Between noun and phrase only a time may stand, which then is the noun's too.
And a time that belongs to the verb behind it: "Chad and Mali **on Friday** signed", which it hangs on `Mali`, or to
the one before it: "named Bo Lind judge, effective **1 May**"; and who is called on ("called on **the mayor**"), whom it
takes for an object. And with whom something is done: "works with **Mali** to map", whom it takes for who maps.
"""

from extract.relations.findings import Findings
from extract.relations.syntax.tree import NOMINAL, Tree
from extract.relations.syntax.voice import is_passive

BELONGING = frozenset({"by", "between"})
JOURNEYS = frozenset({"visit", "trip", "tour", "journey"})
CALLED = frozenset({"on", "upon"})
TOPICAL = frozenset({"follow", "inform", "notify", "apprise", "advise"})
SETTING = frozenset({"in", "at", "on", "for", "from"})
ABOUT = frozenset({"of", "about"})
BETWEEN = frozenset({"npadvmod", "advmod"})
LEADING = frozenset({"lead", "head", "chair"})
TEAMS = frozenset({"delegation", "team", "mission", "group", "consortium", "panel", "coalition"})
NEAR = 4  # tokens from the noun to the phrase


def mend_phrases(tree: Tree) -> None:
    """Hang the phrases on their nouns, in place."""
    for preposition, lower in enumerate(tree.lower):
        if lower not in BELONGING and lower != "to":
            _mend_short(tree, preposition)
            continue
        verb = tree.head[preposition]
        if lower == "to":
            _mend_to(tree, preposition)
        if tree.dep[verb] == "acl":
            _hang_on_team(tree, verb)
        if tree.pos[verb] != "VERB" or verb > preposition or tree.dep[preposition] not in ("prep", "agent"):
            continue
        noun = _noun_before(tree, verb, preposition)
        if noun is not None and not is_passive(tree, verb) and (lower != "to" or tree.lemma[noun] in JOURNEYS):
            inner = [child for child in tree.children[verb] if noun < child < preposition]
            for child in (*inner, preposition):
                tree.hang(child, noun)


def _mend_short(tree: Tree, preposition: int) -> None:
    """Mend what stands behind a preposition that names no doer."""
    lower = tree.lower[preposition]
    if lower in SETTING and tree.lemma[tree.head[preposition]] in TOPICAL:
        _hang_on_topic(tree, preposition)
    elif lower == "at" and "cost" in tree.lower[preposition + 1 : preposition + 4]:
        _mend_cost(tree, preposition)
    elif lower in CALLED and tree.lemma[preposition - 1] == "call":
        _mend_call(tree, preposition)


def _hang_on_topic(tree: Tree, preposition: int) -> None:
    """Hang a phrase on what a verb before it is about: "follows **the signing** of a pact **in Suva**"."""
    verb = tree.head[preposition]
    about = [verb, *tree.kids(verb, ("dobj",))]
    heads = [child for node in about for child in tree.kids(node, ("prep",)) if tree.lower[child] in ABOUT]
    told = tree.lemma[verb] != "follow"
    topics = [noun for head in heads for noun in tree.kids(head, ("pobj",))] if told else tree.kids(verb, ("dobj",))
    if topics and topics[-1] < preposition and tree.pos[topics[-1]] in NOMINAL:
        tree.hang(preposition, topics[-1])


def _mend_cost(tree: Tree, preposition: int) -> None:
    """Hang what something costs on the infinitive before it: "offered **to pay** for a school at a cost of"."""
    for done in tree.kids(tree.head[preposition], ("xcomp",)):
        if done < preposition and tree.pos[done] == "VERB":
            tree.hang(preposition, done)


def _mend_call(tree: Tree, preposition: int) -> None:
    """Make what the model takes for the object of "call on" the object of the preposition."""
    verb = preposition - 1
    if tree.head[preposition] != verb or tree.children[preposition]:
        return
    for noun in [child for child in tree.kids(verb, ("dobj",)) if child > preposition][:1]:
        tree.dep[preposition] = "prep"
        tree.hang(noun, preposition, "pobj")


def _hang_on_team(tree: Tree, participle: int) -> None:
    """Hang "led by X" on those who are led: "**a delegation** of the Union led by Bo Lind"."""
    noun = tree.head[participle]
    above = tree.head[noun]
    if tree.lemma[participle] not in LEADING or tree.dep[noun] != "pobj" or tree.lower[above] != "of":
        return
    if tree.lemma[tree.head[above]] in TEAMS:
        tree.hang(participle, tree.head[above])


def _mend_to(tree: Tree, to: int) -> None:
    """Hang what "to" belongs to where it belongs: a topic, a partner, a visit that was taken for a time."""
    noun = tree.head[to]
    if tree.lemma[noun] in JOURNEYS and tree.dep[noun] == "npadvmod" and not tree.kids(tree.head[noun], ("dobj",)):
        tree.dep[noun] = "dobj"  # "begins today **a visit** to Mali"
    if tree.lemma[tree.head[to]] in TOPICAL:
        _hang_on_topic(tree, to)
    elif tree.dep[tree.head[to]] == "pcomp":
        _mend_partner(tree, tree.head[to])


def _mend_partner(tree: Tree, infinitive: int) -> None:
    """Hang the noun between "with" and an infinitive on "with", and the infinitive on the verb before."""
    preposition = tree.head[infinitive]
    verb = tree.head[preposition]
    partner = tree.kids(infinitive, ("nsubj",))
    if tree.lower[preposition] == "with" and partner and tree.pos[verb] == "VERB" and verb < preposition:
        tree.hang(partner[0], preposition, "pobj")
        tree.hang(infinitive, verb, "advcl")


def _noun_before(tree: Tree, verb: int, preposition: int) -> int | None:
    """The verb's object, if nothing but a time stands between it and a preposition with a noun of its own."""
    nouns = [child for child in tree.kids(verb, ("dobj",)) if child < preposition and tree.pos[child] == "NOUN"]
    if not nouns or preposition - nouns[-1] > NEAR or not tree.kids(preposition, ("pobj",)):
        return None
    inner = [child for child in tree.children[verb] if nouns[-1] < child < preposition]
    return nouns[-1] if all(tree.dep[child] in BETWEEN for child in inner) else None


def mend_times(tree: Tree, findings: Findings) -> None:
    """Hang the times between a subject and its verb on the verb, in place."""
    for found in findings.order:
        if found.type == "time" and tree.lower[tree.head[found.head]] == "effective":
            _mend_effective(tree, found.head)
            continue
        if found.type == "time" and tree.dep[found.head] == "dep" and tree.lower[found.first - 1] == "on":
            tree.dep[found.head] = "npadvmod"  # "On **3 May** our curator flew to Suva"
        verb = found.last + 1
        if found.type != "time" or verb >= len(tree.pos) or tree.pos[verb] not in ("VERB", "AUX"):
            continue
        top = tree.head[found.head] if tree.dep[found.head] == "pobj" else found.head
        verb = verb if tree.pos[verb] == "VERB" else tree.head[verb]
        named = findings.at.get(tree.head[top])
        if named is not None and tree.head[top] < top and _is_subject(tree, tree.head[top], verb):
            tree.hang(top, verb)


def _mend_effective(tree: Tree, time: int) -> None:
    """Hang the time of "**effective** 1 May" on the verb whose event is then, if that is not "is effective"."""
    adjective = tree.head[time]
    if tree.dep[adjective] == "acomp":
        return
    verb = next((above for above in tree.ancestors(adjective) if tree.pos[above] == "VERB"), None)
    if verb is None:
        return
    tree.hang(time, verb, "npadvmod")
    for noun in tree.kids(adjective, ("nsubj",)) if tree.dep[adjective] == "ccomp" else ():
        tree.hang(noun, verb, "dobj")  # "announced **his resignation** effective 1 May"


def _is_subject(tree: Tree, noun: int, verb: int) -> bool:
    """Whether a noun is the subject of a verb, or is conjoined with it."""
    while tree.dep[noun] == "conj" and tree.pos[noun] in NOMINAL:
        noun = tree.head[noun]
    return tree.dep[noun] in ("nsubj", "nsubjpass") and tree.head[noun] == verb
