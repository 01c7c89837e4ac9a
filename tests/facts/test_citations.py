"""Citations of laws: exact spans, the law and the place in it, wrong names, and what is no citation."""

import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.citations import Citation, Provision, citations
from policylint.facts.citations.law_names import AMBIGUOUS, EU_ACTS, LAWS
from policylint.facts.citations.legal_codes import CODES
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse

MISSING_FROM_GOLD = {("001_5bac56e104bd2877.txt", 15119, 15160)}
"""A wrong name of the GDPR, which the annotator marked two lines below, but not here."""


def citations_in(text: str) -> tuple[Citation, ...]:
    return citations(passages(parse(Source(text))))


def texts_in(text: str) -> list[str]:
    return [citation.text for citation in citations_in(text)]


def only_citation_in(text: str) -> Citation:
    (citation,) = citations_in(text)
    return citation


@pytest.mark.parametrize(
    ("text", "expected", "law"),
    [
        ("We follow the GDPR.", "GDPR", "gdpr"),
        (
            "We follow the EU General Data Protection Regulation.",
            "EU General Data Protection Regulation",
            "gdpr",
        ),
        ("The general data protection regulation counts.", "general data protection regulation", "gdpr"),
        ("RIGHTS UNDER THE GENERAL DATA PROTECTION REGULATION", "GENERAL DATA PROTECTION REGULATION", "gdpr"),
        (
            "In the General Data Protection Regulation (GDPR).",
            "General Data Protection Regulation (GDPR)",
            "gdpr",
        ),
        (
            "It is the GDPR (General Data Protection Regulation).",
            "GDPR (General Data Protection Regulation)",
            "gdpr",
        ),
        ("See Regulation (EU) 2016/679 for more.", "Regulation (EU) 2016/679", "gdpr"),
        (
            "Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 rules.",
            "Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016",
            "gdpr",
        ),
        (
            "By the General Data Protection Regulation (EU) 2016/679 we must.",
            "General Data Protection Regulation (EU) 2016/679",
            "gdpr",
        ),
        ("The UK GDPR applies.", "UK GDPR", "uk-gdpr"),
        ("The Data Protection Act 2018 applies.", "Data Protection Act 2018", "uk-gdpr"),
        ("The old Data Protection Act 1998 is gone.", "Data Protection Act 1998", "uk-dpa-1998"),
        ("Once it was Directive 95/46/EC.", "Directive 95/46/EC", "eu-dpd"),
        ("Once it was EC Directive n. 95/46/EC.", "EC Directive n. 95/46/EC", "eu-dpd"),
        ("Once it was Directive nr. 95/46/EC.", "Directive nr. 95/46/EC", "eu-dpd"),
        ("Once it was Directive n° 95/46/CE.", "Directive n° 95/46/CE", "eu-dpd"),
        ("By EU Framework Decision 2099/13/JHA too.", "EU Framework Decision 2099/13/JHA", None),
        (
            "Art. 8 of the EU Charter of Fundamental Rights says so.",
            "Art. 8 of the EU Charter of Fundamental Rights",
            "eu-charter",
        ),
        ("Kites are safe under § 12 StGB.", "§ 12 StGB", None),
        ("Kites are safe under §§ 12a, 13 StGB.", "§§ 12a, 13 StGB", None),
        ("Kites are safe under § 3 and § 5 DSG 2018.", "§ 3 and § 5 DSG 2018", None),
        ("Kites are safe under ABGB § 12 ff. too.", "ABGB § 12 ff.", None),
        ("Cookies fall under the ePrivacy Directive.", "ePrivacy Directive", "eprivacy"),
        (
            "Californians have the California Consumer Privacy Act of 2018 (CCPA), too.",
            "California Consumer Privacy Act of 2018 (CCPA)",
            "ccpa",
        ),
        ("Ask under the CPRA.", "CPRA", "ccpa"),
        ("California’s “Shine the Light” law lets you ask.", "Shine the Light", "ca-shine-the-light"),
        (
            "We obey the Children’s Online Privacy Protection Rule.",
            "Children’s Online Privacy Protection Rule",
            "coppa",
        ),
        (
            "The Children's Online Privacy Protection Act.",
            "Children's Online Privacy Protection Act",
            "coppa",
        ),
        ("We obey the COPPA Rule, of course.", "COPPA Rule", "coppa"),
        ("Canada has PIPEDA.", "PIPEDA", "ca-pipeda"),
        (
            "We follow the Student Online Personal Information Protection Act (SOPIPA).",
            "Student Online Personal Information Protection Act (SOPIPA)",
            "ca-sopipa",
        ),
        (
            "The Maryland Personal Information Protection Act counts.",
            "Maryland Personal Information Protection Act",
            "us-md-pipa",
        ),
        (
            "The Illinois Personal Information Protection Act counts.",
            "Illinois Personal Information Protection Act",
            "us-il-pipa",
        ),
        (
            "Canada has the Personal Information Protection and Electronic Documents Act (S.C. 2000, c. 5).",
            "Personal Information Protection and Electronic Documents Act (S.C. 2000, c. 5)",
            "ca-pipeda",
        ),
        ("Brazil has the Lei Geral de Proteção de Dados.", "Lei Geral de Proteção de Dados", "br-lgpd"),
        ("Australia has the Privacy Act 1988 (Cth).", "Privacy Act 1988 (Cth)", "au-privacy-act"),
        ("New Zealand has the Privacy Act 2020.", "Privacy Act 2020", "nz-privacy-act"),
        (
            "Japan has the Act on the Protection of Personal Information.",
            "Act on the Protection of Personal Information",
            "jp-appi",
        ),
        ("Health plans fall under HIPAA.", "HIPAA", "us-hipaa"),
        ("We obey the CAN-SPAM Act of 2003.", "CAN-SPAM Act of 2003", "us-can-spam"),
        ("We take part in the EU–US Data Privacy Framework.", "EU–US Data Privacy Framework", "dpf"),
        (
            "It obeys the Google API Services User Data Policy.",
            "Google API Services User Data Policy",
            "google-api",
        ),
        (
            "It is in the Cable Television Fairness Act of 1999.",
            "Cable Television Fairness Act of 1999",
            None,
        ),
        ("See Organic Law 9/2031 for that.", "Organic Law 9/2031", None),
        ("See Law No. 11,222 for that.", "Law No. 11,222", None),
        ("See Directive (EU) 2099/17 for that.", "Directive (EU) 2099/17", None),
    ],
)
def test_a_law_is_named_by_its_name_or_short_form(text: str, expected: str, law: str | None) -> None:
    citation = only_citation_in(text)

    assert (expected, law, False) == (citation.text, citation.law, citation.misnamed)


