"""Making words of strangers safe to print."""

# White space that is a control character as well, and what is shown for it.
_CONTROLS = {"\r": " ", "\x0b": " ", "\x0c": " ", "\x1c": " ", "\x1d": " ", "\x1e": " ", "\x1f": " ", "\x85": " "}


def printable(text: str) -> str:
    """The text with `\ufffd` for each control character, which could drive a terminal; as long as the text itself.

    Blanks of all kinds stay, and a carriage return becomes one.
    """
    return "".join(
        char if char.isprintable() or (char.isspace() and char not in _CONTROLS) else _CONTROLS.get(char, "\ufffd")
        for char in text
    )
