"""Lines with nothing but a date that is not the article's: "Last updated: 06/03/2025 12:31" below it."""

from collections.abc import Sequence
from typing import Final

from extract.cleaning.found import Found
from extract.cleaning.parts import DATE_LINE, Part

RULE: Final = "cleaning.boilerplate.updated"


def without_stale_dates(parts: Sequence[Part], published: Found | None) -> list[Part]:
    """The parts; a line below the article that holds a date is furniture where another states when it was published."""
    last = max((part.row for part in parts if part.type == "paragraph"), default=len(parts))
    if published is None:
        return list(parts)
    return [
        part._replace(type="boilerplate", rule=RULE, lead=0)
        if part.rule == DATE_LINE and part.row > last and not part.start <= published.start < part.end
        else part
        for part in parts
    ]
