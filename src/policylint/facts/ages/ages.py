"""Ages: which bound a policy sets, what it governs, and for whom."""

from collections.abc import Sequence

from policylint.facts.ages.age_anchors import ANCHOR_WORDS
from policylint.facts.ages.age_context import Governs, Subject, context_of
from policylint.facts.ages.age_phrases import AgePhrase, Alternative, Relation, age_phrases
from policylint.facts.fact import Fact
from policylint.facts.passages import Passage, present
from policylint.facts.places import limiting_places
from policylint.frozen import frozen
from policylint.source import Span

__all__ = ["Age", "Alternative", "Governs", "Relation", "Subject", "ages"]


_SOME_PEOPLE = (Subject.PARENTS, Subject.OTHER)


@frozen(kw_only=True)
class Age(Fact):
    """An age, in years; ``value`` is None where none is stated (``age of majority``).

    ``upper`` is the second value of a range; ``alternatives`` are other values for some people, stated in
    the same breath. ``negated`` says that the sentence denies (``not directed to``); ``bars`` that it keeps
    people below the value out, however it says so. ``scope`` names the place, product or section that the age
    is limited to, None where it holds for everybody. ``sentence`` is the sentence that states it.
    """

    relation: Relation
    value: int | None
    upper: int | None = None
    alternatives: tuple[Alternative, ...] = ()
    governs: Governs
    subject: Subject
    negated: bool
    bars: bool
    scope: str | None
    sentence: Span

    @property
    def floor(self) -> int | None:
        """The age from which everybody may use the service, or be collected from; None where none is set.

        An age for some people only sets no floor, nor does one that leaves it to parents or to another value.
        """
        general = (
            self.bars and self.scope is None and not self.alternatives and self.subject not in _SOME_PEOPLE
        )
        return self.value if general and self.governs in (Governs.USE, Governs.COLLECTION) else None


def ages(passages: Sequence[Passage]) -> tuple[Age, ...]:
    """Recognise all ages, in reading order."""
    telling = present(ANCHOR_WORDS, passages)
    phrases = {
        index: tuple(age_phrases(passage))
        for index, passage in enumerate(passages)
        if not telling.isdisjoint(passage.words)
    }
    stated = {index: found for index, found in phrases.items() if found}
    return tuple(
        _age(passages[index], phrase, region)
        for (index, found), region in zip(stated.items(), limiting_places(passages, stated), strict=True)
        for phrase in found
    )


def _age(passage: Passage, phrase: AgePhrase, region: str | None) -> Age:
    context = context_of(passage, phrase, region)
    return Age(
        **passage.cite(phrase.start, phrase.end),
        relation=phrase.relation,
        value=phrase.value,
        upper=phrase.upper,
        alternatives=phrase.alternatives,
        governs=context.governs,
        subject=context.subject,
        negated=context.negated,
        bars=context.bars,
        scope=context.scope,
        sentence=passage.span(*context.sentence),
    )
