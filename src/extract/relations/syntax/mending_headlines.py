"""Mend the parse of a headline whose verb the model takes for a noun: "Chad and Oxfam **launch** school fund".

Such a line has no verb. It begins with names, and right behind them stands a word that headlines use as a verb, with
something behind it that may be its object: in the form without "s" behind two names or more, with it behind one. A line
may begin with a common noun too, if a person is named right behind the verb, or with the activity that it is about.
"""

from extract.relations.findings import Findings
from extract.relations.lexicon import words
from extract.relations.syntax.reach import HELD
from extract.relations.syntax.tree import NOMINAL, VERBAL, Tree

LONGEST = 40  # tokens of a headline at most
NAMES = 6  # names that it may begin with
JOINING = frozenset({"and", "&", ","})
WITHIN = frozenset({"amod", "acl", "relcl", "compound"})  # verbs that only say something of a noun
OPENERS = 8  # words of a line among which its verb or activity is looked for, if it begins with no name
ACTIVITIES = frozenset({"visit", "tour", "launch", "opening", "signing", "launching", "hosting"})
PAST = {
    "hosted": "host",
    "welcomed": "welcome",
    "received": "receive",
    "met": "meet",
    "visited": "visit",
    "signed": "sign",
    "opened": "open",
    "launched": "launch",
    "attended": "attend",
    "inaugurated": "inaugurate",
    "appointed": "appoint",
    "backed": "back",
    "supported": "support",
    "assisted": "assist",
    "joined": "join",
    "endorsed": "endorse",
    "adopted": "adopt",
    "ratified": "ratify",
    "toured": "tour",
    "unveiled": "unveil",
    "established": "establish",
}  # behind a name, in a line without another verb
THINGS = frozenset({"instrument", "programme", "occasion"})
COMPLEMENTS = ("dobj", "xcomp", "ccomp", "acomp", "attr", "oprd", "prt", "aux")
AUXILIARY = ("aux", "nsubj", "auxpass")
OPENING = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "SYM", "DET"})  # what an object begins with


def mend_headlines(tree: Tree, findings: Findings) -> None:
    """Make the word behind the names the verb of the line, in place."""
    _mend_signed(tree, findings)
    for opening, past in tree.sentences:
        if past - opening > LONGEST:
            continue
        _mend_activity(tree, opening, past)
        parts = [place for place in range(opening, past) if tree.lower[place] == ":"]
        first = parts[-1] + 1 if parts else opening  # "One year to go: Chad and Oxfam **launch** school fund"
        verbs = [at for at in range(first, past) if tree.pos[at] in VERBAL and tree.dep[at] not in WITHIN]
        if verbs and not (len(verbs) == 1 and _mend_modifier(tree, verbs[0], past)):
            continue
        names = _names(tree, findings, first)
        verb = findings.at[names[-1]].last + 1 if names else _namer(tree, findings, first, past)
        if verb + 1 < past and _is_verb(tree, findings, verb, several=len(names) > 1):
            _raise(tree, names or [verb - 1], verb, first, past)


def _mend_signed(tree: Tree, findings: Findings) -> None:
    """Make a passive of "Reef Pact **signed** in Suva", in place."""
    for found in findings.order:
        verb = tree.head[found.head]
        if found.type not in THINGS or tree.dep[found.head] != "nsubj" or tree.tag[verb] not in ("VBD", "VBN"):
            continue
        if (tree.lemma[verb] in words().done_to or tree.lemma[verb] in HELD) and not tree.kids(verb, COMPLEMENTS):
            tree.dep[found.head] = "nsubjpass"


def _mend_activity(tree: Tree, opening: int, past: int) -> None:
    """Make a noun of the activity that a line begins with: "Official **visit** of Ana Silva to Mali"."""
    for word in range(opening, min(opening + OPENERS, past - 1)):
        if tree.lower[word] in ACTIVITIES and tree.lower[word + 1] == "of" and not tree.kids(word, AUXILIARY):
            tree.pos[word], tree.lemma[word] = "NOUN", tree.lower[word]
            return