@pytest.mark.parametrize(
    ("text", "european", "british"),
    [
        ("The EU and UK GDPR apply.", "EU", "UK GDPR"),
        ("The EU/UK GDPR applies.", "EU", "UK GDPR"),
        ("The EU and/or the UK GDPR applies.", "EU", "UK GDPR"),
        ("The UK and EU GDPR apply.", "EU GDPR", "UK"),
        ("GDPR and UK GDPR apply.", "GDPR", "UK GDPR"),
        (
            "The European Union or United Kingdom General Data Protection Regulation (GDPR) applies.",
            "European Union",
            "United Kingdom General Data Protection Regulation (GDPR)",
        ),
    ],
)
def test_one_name_for_two_laws_is_two_citations(text: str, european: str, british: str) -> None:
    found = {citation.law: citation.text for citation in citations_in(text)}

    assert {"gdpr": european, "uk-gdpr": british} == found


def test_an_article_of_two_laws_is_cited_in_both() -> None:
    european, british = citations_in("We rely on Art. 6 (1) lit. f EU and UK GDPR here.")

    assert ("Art. 6 (1) lit. f EU", "6", ("f",)) == (european.text, european.article, european.letters)
    assert ("UK GDPR", "6", ("f",)) == (british.text, british.article, british.letters)


@pytest.mark.parametrize(
    "text",
    [
        "The EU, UK and Swiss GDPR apply.",
        "The EU, the UK, and the Swiss GDPR apply.",
        "The EU/UK/Swiss GDPR applies.",
    ],
)
def test_a_name_that_stands_for_three_laws(text: str) -> None:
    assert [("EU", "gdpr"), ("UK", "uk-gdpr"), ("Swiss GDPR", "ch-fadp")] == [
        (one.text, one.law) for one in citations_in(text)
    ]


def test_a_place_before_a_comma_is_no_part_of_the_name() -> None:
    assert [("GDPR", "gdpr")] == [(one.text, one.law) for one in citations_in("In the UK, GDPR is strict.")]


@pytest.mark.parametrize(
    "text",
    [
        "We follow the GDPR, but the CCPA does not apply to us.",
        "We follow the GDPR, while the CCPA is for large firms, so it does not apply here.",
        "We follow the GDPR whereas the CCPA isn't relevant to our shop.",
    ],
)
def test_what_the_next_clause_says_of_a_law_is_not_said_of_the_one_before(text: str) -> None:
    assert [("gdpr", False), ("ccpa", True)] == [(one.law, one.disclaimed) for one in citations_in(text)]


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_a_short_form_of_two_words_stands_for_its_law(between: str) -> None:
    found = citations_in(f"See the Information Technology Act, 2000 (“IT Act”).{between}The IT Act applies.")

    assert ["in-it-act", "in-it-act"] == [one.law for one in found]
    assert [None] == [one.law for one in citations_in("The IT Act applies.")]


