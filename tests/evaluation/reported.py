"""Small evaluations made by hand, for the tests of the report."""

from dataclasses import replace

from extract.evaluation.model import Evaluation, Finding, Measured, Result, RuleScore, Score

HOSTILE = (
    "</script><script>document.title = 'run'</script> <img src=x onerror=\"document.title='run'\">\n"
    "Zo\u0308e O\u2019Dell & \u2018Sons\u2019 gave \u20ac5 to \u05d0\u05d1\u05d2 Trust\u2028today "
    "\u202eback\u202c. \x00\x1b\r\n"
    "Mira Vane met Zo\u0308e O\u2019Dell in Port Elden on 3 May. `code` | **bold** http://example.invalid\n"
    + "far "
    * 400
)
FILLER = "\n".join(f"Line {number} of a calm text about boats and weather." for number in range(120))


def finding(
    raw: str,
    words: str,
    *,
    task: str = "names",
    measure: str = "exact",
    result: Result = "right",
    kind: str = "person",
    detail: str = "",
    spans: tuple[tuple[str, str], ...] = (),
    article: str = "one",
) -> Finding:
    """A finding at the first place of its words, with spans at the first places of theirs."""
    start = raw.index(words)
    line = raw.rfind("\n", 0, start) + 1, raw.find("\n", start)
    return Finding(
        task=task,
        measure=measure,
        article=article,
        result=result,
        type=kind,
        start=start,
        end=start + len(words),
        text=words,
        detail=detail,
        rule=None if result == "missed" else f"{task}.<rule>",
        sentence=(line[0], line[1] if line[1] >= 0 else len(raw)),
        spans=tuple((role, raw.index(own), raw.index(own) + len(own)) for role, own in spans),
    )


def evaluation(*texts: tuple[str, str, list[Finding]]) -> Evaluation:
    """An evaluation of articles: id, text, findings; its scores are made up."""
    measures = (("names", "exact"), ("times", "value"), ("relations", "ends"), ("events", "trigger"))
    score = Score(4, 3, 2)
    return Evaluation(
        measures=tuple(Measured(task, measure, score, 0.25, 0.75) for task, measure in measures),
        by_article={name: dict.fromkeys(measures, score) for name, _, _ in texts},
        by_type={("names", "person"): score, ("events", "meeting"): score},
        by_rule=(RuleScore("names.<rule>", 3, 2, 1), RuleScore("times.never", 0, 0, 0)),
        findings=tuple(replace(f, article=name) for name, _, own in texts for f in own),
        texts={name: raw for name, raw, _ in texts},
        digest="0" * 64,
    )


def meeting(
    raw: str, measure: str, detail: str, *, result: Result = "right", spans: tuple[tuple[str, str], ...] = ()
) -> Finding:
    """A finding on an event that `met` tells of."""
    return finding(
        raw, "met", task="events", measure=measure, result=result, kind="meeting", detail=detail, spans=spans
    )


def hostile() -> Evaluation:
    """Two articles of which the first tries to be markup; labels overlap, and each outcome is there."""
    raw = HOSTILE + FILLER
    who, when = ("participant", "Mira Vane"), ("time", "3 May")
    gold, found = "actual; participant: Mira Vane; time: 3 May", "planned; participant: Mira Vane"
    own = [
        finding(raw, "</script><script>document.title = 'run'</script>", result="false", kind="organisation"),
        finding(raw, "Zo\u0308e O\u2019Dell"),
        finding(raw, "Mira Vane"),
        finding(raw, "\u05d0\u05d1\u05d2 Trust", result="missed", kind="organisation"),
        finding(raw, "Trust\u2028today", result="false", kind="place"),
        finding(raw, "3 May", task="times", measure="value", kind="date", detail="2024-05-03"),
        finding(raw, "Mira Vane", task="relations", measure="ends", result="missed", kind="leads", detail="<b> → </b>"),
        meeting(raw, "trigger", gold, spans=(who, when)),
        meeting(raw, "status", gold, result="missed", spans=(who, when)),
        meeting(raw, "status", found, result="false", spans=(who,)),
        meeting(raw, "arguments", "participant: Mira Vane", spans=(who,)),
        meeting(raw, "arguments", "time: 3 May", result="missed", spans=(when,)),
    ]
    return evaluation(("one<i>", raw, own), ("two", FILLER, [finding(FILLER, "Line 90", result="missed")]))
