import pytest

from tests.cleaning.support import OPENING, SECOND, cleaned

HEADLINE = "Norlandia opens its second harbour"


@pytest.mark.parametrize(
    "lines",
    [
        (HEADLINE, OPENING),
        ("", HEADLINE, "", "March 3, 2024", "", OPENING),
        ("Home » World", HEADLINE, "Share | Translate", "By Ana Silva", OPENING),
        (
            "```html",
            HEADLINE,
            "Table of Contents",
            f"- 1. {HEADLINE}",
            "- 2. A long wait",
            OPENING,
            "A long wait",
            SECOND,
        ),
        (f"{HEADLINE} | Riverton Wire", "Ports", "Rail", "Roads", "Towns", HEADLINE, OPENING, SECOND),
        (f"Ministry of Ports | {HEADLINE}", "Home", OPENING, SECOND),
        ("Norlandia opens second harbour - The Port Gazette", "World / Ports", HEADLINE, "By Bo Lind", OPENING, SECOND),
        (f"{HEADLINE} - Riverton Wire", "Ports", "Rail", "Roads", "Towns", HEADLINE, OPENING, SECOND),
        (f"Home » {HEADLINE}", "Featured World Ports", "", HEADLINE, "", OPENING),
        (f"# {HEADLINE}", OPENING),
        (f"{HEADLINE} - BBC News", "", OPENING, SECOND),
        (f"{HEADLINE} – The Port Gazette", "", OPENING, SECOND),
        ("EXCLUSIVE", HEADLINE, OPENING, SECOND),
        ("OPINION", "", HEADLINE, "", "By Ana Silva", "", OPENING),
        ("PORTS & SHIPPING", HEADLINE, OPENING, SECOND),
        ("World | Ports", HEADLINE, OPENING, SECOND),
        (HEADLINE, HEADLINE, OPENING, SECOND),
        ("Port Union Logo", "", HEADLINE, "", OPENING, SECOND),
        ("3 March 2024", "", HEADLINE, "", "Photo of Mirel Costa Mirel Costa4 hours ago", "", OPENING, SECOND),
        ("Home About Us Our Work News & Stories Contact", HEADLINE, "", "3 March 2024", "", OPENING, SECOND),
        (
            HEADLINE,
            "3 March 2024",
            "Riverton",
            "",
            "Opening more doors for crews, farmers and their families",
            "",
            OPENING,
        ),
        ("Ministry of Ports", "", "PRESS RELEASE", "", HEADLINE, "", OPENING),
        (f"Title: {HEADLINE}", "Date: 3 March 2024", "", OPENING, SECOND),
        (HEADLINE, "The ferries leave each hour, and nobody pays for the first year", "By Ana Silva", OPENING),
        ("Skip to main content", "Search", "Menu", HEADLINE, OPENING, SECOND),
        ("Breaking News", "", f"{HEADLINE} - 2024-03-03", "", OPENING, SECOND),
        (f"date 2024-03-03 {HEADLINE}", f"Suva (NNA) – {OPENING}", SECOND),
        (f"Press Releases {HEADLINE}", HEADLINE, OPENING, SECOND),
        (f"Home News {HEADLINE}", "News", HEADLINE, OPENING, SECOND),
        ("Lagoona: All at sea!", "", HEADLINE, "", "SUVA, March 3, 2024 (RW) – " + OPENING, SECOND),
        (
            HEADLINE,
            "",
            "fontLarger fontSmaller",
            "",
            "Photo taken on March 3 shows a pier. (Lagoona/Bo Lind)",
            "",
            OPENING,
        ),
        ("You are here: Home > Media > Ports", HEADLINE, OPENING, SECOND),
        (HEADLINE, "", "enablePagination: false", "maxItemsPerPage: 10", "", OPENING, SECOND),
        (HEADLINE, "", "World News | Published:", "", OPENING, SECOND),
        ("Ports", "", HEADLINE, "", "The quay had been shut since the great storm.", "", "By Ana Silva", OPENING),
        ("Dirección de Puertos – Noticias", "Ports | Rail | Roads | News", "", HEADLINE, "", "3 March 2024", OPENING),
        ("Top News Regional Sports Live Contact", "Search for:", HEADLINE, "By Ana Silva", OPENING, SECOND),
        ("Speeches  About  Agenda  Press kit  Contacts  Русский", "", HEADLINE, "", OPENING, SECOND),
        ("Notes of a pilot. Write to : Pier 4. Mail : pilot@example.org", "", HEADLINE, "", OPENING, SECOND),
        ("Riverton.govt.wf", "Menu | News | Search", HEADLINE, "Listen: " + HEADLINE, "3 minutes", OPENING, SECOND),
        ("Newsroom | Harbour Council", "Items 41 - 60 of 1,204", HEADLINE, "", OPENING, SECOND),
        ("Portside.com - Where ships call", "Ports today", HEADLINE, "By Ana Silva", OPENING, SECOND),
    ],
)
def test_the_first_full_headline_is_the_title(lines: tuple[str, ...]) -> None:
    result = cleaned(*lines)
    assert result.title is not None
    assert (result.title.text, result.title.basis) == (HEADLINE, "stated")
    assert result.text.startswith(HEADLINE)
    assert result.text.count(HEADLINE) == 1


