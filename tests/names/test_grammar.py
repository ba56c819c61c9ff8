"""What the grammar builds; the documents have no model behind them."""

import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He left the Ministry of Ports.", "Ministry of Ports"),
        (
            "He left the Norlandia Ministry for Economic Growth and Tidal Power (METP).",
            "Norlandia Ministry for Economic Growth and Tidal Power",
        ),
        ("He joined the German Federal Harbour Office in May.", "German Federal Harbour Office"),
        ("He joined Ostia’s Tidal Fraud Commission.", "Tidal Fraud Commission"),
        ("He joined the Fishers’ Rights Working Group on Nets.", "Fishers’ Rights Working Group on Nets"),
        ("He left the Institute for the Advancement of Divers.", "Institute for the Advancement of Divers"),
        ("They joined the Women’s Harbour Association today.", "Women’s Harbour Association"),
        ("He led the Party of Reform and Renewal.", "Party of Reform and Renewal"),
        ("He joined the International Fund for Reef Care.", "International Fund for Reef Care"),
        ("He joined the UN World Food Programme in May.", "UN World Food Programme"),
        ("He left the King Tarek Harbour Hospital in May.", "King Tarek Harbour Hospital"),
        ("Then SADC Executive Secretary Bo Lind left.", "SADC"),
        ("They joined the Orla First Nation today.", "Orla First Nation"),
        ("It was built by the NGO Orla Divers Society in May.", "Orla Divers Society"),
        ("It lends to the Municipality of Ostmark.", "Municipality of Ostmark"),
        ("Then the Port of Ostmark signed.", "Port of Ostmark"),
        ("He joined Ostia Valley Cocoa in May.", "Ostia Valley Cocoa"),
        ("He left the University of Timor Loro'e today.", "University of Timor Loro'e"),
        ("The Reef Council meeting ended.", "Reef Council"),
        ("He left the Tidal Reform party and joined the Ostia Bloc in autumn .", "Tidal Reform party"),
    ],
)
def test_organisations(text: str, name: str) -> None:
    assert of_type(text, "organisation")[0] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("At the 12th Coastal Summit in Lima they met.", "12th Coastal Summit"),
        ("At the 12th Coastal Summit and Related Summits they met.", "12th Coastal Summit and Related Summits"),
        ("The 2031 Norlandia-Ostia Special Summit was held.", "2031 Norlandia-Ostia Special Summit"),
        ("The inaugural Tidal Dialogue on Nets and Gear ended.", "Tidal Dialogue on Nets and Gear"),
        ("The March Harbour Forum ended.", "Harbour Forum"),
        ("The 3rd G20 summit ended.", "3rd G20 summit"),
        ("He spoke at the 8th Summit on Friday.", "8th Summit"),
        ("It was the First Harbour War.", "First Harbour War"),
        ("She opened the 8th Port Congress of Ostia.", "8th Port Congress of Ostia"),
        ("At the June 2031 Coastal Forum they met.", "Coastal Forum"),
        ("At the 4 June 2031 Coastal Forum they met.", "Coastal Forum"),
        ("At the June 4, 2031 Coastal Forum they met.", "Coastal Forum"),
        ("At the Reef Meeting (RM) Plus they met.", "Reef Meeting (RM) Plus"),
        ("At the 2031 Tidal Winds business forum they met.", "2031 Tidal Winds business forum"),
    ],
)
def test_occasions(text: str, name: str) -> None:
    assert of_type(text, "occasion") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "the Ostia Reef, Coast, and Delta Cooperation Program runs",
            "Ostia Reef, Coast, and Delta Cooperation Program",
        ),
        ("They support the Reefs, Nets, and Boats (RNB) agenda.", "Reefs, Nets, and Boats (RNB) agenda"),
        ("the Ostia Skills Academy 2.0, run by him", "Ostia Skills Academy 2.0"),
        ("The Tidal Training Programme (TTP) II grew.", "Tidal Training Programme (TTP) II"),
        ("Then the Quayline 3 project ended.", "Quayline 3 project"),
        ("They shut County Road 32 again.", "County Road 32"),
        ("They shut Interstate 80 again.", "Interstate 80"),
        ("the Prize for Young Divers", "Prize for Young Divers"),
        ("It runs the Growth for Ostia Fishers (GO FI) II project.", "Growth for Ostia Fishers (GO FI) II project"),
    ],
)
def test_programmes(text: str, name: str) -> None:
    assert of_type(text, "programme") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They signed the Treaty of Ostia.", "Treaty of Ostia"),
        ("It is in Harbour Vision 2040.", "Harbour Vision 2040"),
        ("They adopted Harbour Vision 2040: Our Common Coast today.", "Harbour Vision 2040: Our Common Coast"),
        ("the Tidal Workplan 2031-2035, as adopted", "Tidal Workplan 2031-2035"),
        (
            "the Regional Plan of Action for Divers, Fishers, and Crews",
            "Regional Plan of Action for Divers, Fishers, and Crews",
        ),
        (
            "the Declaration on the Rights of Sailors with Children",
            "Declaration on the Rights of Sailors with Children",
        ),
    ],
)
def test_instruments(text: str, name: str) -> None:
    assert of_type(text, "instrument") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The summit and the agreement were a success.",
        "Regular Dialogue: keep talking.",
        "An Annual report is due.",
        "The Kenya-Norway partnership grew.",
        "In May the Council of ministers met.",
        "It is a Sectoral Dialogue Partner of Kenya.",
        "The Phase 3 project ended.",
        "They took Road 32 again.",
        "The Oslo summit ended.",
        "The 2031 Kenya business forum ended.",
        "The Tidal business forum ended.",
    ],
)
def test_what_is_no_name_of_the_grammar(text: str) -> None:
    kinds = {"organisation", "occasion", "programme", "instrument"}
    assert [pair for pair in found(text) if pair[1] in kinds] == []


