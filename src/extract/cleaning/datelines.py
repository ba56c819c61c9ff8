"""The dateline that opens the first sentence of a story: place, perhaps a date and an agency, and a dash.

    LIMA, Oct. 12 (Reuters) – The council met.      NAIROBI, Kenya — The council met.
    Accra (AFP) - The council met.                  By wire: TUNIS: The council met.

A place in capitals may be any at the head of a story; one in small letters needs a date or an agency beside it, or
stands in the list of `data/cleaning/datelines.toml`.
"""

import re
from functools import cache

from extract.cleaning.dates import find_date
from extract.cleaning.filing import Filing, read_filing
from extract.cleaning.lexicon import ordered
from extract.cleaning.signed import is_agency

# Code points of a dateline; words of the sentence after it, less one; letters of "UN" or "IMF".
_LONGEST, _FEWEST, _LONGEST_ACRONYM = 110, 3, 3
# Without a blank on either side a dash joins two words: "Lima–Callao".
_SEPARATOR = re.compile(
    r"[ ][–—―][ ]{0,3}|[–—―][ ]{1,3}|—|[ ]?--?[ ]{1,3}|:[ ]+|[ ]?\|[ ]+|/\.?[ ]+(?:--?[ ]+)?|\)[ ]*(?=[A-Z“\"])"
    r"|\)[ ]?:(?=[^\W\d_a-zß-öø-ÿ])|\)\.[ ]?[–—-]{1,2}[ ]*|\)[ ]+:[ ]*|(?<=\d)[ ]{0,3}[:.]?[ ]+(?=[A-ZÀ-Þ“\"])"
    r"|(?:\)|(?<=[A-Z]{2}))\.[ ]+(?=[A-ZÀ-Þ“\"])"
)
# Without one of these there is no separator, which most lines need no longer search to tell.
_MAY_PART = re.compile(r"[–—―:/)|]|-[ -]|[ ]-|\d[ ]{0,3}\.?[ ][A-ZÀ-Þ“\"]|[A-Z]{2}\.[ ]")
_DASH = re.compile(r"[ ]?[–—―]|[ ]--?[ ]")
# A time of day begins none.
_SENTENCE = re.compile(r"[“\"‘'(«]{0,2}(?:[^\W\d_a-zß-öø-ÿ]|\d(?!\d?[:.]\d\d))")
_CLOSED = re.compile(r"[.!?…][)\]”’\"']*\Z")
_DASHES, _MARKS = ("-", "–", "—", "―"), ("-", "–", "—", "―", ":")


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
    """Whether a line is a place and a date or an agency and nothing else: "RIVERTON, 3 March 2024", "Manama - BNA"."""
    if len(text) > _LONGEST:
        return False
    head = read_filing(text)
    if head is None or head.place is None:
        return False
    known = head.is_known(text)
    if ":" in text[: head.place[1] + 1]:  # "DEADLINE: 3 March 2024" names no place
        return head.dated and known
    return (head.dated and (head.shouts or head.apart or known)) or (
        head.agency is not None and (known or (head.shouts and "|" not in text))
    )


def is_filed(text: str) -> bool:
    """Whether a line is a place and a date or an agency beyond doubt, so that it is no headline."""
    if not is_place_and_date(text):
        return False
    head = read_filing(text)
    return head is None or head.agency is not None or head.is_known(text) or text.rstrip().endswith(_MARKS)


def _ends(text: str, mark: re.Match[str], opens: bool) -> bool:
    """Whether a dash, colon, bar or bracket, or the end of a date, ends a dateline."""
    closes = mark[0][0] in ")/"
    head = read_filing(text[: mark.start() + closes].rstrip())
    if head is None:
        return opens and mark[0].rstrip().endswith(_DASHES) and _is_day(text[: mark.start()].rstrip(" ."))
    known, dashed = head.is_known(text), mark[0].rstrip().endswith(_DASHES)
    if head.boxed:
        return _ends_boxed(head, mark[0], known=known, opens=opens)
    signed = head.agency is not None
    if head.place is None:
        return opens and not mark[0].isspace()
    if "|" in mark[0]:
        return (head.dated or signed) and (head.shouts or known)
    if mark[0].strip() in ("", "."):
        return opens and _stands_apart(text[: mark.start()], head, known=known, stopped="." in mark[0])
    if closes and not dashed and ":" not in mark[0]:
        listed = known and opens and head.agency is not None and is_agency(text[slice(*head.agency)])
        return signed and (head.shouts or head.dated or listed)
    if head.led or signed or (head.dated and (head.shouts or known or (head.apart and opens))):
        return True
    if not head.shouts:
        return known and opens and mark[0] != "—" and _is_weak(text, mark)
    return known or (opens and ":" not in mark[0] and _length(head) > _LONGEST_ACRONYM)


def _is_day(text: str) -> bool:
    """Whether a text is a full date and nothing else: "5 May 2031 – The council met", "May 5, 2031.- The …"."""
    date = find_date(text) if text[-1:].isdigit() else None
    return date is not None and (date.start, date.end) == (0, len(text))


def _stands_apart(text: str, head: Filing, *, known: bool, stopped: bool) -> bool:
    """Whether a place and a date with the name of its month need no dash: "LIMA, May 19 The council met"."""
    if not head.apart or not any(month in text.casefold() for month in _months()):
        return False
    single = stopped and head.place is not None and " " not in text[slice(*head.place)]
    return known or head.shouts or (single and find_date(text) is not None)


def _ends_boxed(head: Filing, mark: str, *, known: bool, opens: bool) -> bool:
    """Whether what stands behind a place or an agency in brackets ends a dateline."""
    if head.dated:
        return opens and (known or head.shouts or head.apart)
    agency = head.place is None
    return (opens and agency) if mark[0] in ")/" else agency or (opens and ":" not in mark)


def _is_weak(text: str, mark: re.Match[str]) -> bool:
    """Whether a known place with nothing else opens a sentence: no second dash, after a colon a whole sentence."""
    if ":" in mark[0]:
        return _CLOSED.search(text[-4:]) is not None and text.count(" ", mark.end()) > _LONGEST_ACRONYM * 2
    return not _DASH.search(text, mark.end(), mark.end() + 90)


@cache
def _months() -> tuple[str, ...]:
    """The names of the months, as far as they tell them apart."""
    return tuple(sorted({name.casefold()[:3] for month in range(1, 13) for name in ordered("dates", f"month_{month}")}))


def _length(head: Filing) -> int:
    return head.place[1] - head.place[0] if head.place else 0
