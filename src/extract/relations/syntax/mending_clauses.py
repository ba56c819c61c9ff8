"""Mend the parse of clauses whose verb or subject the model mistakes, in place.

- In "The 9th Forum held today reaffirmed the ties" it takes `held` for the verb of the sentence.
- In "The Union, a bloc of nine states, met" it takes `bloc` for a second subject.
- In "The two last met in May" it takes `last` for the subject.
- In "Reef Bank and Marine Co. today announced" it takes `today` for the subject.
- In "attended the Forum, which she chaired" it takes `chaired` for a clause of `attended`.
- In "Bo Lind was re-elected" it takes `Bo Lind` for the subject of `was`.
- In "Chad hosted the Forum, bringing together 300 guests" it takes Chad for what brought them together.
- In "The term of Bo Lind as mayor ends in May" it takes `mayor` for what ends.
- In "Opening the Forum, the mayor, Bo Lind, spoke" it takes `mayor` for an apposition of `Forum`.
- In "was signed by the mayor, Bo Lind, and the judge, Ana Silva" it joins `judge` to `signed`.
- In "as Chad and the miner Reef Co. launched a fund" it takes `Chad` for the object of `as`.
"""

from extract.relations.syntax.tree import FINITE, NOMINAL, Tree
from extract.relations.syntax.voice import noun_before

STAGED = frozenset({"hold", "host", "organise", "organize", "convene", "sign", "launch"})
GATHERING = frozenset({"bringing", "gathering", "drawing", "attracting", "uniting", "convening", "assembling"})
HOLDING = STAGED | {"run", "open", "stage", "chair"}
TERMS = frozenset(
    {"term", "tenure", "mandate", "appointment", "nomination", "election", "stint", "candidacy", "selection"}
)
ADVERBS = frozenset({"last", "today", "yesterday", "tomorrow"})  # no subjects
LOOSE = ("dep", "ccomp", "conj")
SUBJECTS = ("nsubj", "nsubjpass", "expl")
OWN = frozenset({"dobj", "nsubj", "nsubjpass"})


def mend_clauses(tree: Tree) -> None:
    """Mend them all."""
    for mark, label in enumerate(tree.dep):
        if tree.children[mark] and (label == "mark" or (label == "prep" and tree.lower[mark] == "as")):
            _mend_marked(tree, mark)
        elif label == "mark" and tree.lower[mark] == "as":
            _mend_term(tree, mark)
        elif label == "nsubj" and tree.lower[mark] in ADVERBS:
            (_mend_last if tree.lower[mark] == "last" else _mend_day)(tree, mark)
        elif label in OWN and tree.lower[mark] == "which":
            _mend_which(tree, mark)
        elif label == "advcl" and tree.lower[mark] in GATHERING:
            _mend_gathering(tree, mark)
        elif label == "csubj" and tree.lower[mark].endswith("ing"):
            _mend_participle(tree, mark)
        elif label == "conj" and tree.pos[mark] in NOMINAL and tree.pos[tree.head[mark]] == "VERB":
            _mend_agent(tree, mark)
        elif label == "prefix" and tree.lower[mark] != "-":
            _mend_prefixed(tree, tree.head[mark])
    _mend_roots(tree)


def _mend_roots(tree: Tree) -> None:
    for first, past in tree.sentences:
        root = next((token for token in range(first, past) if tree.head[token] == token), first)
        if tree.lemma[root] in STAGED and tree.tag[root] in ("VBN", "VBD"):
            _mend_reduced(tree, root)
        subjects = tree.kids(root, SUBJECTS)
        if len(subjects) == 2 and _is_apposed(tree, *subjects):
            tree.hang(subjects[1], subjects[0], "appos")


def _mend_participle(tree: Tree, participle: int) -> None:
    """Make what stands between the object of an opening participle and the verb of the sentence its subject."""
    verb = tree.head[participle]
    beside = [participle, *tree.kids(participle, ("dobj",))]
    apposed = [noun for node in beside for noun in tree.kids(node, ("appos", "npadvmod")) if noun > beside[-1]]
    if apposed and apposed[0] < verb and not tree.kids(verb, SUBJECTS):
        tree.hang(apposed[0], verb, "nsubj")
        tree.dep[participle] = "advcl"


def _mend_agent(tree: Tree, noun: int) -> None:
    """Make a noun that was conjoined with a passive verb one of those by whom it is done."""
    done_by = [deep for by in tree.kids(tree.head[noun], ("agent",)) for deep in tree.kids(by, ("pobj",))]
    if done_by and done_by[0] < noun and not tree.kids(noun, (*SUBJECTS, "cop", "aux")):
        tree.hang(noun, done_by[0], "conj")


def _mend_marked(tree: Tree, mark: int) -> None:
    """Make what hangs on a conjunction as its object the first subject of the clause that it opens."""
    verb = tree.head[mark]
    first = next((noun for noun in tree.kids(mark, ("pobj",)) if mark < noun < verb), None)
    if first is None:
        _mend_office(tree, mark)
        return
    if tree.dep[mark] != "mark" and any(noun < mark for noun in tree.kids(verb, SUBJECTS)):
        return  # "Chad, **as** chair, signed"
    own = [noun for noun in tree.kids(verb, SUBJECTS) if first < noun < verb]
    for noun in own[:1]:
        before = min([noun, *tree.children[noun]]) - 1
        apposed = [other for other in tree.kids(first, ("conj",)) if other == before]  # "the **miner** Reef Co."
        if not apposed and tree.dep[mark] != "mark":
            return  # "**as** chair, Chad signed"
        for other in apposed:
            tree.hang(other, noun, "nmod")
        tree.hang(noun, first, "conj")
    tree.hang(first, verb, "nsubj")


