"""What makes a line furniture by itself: bars, addresses, ages, buttons, trails, notices, claims, code."""

import re
from collections.abc import Sequence

from extract.cleaning.keys import key
from extract.cleaning.lexicon import words as listed
from extract.cleaning.lines import count_words, is_closed
from extract.cleaning.phrases import TELLING, Phrases
from extract.cleaning.shaped import TRAIL, shaped

_CLAIM = re.compile(
    r"©|\([Cc]\)[ ](?:19|20)\d\d|copyright(?:[ ]?©|[ ]?\([Cc]\)|,)?[ :]{1,2}(?=(?:19|20)\d\d|by|(?-i:[A-Z]))",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"(?:updated |posted |published )?(?:\d+ ?|an? )"
    r"(?:[smhdw]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?)"
    r"(?: \d+ ?(?:m|mins?|minutes?))?(?: ago| read)\b.{0,12}\Z"
    r"|\d+ ?(?:min(?:ute)?s?\.?|-minute)[ -]?read(?:ing)?(?: time)?\Z|\d{1,2} ?min(?:ute)?s?\.?\Z",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"<(?:script|style|iframe|object|embed|!--)|<[a-z]+ [a-z-]+=|\{[^{}]*[:;][^{}]*\}|\bfunction ?\("
    r"|\bvar \w+ ?=|=> ?\{|;\s*\}|\w+/\w+\+xml|#[0-9a-f]{6}\b",
    re.IGNORECASE,
)
_CRUMB = re.compile(r"[ ]*[»›→][ ]*|[ ]+[>/][ ]+")
_BARS = re.compile(r"[ ]*[|•·∙][ ]*")
# What parts the entries of a menu on one line; how many such a line has, and words of one.
_COLUMNS = re.compile(r"[ ]{2,}")
_SECTIONS, _SECTION_WORDS = 3, 3
_COLUMN_SIGNS = frozenset("-&'’/")
# The signs of common sentences. Without others, a line is no path, no bar of links and no code.
_COMMON = frozenset(",.'-\"!?()")
_PARTED, _CODED = re.compile(r"[»›→>/|•·∙]"), re.compile(r"[<>{}=#+]")
# The tabs of a page, each in brackets.
_TABS = re.compile(r"(?:\[[^\[\]]{2,30}\]\s*){3,}")
# Words of a label; of a path or bar of links; of a line of menu entries, at least, and the share that is capitalised.
_LABEL, _LONGEST_TRAIL, ENTRIES, _CAPITALS = 15, 40, 14, 0.85
# So many entries are a menu behind the word "Menu".
_OPENED = 2
# "LinkedIn" and the like are one word.
_GLUED = re.compile(r"[A-Z][a-z]+(?:In|App|Tube)?|[a-z]+")
_LONGEST_POINTER, _LONGEST_LABEL = 30, 31
# Words of a part of a path, and of a link between bars; how many links such a bar has.
_CRUMB_WORDS, _BAR_WORDS, _BAR_LINKS = 5, 4, 4


def find_noise(text: str, odd: str, words: int, parts: Sequence[str], phrases: Phrases, *, led: bool) -> str | None:
    """The rule of the first test that a line fails; its signs and its words spare most lines most of them.

    Args:
        text: the line.
        odd: its signs, as `lines.signs` gives them.
        words: how many words it has.
        parts: the words of its key.
        phrases: the wording of furniture.
        led: whether its first word is one that such wording begins with.
    """
    short = words <= _LABEL
    if not odd and not led and words < ENTRIES and phrases.telling.isdisjoint(parts) and "  " not in text:
        return None
    rare = not _COMMON.issuperset(odd)
    if odd and (rule := shaped(text, odd, phrases, short=short)):
        return rule
    if short and not TELLING.isdisjoint(parts) and is_age(text):
        return "cleaning.boilerplate.age"
    if led and (_is_button(text, words, parts, phrases) if short else " ".join(parts) in phrases.whole):
        return "cleaning.boilerplate.button"
    if _is_trail(text, odd, words, parts, phrases):
        return TRAIL
    if (led and phrases.begins_notice(parts)) or phrases.is_notice(parts):
        return "cleaning.boilerplate.notice"
    if ":" in odd and words <= _LONGEST_POINTER and _points_away(text, phrases):
        return "cleaning.boilerplate.notice"
    if (text[0] in "©(cC" and _CLAIM.match(text)) or ("©" in odd and short and "  " in text):
        return "cleaning.boilerplate.copyright"
    if rare and _CODED.search(odd) and _CODE.search(text):
        return "cleaning.boilerplate.code"
    return None


def _is_button(text: str, words: int, parts: Sequence[str], phrases: Phrases) -> bool:
    """Whether a line is a row of buttons, perhaps without blanks between them: "ShareTweetPrint"."""
    if phrases.is_button(parts):
        return True
    glued = [part.casefold() for part in _GLUED.findall(text)] if words == 1 else []
    return len(glued) > 1 and phrases.is_button(glued)


def is_glued(text: str) -> bool:
    """Whether a word has a capital behind its first two letters."""
    return text[0].isupper() and text.isalpha() and not text[2:].islower() and not text.isupper()


