"""What can go wrong with one article or one call, as data: where it happened, what, and what to do about it."""

from pydantic import BaseModel, ConfigDict


class UsageError(Exception):
    """The call itself is wrong (a path that is not there, a malformed rule); nothing was run. The CLI exits 2."""


class ArticleError(Exception):
    """One article could not be processed.

    Attributes:
        stage: the stage that failed, e.g. `read`.
        error: what is wrong.
        advice: what the user can do.
        article: the article's id, where it was known by then.
    """

    article: str | None = None

    def __init__(self, stage: str, error: str, advice: str) -> None:
        super().__init__(f"{stage}: {error} ({advice})")
        self.stage, self.error, self.advice = stage, error, advice


class Failure(BaseModel):
    """A line of `failures.jsonl`: an article that has no record, and why."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str | None
    path: str
    line: int | None = None
    stage: str
    error: str
    advice: str
