"""The scheme as brat reads it: `annotation.conf` (https://brat.nlplab.org/configuration.html)."""

from collections.abc import Iterator, Sequence

from extract.evaluation.scheme import load_scheme

_OVERLAP = "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>"
_EQUIV = "Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive"


def annotation_conf() -> str:
    """The file."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    scheme = load_scheme()
    yield "[entities]"
    yield from (*scheme.layout, *scheme.flat, *scheme.speech)
    yield "[relations]"
    for name, ends in scheme.relations.items():
        yield f"{name}\tArg1:{_any(ends.first)}, Arg2:{_any(ends.second)}"
    yield _EQUIV
    yield _OVERLAP
    yield "[events]"
    for name, event in scheme.events.items():
        yield f"{name}\t{', '.join(f'{role}*:{_any(labels)}' for role, labels in event.roles.items())}"
    yield "[attributes]"
    for name, attribute in scheme.attributes.items():
        on = "<EVENT>" if set(attribute.on) == set(scheme.events) else _any(attribute.on)
        yield f"{name}\tArg:{on}, Value:{_any(attribute.values)}"


def _any(labels: Sequence[str]) -> str:
    return "|".join(labels)
