"""The dateline that opens the first sentence of a story: place, perhaps a date and an agency, and a dash.

    LIMA, Oct. 12 (Reuters) – The council met.      NAIROBI, Kenya — The council met.
    Accra (AFP) - The council met.                  By wire: TUNIS: The council met.

A place in capitals may be any at the head of a story; one in small letters needs a date or an agency beside it, or
stands in the list of `data/cleaning/datelines.toml`.
"""

import re

from extract.cleaning.filing import Filing, read_filing

# Code points of a dateline; words of the sentence after it, less one; letters of "UN" or "IMF".
_LONGEST, _FEWEST, _LONGEST_ACRONYM = 110, 3, 3
# Without a blank on either side a dash joins two words: "Lima–Callao".
_SEPARATOR = re.compile(r"[ ][–—―][ ]?|[–—―][ ]|—|[ ]?--?[ ]|:[ ]+|[ ]?\|[ ]+|/[ ]+(?:--?[ ]+)?|\)[ ]+(?=[A-Z“\"])")
# Without one of these there is no separator, which most lines need no longer search to tell.
_MAY_PART = re.compile(r"[–—―:/)|]|-[ -]|[ ]-")
_DASH = re.compile(r"[ ]?[–—―]|[ ]--?[ ]")
_SENTENCE = re.compile(r"[“\"‘'(«]{0,2}(?:[^\W\d_a-zß-öø-ÿ]|\d)")
_CLOSED = re.compile(r"[.!?…][)\]”’\"']*\Z")


def dateline(text: str, *, opens: bool) -> tuple[int, int] | None:
    """Where the dateline at the start of a paragraph ends, its dash included, and where the sentence after it begins.

    Args:
        text: the paragraph.
        opens: whether it is one of the first of its article, where a place needs no further proof.
    """
    found = None
    if not _MAY_PART.search(text, 1, _LONGEST):
        return None
    for match in _SEPARATOR.finditer(text, 1, min(_LONGEST, len(text))):
        if _SENTENCE.match(text, match.end()) and text.count(" ", match.end()) >= _FEWEST and _ends(text, match, opens):
            found = match.start() + len(match[0].rstrip()), match.end()
    return found


def is_place_and_date(text: str) -> bool:
    """Whether a line is a place and a date or an agency and nothing else: "RIVERTON, 3 March 2024"."""
    if len(text) > _LONGEST:
        return False
    head = read_filing(text)
    if head is None or head.place is None:
        return False
    known = head.is_known(text)
    return (head.dated and (head.shouts or head.apart or known)) or (
        head.agency is not None and (known or (head.shouts and "|" not in text))
    )


def _ends(text: str, mark: re.Match[str], opens: bool) -> bool:
    """Whether a dash, colon, bar or bracket ends a dateline."""
    closes = mark[0][0] in ")/"
    head_text = text[: mark.start() + closes].rstrip()
    head = read_filing(head_text)
    if head is None:
        return False
    known = head.is_known(text)
    if head.boxed:
        agency = head.place is None
        return (opens and agency) if closes else agency or (opens and ":" not in mark[0])
    signed = head.agency is not None
    if "|" in mark[0]:
        return head.dated and (head.shouts or known)
    if closes and not mark[0].rstrip().endswith("-"):
        return signed and (head.shouts or head.dated)
    if head.led or signed or (head.dated and (head.shouts or known or (head.apart and opens))):
        return True
    if not head.shouts:
        return known and opens and mark[0] != "—" and _is_weak(text, mark)
    return known or (opens and ":" not in mark[0] and head.place is not None and _length(head) > _LONGEST_ACRONYM)


def _is_weak(text: str, mark: re.Match[str]) -> bool:
    """Whether a known place with nothing else opens a sentence: no second dash, after a colon a whole sentence."""
    if ":" in mark[0]:
        return _CLOSED.search(text[-4:]) is not None and text.count(" ", mark.end()) > _LONGEST_ACRONYM * 2
    return not _DASH.search(text, mark.end(), mark.end() + 90)


def _length(head: Filing) -> int:
    return head.place[1] - head.place[0] if head.place else 0
