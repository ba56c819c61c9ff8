"""Registering our stages as spaCy components.

spaCy's own decorator refuses a dot in a factory name (E853), because a *component* called `a.b` could not be read
back from a saved config, which splits section names at dots. A *factory* with a dot is sound, so each stage is put into
the registry under its public name (`extract.amounts`) directly, and under `extract_amounts` by the decorator.
A pipeline that is going to be saved names its component: `nlp.add_pipe("extract.amounts", name="extract_amounts")`,
or uses the second factory.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from spacy.language import FactoryMeta, Language
from spacy.tokens import Doc
from spacy.util import registry

from extract import attributes as attributes  # declares what the components assign

Component = Callable[[Doc], Doc]
Factory = Callable[..., Component]


def register(
    stage: str, make: Factory, *, assigns: Sequence[str], default_config: Mapping[str, Any] | None = None
) -> Factory:
    """Register a factory as `extract.STAGE` and `extract_STAGE`.

    Args:
        stage: the stage's name, e.g. `amounts`.
        make: called with `nlp`, `name` and the keys of `default_config`; returns the component.
        assigns: the extension attributes that it sets, without `doc._.`.
        default_config: JSON-serialisable defaults of the factory's other arguments.

    Returns:
        The factory itself, so that an entry point can name it.
    """
    defaults = dict(default_config or {})
    attrs = [f"doc._.{name}" for name in assigns]
    Language.factory(f"extract_{stage}", assigns=attrs, default_config=defaults, func=make)
    public = f"extract.{stage}"
    registry.factories.register(public, func=make)
    meta = FactoryMeta(
        factory=public,
        default_config=defaults,
        assigns=attrs,
        requires=[],
        scores=[],
        default_score_weights={},
        retokenizes=False,
    )
    Language.set_factory_meta(public, meta)
    return make