def test_what_two_laws_do_is_disclaimed_of_both() -> None:
    found = citations_in("We are not subject to the EU or UK GDPR.")

    assert [("gdpr", True), ("uk-gdpr", True)] == [(one.law, one.disclaimed) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Our garden club is not subject to the GDPR.",
        "My app isn't covered by the GDPR.",
        "Our small company isn’t bound by the GDPR.",
        "We are neither governed by the GDPR nor keen on it.",
        "Our association is exempt from the GDPR.",
        "We stand outside the territorial scope of the GDPR.",
        "The GDPR does not apply to our company.",
        "So the GDPR doesn't apply here.",
        "The GDPR doesn’t apply.",
        "We believe that the GDPR does not apply.",
        "The GDPR doesn't apply either because we do not meet its thresholds.",
        "Kite State is a public university and thus not a “business” under the GDPR.",
        "In our view, the GDPR doesn't apply.",
        "The GDPR is a law of Europe and doesn't bind our club in Ohio.",
        "The GDPR does not concern us.",
        "The GDPR isn't relevant to our shop.",
        "The GDPR knows an exception for bodies like ours, so it doesn't apply here.",
        "We don't think the GDPR applies to our shop, which sells in Canada only.",
        "We do not believe that the GDPR applies.",
        "Neither the GDPR nor any law like it applies to our charity.",
        "None of the GDPR's rules apply to us.",
        "We do not meet the thresholds of the GDPR.",
        "We don't reach any of the size thresholds that are set by the GDPR.",
        "Our club does not meet the GDPR’s thresholds.",
        "We're too small to be covered by the GDPR.",
        "We do not consider ourselves to be subject to the GDPR.",
        "We are a small firm and therefore exempt under the GDPR.",
    ],
)
def test_a_law_may_be_said_not_to_apply_in_many_ways(text: str) -> None:
    assert [True] == [one.disclaimed for one in citations_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "We follow the GDPR.",
        "The GDPR does not apply to employees.",
        "If the GDPR does not apply to us, ask.",
        "Neither you nor we can set aside the GDPR, which applies to our shop.",
        "None of our staff may forget the GDPR, as it applies to us.",
        "None of the exceptions in the GDPR applies.",
        "Neither of the exceptions in the GDPR applies.",
        "Neither the first nor the second ground of the GDPR applies.",
        "We don't think twice: the GDPR applies to our shop.",
        "You don't think that the GDPR applies to us? It does.",
        "If we do not meet the thresholds of the GDPR, we tell you.",
        "We do not meet in the GDPR a word on thresholds.",
        "Some of your data may be exempt under the GDPR.",
        "The GDPR does not concern companies.",
        "The GDPR isn't relevant to employees of ours, so we tell them.",
        "We follow the GDPR, but the code of another firm does not apply to us.",
    ],
)
def test_a_law_that_applies_to_the_author_is_not_disclaimed(text: str) -> None:
    assert [False] == [one.disclaimed for one in citations_in(text)]


def test_a_lone_article_is_of_the_regulation_that_was_named_last_before_it() -> None:
    text = (
        "We rely on the UK GDPR, for patients on Article 9(2)(f). On the GDPR we advise others, see Art. 6."
    )

    assert ["uk-gdpr", "uk-gdpr", "gdpr", "gdpr"] == [one.law for one in citations_in(text)]
    assert ["uk-gdpr", "uk-gdpr"] == [one.law for one in citations_in("Art. 6(1)(a) counts, of the UK GDPR.")]


@pytest.mark.parametrize("place", ["Art. 958", "Art. 958f", "Art. 10 OR", "Art. 957 (1) (a)"])
def test_an_article_that_the_regulation_does_not_have_is_of_another_law(place: str) -> None:
    regulation, other = citations_in(f"We follow the GDPR. We keep bills for ten years ({place}).")

    assert ("gdpr", None) == (regulation.law, other.law)


def test_a_lone_article_after_two_laws_is_of_the_european_one() -> None:
    assert "gdpr" == citations_in("The UK and EU GDPR apply. We rely on Art. 6 here.")[-1].law


