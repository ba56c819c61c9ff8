"""Lines with nothing but a date that is not the article's: "Last updated: …" below it, that of the day above it."""

from collections.abc import Sequence
from typing import Final

from extract.cleaning.found import Found
from extract.cleaning.parts import DATE_LINE, Part

RULE: Final = "cleaning.boilerplate.updated"


def without_stale_dates(parts: Sequence[Part], published: Found | None) -> list[Part]:
    """The parts; the date of a line above the headline or below the article is furniture where another is its own."""
    last = max((part.row for part in parts if part.type == "paragraph"), default=len(parts))
    first = next((part.row for part in parts if part.type == "title"), 0)
    if published is None:
        return list(parts)
    return [
        part._replace(type="boilerplate", rule=RULE, lead=0)
        if part.rule == DATE_LINE and not first <= part.row <= last and not part.start <= published.start < part.end
        else part
        for part in parts
    ]
