"""The JSON document ``policylint-coverage/1``."""

import json

from policylint.__about__ import __version__
from policylint.asked import RequirementStatus
from policylint.report.coverage_json import render_coverage_json
from policylint.report.not_advice import NOT_ADVICE

ROW = (
    *("requirement", "citation", "states", "strength", "verified", "check", "clauses", "status"),
    *("evidence", "nearest_miss", "conditions", "out_of_reach_because"),
)


def test_the_shape_of_the_whole(coverage, of_all_statuses, not_a_policy) -> None:
    """Keys come in a fixed order, and every row has them all."""
    made = json.loads(render_coverage_json(coverage(of_all_statuses, not_a_policy)))

    assert ["schema", "policylint", "as_of", "notice", "shown", "documents"] == list(made)
    assert ["policylint-coverage/1", __version__, "2026-11-22", NOT_ADVICE] == [*made.values()][:4]
    assert [status.value for status in RequirementStatus] == made["shown"]
    policy, terms = made["documents"]
    assert ["path", "kind", "language", "not_judged_because", "supplement_line", "profiles"] == list(policy)
    (profile, _) = policy["profiles"]
    assert ["law", "name", "why", "line", "counts", "requirements"] == list(profile)
    assert ("gdpr", "front-matter", 2) == (profile["law"], profile["why"], profile["line"])
    assert {ROW} == {tuple(row) for row in profile["requirements"]}
    assert ("terms", []) == (terms["kind"], terms["profiles"])
    assert terms["not_judged_because"].startswith("not a privacy policy (terms: ")


def test_every_status_with_what_shows_it(coverage, of_all_statuses) -> None:
    """Evidence has its place, and conditions say whether they are known to fail."""
    made = json.loads(render_coverage_json(coverage(of_all_statuses)))
    ((profile, _),) = (document["profiles"] for document in made["documents"])
    rows = {row["clauses"][0]: row for row in profile["requirements"]}

    assert {
        "line": 9,
        "column": 1,
        "end_line": 9,
        "end_column": 39,
        "excerpt": "Nobody | else gets <b>your</b> `data`.",
        "clause": "recipients",
        "how": "cue",
        "confidence": "high",
        "denied": True,
    } == rows["recipients"]["evidence"]
    assert ("denied", []) == (rows["recipients"]["status"], rows["recipients"]["conditions"])
    assert ("partial", "low") == (
        rows["retention.period"]["status"],
        rows["retention.period"]["evidence"]["confidence"],
    )
    assert {
        "line": 13,
        "column": 15,
        "end_line": 13,
        "end_column": 31,
        "excerpt": "accessible hands",
        "clause": "rights.access",
        "why": "it is about clocks",
    } == rows["rights.access"]["nearest_miss"]
    ((dpo,), (marketing,)) = (rows[key]["conditions"] for key in ("dpo.contact", "rights.object-marketing"))
    assert ("has-dpo", False, "front-matter", 2) == (dpo["condition"], dpo["holds"], dpo["why"], dpo["line"])
    assert ("direct-marketing", None, None, None) == (
        *(marketing["condition"], marketing["holds"], marketing["why"], marketing["line"]),
    )
    assert rows["clarity"]["out_of_reach_because"].startswith("it is about how the text reads")
    statuses = [row["status"] for row in profile["requirements"]]
    assert {status.value: statuses.count(status.value) for status in RequirementStatus} == profile["counts"]
    assert all(profile["counts"].values())


def test_the_core_profile_is_no_law(coverage, of_core) -> None:
    """Its rows have clauses instead of a requirement; counts are of all rows, also where few are shown."""
    made = json.loads(render_coverage_json(coverage(of_core, shown=(RequirementStatus.SATISFIED,))))
    ((profile,),) = (document["profiles"] for document in made["documents"])

    assert (None, "core", "core", None) == tuple(profile[key] for key in ("law", "name", "why", "line"))
    assert ["satisfied"] == made["shown"]
    assert (1, 11) == (profile["counts"]["satisfied"], profile["counts"]["missing"])
    (row,) = profile["requirements"]
    assert (None, None) == (row["requirement"], row["citation"])
    assert ["rights.access", "rights.rectification", "rights.erasure"] == row["clauses"]
    assert (6, "rights.erasure", "tag") == tuple(row["evidence"][key] for key in ("line", "clause", "how"))
