"""Headlines in title case are parsed as sentences are written: "Chad **Visits** Oslo" as "Chad visits Oslo".

In a line in which every word has a capital the model takes the verb for one more noun of a name. So it reads a copy in
which the words have small letters that the article itself writes so; where it shows none, those that begin like words
that it writes so, the verbs of headlines and the small words of English. What it says of the copy then holds for the
text. Every letter stays one letter; the model and the names stage see the copy, no other.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from spacy.tokens import Doc

from extract.attributes import text_of
from extract.cleaning.forms import WORD, Forms, collect, seen_at, small, stem, stems
from extract.cleaning.lexicon import words
from extract.cleaning.model import Block
from extract.data import read_toml
from extract.names.model import Entity, Mention

HEADS = frozenset({"title", "heading", "caption"})
FEWEST = 3  # words in title case, behind the first, by which such a line is known
_OWN = 2  # words with capitals right before the noun of an occasion that are its own
SHORT = 3  # letters; shorter words may be small in title case
# What the stages behind read. Morphological features, which none does, would take twice the time of all others.
_ANNOTATED: list[int | str] = ["TAG", "POS", "LEMMA", "DEP", "HEAD", "SENT_START", "ENT_IOB", "ENT_TYPE"]
_CUT: list[int | str] = ["IDX", "LENGTH", "SPACY"]


def in_sentence_case(text: str, blocks: Sequence[Block]) -> str:
    """The text with its headlines in sentence case, as long as it was.

    Args:
        text: a cleaned text.
        blocks: its blocks; offsets into `text`.
    """
    titled = [block for block in blocks if block.type in HEADS and _is_titled(text[block.start : block.end])]
    if not titled:
        return text
    inside = {block.start for block in titled}
    wanted = {stem(word[0]) for block in titled for word in WORD.finditer(text, block.start, block.end)}
    forms = collect((text[block.start : block.end] for block in blocks if block.start not in inside), wanted)
    votes = stems(forms)
    pieces = list(text)
    for block in titled:
        for start, word in _small(text[block.start : block.end], forms, votes):
            pieces[block.start + start : block.start + start + len(word)] = word
    return "".join(pieces)


def respell(doc: Doc, text: str) -> Doc:
    """A document with the tokens of another and the words of a text of the same length, not annotated."""
    cut: Any = doc.to_array(_CUT)
    rows: list[list[int]] = cut.tolist()
    words_of = [text[start : start + length] for start, length, _ in rows]
    return Doc(doc.vocab, words=words_of, spaces=[bool(space) for _, _, space in rows])


def take_over(doc: Doc, read: Doc) -> Doc:
    """Annotate a document with what the model and the names stage said of its copy; returns it.

    Args:
        doc: not annotated.
        read: the copy: tokens of the same length, annotated.
    """
    said: Any = read.to_array(_ANNOTATED)
    doc.from_array(_ANNOTATED, said)
    text = text_of(doc)
    mentions: tuple[Mention, ...] = read._.extract_names
    own = tuple(replace(m, text=t) if (t := text[m.start : m.end]) != m.text else m for m in mentions)
    changed = {copied.text: mention.text for copied, mention in zip(mentions, own, strict=True)}
    changed |= {mention.text: mention.text for mention in own}  # a name that is so written somewhere stays
    entities: tuple[Entity, ...] = read._.extract_entities
    doc._.extract_names = own
    doc._.extract_entities = tuple(
        replace(e, name=n) if (n := changed.get(e.name, e.name)) != e.name else e for e in entities
    )
    return doc


def _is_titled(line: str) -> bool:
    """Whether each word of a line begins with a capital, but for its first, short words and small ones."""
    rest = [word[0] for word in WORD.finditer(line)][1:]
    told = [
        word for word in rest if len(word) > SHORT and word.isalpha() and word.lower() not in words("capitals", "small")
    ]
    return len(told) >= FEWEST and all(word[0].isupper() for word in told) and not line.isupper()


def _small(line: str, forms: Forms, votes: Mapping[str, int]) -> Iterator[tuple[int, str]]:
    """The words of a line in title case that are no names, with where they begin, in small letters."""
    found = [*WORD.finditer(line)]
    since = 0  # the first of the words with capitals that stand side by side
    for index, match in enumerate(found[1:], start=1):
        since = since if line[found[index - 1].end() : match.start()] == " " else index
        if not match[0].istitle() or (index - since >= _OWN and match[0].lower() in _happenings()):
            continue  # of "the fair" the headline has the full name: "Chad Visits **Oslo Trade Fair**"
        form = seen_at(line, found, index, forms)
        if form.islower() if form else _is_small(match[0], votes.get(stem(match[0]), 0)):
            since = index + 1
            yield match.start(), small(match[0])


def _is_small(word: str, votes: int) -> bool:
    """Whether a word that the article does not have elsewhere is likely no name, by words that begin like it."""
    low = word.lower()
    return low in words("capitals", "small") or low in _verbs() or votes > 0


@cache
def _happenings() -> frozenset[str]:
    """Nouns of named occasions."""
    return frozenset(read_toml("language", "headlines")["happenings"])


@cache
def _verbs() -> frozenset[str]:
    """The verbs of headlines, and their forms behind one who does it now."""
    verbs: list[str] = read_toml("language", "headlines")["verbs"]
    return frozenset(verbs) | frozenset(map(_third, verbs))


def _third(verb: str) -> str:
    """The third person singular of a verb."""
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    return verb + ("es" if re.search(r"(?:s|x|z|ch|sh|[^aeiou]o)$", verb) else "s")
