"""Mend the parse of main verbs that the model takes for adjectives of the noun behind them, in place.

- In "Last year Togo approved loans" it takes `approved` for one, though it has a subject.
- In "The two discussed loans" it takes `discussed` for one too.
- In "Togo, at a fair in Suva, approved loans" it takes the name for the root, and what was approved for its conjunct.
- In "Bo Lind, who leads Togo, called on Mali" it takes `called` for a participle.
- In "Togo opened a port and sacked harbour chief Bo Lind" it takes `sacked` for one.
- In "Mali: a grant will help schools" it takes the label for the subject.
- In "In attendance were the ministers" it takes those who attended for what somebody was.
- In "Present as guests were the ministers" it takes `guests` for the subject.
"""

from extract.relations.findings import Findings
from extract.relations.syntax.lists import SURFACE
from extract.relations.syntax.tree import NOMINAL, Tree
from extract.relations.syntax.voice import by_phrase

JOINING = frozenset({"and", "but"})
PRESENT = frozenset({"attendance", "present", "hand", "attending"})  # words that the subject is put behind
ASIDE = frozenset({"who", "led", "headed"})  # words of clauses that say something of a subject
LABEL = 6  # tokens before the colon behind a line's label


def mend_roots(tree: Tree, findings: Findings) -> None:
    """Mend them all, in place."""
    _mend_roots(tree)
    _mend_inserted(tree, findings)
    for word in [word for word, lower in enumerate(tree.lower) if lower in ASIDE]:
        _mend_aside(tree, tree.head[word] if tree.lower[word] == "who" else word)
    if ":" in tree.lower:
        _mend_labels(tree)
    if not PRESENT.isdisjoint(tree.lower):
        _mend_turned(tree)


def _mend_roots(tree: Tree) -> None:
    for verb, (label, tag) in enumerate(zip(tree.dep, tree.tag, strict=True)):
        if tag not in ("VBD", "VBN") or label != "amod":
            continue
        noun = tree.head[verb]
        while tree.dep[noun] == "compound" and tree.head[noun] > noun:
            noun = tree.head[noun]
        paired = tree.head[noun] == noun and _mend_pair(tree, verb)
        if tag == "VBN" and not paired:
            continue
        if not tree.kids(verb, ("nsubj",)):
            _mend_joined(tree, verb, noun)
            continue
        if tree.head[noun] != noun or noun < verb:
            continue
        for child in tree.kids(noun, ("prep", "punct")):
            tree.hang(child, verb, tree.dep[child])
        tree.hang(verb, verb, "ROOT")
        tree.pos[verb] = "VERB"
        tree.head[noun], tree.dep[noun] = verb, "dobj"
        tree.children[verb] = sorted([*tree.children[verb], noun])


def _mend_pair(tree: Tree, verb: int) -> bool:
    """Make "the two" the subject of the past form behind, if they were hung on its object: "**The two** discussed"."""
    if tree.lower[verb - 2 : verb] != ["the", "two"] or tree.head[verb - 1] != tree.head[verb]:
        return False
    tree.hang(verb - 1, verb, "nsubj")
    tree.hang(verb - 2, verb - 1, "det")
    tree.tag[verb] = "VBD"
    return True


def _mend_joined(tree: Tree, verb: int, noun: int) -> None:
    """Make a past form right behind "and" a second verb, with the noun that it was hung on as its object."""
    if tree.lower[verb - 1] not in JOINING or tree.dep[noun] != "conj":
        return
    first = next((above for above in tree.ancestors(noun) if tree.pos[above] in ("VERB", "AUX")), noun)
    if first < verb:
        tree.hang(verb, first, "conj")
        tree.pos[verb] = "VERB"
        tree.hang(noun, verb, "dobj")


def _mend_inserted(tree: Tree, findings: Findings) -> None:
    for first, _ in tree.sentences:
        found = findings.at.get(first if first in findings.at else first + 1)
        if found is None or tree.head[found.head] != found.head or found.filler is None:
            continue
        verb = next((token for token in _joined(tree, found.head) if _is_taken(tree, token)), None)
        if verb is not None:
            _make_root(tree, verb, found.head)


