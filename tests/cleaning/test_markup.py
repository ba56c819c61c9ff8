import pytest

from extract.cleaning import apply
from extract.cleaning.markup import entities, escapes, tags
from extract.cleaning.repairs import without_overlaps


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Ota &amp; Sons&nbsp;said &quot;yes&quot; &#8211; &#x2013;", 'Ota & Sons\xa0said "yes" – –'),
        ("Ota &amp;amp; Sons and &amp;nbsp;more", "Ota & Sons and \xa0more"),
        ("R&amp D & amp; R, don&#8217t, & #8217; it&rsquo;s", "R& D & R, don’t, ’ it’s"),
        ("R&D; AT&T &unknown; & co. Q&A", "R&D; AT&T &unknown; & co. Q&A"),
        ("guitar & amp max, ?a=1&lt=5 &copy2024", "guitar & amp max, ?a=1&lt=5 &copy2024"),
    ],
)
def test_references_become_their_characters(raw: str, text: str) -> None:
    assert apply(raw, entities(raw))[0] == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("<p>One.</p><p>Two <em>now</em><br/>three</p>", "\nOne.\n\nTwo now\nthree\n"),
        ("a<!-- <b>x</b> --> b", "a b"),
        ("<script>if (a<b) {'</p>'}</script >One<STYLE>p {}</style>", "One"),
        ("<script>One", "\nOne"),
        ("<!DOCTYPE html><![CDATA[One]]>", "One"),
        ("2 < 3 and <name> and 4 > 3", "2 < 3 and <name> and 4 > 3"),
    ],
)
def test_tags_go_and_what_they_hide(raw: str, text: str) -> None:
    assert apply(raw, without_overlaps([*tags(raw)]))[0] == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (r"don\u2019t 5\xa0million", "don’t 5\xa0million"),
        (r"\ud83d\ude00 and \ud83d alone", r"😀 and \ud83d alone"),
        (r"He said \"yes\", it\'s so", 'He said "yes", it\'s so'),
        (r"It ended.\nThen\n\nit rained", "It ended.\nThen\n\nit rained"),
        (r"C:\news\users.txt and \alpha", r"C:\news\users.txt and \alpha"),
    ],
)
def test_escapes_become_what_they_stand_for(raw: str, text: str) -> None:
    assert apply(raw, escapes(raw))[0] == text
