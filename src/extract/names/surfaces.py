"""Names as they are compared."""

from functools import lru_cache


@lru_cache(maxsize=4096)  # every mention is compared four times, and most names come more than once
def plain(text: str) -> str:
    """A name as compared: lower case, one kind of apostrophe and blank, no stops and no article."""
    flat = text.casefold().replace("’", "'").replace(".", "").replace("-", " ")
    return " ".join(flat.split()).removeprefix("the ")
