"""What the names stage hands on."""

from dataclasses import dataclass
from typing import Literal

NameType = Literal["person", "organisation", "place", "occasion", "programme", "instrument", "position"]


@dataclass(frozen=True, slots=True)
class Mention:
    """One name in the text, or the phrase of an office (`position`).

    Attributes:
        start: first code point in `doc.text`.
        end: one past the last.
        text: `doc.text[start:end]`.
        type: one of the guidelines' name types, in lower case.
        rule: id of what found it, e.g. `names.model`, `names.gazetteer`, `names.acronym`.
        ref: reference such as `iso3166:SG`, where it is certain.
    """

    start: int
    end: int
    text: str
    type: NameType
    rule: str
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing of the article; positions are none.

    Attributes:
        type: the type of all its mentions.
        name: its canonical name, the longest well-formed mention.
        ref: as in `Mention`.
        mentions: indices into `doc._.extract_names`, ascending; empty for a country that only an adjective implies.
    """

    type: NameType
    name: str
    ref: str | None
    mentions: tuple[int, ...]
