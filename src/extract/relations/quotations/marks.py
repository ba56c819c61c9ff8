"""Quotation marks: which there are, and whether one may open or close a run between the characters beside it."""

import re

MARKS = re.compile(r"[\"“”„‟«»]|``|''|(?<!\w)['‘‚](?=\w)")
DOUBLE = re.compile(r"[\"“”„‟«»]|``|''")
SINGLE_OPEN = re.compile(r"(?<![\w'’‘])['‘‚](?=[\w“\"])(?!\d0s\b|(?:em|til|tis|twas|cause|n)\b)")
SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?…%)\"”])['’‘](?![\w'’])")
_STARTERS = frozenset("([{‘'“„$£€¥…—–-¿¡#@")


def opens(mark: str, left: str, right: str) -> bool:
    """Whether a mark between two characters can open a run."""
    if mark == "«":
        return not left.isalnum()
    if right.isspace():
        return False
    if mark in "“„‟``":
        return True
    fresh = left.isspace() or left in _STARTERS
    return (fresh and right in _STARTERS) or (right.isalnum() and not left.isalnum())


def closes(opened: str, mark: str, left: str, right: str) -> bool:
    """Whether a mark between two characters closes a run opened by another."""
    if opened in "«»":
        return mark == ("»" if opened == "«" else "«")
    if mark in "«»„‟``":
        return False
    if mark == "“":
        return opened == "„" or (not left.isspace() and not right.isalnum())
    return not (left.isspace() and right.isalnum())
