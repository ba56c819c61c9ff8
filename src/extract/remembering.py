"""Answers that are kept from article to article: so many, for a page of random words must not fill the memory."""

from typing import TypeVar

Key = TypeVar("Key")
Answer = TypeVar("Answer")


def keep(known: dict[Key, Answer], key: Key, answer: Answer, *, most: int) -> Answer:
    """Note an answer, and give it back.

    Args:
        known: the answers so far; all are forgotten once there are `most`.
        key: what was asked.
        answer: what is to be said when it is asked again.
        most: how many answers are kept.
    """
    if len(known) >= most:
        known.clear()
    known[key] = answer
    return answer
