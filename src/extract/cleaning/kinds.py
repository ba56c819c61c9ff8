"""The type of a line that belongs to the article, and small tests that several steps share."""

import re
from functools import cache

from extract.cleaning.dates import find_date, without_dates
from extract.cleaning.features import Features
from extract.cleaning.keys import key
from extract.cleaning.lexicon import alternatives, ordered, words
from extract.cleaning.model import BlockType
from extract.cleaning.quotes import is_quotation

_FIELD = re.compile(r"[A-Z0-9][^:\n]{0,48}?[ ]?:[ ]+(?=\S)")
# A currency is a code, a sign or both; the sum may stand on either side of it.
_SUM = re.compile(
    r"[A-Z][^:\n]{1,90}:[ ]{1,9}(?=[^:]{0,8}(?:[$€£¥₹₩₦]|[A-Z]{3}\b)|[^:]*[A-Z]{3}\Z)"
    r"(?:[A-Z]{2,3}[ ]?)?[$€£¥₹₩₦]?[ ]?\d[\d.,]*[ ]?(?:thousand|million|billion|trillion|mn?|bn)?(?:[ ][A-Z]{3})?"
    r"(?:[ ]\([^()\n]{1,40}\))?\Z"
)
_CAPTION_LABEL = re.compile(rf"(?:{alternatives('captions', 'labels')})[ ]?\d{{0,2}}[ ]*:", re.IGNORECASE)
_CREDIT_LABEL = re.compile(
    rf"(?:{alternatives('captions', 'credits')})(?:[ ]*:|[ ]+by\b|[ ]+via\b|[ ]+courtesy\b)", re.IGNORECASE
)
_CREDIT = re.compile(
    rf"[(\[](?:{alternatives('captions', 'credits')})\b[^()\[\]]{{0,80}}[)\]]"
    rf"|(?:^|[ (])©[ ]?[^\s.][^.]{{0,50}}\Z"
    rf"|(?:/|[ ])(?:{alternatives('captions', 'agencies')})(?:[ ](?:Images|Photo|file photo))?[)\]]?\.?\Z"
    rf"|\b(?:{alternatives('captions', 'credits')})[ ]?(?::|by)[ ]?(?![ a-z])[^.:]{{2,50}}\Z"
    r"|[–—-][ ]?[A-Z][^.:–—]{1,40}[ ](?:file[ ])?(?:photo|pic|picture|image)s?\Z"
    r"|[.)][ ](?:[Ii]mage[ ]|[Pp]hoto[ ])?[Cc]ourtesy[ ]of[ ][^.]{2,60}\Z"
    r"|\([A-Z][^()/\d]{1,40}/[ ]?[A-Z][^()/\d ]{1,20}[ ][^()/\d]{1,40}\)\Z"
    r"|\b(?:PHOTOS?|Photos?|PICS?|Pics?|PICTURES?)[ ]\|[ ][A-Z][\w .’'-]{1,30}\Z"
    r"|\((?:[A-Z][\w.’'-]+[ ]){2,4}for[ ][A-Z][^()\d]{2,40}\)\Z",
)
_ENTRY = re.compile(
    r"[ ][–—-][ ](?:[A-Z]{3}|(?:[A-Z]{1,3})?[$€£¥])[ ]?\d[\d.,]*(?:[ ]?(?:million|billion|thousand|mn|bn|m|k))?\Z"
)
# "Aerial photo taken on 3 March 2024 shows the quay".
_TAKEN = re.compile(
    r"(?:(?:Aerial|Combination|File|Handout|Satellite|Undated)[ ])?(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage)s?[ ]"
    r"(?:taken|released|provided|dated)[ ](?:on|in)\b"
)
# What the agencies and libraries end in.
_SIGNED = frozenset(name.casefold().split()[-1] for name in ordered("captions", "agencies")) | {"images", "photo"}
# A turn of an interview: "Q: Why now?", "A. It was time."
_TURN = re.compile(r"(?:[QA]|Question|Answer|Interviewer|Reporter|Moderator)\d{0,2}[:.][ ]")
_SPEAKER = re.compile(r"[A-Z][A-Z .’'-]{1,30}:[ ]")
# The time of day of an entry of a live report.
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?:[ ]?[ap]\.?m\.?)?\Z", re.IGNORECASE)
_LANGUAGE_LINK = re.compile(rf"(?:{alternatives('layout', 'language_links')})[ ]?:?[ ]", re.IGNORECASE)
# A cell of a table that holds a number.
_FIGURE = re.compile(r"[(+–-]?[$€£¥]?\d[\d.,]*[%)]?(?:[ ]?(?:bn|m|mn|k))?|n/a|[–—-]", re.IGNORECASE)
_LAST_OF_ROW = "%)–—-anmkNMK"
_INNER_END = re.compile(r"[a-zß-öø-ÿ]{2}[.!?][)”]? [A-ZÀ-Þ“]")
_WORD = re.compile(r"[A-Za-z][A-Za-z.]*")
_BESIDE = frozenset(word.strip(".") for word in words("dates", "beside"))
LONGEST_ROW, LONGEST_CREDIT = 16, 7
_LONGEST_CLOCK = 10
_LAST_LATIN = "\u024f"
_LONGEST_CAPTION, _LONGEST_FIELD, _LONGEST_LABEL, _LONGEST_HEADING = 90, 8, 6, 25


