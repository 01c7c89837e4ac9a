r"""What the recognition of clauses costs, stage by stage, as a multiple of one pass over the text's words.

    python benchmarks/clauses.py [PATH...]

Each stage works on what those before it found, on a document whose other facts are known; the unit, the
rounds and the medians are those of `facts.py`. Without paths, a policy of 20,000 characters.
"""

import datetime
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import process_time
from typing import TypeVar

from sample_policy import sample_policy

from facts import OF_CLAUSES, ROUNDS, facts, one_pass, without_collector
from policylint.facts.clauses.children import children_clauses
from policylint.facts.clauses.concordance import MOST_SENTENCES
from policylint.facts.clauses.cue_search import Stretch
from policylint.facts.clauses.cue_table import CueTable, cue_table
from policylint.facts.clauses.reading import readings
from policylint.facts.clauses.titles import Titles
from policylint.policy import Policy
from policylint.source import Source
from policylint.syntax.parser import parse

_AS_OF = datetime.date(2026, 1, 1)
STAGES = (
    *("sentences", "words", "titles", "places of concepts", "cues whose concepts meet"),
    *("order, distance and guards", "evidence", "children", "delegations", "other policy"),
)
BEFORE_ANY_CUE = STAGES[:5]
"""What tells which cues are worth a try, those of titles aside; the other stages try them."""
OTHER_THAN_CUES = ("sentences", "words", "titles", "children", "delegations", "other policy")
"""What would cost the same if there were no cue but those of titles."""

_Result = TypeVar("_Result")


def ratios(source: Source, table: CueTable) -> Mapping[str, float]:
    """Return for each stage the CPU time it takes in a document, in passes, by the medians of the rounds."""
    with without_collector():
        measured = [(one_pass(source.text), _seconds(source, table)) for _ in range(ROUNDS)]
    unit = statistics.median(of_pass for of_pass, _ in measured)
    return {stage: statistics.median(of_one[stage] for _, of_one in measured) / unit for stage in STAGES}


def _seconds(source: Source, table: CueTable) -> Mapping[str, float]:
    seconds: dict[str, float] = {}

    def timed(stage: str, work: Callable[[], _Result]) -> _Result:
        start = process_time()
        result = work()
        seconds[stage] = process_time() - start
        return result

    policy = Policy(parse(source), as_of=_AS_OF)
    for name in facts():
        if name not in OF_CLAUSES:
            getattr(policy, name)
    passages, title, marks = policy.passages, policy.document.title, policy._marks
    timed("sentences", lambda: [passage.sentences for passage in passages])
    read = timed("words", lambda: readings(passages, marks, MOST_SENTENCES))
    titles = timed("titles", lambda: Titles(table, passages, title))
    stretches = timed("places of concepts", lambda: [Stretch(table, titles, one) for one in read])
    timed("cues whose concepts meet", lambda: [list(stretch.open_cues()) for stretch in stretches])
    timed("order, distance and guards", lambda: [stretch.tell() for stretch in stretches])
    timed("evidence", lambda: [list(found.clauses()) for found in (titles, *stretches)])
    ages = [age.span.start for age in policy.ages]
    timed("children", lambda: children_clauses(policy.document, passages, ages))
    timed("delegations", lambda: policy.delegations)
    timed("other policy", lambda: policy.other_policy)
    return seconds


def main(paths: Sequence[str]) -> None:
    """Print the ratio of each stage in their order, before any is tried, and without cues of the text."""
    table = cue_table("en")
    assert table is not None
    sources = [Source.from_bytes(Path(path).read_bytes(), path) for path in paths]
    measured = [ratios(source, table) for source in sources or [Source(sample_policy(20_000))]]
    for stage in STAGES:
        sys.stdout.write(f"{statistics.median(of_one[stage] for of_one in measured):6.2f}  {stage}\n")
    for what, stages in (
        ("before any cue is tried", BEFORE_ANY_CUE),
        ("without cues of the text", OTHER_THAN_CUES),
    ):
        sums = [sum(of_one[stage] for stage in stages) for of_one in measured]
        sys.stdout.write(f"{statistics.median(sums):6.2f}  {what}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