def test_and_does_not_join_two_names() -> None:
    text = "He met the World Bank and Harbour Safety Commission."
    assert of_type(text, "organisation") == ["World Bank", "Harbour Safety Commission"]


def test_a_list_of_bodies_stays_a_list() -> None:
    text = "They include the Ostia Trust , the Harbour League , and the Tidal Council of Divers ."
    assert of_type(text, "organisation") == ["Ostia Trust", "Harbour League", "Tidal Council of Divers"]


def test_a_nationality_before_a_common_noun_is_no_tail() -> None:
    assert of_type("a Summit of Kenyan farmers", "occasion") == []


def test_two_places_side_by_side() -> None:
    assert of_type("They met in Lima, Peru and in Washington, DC today.", "place") == ["Lima", "Peru", "Washington, DC"]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Ministers signed the Orla Convention in May.", "instrument", "Orla Convention"),
        ("Peru acceded to the Orla Reef Convention.", "instrument", "Orla Reef Convention"),
        ("They wrote the Orla Convention on Reefs.", "instrument", "Orla Convention on Reefs"),
        ("Crowds came to the Orla Convention.", "occasion", "Orla Convention"),
        ("They passed the 2031-2032 National Budget.", "instrument", "2031-2032 National Budget"),
        ("The Quay Herders' Network agreed.", "organisation", "Quay Herders' Network"),
        ("The Quay Seed Network agreed.", "programme", "Quay Seed Network"),
        ("Money of the Orla Fund for Development came.", "programme", "Orla Fund for Development"),
        ("Outgoing Harbour Party members left.", "organisation", "Harbour Party"),
        (
            "It came from the Orla Fund for Safe and Green Asia and the Pacific.",
            "programme",
            "Orla Fund for Safe and Green Asia and the Pacific",
        ),
        ("The Tajik labour ministry agreed.", "organisation", "Tajik labour ministry"),
    ],
)
def test_types_and_ends_by_what_stands_around(text: str, kind: str, name: str) -> None:
    assert name in of_type(text, kind)


def test_a_name_known_by_itself_is_no_part_of_a_pair() -> None:
    text = "Marwelda breeds oysters. Under the deal, Marwelda and Orla University breed more."
    assert "Orla University" in of_type(text, "organisation")
    assert of_type("He left the Quist and Orla University.", "organisation") == ["Quist and Orla University"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "They hold the Tidal Conference for Kenya and its Rivers in May.",
            "Tidal Conference for Kenya and its Rivers",
        ),
        ("They hold the Tidal Conference for Kenya and its boats in May.", "Tidal Conference for Kenya"),
        ("Workshop on Tidal Power Brings Together Young Divers", "Workshop on Tidal Power"),
        ("Forum on Reefs Opens With Calls for Nets", "Forum on Reefs"),
    ],
)
def test_where_the_tail_of_an_occasion_ends(text: str, name: str) -> None:
    assert of_type(text, "occasion") == [name]


