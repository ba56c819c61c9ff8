"""The report as files: what they hold, and that words of strangers stay words."""

import json
import re
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
import typer

from extract.commands_gold import evaluate
from extract.evaluation.evaluate import evaluate_cases
from extract.evaluation.model import Evaluation
from extract.evaluation.report import to_html, to_markdown
from extract.evaluation.report.html import embedded
from extract.evaluation.report.markdown import escaped
from extract.evaluation.report.shown import cut, steady
from extract.evaluation.report_json import read_report
from tests.evaluation.articles import GOLD, TEXTS, Row, changed_case, gold, perfect, write_records
from tests.evaluation.reported import FILLER, HOSTILE, evaluation, finding, hostile


class Elements(HTMLParser):
    """Every element with its attributes, and the text of each `.raw`."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.raw: list[str] = []
        self._depth = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if self._depth or dict(attrs).get("class") == "raw":
            self.raw += [""] if not self._depth else []
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        self._depth -= self._depth > 0 and tag in ("div", "mark", "span")

    def handle_data(self, data: str) -> None:
        if self._depth:
            self.raw[-1] += data


def of(elements: Elements, tag: str) -> list[dict[str, str | None]]:
    return [attributes for name, attributes in elements.elements if name == tag]


def test_the_whole_text_of_every_article_is_there_as_text() -> None:
    raw = HOSTILE + FILLER
    first, second = Elements(to_html(hostile())).raw
    assert first == cut(steady(raw), 0, len(raw))
    assert second == FILLER


def test_an_article_adds_no_element_and_nothing_comes_from_elsewhere() -> None:
    page = Elements(to_html(hostile()))
    assert [set(script) for script in of(page, "script")] == [{"type", "id"}, set()]
    assert not [tag for tag, _ in page.elements if tag in ("img", "iframe", "object", "embed", "base", "form", "i")]
    assert [link["href"] for link in of(page, "link")] == ["data:,"]
    assert all(str(link["href"]).startswith("#") for link in of(page, "a"))
    policy = next(str(meta["content"]) for meta in of(page, "meta") if "http-equiv" in meta)
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def test_no_attribute_carries_style_or_script() -> None:
    for _, attributes in Elements(to_html(hostile())).elements:
        assert "style" not in attributes
        assert not [name for name in attributes if name.startswith("on")]


def test_links_lead_to_places_that_are_there_and_ids_are_there_once() -> None:
    page = Elements(to_html(hostile()))
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {str(link["href"])[1:] for link in of(page, "a")} <= set(ids)


def test_json_in_a_script_can_end_neither_script_nor_line() -> None:
    value = {"</script>": "<!--\u2028\u2029 & ü"}
    text = embedded(value)
    assert not re.search("[<>&\u2028\u2029]", text)
    assert json.loads(text) == value


def test_every_miss_and_false_find_is_quoted_in_both() -> None:
    words = ("document.title = 'run'", "\u05d0\u05d1\u05d2 Trust", "Line 90", "Mira Vane")
    page = to_html(hostile())
    entries = [unescape(entry) for entry in re.findall(r"<blockquote>.*?</blockquote>", page, re.DOTALL)]
    lines = [line for line in to_markdown(hostile()).splitlines() if line.startswith("  > ")]
    assert len(entries) == len(lines) == 6
    for word in words:
        assert any(word in entry for entry in entries)
        assert any(word in unescape(line) for line in lines)


def test_scores_have_counts_rates_intervals_and_a_plot() -> None:
    page, text = to_html(hostile()), to_markdown(hostile())
    assert page.count("95 % interval 0.250 to 0.750") == 4
    assert "| names | exact | 4 | 3 | 2 | 0.667 | 0.500 | 0.571 | 0.250–0.750 |" in text
    for part in ("names.&lt;rule&gt; | 3 | 2 | 1 |", "Never fired: 1.", "- times.never", "| events | meeting | 4 |"):
        assert part in text


def test_the_command_writes_both_beside_the_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extract.rules.all_rules", lambda: ())
    records = write_records(tmp_path / "records.jsonl", gold("ferry"), gold("wire/grant"))
    with pytest.raises(typer.Exit):
        evaluate(gold=GOLD, texts=TEXTS, records=records, out=tmp_path / "out", baseline=None, compare=None)
    scored = read_report(tmp_path / "out" / "report.json")
    assert (tmp_path / "out" / "report.html").read_text(encoding="utf-8") == to_html(scored)
    assert (tmp_path / "out" / "report.md").read_text(encoding="utf-8") == to_markdown(scored)


def test_the_same_evaluation_gives_the_same_bytes() -> None:
    assert to_html(hostile()) == to_html(hostile())
    assert to_markdown(hostile()) == to_markdown(hostile())


def test_markdown_shows_words_as_they_are() -> None:
    assert escaped("a|b `c` <d> & *e* _f_ [g](h)") == r"a\|b \`c\` &lt;d&gt; &amp; \*e\* \_f\_ \[g\](h)"
    assert escaped("see http://x.invalid, www.x.invalid\nme@x") == (
        "see http&#58;//x.invalid, www&#46;x.invalid me&#64;x"
    )
    tags = re.findall(r"<[^>]*>", to_markdown(hostile()))
    assert set(tags) == {"<b>", "</b>"}


def test_every_row_of_a_table_has_as_many_cells_as_its_head() -> None:
    head = 0
    for line in to_markdown(hostile()).splitlines():
        cells = len(re.findall(r"(?<!\\)\|", line))
        head = 0 if not line.startswith("|") else head or cells
        assert cells == head or not head


def test_an_evaluation_of_nothing_is_a_report_too() -> None:
    nothing = Evaluation((), {}, {}, (), (), {}, "")
    assert "0 articles" in to_markdown(nothing)
    assert Elements(to_html(nothing)).raw == []
    assert Elements(to_html(evaluation(("one", "", [])))).raw == [""]


def test_a_perfect_and_a_spoiled_record_render() -> None:
    def spoil(row: Row) -> None:
        row["title"]["text"] = "Other"
        row["events"].pop()

    scored = evaluate_cases([changed_case("ferry", spoil), perfect("wire/grant")])
    page = to_html(scored)
    assert page.count('<section class="article"') == 2
    assert "**missed** title" in to_markdown(scored)


def test_a_thousand_labels_cost_a_page_of_moderate_size() -> None:
    raw = " ".join(f"Person{n:04}" for n in range(1000))
    own = [finding(raw, f"Person{n:04}", result="missed" if n % 5 == 0 else "right") for n in range(1000)]
    assert len(to_html(evaluation(("one", raw, own))).encode()) < 1_000_000
