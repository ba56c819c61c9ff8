"""Nouns as counts need them: plural or not, their singular, and those that count time."""

from extract.amounts import tables

_SES = ("sses", "shes", "ches", "xes")
_USES = ("ouses", "auses", "fuses", "cruses", "muses")


def is_time(noun: str) -> bool:
    """Whether a noun is a unit of time, so that a number of it is a duration and no count."""
    return noun in tables.counts().time.words


def countable(noun: str) -> bool:
    """Whether a number of these is a count: not of a unit of time, and not "ten times"."""
    return not is_time(noun) and noun not in tables.counts().time.multiples


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    nouns = tables.counts().nouns
    if word in nouns.plural or word in nouns.singular:
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "’s", "'s"))
        and word.replace("-", "").isalpha()
    )


def singular(word: str) -> str:
    """The singular of a lower-case noun; a noun that is no plural is returned as it is.

    >>> [singular(word) for word in ("doses", "countries", "viruses", "people", "aircraft", "buses")]
    ['dose', 'country', 'virus', 'person', 'aircraft', 'bus']
    """
    known = tables.counts().nouns.singular.get(word)
    if known:
        return known
    if word in tables.counts().nouns.plural or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word[:-3] + "man" if word.endswith("men") else word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(_SES) or (word.endswith("uses") and len(word) > 4 and not word.endswith(_USES)):
        return word[:-2]
    return word[:-1]
