"""Making words of strangers safe to print."""


def printable(text: str) -> str:
    """The text with `\ufffd` for each control character, which could drive a terminal; as long as the text itself."""
    return "".join(char if char.isprintable() or char in "\n\t" else "\ufffd" for char in text)
