"""What `data/amounts/*.toml` may hold: one model for each file, and those of its parts."""

from pydantic import BaseModel, ConfigDict


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(_Model):
    """A list of words."""

    words: frozenset[str]


class Magnitudes(_Model):
    """Number of units by the word, the abbreviation and the letter that multiplies by it."""

    words: dict[str, str]
    short: dict[str, str]
    letters: dict[str, str]


class NumberTable(_Model):
    """`numbers.toml`."""

    small: dict[str, int]
    tens: dict[str, int]
    fractions: dict[str, int]
    magnitudes: Magnitudes
    ordinals: Words


class Bounds(_Model):
    """Phrases by the bound that they set."""

    at_least: tuple[str, ...]
    at_most: tuple[str, ...]
    about: tuple[str, ...]


class Restating(_Model):
    """Words that say a sum again; `inside` those that do so in a bracket only."""

    words: tuple[str, ...]
    inside: tuple[str, ...]


class QualifierTable(_Model):
    """`qualifiers.toml`."""

    before: Bounds
    after: Bounds
    hyphened: Words
    between: Words
    aboutness: Words
    particles: Words
    restating: Restating


class TimeWords(_Model):
    """Words of the calendar and the clock."""

    words: frozenset[str]
    multiples: frozenset[str]
    clock: tuple[str, ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]


class Labels(_Model):
    """Words right before a number that make it a label."""

    before: frozenset[str]
    of: tuple[str, ...]
    unless_noun: frozenset[str]
    starters: frozenset[str]
    numbers: frozenset[str]


class Nouns(_Model):
    """What ends, and what is, the noun that is counted."""

    stop: frozenset[str]
    plural: frozenset[str]
    singular: dict[str, str]


class Measures(_Model):
    """Symbols of units of measure."""

    symbols: tuple[str, ...]
    degrees: tuple[str, ...]
    scales: tuple[str, ...]
    nouns: frozenset[str]


class CountTable(_Model):
    """`counts.toml`."""

    time: TimeWords
    streets: Words
    labels: Labels
    nouns: Nouns
    measures: Measures
    people: Words
    peoples: Words
    groups: Words


class PeriodStops(_Model):
    """Words that keep an amount and a period apart."""

    between: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    determiners: frozenset[str]


class PeriodTable(_Model):
    """`periods.toml`."""

    units: dict[str, str]
    short: dict[str, str]
    adverbs: dict[str, str]
    counts: dict[str, int]
    stops: PeriodStops


class Group(_Model):
    """Currencies that share a word: the one to take without cues, cues by code, and those that have no cues.

    `dateline` and `publisher` are the codes that the place of the dateline and the publisher's country may settle;
    without them, any of the group.
    """

    default: str
    cues: dict[str, tuple[str, ...]]
    others: tuple[str, ...] = ()
    dateline: frozenset[str] | None = None
    publisher: frozenset[str] | None = None

    @property
    def codes(self) -> frozenset[str]:
        """All currencies of the group."""
        return frozenset((*self.cues, *self.others, self.default)) - {""}


class Codes(_Model):
    """How ISO codes are read in text."""

    words: frozenset[str]
    lower: tuple[str, ...]
    never: frozenset[str]
    whole: frozenset[str]


class Historic(_Model):
    """Withdrawn currencies."""

    codes: tuple[str, ...]


class Blockers(_Model):
    """Words beside a figure that make it no money."""

    after: frozenset[str]
    singular: frozenset[str]
    year: frozenset[str]
    weight_before: frozenset[str]
    weight_after: tuple[str, ...]


class CoinWords(_Model):
    """Words right before and right after a sum that make its letter a coin."""

    before: frozenset[str]
    after: frozenset[str]


class Elided(_Model):
    """Words by which a figure without a currency is a sum."""

    onward: tuple[str, ...]
    nouns: tuple[str, ...]
    verbs: tuple[str, ...]
    wholes: frozenset[str]


class CurrencyTable(_Model):
    """`currencies.toml`."""

    signs: dict[str, str]
    prefixes: dict[str, str]
    single: dict[str, str]
    suffixes: dict[str, str]
    names: dict[str, str]
    large: dict[str, str]
    minor: dict[str, str]
    coins: dict[str, str]
    coin_words: CoinWords
    elided: Elided
    historic: Historic
    codes: Codes
    blockers: Blockers
    territories: dict[str, tuple[str, ...]]
    agencies: Words
    domains: Words
    groups: dict[str, Group]
