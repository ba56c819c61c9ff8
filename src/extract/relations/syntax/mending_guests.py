"""Mend the parse of sentences that begin with an invitation, in place.

In "At the invitation of the premier of Togo, Bo Lind, the premier of Mali, Ana Silva, paid a visit" the model takes the
host for the subject, or the guest for one of those who invite.
"""

from collections.abc import Sequence
from itertools import pairwise

from extract.relations.findings import Findings, Found
from extract.relations.syntax.tree import VERBAL, Tree

OPENING = 2  # words of a sentence before "invitation"
COMPANY = frozenset({"by", "with"})  # "accompanied **by** Ana Silva"


def mend_guests(tree: Tree, findings: Findings) -> None:
    """Make the person named last before the verb its subject, where one is named before as host."""
    for token, word in enumerate(tree.lower) if "invitation" in tree.lower else ():
        at = tree.head[token]
        if word != "invitation" or tree.lower[at] != "at" or token - tree.sentences[tree.sentence[token]][0] > OPENING:
            continue
        verb = tree.head[at]
        if tree.pos[verb] not in VERBAL:
            continue
        named = [one for one in findings.order if one.type == "person" and token < one.first < verb]
        persons = [one for one in named if tree.lower[tree.head[one.head]] not in COMPANY]
        guest = _guest(tree, persons)
        if guest is not None:
            _seat(tree, token, verb, guest, persons[: persons.index(guest)])


def _guest(tree: Tree, persons: Sequence[Found]) -> Found | None:
    """The last person, or the first of the last ones that only "and" joins; the first person is the host."""
    guest = persons[-1] if len(persons) > 1 else None
    for first, second in reversed(list(pairwise(persons))):
        if guest is second and tree.lower[first.last + 1 : second.first] == ["and"]:
            guest = first
    return None if guest is None or guest is persons[0] else guest


def _seat(tree: Tree, invitation: int, verb: int, guest: Found, hosts: Sequence[Found]) -> None:
    """Hang the guest on the verb, and the hosts that hang there on the invitation."""
    inviting = [noun for child in tree.kids(invitation, ("prep",)) for noun in tree.kids(child, ("pobj",))]
    for host in hosts:
        if tree.head[host.head] == verb and inviting:
            tree.hang(host.head, inviting[0], "appos")
    if tree.dep[guest.head] != "nsubj" or tree.head[guest.head] != verb:
        tree.hang(guest.head, verb, "nsubj")
