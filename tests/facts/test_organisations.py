"""Organisations: exact names with their legal form, who the controller is, well-known names, near misses."""

from pathlib import Path

import pytest
from hypothesis import given

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.definitions import definitions
from policylint.facts.front_matter import declared
from policylint.facts.organisations import Organisation, OrganisationRole, organisations
from policylint.facts.passages import passages
from policylint.source import Source
from policylint.syntax.parser import parse
from strategies import policies


def organisations_in(text: str) -> tuple[Organisation, ...]:
    document = parse(Source(text))
    found = passages(document)
    return organisations(found, definitions(found), declared(document))


def names_in(text: str) -> list[str]:
    return [one.name for one in organisations_in(text)]


@pytest.mark.parametrize(
    "name",
    [
        "Example Labs GmbH", "Acme, Inc.", "Acme LLC", "Acme, L.L.C.", "Acme Widgets Ltd.", "Acme Limited",
        "Acme B.V.", "Acme S.à r.l.", "Acme Pty Ltd", "Acme Pte. Ltd.", "Acme Widgets Co., Ltd.",
        "Acme Corp.",
        "Acme Holdings plc", "Acme S.r.l.", "Acme s.r.o.", "Acme AG", "Acme SE", "Acme AB", "Acme AS",
        "Acme ApS", "Acme A/S", "Acme GmbH & Co. KG", "Acme Private Limited", "Acme UG (haftungsbeschränkt)",
        "Bank of Acme Corporation", "Acme & Daughters Ltd", "Acme (Europe) Limited", "Acme.com LLC",
        "eAcme Ltd", "Acme PLLC", "Acme e.V.", "Acme e.K.", "Acme GbR",
        "Acme Sales, U.S.A., Inc.", "J.W. Acme and Sons Ltd", "Acme, Harbor & Reed, LLC",
        "Acme, Harbor and Reed LLP", "Acme, O’Neil, Harbor & Reed, L.L.P.", "Acme, Harbor & Reed, P.C.",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "sentence", ["{} sells kites", "The kites are sold by {} in town", "Write to:\n\n{}", "See (**{}**)"]
)
def test_a_legal_entity_with_its_exact_name(name: str, sentence: str) -> None:
    assert [name] == names_in(sentence.format(name))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Acme GmbH sells kites.", "Acme GmbH"),
        ("At Acme LLC we care.", "Acme LLC"),
        ("Welcome to Acme, Inc. and its shop.", "Acme, Inc."),
        ("Data Controller Acme GmbH", "Acme GmbH"),
        ("Privacy Policy of Acme Ltd", "Acme Ltd"),
        ("© 2024 Acme LLC", "Acme LLC"),
        ("Contact Acme Ltd for more.", "Acme Ltd"),
    ],
)
def test_what_leads_up_to_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert [name] == names_in(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("We, Acme, Inc. and Reed LLC, fly.", ["Acme, Inc.", "Reed LLC"]),
        ("We work with Acme, Harbor and Reed LLC.", ["Reed LLC"]),
        ("We work with Google, Acme and Reed LLP.", ["Google", "Reed LLP"]),
        ("In Arizona, Harbor & Reed, LLC flies.", ["Harbor & Reed, LLC"]),
        ("However, Harbor & Reed LLP flies.", ["Harbor & Reed LLP"]),
        ("It was built with Acme Kites, Harbor & Reed, LLC.", ["Harbor & Reed, LLC"]),
        ("Hosted by ([Acme]( Acme Inc., 1 Kite Road) servers.", ["Acme Inc."]),
    ],
)
def test_what_stands_before_a_comma_is_another_name(text: str, names: list[str]) -> None:
    assert names == names_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Harbor, Kite & Reed, LLC is committed to privacy.",
        "Harbor, Kite & Reed, LLC is committed to protecting your privacy.",
        "This policy describes how Harbor, Kite & Reed, LLC collects data.",
    ],
)
def test_a_firm_that_speaks_bears_the_names_of_all_its_partners(text: str) -> None:
    found = organisations_in(f"{text} Harbor, Kite & Reed, LLC flies.")

    assert [("Harbor, Kite & Reed, LLC", OrganisationRole.CONTROLLER)] * 2 == [
        (one.name, one.role) for one in found
    ]