@pytest.mark.parametrize("name", ["Marwell Solar Park", "Ostia Wind Farm"])
def test_plants_of_wind_and_sun_are_programmes(name: str) -> None:
    assert of_type(f"They opened the {name} in May.", "programme") == [name]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He left the Ulan es Torva Port Institute.", "Ulan es Torva Port Institute", "organisation"),
        ("He left the Society of Saint Torvald de Marle.", "Society of Saint Torvald de Marle", "organisation"),
        ("He left the Port of Spain Maritime School.", "Port of Spain Maritime School", "organisation"),
        ("He left the D'Arville Tram Museum.", "D'Arville Tram Museum", "organisation"),
        ("He left the Torva Museum and Art Gallery.", "Torva Museum and Art Gallery", "organisation"),
        ("He left the Tidal Maritime Academy of Kenya.", "Tidal Maritime Academy of Kenya", "organisation"),
        ("He joined the Young Leaders Academy.", "Young Leaders Academy", "programme"),
        ("He left the Council of the Red Sea Trade States.", "Council of the Red Sea Trade States", "organisation"),
        ("They laid the Marwell Submarine Cable.", "Marwell Submarine Cable", "programme"),
        ("He lives in Torva Region, Kenya.", "Torva Region", "place"),
    ],
)
def test_names_with_small_words_and_second_parts(text: str, name: str, kind: str) -> None:
    assert (name, kind) in found(text)


@pytest.mark.parametrize("text", ["It is a Border Region.", "Ilse van Dam left.", "He saw the museum and art gallery."])
def test_small_words_make_no_name(text: str) -> None:
    assert [one for one in found(text) if one[1] != "person"] == []


def test_an_acronym_that_brackets_define_stands_alone_before_a_summit() -> None:
    text = "The Tidal Reef States Council (TRSC) met. Kenya left the TRSC summit."
    assert found(text)[1:] == [("TRSC", "organisation"), ("Kenya", "place"), ("TRSC", "organisation")]


def test_documents_and_programmes_behind_the_pronoun_of_who_made_them() -> None:
    assert of_type("We publish our Promises Report in June.", "instrument") == ["Promises Report"]
    assert of_type("We publish a Promises Report in June.", "instrument") == []


def test_a_port_that_something_lies_at_is_a_place() -> None:
    assert of_type("Two ships lay at the Port of Ostmark.", "organisation") == []


@pytest.mark.parametrize("text", ["They live in Orlo City.", "Then Orlo City Mayor Bo Lind left."])
def test_a_city_by_what_stands_beside_it(text: str) -> None:
    assert of_type(text, "place") == ["Orlo City"]


def test_the_district_of_a_judge_is_none() -> None:
    assert of_type("Then Tidal District Judge Ana Silva spoke.", "place") == []


def test_a_plural_that_begins_a_sentence_is_none_of_the_body() -> None:
    assert of_type("Partners of NATO met.", "organisation") == ["NATO"]
    assert of_type("OSTIA - Partners of NATO met.", "organisation") == ["NATO"]


def test_a_couples_foundation_is_one_name() -> None:
    text = "It was paid by the Ana and Tom Quist Foundation."
    assert of_type(text, "organisation", ents=[("Ana", "PERSON")]) == ["Ana and Tom Quist Foundation"]
    assert of_type("Ana and the Quist Foundation paid.", "organisation") == ["Quist Foundation"]


def test_the_office_of_a_prime_minister_is_one_name() -> None:
    assert of_type("She left the Office of the Prime Minister.", "organisation") == ["Office of the Prime Minister"]


def test_an_ampersand_goes_on_with_the_name() -> None:
    assert "Quay Tidal Cable" not in [name for name, _ in found("Then Quay Tidal Cable & System paid.")]


def test_a_ministry_is_never_on_a_programme() -> None:
    text = "They asked the Ministry of Ports on the Blue Quays programme."
    assert of_type(text, "organisation") == ["Ministry of Ports"]
    assert of_type(text, "programme") == ["Blue Quays programme"]


def test_and_behind_the_holder_of_an_office_begins_a_body() -> None:
    names = of_type("Then chairman Ben Quist and Marine Sports Council president Ana Silva left.", "organisation")
    assert names == ["Marine Sports Council"]


def test_a_body_ends_the_list_before_it() -> None:
    text = "The Academy of Sciences, Quist Fund and Tidal Foundation paid."
    assert "Academy of Sciences" in of_type(text, "organisation")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("It read the Annual Review 2031 there.", "Annual Review 2031", "instrument"),
        ("Both signed a Letter of Intent there.", "Letter of Intent", "instrument"),
        ("They saw the St Brendan’s Declaration there.", "St Brendan’s Declaration", "instrument"),
        ("The Quay Council’s Trade Division wrote it.", "Trade Division", "organisation"),
        (
            "It has the National Strategy and Action Plan for Reefs.",
            "National Strategy and Action Plan for Reefs",
            "instrument",
        ),
        ("They joined the Kenya—Peru Forum on Reefs.", "Kenya—Peru Forum on Reefs", "occasion"),
        ("They spoke at the Harbour CEO Forum in May.", "Harbour CEO Forum", "occasion"),
        (
            "They read the 2nd Session of the Authority of Heads of State and Government of PUN.",
            "2nd Session of the Authority of Heads of State and Government of PUN",
            "occasion",
        ),
        ("It was lent by the Clean Reef Fund of the Quay Bank.", "Clean Reef Fund", "programme"),
    ],
)
def test_more_that_a_name_takes_in_or_leaves(text: str, name: str, kind: str) -> None:
    assert (name, kind) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was signed on 17th March in Kenya.",
        "Heads of State and Government agreed.",
        "She gave Memorandum of Understanding with Ana Silva to them.",
    ],
)
def test_dates_officials_and_persons_are_none_of_it(text: str) -> None:
    names = found(text)
    assert not any(
        "March" in name or "Government" in name or "Silva" in name for name, kind in names if kind != "person"
    )


