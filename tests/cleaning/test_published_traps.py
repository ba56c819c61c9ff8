"""Pages with one date, several or none: which of them dates the article."""

import pytest

from tests.cleaning.support import OPENING, SECOND, cleaned

HEADLINE = "Norlandia opens its second harbour"


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        ((HEADLINE, "By Ana Silva", "3 March 2024", "5 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "By Ana Silva", "Updated 5 March 2024, Published 3 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "Updated: 5 Mar 2024 10:15 | Published: 3 Mar 2024 09:00", OPENING), "2024-03-03"),
        (
            (
                HEADLINE,
                "First published: Sun 3 Mar 2024 10.15 GMT",
                "Last modified on Mon 4 Mar 2024 08.00 GMT",
                OPENING,
            ),
            "2024-03-03",
        ),
        ((HEADLINE, "2024-03-03T10:15:00+07:00", OPENING), "2024-03-03"),
        ((HEADLINE, "Published: 2024-03-03T22:15:00Z", OPENING), "2024-03-03"),
        ((HEADLINE, "datePublished: 2024-03-03", OPENING), "2024-03-03"),
        ((HEADLINE, "3/4/2024", OPENING), "2024"),
        ((HEADLINE, "Published 3/4/2024 10:15 AM", OPENING), "2024"),
        ((HEADLINE, "Wednesday 3/4/2024", OPENING), "2024-04-03"),
        (
            (HEADLINE, "03/04/2024", OPENING, SECOND, "The next meeting is on 25/04/2024 in the port of Riverton."),
            "2024-04-03",
        ),
        (
            (
                HEADLINE,
                "03/04/2024",
                OPENING,
                SECOND,
                "It was agreed on March 4, 2024 that both ports stay open for the summer.",
            ),
            "2024-03-04",
        ),
        ((HEADLINE, "03.04.2024", OPENING), "2024-04-03"),
        ((HEADLINE, "3rd of March, 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "2024 March 3", OPENING), "2024-03-03"),
        ((HEADLINE, "03-Mar-2024 | 10:15 IST", OPENING), "2024-03-03"),
        ((HEADLINE, "March/April 2024", OPENING), None),
        ((HEADLINE, "Issue 12, March 2024", OPENING), "2024-03"),
        ((HEADLINE, "Volume 3 No. 2 | March 2024", OPENING), "2024-03"),
        ((HEADLINE, "Last modified: March 3, 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "Riverton Harbour Days, 3 March 2024", OPENING), None),
        ((HEADLINE, "Norlandia Marathon 3 March 2024", OPENING), None),
        ((HEADLINE, "Event date: 3 March 2024", OPENING), None),
        ((HEADLINE, "Deadline: 3 March 2024", OPENING), None),
        ((HEADLINE, "Retrieved 3 March 2024", OPENING), None),
        ((HEADLINE, "Today is Sunday, 3 March 2024", OPENING), None),
        (
            (
                HEADLINE,
                OPENING,
                SECOND,
                OPENING,
                SECOND,
                OPENING,
                "References",
                "Silva, A. (2023). Ports and fees. Harbour Journal, Feb 9, 2023",
            ),
            None,
        ),
        ((HEADLINE, OPENING, SECOND, OPENING, SECOND, OPENING, "References", "Ports and Fees", "Feb 9, 2023"), None),
        (
            (
                HEADLINE,
                "A paper published on Feb 9, 2025 in the Harbour Journal says that fees do not matter much.",
                OPENING,
            ),
            None,
        ),
        ((HEADLINE, OPENING, SECOND, "Published: March 3, 2024"), "2024-03-03"),
        ((HEADLINE, OPENING, SECOND, OPENING, SECOND, "3 March 2024"), "2024-03-03"),
        ((HEADLINE, "Posted on March 3, 2024 by Ana Silva", OPENING), "2024-03-03"),
        ((HEADLINE, "March 3, 2024 at 10:15 am EST", OPENING), "2024-03-03"),
        ((HEADLINE, "PUBLISHED : 3 MAR 2024 AT 04:00", OPENING), "2024-03-03"),
        ((HEADLINE, "Sunday 03 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "Sun, Mar 3 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "Press Release | 3 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "Press release No. 24/2024, 3 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "Release Date: March 3, 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "For Release: 10:00 a.m., March 3, 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "News - 3 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "3 March 2024 - News", OPENING), "2024-03-03"),
        ((HEADLINE, "Geneva | 3 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "Date of publication: 3 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "Publication date: 3 March 2024 | Event date: 9 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "Event date: 9 March 2024 | Publication date: 3 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "The Harbour Forum on 3 March 2024", OPENING), None),
        ((HEADLINE, "Photo taken on 3 March 2024", OPENING), None),
        ((HEADLINE, "© 2024 Riverton Wire", OPENING), None),
        ((HEADLINE, "Copyright 3 March 2024 Riverton Wire", OPENING), "2024-03-03"),
        ((HEADLINE, "Date: 03/04/2024", OPENING), "2024"),
        ((HEADLINE, "20 Mar, 24", OPENING), None),
        ((HEADLINE, "Created: 3 March 2024 / Modified: 5 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "Modified: 5 March 2024 / Created: 3 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "Updated 5 March 2024", "3 March 2024", OPENING), "2024-03-03"),
        ((HEADLINE, "(3 March 2024)", OPENING), "2024-03-03"),
        ((HEADLINE, "[3 March 2024]", OPENING), "2024-03-03"),
        ((HEADLINE, "3 March 2024 Riverton", OPENING), "2024-03-03"),
        ((HEADLINE, "3 March, 2024 9:42 am.", OPENING), "2024-03-03"),
        (("March 3, 2024", HEADLINE, OPENING), "2024-03-03"),
        ((OPENING,), None),
        ((HEADLINE, "Valid until 3 March 2024", OPENING), None),
        ((HEADLINE, "Closing on 3 March 2024", OPENING), None),
        ((HEADLINE, "Applications open: 3 March 2024", OPENING), None),
        ((HEADLINE, "3-5 March 2024", OPENING), None),
        ((HEADLINE, "Riverton, 3-5 March 2024", OPENING), None),
        ((HEADLINE, "March 3 - 5, 2024", OPENING), None),
        ((HEADLINE, "From 3 March 2024 to 5 May 2024", OPENING), None),
    ],
)
def test_the_date_that_dates_the_article_and_no_other(lines: tuple[str, ...], value: str | None) -> None:
    published = cleaned(*lines).published
    assert (published.value if published else None) == value
