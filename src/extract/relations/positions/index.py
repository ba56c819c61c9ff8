"""Looking things up among the names of a `Doc`: by place, by thing, and backwards from a pronoun.

In: a `Doc` with `extract_names` and `extract_entities`. Offsets count code points of `doc.text`.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from extract import attributes as attributes  # declares what is read here
from extract.attributes import text_of
from extract.names.model import Entity, Mention

BODIES = ("organisation", "place")
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_UPWARDS = frozenset({"appos", "compound", "nmod"})
_FAR = 30  # mentions looked at on the way back from a pronoun; keeps the cost linear


@dataclass(frozen=True, slots=True)
class Index:
    """The names of one `Doc`.

    Attributes:
        doc: the document.
        text: its text; `doc.text` is put together from the tokens anew each time that it is read.
        mentions: its `extract_names`.
        entities: its `extract_entities`.
        owner: index of a mention -> index of its entity; positions are not in it.
        starts: start of each mention, ascending.
    """

    doc: Doc
    text: str
    mentions: Sequence[Mention]
    entities: Sequence[Entity]
    owner: Mapping[int, int]
    starts: Sequence[int]


def index_names(doc: Doc, text: str | None = None) -> Index:
    """The index of a document's names; empty where the names stage has not run. `text`: its text, where it is known."""
    mentions, entities = doc._.extract_names, doc._.extract_entities
    owner = {mention: number for number, entity in enumerate(entities) for mention in entity.mentions}
    return Index(
        doc, text_of(doc) if text is None else text, mentions, entities, owner, [mention.start for mention in mentions]
    )


def mention_at(index: Index, offset: int) -> int | None:
    """The mention that covers a code point, or `None`."""
    number = bisect_right(index.starts, offset) - 1
    return number if number >= 0 and offset < index.mentions[number].end else None


def mentions_between(index: Index, start: int, end: int) -> range:
    """The mentions that begin in `[start, end)`."""
    first = bisect_right(index.starts, start - 1)
    return range(first, bisect_right(index.starts, end - 1))


def span(doc: Doc, start: int, end: int) -> Span | None:
    """The tokens that touch `[start, end)`, or `None` where there are none."""
    found = doc.char_span(start, end, alignment_mode="expand") if end > start else None
    return found or None


def head(index: Index, mention: int) -> Token | None:
    """The syntactic head of a mention, or `None` in a document without a parse."""
    found = index.mentions[mention]
    tokens = span(index.doc, found.start, found.end)
    return tokens.root if tokens is not None and index.doc.has_annotation("DEP") else None


def sentence(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """First and last offset of the sentences that `[start, end)` lies in; of the text, without sentences."""
    tokens = span(doc, start, end)
    if tokens is None or not doc.has_annotation("SENT_START"):
        return 0, doc[-1].idx + len(doc[-1]) if len(doc) else 0
    return tokens[0].sent.start_char, tokens[-1].sent.end_char


def is_subject(token: Token) -> bool:
    """Whether a noun phrase's head is the subject of a clause, itself or as apposition to it."""
    for _ in range(3):
        if token.dep_ in _SUBJECTS or token.dep_ not in _UPWARDS:
            break
        token = token.head
    return token.dep_ in _SUBJECTS


def subject(verb: Token) -> Token | None:
    """The subject of a verb, its own or the one it shares or inherits from the clause above."""
    for _ in range(4):
        own = [child for child in verb.children if child.dep_ in _SUBJECTS]
        if own and own[0].lower_ not in {"who", "that", "which"}:
            return own[0]
        if verb.dep_ in {"relcl", "acl"} and verb.head.pos_ in {"NOUN", "PROPN", "PRON"}:
            return verb.head
        if verb.dep_ not in {"conj", "xcomp", "advcl", "pcomp", "prep", "aux"}:
            return None
        verb = verb.head
    return None


def set_off(index: Index, verb: Token) -> int | None:
    """The name between commas right before a verb: "his deputy as envoy, **Ana Silva**, is"."""
    last = bisect_right(index.starts, verb.idx) - 1
    if last < 0 or index.text[index.mentions[last].end : verb.idx] != ", ":
        return None
    return last if index.text[max(0, index.starts[last] - 2) : index.starts[last]] == ", " else None


def backwards(index: Index, offset: int, *, types: Collection[str]) -> Iterator[int]:
    """The mentions of these types that end at or before an offset, the nearest first, thirty at most."""
    last = bisect_right(index.starts, offset - 1) - 1
    for number in range(last, max(last - _FAR, -1), -1):
        mention = index.mentions[number]
        if mention.type in types and mention.end <= offset and number in index.owner:
            yield number
