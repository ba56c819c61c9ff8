"""Deep subject: who does it, whatever the construction (`objects.py`: to what it is done).

Active and passive, conjoined verbs, relative clauses, participles, infinitives under control ("agreed to provide",
"urged X to sign", "its plan to build"), nominalisations ("X's visit to Y"), and nouns with a verb that only carries
them ("paid a visit", "talks were held", "flew to Y for talks"). The rules speak of `subject` and `object` alone.
"""

from itertools import islice

from extract.relations.lexicon import words
from extract.relations.positions.data import words as listed
from extract.relations.syntax.carriers import carrier_of
from extract.relations.syntax.control import controllers, credited, inverted, listed_before
from extract.relations.syntax.lists import SURFACE, antecedent, behind_word, last_before, predicated, spread
from extract.relations.syntax.tree import NOMINAL, Tree
from extract.relations.syntax.voice import by_next, by_phrase, by_place, is_passive, is_reduced, noun_before

LISTED = ("dep", "npadvmod", "nmod", "ccomp")
VERBLESS = frozenset({"in", "on", "at", "during"})
CREDITED = frozenset({"for", "on", "of"})
SEALING = frozenset(
    {
        "sign",
        "reach",
        "conclude",
        "strike",
        "seal",
        "announce",
        "unveil",
        "win",
        "secure",
        "earn",
        "gain",
        "receive",
        "get",
        "accept",
    }
)
ADNOMINAL = frozenset({"relcl", "acl", "amod"})
BEFORE_TO = frozenset({"prior", "previous", "subsequent"})  # "**prior** to joining the Union, Chad"
LENDING = frozenset({"xcomp", "ccomp", "advcl", "conj", "parataxis", "dep", "acomp"})
DEPTH = 8  # clauses climbed for an understood subject; also what ends a cycle-free climb early on absurd parses
LED = frozenset({"lead", "head"})


def own_subjects(tree: Tree, verb: int) -> list[int]:
    """The subject that stands at the verb itself, active or passive; headlines join two by a comma."""
    own = [antecedent(tree, child) for child in tree.kids(verb, SURFACE)]
    if own and tree.dep[verb - 1] == "appos" and tree.pos[verb - 1] == "PROPN":
        own += tree.kids(own[0], ("appos",))  # "Fiji, **Tonga** sign": an apposition would be closed by a comma
    listed = [
        child for child in tree.kids(verb, LISTED) if child + 1 < len(tree.lower) and tree.lower[child + 1] == ","
    ]
    return [child for child in listed if own and tree.pos[child] == "PROPN" and child < own[0] <= child + 4] + own


def understood(tree: Tree, verb: int, depth: int = DEPTH) -> list[int]:
    """The surface subject of a verb, or the one that its construction lends it."""
    own = own_subjects(tree, verb)
    if own or depth == 0:
        return own
    if is_reduced(tree, verb):
        return _said_of(tree, verb)
    label, above = tree.dep[verb], tree.head[verb]
    if label in ADNOMINAL:
        return _of_noun(tree, verb, depth)
    if label == "pcomp":
        return _behind_preposition(tree, above, depth)
    lent = inverted(tree, verb) or (controllers(tree, above) if label in ("xcomp", "ccomp") else [])
    if lent:
        return lent
    if label == "advcl" and not _may_lend(tree, above):  # "went by train to meet", hung on "train"
        above = next((higher for higher in islice(tree.ancestors(above), depth) if _may_lend(tree, higher)), above)
    if label == "advcl" and above < verb and tree.head[above] == above and tree.pos[above] == "PROPN":
        return [above]  # headlines: "**Premier Vik** to attend the summit"
    if above != verb and (label in LENDING or (label == "attr" and tree.tag[verb] == "VBG")):
        return understood(tree, above, depth - 1) if _may_lend(tree, above) else []
    before = [child for child in tree.kids(verb, ("ccomp",)) if child < verb]  # headlines: "X visits Y, **meets** Z"
    return [subject for child in before for subject in own_subjects(tree, child)]


def _of_noun(tree: Tree, verb: int, depth: int) -> list[int]:
    """The subject of a clause that says something of a noun."""
    label, above = tree.dep[verb], tree.head[verb]
    if label in ("relcl", "acl") and tree.dep[above] == "attr" and tree.tag[verb] == "VB":
        return understood(tree, tree.head[above], depth - 1)  # "**X** became the first state to ratify"
    if label == "relcl":
        return [last_before(tree, verb, above), *listed_before(tree, verb, above)]
    if label == "acl":
        return _adnominal(tree, verb, above, depth)
    return [above] if tree.pos[verb] == "ADJ" and above < verb else []  # "the fair, **due** to be held in Suva"


def _said_of(tree: Tree, verb: int) -> list[int]:
    """Of what a participle behind a comma may be said: the noun before, or the one whose place or date that is."""
    above = tree.head[verb]
    if tree.dep[verb] == "acl" and tree.dep[above] in SURFACE and tree.head[above] < verb:
        return [above]  # mended: "**Reef Aid** is an effort of Chad and Togo, funded by Peru"
    found = [noun_before(tree, verb - 1)]
    described = predicated(tree, above) if tree.dep[verb] == "acl" else above
    if described != above and tree.pos[found[0]] != "PROPN":
        return [described]  # "**Reef Aid** is a scheme for schools, set up in May"
    groups = (above, tree.head[tree.head[found[0]]]) if tree.lemma[verb] in LED else ()
    group = next((one for one in groups if one < verb and tree.lemma[one] in listed("positions", "parties")), None)
    if group is not None:
        return [group]  # "**a delegation** of the bank, headed by X"
    while tree.dep[found[-1]] == "pobj" and tree.lower[tree.head[found[-1]]] in ("in", "at", "on"):
        above = tree.head[tree.head[found[-1]]]
        if tree.pos[above] not in NOMINAL:
            return [*found, *(own_subjects(tree, above) if tree.pos[above] in ("VERB", "AUX") else [])]
        found.append(above)
    return found


