import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Orla Brix and Tidewell Heavy Industries have met.", ["Tidewell Heavy Industries"]),
        ("Orla Brix and Tidewell Heavy Industries met. Orla Brix left.", ["Tidewell Heavy Industries"]),
        (
            "A deal between Orla Brix and Tidewell Heavy Industries ended.",
            ["Tidewell Heavy Industries"],
        ),
        ("Foreign Affairs and Coastal Trade Holdings have met.", ["Foreign Affairs and Coastal Trade Holdings"]),
        ("The Orla Brix and Coastal Trade Board has met.", ["Orla Brix and Coastal Trade Board"]),
        ("The Orla Brix and Coastal Trade Board have met.", ["Orla Brix and Coastal Trade Board"]),
    ],
)
def test_the_grammar_stops_between_two_names(text: str, names: list[str]) -> None:
    assert of_type(text, "organisation") == names


def test_a_pair_of_the_model_is_two() -> None:
    text = "Orlun Nord and Tidewell Sol were asked."
    assert of_type(text, "organisation", ents=[("Orlun Nord and Tidewell Sol", "ORG")]) == [
        "Orlun Nord",
        "Tidewell Sol",
    ]


@pytest.mark.parametrize("text", ["Orlun Nord and Tidewell Sol was asked.", "We saw Orla and Sol there."])
def test_a_name_with_and_stays_one(text: str) -> None:
    name = text.split(" w")[0].removeprefix("We saw ").removesuffix(" there.")
    assert of_type(text, "organisation", ents=[(name, "ORG")]) == [name]


def test_a_company_s_last_word_ends_the_first_of_two() -> None:
    text = "It was built by Orla Brix Shipyard and Tidewell Lines."
    names = ["Orla Brix Shipyard", "Tidewell Lines"]
    assert of_type(text, "organisation", ents=[("Orla Brix Shipyard and Tidewell Lines", "ORG")]) == names
