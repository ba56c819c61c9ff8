from itertools import pairwise

import pytest

from extract.names.merge import MODEL
from extract.names.model import Mention, NameType
from extract.names.series import RULE, by_neighbours

KINDS: dict[str, NameType] = {"p": "person", "o": "organisation", "l": "place"}


def types(*names: str, joints: str = ", ") -> list[str]:
    """Types after the list has spoken; a name is `KIND:text`, with `!` before it where it is not the model's."""
    source, found = "", []
    for name in names:
        kind, text = name.removeprefix("!").split(":")
        start = len(source)
        rule = "names.gazetteer" if name[0] == "!" else MODEL
        found.append(Mention(start, start + len(text), text, KINDS[kind], rule))
        source += text + joints
    told = by_neighbours(source, found)
    assert all(a.end <= b.start for a, b in pairwise(told))
    assert all((after.rule == RULE) == (after.type != before.type) for before, after in zip(found, told, strict=True))
    return [one.type[0] for one in told]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("p:Ana Silva", "o:Tom Becker", "p:Ilse Marden"), "ppp"),
        (("p:Ana Silva", "p:Ilse Marden", "o:Tom Becker"), "ppp"),
        (("p:Ana Silva", "o:Tom Becker"), "po"),  # one neighbour is too few
        (("p:Ana Silva", "o:Marwell", "p:Ilse Marden"), "pop"),  # one word may be a body
        (("p:Ana Silva", "o:MARWELL TIDE", "p:Ilse Marden"), "pop"),
        (("p:Ana Silva", "!o:Port Union", "p:Ilse Marden"), "pop"),  # known otherwise
        (("!o:Port Union", "p:Reef Aid", "o:Tide Trust"), "ooo"),
        (("o:Tide Trust", "p:Reef Aid", "o:Marwell"), "opo"),  # the model alone does not vouch for a body
        (("o:Ana Silva", "o:Tom Becker", "p:Ilse Marden", "p:Suvi Okonjo"), "pppp"),
        (("o:Ana Silva", "o:Tom Becker", "o:Ilse Marden", "p:Suvi Okonjo"), "ooop"),  # fewer than half
        (("o:Reef Bank", "o:Tom Becker", "p:Ilse Marden", "p:Suvi Okonjo"), "oopp"),  # a bank among them
        (("!o:Ana Silva", "o:Tom Becker", "p:Ilse Marden", "p:Suvi Okonjo"), "oopp"),  # known otherwise
        (("p:Ana Silva", "o:Tom Becker", "l:Ostia"), "pop"),  # a mixed list: person, organisation, place
    ],
)
def test_lists_join_like_with_like(names: tuple[str, ...], expected: str) -> None:
    assert "".join(types(*names)) == expected


def test_names_that_no_list_joins_keep_their_types() -> None:
    assert types("p:Ana Silva", "o:Tom Becker", "p:Ilse Marden", joints=" met ") == ["p", "o", "p"]
