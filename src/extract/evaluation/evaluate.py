"""Scoring records against gold: files in, an `Evaluation` out."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from extract.errors import UsageError
from extract.evaluation import bootstrap, outcome
from extract.evaluation.case import Case, case
from extract.evaluation.gold_files import GoldFile, gold_files
from extract.evaluation.gold_record import gold_record
from extract.evaluation.model import Evaluation, Finding, Measured, RuleScore, Score
from extract.evaluation.tasks import MEASURES, all_findings, primary
from extract.export.lines import records_of
from extract.records import Record

Measure = tuple[str, str]
NOTHING = Score(0, 0, 0)


def evaluate(gold: Path, texts: Path, records: Path, *, rules: Iterable[str] = ()) -> Evaluation:
    """Score a file of records against a folder of gold.

    Args:
        gold: folder of `.ann` files.
        texts: folder of their raw texts.
        records: a `records.jsonl`; records of articles without gold are passed over.
        rules: ids of all rules there are, so that those that never fired are listed.

    Raises:
        UsageError: if a path is missing, gold breaks the scheme, or a record is missing, malformed or of another text.
        ArticleError: if a text cannot be read.
    """
    files = gold_files(gold, texts)
    sound(files, gold, texts)
    found = _records(records, {file.id for file in files})
    cases = [case(file.article.raw, gold=_gold(file), found=_record(found, file, records)) for file in files]
    return evaluate_cases(cases, rules=rules, digest=_digest(files))


def evaluate_cases(cases: Sequence[Case], *, rules: Iterable[str] = (), digest: str = "") -> Evaluation:
    """Score articles in memory.

    Args:
        cases: gold and prediction of each article, each id once, at least one.
        rules: as for `evaluate`.
        digest: as `Evaluation` has it.
    """
    findings = {each.id: all_findings(each) for each in cases}
    by_article = {name: _totals(listed) for name, listed in findings.items()}
    everything = tuple(finding for listed in findings.values() for finding in listed)
    return Evaluation(
        measures=_measures(by_article),
        by_article=by_article,
        by_type=_by_type(everything),
        by_rule=_by_rule(everything, rules),
        findings=everything,
        texts={each.id: each.raw for each in cases},
        digest=digest,
    )


def sound(files: Sequence[GoldFile], gold: Path, texts: Path) -> None:
    """Make sure that gold files keep to the scheme.

    Raises:
        UsageError: with the first problem, and how to list all.
    """
    problems = [problem for file in files for problem in file.problems()]
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        advice = f"mend it; `extract gold check --gold {gold} --texts {texts}` lists all"
        raise UsageError(f"{problems[0]}{more}; {advice}")


def _gold(file: GoldFile) -> Record:
    return gold_record(file.article, file.annotations())


def _records(path: Path, wanted: set[str]) -> dict[str, Record]:
    try:
        return {record.id: record for record in records_of(path) if record.id in wanted}
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}; make it with `extract run`") from error


def _record(found: Mapping[str, Record], file: GoldFile, path: Path) -> Record:
    record = found.get(file.id)
    if record is None:
        raise UsageError(f"{path} has no record of {file.id}; make it with `extract run`, and see failures.jsonl")
    if record.source.sha256 != file.article.sha256:
        raise UsageError(f"{path}: the record of {file.id} is of another text; make it anew with `extract run`")
    return record


def _digest(files: Sequence[GoldFile]) -> str:
    digest = hashlib.sha256()
    for file in files:
        for part in (file.id, file.content, file.article.sha256):
            digest.update(hashlib.sha256(part.encode()).digest())
    return digest.hexdigest()


def _totals(findings: Iterable[Finding]) -> dict[Measure, Score]:
    totals = {(task, measure): NOTHING for task, measures in MEASURES.items() for measure in measures}
    for finding in findings:
        totals[finding.task, finding.measure] += outcome.score(finding)
    return totals


def _measures(by_article: Mapping[str, Mapping[Measure, Score]]) -> tuple[Measured, ...]:
    drawn = bootstrap.draws(len(by_article))
    measured = []
    for task, measures in MEASURES.items():
        for measure in measures:
            scores = [totals[task, measure] for totals in by_article.values()]
            low, high = bootstrap.interval(scores, drawn)
            measured.append(Measured(task, measure, sum(scores, NOTHING), low, high))
    return tuple(measured)


def _by_type(findings: Iterable[Finding]) -> dict[Measure, Score]:
    totals: dict[Measure, Score] = {}
    for finding in findings:
        if primary(finding.task, finding.measure):
            key = finding.task, finding.type
            totals[key] = totals.get(key, NOTHING) + outcome.score(finding)
    order = list(MEASURES)
    return dict(sorted(totals.items(), key=lambda entry: (order.index(entry[0][0]), entry[0][1])))


def _by_rule(findings: Iterable[Finding], rules: Iterable[str]) -> tuple[RuleScore, ...]:
    counted = [f for f in findings if f.rule is not None and primary(f.task, f.measure)]
    fired = Counter(finding.rule for finding in counted)
    right = Counter(finding.rule for finding in counted if finding.result == "right")
    names = sorted({str(finding.rule) for finding in counted} | set(rules))
    return tuple(RuleScore(name, fired[name], right[name], fired[name] - right[name]) for name in names)
