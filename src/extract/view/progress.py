"""Progress on stderr: a bar on a terminal, a plain line now and then elsewhere."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from extract.batch.job import Outcome

_LINES = 10  # plain lines in a whole run


@contextmanager
def progress(total: int) -> Iterator[Callable[[Outcome], None]]:
    """Give a function that is to be called with each outcome.

    Args:
        total: how many there will be.
    """
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _plain(total)
        return
    columns = (TextColumn("articles"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("articles", total=total)
        yield lambda _: bar.advance(task)


def _plain(total: int) -> Callable[[Outcome], None]:
    step = max(1, total // _LINES)
    done = failed = 0

    def advance(outcome: Outcome) -> None:
        nonlocal done, failed
        done += 1
        failed += outcome.failure is not None
        if done % step == 0 or done == total:
            sys.stderr.write(f"{done} of {total} articles, {failed} failed\n")

    return advance