def _mend_aside(tree: Tree, clause: int) -> None:
    """Make the past form behind a clause of the subject its verb: "Bo Lind, who leads Togo, **called** on Mali"."""
    top = next((above for above in tree.ancestors(clause) if tree.head[above] == above), clause)
    if tree.dep[clause] not in ("relcl", "acl") or tree.pos[top] not in NOMINAL:
        return
    nouns = [top, *tree.kids(clause, ("dobj",)), *by_phrase(tree, clause)]
    forms = [verb for noun in nouns for verb in tree.kids(noun, ("acl",)) if verb > clause]
    for verb in forms:
        if tree.lower[verb - 1] == "," and tree.tag[verb] in ("VBN", "VBD") and not tree.kids(verb, ("agent",)):
            tree.hang(verb, verb, "ROOT")
            tree.tag[verb] = "VBD"
            tree.hang(top, verb, "nsubj")
            return


def _joined(tree: Tree, name: int) -> list[int]:
    """The words before the nouns that were conjoined with a name or apposed to it."""
    return [word for noun in tree.kids(name, ("conj", "appos")) for word in tree.kids(noun, ("amod",))]


def _is_taken(tree: Tree, verb: int) -> bool:
    """Whether a past form right behind the comma of an inserted phrase was taken for an adjective."""
    past = tree.tag[verb] in ("VBN", "VBD") and tree.lower[verb - 1] == ","
    noun = tree.head[verb]
    return past and any(tree.lower[word - 1] == "," for word in _phrases(tree, noun) + _phrases(tree, tree.head[noun]))


def _phrases(tree: Tree, noun: int) -> list[int]:
    """The phrases behind a comma that were hung on a noun."""
    return [word for word in tree.kids(noun, ("prep",)) if tree.lower[word - 1] == ","]


def _make_root(tree: Tree, verb: int, name: int) -> None:
    """Give a verb the name before it as its subject and the noun behind it as its object."""
    noun = tree.head[verb]
    inserted = [word for word in _phrases(tree, noun) + _phrases(tree, name) if word < verb]
    tree.hang(verb, verb, "ROOT")
    tree.pos[verb], tree.tag[verb] = "VERB", "VBD"
    tree.hang(noun, verb, "dobj")
    for child in [child for child in tree.kids(name, ("conj", "prep", "punct")) if child > verb]:
        tree.hang(child, noun if tree.dep[child] == "conj" else verb)
    for child in inserted:
        tree.hang(child, verb)
    tree.hang(name, verb, "nsubj")


def _mend_labels(tree: Tree) -> None:
    """Give a verb the noun behind a line's label as its subject, and not the label: "Mali: **a grant** will help"."""
    for first, past in tree.sentences:
        colon = next((token for token in range(first + 1, min(first + LABEL, past)) if tree.lower[token] == ":"), None)
        label = None if colon is None else tree.head[colon - 1] if tree.head[colon - 1] < colon else colon - 1
        if colon is None or label is None or tree.dep[label] not in SURFACE or tree.head[label] < colon:
            continue
        verb, role = tree.head[label], tree.dep[label]
        own = [noun for noun in tree.kids(label, ("appos",)) if noun > colon]
        for noun in own:
            tree.hang(noun, verb, role)
        if own or any(noun > colon for noun in tree.kids(verb, SURFACE)):
            tree.dep[label] = "dep"


def _mend_turned(tree: Tree) -> None:
    """Make a subject of what follows a copula behind one of these words: "Also present were **the ministers**"."""
    for verb, lemma in enumerate(tree.lemma):
        if lemma != "be":
            continue
        _mend_capacity(tree, verb)
        if tree.kids(verb, SURFACE):
            continue
        if tree.dep[verb] == "auxpass" and tree.lower[tree.head[verb]] == "present":
            tree.dep[verb] = "aux"
        first = tree.sentences[tree.sentence[verb]][0]
        behind = next((noun for noun in tree.kids(verb, ("attr",)) if noun > verb), None)
        if behind is not None and not PRESENT.isdisjoint(tree.lower[first:verb]):
            tree.dep[behind] = "nsubj"


def _mend_capacity(tree: Tree, verb: int) -> None:
    """Hang what somebody is present as on "present", and that on the copula: "Present **as guests** were"."""
    present = tree.head[verb]
    marks = tree.kids(verb, ("mark",)) if tree.dep[verb] == "advcl" and tree.lower[present] in PRESENT else []
    if marks != [present + 1] or not present < verb:
        return
    tree.hang(verb, verb, "ROOT")
    tree.hang(present, verb, "acomp")
    tree.hang(marks[0], present, "prep")
    for noun in tree.kids(verb, SURFACE):
        tree.hang(noun, marks[0], "pobj")
