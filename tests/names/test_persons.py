import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Then Dr. Ana Silva spoke.", "Ana Silva"),
        ("Then H.E. Mr. Bo Lind spoke.", "Bo Lind"),
        ("Then Secretary Lindqvist spoke.", "Lindqvist"),
        ("Dr. Suvi Tidewell spoke.", "Suvi Tidewell"),
        ("Then Rear Admiral Bo Lind spoke.", "Bo Lind"),
        ("Major General Bo Lind spoke.", "Bo Lind"),
        ("Then Maj Gen (Rtd) Bo Lind spoke.", "Bo Lind"),
        ("Then Dato' Paduka Omar Tidewell spoke.", "Omar Tidewell"),
        ("Cr Bo Lind spoke.", "Bo Lind"),
        ("Then Superintendent of Police Bo Lind spoke.", "Bo Lind"),
        ("Then foreign minister Ludwig van Houten spoke.", "Ludwig van Houten"),
        ("Then Ambassador Seo Min-jae spoke.", "Seo Min-jae"),
        ("Then President J. B. Okoye spoke.", "J. B. Okoye"),
        ("Then the mayor, Ana Silva, spoke.", "Ana Silva"),
        ("Then the president of Kenya, Ana Silva, spoke.", "Ana Silva"),
        ("Then spoke the president of Kenya, Ana Silva-Okoye.", "Ana Silva-Okoye"),
        ("Then spoke the mayor, Ana Silva; all left.", "Ana Silva"),
        ("They met the governor of Ostmark Region, Ana Silva, there.", "Ana Silva"),
        ("It is led by the former ambassador to Kenya, Ana Silva.", "Ana Silva"),
        ("Then spoke the head of the Guild of Divers and Pilots, Bo Lind.", "Bo Lind"),
        ("Then Justice Tom Okoye Jr. spoke.", "Tom Okoye Jr."),
        ("Then the director of the Quay Society Ana Silva thanked them.", "Ana Silva"),
        ("Then Ana Silva, a former mayor, spoke.", "Ana Silva"),
        ("Then Mayor London Okoye spoke.", "London Okoye"),
    ],
)
def test_persons_after_honorifics_and_offices(text: str, person: str) -> None:
    assert of_type(text, "person") == [person]


@pytest.mark.parametrize(
    "text",
    [
        "In Santa Rita, the mayor spoke.",
        "The mayor, Harbour Bank, and others came.",
        "They met the mayor, Harbour Bank.",
        "Harbour Bank, a former minister's shop, burned.",
        "Then the President spoke.",
        "the Minister in Kenya",
        "The mayor of Springfield, New Jersey, left.",
        "She was ambassador to Kenya, Peru and Norway.",
        "the President Kenya chose",
        "Mr. and Mrs.",
    ],
)
def test_no_person(text: str) -> None:
    assert of_type(text, "person") == []


def test_a_name_does_not_cross_a_line() -> None:
    assert of_type("Dr. Ana\nSilva Street", "person") == ["Ana"]


@pytest.mark.parametrize(
    ("text", "finds"),
    [
        ("Ministers Rojas Lind and Otieno signed.", ["Rojas Lind", "Otieno"]),
        ("Presidents Orla, Quist and Marwell met.", ["Orla", "Quist", "Marwell"]),
        ("His predecessor, Jean-Marc Orla, resigned.", ["Jean-Marc Orla"]),
        ("They saw Datuk Seri Azlan Orla and Dato' Sri Lim Quist.", ["Azlan Orla", "Lim Quist"]),
        ("They saw Tan Sri Osman Orla.", ["Osman Orla"]),
        ("Then President Ulla von der Quist spoke.", ["Ulla von der Quist"]),
        ("They met the Sultan, Haitham bin Orla, there.", ["Haitham bin Orla"]),
    ],
)
def test_persons_by_plurals_kin_and_pairs(text: str, finds: list[str]) -> None:
    assert of_type(text, "person") == finds


