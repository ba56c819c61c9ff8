import pytest

from extract.names.model_names import find_model_names, trim
from tests.names.texts import make_doc


@pytest.mark.parametrize(
    ("surface", "left"),
    [
        ("the Harbour Trust", "Harbour Trust"),
        ("Ostia’s", "Ostia"),
        ("Ostia 's", "Ostia"),
        ("Dr. Ana Silva", "Ana Silva"),
        ("H.E. Bo Lind", "Bo Lind"),
        ("“Harbour Trust”", "Harbour Trust"),
        ("Harbour Trust (HT", "Harbour Trust"),
        ("Harbour Trust , Ostia", "Harbour Trust"),
        ("Harbour\nTrust", "Harbour"),
        ("U.S.", "U.S."),
        ("Washington, DC", "Washington, DC"),
        ("the ", ""),
        ("", ""),
    ],
)
def test_spans_are_trimmed(surface: str, left: str) -> None:
    start, end = trim(surface, 0, len(surface))
    assert surface[start:end] == left


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("PERSON", "person"),
        ("ORG", "organisation"),
        ("GPE", "place"),
        ("LOC", "place"),
        ("FAC", "place"),
        ("EVENT", "occasion"),
        ("LAW", "instrument"),
    ],
)
def test_labels_are_mapped(label: str, kind: str) -> None:
    doc = make_doc("He saw Quayworks.", ents=[("Quayworks", label)])
    assert [(m.text, m.type) for m in find_model_names(doc)] == [("Quayworks", kind)]


@pytest.mark.parametrize("label", ["NORP", "WORK_OF_ART", "PRODUCT", "LANGUAGE", "DATE", "MONEY"])
def test_other_labels_are_dropped(label: str) -> None:
    assert find_model_names(make_doc("He saw Quayworks.", ents=[("Quayworks", label)])) == []


@pytest.mark.parametrize(
    ("surface", "label"),
    [("Kenyan", "GPE"), ("COVID-19", "ORG"), ("nets", "ORG"), ("2 Quays", "ORG"), ("Quays 2-1", "LAW")],
)
def test_what_is_no_name_is_dropped(surface: str, label: str) -> None:
    assert find_model_names(make_doc(f"He saw {surface} today.", ents=[(surface, label)])) == []


def test_a_person_cut_at_a_particle_is_completed() -> None:
    doc = make_doc("Then Ulla von der Quist spoke of Bo Lind.", ents=[("Ulla von", "PERSON"), ("Bo Lind", "PERSON")])
    assert [m.text for m in find_model_names(doc)] == ["Ulla von der Quist", "Bo Lind"]


@pytest.mark.parametrize(
    ("surface", "label"),
    [("NZ$6 million", "ORG"), ("GMT", "ORG"), ("UTC", "ORG"), ("Amir", "PERSON"), ("Seri", "PERSON")],
)
def test_sums_time_zones_and_titles_are_no_names(surface: str, label: str) -> None:
    assert find_model_names(make_doc(f"He saw {surface} there.", ents=[(surface, label)])) == []
