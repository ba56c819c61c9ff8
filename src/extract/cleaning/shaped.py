"""What the shape of a line gives away: bars, addresses, links to the next page, ways to reach somebody."""

import re

from extract.cleaning.dates import find_date
from extract.cleaning.keys import key
from extract.cleaning.lexicon import words
from extract.cleaning.lines import is_closed
from extract.cleaning.phrases import Phrases

# A path through the site, a bar of links, a switch of languages, a link to the next text.
TRAIL, ADDRESS = "cleaning.boilerplate.trail", "cleaning.boilerplate.address"
_WORDLESS = re.compile(r"[\W\d_]*\Z")
_YEAR = re.compile(r"(?:19|20)\d\d(?:[ ]?[–/-][ ]?(?:19|20)?\d\d)?\Z")
# A figure of a table, an amount: it says something, even alone on its line.
_FIGURE = re.compile(r"[%$€£¥₩₹]|\d[.,]\d")
_FENCE = re.compile(r"[\"'“”‘’`´~]*[`~´][\"'“”‘’`´~]*\w{0,12}\Z")
_ADDRESS = re.compile(
    r"(?:[\w/ ]{2,24}:[ ]?)?(?:https?://|www\.)\S+\Z"
    r"|\S+@\S+\Z|\(?@\w+\)?\Z|#\w+(?:[ ,]{1,2}#\w+)*\Z|#[A-Z]\w+(?: [A-Z]\w+){1,3}\Z"
    r"|\S+\.(?:(?:com|org|net|info|gov|govt|edu)(?:\.[a-z]{2})?|co\.[a-z]{2})\Z",
    re.IGNORECASE,
)
# "Project leaflet (PDF, 1.2 MB)", "harbour at night.jpg".
_FILE = re.compile(
    r"\b(?:pdf|docx?|xlsx?|pptx?|zip)\b.{0,12}\d ?[kmg]b\)?\Z"
    r"|\w\.(?:jpe?g|png|gif|webp|pdf|docx?|xlsx?|pptx?|mp[34])\Z",
    re.IGNORECASE,
)
# "World News | Published:", with nothing behind it.
_LABEL_ALONE = re.compile(
    r"(?:\A|[|•·][ ]*)(?:published|posted|updated|last updated|tags|source|share|date|by|author)[ ]?:\Z", re.IGNORECASE
)
_NUMBER_OF = re.compile(
    r"[ (,;|](?:tel|telephone|phone|mob|mobile|cell|fax|e-?mail|whatsapp)\.?[ ]?:[ ]*(?:[+(]?\d|\S{1,60}@)",
    re.IGNORECASE,
)
_REACH = re.compile(
    r"(?:reach|contact|e-?mail|call|text|write to)[ ].{2,60}[ ](?:at|on|via)[ ]"
    r"(?:[+(]?\d[\d ()+-]{6,20}|\S{1,60}@\S{1,60})\.?\Z",
    re.IGNORECASE,
)
_CALL = re.compile(r",[ ]?(?:\+\d{1,3}[ -]?)?\(\d{2,4}\)[ ]?\d{3}[ -]?\d{3,4}\Z|,[ ]?\+\d[\d -]{8,16}\Z")
# "maxItemsPerPage: 10" is a setting of the page's program.
_SETTING = re.compile(r"[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,4}[ ]?[:=][ ]?[\w.-]{0,30}\Z")
_MAIL = re.compile(r"(?<![\w.])[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}\)*\Z")
# "« Older: Who owns the quay?", "Next post →"; and "Page 1 of 3", "2/5".
_UNFOLDS = frozenset("▾▼▿⌄")  # beside the entries of a menu that open another
_TURNS, _TURNED = ("«", "‹", "←", "◄", "<"), ("»", "›", "→", "►", ">")
_PAGES = re.compile(
    r"(?:(?:page|image|photo|picture|slide) )?\d{1,3} ?(?:of|/) ?\d{1,3}\Z"
    r"|(?:[^\d]{0,30}\b\d{4}[ ]{1,3})?[^\d]{0,30}\b(?:display|show|result|item|entries|record|page)[a-z]*:?[ ]"
    r"\d{1,5} ?(?:[–-]|to) ?\d{1,5} (?:of|from) [\d,.]{1,9}\Z",
    re.IGNORECASE,
)
# Words of a label, and of a section at the end of a path.
_LABEL, _CRUMB = 15, 2


def shaped(text: str, odd: str, phrases: Phrases, *, short: bool) -> str | None:
    """The rule by which a line is a bar, or a short one an address or a way to reach somebody."""
    if not text[0].isalpha() and _is_bar(text):
        return "cleaning.boilerplate.bar"
    if not short:
        return None
    if (" " not in text or text[0] == "#" or "://" in text) and _ADDRESS.match(text):
        return ADDRESS
    if text[-1] == ":" and _LABEL_ALONE.search(text):
        return "cleaning.boilerplate.notice"
    if ":" in odd and _SETTING.match(text):
        return "cleaning.boilerplate.code"
    if _turns_page(text) or not (_UNFOLDS.isdisjoint(odd) or is_closed(text)):
        return TRAIL
    if "." in odd and _FILE.search(text):
        return "cleaning.boilerplate.notice"
    if text[-1].isdigit() and _PAGES.match(text):
        return "cleaning.boilerplate.bar"
    may = ":" in odd or "." in odd
    return "cleaning.boilerplate.contact" if may and (phrases.contact.match(text) or _reaches(text, odd)) else None


def _turns_page(text: str) -> bool:
    """Whether a line is a link to the next text or the last, which an angle or arrow at one of its ends shows."""
    pair = next((pair for pair in zip(_TURNS, _TURNED, strict=True) if pair[0] in text or pair[1] in text), None)
    if pair is None or is_closed(text.rstrip("?!")):
        return False
    begins, ends = text.startswith(pair[0]), text.endswith(pair[1])
    if text.startswith("» ") and text.count(" ") <= _CRUMB:
        return True  # "» Gulf news"
    if pair[0] in text and pair[1] in text:  # with blanks between the two links; else a quotation
        return begins and ends and ("  " in text or _is_pager(text))
    return begins or ends


def _is_pager(text: str) -> bool:
    """Whether a line is the numbers of pages and the words beside them: "« first ‹ previous 4 5 6 next › last »"."""
    return all(part.isdigit() or part in words("layout", "pagers") for part in key(text).split())


def _reaches(text: str, odd: str) -> bool:
    """Whether a short line tells how to reach somebody: "Ana Silva, Tel: +99 555", "Reach Ana Silva at 555-0101."."""
    if _REACH.match(text):
        return True
    if is_closed(text) or text.count(" ") >= _LABEL:
        return False
    if "@" in odd and _MAIL.search(text):
        return True
    return ":" in odd and (_NUMBER_OF.search(text) is not None or _CALL.search(text) is not None)


def _is_bar(text: str) -> bool:
    if len(text) <= 40 and _FENCE.match(text):
        return True
    if len(text) > 200 or not _WORDLESS.match(text):
        return False
    return not (_YEAR.match(text) or _FIGURE.search(text) or find_date(text))