def test_who_acts_as_a_processor_is_one_there() -> None:
    controller, there, again = organisations_in(
        "Acme Ltd (“we”) flies. Acme Ltd, as the Data Processor, sees what schools send. Acme Ltd answers."
    )

    assert [OrganisationRole.CONTROLLER, OrganisationRole.PROCESSOR, OrganisationRole.CONTROLLER] == [
        controller.role,
        there.role,
        again.role,
    ]


def test_two_names_in_a_row_are_two() -> None:
    assert ["Acme Corporation", "Widgets, Inc."] == names_in(
        "We own Acme Corporation and Widgets, Inc. today."
    )


@pytest.mark.parametrize(
    "text",
    [
        "YOU AND THE COMPANY EACH AG",
        "NOTHING IS PROMISED, EXCEPT AS STATED HERE.",
        "Our use of data keeps to the Limited Use rules.",
        "A limited liability company, an LLC, is liable.",
        "The town is Malmo, SE.",
        "We fly at 7 Windy Road, Kite Lakes SA 5095.",
        "Complain to the Texas AG.",
        "Incidents are rare. Ltd",
    ],
)
def test_what_only_looks_like_a_legal_form(text: str) -> None:
    assert [] == names_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "---\npolicy:\n  controller:\n    name: Northwind Kites Ltd\n---\n\nAsk Northwind Kites Ltd today.",
        "# Privacy Policy of Northwind Kites\n\nAsk Northwind Kites.",
        "# Northwind Kites Privacy Policy\n\nAsk Northwind Kites.",
        "# NORTHWIND KITES PRIVACY POLICY\n\nAsk Northwind Kites.",
        "Northwind Kites (“we”) sells kites. Ask Northwind Kites.",
        "Toys sold by Northwind Kites Ltd (“Northwind”, “we”). Ask Northwind Kites.",
        "This site is operated by Northwind Kites. Ask Northwind Kites.",
        "Northwind Kites is the data controller. Ask Northwind Kites.",
        "The controller is Northwind Kites. Ask Northwind Kites.",
        "This policy explains how Northwind Kites uses data. Ask Northwind Kites.",
        "At Northwind Kites, privacy counts. Ask Northwind Kites.",
        "Privacy counts. At Northwind Kites, we care. Ask Northwind Kites.",
        "We at Northwind Kites care. Ask Northwind Kites.",
        "Your privacy is important to Northwind Kites. Ask Northwind Kites.",
        "Northwind Kites and its affiliates respect your privacy. Ask Northwind Kites.",
        "Welcome to Northwind Kites’ Privacy Policy. Ask Northwind Kites.",
        "Information that Northwind Kites collects\n\nAsk Northwind Kites.",
        "My app (Northwind Kites) keeps nothing. Ask Northwind Kites.",
        "Our mobile game “Northwind Kites” is free. Ask Northwind Kites.",
        "Northwind Kites Inc. is the “data controller” of your data. Ask Northwind Kites.",
        "In Ireland, Northwind Kites will be the controller. Ask Northwind Kites.",
        '"Company" (called either "We" or "Us" here) refers to Northwind Kites. Ask Northwind Kites.',
    ],
)
def test_the_controller(text: str) -> None:
    last = organisations_in(text)[-1]

    assert ("Northwind Kites", OrganisationRole.CONTROLLER) == (last.name.removesuffix(" Ltd"), last.role)


