"""A first `.ann` from a list of surfaces, so that a person labels without counting characters.

The list is UTF-8 text, a line a thing: its label and its surfaces, parted by tabs; lines that begin with `#` are notes.

    Boilerplate<tab>Share | Print
    Organisation<tab>Harbour Council<tab>HC
    Money<tab>$3 million

Every whole-word occurrence of a surface becomes a span, with these exceptions: layout goes first, boilerplate and
bylines as whole lines, and nothing is labelled inside them; title, date and publisher once, at their first
occurrence; where names, offices and values overlap, the longer surface wins. The names of a line are joined as one
thing. Values are then to be added by hand: `extract gold check` asks for them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.errors import UsageError
from extract.evaluation.annotations import Annotations, Equiv, Span
from extract.evaluation.scheme import load_scheme


@dataclass(frozen=True, slots=True)
class Surfaces:
    """A line of the list: a label, the words that carry it, and the line's number."""

    label: str
    texts: tuple[str, ...]
    line: int


def read_surfaces(content: str, *, file: str = "") -> list[Surfaces]:
    """Read a list.

    Raises:
        UsageError: naming the line that is malformed, and how to mend it.
    """
    listed = []
    for number, line in enumerate(content.splitlines(), 1):
        label, *texts = line.split("\t")
        if not line.strip() or line.startswith("#"):
            continue
        if label not in load_scheme().labels:
            known = ", ".join(load_scheme().labels)
            raise UsageError(f"{file}:{number}: there is no label {label!r}; use one of {known}")
        if not texts or any(not text or text != text.strip() for text in texts):
            raise UsageError(f"{file}:{number}: write the label, a tab, and the words as the text has them")
        listed.append(Surfaces(label, tuple(texts), number))
    return listed


def label_surfaces(text: str, listed: Sequence[Surfaces], *, file: str = "") -> Annotations:
    """Label a text by a list.

    Args:
        text: the raw text.
        listed: the things in it.
        file: name of the list, for the messages.

    Returns:
        Spans in reading order, and a set for each line with several mentions of names.

    Raises:
        UsageError: naming the line whose words the text does not have.
    """
    scheme = load_scheme()
    rank = {label: n for n, group in enumerate((scheme.layout, scheme.flat)) for label in group}
    wanted = [(entry, words) for entry in listed for words in entry.texts]
    wanted.sort(key=lambda each: (rank.get(each[0].label, len(rank)), -len(each[1])))
    taken: list[tuple[int, int, Surfaces]] = []
    for entry, words in wanted:
        places = list(_places(text, entry.label, words))
        if not places:
            raise UsageError(f"{file}:{entry.line}: the text has no {words!r}; write the words as it has them")
        free = [place for place in places if _free(place, entry.label, taken)]
        taken += [(*place, entry) for place in free]
    return _annotations(text, taken)


def _places(text: str, label: str, words: str) -> Iterator[tuple[int, int]]:
    scheme = load_scheme()
    whole = r"(?m:^){}(?m:$)" if label in scheme.closed else r"(?<!\w){}(?!\w)"
    pattern = re.escape(words).replace(r"\ ", r"[ \u00a0]")
    for match in re.finditer(whole.format(pattern), text):
        yield match.span()
        if label in scheme.once:
            return


def _free(place: tuple[int, int], label: str, taken: Sequence[tuple[int, int, Surfaces]]) -> bool:
    """Whether no span that is there keeps this one out: a closed part of the page, or another name or value."""
    scheme = load_scheme()
    if label in scheme.layout:
        return True
    shut = (*scheme.closed, *(scheme.flat if label in scheme.flat else ()))
    return not any(e.label in shut and start < place[1] and place[0] < end for start, end, e in taken)


def _annotations(text: str, taken: Sequence[tuple[int, int, Surfaces]]) -> Annotations:
    spans, members = [], dict[int, list[str]]()
    for number, (start, end, entry) in enumerate(sorted(taken, key=lambda t: (t[0], -t[1], t[2].line)), 1):
        spans.append(Span(f"T{number}", entry.label, start, end, text[start:end]))
        if entry.label in load_scheme().names:
            members.setdefault(entry.line, []).append(f"T{number}")
    equivs = tuple(Equiv(tuple(ids)) for _, ids in sorted(members.items()) if len(ids) > 1)
    return Annotations(spans=tuple(spans), equivs=equivs)
