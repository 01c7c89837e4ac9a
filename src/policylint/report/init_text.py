"""What `policylint init` found and wrote, and what to do next."""

from collections.abc import Iterator, Sequence

from policylint.report.initial_config import ProposedDocument, grounds_by_law
from policylint.report.visible import visible


def render_init(documents: Sequence[ProposedDocument], written: str, *, with_baseline: bool = False) -> str:
    """Return the documents, the laws that they claim, and the next steps; ``written`` is the new file.

    ``with_baseline`` tells that there is a baseline, or will be at once, so that this is no next step.
    """
    return "".join(f"{line}\n" for line in _lines(documents, written, with_baseline))


def _lines(documents: Sequence[ProposedDocument], written: str, with_baseline: bool) -> Iterator[str]:
    yield f"{visible(written)} is new: it names {len(documents)} document{'' if len(documents) == 1 else 's'}"
    yield ""
    for document in documents:
        kind = document.kind.value if document.kind else "unknown kind"
        yield f"  {visible(document.path)}: {kind} ({visible(document.why)})"
    laws = grounds_by_law(documents)
    if laws:
        yield ""
        yield "laws that they claim, for you to confirm in that file:"
        yield ""
        yield from (f"  {key}: {visible(ground)}" for key, ground in laws.items())
    yield ""
    yield "next:"
    yield ""
    yield f"  read {visible(written)}, and commit it"
    if with_baseline:
        yield "  policylint check             shows what .policylint-baseline.json does not know of"
    else:
        yield "  policylint check             shows what is found today"
        yield "  policylint baseline create   takes what is found today as known: only what is new fails then"