@pytest.mark.parametrize(
    "text",
    [
        "# Mobile App Privacy Policy\n\nThe Mobile App is free.",
        "Those sites are not operated by Us or by Them. Ask Them.",
        "# Our Privacy Policy\n\nAsk Our people.",
        "Please take note of privacy. Please ask.",
        "Information that Our Affiliate collects\n\nAsk Our people.",
        "The Customer is the data controller. Ask the Customer.",
        "Our app (Version 2) is free. My application (App) is free as well.",
    ],
)
def test_no_controller_in_general_words(text: str) -> None:
    assert () == organisations_in(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("**Owner and Data Controller**\n\nHarbor, Inc.\\\n9 Quay Road\\\nPorttown", "Harbor, Inc."),
        ("## Data controller\n\nHarborlight\n\nWe sell kites.", "Harborlight"),
        ("## Data controller\n\nHarbor Limited  \nKites  \n9 Quay. Ask Harbor Limited.", "Harbor Limited"),
        ("### 1.1. Responsible entity\n\nHarbor Limited, registered in Wales, sells.", "Harbor Limited"),
        ("The controller for our Site and Services is:\n\nHarbor, Inc. 12 Quay Road", "Harbor, Inc."),
        ("The data controller for this processing is Harbor, Inc.", "Harbor, Inc."),
        ("Responsible for the processing in the sense of Art. 4 No. 7 is:\n\nHarbor GmbH\n", "Harbor GmbH"),
        ("In Wales, the company responsible for your data is:\n\nHarbor Ltd\n\n9 Quay", "Harbor Ltd"),
        ("## Entity responsible for the processing\n\nHarbor LLC at 9 Quay Road sells.", "Harbor LLC"),
        ("At Harbor Limited (HB), privacy counts.", "Harbor Limited"),
        ("The controller pursuant to Art. 4 of the GDPR is Harbor S.p.A. seated in Pisa.", "Harbor S.p.A."),
        ("The controller within the meaning of the GDPR is Harbor GmbH.", "Harbor GmbH"),
        ("Harbor AB (“Harbor”), a Swedish company, is the data controller of it.", "Harbor AB"),
        ("Harbor B.V. (“HB”), located at Kade 1, 1012 AB, Delft, is the data controller.", "Harbor B.V."),
        ("Harborlight is the Data Controller for this service.", "Harborlight"),
        ("The data controller is The Harbor Company, LLC, of Bath.", "Harbor Company, LLC"),
        ("Harbor eKite Group is the controller. Ask Harbor eKite Group.", "Harbor eKite Group"),
        ("We, Harbor Corp., sell kites.", "Harbor Corp."),
        ("For the purposes of the law, I, Ann Harbor, am the “data controller”.", "Ann Harbor"),
        ("We, Harbor Kite Friends, are the controller of it.", "Harbor Kite Friends"),
        ("Our data controller is:\n\n**Kite Flyers in Leeds (KFL)**\n\nEngland", "Kite Flyers in Leeds"),
        ("# Privacy Policy — Harborlight: Kites for All\n\nHarborlight sells kites.", "Harborlight"),
        ("We (“Harbor Kites Inc.”) sell kites.", "Harbor Kites Inc."),
        ("## Who we are\n\nWe are Harbor (Pty) Ltd and sell kites.", "Harbor (Pty) Ltd"),
        ("The app was created by Ann Harbor (hereby referred to as “Service Provider”).", "Ann Harbor"),
        ("Harbor School Media (“Developer”) cares about the data of users.", "Harbor School Media"),
        ("This website is provided by Harborlight.", "Harborlight"),
        ("Ships in Harbor built the Kites app as a free app.", "Ships in Harbor"),
        ('Company (called "the Company", "We" or "Us") refers to Fly the Kite, 1 Quay.', "Fly the Kite"),
        ('Company (called "the Company", "We" or "Us") refers to harbor kites.', "harbor kites"),
        ("Harbor, Inc. and its affiliates and subsidiaries (“HB”) respect your privacy.", "Harbor, Inc."),
        ("This app is developed by A Harbor (hereinafter referred to as “Service Provider”).",
         "A Harbor"),
        ("Welcome to Harbor Kites! Here is what we know.", "Harbor Kites"),
        ("The website harbor.example is run by Ann Harbor, 9 Quay Road.", "Ann Harbor"),
        ("Our blog is owned and maintained by Ann Harbor.", "Ann Harbor"),
        ("Harbor (the “App”) is provided by Quay Studio.", "Quay Studio"),
        ("I, Ann Harbor, sell kites.", "Ann Harbor"),
        ("Responsible for this website: Ann Harbor, 9 Quay Road", "Ann Harbor"),
        ("Our name is Harbor Solicitors LLP and we sit in Bath.", "Harbor Solicitors LLP"),
        ('When we say "we", we mean Harbor Ltd.', "Harbor Ltd."),
        ("“We”, “us” and “our” mean Harbor Ltd, a company of Bath.", "Harbor Ltd"),
        ("The controller in terms of data protection law is the Harbor University.", "Harbor University"),
        ("Harbor School, Bath, is the data controller.", "Harbor School"),
        ("Harbor School, 9 Quay Road, Bath, BA1 1AA, is the data controller.", "Harbor School"),
        ("This site (www.harbor.example) is owned and run by Ann Harbor.", "Ann Harbor"),
        ("This notice tells you how Harbor Surgery uses your records.", "Harbor Surgery"),
    ],
)  # fmt: skip
def test_the_controller_by_its_whole_name(text: str, name: str) -> None:
    controllers = [one.name for one in organisations_in(text) if one.role is OrganisationRole.CONTROLLER]

    assert name in controllers


