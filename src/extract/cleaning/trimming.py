"""Lists of teasers at either end of an article: many headlines, each above a sentence of its own."""

from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Literal

Look = Literal["noise", "row", "tally", "field", "again", "label", "text"]

# What a label takes from running text here; so many labels are a list of teasers, unless fields are among them.
_TEASER, _TEASERS, _FIELDS = 12, 7, 2
# So many runs of labels, each above a sentence, are teasers, and fewer words than this for each label.
_RUNS, _SPOKEN = 4, 6
# So many paragraphs are an article, whatever stands beside them.
_OWN = 3


def teasers(
    likes: Sequence[Look], weights: Sequence[int], count: Callable[[int, int], int]
) -> Callable[[int, int], bool]:
    """Whether a stretch of lines is one of teasers: many labels, and not several fields or figures among them.

    The labels stand above sentences one by one, or little is said among them: an article has its lists together.
    """
    own = [0, *accumulate(look in ("field", "tally") for look in likes)]
    said = [0, *accumulate(max(weight, 0) for weight in weights)]
    runs = [0, *accumulate(one == "label" != other for one, other in zip(likes, [*likes[1:], "noise"], strict=True))]

    def are_teasers(start: int, end: int) -> bool:
        labels = count(start, end)
        apart = runs[end] - runs[start] >= _RUNS or said[end] - said[start] < _SPOKEN * labels
        return labels >= _TEASERS and own[end] - own[start] < _FIELDS and apart

    return are_teasers


def trimmed(weights: Sequence[int], start: int, end: int, are_teasers: Callable[[int, int], bool]) -> tuple[int, int]:
    """Without a long list of teasers at either end, a headline and a sentence each, which a label outweighs."""
    strict = [weight if weight > 0 else -_TEASER for weight in weights[start:end]]
    cut = max(range(len(strict)), key=list(accumulate(strict)).__getitem__) + 1
    if are_teasers(start + cut, end) and _outweighs(strict[:cut], strict[cut:]):
        end, strict = start + cut, strict[:cut]
    back = max(range(len(strict)), key=list(accumulate(reversed(strict))).__getitem__) + 1
    if are_teasers(start, end - back) and _outweighs(strict[-back:], strict[:-back]):
        start = end - back
    return start, end


def _outweighs(article: Sequence[int], teasers: Sequence[int]) -> bool:
    """Whether so much running text remains that the rest may be teasers; else all of it may be the items of a page."""
    own, others = ([weight for weight in weights if weight > 0] for weights in (article, teasers))
    return len(own) >= _OWN or 2 * sum(own) >= sum(others)
