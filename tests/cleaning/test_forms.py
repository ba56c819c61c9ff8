import pytest

from extract.cleaning.forms import collect, listed, seen, small, stem, stems, titled

FORMS = collect(
    ["The Port Union met at the port of Riverton. Ports are many.", "“Ministers of the UN met ministers,” she said."]
)


def test_a_word_is_written_as_the_article_writes_it() -> None:
    assert seen("RIVERTON", "", "", FORMS) == "Riverton"
    assert seen("MINISTERS", "", "", FORMS) == "ministers"
    assert seen("UN", "", "", FORMS) == "UN"
    assert seen("LISBON", "", "", FORMS) is None


def test_the_neighbour_decides_where_there_is_one() -> None:
    assert seen("PORT", "", "UNION", FORMS) == "Port"
    assert seen("PORT", "THE", "OF", FORMS) == "port"
    assert seen("UNION", "PORT", "", FORMS) == "Union"


def test_the_first_word_of_a_sentence_tells_nothing_by_its_capital() -> None:
    assert seen("PORTS", "", "", FORMS) is None
    assert seen("THE", "", "", FORMS) == "the"


def test_words_that_begin_alike_tell_whether_one_is_a_name() -> None:
    votes = stems(FORMS)
    assert votes[stem("MINISTERIAL")] > 0
    assert votes[stem("RIVERTONIAN")] < 0
    assert stem("LISBON") not in votes


@pytest.mark.parametrize(
    ("word", "before", "form"),
    [
        ("ASEAN", " ", "ASEAN"), ("COP28", " ", "COP28"), ("5TH", " ", "5th"), ("1990S", " ", "1990s"),
        ("U.S.", " ", "U.S."), ("OF", " ", "of"), ("S", "’", "s"), ("S", " ", "S"), ("DPRK", " ", "DPRK"),
        ("III", " ", "III"), ("MR", " ", "Mr"), ("NGOS", " ", "NGOs"),
        ("HARBOUR", " ", None), ("LIMA", " ", None), ("ÉLN", " ", None),
    ],
)  # fmt: skip
def test_some_words_are_certain_by_themselves(word: str, before: str, form: str | None) -> None:
    assert listed(word, before) == form


def test_no_word_changes_its_length() -> None:
    assert (small("İZMİR"), titled("İZMİR"), titled("ÉVORA"), titled("")) == ("izmir", "İzmir", "Évora", "")
