"""The configuration that a project begins with: the policies that were found, and laws to be confirmed.

It changes nothing of what is found: documents are of the kind that they were taken to be, and laws stand in a
comment, as what a law that is named demands is an error.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from policylint.facts.kind import Kind
from policylint.report.visible import visible

_SPECIAL = re.compile(r"[\\*?\[]")
_NOT_IN_A_CONFIGURATION = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


@frozen
class ProposedLaw:
    """A law that a policy is judged by as it stands, and what tells so ("the text says so on line 12")."""

    key: str
    why: str


@frozen
class ProposedDocument:
    """A policy that was found.

    ``path`` is from the folder of the configuration, with ``/`` between the parts; ``kind`` is None where
    nothing told; ``why`` says in words why it is a policy.
    """

    path: str
    why: str
    kind: Kind | None
    laws: tuple[ProposedLaw, ...]


def render_initial_config(documents: Sequence[ProposedDocument]) -> str:
    """Return the text of a ``policylint.toml``."""
    return "".join(f"{line}\n" for line in (*_HEAD, "", *_laws(documents), "", *_documents(documents)))


def grounds_by_law(documents: Sequence[ProposedDocument]) -> Mapping[str, str]:
    """Return why each law is proposed, by key: what the first document says, and how many others."""
    claims: dict[str, list[str]] = {}
    for document in documents:
        for law in document.laws:
            claims.setdefault(law.key, []).append(f"{document.path}: {law.why}")
    return {key: f"{grounds[0]}{_and_others(len(grounds) - 1)}" for key, grounds in sorted(claims.items())}


_HEAD = (
    "# Configuration of policylint, begun by `policylint init`.",
    "# `policylint config show FILE` tells all that counts for a file.",
)
_OF_LAWS = (
    "# The laws to judge by. Without this key each text is judged by the laws that it claims, and by what",
    "# any privacy policy should say. With it these laws count, no others, and what they demand is an error.",
)
_OF_DOCUMENTS = (
    "# The policies. A search finds these files and no others: name new ones, and take out what is none.",
)
_OF_UNKNOWN_KIND = (
    "# Of these nothing told the kind: give each file one, as above, of privacy-policy, terms,",
    "# cookie-policy, dpa and other.",
)


def _laws(documents: Sequence[ProposedDocument]) -> Iterator[str]:
    grounds = grounds_by_law(documents)
    yield from _OF_LAWS
    if not grounds:
        yield "# No text claims any; `policylint laws` lists those that there are."
        yield '# laws = ["gdpr"]'
        return
    yield "# These are claimed: take the mark before “laws” away when somebody who knows has confirmed them."
    for key, ground in grounds.items():
        yield f"#   {key}: {visible(ground)}"
    yield f"# laws = [{', '.join(_toml(key) for key in grounds)}]"


def _documents(documents: Sequence[ProposedDocument]) -> Iterator[str]:
    yield from _OF_DOCUMENTS
    kinds = {document.kind for document in documents}
    for index, kind in enumerate(kind for kind in (*Kind, None) if kind in kinds):
        if index > 0:
            yield ""
        if kind is None:
            yield from _OF_UNKNOWN_KIND
        yield "[[documents]]"
        if kind is not None:
            yield f"kind = {_toml(kind.value)}"
        yield "files = ["
        for document in documents:
            if document.kind is kind:
                yield f"    {_toml(_pattern(document.path))},"
        yield "]"


def _and_others(number: int) -> str:
    if not number:
        return ""
    return f", and {number} other document{'' if number == 1 else 's'}"


def _pattern(path: str) -> str:
    """Return the pattern that fits this path only; what no configuration may hold becomes any character."""
    escaped = _SPECIAL.sub(r"\\\g<0>", path)
    return "/" + _NOT_IN_A_CONFIGURATION.sub("?", escaped)


def _toml(text: str) -> str:
    """Return a basic string (toml.io, "String"), which is written like JSON's."""
    return json.dumps(text, ensure_ascii=False)
