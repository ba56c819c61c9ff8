"""Numbers that end a name: phases, numerals behind an acronym in brackets, versions, the year of a law."""

from extract.names.acronyms import closing
from extract.names.context import Context
from extract.names.lexicon import words as word_list
from extract.names.words import HYPHENS, YEAR, is_date_number


def phased(context: Context, stop: int) -> int:
    """Pass the phase of a programme, behind a comma or none: "Quay Works Project, **Phase 2**", "… **(Phase III)**"."""
    words = context.words
    if words.text[stop : stop + 1] == ["("]:
        return _bracketed(context, stop)
    noun = stop + 1 if words.text[stop : stop + 1] == [","] else stop
    number = noun + 1
    if number >= len(words) or words.text[noun] not in ("Phase", "Stage") or True in words.breaks[stop : number + 1]:
        return stop
    figure = words.text[number]
    counted = figure in word_list("roman") or (figure.isdecimal() and len(figure) == 1)
    return number + 1 if counted or figure in ("One", "Two", "Three", "Four") else stop


def _bracketed(context: Context, opening: int) -> int:
    """Pass the phase in brackets, and the noun of a programme in lower case behind it: "**(Phase 2)** project"."""
    words = context.words
    inner, after = words.text[opening + 1 : opening + 4], opening + 4
    if len(inner) < 3 or inner[0] not in ("Phase", "Stage") or inner[2] != ")" or True in words.breaks[opening:after]:
        return opening
    lower = after < len(words) and not words.breaks[after] and words.text[after] in ("project", "programme", "program")
    return after + 1 if lower else after


def behind_bracket(context: Context, opening: int) -> int:
    """Pass an acronym in brackets and the numeral after it: "Tidal Training Programme (TTP) II"."""
    words = context.words
    if opening not in context.long_forms:
        return opening
    after = closing(words, opening) + 1
    goes_on = after < len(words) and words.text[after] in word_list("roman") and words.text[after] != "I"
    return after + 1 if goes_on and not words.breaks[after] else opening


def is_version(word: str) -> bool:
    """Whether a number after a name may be part of it: a year, or one short figure or version."""
    return (word.isdigit() and is_date_number(word)) or (len(word) <= 3 and word[-1].isdigit())


def is_term(context: Context, stop: int) -> bool:
    """Whether a comma and the span of years of a document follow: "Tidal Strategy, **2031-2035**"."""
    words = context.words
    years = words.text[stop + 1 : stop + 4]
    if words.text[stop : stop + 1] != [","] or len(years) < 3 or years[1] not in HYPHENS:
        return False
    spanned = all(map(YEAR.fullmatch, years[::2])) and words.glued(stop + 2) and words.glued(stop + 3)
    return spanned and True not in words.breaks[stop : stop + 4]


def is_cited(context: Context, stop: int) -> bool:
    """Whether a comma and the year of a law follow, and no noun that the figure counts: "Quay Convention, **1973**"."""
    words = context.words
    year = stop + 1
    if words.text[stop:year] != [","] or year >= len(words) or not YEAR.fullmatch(words.text[year]):
        return False
    if words.breaks[stop] or words.breaks[year]:
        return False
    after = year + 1
    return after >= len(words) or words.breaks[after] or not context.tag(after).startswith(("NN", "JJ", "VBD", "VBN"))
