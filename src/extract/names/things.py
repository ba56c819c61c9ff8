"""Last words that tell a thing from a person: the nouns of the grammar, and those that end companies' names."""

from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list


def is_thing(word: str) -> bool:
    """Whether a name that ends in this word is the name of a body, place or other thing, and the word no surname."""
    if word in word_list("surnames"):
        return False
    return word in heads().by_last or is_company_word(word) or word in word_list("legal_forms")


def is_body_noun(word: str) -> bool:
    """Whether a noun ends the names of bodies: "Committee", "Bank"."""
    return any(head.type == "organisation" for head in heads().by_last.get(word, ()))


def is_company_word(word: str) -> bool:
    """Whether companies' names end in this word and those of persons do not."""
    return word in word_list("company_tails") or (word in word_list("company_heads") and word not in _SURNAMES)


# Of the last words of companies, those that are surnames as well, and those too short to tell.
_SURNAMES = frozenset({"Steel", "Bank", "Lines", "SA", "AS", "AB", "Oy", "Co", "Records", "Partners"})
