"""The word lists that every rule shares (light verbs, nouns that stand for others, descriptions), read from data.

`data/rules/_words.toml` and `data/rules/_status.toml`; files of that folder whose name begins with an underscore hold
word lists, the others rules.
"""

from functools import cache, cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from extract.data import read_toml
from extract.relations.model import Status

Via = Literal["auxiliary", "governor", "modifier", "determiner", "condition", "ahead", "future", "predicate"]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Description(_Model):
    """A noun that stands for a thing named before: the types it can be, and words one of its names must have.

    Without `names` the noun itself must be a word of the name; with an empty list any thing of the types will do, but
    of places only a country. A name with one of the words in `without` is that of a part: "the bloc" is no secretariat.
    """

    types: tuple[str, ...]
    names: tuple[str, ...] | None = None
    without: frozenset[str] = frozenset()

    @property
    def is_country(self) -> bool:
        """Whether the noun stands for countries."""
        return self.names == () and self.types == ("place",)


_SIGNED = frozenset({"programme", "instrument"})


class Words(_Model):
    """The shared word lists; what each holds is said in the data file."""

    light: frozenset[str]
    light_motion: frozenset[str]
    occur: frozenset[str]
    aspect: frozenset[str]
    phase: frozenset[str]
    purpose: frozenset[str]
    provision: frozenset[str]
    listing: frozenset[str]
    intransitive: frozenset[str]
    headline: frozenset[str]
    say: frozenset[str]
    intention: frozenset[str]
    object_control: frozenset[str]
    barring: frozenset[str]
    settings: frozenset[str]
    undergo: frozenset[str]
    containers: frozenset[str]
    lasting: frozenset[str]
    done_to: frozenset[str]
    quantities: frozenset[str]
    collectives: frozenset[str]
    related: frozenset[str]
    sorts: frozenset[str]
    branches: frozenset[str]
    undertakings: frozenset[str]
    changing: frozenset[str]
    envoys: frozenset[str]
    lemmas: dict[str, str]
    description: dict[str, Description]
    compound_preposition: dict[str, tuple[str, ...]]

    @cached_property
    def portions(self) -> frozenset[str]:
        """Nouns whose part in a sentence is that of what follows "of"."""
        return self.containers | self.lasting

    @cached_property
    def standing_for(self) -> frozenset[str]:
        """Nouns that stand for whose they are, or for what they portion out."""
        return self.collectives | self.containers

    @cached_property
    def papers(self) -> frozenset[str]:
        """Nouns for what is signed, published or launched: "agreement", "report", "project"."""
        return frozenset(noun for noun, said in self.description.items() if _SIGNED.issuperset(said.types))

    @cached_property
    def preposition_of(self) -> dict[str, str]:
        """The compound preposition that a noun makes, by its lemma."""
        return {noun: name for name, nouns in self.compound_preposition.items() for noun in nouns}


class Cue(_Model):
    """Words that change the status of what they govern.

    `via` says where the cue stands: `auxiliary` of the trigger's verb, `governor` above it (a verb, noun or adjective),
    `modifier` beside it, `determiner` of a noun, `condition` (the mark of its clause), `ahead` (the mark of a clause in
    the present tense), `future` (the time beside a present tense), `predicate` (what a copula says of it). A governor
    may have two words, a lemma and a particle or adverb of it: "call off".
    """

    status: Status
    via: Via
    words: frozenset[str]


class StatusExample(_Model):
    """A text, one of its words, and the status of the event whose trigger it is."""

    text: str
    trigger: str
    status: Status


class Cues(_Model):
    """The cue lists in order of precedence within a `via`, with examples."""

    cue: tuple[Cue, ...]
    example: tuple[StatusExample, ...] = Field(min_length=1)


@cache
def words() -> Words:
    """The shared word lists."""
    return Words.model_validate(read_toml("rules", "_words"))


@cache
def cues() -> Cues:
    """The cues of status."""
    return Cues.model_validate(read_toml("rules", "_status"))