@pytest.mark.parametrize(
    "text",
    [
        "The independent data controller for these payments is Rival Pay Ltd.",
        "The separate controller for your parcel is Rival Post Ltd.",
        "Rival Pay Ltd is the independent controller.",
        "Joint controllers\n\nRival Fair Ltd",
        "Data controller\n\nThe natural person who decides. Rival Fair Ltd is none.",
        "We use Rival Fair Ltd to sell kites.",
        "The company refers to Rival Fair Ltd its clients.",
        'Company (called "the Company" or "We") refers to a body of law. Rival Fair Ltd is none.',
        "I, the reader, am the data controller of Rival Fair Ltd.",
        "# Privacy Policy: what Rival does\n\nWhat Rival Fair Ltd does is sell kites.",
        "We live in 1012 AB, Delft, the Netherlands, is the data controller. Rival Fair Ltd is not.",
        "Rival Fair Ltd is the controller of what its buttons send.",
        "Welcome to Rival Privacy World. It is run by nobody.",
        "“We” and “our” are us, and “you” mean the Rival who flies.",
        "The parcel is run by Rival Fair Ltd to your door.",
    ],
)
def test_who_is_not_the_controller(text: str) -> None:
    assert OrganisationRole.CONTROLLER not in [one.role for one in organisations_in(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "# Privacy Policy\n\nThe data controller is:\n\nKite Flyers of Leeds (KFL)\n\nKFL keeps names.",
            ["Kite Flyers of Leeds", "KFL", "KFL"],
        ),
        (
            "# Wren Apple Works Privacy Policy\n\nWren Apple Works (Wren Apple) sells kites. Ask Wren Apple.",
            ["Wren Apple Works", "Wren Apple Works", "Wren Apple", "Wren Apple"],
        ),
        (
            "# Kite Works Privacy Policy\n\nKite Works (KWX) sells kites. Ask KWX.",
            ["Kite Works", "Kite Works"],
        ),
        (
            "# Kite Works Privacy Policy\n\nKite Works (Works) sells kites. Ask the Works.",
            ["Kite Works", "Kite Works"],
        ),
    ],
)
def test_the_short_form_in_brackets_is_the_controllers_too(text: str, names: list[str]) -> None:
    found = organisations_in(text)

    assert names == [one.name for one in found]
    assert {OrganisationRole.CONTROLLER} == {one.role for one in found}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("We work with PayPal, Square, and Stripe.", ["PayPal", "Square", "Stripe"]),
        ("We ask ChatGPT, Claude or Gemini.", ["ChatGPT", "Claude", "Gemini"]),
        ("Sign in by Clerk and Google.", ["Clerk", "Google"]),
        ("PayPal has an office in Union Square. Claude, our clerk, helps.", ["PayPal"]),
        ("Our kites are Gemini, Leo and Virgo.", []),
    ],
)
def test_names_that_are_words_too_count_in_a_row_with_others(text: str, names: list[str]) -> None:
    assert names == names_in(text)


