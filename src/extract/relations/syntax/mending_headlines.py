"""Mend the parse of a headline whose verb the model takes for a noun: "Chad and Oxfam **launch** school fund".

Such a line has no verb. It begins with names, and right behind them stands a word that headlines use as a verb, with
something behind it that may be its object: in the form without "s" behind two names or more, with it behind one.
"""

from extract.relations.findings import Findings
from extract.relations.lexicon import words
from extract.relations.syntax.tree import NOMINAL, VERBAL, Tree

LONGEST = 40  # tokens of a headline at most
NAMES = 6  # names that it may begin with
JOINING = frozenset({"and", "&", ","})
WITHIN = frozenset({"amod", "acl", "relcl", "compound"})  # verbs that only say something of a noun
OPENING = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "SYM", "DET"})  # what an object begins with


def mend_headlines(tree: Tree, findings: Findings) -> None:
    """Make the word behind the names the verb of the line, in place."""
    for opening, past in tree.sentences:
        if past - opening > LONGEST:
            continue
        parts = [place for place in range(opening, past) if tree.lower[place] == ":"]
        first = parts[-1] + 1 if parts else opening  # "One year to go: Chad and Oxfam **launch** school fund"
        if any(tree.pos[at] in VERBAL and tree.dep[at] not in WITHIN for at in range(first, past)):
            continue
        names = _names(tree, findings, first)
        verb = findings.at[names[-1]].last + 1 if names else past
        if verb + 1 < past and _is_verb(tree, findings, verb, several=len(names) > 1):
            _raise(tree, names, verb, first, past)


def _names(tree: Tree, findings: Findings, first: int) -> list[int]:
    """The heads of the names that a line begins with, joined by commas or "and"."""
    heads: list[int] = []
    while len(heads) < NAMES and (found := findings.at.get(first)) is not None:
        if found.filler is None or found.filler.kind != "entity":
            break
        heads.append(found.head)
        first = found.last + 1
        if first + 1 >= len(tree.lower) or tree.lower[first] not in JOINING:
            break
        first += 1
    return heads


def _is_verb(tree: Tree, findings: Findings, word: int, *, several: bool) -> bool:
    """Whether a noun may be the verb of a headline, by its form and by what follows."""
    if tree.lemma[word] not in words().headline or word in findings.at:
        return False
    if tree.pos[word] not in NOMINAL and tree.dep[word] != "compound":
        return False
    return several == (tree.lower[word] == tree.lemma[word]) and tree.pos[word + 1] in OPENING


def _raise(tree: Tree, names: list[int], verb: int, first: int, past: int) -> None:
    """Hang names on the verb as its subject, what is behind it as its object, and the rest on the first name."""
    loose = [token for token in range(first, past) if token != verb and not _is_inside(tree, token, verb, past)]
    tree.hang(verb, verb, "ROOT")
    tree.pos[verb], tree.tag[verb] = "VERB", "VBP"
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
