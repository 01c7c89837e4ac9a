"""`policylint laws`: the catalogue, and what one law asks."""

import json
import re

import pytest

from policylint.law import catalogue


def test_laws_lists_the_catalogue(run) -> None:  # type: ignore[no-untyped-def]
    """A line each, with the requirements that are in force on the day."""
    made = run("laws", "--as-of", "2026-11-22")

    assert (0, "") == (made.code, made.err)
    head, *rows = made.out.partition("\n\n")[0].split("\n")
    assert ["key", "jurisdiction", "in force from", "requirements", "name"] == re.split("  +", head)
    assert [law.key for law in catalogue.laws()] == [row.split(" ")[0] for row in rows]
    columns = {row.split(" ")[0]: re.split("  +", row) for row in rows}
    assert ["gdpr", "EU/EEA", "2018-05-25", "34"] == columns["gdpr"][:4]
    assert "12 of 13" == columns["au-privacy-act"][3]
    assert ["2027-05-14 (not yet)", "0 of 8"] == columns["in-dpdp"][2:4]
    assert "not recorded" == columns["google-play"][2]


def test_as_of_decides_what_is_in_force(run) -> None:  # type: ignore[no-untyped-def]
    rows = {row.split(" ")[0]: row for row in run("laws", "--as-of", "2027-05-14").out.split("\n")}

    assert "  2027-05-14  " in rows["in-dpdp"]
    assert "  2011-04-11 until 2027-05-13 (no longer)  0 of 1  " in rows["in-spdi"]


def test_a_law_is_shown_with_what_it_asks(run) -> None:  # type: ignore[no-untyped-def]
    """Citation as in the catalogue, what it states, strength, clause, condition, and what is doubtful."""
    made = run("laws", "coppa", "--as-of", "2026-04-21")

    assert 0 == made.code
    assert made.out.startswith("coppa: Children's Online Privacy Protection Rule, 16 CFR 312\n")
    assert (
        "  16 CFR 312.4(d)(2) (2025)\n"
        "    Give the identities and specific categories of third parties receiving children's data and the\n"
        "      purposes.\n"
        "    coppa-third-parties: conditional, clause children.third-parties\n"
        "    only where: Data of children is disclosed to third parties. [discloses-child-data]\n"
        "    not in force before 2026-04-22\n"
    ) in made.out
    assert "clause conspicuous-link, to be told by location\n" in made.out
    assert "\nages (1)\n\n  13  US: parental-consent, 16 CFR 312.2" in made.out
    assert "\nobsolete references (2)\n\n  Old COPPA Rule text: amended 2026-04-22; now: " in made.out


def test_what_has_come_into_force_says_since_when(run) -> None:  # type: ignore[no-untyped-def]
    made = run("laws", "coppa", "--as-of", "2026-04-22")

    assert "    in force since 2026-04-22\n" in made.out
    assert "not in force before" not in made.out


@pytest.mark.parametrize("law", catalogue.laws(), ids=lambda law: law.key)
def test_every_citation_is_printed_as_in_the_catalogue(run, law) -> None:  # type: ignore[no-untyped-def]
    """Whether or not it is in force."""
    asked = run("laws", law.key).out.partition("\nages (")[0].partition("\nobsolete references (")[0]

    assert [each.citation for each in catalogue.requirements(law.key)] == re.findall(r"\n\n  (\S.*)", asked)


@pytest.mark.parametrize("name", ["GDPR", "eu gdpr", "DSGVO", "general-data-protection-regulation"])
def test_a_law_may_be_named_otherwise(run, name) -> None:  # type: ignore[no-untyped-def]
    assert run("laws", name).out.startswith("gdpr: ")


@pytest.mark.parametrize("arguments", [(), ("gdpr",), ("--format", "json"), ("gdpr", "--format", "json")])
def test_every_report_says_once_that_it_is_no_legal_advice(run, arguments) -> None:  # type: ignore[no-untyped-def]
    assert 1 == run("laws", *arguments).out.count("Not legal advice")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (
            "coopa",
            "policylint: there is no law “coopa” in the catalogue: did you mean coppa (Children's Online "
            "Privacy Protection Rule, 16 CFR 312)? `policylint laws` lists them all\n",
        ),
        ("", "policylint: there is no law “” in the catalogue: `policylint laws` lists them all\n"),
    ],
)
def test_an_unknown_law_exits_with_2(run, name, sentence) -> None:  # type: ignore[no-untyped-def]
    """One sentence, with a did-you-mean where something is near."""
    made = run("laws", name)

    assert (2, "", sentence) == (made.code, made.out, made.err)


def test_the_list_as_json(run) -> None:  # type: ignore[no-untyped-def]
    document = json.loads(run("laws", "--format", "json", "--as-of", "2026-11-22").out)

    assert ("policylint-laws/1", "2026-11-22") == (document["schema"], document["as_of"])
    laws = {law["key"]: law for law in document["laws"]}
    assert len(catalogue.laws()) == len(laws)
    assert {
        "key": "in-spdi",
        "name": "SPDI Rules 2011 under IT Act s.43A",
        "jurisdiction": "IN",
        "in_force_from": "2011-04-11",
        "in_force_until": "2027-05-13",
        "in_force": True,
        "in_force_verified": False,
        "aliases": ["SPDI", "SPDI Rules"],
        "scope": ["has-indian-users"],
        "requirement_count": 1,
    } == laws["in-spdi"]


def test_a_law_as_json(run) -> None:  # type: ignore[no-untyped-def]
    """Everything that the catalogue holds of it, but for the patterns, which are the program's own."""
    (law,) = json.loads(run("laws", "au-privacy-act", "--format", "json", "--as-of", "2026-12-09").out)[
        "laws"
    ]

    (automated,) = (each for each in law["requirements"] if each["id"] == "au-automated")
    assert ("2026-12-10", False, ["automated-decisions"]) == (
        automated["effective"],
        automated["in_force"],
        automated["conditions"],
    )
    assert len(law["requirements"]) == law["requirement_count"]
    assert {"au-guidance", "au-social-media"} == {age["id"] for age in law["ages"]}
    assert ["au-npp"] == [dead["id"] for dead in law["obsolete"]]