def _is_trail(text: str, odd: str, words: int, parts: Sequence[str], phrases: Phrases) -> bool:
    """A path through the site ("Home » World"), a bar of links ("News | Sport | Weather"), or one without its bars."""
    menus = listed("layout", "menus") if parts[:1] == ["home"] else frozenset()
    if not menus.isdisjoint(parts[1:2]) and len(menus.intersection(parts)) >= _OPENED and _are_capitals(text):
        return not is_closed(text)  # "Home About Us News Contact"
    if words > _OPENED and parts and parts[0] in phrases.first and _are_capitals(text) and phrases.is_menu(parts):
        return not is_closed(text)  # "Who We Are Newsroom Contact Us"
    if text[0] == "[" and _TABS.fullmatch(text):
        return True
    if words <= _LONGEST_TRAIL and odd and not _COMMON.issuperset(odd) and _PARTED.search(odd):
        if "|" in odd and "  " in text and _ends_in_languages(text, phrases):
            return True
        return _is_path(text, parts, phrases) or _is_bar_of_links(text, phrases)
    if "  " in text and (parts[:1] == ["home"] or (_COLUMN_SIGNS.issuperset(odd) and _are_sections(text, phrases))):
        return not is_closed(text)
    least = _OPENED if parts[:1] == ["menu"] else ENTRIES
    return words >= least and text[-1].isalpha() and _are_entries(text, odd, parts)


def _is_path(text: str, parts: Sequence[str], phrases: Phrases) -> bool:
    crumbs = [part for part in _CRUMB.split(text) if part]
    ends = " > " in text and phrases.is_button(key(crumbs[-1]).split())
    begins = (
        ends
        or ("»" in text and "«" not in text)
        or "›" in text
        or (" > " in text and count_words(text) <= _LABEL)
        or (parts[:1] == ["home"] and len(parts) > 1)
    )
    if not begins and "/" in text and len(crumbs) > 1:  # "Media Centre / News / 2023"
        return all(crumb.isdigit() or _is_section(crumb, phrases) for crumb in crumbs)
    return begins and len(crumbs) > 1 and max(map(count_words, crumbs[:-1])) <= _CRUMB_WORDS and not is_closed(text)


def _is_bar_of_links(text: str, phrases: Phrases) -> bool:
    bars = [part for part in _BARS.split(text) if part]
    if len(bars) > 1 and (_are_languages(bars) or all(_is_link(part, phrases) for part in bars)):
        return True
    if len(bars) >= _SECTIONS and all(_is_section(part, phrases) for part in bars):
        return True
    if len(bars) >= _SECTIONS and _is_link(bars[0], phrases) and max(map(count_words, bars)) <= _CRUMB_WORDS:
        return not is_closed(text)
    if len(bars) >= _OPENED and _points_away(bars[-2], phrases) and _is_link(bars[-1], phrases):
        return True
    return len(bars) >= _BAR_LINKS and max(map(count_words, bars)) <= _BAR_WORDS and not is_closed(text)


def _is_link(part: str, phrases: Phrases) -> bool:
    """Whether a part of a bar is a button, a count or the time that reading takes: "4 min read", "17 comments"."""
    return phrases.is_button(key(part).split()) or is_age(part)


def is_age(text: str) -> bool:
    """Whether a text is no more than how old it is, or how long reading it takes: "3 days ago", "5 min. read"."""
    return _AGE.match(text.lstrip("≈~ ")) is not None


def _are_languages(parts: Sequence[str]) -> bool:
    """Whether parts of a bar are those of a switch of languages: "EN | FR", "Read in: English | Deutsch"."""
    first = parts[0].rpartition(": ")[2]
    return listed("layout", "languages").issuperset(map(key, (first, *parts[1:])))


def _ends_in_languages(text: str, phrases: Phrases) -> bool:
    """Whether a line has the names of sections, and behind them a switch of languages: "Our work   News   EN | FR"."""
    columns = _COLUMNS.split(_BARS.sub("|", text))
    return _are_languages(columns[-1].split("|")) and _are_sections("  ".join(columns[:-1]), phrases)


def _are_sections(text: str, phrases: Phrases) -> bool:
    """Whether a line has the names of sections with two blanks or more between them: four, or three known ones."""
    parts = [part for part in _COLUMNS.split(text) if part]
    if len(parts) < _SECTIONS or max(map(count_words, parts)) > _SECTION_WORDS:
        return False
    if len(parts) > _SECTIONS and all(map(_has_capital, parts)):
        return True
    known = [part for part in parts if _is_section(part, phrases)]
    single = sum(" " not in part for part in parts)
    most = 2 * len(known) > len(parts) and 2 * single > len(parts)
    return (most or len(known) == len(parts)) and all(map(_has_capital, parts))


def _is_section(part: str, phrases: Phrases) -> bool:
    """Whether a part of a menu or path is known: a button, or a section of an outlet."""
    part_key = key(part)
    return phrases.is_button(part_key.split()) or part_key in listed("bylines", "sections")


def _has_capital(part: str) -> bool:
    """Whether a part begins with a capital, be it behind a letter and a hyphen: "e-Edition"; some scripts have none."""
    uncased = part[0].isalpha() and not part[0].islower()
    return uncased or (part[1:2] == "-" and part[2:3].isupper())


def _are_entries(text: str, odd: str, parts: Sequence[str]) -> bool:
    """Whether a long line is the entries of a menu: capitalised words alone, none of them one that clauses need."""
    if "," in odd or ";" in odd or not listed("layout", "unfinished").isdisjoint(parts):
        return False
    return _are_capitals(text)


def _are_capitals(text: str) -> bool:
    """Whether nearly all words of a line begin with no small letter, and the first with a capital."""
    tokens = text.split()
    return sum(not token[0].islower() for token in tokens) >= _CAPITALS * len(tokens) and tokens[0][0].isupper()


def _points_away(text: str, phrases: Phrases) -> bool:
    label, colon, _ = text[:_LONGEST_LABEL].partition(":")
    return bool(colon) and phrases.is_pointer(key(label))