@pytest.mark.parametrize(
    ("text", "law", "article", "paragraphs", "letters"),
    [
        ("Art. 6 (1) lit. (b), (c) GDPR", "gdpr", "6", ("1",), ("b", "c")),
        ("Article 6(1)(f) of the GDPR", "gdpr", "6", ("1",), ("f",)),
        ("Art. 7 of the GDPR", "gdpr", "7", (), ()),
        ("Article 6 sec. 1 sent. 1 lit. b GDPR", "gdpr", "6", ("1",), ("b",)),
        ("Article 6 (1), point (a) of the GDPR", "gdpr", "6", ("1",), ("a",)),
        ("points (a) and (f) of Article 6(1) GDPR", "gdpr", "6", ("1",), ("a", "f")),
        ("Article 9 (2) j) GDPR", "gdpr", "9", ("2",), ("j",)),
        ("Article 6.1.b of the GDPR", "gdpr", "6", ("1",), ("b",)),
        ("GDPR art. 6 (1) item c", "gdpr", "6", ("1",), ("c",)),
        ("the Digital Services Act, Article 18", "eu-dsa", "18", (), ()),
        ("§ 25 para. 2 TDDDG", "eprivacy", "25", ("2",), ()),
        ("Cal. Civ. Code § 1798.100 et seq.", "ccpa", "1798.100", (), ()),
        ("California Civil Code Section 1798.83", "ca-shine-the-light", "1798.83", (), ()),
        ("Section 1798.83 of the California Civil Code", "ca-shine-the-light", "1798.83", (), ()),
        ("Section 22581 of the California Business and Professions Code", "ca-eraser", "22581", (), ()),
        ("Sec. 1798.140(ad)(1) of CPRA", "ccpa", "1798.140", ("1",), ("ad",)),
        ("§1798.140 (v)(1)(F)", "ccpa", "1798.140", ("1",), ("v", "F")),
        ("16 CFR 312.4(d)", "coppa", "312.4", (), ("d",)),
        ("Art. 6 para. 1 lit. f. GDPR", "gdpr", "6", ("1",), ("f",)),
        ("16 C.F.R. § 312.5", "coppa", "312.5", (), ()),
        ("15 U.S.C. § 6501", "coppa", "6501", (), ()),
        ("15 U.S.C. § 45", "ftc-act", "45", (), ()),
        ("NRS 603A.340", "us-nv-603a", "603A.340", (), ()),
        ("Nevada Revised Statutes Chapter 603A", "us-nv-603a", None, (), ()),
        ("Chapter 3 of the GDPR", "gdpr", None, (), ()),
        ("Chapter V of the GDPR", "gdpr", None, (), ()),
        ("Recital 47 GDPR", "gdpr", None, (), ()),
    ],
)
def test_a_place_in_a_law_is_read_in_parts(
    text: str, law: str, article: str | None, paragraphs: tuple[str, ...], letters: tuple[str, ...]
) -> None:
    citation = only_citation_in(f"All of it rests on {text.removeprefix('the ')}; there is more.")

    assert (law, article, paragraphs, letters) == (
        citation.law,
        citation.article,
        citation.paragraphs,
        citation.letters,
    )
    assert text.removeprefix("the ") == citation.text


def test_several_articles_are_one_citation_with_one_provision_each() -> None:
    citation = only_citation_in("The rights of Articles 13 and 14 of the GDPR are yours.")

    assert "Articles 13 and 14 of the GDPR" == citation.text
    assert (Provision("article", "13"), Provision("article", "14")) == citation.provisions


def test_several_sections_of_a_code_are_one_citation() -> None:
    citation = only_citation_in("Under Sections 1798.106, 1798.110 and 1798.125 of the CCPA you may ask.")

    assert ["1798.106", "1798.110", "1798.125"] == [one.number for one in citation.provisions]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Articles 15 to 22 GDPR", "15", "22"),
        ("Art. 15-22 GDPR", "15", "22"),
        ("Cal. Bus. & Prof. Code §§ 22575-22579", "22575", "22579"),
        ("Bus. & Prof. Code §§ 22575-22579", "22575", "22579"),
        ("Va. Code § 59.1-575", "59.1-575", None),
    ],
)
def test_a_range_has_a_first_and_a_last_number(text: str, first: str, last: str | None) -> None:
    (provision,) = only_citation_in(f"It is in {text}.").provisions

    assert (first, last) == (provision.number, provision.to)


def test_et_seq_says_that_the_sections_after_it_are_meant_too() -> None:
    assert only_citation_in("See 15 U.S.C. § 6501 et seq. for more.").et_seq
    assert not only_citation_in("See 15 U.S.C. § 6501 for more.").et_seq


