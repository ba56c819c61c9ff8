import pytest

from extract.names.find import find_names
from tests.names.texts import make_doc


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He paid the Basel shipyard.", "place"),
        ("He paid the Basel committee.", "person"),
        ("He paid Basel shipyard fees.", "person"),
        ("He paid Basel.", "person"),
    ],
)
def test_a_city_stands_before_a_noun_for_a_body_behind_an_article(text: str, kind: str) -> None:
    (name,) = find_names(make_doc(text, ents=[("Basel", "PERSON")]))
    assert (name.text, name.type) == ("Basel", kind)
