"""The clauses that a privacy policy must have: a declaration each, and a page of the same name beside it."""

from functools import partial

from policylint import RequiredClause, Severity

_clause = partial(RequiredClause, declared_in=__name__)

RULES = (
    _clause(
        "PL101",
        "missing-children-clause",
        Severity.ERROR,
        clauses=("children.age", "children.parental-consent"),
        searched=(
            "a sentence on children, minors or an upper age and what happens to them",
            "a section so titled that has a text",
            "the tag clause=children.age",
        ),
        missing="no children’s clause: say whether the service is meant for children, and from which age",
        since="0.1",
    ),
)
