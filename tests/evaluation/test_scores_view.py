"""The table in the terminal: all measures, and words of strangers as plain text."""

from dataclasses import replace

from rich.console import Console

from extract.evaluation.compare import changes, differences
from extract.evaluation.evaluate import evaluate_cases
from extract.evaluation.tasks import MEASURES
from extract.view.scores import changes_view, scores_view
from tests.evaluation.articles import Row, changed_case, perfect


def printed(view: object) -> str:
    console = Console(width=160, record=True, file=None, quiet=False, force_terminal=False)
    with console.capture() as captured:
        console.print(view)
    return captured.get()


def test_every_measure_has_its_row_with_counts_rates_and_interval() -> None:
    text = printed(scores_view(evaluate_cases([perfect("ferry")])))
    rows = [line for line in text.splitlines() if "1.000–1.000" in line]
    assert len(rows) == sum(len(measures) for measures in MEASURES.values())
    assert "names.person" in text
    assert "times.set" in text
    assert "1 articles; 95 % intervals" in text


def test_what_a_record_says_is_no_markup() -> None:
    def hostile(row: Row) -> None:
        row["times"][0]["rule"] = "[red]rule[/red]\x1b[31m"

    before, after = evaluate_cases([perfect("ferry")]), evaluate_cases([changed_case("ferry", hostile)])
    assert "[red]rule[/red]\ufffd[31m" in printed(scores_view(after))
    finding = replace(before.findings[0], text="[bold]x[/bold]\x07", result="false")
    worse = replace(before, findings=(*before.findings, finding))
    text = printed(changes_view(differences(before, worse), changes(before, worse)))
    assert "[bold]x[/bold]\ufffd" in text


def test_the_table_fits_a_terminal_of_80_columns() -> None:
    console = Console(width=80)
    with console.capture() as captured:
        console.print(scores_view(evaluate_cases([perfect("ferry"), perfect("wire/grant")])))
    lines = captured.get().splitlines()
    for name in ("events.whole_facts", "percentages.percent", "relations.implemented_by"):
        assert any(line.startswith(f"{name} ") and line.count("1.000") >= 3 for line in lines)