@pytest.mark.parametrize(
    "name",
    [
        "Harbor Information Technology Co., Ltd.", "Harbor Representative Services Ltd",
        "Harbor Designated Activity Company", "Harbor Kites UK Limited", "Harbor, UAB", "Harbor DAC",
        "Harbor Ireland Unlimited Company",
    ],
)  # fmt: skip
def test_a_name_with_words_that_elsewhere_lead_up_to_one(name: str) -> None:
    assert [name] == names_in(f"Our partner is {name} of Bath.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Harbor Kites collects information about users when they fly.", "Harbor Kites"),
        ("It is windy. Harbor Kites only processes your data in Bath.", "Harbor Kites"),
        ("Harbor Kites does not collect any personal information.", "Harbor Kites"),
        ("4×4, Inc. (“Four”) respects your right to privacy.", "4×4, Inc."),
        ("Harborlight uses cookies to count the kites.", "Harborlight"),
        ("The Harbor Society is a British charity.", "Harbor Society"),
        ("Harbor Kite Flyers is a members' club.", "Harbor Kite Flyers"),
        ("Harbor Kites and its subsidiaries (together, the “Group”) sell kites.", "Harbor Kites"),
        ("By using Harborlight, you agree to all of this.", "Harborlight"),
        ("Wind is at the heart of all we do at Harborlight.", "Harborlight"),
        ("At Harborlight we love wind.", "Harborlight"),
        ("Kite Counter is developed by Harborlight.", "Harborlight"),
        ("This holds for all products built and maintained by Harborlight.", "Harborlight"),
        ("For more, contact us by mail at Harborlight, Inc., 9 Quay Road.", "Harborlight, Inc."),
        ("For more, write to us at:\n\nHarborlight, Inc.  \n9 Quay Road", "Harborlight, Inc."),
        ("We sell kites.\n\n© 2019-2024 Harborlight All Rights Reserved", "Harborlight"),
    ],
)
def test_a_policy_that_states_no_controller_may_show_one(text: str, name: str) -> None:
    controllers = {one.name for one in organisations_in(text) if one.role is OrganisationRole.CONTROLLER}

    assert {name} == controllers


@pytest.mark.parametrize(
    "text",
    [
        "Kites by Harbor collects the personal data that you type in.",
        "We’ll never sell your personal data.",
        "Google collects personal data.",
        "Children’s Corner does not ask for personal data.",
        "Why does a kite need a privacy policy?",
        "How does a kite collect personal data?",
        "Nobody cares about your privacy.",
        "Everybody values their privacy.",
        "Why Kites don’t matter: Something collects your personal data.",
        "This app was created by Office for Wind.",
        "The letter was made by Ann Harbor.",
        "(c) Kites and strings",
        "You buy your string from Rival Fair Ltd. Ask for more.",
        "Is it safe to write to us? Rival Fair Ltd says so.",
        "For what concerns Rival Fair, write to us at:\n\nRival Fair Ltd",
        "Wind counts.\n\n" * 20 + "Harborlight collects your personal data.",
    ],
)
def test_who_is_not_shown_to_be_the_controller(text: str) -> None:
    assert OrganisationRole.CONTROLLER not in [one.role for one in organisations_in(text)]


@pytest.mark.parametrize("platform", ["Chrome extension", "Firefox browser add-on", "iOS app"])
def test_where_a_program_runs_is_no_part_of_its_name(platform: str) -> None:
    found = organisations_in(f"This policy explains how the Harbor Finder {platform} uses your data.")

    assert [("Harbor Finder", OrganisationRole.CONTROLLER)] == [(one.name, one.role) for one in found]


@pytest.mark.parametrize("name", ["Harbor Chrome", "Harbor Windows"])
def test_a_name_that_ends_on_a_platform_stays_whole_where_no_program_is_named(name: str) -> None:
    assert [name] == names_in(f"This policy explains how {name} uses your data.")