def test_a_law_with_its_place_in_a_code_is_one_citation() -> None:
    name = "Family Educational Rights and Privacy Act"

    assert [f"{name} (20 U.S.C. § 1232g, 34 CFR Part 99)"] == texts_in(
        f"Schools obey the {name} (20 U.S.C. § 1232g, 34 CFR Part 99)."
    )
    assert ["California Consumer Privacy Act, Cal. Civ. Code § 1798.100 et seq."] == texts_in(
        "We obey the California Consumer Privacy Act, Cal. Civ. Code § 1798.100 et seq. and more."
    )


def test_places_in_different_laws_are_different_citations() -> None:
    assert ["GDPR Art. 6", "Art. 7 LGPD"] == texts_in("It rests on GDPR Art. 6 and Art. 7 LGPD.")
    assert ["Article 6(1)(a) GDPR", "Article 7 GDPR", "PIPEDA"] == texts_in(
        "It rests on Article 6(1)(a) GDPR, Article 7 GDPR and PIPEDA."
    )


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("Information Protection Act 2018", "uk-gdpr"),
        ("UK General Information Protection Regulation", "uk-gdpr"),
        ("General Data Privacy Regulation", "gdpr"),
        ("California Consumer Protection Act", "ccpa"),
        ("California Online Protection Act", "caloppa"),
        ("Children’s Online Protection Act", "coppa"),
        ("Health Information Portability and Accountability Act", "us-hipaa"),
        ("HIPPA", "us-hipaa"),
        ("Article 6 CPRA", "ccpa"),
        ("Art. 5 of the California Consumer Privacy Act", "ccpa"),
        ("Article 150 GDPR", "gdpr"),
    ],
)
def test_a_wrong_name_or_article_is_misnamed(text: str, law: str) -> None:
    citation = only_citation_in(f"We follow the {text}.")

    assert (text, law, True) == (citation.text, citation.law, citation.misnamed)


@pytest.mark.parametrize(
    "text", ["Article 99 GDPR", "Section 1798.140 of the CPRA", "Article 150 of Law No. 12,000"]
)
def test_an_article_that_may_exist_is_not_misnamed(text: str) -> None:
    assert not only_citation_in(f"We follow {text}.").misnamed


def test_a_short_form_tells_which_law_a_wrong_name_means() -> None:
    citation = only_citation_in("We follow the California Privacy Protection Act (CalOPPA).")

    assert ("caloppa", True) == (citation.law, citation.misnamed)


@pytest.mark.parametrize(
    "definition",
    [
        "(“GDPR”)",
        '("GDPR")',
        "(the “GDPR”)",
        "(hereinafter – “GDPR”)",
        "(hereinafter GDPR)",
        "(**GDPR** or the “Regulation”)",
    ],
)
def test_an_abbreviation_in_its_own_definition_is_no_citation(definition: str) -> None:
    assert ["General Data Protection Regulation"] == texts_in(
        f"We follow the General Data Protection Regulation {definition} everywhere."
    )


def test_a_definition_may_stand_behind_further_words() -> None:
    assert ["California Consumer Privacy Act"] == texts_in(
        "We follow the California Consumer Privacy Act, with its regulations (the “CCPA”)."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We keep to the Kite Safety Act (KSA) of 2014 here.", "Kite Safety Act (KSA) of 2014"),
        ("We keep to the Kite Safety Act (KSA) of 20145 kites.", "Kite Safety Act (KSA)"),
        ("The rules are in 28 CFR Part 16, Subpart E. And elsewhere.", "28 CFR Part 16, Subpart E"),
        ("The rules are in 28 CFR Part 16, Subparts and all.", "28 CFR Part 16"),
        ("We rely on Art. 6 para. 1 lit. f. We do so often.", "Art. 6 para. 1 lit. f"),
    ],
)
def test_a_citation_ends_with_its_last_part(text: str, expected: str) -> None:
    assert expected == only_citation_in(text).text


@pytest.mark.parametrize("definition", ["the Privacy Act", "“Privacy Act”", "the “Privacy Act”"])
def test_a_title_without_its_year_is_that_of_the_law_it_was_defined_for(definition: str) -> None:
    law, short = citations_in(
        f"We keep to the Privacy Act 1988 (Cth) ({definition}).\n\nSee the Privacy Act.\n"
    )

    assert ("Privacy Act 1988 (Cth)", "au-privacy-act") == (law.text, law.law)
    assert ("Privacy Act", "au-privacy-act") == (short.text, short.law)


def test_a_title_of_other_words_is_another_law() -> None:
    _, other = citations_in("We keep to the Privacy Act 1988 (the Kite Act).\n\nSee the Kite Act.\n")

    assert ("Kite Act", None) == (other.text, other.law)


def test_an_abbreviation_counts_once_the_document_defines_it() -> None:
    assert ["Moon Travel Privacy Act", "MTPA"] == texts_in(
        "We follow the Moon Travel Privacy Act (“MTPA”).\n\nThe MTPA is strict.\n"
    )
    assert [] == texts_in("The MTPA is strict.")


