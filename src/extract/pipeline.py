"""The pipeline: the one place that knows the order of the stages."""

import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from extract.annotation import morphology, recognition
from extract.annotation.headlines import in_sentence_case, respell, take_over
from extract.annotation.norms import set_norms
from extract.annotation.parsing import parse
from extract.annotation.sentences import constrain
from extract.annotation.tokens import tokenize
from extract.article import Article
from extract.cleaning import Cleaned, clean
from extract.cleaning.phrases import load as load_phrases
from extract.cleaning.switches import check_disabled
from extract.config import Config
from extract.errors import ArticleError, UsageError
from extract.language import ENGLISH, language_of
from extract.normalise import to_record
from extract.records import Record

NEEDED = ("tagger", "parser", "lemmatizer", "ner")
Seconds = defaultdict[str, float]


def load(config: Config | None = None) -> Language:
    """Load the model and add our stages to it.

    Args:
        config: which model, gazetteers and rules; the defaults where absent.

    Returns:
        A spaCy pipeline: the model's components, then `extract.names`, `.amounts`, `.times`, `.relations`.

    Raises:
        UsageError: if the model is not installed, is not English or lacks a component, a rule, gazetteer or list of
            phrases is malformed, or there is no such repair to be disabled.
    """
    config = config or Config()
    try:
        check_disabled(config.disabled_repairs)  # first, for the model takes long to load
        load_phrases(config.phrases)
        nlp = model(config.model)
        nlp.add_pipe("extract.names", config={"gazetteers": _texts(config.gazetteers)})
        nlp.add_pipe("extract.amounts")
        nlp.add_pipe("extract.times")
        nlp.add_pipe("extract.relations", config={"rules": _texts(config.rules)})
    except (ValueError, OSError) as error:
        raise UsageError(str(error)) from error
    return nlp


def process(nlp: Language, article: Article, *, config: Config | None = None, seconds: Seconds | None = None) -> Record:
    """Take one article through all stages; one in another language than English through cleaning alone.

    Args:
        nlp: what `load` gave.
        article: the article as read.
        config: as given to `load`.
        seconds: seconds a stage are added to it.

    Raises:
        ArticleError: naming the stage that failed.
    """
    clock = _Clock(defaultdict(float) if seconds is None else seconds)
    config = config or Config()
    with clock.stage("cleaning"):
        cleaned = clean(article, disabled=config.disabled_repairs, phrases=load_phrases(config.phrases))
    with clock.stage("language"):
        language = _language(article, cleaned, config)
    doc = annotate(nlp, cleaned, clock=clock) if is_read(language, config) else Doc(nlp.vocab)
    with clock.stage("normalise"):
        return to_record(article, cleaned, doc, language=language)


def is_read(language: str | None, config: Config) -> bool:
    """Whether an article in this language is taken through all stages: if it is, or may be, English."""
    return not config.language_check or language in (ENGLISH, None)


def annotate(nlp: Language, cleaned: Cleaned, *, clock: "_Clock | None" = None) -> Doc:
    """Run the spaCy pipeline over a cleaned article, one component at a time.

    One article at a time on purpose: in a batch the float sums of the matrix products, and with them now and then a
    label, depend on the other articles of the batch.
    """
    clock = clock or _Clock(defaultdict(float))
    if len(cleaned.text) > nlp.max_length:
        size = f"has {len(cleaned.text)} characters after cleaning, over the model's limit of {nlp.max_length}"
        raise ArticleError("tokenizer", size, "split the article")
    with clock.stage("tokenizer"):
        own = tokenize(nlp, cleaned.text)
        doc = _read(nlp, own, cleaned)
    starts = [block.start for block in cleaned.text_blocks]
    for name, component in nlp.pipeline:
        with clock.stage(name.removeprefix("extract.")):
            doc = parse(nlp, doc, component, starts=starts) if name == "parser" else _quick(component)(doc)
            if name == "extract.names" and doc is not own:
                doc = take_over(_tell(own, cleaned, cleaned.text), doc)
    return doc


def _quick(component: Callable[[Doc], Doc]) -> Callable[[Doc], Doc]:
    return recognition.quick(morphology.quick(component))


def model(name: str) -> Language:
    """Load the bare model.

    Raises:
        UsageError: if it is not installed, is not English or lacks a component that our stages need.
    """
    try:
        nlp = spacy.load(name)
    except OSError as error:
        raise UsageError(
            f"the model {name!r} is not installed; install it with pip, or name an installed English pipeline"
        ) from error
    missing = [part for part in NEEDED if part not in nlp.pipe_names]
    if nlp.lang != "en" or missing:
        lacks = f"lacks {', '.join(missing)}" if missing else f"is for {nlp.lang!r}"
        raise UsageError(f"the model {name!r} {lacks}; name an English pipeline with {', '.join(NEEDED)}")
    return nlp


def _language(article: Article, cleaned: Cleaned, config: Config) -> str | None:
    """What was given beside the article, else what its text says, unless nobody asks."""
    given = article.metadata.language
    return given or (language_of(cleaned.text) if config.language_check else None)


def _read(nlp: Language, doc: Doc, cleaned: Cleaned) -> Doc:
    """What the model reads: the document, or a copy with headlines in sentence case, with all that cleaning knows."""
    spelled_back = "extract.names" in nlp.pipe_names
    text = in_sentence_case(cleaned.text, cleaned.text_blocks) if spelled_back else cleaned.text
    read = _tell(doc if text == cleaned.text else respell(doc, text), cleaned, text)
    constrain(read, (block.start for block in cleaned.text_blocks))
    set_norms(nlp, read, ((block.start, block.end) for block in cleaned.text_blocks), text=cleaned.text)
    return read


def _tell(doc: Doc, cleaned: Cleaned, text: str) -> Doc:
    """Hand over what cleaning knows; returns the document."""
    told = doc._
    told.extract_text = text  # spaCy's tokens hold every character: it equals `doc.text`
    told.extract_blocks = cleaned.text_blocks
    told.extract_published = cleaned.published.day if cleaned.published else None
    told.extract_publisher = cleaned.publisher.text if cleaned.publisher else None
    told.extract_dateline_place = _dateline_place(cleaned)
    return doc


def _dateline_place(cleaned: Cleaned) -> str | None:
    place = cleaned.dateline.place if cleaned.dateline else None
    return None if place is None else cleaned.raw[place.start : place.end]


def _texts(paths: tuple[Path, ...]) -> list[str]:
    return [str(path) for path in paths]


class _Clock:
    """Adds up the seconds of each stage, and says which stage an error came from."""

    def __init__(self, seconds: Seconds) -> None:
        self.seconds = seconds
        self._stage = ""
        self._since = 0.0

    def stage(self, name: str) -> "_Clock":
        self._stage = name
        return self

    def __enter__(self) -> None:
        self._since = time.perf_counter()

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self.seconds[self._stage] += time.perf_counter() - self._since
        if isinstance(error, Exception) and not isinstance(error, ArticleError):
            raise ArticleError(
                self._stage,
                f"{type(error).__name__}: {error}",
                "a defect of this package: report it with the article",
            ) from error