def test_whoever_is_only_shown_gives_way_to_the_controller_that_is_stated() -> None:
    found = organisations_in("Harborlight collects your personal data. Northwind is the data controller.")

    assert ["Northwind"] == [one.name for one in found if one.role is OrganisationRole.CONTROLLER]


def test_a_company_that_bears_the_controllers_name_counts_as_the_controller() -> None:
    found = organisations_in("Northwind (“we”) sells kites. In Ireland it is Northwind Ireland Ltd.")

    assert [OrganisationRole.CONTROLLER] * 2 == [one.role for one in found]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("We use Google Analytics to count.", "Google Analytics", "third-party"),
        ("Log in with Facebook.", "Facebook", "third-party"),
        ("Our payment processor is Stripe.", "Stripe", "processor"),
        ("Google’s servers are abroad.", "Google", "third-party"),
        ("The server is run by Google Ireland Limited for us.", "Google Ireland Limited", "third-party"),
        ("Rival Toys Ltd sells toys too.", "Rival Toys Ltd", "unknown"),
    ],
)
def test_the_role_of_others(text: str, name: str, role: str) -> None:
    (found,) = organisations_in(text)

    assert (name, OrganisationRole(role)) == (found.name, found.role)


def test_the_lead_in_of_a_list_tells_the_role() -> None:
    found = organisations_in("We use these service providers:\n\n- Mailchimp\n- Stripe\n")

    assert [OrganisationRole.PROCESSOR] * 2 == [one.role for one in found]


@pytest.mark.parametrize(
    "text",
    ["See www.Google.com for more.", "Write to Help@Google.", "Googlers know.", "It is user/Facebook/x."],
)
def test_a_name_within_a_longer_word_or_an_address_does_not_count(text: str) -> None:
    assert [] == names_in(text)


@pytest.mark.parametrize("slip", ["Northwid", "Norhtwind", "Northwimd", "Northwinnd"])
def test_a_near_miss_of_the_controllers_name(slip: str) -> None:
    *_, found = organisations_in(f"Northwind (“we”) sells kites. Later, {slip} sells more.")

    assert (slip, "Northwind", OrganisationRole.CONTROLLER) == (found.name, found.near_miss_of, found.role)


@pytest.mark.parametrize(
    "word",
    ["Northwinds", "Southwind", "NORTHWIND", "Northwind’s", "Northern", "Northwind2"],
)
def test_no_near_miss(word: str) -> None:
    found = organisations_in(f"Northwind (“we”) sells kites. Later, {word} sells more.")

    assert [None] * len(found) == [one.near_miss_of for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Vimeon (“we”) shows films. We count each Vimeo, and vimeo again.",
        "Parler (“we”) lets you write posts (“Parleys”). Read a Parley.",
        "Salesy (“we”) sells. Sales, as ever, are up; and sales count.",
    ],
)
def test_words_of_the_language_are_no_near_miss(text: str) -> None:
    assert [None] == list({one.near_miss_of for one in organisations_in(text)})


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Sold by Example\nLabs GmbH.", "Example\nLabs GmbH"),
        ("Sold by Example\u00a0Labs GmbH.", "Example\u00a0Labs GmbH"),
        ("Sold by Example **Labs** GmbH.", "Example **Labs** GmbH"),
        ("Sold by Dun &amp; Bradstreet.", "Dun &amp; Bradstreet"),
    ],
)
def test_spans_are_exact_across_wraps_entities_and_emphasis(text: str, cited: str) -> None:
    (found,) = organisations_in(text)

    assert cited == found.text


