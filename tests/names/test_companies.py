import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She runs Schmidt & Ostia GmbH there.", "Schmidt & Ostia GmbH"),
        ("They fined Coral Nets Sdn Bhd twice.", "Coral Nets Sdn Bhd"),
        ("A General Dredging spokesman left.", "General Dredging"),
        ("They fined Marwell S.A. twice.", "Marwell S.A."),
        ("They fined Muelles del Torva S.A. twice.", "Muelles del Torva S.A."),
        ("The Chilean group Redes del Torva paid.", "Redes del Torva"),
    ],
)
def test_companies(text: str, name: str) -> None:
    assert of_type(text, "organisation") == [name]


@pytest.mark.parametrize(
    ("text", "place"),
    [("They asked the Ostmark firm Quist Paving.", ["Ostmark"]), ("They asked the bitcoin firm Quist.", [])],
)
def test_a_town_before_a_firm_is_where_it_is(text: str, place: list[str]) -> None:
    assert of_type(text, "place") == place


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It went to the Ostmark-based Quistel.", ["Quistel"]),
        ("It went to the Ostmark-based Ana Quist.", []),
        ("It went to a faith-based Quistel.", []),
    ],
)
def test_one_capital_behind_where_it_is_based_is_a_company(text: str, names: list[str]) -> None:
    assert of_type(text, "organisation") == names


@pytest.mark.parametrize("text", ["Kenya AG left.", "The plc grew.", "General Marwell spoke."])
def test_what_is_no_company(text: str) -> None:
    assert of_type(text, "organisation") == []


@pytest.mark.parametrize(
    ("text", "finds"),
    [
        ("Shares of Marwell Agro fell.", ["Marwell Agro"]),
        ("The Peruvian fund manager Quayside Capital left.", ["Quayside Capital"]),
        ("The Kenyan lender Orla Pay agreed.", ["Orla Pay"]),
        ("It was built by the state-owned Orla Nord.", ["Orla Nord"]),
        ("The Oslo-listed Orla Nord paid.", ["Orla Nord"]),
        ("The rebel-run Orla was quiet.", []),
        ("A Dutch dredging firm Quay & Lind was asked.", ["Quay & Lind"]),
        ("They asked the state carmaker Veloxa about it.", ["Veloxa"]),
        ("The order went to shipbuilder Tidewell.", ["Tidewell"]),
        ("The lender ORLF agreed.", ["ORLF"]),
        ("Shipbuilder Tidewell Heavy Industries agreed.", ["Tidewell Heavy Industries"]),
        ("The Danish tanker owner Marwell Nord paid.", ["Marwell Nord"]),
        ("Image: Marwell Nord\nThe Danish tanker owner Marwell Nord paid.", ["Marwell Nord", "Marwell Nord"]),
    ],
)
def test_companies_by_tail_and_by_noun(text: str, finds: list[str]) -> None:
    assert of_type(text, "organisation") == finds


@pytest.mark.parametrize(
    "text",
    [
        "They study Human Capital here.",
        "The firm Ana Silva founded is small.",
        "He left the Dutch firm. Ana Silva stayed.",
        "The lender Monday said so.",
        "The house owner Ana Silva left.",
        "The tanker owner Ana Silva left. Silva wept.",
        "A seed firm president Ana Silva knows closed.",
    ],
)
def test_what_names_no_company(text: str) -> None:
    assert of_type(text, "organisation") == []
