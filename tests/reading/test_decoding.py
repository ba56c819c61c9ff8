import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.errors import ArticleError
from extract.reading import decode

NEWS = "Le maire a reçu 3 000 € pour l’école, a déclaré Zoé à Besançon, où l’été fut très chaud. " * 5


@pytest.mark.parametrize(
    ("mark", "codec", "stated"),
    [
        (b"", "utf-8", "utf-8"),
        (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    ],
)
def test_unicode_with_and_without_a_mark(mark: bytes, codec: str, stated: str) -> None:
    assert decode(mark + NEWS.encode(codec)) == (NEWS, stated)


@pytest.mark.parametrize("codec", ["cp1252", "cp1251"])
def test_a_legacy_encoding_is_told_by_its_letters(codec: str) -> None:
    text = NEWS if codec == "cp1252" else "Министр подписал договор о строительстве порта в четверг. " * 20
    found, stated = decode(text.encode(codec))
    assert found == text
    assert text.encode(codec).decode(stated) == text


def test_line_ends_stay_as_they_are() -> None:
    assert decode(b"one\r\ntwo\rthree\n")[0] == "one\r\ntwo\rthree\n"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6\0\0\0",
        bytes(range(256)) * 8,
        b"PK\3\4\x14\0\0\0\x08\0" * 40,
    ],
)
def test_binary_is_refused_with_advice(data: bytes) -> None:
    with pytest.raises(ArticleError) as caught:
        decode(data)
    assert caught.value.stage == "read"
    assert caught.value.advice


def test_a_cut_off_utf16_file_is_refused() -> None:
    with pytest.raises(ArticleError, match="utf-16"):
        decode(codecs.BOM_UTF16_LE + "abc".encode("utf-16-le")[:-1])


def test_what_the_file_declares_goes_before_a_guess() -> None:
    assert decode("Søren".encode("cp1252"), declared="cp1250") == ("Sřren", "cp1250")
    assert decode("Søren".encode(), declared="cp1250") == ("Søren", "utf-8")
    assert decode(b"At the caf\xe9", declared="ascii") == ("At the café", "cp1252")


@given(st.binary(max_size=300))
def test_what_is_decoded_is_what_the_stated_codec_gives(data: bytes) -> None:
    try:
        text, codec = decode(data)
    except ArticleError:
        return
    assert data.decode(codec) == text


@pytest.mark.parametrize("text", ["At the café", "Søren Ødegård met Crédit Agricole – it’s in Malmö.", "£5 million"])
def test_short_western_text_is_cp1252(text: str) -> None:
    assert decode(text.encode("cp1252")) == (text, "cp1252")


@pytest.mark.parametrize("data", ["Kenya’s “big” port”".encode()[:-1], "é".encode() * 9 + b"\xff"])
def test_utf8_that_is_broken_is_damage_and_no_other_encoding(data: bytes) -> None:
    with pytest.raises(ArticleError, match="broken"):
        decode(data)
