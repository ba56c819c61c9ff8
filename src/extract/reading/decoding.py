"""Bytes to text, without losing track of how."""

import codecs
from contextlib import suppress

from charset_normalizer import from_bytes

from extract.errors import ArticleError

# Longest first: the UTF-32 mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WHITE_CONTROLS = "\t\n\v\f\r\x85"
_FEW_ACCENTS = 0.12  # of the letters; French and German news has 3 to 8 %, Cyrillic read as cp1252 over 80 %
_BINARY_SHARE = 0.01  # control characters in text: none in news, a stray one in a bad scrape, a fifth in a zip file


def decode(data: bytes, *, declared: str | None = None) -> tuple[str, str]:
    """Decode a file's bytes.

    A byte order mark decides; else strict UTF-8; else what the file declares, if it decodes so; else what
    charset-normalizer holds most likely.

    Args:
        data: the whole file.
        declared: the Python codec that the file itself names.

    Returns:
        The text and the Python codec with which `data.decode(codec)` gives just this text. Line ends stay as they are.

    Raises:
        ArticleError: if the bytes are no text, or in no encoding that can be told.
    """
    text, codec = _decode(data, declared)
    controls = sum(text.count(chr(code)) for code in (*range(32), *range(127, 160)) if chr(code) not in _WHITE_CONTROLS)
    if controls > _BINARY_SHARE * len(text):
        raise _binary()
    return text, codec


def _decode(data: bytes, declared: str | None) -> tuple[str, str]:
    codec = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(codec), codec
    except UnicodeDecodeError as error:
        if codec != "utf-8":
            raise ArticleError(
                "read",
                f"begins with the mark of {codec}, but byte {error.start} does not decode",
                "the file is damaged or cut off; get it again",
            ) from error
    if declared is not None:
        with suppress(UnicodeDecodeError):
            return data.decode(declared), declared
    return _guess(data)


def _guess(data: bytes) -> tuple[str, str]:
    _refuse_broken_utf8(data)
    western = _western(data)
    if western is not None:
        return western, "cp1252"
    best = from_bytes(data).best()
    if best is None:
        raise _binary() if b"\0" in data else _undecodable()
    codec = best.encoding.replace("_", "-")
    try:
        return data.decode(codec), codec
    except UnicodeDecodeError as error:
        raise _undecodable() from error


def _refuse_broken_utf8(data: bytes) -> None:
    """UTF-8 with a few broken bytes, or cut off in a character, is damage and not another encoding."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(ord(char) > 127 for char in text) - broken  # 127: the last of ASCII
    if sound > broken or (sound and broken == 1):
        raise ArticleError("read", "is UTF-8 with broken bytes", "the file is damaged or cut off; get it again")


def _western(data: bytes) -> str | None:
    """The text in cp1252, if it reads as English or another Western language there.

    The pipeline is for English, so where the statistics of a short text would as soon say Polish or Icelandic, letters
    with accents that are few, and the typographic marks of cp1252, speak for it.
    """
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    letters = sum(char.isalpha() for char in text)
    accented = sum(char.isalpha() and ord(char) > 127 for char in text)
    controls = sum(ord(char) < 32 and char not in _WHITE_CONTROLS for char in text)
    return text if letters and accented <= _FEW_ACCENTS * letters and not controls else None


def _binary() -> ArticleError:
    return ArticleError("read", "is not text (it has the control bytes of a binary file)", "convert it to plain text")


def _undecodable() -> ArticleError:
    return ArticleError("read", "is in no encoding that can be told", "save it as UTF-8")
