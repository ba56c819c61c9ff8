"""What attributions are read from."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.relations.model import Position
from extract.relations.positions.index import Index
from extract.relations.positions.nationalities import Demonyms
from extract.relations.voices import Voice, speaks_at

SPEAKERS = ("person", "organisation", "position")


@dataclass(frozen=True, slots=True)
class Scene:
    """What attributions are read from.

    Attributes:
        index: the names outside quotation marks.
        positions: the offices.
        inside: a byte for each code point of the text, 1 inside quotation marks.
        country_of: ISO 3166 code of the country that an adjective of nationality means, or `None`.
        voices: the answers of an interview, or a speech, without quotation marks.
    """

    index: Index
    positions: Sequence[Position]
    inside: bytes
    country_of: Demonyms
    voices: Sequence[Voice] = ()

    def quoted(self, offset: int) -> bool:
        """Whether a code point stands inside quotation marks."""
        return bool(self.inside[offset])

    def told(self, offset: int) -> int | None:
        """Who is "I" at a code point outside quotation marks."""
        return speaks_at(self.voices, offset)