def _mend_office(tree: Tree, mark: int) -> None:
    """Make what hangs on a participle behind "as" as its subject the office that somebody is given."""
    for participle in tree.kids(mark, ("pcomp",)):
        nouns = tree.kids(participle, ("nsubj",))
        if tree.tag[participle] == "VBG" and nouns and tree.lower[mark] == "as":
            tree.hang(nouns[0], mark, "pobj")
            tree.hang(participle, tree.head[mark], "advcl")


def _mend_term(tree: Tree, mark: int) -> None:
    """Make a noun of time in office, or of choice for one, the subject of the verb behind the office."""
    verb = tree.head[mark]
    noun, offices = tree.head[verb], tree.kids(verb, ("nsubj", "nsubjpass"))
    if tree.lemma[noun] not in TERMS or tree.dep[verb] != "advcl" or noun > mark or len(offices) != 1:
        return
    label = tree.dep[offices[0]]
    tree.hang(mark, noun, "prep")
    tree.hang(offices[0], mark, "pobj")
    tree.hang(verb, verb if tree.head[noun] == noun else tree.head[noun], tree.dep[noun])
    tree.hang(noun, verb, label)


def _mend_gathering(tree: Tree, participle: int) -> None:
    """Make what was held or hosted that which brings people together."""
    held = tree.kids(tree.head[participle], ("dobj",)) if tree.lemma[tree.head[participle]] in HOLDING else []
    if held and held[0] < participle:
        tree.hang(participle, held[0], "acl")


def _mend_prefixed(tree: Tree, verb: int) -> None:
    """Give a passive the subject and the "will" that were hung on its auxiliary."""
    for auxiliary in tree.kids(verb, ("auxpass",)):
        for word in tree.kids(auxiliary, (*SUBJECTS, "aux")):
            tree.hang(word, verb, "aux" if tree.dep[word] == "aux" else "nsubjpass")


def _mend_last(tree: Tree, last: int) -> None:
    """Make the number before "last" the subject: "**the two** last met in May"."""
    verb = tree.head[last]
    number = last - 1
    if verb != last + 1 or tree.pos[verb] != "VERB" or tree.head[number] != last or tree.pos[number] != "NUM":
        return
    for child in [child for child in tree.children[last] if child != number]:
        tree.hang(child, number)
    tree.hang(number, verb, "nsubj")
    tree.hang(last, verb, "advmod")


def _mend_day(tree: Tree, day: int) -> None:
    """Make the name before "today" the subject."""
    before = [noun for noun in tree.kids(day, ("nmod", "compound")) if tree.pos[noun] == "PROPN"]
    if before and not tree.kids(day, ("case",)):
        for child in [child for child in tree.children[day] if child != before[0]]:
            tree.hang(child, before[0])
        tree.hang(before[0], tree.head[day], "nsubj")
        tree.dep[day] = "npadvmod"


def _mend_which(tree: Tree, pronoun: int) -> None:
    """Hang a clause that opens with "which" behind a comma on the noun right before that."""
    verb, comma = tree.head[pronoun], pronoun - 1
    if tree.dep[verb] not in ("advcl", "ccomp", "conj") or tree.lower[comma] != "," or tree.head[verb] >= comma:
        return
    noun = noun_before(tree, comma)
    if tree.pos[noun] in NOMINAL:
        tree.hang(verb, noun, "relcl")


def _mend_reduced(tree: Tree, verb: int) -> None:
    """Make a participle say something of its subject where another finite verb follows that has none of its own."""
    subjects = tree.kids(verb, ("nsubj",))
    if len(subjects) != 1 or tree.kids(verb, ("aux", "auxpass", "dobj", "cc")):
        return
    later = [
        child
        for child in tree.kids(verb, LOOSE)
        if child > verb and tree.tag[child] in FINITE and not tree.kids(child, SUBJECTS)
    ]
    if not later:
        return
    main = later[0]
    tree.hang(main, main, "ROOT")
    tree.hang(subjects[0], main, "nsubj")
    for child in tree.kids(verb, ("punct",)):
        if child > main:
            tree.hang(child, main, "punct")
    tree.head[verb], tree.dep[verb], tree.tag[verb] = subjects[0], "acl", "VBN"
    tree.children[subjects[0]] = sorted([*tree.children[subjects[0]], verb])


def _is_apposed(tree: Tree, name: int, noun: int) -> bool:
    """Whether a noun with an article behind a comma says what the name before it is."""
    first = min([noun, *tree.children[noun]])
    article = tree.lower[first] in ("a", "an", "the") and tree.lower[first - 1] == ","
    return article and name < first and tree.pos[name] == "PROPN" and tree.pos[noun] in NOMINAL