def test_a_place_in_a_parenthesis_is_no_abbreviation_of_the_law() -> None:
    assert ["GDPR"] == texts_in("The GDPR (EEA) applies.\n\nWe send nothing out of the EEA.")


@pytest.mark.parametrize(
    ("counts", "does_not"),
    [
        (
            "Under the Colorado Privacy Act you have rights; so does the CPA.",
            "Our CPA audits the CPA of each ad.",
        ),
        ("See Section 1798.100 for that.", "See Section 4 for that."),
        ("See § 1798.100 for that.", "See § 3.1 for that."),
        ("See Article 6(1)(f) for that.", "See Article 6 for that."),
        ("Section 4 of the GDPR says so.", "Section 4 says so."),
        ("The Shoe Act is strict.", "The Act is strict."),
        ("Written for the Lamp Act.", "Act now, and you may act again. We Must Act."),
        ("The CCPA applies.", "The ccpa applies."),
        ("By the Civil Code § 1789.3 you may ask.", "By our Dress Code 3 you may ask."),
        ("The GDPR applies.", "Write to GDPR@example.org or see https://example.org/GDPR/x."),
        ("The GDPR applies.", "Open GDPR.pdf, set GDPR_ok and #GDPR, and read the MyGDPR page."),
        ("Regulation 2016/679 applies.", "Regulation of traffic applies."),
        ("Under Law No. 5/2010 you may ask.", "Under Law and order you may ask."),
        (
            "We take part in the Data Privacy Framework.",
            "We took part in Privacy Shield; see the SCC clauses.",
        ),
        ("Article 29 GDPR says so.", "The Article 29 Working Party says so."),
    ],
)
def test_what_counts_and_what_only_looks_like_it(counts: str, does_not: str) -> None:
    assert citations_in(counts)
    assert [] == texts_in(does_not)


def test_an_article_without_a_law_is_of_the_regulation_named_before() -> None:
    (regulation, first, second) = citations_in(
        "We follow the GDPR.\n\nYou have a right of access (Art. 15). Transfers rest on Article 46(2).\n"
    )

    assert ("gdpr", "gdpr", "gdpr") == (regulation.law, first.law, second.law)
    assert ["Art. 15"] == [first.text]


def test_an_article_of_the_document_itself_is_no_citation() -> None:
    assert ["GDPR"] == texts_in("We follow the GDPR. See Art. 3 of our terms, and Art. 4 below.")


def test_an_article_of_a_treaty_is_not_of_the_law_that_was_named_before() -> None:
    assert ["GDPR"] == texts_in(
        "We follow the GDPR. Art. 12 EU Charter, Art. 8 (2) of the Convention and Art. 16 TFEU do, too."
    )


def test_a_number_that_counts_something_is_not_a_section() -> None:
    assert ["Section 1798.100"] == texts_in("By Section 1798.100, 30 days is the limit.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the California\nConsumer Privacy\nAct (CCPA).", "California\nConsumer Privacy\nAct (CCPA)"),
        ("under Art.\u00a06\u00a0(1) GDPR.", "Art.\u00a06\u00a0(1) GDPR"),
        ("under Art.&nbsp;6 GDPR.", "Art.&nbsp;6 GDPR"),
        ("under *Art. 6* of the **GDPR**.", "Art. 6* of the **GDPR"),
        ("under Cal. Civ. Code &sect; 1798.83.", "Cal. Civ. Code &sect; 1798.83"),
        (
            "under the Children’s Online\r\nPrivacy Protection Act.",
            "Children’s Online\r\nPrivacy Protection Act",
        ),
    ],
)
def test_wraps_blanks_entities_and_markup_do_not_matter(text: str, expected: str) -> None:
    assert expected == only_citation_in(f"We act {text}").text


@given(width=st.integers(min_value=12, max_value=90))
def test_wrapping_does_not_change_the_citations(width: int) -> None:
    text = (
        "We follow Art. 6 (1) lit. (a), (b) GDPR, the California Consumer Privacy Act (CCPA), Cal. Civ. Code "
        "§ 1798.100 et seq., and the Personal Information Protection and Electronic Documents Act here."
    )
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    # A line that begins with a list marker or a section number would be another block.
    wrapped = "\n".join(lines).replace("\n(", " (").replace("\n§", " §").replace("\n6", " 6")

    assert texts_in(text) == [" ".join(found.split()) for found in texts_in(wrapped)]


