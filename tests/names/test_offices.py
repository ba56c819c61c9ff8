import pytest

from extract.names.offices import find_offices
from extract.names.words import view
from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("the Secretary-General of the body", ["Secretary-General"]),
        ("the Director for South Asia at the bank", ["Director for South Asia"]),
        ("the Director for Kenya at the bank", ["Director for Kenya"]),
        ("the envoy for Central Asia Ana Silva", ["envoy for Central Asia"]),
        ("the Special Envoy on East Africa, Ana Silva", ["Special Envoy on East Africa"]),
        ("the envoy for Asia Trade Relations", ["envoy"]),
        ("the Vice-President (Finance), Ana Silva", ["Vice-President (Finance)"]),
        ("Manager, Health, Ana Silva and Head, Youth Training, Bo Lind", ["Manager, Health", "Head, Youth Training"]),
        ("the Director, Health, and the board", ["Director"]),
        ("the Senator (Labour)", []),
        ("the Director (Reef Parks) Ana Silva", ["Director (Reef Parks)"]),
        ("the Director (RP) Ana Silva", ["Director"]),
        ("Ana Silva, Director Ports and Mining, and Bo Lind", ["Director Ports and Mining"]),
        ("the Director Ports and Mining, and Bo Lind", ["Director"]),
        ("the Vice-Rector for Research", ["Vice-Rector for Research"]),
        ("the Minister of Export Promotion", ["Minister of Export Promotion"]),
        ("the Force Commander", ["Force Commander"]),
        ("the PU Chairman-in-Office", ["Chairman-in-Office"]),
        ("the guild's second vice-president", ["second vice-president"]),
        ("the second president", ["president"]),
        ("the secretary-General’s visit", ["secretary-General"]),
        ("Secretary General Okoye", ["Secretary General"]),
        ("the European Union ambassador", ["ambassador"]),
        ("County Clerk Okoye", ["County Clerk"]),
        ("Ostia County Clerk Okoye", ["Clerk"]),
        ("Quay State Governor Okoye", ["Governor"]),
        ("the US Chargé d’Affaires", ["Chargé d’Affaires"]),
        ("the ex-premier Okoye", ["premier"]),
        ("the African Union special envoy", ["special envoy"]),
        ("the Union Minister", ["Union Minister"]),
        ("State Minister of Disaster Management Okoye", ["State Minister of Disaster Management"]),
        ("Cabinet Secretary for Foreign and Nomad Affairs Okoye", ["Cabinet Secretary for Foreign and Nomad Affairs"]),
        ("Minister of Fisheries and Okoye", ["Minister of Fisheries"]),
        ("Ostia’s Foreign Minister", ["Foreign Minister"]),
        ("the deputy prime minister", ["deputy prime minister"]),
        ("Ostia’s religious affairs minister", ["religious affairs minister"]),
        ("the rural affairs minister", ["rural affairs minister"]),
        ("he told the affairs minister", ["affairs minister"]),
        ("Special Presidential Envoy for Climate Change", ["Special Presidential Envoy for Climate Change"]),
        ("Special Envoy for Climate Okoye", ["Special Envoy for Climate"]),
        ("the Minister of Foreign Affairs and Trade", ["Minister of Foreign Affairs and Trade"]),
        ("the Minister of State for Energy", ["Minister of State for Energy"]),
        ("Trade Representative Ambassador Okoye", ["Trade Representative", "Ambassador"]),
        ("the Hamas leader and the UN chief", ["leader", "chief"]),
        ("the head of the Fishers Guild", ["head"]),
        ("Secretary Okoye", ["Secretary"]),
        ("Deputy Secretary of State Okoye", ["Deputy Secretary of State"]),
        ("the Chancellor of the Exchequer", ["Chancellor of the Exchequer"]),
        ("the central bank chief and the president", ["chief", "president"]),
        ("the Trade and Industry Minister", ["Trade and Industry Minister"]),
        ("ministers, presidents and directors", []),
        ("general agreement, chief reason, a leader in nets", []),
        ("the General Assembly", []),
        ("ministers’ meeting", []),
        ("no president", []),
        ("Harbour Party leader Bo Lind", ["leader"]),
        ("Its director", ["director"]),
        ("the WHO chief", ["chief"]),
        ("caretaker premier Bo Lind", ["premier"]),
        ("the head of trade policy at the Fishers Guild", ["head of trade policy"]),
        ("the head of sales at the Fishers Guild", ["head of sales"]),
        ("met the Emir, Sheikh Bo Lind, there", ["Emir"]),
        ("met Amir Lind there", []),
        ("the head of state", []),
        ("named as leader", ["leader"]),
        ("president-designate Bo Lind", ["president-designate"]),
        ("trade minister nominee", ["trade minister"]),
        ("a professor of marine law at Riverton College", ["professor of marine law"]),
        ("the Minister for Nautical Affairs, Bo Lind", ["Minister for Nautical Affairs"]),
        ("the Minister of Quays, Bo Lind", ["Minister of Quays"]),
        ("the Minister of Industries said", ["Minister of Industries"]),
        ("the Prime Minister of Eastmarks, Bo Lind", ["Prime Minister"]),
        ("the Minister of the Quays Council, Bo Lind", ["Minister"]),
        ("Director-General for Trade", ["Director-General for Trade"]),
        ("Sudria coach Bo Lind", ["coach"]),
        ("a leader in coach travel", []),
        ("the guild’s Logistics Manager", ["Logistics Manager"]),
        ("Deputy Head of the Tidal Board", ["Deputy Head"]),
        ("the guild’s Head of Fisheries", ["Head of Fisheries"]),
        ("Head of State Lind", []),
        ("Vice President for Marketing Bo Lind", ["Vice President for Marketing"]),
        ("President of Finance Watch", ["President"]),
        ("the WHO Representative, Bo Lind", ["Representative"]),
        ("the guild’s Representative Council", []),
        ("by prosecutor Bo Lind", ["prosecutor"]),
        ("by director Port Union", []),
        ("Officer Lind saw Engineer Okoye and the Manager", []),
    ],
)
def test_offices(text: str, offices: list[str]) -> None:
    words = view(text)
    assert [words.slice(first, stop) for first, stop in find_offices(words)] == offices