@pytest.mark.parametrize(
    "text",
    [
        "Ministers and envoys met.",
        "The predecessor, a barge, sank.",
        "It beat its rival, Marwell Motors, again.",
        "Ministers of Peru met.",
    ],
)
def test_no_persons_there(text: str) -> None:
    assert of_type(text, "person") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She met her Peruvian counterpart, Ilsabe Quillfeather, there.", ["Ilsabe Quillfeather"]),
        ("He came with his long-serving aide Joram Tidewell in May.", ["Joram Tidewell"]),
        ("Suvi Tidewell, until recently minister of ports, left.", ["Suvi Tidewell"]),
        ("It met its Peruvian rival, Tidewell Nord, there.", []),
        ("He met the partner, Tidewell Nord, there.", []),
    ],
)
def test_kin_behind_adjectives_and_offices_that_were(text: str, names: list[str]) -> None:
    assert of_type(text, "person") == names


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("D’Quist, 58, left.", "D’Quist"),
        ("Then Ana O'Prado left.", "Ana O'Prado"),
        ("They saw O’Prado in Kenya.", "O’Prado"),
    ],
)
def test_a_surname_with_an_elision(text: str, person: str) -> None:
    assert of_type(text, "person") == [person]


@pytest.mark.parametrize("text", ["They left O’Prado Airport.", "O’Prado Media left.", "L’Orée sells."])
def test_an_elision_in_other_names(text: str) -> None:
    assert of_type(text, "person") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met President of the Republic Tarek Quist there.", "Tarek Quist"),
        ("The general manager of Ostmark Water and Power Corporation Ana Silva, left.", "Ana Silva"),
        ("The head of the UN office in Kenya, Ana Silva, left.", "Ana Silva"),
        ("They saw Minister Tom Becker MP there.", "Tom Becker"),
    ],
)
def test_a_person_behind_an_office_and_its_body(text: str, name: str) -> None:
    assert of_type(text, "person") == [name]


def test_a_field_behind_an_office_is_no_person() -> None:
    assert of_type("Tom Becker, Director, European Affairs, left.", "person") == ["Tom Becker"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tomasi Vula, UNDP Resident Representative, said so.", "Tomasi Vula"),
        ("Lina Haddad, the WHO Country Director, left.", "Lina Haddad"),
        ("They met the Honourable Tavita Faleolo there.", "Tavita Faleolo"),
        ("Sheikh Isa bin Ahmed bin Mohammed Al-Khalid opened it.", "Isa bin Ahmed bin Mohammed Al-Khalid"),
        ("They thanked Dr. Md. Rafiq Hossain there.", "Md. Rafiq Hossain"),
    ],
)
def test_more_ways_to_tell_a_person(text: str, name: str) -> None:
    assert (name, "person") in found(text)


def test_a_place_before_a_country_and_its_officer_is_no_person() -> None:
    assert ("Coral Gable", "person") not in found("They met in Coral Gable, Fiji, Prime Minister Vula said.")


def test_a_line_of_its_own_ends_a_name() -> None:
    assert of_type("His Excellency Andrej Gregor Quist\nHigh Commissioner of Kenya", "person") == [
        "Andrej Gregor Quist"
    ]


def test_a_side_of_the_world_may_stand_behind_the_office() -> None:
    assert of_type("India’s Secretary (East) Jaideep Quist left.", "person") == ["Jaideep Quist"]


def test_two_persons_behind_an_office_of_two_countries() -> None:
    both = [("Ana Silva", "person"), ("Bo Quillfeather", "person")]
    text = "The presidents of Peru and Chile, Ana Silva and Bo Quillfeather, signed it."
    assert [one for one in found(text) if one[1] == "person"] == both
    text = "The presidents of Peru and Chile, Andean Tide and others, signed it."
    assert [one for one in found(text.replace(" and others", "")) if one[1] == "person"] == []


def test_what_a_director_is_for_is_no_person() -> None:
    assert [
        one for one in found("Mr. Omar Faye, Director Trade, and Director Tom Becker met.") if one[1] == "person"
    ] == [
        ("Omar Faye", "person"),
        ("Tom Becker", "person"),
    ]