_PIECES = (
    "Art. ", "6 ", "(1)", " lit. ", "(a)", ", ", "GDPR", " of the ", "§ ", "1798.100", " et seq.",
    "16 CFR ", "312.4", "Act", " of 2018", "California Consumer Privacy Act", "(CCPA)", "(“", "”)",
    "Regulation (EU) 2016/679", " and ", "\n", "\n\n", "UK ", "Law No. ", "25,326", "Section ",
    "Cal. Civ. Code ", "\ue000", "\ue001", "’", "É", "𝔸",
)  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=30).map("".join))
def test_spans_slice_back_to_the_text_in_reading_order(text: str) -> None:
    source = Source(text)
    found = citations(passages(parse(source)))

    assert all(source.slice(citation.span) == citation.text and citation.text for citation in found)
    assert all(before.span.end <= after.span.start for before, after in pairwise(found))


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "Art. 6 (1) ",
        "Art. 6 (1) GDPR and ",
        "GDPR ",
        "GDPR (",
        "GDPR (“",
        "Act ",
        "A Act on B ",
        "Act (CCPA) ",
        "California Consumer Privacy ",
        "§ ",
        "§ 1798.100, ",
        "1798.100-1798.199-",
        "Section 1798",
        "Cal. Civ. Code ",
        "EU and UK and ",
        "EU, UK, ",
        "Law No. 1.",
        "Data ",
        "16 CFR 312",
        "(((",
        "of the European Parliament ",
    ],
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), citations, sizes=SIZES_OF_A_RECOGNISER)


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    ["neither the GDPR nor ", "GDPR does not ", "we do not meet the GDPR ", "so it GDPR ", "they GDPR "],
)
def test_denials_take_linear_time(unit: str) -> None:
    assert_linear(passages_of(unit), citations, sizes=SIZES_OF_A_RECOGNISER)


def test_a_code_is_cited_by_its_sections_only() -> None:
    assert [] == texts_in("The StGB is long, and § 12 of our rules is short.")


def test_initials_that_the_text_defines_are_those_of_the_law_it_says() -> None:
    texts = texts_in("We obey the Unusual Wind Games Act (UWG).\n\nThe UWG is strict.")

    assert ["Unusual Wind Games Act (UWG)", "UWG"] == texts


def test_no_name_stands_for_two_laws() -> None:
    owners: dict[str, str] = {}
    for law in LAWS:
        for name in (*law.names, *law.short, *law.misnomers):
            assert law.key == owners.setdefault(name.lower(), law.key), name


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.key)
def test_every_name_of_the_table_is_found(law: Any) -> None:
    for name in (*law.names, *law.short):
        citation = only_citation_in(f"We follow, as we must, the {name}.")

        assert (name, law.key, False) == (citation.text, citation.law, citation.misnamed)
    for name in law.misnomers:
        citation = only_citation_in(f"We follow, as we must, the {name}.")

        assert (name, law.key, True) == (citation.text, citation.law, citation.misnamed)


@pytest.mark.shared
def test_every_law_of_the_catalogue_can_be_found(shared: Path) -> None:
    catalogue = tomllib.loads((shared / "law" / "legal.toml").read_text(encoding="utf-8"))
    known = {law.key for law in LAWS} | {run.law for code in CODES for run in code.laws}
    known |= {short.key for short in AMBIGUOUS} | set(EU_ACTS.values())

    assert set() == {law["key"] for law in catalogue["law"]} - known


@pytest.mark.shared
def test_finds_the_laws_of_the_gold_with_their_exact_spans(shared: Path) -> None:
    expected, actual = set(), set()
    for path in sorted((shared / "seeds").glob("*.txt")):
        source = Source.from_bytes(path.read_bytes(), path.name)
        gold: dict[str, Any] = yaml.safe_load(path.with_name(path.name + ".yaml").read_text(encoding="utf-8"))
        expected |= {(path.name, *entity["offset"]) for entity in gold["entities"].get("laws") or ()}
        actual |= {
            (path.name, citation.span.start, citation.span.end)
            for citation in citations(passages(parse(source)))
        }

    assert expected
    assert expected | MISSING_FROM_GOLD == actual


@pytest.mark.parametrize(
    "text",
    [
        "As said in Section 2 and Art. 6 (1) (f) GDPR, we may.",
        "See Sections 2, 3 and Art. 6 (1) (f) GDPR.",
        "See section 2, Art. 6 (1) (f) GDPR.",
    ],
)
def test_a_section_of_the_document_is_no_part_of_the_citation_of_an_article_after_it(text: str) -> None:
    citation = only_citation_in(text)
    assert ("Art. 6 (1) (f) GDPR", "gdpr", "6") == (citation.text, citation.law, citation.article)