def test_an_office_inside_a_name_is_no_mention() -> None:
    assert found("He left the Prime Minister’s Office.") == [("Prime Minister’s Office", "organisation")]


def test_the_holder_and_the_body_are_not_part_of_it() -> None:
    text = "World Bank President Ana Silva spoke."
    assert found(text) == [("World Bank", "organisation"), ("President", "position"), ("Ana Silva", "person")]


def test_a_surname_that_sounds_like_an_office() -> None:
    assert (
        of_type("He thanked Martin Luther King yesterday.", "position", ents=[("Martin Luther King", "PERSON")]) == []
    )


def test_a_rank_is_an_honorific() -> None:
    assert of_type("Then General Bo Lind spoke.", "position") == []
    assert of_type("Then Army chief General Bo Lind spoke.", "position") == ["Army chief"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Then Ministry of Trade Deputy Director Ana Silva left.", "Deputy Director"),
        ("The Asian Development Bank President Ana Silva left.", "President"),
        ("Ana Silva, Minister of Security and Civil Protection, left.", "Minister of Security and Civil Protection"),
        ("The Governor General of Kenya left.", "Governor General"),
        ("He was Minister of Works and Deputy Premier.", "Deputy Premier"),
        ("She is Pro-Chancellor of the University of Marwell.", "Pro-Chancellor"),
        ("Then Reef Union Deputy Director Ana Silva left.", "Deputy Director"),
        ("Then Union Home Minister Ana Silva left.", "Union Home Minister"),
    ],
)
def test_the_phrase_has_nothing_of_its_body(text: str, office: str) -> None:
    assert office in of_type(text, "position")
