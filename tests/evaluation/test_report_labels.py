"""Findings joined into labels, and labels laid over a text."""

from hypothesis import given
from hypothesis import strategies as st

from extract.evaluation.evaluate import evaluate_cases
from extract.evaluation.model import Finding, Result
from extract.evaluation.report.labels import Label, labels
from extract.evaluation.report.page import page
from extract.evaluation.report.segments import channel, paint, segments
from extract.evaluation.report.shown import AFTER, BEFORE, WORDS, clean, cut, quote, steady
from tests.evaluation.articles import Row, changed_case, event, perfect
from tests.evaluation.reported import evaluation, finding, hostile, meeting

RAW = "Ana Gil met Bo Lund in Oster on Monday, and Ana Gil left."


def outcomes(*findings: Finding) -> list[tuple[str, str, str]]:
    return [(label.task, label.text, label.outcome) for label in labels(findings)]


def test_a_label_right_by_every_measure_is_right_once() -> None:
    both = [finding(RAW, "Ana Gil"), finding(RAW, "Ana Gil", measure="overlap")]
    assert outcomes(*both) == [("names", "Ana Gil", "right")]


def test_a_label_that_only_a_later_measure_faults_is_partly_right_and_has_what_was_found_with_it() -> None:
    def time(words: str, measure: str, result: Result) -> Finding:
        return finding(RAW, words, task="times", kind="date", detail="2024-05-06", measure=measure, result=result)

    [label] = labels(
        [time("on Monday", "value", "right"), time("on Monday", "strict", "missed"), time("Monday", "strict", "false")]
    )
    assert (label.text, label.outcome, label.found) == ("on Monday", "partly", "“Monday”")
    assert label.verdicts == (("value", "right"), ("strict", "missed"))


def test_a_miss_and_a_false_find_by_the_first_measure_stay_apart() -> None:
    found = finding(RAW, "Bo", result="false"), finding(RAW, "Bo Lund", result="missed")
    assert outcomes(*found) == [("names", "Bo Lund", "missed"), ("names", "Bo", "false")]


def test_two_labels_that_say_the_same_stay_two() -> None:
    twice = [meeting(RAW, measure, "actual") for measure in ("trigger", "trigger", "status")]
    assert len(labels(twice)) == 2


def test_the_arguments_of_an_event_stand_with_it_each_judged() -> None:
    [told] = [label for label in page(hostile()).articles[0].labels if label.task == "events"]
    assert [(a.result, a.role, a.filler) for a in told.arguments] == [
        ("right", "participant", "Mira Vane"),
        ("missed", "time", "3 May"),
    ]
    assert (told.outcome, told.found) == ("partly", "planned")


def test_a_false_argument_of_an_event_that_is_otherwise_right_stands_with_the_event_of_gold() -> None:
    [label] = labels(
        [
            meeting(RAW, "trigger", "actual; place: Oster"),
            meeting(RAW, "arguments", "time: x", result="false"),
        ]
    )
    assert (label.outcome, [a.result for a in label.arguments]) == ("partly", ["false"])


def spoiled(row: Row) -> None:
    event(row, "host")["status"] = "actual"
    event(row, "signed")["roles"].pop()
    row["times"][0]["start"] += 1
    row["times"][0]["text"] = row["times"][0]["text"][1:]


def test_no_miss_and_no_false_find_of_a_real_evaluation_is_lost() -> None:
    scored = evaluate_cases([changed_case("ferry", spoiled), perfect("wire/grant")])
    wrong = {(f.article, f.task, f.type, f.start) for f in scored.findings if f.result == "missed"}
    told = {
        (article.name, label.task, label.type, label.start)
        for article in page(scored).articles
        for label in article.labels
        if is_wrong(label)
    }
    assert wrong
    assert told == wrong


def is_wrong(label: Label) -> bool:
    return label.outcome != "right"


