"""Whole articles of several kinds with the noise of scraping: what must be kept, and what must be left out."""

from itertools import pairwise

import pytest

from extract.cleaning import Cleaned, clean
from tests.cleaning.support import article, typed

WIRE = """\
NAIROBI (Reuters) - Kenya's port authority said on Tuesday it would spend 3 billion shillings on two new cranes.

The cranes are to arrive in June, the authority's head, Mary Otieno, told reporters.

-Photo: Tom Were/AFP

"We have waited for them for years," she said.

-Read more: Port fees rise again

The union of dock workers said it had not been asked.

--- MORE --

-(Reporting by Peter Kamau; Editing by Jane Doe)"""

RELEASE = """\
-FOR IMMEDIATE RELEASE

Port Union and Lake Bank sign loan for ferry terminals

GENEVA, 3 March 2024 – The Port Union and the Lake Bank signed a loan agreement of US$40 million on Monday.

"This is a good day for the towns along the shore," said Ana Silva, director of the Port Union.

Key topics:
• Ferry terminals
• Training of crews

Next steps

The first terminal is to open in May.

-ENDS

-###

-Media contact: press@example.org
-Tel: +41 22 555 01 01
-© 2024 Port Union, 12 Quay Road, Geneva. All rights reserved.
-#ports #lake"""

INTERVIEW = """\
-Home | News | Ports | Contact
Interview with the harbour master of Eastisle
-By Ana Silva
Published: Tuesday, 5 March 2024 10:15 EAT | Updated: Wed, 6 March 2024

Q: Why now?
A: Because the town has waited for nine years and the money is there.
Q: What comes next?
A: The cranes. They will be put up in June by a firm from Lima.

Country\tExports\tImports
Norlandia\t1,200\t3,400
Eastisle\t900\t1,100

-Sources: Riverton Wire, Port Gazette"""

PROJECT = """\
Support for the Lake Commission
Project description
Commissioned by: Ministry of Ports and Trade
Country: Norlandia
Overall term: 2021 to 2024

The commission was founded by the four river states and keeps the peace on the lake.
1) Training of crews in the harbour of Riverton. (Photo: Kenji Ota) © PU
It trains 200 boatmen a year, most of them women, in the harbours of the southern shore.
-Further information"""

BLOG = """\
Nine years by the lake
-Ana Silva
March 3, 2024
-Share
When I first came to the lake, there were no ferries, and the road was closed for most of the year.
A new pier
Then the union built a pier of wood, which did not last for long, and a second one of stone.
It stands to this day, and I write these words on it, in the rain.
-3 comments
-Leave a reply"""

ALL = {"wire": WIRE, "release": RELEASE, "interview": INTERVIEW, "project": PROJECT, "blog": BLOG}


def page(marked: str) -> tuple[Cleaned, list[str], list[str]]:
    """A page whose lines to be left out begin with a hyphen: what cleaning makes of it, and both sorts of lines."""
    lines = [line for line in marked.split("\n") if line]
    kept = [line for line in lines if not line.startswith("-")]
    dropped = [line[1:] for line in lines if line.startswith("-")]
    raw = "\n".join(line.removeprefix("-") for line in marked.split("\n"))
    return clean(article(raw)), kept, dropped


@pytest.mark.parametrize("name", ALL)
def test_the_article_is_kept_and_the_noise_is_not(name: str) -> None:
    result, kept, dropped = page(ALL[name])
    unread = [text for kind, text in typed(result) if kind in ("boilerplate", "byline")]
    assert [text.strip("()") for text in unread] == [line.strip("()") for line in dropped]
    read = " ".join(text for kind, text in typed(result) if kind not in ("boilerplate", "byline"))
    assert read.split() == " ".join(kept).split()


@pytest.mark.parametrize("name", ALL)
def test_every_block_names_its_rule_and_stands_where_it_says(name: str) -> None:
    result, _, _ = page(ALL[name])
    assert all(block.rule and block.rule.startswith("cleaning.") for block in result.blocks)
    assert all(one.end <= two.start for one, two in pairwise(result.blocks))
    for block in result.text_blocks:
        span = result.offsets.raw_span(block.start, block.end)
        shown = result.text[block.start : block.end]
        assert result.raw[span.start : span.end].casefold().split() == shown.casefold().split()


def test_title_date_and_publisher_are_read_off_the_pages() -> None:
    stated = {name: page(text)[0] for name, text in ALL.items()}
    titles = {name: result.title and result.title.text for name, result in stated.items()}
    assert titles == {
        "wire": None,
        "release": "Port Union and Lake Bank sign loan for ferry terminals",
        "interview": "Interview with the harbour master of Eastisle",
        "project": "Support for the Lake Commission",
        "blog": "Nine years by the lake",
    }
    days = {name: result.published and result.published.value for name, result in stated.items()}
    assert days == {
        "wire": None,
        "release": "2024-03-03",
        "interview": "2024-03-05",
        "project": None,
        "blog": "2024-03-03",
    }
    publishers = {name: result.publisher and result.publisher.text for name, result in stated.items()}
    assert publishers == {"wire": "Reuters", "release": "Port Union", "interview": None, "project": None, "blog": None}


def test_hard_wrapped_wire_copy_is_joined_with_every_offset_exact() -> None:
    raw = (
        "LIMA, Oct. 12 (AP) -- The ministers of the four river states agreed on\n"
        "Monday to share the water of the upper valley. They will meet again in\n"
        "June, when the new dam is to be opened by the president, and sign the\n"
        "agreement then. The agree-\nment is the first of its kind.\n\n"
        "It was welcomed by the farmers of the valley, who have been waiting for\n"
        "long-term rules for years.\n\n"
        "Steps agreed on:\n  * Lower the lake.\n  * Train the crews.\n"
    )
    result = clean(article(raw))
    assert result.text.count("agreement") == 2
    assert result.text.split("\n\n")[2:] == [
        "It was welcomed by the farmers of the valley, who have been waiting for long-term rules for years.",
        "Steps agreed on:",
        "Lower the lake.",
        "Train the crews.",
    ]
    at = result.text.rindex("agreement")
    span = result.offsets.raw_span(at, at + len("agreement"))
    assert raw[span.start : span.end] == "agree-\nment"