def _may_lend(tree: Tree, above: int) -> bool:
    """Whether a word has a subject to lend; verbs that the model takes for nouns do ("both **plan** to launch")."""
    return tree.pos[above] in ("VERB", "AUX", "ADJ") or bool(tree.kids(above, SURFACE))


def _adnominal(tree: Tree, verb: int, noun: int, depth: int) -> list[int]:
    """For a participle or infinitive behind a noun: the noun, or whoever has the intention that the noun names."""
    if tree.lemma[noun] not in words().intention or tree.tag[verb] in ("VBG", "VBN"):
        return [predicated(tree, noun)]
    above = tree.head[noun]
    if tree.dep[noun] == "dobj" and tree.lemma[above] in SEALING:  # "**signed** an agreement to hold"
        return subjects(tree, above, depth - 1)
    if tree.lemma[noun] == "invitation":  # "extended an invitation **to Mali** to join"
        return behind_word(tree, noun, "to")
    willing = [node for node in behind_word(tree, noun, "of") if tree.pos[node] == "PROPN" or tree.kids(node, ("det",))]
    return willing or subjects(tree, noun, depth - 1)  # "the readiness **of Mali** to sign"


def _behind_preposition(tree: Tree, preposition: int, depth: int) -> list[int]:
    above = tree.head[preposition]
    if tree.lower[above] in BEFORE_TO:
        above = tree.head[above]
    if tree.lower[preposition] == "from" and tree.lemma[above] in words().barring:
        return [node for child in tree.kids(above, ("dobj",)) for node in spread(tree, child)]
    if tree.lower[preposition] in CREDITED and (thanked := credited(tree, above)):
        return thanked
    if tree.pos[above] in NOMINAL:
        return subjects(tree, above, depth - 1)
    return understood(tree, above, depth - 1)


def subjects(tree: Tree, token: int, depth: int = DEPTH) -> list[int]:
    """Who does what the verb or noun says, each conjunct for itself; empty where nothing tells."""
    found = _noun_subjects(tree, token, depth) if tree.pos[token] in NOMINAL else _verb_subjects(tree, token, depth)
    nodes = [(first, node) for first in found for node in spread(tree, first)]
    inserted = tree.dep[token] in ("relcl", "acl")  # "**Chad**, which gave $2 million, and Togo"
    return [node for first, node in nodes if not (inserted and first < token < node)]


def agents(tree: Tree, token: int) -> list[int]:
    """As `subjects`, but a noun has no subject of a verb that it is only the setting of: "spoke after the signing"."""
    if tree.pos[token] in NOMINAL and tree.dep[token] == "pobj":
        return [node for first in _own(tree, token) for node in spread(tree, first)]
    return subjects(tree, token)


def _verb_subjects(tree: Tree, verb: int, depth: int) -> list[int]:
    if is_passive(tree, verb):
        agents = by_phrase(tree, verb) or by_place(tree, verb)
        if not agents and tree.dep[verb] == "conj" and not own_subjects(tree, verb) and not _has_means(tree, verb):
            return by_phrase(tree, tree.head[verb])
        return agents
    return understood(tree, verb, depth)


def _has_means(tree: Tree, verb: int) -> bool:
    """Whether a passive says by what means: "run by Oxfam and funded **through** the Palm Fund"."""
    return any(tree.lower[child] in ("through", "with", "from", "via", "under") for child in tree.kids(verb, ("prep",)))


def _noun_subjects(tree: Tree, noun: int, depth: int) -> list[int]:
    own = _own(tree, noun)
    if not own and (verbless := _verbless(tree, noun)):
        return verbless
    carrier = carrier_of(tree, noun) if depth > 0 else None
    mirrored = tree.dep[noun] == "dobj" and all(tree.pos[token] == "PRON" for token in own)  # "held **their** talks"
    if carrier is None or (own and not mirrored):
        return own
    return _verb_subjects(tree, carrier, depth - 1) or own


def _own(tree: Tree, noun: int) -> list[int]:
    """Possessor and "by" phrase of a noun."""
    return tree.kids(noun, ("poss",)) + (by_phrase(tree, noun) or by_next(tree, noun))


def _verbless(tree: Tree, noun: int) -> list[int]:
    """Whose activity it is where no verb says: "**Peru**, **Chile** in talks", "**Bo Lind**, on a visit, said"."""
    preposition = tree.head[noun]
    root = tree.head[preposition]
    while tree.dep[root] == "conj":
        root = tree.head[root]
    if tree.dep[noun] != "pobj" or tree.lower[preposition] not in VERBLESS:
        return []
    if tree.head[root] != root and tree.lower[preposition - 1] != ",":
        return []
    return [root, *tree.kids(root, ("appos",))] if tree.pos[root] == "PROPN" else []
