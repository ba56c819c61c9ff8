"""Mend the parse of single words whose kind the model mistakes: participles behind acronyms, gerunds, names.

- In "ABC partnered with Chad" the model takes `ABC` for a noun and `partnered` for its participle.
- In "the University of Suva cooperates with Chad" it takes `cooperates` for a plural, though it has a subject.
- In "came into being" it takes `being` for a verb; in "denied holding talks" `holding` for an adjective.
- In "Save the Children runs" it takes `Save` for a verb, in "and $30 million to Zambia" `Zambia` for an infinitive,
  in "visited Lome in May" `Lome` for an adverb, in "Ministers of Peru left" `Ministers` for a name.
- In "lawyers for the charity Open Wells agreed" it takes `Open Wells` for a second subject.
"""

from extract.relations.findings import Findings, Found
from extract.relations.lexicon import words
from extract.relations.positions.data import words as listed
from extract.relations.syntax.tree import NOMINAL, Tree

PROPER = frozenset({"NNP", "NNPS"})
PARTICIPLES = frozenset({"VBN", "VBD"})
OBJECTS = frozenset({"dobj", "xcomp", "ccomp"})
DENYING = frozenset({"deny", "avoid", "admit", "consider", "suggest", "propose", "recommend", "risk"})
NAMING = frozenset({"know", "call", "name", "dub", "title", "entitle", "style", "term", "christen", "nickname"})
LISTED = frozenset({"nmod", "compound"})
LOOSE = frozenset({"npadvmod", "dep", "oprd", "advmod"})
SUBJECTS = ("nsubj", "nsubjpass")
ADVERBIAL = frozenset({"advmod", "npadvmod"})
CLAUSAL = {
    "relcl": "appos",
    "xcomp": "dobj",
    "csubj": "nsubj",
    "csubjpass": "nsubjpass",
    "advcl": "npadvmod",
    "pcomp": "pobj",
}


def mend_participles(tree: Tree) -> None:
    """Make a participle right behind a sentence's bare head noun its verb, in place, if it can be no passive.

    A head that is a plural with a subject is a verb itself.
    """
    for first, past in tree.sentences:
        noun = next((token for token in range(first, past) if tree.head[token] == token), first)
        if tree.tag[noun] == "NNS" and tree.kids(noun, ("nsubj",)):
            tree.pos[noun], tree.tag[noun] = "VERB", "VBZ"
        verb = noun + 1
        if verb < past and tree.pos[noun] in NOMINAL and tree.head[verb] == noun and _is_active(tree, verb):
            _raise(tree, noun, verb)


def _is_active(tree: Tree, verb: int) -> bool:
    if tree.dep[verb] not in ("acl", "relcl") or tree.tag[verb] not in PARTICIPLES:
        return False
    if tree.kids(verb, ("agent", "auxpass")):
        return False
    if tree.kids(verb, ("oprd",)) and any(tree.lower[child] == "as" for child in tree.kids(verb, ("prep",))):
        return True  # "The board **named** Bo Lind as director"
    return tree.lemma[verb] in words().intransitive or bool(tree.kids(verb, OBJECTS))


def _raise(tree: Tree, noun: int, verb: int) -> None:
    late = [child for child in tree.children[noun] if child > verb]
    tree.children[noun] = [child for child in tree.children[noun] if child < verb]
    tree.children[verb] = sorted([noun, *tree.children[verb], *late])
    tree.head[noun], tree.dep[noun] = verb, "nsubj"
    tree.head[verb], tree.dep[verb], tree.tag[verb] = verb, "ROOT", "VBD"
    for child in late:
        tree.head[child] = verb


def mend_gerunds(tree: Tree) -> None:
    """Make the "being" of "come into being" a noun, and what somebody denies doing a verb, in place."""
    for token, lower in enumerate(tree.lower) if "being" in tree.lower else ():
        if lower == "being" and tree.dep[token] == "pobj":
            tree.pos[token], tree.lemma[token] = "NOUN", "being"
    for token, lemma in enumerate(tree.lemma) if not DENYING.isdisjoint(tree.lemma) else ():
        doing = token + 1
        if lemma not in DENYING or doing >= len(tree.tag) or tree.tag[doing] != "VBG" or tree.dep[doing] != "amod":
            continue
        noun = tree.head[doing]
        if tree.head[noun] == token and tree.dep[noun] == "dobj":
            tree.hang(doing, token, "xcomp")
            tree.hang(noun, doing, "dobj")
            tree.pos[doing] = "VERB"