def kind(line: Features) -> BlockType:
    """The type of a line of the article, by its shape alone."""
    text = line.line.text
    if text.startswith(">"):
        return "quotation"
    if is_caption(line):
        return "caption"
    if not line.signs:
        return "heading" if _is_heading(line) else "paragraph"
    if line.bullet:
        return "heading" if text.startswith("#") else "item"
    if _TURN.match(text) or (line.closed and _SPEAKER.match(text)):
        return "paragraph"
    if is_row(line):
        return "item"
    if is_field(line):
        return "field"
    if is_quotation(text):
        return "quotation"
    return "heading" if _is_heading(line) else "paragraph"


# "March 3, 2024 / 9:10 AM / 3 days ago".
_AGO = re.compile(r"(?:\d{1,3}|an?) (?:minute|hour|day|week|month|year)s? ago\Z")


def is_date_line(text: str) -> bool:
    """Whether a line states a date, perhaps with a label and a time of day, and nothing else."""
    if len(text) > 120:
        return False
    rest = without_dates(text)
    if rest != text and rest.endswith("ago"):
        rest = _AGO.sub("", rest)
    return rest != text and all(word.casefold().strip(".") in _BESIDE for word in _WORD.findall(rest))


def is_language_link(text: str) -> bool:
    """Whether a text links to the same page in another language: "Français", "Disponible en français"."""
    match = _LANGUAGE_LINK.match(text)
    return key(text[match.end() if match else 0 :]) in words("layout", "languages")


def is_of_another_script(text: str) -> bool:
    """Whether most letters of a line are not Latin."""
    letters = [] if text.isascii() else [letter for letter in text if letter.isalpha()]
    return 2 * sum(letter > _LAST_LATIN for letter in letters) > len(letters)


def is_clock(text: str) -> bool:
    """Whether a line is a time of day and nothing else."""
    return len(text) <= _LONGEST_CLOCK and _CLOCK.match(text) is not None


def is_caption(line: Features) -> bool:
    """Whether a line describes a picture: it bears a label, or a credit at its end."""
    text = line.line.text
    if line.words > _LONGEST_CAPTION:
        return False
    # A credit ends in a name or a bracket; most lines end in a full stop, and the search is not cheap.
    # Without a sign in it, a credit is "… by Ana Silva", or the name of an agency.
    may = text[-1] not in '.!?”"' and (
        bool(line.signs) or " by " in line.key or text.rpartition(" ")[2].casefold() in _SIGNED
    )
    labelled = (":" in line.signs and _CAPTION_LABEL.match(text)) or (line.signs and _TAKEN.match(text))
    return bool(labelled) or (may and _CREDIT.search(text[-90:]) is not None)


def is_entry(line: Features) -> bool:
    """Whether a line is a row of a table with a sum at its end, parted by dashes: "Reef Bank – loan – $3 million"."""
    return bool(line.figures) and _ENTRY.search(line.line.text) is not None


def is_credit(line: Features) -> bool:
    """Whether a line credits a picture and says nothing about it."""
    boxed = line.line.text[0] in "[(" and line.line.text[-1] in ")]"
    if line.words > LONGEST_CREDIT * (1 + boxed) or line.closed:
        return False
    if line.key.removeprefix("via ") in _pictured():
        return True
    may = ":" in line.signs or " by" in line.key or " via" in line.key or " courtesy" in line.key
    return may and _CREDIT_LABEL.match(line.line.text.strip("()[]. ")) is not None


@cache
def _pictured() -> frozenset[str]:
    """The agencies and libraries that pictures are credited to, as the keys of lines have them."""
    return frozenset(map(key, words("captions", "agencies")))


def is_field(line: Features) -> bool:
    """Whether a line is a label and a value, and the value no sentence."""
    match = _FIELD.match(line.line.text) if ":" in line.signs else None
    if is_sum(line):
        return True
    if match is None or line.words > _LONGEST_HEADING * 2:
        return False
    name = match[0].partition(":")[0]
    # "QUESTION: What did it cost?" is a turn of a transcript.
    if line.closed and (name.isupper() or line.line.text[-1] in "?!"):
        return False
    label = name.split()
    if len(label) > _LONGEST_LABEL or (len(label) > 3 and not all(word[0].islower() for word in label[1:])):
        return False
    return not line.closed or line.words <= _LONGEST_FIELD


def is_sum(line: Features) -> bool:
    """Whether a line is a name and an amount of money: "Harbour Fund (grant): USD 15 million"."""
    return line.figures and ":" in line.signs and line.words <= LONGEST_ROW and _SUM.match(line.line.text) is not None


def is_row(line: Features) -> bool:
    """Whether a line is a row of a table: "Norlandia 1,200 3.5%"."""
    text = line.line.text
    last = text[-1]
    if not line.signs or line.closed or not 3 <= line.words <= LONGEST_ROW:
        return False
    if not (last.isdigit() or last in _LAST_OF_ROW):
        return False
    if not _FIGURE.fullmatch(text.rpartition(" ")[2]):
        return False
    cells = text.split()
    name = next((index for index, cell in enumerate(cells) if _FIGURE.fullmatch(cell)), len(cells))
    figures = cells[name:]
    enough = name > 0 and cells[0][0].isalpha() and 2 <= len(figures) >= name
    return enough and all(map(_FIGURE.fullmatch, figures)) and find_date(text) is None


def _is_heading(line: Features) -> bool:
    last = line.line.text[-1]
    if line.words > _LONGEST_HEADING or last in ",;" or (last == ":" and line.words > _LONGEST_LABEL):
        return False
    if _INNER_END.search(line.line.text) or (line.line.text[0] == "(" and last == ")"):
        return False
    return not line.closed or (last == "?" and "?" not in line.line.text[:-1])
