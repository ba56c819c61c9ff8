"""The component, and who keeps what where findings overlap."""

import datetime as dt
from decimal import Decimal
from typing import Literal

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract.amounts.model import Amount
from extract.cleaning.model import Block
from extract.names.model import Mention
from extract.times.component import set_times


def doc_of(text: str) -> Doc:
    words = text.split(" ")
    return Doc(Vocab(), words=words, spaces=[True] * (len(words) - 1) + [False])


def amount(doc: Doc, surface: str, kind: Literal["money", "count", "percent"]) -> Amount:
    start = doc.text.index(surface)
    return Amount(
        start=start, end=start + len(surface), text=surface, type=kind, value=Decimal(1), upper=None, currency=None,
        unit=None, bound="exact", rule="amounts.test",
    )  # fmt: skip


def found(doc: Doc) -> list[str]:
    return [time.text for time in doc._.extract_times]


def test_a_stock_pipeline_takes_it_by_either_name() -> None:
    for factory in ("extract.times", "extract_times"):
        nlp = spacy.blank("en")
        nlp.add_pipe(factory, name="times")
        assert found(nlp("It burned on 3 July 2020.")) == ["3 July 2020"]


def test_the_day_of_the_article_is_the_anchor() -> None:
    doc = doc_of("It burned last year .")
    doc._.extract_published = dt.date(2021, 5, 6)
    assert set_times(doc)._.extract_times[0].value == "2020"


def test_names_and_positions_keep_their_words() -> None:
    doc = doc_of("In May 2023 Port Day 2023 opened , three years late .")
    start = doc.text.index("2023 Port")
    doc._.extract_names = (Mention(start, start + 18, "2023 Port Day 2023", "occasion", "names.test"),)
    assert found(set_times(doc)) == ["May", "three years"]


def test_a_month_before_a_name_stays_a_time() -> None:
    doc = doc_of("Under the May 2023 Coast Pact they fish .")
    start = doc.text.index("2023")
    doc._.extract_names = (Mention(start, start + 15, "2023 Coast Pact", "instrument", "names.test"),)
    assert found(set_times(doc)) == ["May"]


def test_money_and_percentages_keep_theirs() -> None:
    doc = doc_of("They paid 2019 dollars a year and 2020 percent more .")
    doc._.extract_amounts = (amount(doc, "2019 dollars", "money"), amount(doc, "2020 percent", "percent"))
    assert "2019" not in "".join(found(set_times(doc)))
    assert len(doc._.extract_amounts) == 2


def test_counts_give_way() -> None:
    doc = doc_of("In 2019 some 40 people waited 12 years .")
    doc._.extract_amounts = tuple(amount(doc, surface, "count") for surface in ("2019", "40", "12"))
    assert found(set_times(doc)) == ["2019", "12 years"]
    assert [kept.text for kept in doc._.extract_amounts] == ["40"]


def test_a_verb_is_no_month() -> None:
    words, tags = ["Talks", "by", "May", "fail", "."], ["NNS", "IN", "MD", "VB", "."]
    assert found(set_times(Doc(Vocab(), words=words, tags=tags))) == []
    assert found(set_times(Doc(Vocab(), words=words))) == ["May"]


def test_the_stock_model_tags_months(stock: Language) -> None:
    doc = set_times(stock("The dam will open in May. Critics may march in March."))
    assert found(doc) == ["May", "March"]


def test_a_time_zone_behind_a_clock_time_is_no_name() -> None:
    doc = doc_of("It sank at 14:30 UTC off UTC Ltd")
    start = doc.text.index("UTC")
    doc._.extract_names = (
        Mention(start=start, end=start + 3, text="UTC", type="organisation", rule="names.test"),
        Mention(start=start + 8, end=start + 15, text="UTC Ltd", type="organisation", rule="names.test"),
    )
    assert found(set_times(doc)) == ["14:30 UTC"]


def test_a_period_behind_a_sum_of_money_is_a_set() -> None:
    doc = doc_of("It earns $5 million a year from tolls")
    doc._.extract_amounts = (amount(doc, "$5 million", "money"),)
    assert [(time.text, time.type) for time in set_times(doc)._.extract_times] == [("a year", "set")]


def test_in_a_caption_the_present_tells_what_was() -> None:
    doc = doc_of("The premier leaves the hall on Friday")
    doc._.extract_published = dt.date(2024, 3, 6)
    assert [time.value for time in set_times(doc)._.extract_times] == ["2024-03-08"]
    doc._.extract_blocks = (Block("caption", 0, len(doc.text)),)
    assert [time.value for time in set_times(doc)._.extract_times] == ["2024-03-01"]


def test_today_beside_a_verb_that_lasts_means_these_days(stock: Language) -> None:
    lasting = "The weaver today employs nine women in the old mill."
    once = "The weaver today opened a second mill in the valley."
    assert [time.value for time in set_times(stock(lasting))._.extract_times] == ["PRESENT_REF"]
    assert [time.value for time in set_times(stock(once))._.extract_times] == ["XXXX-XX-XX"]