def _mend_modifier(tree: Tree, word: int, past: int) -> bool:
    """Make a noun of what stands behind a verb of headlines: "Chad and Oxfam sign **grant** deal", "seals **pact**"."""
    before, behind = word - 1, word + 1
    listed = words().headline
    if before < 0 or tree.lemma[before] not in listed or tree.pos[before] not in NOMINAL:
        return False
    if tree.lower[word] not in words().papers:
        if behind >= past or tree.lemma[word] not in listed or tree.head[behind] != word:
            return False
        tree.hang(behind, behind, "ROOT")
        tree.hang(word, behind, "compound")
    tree.pos[word] = "NOUN"
    return True


def _namer(tree: Tree, findings: Findings, first: int, past: int) -> int:
    """The verb of a line that begins with a noun and names a person behind it: "City school **names** Ana Silva"."""
    for word in range(first + 1, min(first + OPENERS, past - 1)):
        found = findings.at.get(word + 1)
        if found is not None and found.type == "person" and tree.tag[word] in ("NNS", "NNPS"):
            return word if tree.pos[word - 1] in NOMINAL else past
    return past


def _names(tree: Tree, findings: Findings, first: int) -> list[int]:
    """The heads of the names that a line begins with, joined by commas or "and"."""
    heads: list[int] = []
    while len(heads) < NAMES and (found := findings.at.get(first)) is not None:
        if found.type == "position" and not heads and findings.at.get(found.last + 1) is not None:
            first = found.last + 1  # "**Premier** Bo Lind"
            continue
        if found.filler is None or found.filler.kind != "entity":
            break
        heads.append(found.head)
        first = found.last + 1
        if first + 1 >= len(tree.lower) or tree.lower[first] not in JOINING:
            break
        first += 1
    return heads


def _is_verb(tree: Tree, findings: Findings, word: int, *, several: bool) -> bool:
    """Whether a noun may be the verb of a headline, by its form and by what follows, or a participle be past tense."""
    if tree.dep[word] == "amod" and tree.lower[word] in PAST:
        return tree.pos[word + 1] in OPENING
    if tree.lemma[word] not in words().headline or word in findings.at:
        return False
    if tree.pos[word] not in NOMINAL and tree.dep[word] != "compound":
        return False
    begins = tree.pos[word + 1] in OPENING or tree.dep[word + 1] == "compound"
    begins = begins or (tree.pos[word + 1] == "ADP" and tree.lemma[word] in words().intransitive)  # "partner **on**"
    return several == (tree.lower[word] == tree.lemma[word]) and begins


def _raise(tree: Tree, names: list[int], verb: int, first: int, past: int) -> None:
    """Hang names on the verb as its subject, what is behind it as its object, and the rest on the first name."""
    loose = [token for token in range(first, past) if token != verb and not _is_inside(tree, token, verb, past)]
    tree.hang(verb, verb, "ROOT")
    form = PAST.get(tree.lower[verb])
    tree.pos[verb], tree.tag[verb], tree.lemma[verb] = "VERB", "VBD" if form else "VBP", form or tree.lemma[verb]
    for token in loose:
        if token < verb:
            tree.hang(token, names[0])
    tree.hang(names[0], verb, "nsubj")
    for name in names[1:]:
        tree.hang(name, names[0], "conj")
    behind = [token for token in loose if token > verb]
    done = next((token for token in behind if tree.pos[token] in NOMINAL or tree.pos[token] == "NUM"), past)
    while done + 1 in behind and tree.pos[done + 1] in NOMINAL:
        done += 1  # "backs Mali **bid**"
    for token in behind:
        within = token < done < past
        tree.hang(token, done if within else verb, "compound" if within else "dobj" if token == done else None)


def _is_inside(tree: Tree, token: int, verb: int, past: int) -> bool:
    """Whether a word hangs on one on its own side of the verb."""
    above = tree.head[token]
    if above == token:
        return False
    return above < verb if token < verb else verb < above < past