def mend_names(tree: Tree, findings: Findings) -> None:
    """Make nouns of the words of names, in place, and subjects and objects of names that stand as clauses."""
    _mend_officers(tree)
    for found in findings.order:
        if found.type == "position" and tree.dep[found.head] == "pcomp":  # "as **managing** director"
            tree.pos[found.head], tree.dep[found.head] = "NOUN", "pobj"
        if found.filler is None or found.filler.kind != "entity":
            continue
        _mend_phrase(tree, findings, found)
        for token in range(found.first, found.last + 1):
            if tree.pos[token] == "VERB":
                tree.pos[token] = "PROPN"
        if tree.dep[found.head] in CLAUSAL and tree.head[found.head] != found.head:
            _make_noun(tree, found.first, found.head)
        elif (noun := _called(tree, found.head)) is not None:
            tree.hang(found.head, noun, "appos")
        elif tree.dep[found.head] in ADVERBIAL and _is_object(tree, found):
            tree.dep[found.head] = "dobj"


def _mend_officers(tree: Tree) -> None:
    """Make nouns of the officers that a sentence begins with: "**Ministers** of Peru left"."""
    for opening, _ in tree.sentences:
        if tree.tag[opening] in PROPER and tree.lower[opening][:-1] in listed("reference", "groups", "person"):
            tree.pos[opening], tree.tag[opening], tree.lemma[opening] = "NOUN", "NNS", tree.lower[opening][:-1]


def _mend_phrase(tree: Tree, findings: Findings, found: Found) -> None:
    if tree.dep[found.head] in LISTED:
        _mend_list(tree, findings, found)
    elif found.type == "organisation" and found.first:
        _mend_kind(tree, found)


def _mend_kind(tree: Tree, found: Found) -> None:
    """Make the noun right before a name, with an article of its own, a word of the name's: "the **firm** Reef Co."."""
    noun, verb = found.first - 1, tree.head[found.head]
    if tree.tag[noun] != "NN" or verb == noun or tree.head[noun] == found.head or not tree.kids(noun, ("det",)):
        return
    subjects = tree.kids(verb, SUBJECTS) if tree.dep[found.head] in SUBJECTS else []
    second = len(subjects) > 1 and noun not in subjects and tree.dep[verb] != "relcl"
    if second or tree.dep[found.head] in LOOSE:
        tree.hang(found.head, tree.head[noun] if tree.head[noun] != noun else found.head, tree.dep[noun])
        tree.hang(noun, found.head, "compound")


def _is_object(tree: Tree, found: Found) -> bool:
    """Whether a name right behind a verb that has no object is that, and no adverb: "visited **Lome** in May"."""
    verb = tree.head[found.head]
    before = found.first - 2 if tree.lower[found.first - 1] == "the" else found.first - 1
    return verb == before and tree.pos[verb] == "VERB" and not tree.kids(verb, ("dobj", "nsubjpass"))


def _mend_list(tree: Tree, findings: Findings, found: Found) -> None:
    """Make a name that was taken for a part of the next its conjunct: "by Envoy **Bo Lind** and Mayor Ana Silva"."""
    if not tree.kids(found.head, ("cc",)):
        return
    last = findings.at.get(tree.head[found.head])
    if last is not None and last.type == "position":  # "**Bo Lind** and Finance Secretary Ana Silva"
        last = findings.at.get(tree.head[last.head])
    if last is None or last.head <= found.last or last.type != found.type or last.first <= found.last:
        return
    tree.hang(found.head, last.head, "conj")
    for child in tree.kids(found.head, ("conj",)):
        inner = findings.at.get(child)
        if child < last.head and (inner is None or inner.type == "position"):
            tree.hang(child, last.head, "nmod")  # "Bo Lind and **the Ghanaian** mayor Ana Silva"


def _called(tree: Tree, name: int) -> int | None:
    """The noun that is said to have a name: "**the treaty**, known as the Reef Pact", "a fund called Reef Aid"."""
    verb = tree.head[tree.head[name]] if tree.lower[tree.head[name]] == "as" else tree.head[name]
    if tree.lemma[verb] not in NAMING or tree.dep[verb] != "acl" or tree.head[verb] >= name:
        return None
    return tree.head[verb]


def _make_noun(tree: Tree, first: int, head: int) -> None:
    before = first - 1
    if before >= 0 and tree.lower[before] == "to" and tree.head[before] == head:
        above = tree.head[head]
        tree.children[above] = sorted([before, *(child for child in tree.children[above] if child != head)])
        tree.children[head].remove(before)
        tree.children[before] = [head]
        tree.head[before], tree.dep[before] = above, "prep"
        tree.head[head], tree.dep[head] = before, "pobj"
        return
    tree.dep[head] = CLAUSAL[tree.dep[head]]
