"""Assembling the record."""

from spacy.tokens import Doc

from extract import records
from extract.article import Article
from extract.cleaning import Cleaned
from extract.normalise.spans import RawSpans
from extract.normalise.stated import dateline, metadatum, published, source, stated
from extract.relations.model import Filler, Role

_LETTERS = {"entity": "e", "time": "t", "amount": "a", "position": "p"}


def to_record(article: Article, cleaned: Cleaned, doc: Doc, *, language: str | None = "en") -> records.Record:
    """Turn an article's findings into its record.

    Args:
        article: the article as read.
        cleaned: what cleaning made of it.
        doc: the cleaned text with the attributes of all stages set.
        language: ISO 639-1 code of the article's language.

    Returns:
        The record; ids count from 1 in reading order: `e1`, `t1`, `a1`, `p1`, `v1` (events), `r1`, `q1`.
    """
    raw = RawSpans(cleaned)
    return records.Record(
        id=article.id,
        source=source(article),
        language=language,
        title=stated(cleaned.title),
        publisher=stated(cleaned.publisher),
        published=published(cleaned.published),
        authors=[metadatum(author) for author in cleaned.authors],
        dateline=dateline(cleaned),
        blocks=[
            records.Block(type=block.type, start=block.start, end=block.end, rule=block.rule)
            for block in cleaned.blocks
        ],
        entities=_entities(doc, raw),
        times=_times(doc, raw),
        amounts=_amounts(doc, raw),
        positions=_positions(doc, raw),
        relations=_relations(doc, raw),
        events=_events(doc, raw),
        quotations=_quotations(doc, raw),
    )


def _id(filler: Filler) -> str:
    return f"{_LETTERS[filler.kind]}{filler.index + 1}"


def _entity_id(index: int | None) -> str | None:
    return None if index is None else f"e{index + 1}"


def _entities(doc: Doc, raw: RawSpans) -> list[records.Entity]:
    """The entities; each is checked with its mentions in one call, which takes a quarter less time than one by one."""
    names = doc._.extract_names
    return [
        records.Entity.model_validate(
            {
                "id": f"e{index}",
                "type": entity.type,
                "name": entity.name,
                "ref": entity.ref,
                "mentions": [
                    {**raw.span(names[m].start, names[m].end), "rule": names[m].rule} for m in entity.mentions
                ],
            }
        )
        for index, entity in enumerate(doc._.extract_entities, 1)
    ]


def _times(doc: Doc, raw: RawSpans) -> list[records.Time]:
    return [
        records.Time(
            **raw.span(time.start, time.end),
            id=f"t{index}",
            type=time.type,
            value=time.value,
            first=time.first and time.first.isoformat(),
            last=time.last and time.last.isoformat(),
            anchor=time.anchor,
            rule=time.rule,
        )
        for index, time in enumerate(doc._.extract_times, 1)
    ]


def _amounts(doc: Doc, raw: RawSpans) -> list[records.Amount]:
    ids = {amount.start: f"a{index}" for index, amount in enumerate(doc._.extract_amounts, 1)}
    return [
        records.Amount(
            **raw.span(amount.start, amount.end),
            id=f"a{index}",
            type=amount.type,
            value=amount.value,
            upper=amount.upper,
            currency=amount.currency,
            unit=amount.unit,
            bound=amount.bound,
            rule=amount.rule,
            currency_basis=amount.currency_basis,
            per=amount.per,
            same_as=ids.get(amount.same_as) if amount.same_as is not None else None,
        )
        for index, amount in enumerate(doc._.extract_amounts, 1)
    ]


def _positions(doc: Doc, raw: RawSpans) -> list[records.Position]:
    return [
        records.Position(
            id=f"p{index}",
            person=_entity_id(position.person),
            position=records.Span(**raw.span(position.start, position.end)),
            organisation=_entity_id(position.organisation),
            evidence=raw.range(*position.sentence),
            rule=position.rule,
            tenure=position.tenure,
        )
        for index, position in enumerate(doc._.extract_positions, 1)
    ]


def _relations(doc: Doc, raw: RawSpans) -> list[records.Relation]:
    return [
        records.Relation(
            id=f"r{index}",
            type=relation.type,
            subject=_id(relation.subject),
            object=_id(relation.object),
            evidence=raw.range(*relation.sentence),
            rule=relation.rule,
        )
        for index, relation in enumerate(doc._.extract_relations, 1)
    ]


def _events(doc: Doc, raw: RawSpans) -> list[records.Event]:
    return [
        records.Event(
            id=f"v{index}",
            type=event.type,
            trigger=records.Span(**raw.span(event.start, event.end)),
            status=event.status,
            roles=[_role(role, raw) for role in event.roles],
            plover=event.plover,
            evidence=raw.range(*event.sentence),
            rule=event.rule,
            kind=event.kind,
            same_as=None if event.same_as is None else f"v{event.same_as + 1}",
        )
        for index, event in enumerate(doc._.extract_events, 1)
    ]


def _role(role: Role, raw: RawSpans) -> records.Role:
    via = role.via and records.Mention(**raw.span(role.via.start, role.via.end), rule=role.via.rule)
    return records.Role(role=role.role, filler=_id(role.filler), path=role.path, via=via)


def _quotations(doc: Doc, raw: RawSpans) -> list[records.Quotation]:
    return [
        records.Quotation(
            **raw.span(quotation.start, quotation.end),
            id=f"q{index}",
            speaker=_entity_id(quotation.speaker),
            rule=quotation.rule,
        )
        for index, quotation in enumerate(doc._.extract_quotations, 1)
    ]