@given(policies())
def test_spans_slice_back_and_do_not_overlap(text: str) -> None:
    source = Source("Northwind Ltd (“we”) uses Google Analytics.\n\n" + text)
    document = parse(source)
    found = passages(document)
    reach = 0
    for one in organisations(found, definitions(found), declared(document)):
        assert one.text == source.slice(one.span)
        assert reach <= one.span.start
        reach = one.span.end


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "Inc ", "A Inc. ", "Acme, ", "A of ", "Google ", "Northwin ", "Northwind ", "A is the controller ",
        "A A A A controller ", "controller is A B ", "operated by A ", "“we” refers to A ", "A (“we”) ",
        "plc ", "AG, ", "Kite, ", "Kite, Kite & Kite, LLC ", "how Kite, ",
        "Privacy Policy of A\n\n", "Data controller\n\nA B ", "A (“B”), a A ",
        "controller for this site ", "controller pursuant to A. ", "created by A B ", "Company” refers to A ",
        "welcome to A ", "the app is run by A ", "I, A ", "“we”, “us” ", "“we” means A ", "”) is run by A ",
    ],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    document = parse(Source("Northwind (“we”) sells kites."))

    assert_linear(
        passages_of(unit, opening="Northwind (“we”) sells kites. "),
        lambda found: organisations(found, definitions(found), declared(document)),
        sizes=SIZES_OF_A_RECOGNISER,
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    ["A collects ", "a. A does not ", "A is a ", "By using A B ", "At A B ", "made by A B ", "© 2019 A B "],
)
def test_a_text_that_states_no_controller_takes_linear_time(unit: str) -> None:
    assert_linear(
        passages_of(unit, opening=""),
        lambda found: organisations(found, (), declared(parse(Source("")))),
        sizes=SIZES_OF_A_RECOGNISER,
    )


@pytest.mark.slow
@pytest.mark.parametrize("opening", ["The controller for your ", "Acme is the "])
@pytest.mark.parametrize("unit", ["a", "a-", "a,", "ab "])
def test_a_long_word_takes_linear_time(opening: str, unit: str) -> None:
    document = parse(Source("Northwind (“we”) sells kites."))

    assert_linear(
        passages_of(unit, opening=opening),
        lambda found: organisations(found, definitions(found), declared(document)),
        sizes=SIZES_OF_A_RECOGNISER,
    )


@pytest.mark.shared
def test_finds_the_organisations_of_the_gold(shared: Path) -> None:
    """The gold lists first mentions, and some lists of names as one: each name must be found on its line."""
    expected = {
        ("000_c6d7631749db6221.txt", 3, "Soomera LLC", True),
        ("000_c6d7631749db6221.txt", 9, "Soomera LLC", True),
        ("000_c6d7631749db6221.txt", 41, "Soomera LLC", True),
        ("002_949e146c1fd9c909.txt", 34, "Facebook", False),
        ("002_949e146c1fd9c909.txt", 34, "Google", False),
        ("002_949e146c1fd9c909.txt", 35, "Paypal", False),
        ("002_949e146c1fd9c909.txt", 49, "Facebook", False),
        ("002_949e146c1fd9c909.txt", 49, "Google", False),
        ("002_949e146c1fd9c909.txt", 49, "Amazon", False),
        ("003_2040073ae9e830b1.txt", 3, "Optimer", True),
        ("003_2040073ae9e830b1.txt", 7, "Optimer", True),
        ("004_b184fe7f9d291a46.txt", 2, "Omnesoft", True),
        ("004_b184fe7f9d291a46.txt", 3, "Omne LLC", True),
    }
    found = {
        (path.name, one.line, one.name, one.role is OrganisationRole.CONTROLLER)
        for path in (shared / "seeds").glob("*.txt")
        for one in organisations_in(path.read_text(encoding="utf-8"))
    }

    assert expected <= found


@pytest.mark.shared
def test_finds_the_misspelt_names_of_the_gold(shared: Path) -> None:
    (path,) = (shared / "seeds").glob("001_*.txt")
    slips = [one for one in organisations_in(path.read_text(encoding="utf-8")) if one.near_miss_of]

    assert [(114, "Softermii"), (115, "Softermii"), (117, "Softermii")] == [
        (one.line, one.near_miss_of) for one in slips
    ]


@pytest.mark.parametrize("text", ["We use Google® here.", "We use ‘Google’ here.", "We use Google* here."])
def test_a_sign_beside_a_well_known_name_is_no_part_of_it(text: str) -> None:
    assert ["Google"] == names_in(text)