def test_a_long_section_before_an_article_is_of_another_law() -> None:
    assert ["Section 1798.100", "Art. 15 GDPR"] == texts_in("Under Section 1798.100 and Art. 15 GDPR.")


@pytest.mark.parametrize(
    "text",
    [
        "Acme Maps works in compliance with the GDPR, as its privacy policy says.",
        "**Snackbar**: counts our visitors. Snackbar adheres to the GDPR; see their [privacy notice](https://s.example).",
        "Our hosting provider Acme complies with the GDPR; see its [privacy policy](https://a.example).",
        "The consent tool sets this cookie to keep your choice and the status of CCPA.",
        "They are certified under the GDPR. More is in the Snackbar privacy policy.",
        "Our hosting provider, Acme Inc., complies with the GDPR.",
        "All our processors are GDPR compliant.",
        "Our payment company, Acme Pay, is compliant with the GDPR.",
        "Our newsletter tool complies with the GDPR.",
        "Acme Maps says that it complies with the GDPR.",
        "They comply with the GDPR.",
    ],
)
def test_a_law_with_which_others_comply_is_theirs(text: str) -> None:
    assert [True] == [one.of_others for one in citations_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "We work in compliance with the GDPR, and Acme Maps says the same in its privacy policy.",
        "Kite Club complies with the GDPR. This privacy policy tells how.",
        "Our provider and our club comply with the GDPR; see its privacy policy.",
        "Our servers and those of Acme comply with the GDPR; its privacy policy is online.",
        "We make sure that our processors comply with the GDPR.",
        "Our providers comply with the GDPR, and so do we.",
        "You have rights under the GDPR. Acme tells of them in its privacy policy.",
        "Kite Club complies with the GDPR.",
        "Kite Club complies with the GDPR. The Kite Club privacy policy tells how.",
        "They comply with the GDPR, and so do we.",
        "Our notice says that it complies with the GDPR.",
        "Our payment service complies with the GDPR.",
        "Our cookies are small. We watch the status of the GDPR in each country.",
        "The club complies with the GDPR and, " + "year after year " * 20 + "with its privacy policy.",
    ],
)
def test_a_law_with_which_the_author_complies_is_not_of_others(text: str) -> None:
    assert [False] == [one.of_others for one in citations_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Depending on where you live (GDPR, or the like), you may have rights.",
        "Depending on your country (for example under the CCPA), you may ask us.",
        "Applicable law (such as the LGPD) may give you further rights.",
        "Local laws (such as the LGPD) may give you further rights.",
        "The relevant data protection law (in Brazil, the LGPD) may give you further rights.",
        "You may have the right to see or to correct your data (including rights under the VCDPA).",
        "You might be entitled to a copy of it (for example by the CCPA).",
        "You have certain privacy rights (such as those of the CCPA).",
        "We aim to comply with the rules of many countries, such as the CCPA, where applicable.",
        "The game strives to comply with the GDPR as applicable.",
        "You agreed to it; this does not apply, whenever the use of your data is subject to the CCPA.",
    ],
)
def test_a_law_as_an_example_or_as_an_aim_where_it_may_apply_is_named_in_passing(text: str) -> None:
    assert [True] == [one.in_passing for one in citations_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "We comply with applicable privacy law (such as the CCPA).",
        "You have rights (including those of the CCPA).",
        "California residents may have more rights (including those of the CCPA).",
        "You may have rights under the CCPA.",
        "You may have rights (the CCPA names them).",
        "We comply with what rights you may have (including those of the CCPA).",
        "We aim to comply with the CCPA.",
        "Applicable law may bind us. Californians (see the CCPA) may ask us.",
        "Depending on your country, the CCPA gives you rights.",
        "Our terms do not apply to you; your data is subject to the CCPA.",
    ],
)
def test_a_law_of_which_more_is_said_is_not_named_in_passing(text: str) -> None:
    assert [False] == [one.in_passing for one in citations_in(text)]


@pytest.mark.parametrize(
    ("text", "law"),
    [
        ("the Maryland Personal Information Protection Act (“PIPA”)", "us-md-pipa"),
        ("the Illinois Personal Information Protection Act", "us-il-pipa"),
        ("Alberta’s Personal Information Protection Act", "ca-ab-pipa"),
        ("the British Columbia Personal Information Protection Act", "ca-bc-pipa"),
        ("the Student Online Personal Information Protection Act", "ca-sopipa"),
        ("the Personal Information Protection Act", "kr-pipa"),
        ("South Korea’s Personal Information Protection Act (PIPA)", "kr-pipa"),
    ],
)
def test_acts_of_one_name_are_told_apart_by_their_place(text: str, law: str) -> None:
    assert law == only_citation_in(f"We follow {text}.").law