def test_of_two_names_that_cannot_both_be_the_half_behind_and_stays() -> None:
    names = found("They hailed the United Nations Permanent Forum on People of African Descent and Quiet Reefs Day.")
    assert ("Quiet Reefs Day", "occasion") in names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They cite Agenda 2063 there.", "Agenda 2063", "programme"),
        ("They were at the 40th and 41st PUN Summits there.", "40th and 41st PUN Summits", "occasion"),
        ("The Port Union’s (PU) Inter-Reef Council for Boats met.", "Inter-Reef Council for Boats", "organisation"),
        (
            "The Directorate-General for Regional and Urban Policy met.",
            "Directorate-General for Regional and Urban Policy",
            "organisation",
        ),
        ("It uses the Instrument for Reef Assistance.", "Instrument for Reef Assistance", "programme"),
        ("Kenya Signs KSh 2 Billion Quist Coastal Agency Deal", "Quist Coastal Agency", "organisation"),
    ],
)
def test_years_pairs_and_possessives_around_a_noun(text: str, name: str, kind: str) -> None:
    assert (name, kind) in found(text)


@pytest.mark.parametrize(
    "text", ["They cite Strategy 12 there.", "A financial instrument for reefs paid.", "He came 3rd and 4th."]
)
def test_a_figure_or_a_common_noun_makes_no_name(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They came to the tenth Ostia Quay Summit.", "tenth Ostia Quay Summit", "occasion"),
        ("It is in the second Ostia Quay Declaration.", "second Ostia Quay Declaration", "instrument"),
        ("They signed a second Ostia Quay Declaration.", "Ostia Quay Declaration", "instrument"),
        ("It is the first Ostia Quay Declaration.", "Ostia Quay Declaration", "instrument"),
        (
            "She heads the Africa and Caribbean Department of the Ministry of Ports.",
            "Africa and Caribbean Department of the Ministry of Ports",
            "organisation",
        ),
        (
            "They wrote the Vision and Strategic Plan for Quay Cooperation in Fees, Nets and Tides 2031-2035.",
            "Vision and Strategic Plan for Quay Cooperation in Fees, Nets and Tides 2031-2035",
            "instrument",
        ),
        ("He opened the 4th Ostia Trade Encounter.", "4th Ostia Trade Encounter", "occasion"),
    ],
)
def test_ordinals_regions_and_fields_inside_a_name(text: str, name: str, kind: str) -> None:
    assert (name, kind) in found(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It came from the Tidal Quay Fund for a Reef Nets Project.", ["Tidal Quay Fund", "Reef Nets Project"]),
        ("The Reef Protocol on Trade and Good Nets was read.", ["Reef Protocol on Trade and Good Nets"]),
    ],
)
def test_where_other_names_begin(text: str, names: list[str]) -> None:
    assert [one for one, _ in found(text)][: len(names)] == names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Maritime Academy of Kenya trains them.", "Maritime Academy of Kenya", "organisation"),
        ("The Peace Academy opened.", "Peace Academy", "programme"),
        ("They met Bay of Quills-based players.", "Bay of Quills", "place"),
    ],
)
def test_schools_and_places_before_based(text: str, name: str, kind: str) -> None:
    assert (name, kind) in found(text)


def test_one_of_many_states_is_no_place() -> None:
    assert found("It is the newest Partner State there.") == []


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("The fair opened at the Tidal Museum.", "place", "Tidal Museum"),
        ("The Tidal Museum bought a boat.", "organisation", "Tidal Museum"),
        ("He was a curator at the Tidal Museum.", "organisation", "Tidal Museum"),
        ("They crossed the Torvald Pass.", "place", "Torvald Pass"),
        ("They drew on the Torvald Credit Line.", "programme", "Torvald Credit Line"),
        ("The Torvald Convention against nets is old.", "instrument", "Torvald Convention"),
        ("The Post and Telegraph Department paid.", "organisation", "Post and Telegraph Department"),
    ],
)
def test_nouns_with_a_type_by_their_place(text: str, kind: str, name: str) -> None:
    assert of_type(text, kind) == [name]
