import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning import Span, apply
from extract.cleaning.mojibake import mojibake

# Names, currencies and marks of many languages, each as it should be.
RIGHT = [
    "don’t", "“Yes,” she said – in São Paulo…", "It cost €5 or £3 (½ of ¥7)", "a naïve café in Málaga",
    "Erdoğan met Şimşek in Muğla", "Łukasz Wałęsa of Łódź", "Nguyễn Phú Trọng in Đà Nẵng", "Hà Nội và Huế",
    "Đặng Thị Ngọc Thịnh", "Škoda and Žižek of Češka", "Åland and Århus, Öresund", "Đoković; Ćosić",
    "voilà le travail", "Ürümqi and Ömer", "Владимир Путин", "Αθήνα", "東京", "서울의", "Bogotá, México; Perú",
    "Ñuñoa’s mayor", "İstanbul", "5 km and 10 °C", "CÔTE D’IVOIRE", "TÜRKİYE", "ÁÉÍÓÚ", "Ðorđe", "“Ésta”",
    "Reykjavík", "Íslandsbanki", "À la carte", "L’Été", "São Tomé and Príncipe", "Curaçao", "Zürich – Genève",
    "Kraków’s", "Ağrı", "Ceaușescu", "Iași, Timișoara", "Rīga, Šiauliai, Tõnu Õnnepalu", "€2bn", "₹500 crore",
    "• item", "Citroën", "Fußball", "Ángel Gurría",
]  # fmt: skip
# Right, though parts of it could be UTF-8 read as Windows-1252, or nearly.
ODD = [
    "A IRMÃ disse “NÃO”", "A MANHÃ” e a IRMÃ’", "IRMÃ—E A MAÇÃ –", "CAFÉ”", "CAFÉ—HE", "“CAFÉ”, É”",
    "“Élan” and l’É", "Ângela Â.", "the Spaß”-seeker", "ISTO É… E", "«À Ñ»", "Ãlvaro", "Straße—dort", "un été» et",
    "Œuvre—Île", "ÑUÑOA’S", "Å i Lofoten", "à “X” à",
]  # fmt: skip


def repaired(text: str) -> str:
    return apply(text, mojibake(text))[0]


def misread(text: str, encoding: str) -> str:
    """Its UTF-8, read in an encoding; what that does not have becomes a control character, as in browsers."""
    return "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("text", [*RIGHT, *ODD])
def test_what_is_right_stays(text: str) -> None:
    assert repaired(text) == text
    assert repaired(f"{text} and {text}, he said. {text}") == f"{text} and {text}, he said. {text}"


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
@pytest.mark.parametrize("text", RIGHT)
def test_what_was_misread_once_or_twice_is_read_again(text: str, encoding: str) -> None:
    once = misread(text, encoding)
    assert repaired(once) == text
    assert repaired(misread(once, encoding)) == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "don’t – “Yes” Málaga"),
        ("cp1250", "Erdoğan’s “São Paulo”"),
        ("cp1253", "It’s – Málaga"),
        ("mac_roman", "It’s “São” – Málaga"),
    ],
)
def test_other_encodings_are_known_too(encoding: str, text: str) -> None:
    assert repaired(misread(text, encoding)) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("“Fine” here, donâ€™t there", "“Fine” here, don’t there"),
        ("“Ã©tude” and café", "“étude” and café"),
        ("â€œYes,â€� he said, â€œit isâ€.", "“Yes,” he said, “it is”."),
        ("Ã¢â‚¬Å“HiÃ¢â‚¬Â\ufffd all", "“Hi” all"),
        ("voilÃ  le travail, la cittÃ di", "voilà  le travail, la città di"),
        ("5Â km away.Â Then", "5 km away. Then"),
        ("\x93Yes\x94 \x96 it\x92s\x85", "“Yes” – it’s…"),
        ("one\x85two", "one\x85two"),
        ("PaweÅ‚ and ErdoÄŸan", "Paweł and Erdoğan"),
        ("RÄ«ga isnâ€™t far", "Rīga isn’t far"),
    ],
)
def test_parts_of_a_text_and_lost_bytes_are_repaired(raw: str, text: str) -> None:
    assert repaired(raw) == text


def test_each_character_has_an_edit_of_its_own() -> None:
    raw = "donâ€™t SÃƒÂ£o"
    text, offsets = apply(raw, mojibake(raw))
    assert text == "don’t São"
    assert offsets.raw_span(3, 4) == Span(3, 6)
    assert offsets.raw_span(4, 8) == Span(6, 13)
    assert offsets.clean_span(6, 8) == Span(4, 6)


def test_plain_text_is_not_even_searched() -> None:
    assert list(mojibake("x" * 10)) == []


@given(st.text(alphabet=st.sampled_from("aB Ãâ€™œ“”Â\xa0\x9d\x85é©ƒ¢‚¬\ufffd"), max_size=40))
def test_any_text_is_repaired_without_error(raw: str) -> None:
    edits = list(mojibake(raw))
    assert all(0 <= edit.start < edit.end <= len(raw) for edit in edits)
    text, offsets = apply(raw, edits)
    assert (offsets.raw_length, offsets.clean_length) == (len(raw), len(text))


def test_a_mark_that_lost_a_byte_is_repaired_once() -> None:
    assert repaired("the quay\u00e2\u20ac\u00c2 is open") == "the quay” is open"
