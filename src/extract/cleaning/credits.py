"""Whether words are the credit of an author: persons, a desk, an outlet."""

import re

from extract.cleaning.bodies import bodies, is_body, is_known, names_body, staff_of
from extract.cleaning.lexicon import alternatives, words
from extract.cleaning.people import NAME, persons

BREAK = re.compile(r"[ ]*(?:[|•·/;]|[–—-]{1,2}(?=[ ]))[ ]*")
_PEOPLE = re.compile(r",[ ]*|[ ]*[()\[\]][ ]*|[ ]+(?:and|&|with|in)[ ]+")
_HELPED = re.compile(rf"[ ,;/|&]+(?:and[ ])?(?:{alternatives('bylines', 'helped')})[ :]", re.IGNORECASE)
# How to reach who wrote it, behind the names.
_CONTACT = re.compile(r"[;,(]?[ ]*\S*(?:@|\+\d)\S*")
_MOST = 6


def is_credit(names: str, *, dated: bool = False) -> bool:
    """Whether words after "By" are people or a desk, the first of them and most of them capitalised.

    Args:
        names: the words.
        dated: whether a date stands beside them, which lets a single name do.
    """
    names = _HELPED.split(_CONTACT.split(names, maxsplit=1)[0], maxsplit=1)[0]
    people = [part for part in _PEOPLE.split(BREAK.split(names)[0]) if part]
    if any(char.isdigit() for char in names) or not people:
        return False
    if dated and (names_body(names) or names.casefold() in words("bylines", "outlets")):
        return True
    small = words("bylines", "particles")
    capitals = [part for part in people if all(NAME.match(word) or word in small for word in part.split())]
    if len(capitals) < len(people) / 2 or people[0] not in capitals:
        return False
    if any(part.casefold() in words("bylines", "outlets") for part in capitals) or (dated and " " not in names):
        return True
    end = len(names)
    return bool(next(persons(names, 0, end), None) or next(bodies(names, 0, end), None) or is_staff(names))


def is_staff(text: str) -> bool:
    """Whether a line credits a desk: of a body, of a place of one word, or of no more than a section."""
    if text.startswith("Team "):
        return text.count(" ") <= 3 and all(word[0].isupper() for word in text.split())
    if text.rstrip(" .|").rpartition(" ")[2].casefold() not in words("bylines", "staff") or not text[0].isupper():
        return False
    parts = text.casefold().strip(" .|").split()
    if not 1 < len(parts) <= _MOST or parts[-2] == "new" or is_known(" ".join(parts)):
        return False
    own = staff_of(text, 0, len(text.rstrip(" .|")))
    if own is None:
        return parts[0] not in ("a", "the")
    name = text[slice(*own)]
    capitals = all(part[0].isupper() or part.isdigit() for part in name.split())
    few = " " not in name or (parts[-1] in words("bylines", "desks") and name.count(" ") <= 2)
    return is_body(name) or (capitals and few)


def is_outlet(name: str) -> bool:
    """Whether a name is that of a body, none of whose words is that of an occasion."""
    parts = name.split()
    may = 1 < len(parts) <= _MOST and parts[0][0].isupper() and names_body(name)
    may = may and parts[0].casefold() not in words("datelines", "openings")  # "At the Port Library" is a caption
    return may and words("dates", "occasions").isdisjoint(part.casefold() for part in parts)


def goes_on(rest: str) -> bool:
    """Whether what stands behind a bar is more of the credit: a role, or who else had a hand in it."""
    rest = rest.strip().casefold()
    return rest.startswith((*words("bylines", "roles"), *words("bylines", "helped"), *words("bylines", "tails")))
