"""What an error in a rule file says."""

from typing import Any, Protocol

from pydantic import ValidationError


class TextFile(Protocol):
    """A file in a folder or in a package."""

    @property
    def name(self) -> str:
        """Its name without the folder."""

    def read_text(self, encoding: str | None = None) -> str:
        """Its text."""


def causes(error: ValidationError) -> list[Any]:
    """The issues without those that only follow from a deeper one, such as a list that is empty without a bad item."""
    issues: list[Any] = list(error.errors())
    inner = [issue["loc"] for issue in issues]
    return [
        i for i in issues if not any(len(loc) > len(i["loc"]) and loc[: len(i["loc"])] == i["loc"] for loc in inner)
    ]


def fault(file: TextFile, content: dict[str, Any], issue: Any) -> str:
    """One line for one fault: file, rule, key and what is wrong."""
    where = list(issue["loc"])
    rules = content.get("rule")
    named = ""
    if where[:1] == ["rule"] and len(where) > 1 and isinstance(rules, list) and isinstance(rules[where[1]], dict):
        named = f"rule {rules[where[1]].get('id', where[1])}: "
        where = where[2:]
    key = ".".join(str(part) for part in where)
    return f"{file}: {named}{key}: {issue['msg']}"
