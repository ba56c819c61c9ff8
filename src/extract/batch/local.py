"""The local engine: the job mapped over sources in this process, or in several, in the order of the sources."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from spacy.language import Language

from extract.batch.job import Outcome, failed, run_one
from extract.config import Config
from extract.errors import ArticleError
from extract.pipeline import load
from extract.reading import Source

_AHEAD = 4  # sources handed to the pool ahead of the one waited for, a worker: enough to keep all busy

_state: tuple[Language, Config] | None = None  # of a worker process, set once when it starts


def in_process(sources: Sequence[Source], *, config: Config) -> Iterator[Outcome]:
    """Map the job in this process.

    Raises:
        UsageError: if the pipeline cannot be loaded.
    """
    nlp = load(config)  # now, not when the first outcome is asked for: a wrong configuration leaves no output folder
    return (run_one(nlp, source, config=config) for source in sources)


def in_workers(sources: Sequence[Source], *, config: Config, workers: int) -> Iterator[Outcome]:
    """Map the job in worker processes; a source that kills its worker fails alone.

    Raises:
        UsageError: if the pipeline cannot be loaded.
    """
    load(config)  # a wrong configuration is told here, once, not by each dying worker
    return _all_pooled(deque(sources), config=config, workers=workers)


def _all_pooled(waiting: deque[Source], *, config: Config, workers: int) -> Iterator[Outcome]:
    while waiting:
        try:
            yield from _pooled(waiting, config=config, workers=workers)
        except BrokenProcessPool:
            yield from _one_by_one(waiting, config=config, most=workers * _AHEAD)


def _pooled(waiting: deque[Source], *, config: Config, workers: int) -> Iterator[Outcome]:
    """Take sources off the queue as their outcomes come in; what is still on it when the pool breaks has none."""
    with _pool(config, workers) as pool:
        futures: deque[Future[Outcome]] = deque()
        try:
            while waiting:
                while len(futures) < min(len(waiting), workers * _AHEAD):
                    futures.append(pool.submit(_job, waiting[len(futures)]))
                outcome = futures[0].result()
                futures.popleft()
                waiting.popleft()
                yield outcome
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _one_by_one(waiting: deque[Source], *, config: Config, most: int) -> Iterator[Outcome]:
    """Give each of the sources that were under way a worker of its own, up to the one that kills it."""
    for _ in range(min(most, len(waiting))):
        source = waiting.popleft()
        try:
            with _pool(config, 1) as pool:
                yield pool.submit(_job, source).result()
        except BrokenProcessPool:
            error = ArticleError(
                "run", "the worker process died on it", "it may need more memory than there is; split the article"
            )
            yield failed(source, error)
            return


def _pool(config: Config, workers: int) -> ProcessPoolExecutor:
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_start, initargs=(config,))


def _start(config: Config) -> None:
    global _state  # the pipeline is loaded once a process
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the whole group; the parent ends its workers
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    _state = (load(config), config)


def _leave_with_parent() -> None:
    """End a worker whose parent was killed: it would wait for the next source for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _job(source: Source) -> Outcome:
    if _state is None:
        raise RuntimeError("a worker was given a source before it was started")
    nlp, config = _state
    return run_one(nlp, source, config=config)
