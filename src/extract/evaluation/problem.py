"""What is wrong with a gold file, as data: where, what, and how to mend it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend.

    Attributes:
        file: name of the file, empty if it has none.
        line: its line, from 1; 0 where the problem is of the whole file.
        id: id of the annotation, empty if it has none.
        what: what is wrong.
        mend: what to do about it.
    """

    file: str
    line: int
    id: str
    what: str
    mend: str

    def __str__(self) -> str:
        where = ":".join(part for part in (self.file, str(self.line or "")) if part)
        return ": ".join(part for part in (where, self.id, f"{self.what}; {self.mend}") if part)