def test_every_miss_and_false_find_has_an_entry_and_every_event_and_relation_a_card() -> None:
    article = page(hostile()).articles[0]
    told = {entry.label for _, entries in article.entries for entry in entries}
    assert told == {each for each in article.labels if is_wrong(each) or each.task in ("events", "relations")}


def test_labels_over_one_another_are_cut_where_one_starts_or_ends() -> None:
    listed = labels([finding(RAW, "Ana Gil met"), finding(RAW, "Gil met Bo", result="missed")])
    cut_at = [(RAW[s.start : s.end], s.marks) for s in segments(len(RAW), listed, first=7)[:4]]
    assert cut_at == [("Ana ", (7,)), ("Gil met", (7, 8)), (" Bo", (8,)), (RAW[14:], ())]


def test_what_an_event_speaks_of_can_be_lit_up_though_it_has_no_label() -> None:
    spans = (("place", "Oster"),)
    listed = labels([meeting(RAW, "trigger", "actual; place: Oster", spans=spans)])
    linked = [RAW[s.start : s.end] for s in segments(len(RAW), listed) if s.linked]
    assert linked == ["Oster"]


def test_an_error_hides_what_is_right_on_its_channel_only() -> None:
    name, missed = labels([finding(RAW, "Ana Gil"), finding(RAW, "Ana Gil met", result="missed")])[::-1]
    [relation] = labels([finding(RAW, "Ana Gil", task="relations", measure="ends", kind="leads")])
    assert paint([name, missed, relation]) == {"o": "right", "u": "missed"}
    assert channel(name) == "u"


SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.booleans()), max_size=12)


@given(SPANS)
def test_segments_cover_the_text_and_know_their_labels(spans: list[tuple[int, int, bool]]) -> None:
    made = [
        Label("names", "person", "right", min(a, b), max(a, b), "", "", None, (0, 0), (("x", a, b),) * linked, ())
        for a, b, linked in spans
    ]
    cuts = segments(50, made)
    assert [s.start for s in cuts] == [0, *(s.end for s in cuts[:-1])]
    assert cuts[-1].end == 50
    for s in cuts:
        over = [n for n, label in enumerate(made) if label.start <= s.start and s.end <= label.end and label.placed]
        assert list(s.marks) == over
        assert s.linked == any(a <= s.start and s.end <= b for label in made for _, a, b in label.spans)


@given(st.text(st.characters(), max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_the_parts_of_a_text_are_the_text(raw: str, one: int, other: int) -> None:
    text = steady(raw)
    first, last = sorted((min(one, len(raw)), min(other, len(raw))))
    assert len(text) == len(raw)
    assert cut(text, 0, first) + cut(text, first, last) + cut(text, last, len(raw)) == cut(text, 0, len(raw))
    assert not set(cut(text, 0, len(raw))) & {"\0", "\r", "\x1b", "\ud800"}
    parts = quote(text, (0, len(raw)), first, last)
    assert parts.before + parts.words + parts.after == cut(text, 0, len(raw))


def test_line_breaks_stay_line_breaks_and_controls_are_shown() -> None:
    assert cut(steady("a\r\nb\rc\nd\te\x00"), 0, 11) == "a\nb\nc\nd\te\u2400"
    assert clean(" a\r\n b\u2028c ") == "a b c"


def test_a_sentence_without_end_is_quoted_around_the_words() -> None:
    text = "word " * 2000
    parts = quote(text, (0, len(text)), 5000, 9000)
    assert parts.before.startswith("… word")
    assert parts.after.endswith("word …")
    assert len(parts.before) <= BEFORE + 2
    assert len(parts.words) <= WORDS + 3
    assert len(parts.after) <= AFTER + 2


def test_a_label_that_was_given_beside_the_text_has_no_quotation() -> None:
    given_title = Finding("layout", "title", "one", "false", "title", 0, 0, "", "Boats", None, (0, 5))
    [(_, [entry])] = page(evaluation(("one", RAW, [given_title]))).articles[0].entries
    assert entry.quote is None