@pytest.mark.parametrize(
    "headline",
    [
        "Summer School for Pilots of Eastisle (4 – 15 July 2022)",
        "Harbour Week of the Lake States (Suva, 2 March - 9 March 2024)",
        "World Health Leaders Meet Local Media in Riverton",
        "Live Radio Comes to Regional Schools",
        "Radio and Television Services Jobs Fall",
        "Explainer: what the two islands agreed about ferries",
        "Crews write to pilot school about 4 of 12 boats",
    ],
)
def test_a_headline_is_whole_below_a_menu(headline: str) -> None:
    result = cleaned("Skip to content", "Menu | News | Search", headline, "Share: Facebook  X", "", OPENING, SECOND)
    assert result.title is not None
    assert result.title.text == headline


@pytest.mark.parametrize(
    "lines",
    [
        (OPENING, SECOND),
        (),
        ("2024",),
        ("By Ana Silva", OPENING),
        ("Share this article", OPENING),
        ("ECUADOR, March 3 -", "", f"QUITO — {OPENING}"),
        ("Harbour Agency Press Office", "Email: press@example.org", "", OPENING, SECOND),
        (f"LISBON, March 3 (AP) – {OPENING}", SECOND),
        ("3 March 2024", OPENING),
        ("The minister presented the plan. These are its lines:", "Cost: 5", OPENING),
    ],
)
def test_a_page_may_have_none(lines: tuple[str, ...]) -> None:
    assert cleaned(*lines).title is None


def test_the_given_title_is_found_in_the_text() -> None:
    result = cleaned("Home", "NORLANDIA OPENS ITS SECOND HARBOUR", OPENING, title=HEADLINE)
    assert result.title is not None
    assert result.title.span is not None
    assert (result.title.text, result.title.basis) == (HEADLINE.upper(), "given")


def test_a_given_title_that_the_text_lacks_has_no_span() -> None:
    result = cleaned("Port fees rise again", OPENING, title=HEADLINE)
    assert result.title is not None
    assert (result.title.text, result.title.span, result.title.basis) == (HEADLINE, None, "given")


def test_of_a_headline_and_its_second_part_the_first_is_the_title() -> None:
    upper, lower = "Islands order nine new ferries from yard", "First boats are expected there in the spring"
    result = cleaned("2024 March 3 10:15", "", upper, "", lower, "", OPENING, SECOND)
    assert result.title is not None
    assert result.title.text == upper


def test_the_first_line_below_a_date_is_as_good_as_the_first_of_the_page() -> None:
    result = cleaned(
        "2024-03-03", HEADLINE, "Ports", "Rail", "Roads", "What the towns of the coast say", OPENING, SECOND
    )
    assert result.title is not None
    assert result.title.text == HEADLINE


def test_a_line_that_comes_twice_in_a_row_below_the_headline_is_a_caption() -> None:
    headline = "A guide to the second harbour of Norlandia"
    caption = "Crews of the ferries are among those who wait for the tide"
    dated = "Updated / Sunday, 3 March 2024 11:07"
    result = cleaned("Skip to content", "", headline, "", caption, caption, "", dated, "", OPENING, SECOND)
    assert result.title is not None
    assert result.title.text == headline


def test_a_headline_with_a_colon_may_come_twice_in_a_row() -> None:
    headline = "Council in Eastisle: Three accords signed on ports and rail"
    title = cleaned(headline, headline, "By Ana Silva", OPENING, SECOND).title
    assert title is not None
    assert title.text == headline


def test_an_outlet_below_a_byline_is_no_headline() -> None:
    result = cleaned("3 March 2024", "", "By Embassy of Norlandia", "The Lagoon Press", "", OPENING, SECOND)
    assert result.title is None
    assert result.publisher is not None
    assert result.publisher.text == "Lagoon Press"


