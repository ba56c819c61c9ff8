"""Names as they are compared."""


def plain(text: str) -> str:
    """A name as compared: lower case, one kind of apostrophe and blank, no stops and no article."""
    flat = text.casefold().replace("’", "'").replace(".", "").replace("-", " ")
    return " ".join(flat.split()).removeprefix("the ")
