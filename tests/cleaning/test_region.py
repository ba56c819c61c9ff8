from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.region import find_region
from tests.cleaning.support import OPENING, SECOND, cleaned, kept

SENTENCE = "The council of the port towns met again on Monday to speak of the fees."


def region(*lines: str) -> tuple[int, int, int, int]:
    found = find_region(features(split_lines("\n".join(lines))))
    return found.start, found.end, found.head, found.tail


def test_menus_on_both_sides_are_outside() -> None:
    menu = ["Ports", "Rail", "Roads", "Towns", "Islands"]
    assert region(*menu, SENTENCE, "A heading", SENTENCE, *menu) == (5, 8, 5, 5)


def test_a_few_labels_make_no_menu() -> None:
    assert region("Port towns meet", SENTENCE, SENTENCE, "Riverton") == (1, 3, 1, 1)


def test_a_page_without_running_text_is_all_article() -> None:
    assert region("Ports", "Rail", "Roads") == (0, 3, 0, 0)
    assert region() == (0, 0, 0, 0)


def test_what_follows_the_call_for_comments_is_outside() -> None:
    assert region(SENTENCE, SENTENCE, SENTENCE, "Comments", SENTENCE)[:2] == (0, 3)
    assert region(SENTENCE, "Comments", SENTENCE, SENTENCE)[:2] == (0, 4)


def test_a_list_of_teasers_after_the_article_is_outside() -> None:
    teasers = [
        line
        for number in range(13)
        for line in (f"Teaser number {number}", "A port was opened on Monday, in Riverton.")
    ]
    assert region(*[SENTENCE] * 9, *teasers)[:2] == (0, 9)


def test_links_are_held_against_a_stretch() -> None:
    lines = features(
        split_lines("\n".join([SENTENCE, *["Is the port of Riverton open to all the ferries?"] * 3, SENTENCE]))
    )
    assert find_region(lines).end == 5
    assert find_region(lines, {1, 2, 3}).end in (1, 5)


FIELDS = ["Country: Norlandia", "Sector: Ports", "Status: Open", "Total cost: USD 9 million"]
LINKS = ["Ports", "Rail", "Roads", "Towns", "Islands", "Fees", "Ferries", "Piers", "Maps", "People", "Jobs", "Shop"]


def test_fields_above_the_article_are_its_own_with_the_headings_between() -> None:
    lines = [*LINKS, "Port towns", *FIELDS, "Sources of finance", "Port Fund (loan): USD 2 million", "Overview"]
    assert region(*lines, SENTENCE, SENTENCE)[0] == len(LINKS) + 1


def test_a_few_fields_above_a_heading_are_those_of_the_menu() -> None:
    assert region(*LINKS, *FIELDS[:3], "Overview", SENTENCE, SENTENCE)[0] == len(LINKS) + 4


def test_what_announces_teasers_ends_the_article() -> None:
    teasers = ["3 March 2031", SENTENCE, "Crews go home", SENTENCE]
    found = find_region(features(split_lines("\n".join([*[SENTENCE] * 4, "Hot this week", *teasers]))))
    assert (found.end, found.stop) == (4, 4)


def test_links_in_the_midst_of_an_article_end_nothing() -> None:
    found = find_region(features(split_lines("\n".join([*[SENTENCE] * 4, "Related stories", SENTENCE, SENTENCE]))))
    assert found.stop is None


def test_a_list_below_a_sentence_with_a_colon_is_no_menu() -> None:
    envoys = [f"H.E. {name}, Ambassador of Norlandia" for name in ("Ana Silva", "Bo Lind", "Ben Otim", "Eva Roth")]
    lines = [SENTENCE, SENTENCE, "The envoys who came to the port are:", *envoys, *[SENTENCE] * 2]
    assert region(*LINKS, *lines)[:2] == (len(LINKS), len(LINKS) + len(lines))


def test_lists_between_long_paragraphs_are_no_teasers() -> None:
    areas = [f"Ports of island number {number}" for number in range(1, 8)]
    long = f"{SENTENCE} {SENTENCE} {SENTENCE}"
    assert region(long, long, *areas, long, long, *areas, *[long] * 4)[:2] == (0, 22)


def test_below_a_row_of_hashtags_is_no_article() -> None:
    lines = [*[SENTENCE] * 4, "#ports #ferries #fees Follow Riverton Wire", SENTENCE, SENTENCE, SENTENCE]
    found = find_region(features(split_lines("\n".join(lines))))
    assert (found.end, found.stop) == (4, 4)


def test_a_note_may_stand_below_the_fields_of_an_article() -> None:
    fields = ["Country: Norlandia", "Donor: Port Union", "Budget: $2 million", "Partner: Reef Bank", "Status: active"]
    menu = ["Home", "News", "Ports", "Rail", "Roads", "Towns"]
    page = cleaned(
        *menu, "", "Quay repair in Ostia", *fields, "Last updated 3 March 2024", "Background", OPENING, SECOND
    )
    assert [text for kind, text in kept(page) if kind == "field"] == fields


def test_fields_below_an_article_are_its_own_unless_they_are_the_foot() -> None:
    menu = ["Home", "News", "Ports", "Rail", "Roads", "Towns"]
    fields = ["Length: 600 m", "Depth: 17 m", "Cost: $340 million"]
    foot = ["Phone: 555 81", "Fax: 555 82", "Address: 3 Quay Road, Ostia"]
    for lines, wanted in ((fields, fields), (foot, [])):
        page = cleaned(*menu, "", "Quay repair in Ostia", OPENING, SECOND, "At a glance", *lines, *menu)
        assert [text for kind, text in kept(page) if kind == "field"] == wanted


def test_a_button_between_paragraphs_is_a_heading() -> None:
    assert ("heading", "What we do") in kept(cleaned("Quay repair in Ostia", OPENING, "What we do", SECOND))
    assert "What we do" not in [text for _, text in kept(cleaned("News", "What we do", "Contact", "", OPENING, SECOND))]


def test_rows_of_givers_and_sums_are_fields() -> None:
    menu = ["Home", "News", "Ports", "Rail", "Roads", "Towns"]
    fields = ["Country: Norlandia", "Status: active", "Total cost: USD 12 million", "Sector: water"]
    rows = ["Reef Bank – loan – USD 9 million", "Government of Norlandia – USD 3 million"]
    page = cleaned(*menu, "Quay repair in Ostia", *fields, "Financing:", *rows, "", "Background", OPENING, SECOND)
    assert page.title is not None
    assert page.title.text == "Quay repair in Ostia"
    assert {*fields, *rows} <= {text for _, text in kept(page)}