def test_a_byline_with_a_dash_before_its_date_is_no_part_of_the_headline() -> None:
    headline = "Port towns of the lakes meet in Riverton to speak of fees and of new ferries"
    result = cleaned(headline, "by Admin — March 3, 2024 in Ports 0", "", OPENING, SECOND)
    assert result.title is not None
    assert result.title.text == headline


def test_below_what_a_section_says_of_itself_stands_the_first_headline() -> None:
    lines = ("Port news", "Port news from nine islands, day by day, and from the mainland too.", "", HEADLINE)
    result = cleaned(*lines, "3 March 2024", "Content type: News", OPENING, SECOND)
    assert result.title is not None
    assert result.title.text == HEADLINE


def test_above_a_headline_that_the_page_has_twice_stands_a_teaser_and_no_first_part() -> None:
    teaser = "Nine captains share what they earn in a year"
    menu = [
        "Towns",
        "Roads",
        "Rail",
        "Piers",
        "Crews",
        "Fees",
        "Maps",
        "Ferries",
        "Pilots",
        "Storms",
        "Fish",
        "Law",
        "Shops",
    ]
    top = (f"{HEADLINE} - The Port Gazette", "", "Sign In", *menu, teaser, "Menu")
    result = cleaned(*top, HEADLINE, "By Bo Lind", OPENING, SECOND, HEADLINE, "Back to top")
    assert result.title is not None
    assert result.title.text == HEADLINE


@pytest.mark.parametrize(
    "lines",
    [
        ("Society of Port Desks", "Home About Members News", "ID : 71", "Thu, 06/09/2031 - 14:52", HEADLINE),
        ("Home > News", HEADLINE, "", "١٩ رجب ١٤٤٤هـ الموافق ١٠ فبراير", ""),
    ],
)
def test_a_site_above_its_menu_and_another_script_are_no_headline(lines: tuple[str, ...]) -> None:
    title = cleaned(*lines, OPENING, SECOND).title
    assert title is not None
    assert title.text == HEADLINE


def title_of(*lines: str) -> str | None:
    found = cleaned(*lines).title
    return found.text if found else None


DECK = "Nine years of work on the piers end as the first of the large ferries ties up"


@pytest.mark.parametrize(
    "lines",
    [
        ("Welcome to the Harbour Authority of Norlandia", "Home | News | Contact", "", HEADLINE, "", OPENING),
        ("Menu", "Our work / Ports / East Ostia", HEADLINE, "Country: Norlandia", OPENING, SECOND),
        ("[ Overview ] [ Documents (3) ] [ Results ]", HEADLINE, "Country: Norlandia", OPENING, SECOND),
        ("Breaking: Price of fuel stays the same in all towns", "", HEADLINE, HEADLINE, "3 March 2024", OPENING),
        ("News", "Sea wall appeal passes its halfway mark", HEADLINE, DECK, "By Ana Silva", "3 March 2024", OPENING),
        ("News", HEADLINE, DECK, "By Ana Silva", "3 March 2024", "", OPENING, SECOND),
        ("News", "", "Meet Bo, who mends the old boats", "", HEADLINE, "3 March 2024", "", OPENING, SECOND),
        ("News", "", HEADLINE, "", "Radio Riverton | By Ana Silva", "3 March 2024", "", OPENING, SECOND),
        ("News", "", HEADLINE, "", "Ana Silva | Ostia", "Sunday 3 March 2024", "", OPENING, SECOND),
        ("News", HEADLINE, "", "Crews on the pier at dawn (Ana Silva for Riverton Wire)", "", OPENING, SECOND),
    ],
)
def test_what_stands_beside_the_headline_does_not_stand_in_for_it(lines: tuple[str, ...]) -> None:
    assert title_of(*lines) == HEADLINE


def test_few_words_above_a_standfirst_are_the_headline_if_they_come_again() -> None:
    opening = "The harbour of Norlandia opened on Monday, and all harbours of the coast signed its charter."
    assert title_of("News", "Harbour opened", DECK, "3 March 2024", opening, SECOND) == "Harbour opened"
    assert title_of("News", "Reef Matters", DECK, "3 March 2024", opening, SECOND) == DECK


def test_a_headline_with_a_colon_may_stand_above_fields() -> None:
    headline = "Seeds of the Coast: helping the fishers to farm again"
    fields = ("Country: Norlandia", "Donor: Port Union", "Budget: $2 million")
    assert title_of("Home", headline, *fields, "The challenge", OPENING, SECOND) == headline
    assert title_of("Home", HEADLINE, "Title: Waste water of the towns by the coast", *fields, OPENING) == HEADLINE
