"""Definitions: every form of the dialect, what only looks like one, exact spans, names and aliases."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from linear_time import SIZES_OF_A_RECOGNISER, assert_linear, passages_of
from policylint.facts.definitions import Definition, DefinitionForm, definitions
from policylint.facts.passages import passages
from policylint.facts.tags import tags
from policylint.source import Source
from policylint.syntax.document import Document
from policylint.syntax.parser import parse

PIECES = (*'“”"()‘’–:.', "the", "Kite", "we", "means", "refers", "to", "as", "is", "a", "file", "Ltd", " ")


def defined_in(text: str) -> tuple[Definition, ...]:
    return definitions(passages(parse(Source(text))))


def only_definition_in(text: str) -> Definition:
    (definition,) = defined_in(text)
    return definition


@pytest.mark.parametrize(
    ("text", "form", "term", "aliases"),
    [
        ("“Kite Data” means what a kite sends us.", "means", "Kite Data", ()),
        ('The term "kite" shall mean a flying toy.', "means", "kite", ()),
        ("A “tracker” is a small file on your kite.", "means", "tracker", ()),
        ("“Agent” or “Helper” means somebody else.", "means", "Agent", ("Helper",)),
        ("“Kite data” generally means what the wind says.", "means", "Kite data", ()),
        ("“Kites,” “toys” and “strings” are any things we sell.", "means", "Kites", ("toys", "strings")),
        ("When we say “your stuff” in this notice, we mean your data.", "means", "your stuff", ()),
        ("Where you read “your stuff”, we are talking about your data.", "means", "your stuff", ()),
        ("Usage Data refers to data collected automatically.", "means", "Usage Data", ()),
        ("You means the person flying the kite.", "means", "You", ()),
        ("Cookies are small files on your computer.", "means", "Cookies", ()),
        ("- **Kite Data:** This includes its colour.", "means", "Kite Data", ()),
        ("“Pilot” – whoever holds the string.", "dash", "Pilot", ()),
        ("“Pilot” or “Pilots”: whoever holds the string.", "dash", "Pilot", ("Pilots",)),
        ("We run kites.example (the “Site”).", "parenthesis", "Site", ()),
        ("We run two shops (collectively, the “Shops”).", "parenthesis", "Shops", ()),
        ("We run two shops (together the Shops).", "parenthesis", "Shops", ()),
        ("We send them to others (also known as our “Carriers”).", "parenthesis", "Carriers", ()),
        ("We fly there (a “Far Country”, such as Narnia).", "parenthesis", "Far Country", ()),
        ("Our rules (“Pilot’s Rules”) hold.", "parenthesis", "Pilot’s Rules", ()),
        ("Kites AB (hereinafter ”Kites”, ”we,” or ”us”) flies.", "hereinafter", "Kites", ("we", "us")),
        ("We run kites.example (the ”Site”).", "parenthesis", "Site", ()),
        ("Kite’r Inc. (“Kite’r,” “we” or “us”) makes kites.", "alias", "Kite’r", ("we", "us")),
        ("We read your Internet Protocol (IP) address.", "parenthesis", "IP", ()),
        ("We read your IP (Internet Protocol) address.", "parenthesis", "IP", ()),
        ("We read PII (personally identifiable information).", "parenthesis", "PII", ()),
        ("We follow the Calmwind Kite Safety Act (CalKSA) too.", "parenthesis", "CalKSA", ()),
        ("We follow the EU-U.S. Kite Safety Framework (EU-U.S. KSF).", "parenthesis", "EU-U.S. KSF", ()),
        ("Wind counts. Kite Data is defined as what a kite sends us.", "means", "Kite Data", ()),
        ("We need some of them (**Strong Kites**) to fly.", "parenthesis", "Strong Kites", ()),
        ("It sends data referred to in this Notice as EU Kite Data.", "alias", "EU Kite Data", ()),
        (
            "We run a shop and a site (the Shop and the Site together the “Shops”).",
            "parenthesis",
            "Shops",
            (),
        ),
        ("We keep some of it (which we refer to as “Kite Data”).", "parenthesis", "Kite Data", ()),
        ("It sends data called Kite Data. This Kite Data may be old.", "alias", "Kite Data", ()),
        ("Read this policy (hereinafter referred to as the “Policy”).", "hereinafter", "Policy", ()),
        ("Read this policy (hereinafter - Kite Policy).", "hereinafter", "Kite Policy", ()),
        ("All of these we refer to as the “Kites” and “Strings”.", "alias", "Kites", ("Strings",)),
        ("We run kites.example, collectively our “Services”.", "alias", "Services", ()),
        ("Both shops are collectively known as the “Shops”.", "alias", "Shops", ()),
        ("The shop and the site, jointly the “Shops”, are ours.", "alias", "Shops", ()),
        ("This is the app, which we call the “Platform”.", "alias", "Platform", ()),
        ("We call this kind of data “Kite Data”.", "alias", "Kite Data", ()),
        ("From here on we’ll call it the ‘Policy’.", "alias", "Policy", ()),
        ("“KDA” stands for Kite Data Agency.", "means", "KDA", ()),
        ("**Country** refers to: Narnia", "means", "Country", ()),
        ("“Kites Inc.” – the firm that makes them.", "dash", "Kites Inc", ()),
        ("In this policy, *Pilot* shall mean the holder.", "means", "Pilot", ()),
        ("As used in this notice, the term Kite Data means all of it.", "means", "Kite Data", ()),
        ("For the purposes of this Privacy Policy, Account means your key.", "means", "Account", ()),
        ("In this notice “you” and “your” refer to the pilot.", "means", "you", ("your",)),
        ("By “Flying” we mean all that kites do.", "means", "Flying", ()),
        ("We use the term “Far Lands” to describe where it is calm.", "means", "Far Lands", ()),
        ("We use the words “calm” – in another tongue “still” – to mean no wind.", "means", "calm", ()),
        ("In this notice, references to “we” or “us” are references to Northwind.", "means", "we", ("us",)),
        ("The terms “Northwind,” “we” and “us” include its shops.", "means", "Northwind", ("we", "us")),
        ("In that case, “you” includes your club.", "means", "you", ()),
        ("“Kite(s)” means toys.", "means", "Kite", ()),
        ("Any kite that falls outside of this is a “Free Kite.”", "alias", "Free Kite", ()),
        ("Every kite of that kind will be deemed a “Free Kite”.", "alias", "Free Kite", ()),
        ("We fly. You are a “flyer” if you hold a string.", "alias", "flyer", ()),
        ("We deem this to be a “Kite Notice” from then on.", "alias", "Kite Notice", ()),
        ("We rent kites to schools, called “Lent Kites.” They are ours.", "alias", "Lent Kites", ()),
        ("The club that you fly for is called a “Holder”.", "alias", "Holder", ()),
        ("All the rest is defined as “Other Kites”;", "alias", "Other Kites", ()),
        ("This notice refers to those who fly as “Flyers.”", "alias", "Flyers", ()),
        ("It is a kite of old, which we refer to as a “Grey Kite”.", "alias", "Grey Kite", ()),
        ("What you send is referred to here as ”Your Kites.”", "alias", "Your Kites", ()),
        ("We may build, paint, and/or fly (“make”) your kite.", "parenthesis", "make", ()),
        ("The words of any songs (“lyrics”) are yours.", "parenthesis", "lyrics", ()),
        ("We run apps (together with the shop, the “Services”).", "parenthesis", "Services", ()),
        ("We may do it by law (in either case, a “Rare Flight”).", "parenthesis", "Rare Flight", ()),
        ("We follow it (Law 12/2020 – the “LKA”).", "parenthesis", "LKA", ()),
        ("We hand it to Kestrel (1 Low Road, Newtown, “Kestrel”).", "parenthesis", "Kestrel", ()),
        (
            "We count flights (also referred to in this Section 4.1 as “Air Data”).",
            "parenthesis",
            "Air Data",
            (),
        ),
        ("Both (later referred to as the “Flyers”) fly.", "parenthesis", "Flyers", ()),
        ("We follow the law on kites (aka the “LOK”).", "parenthesis", "LOK", ()),
        ("We follow the Kite Act 1988 (the Kite Act).", "parenthesis", "Kite Act", ()),
        ("Kites are made by Northwind (next: Maker).", "hereinafter", "Maker", ()),
        ("Acme Kites (“Acme, “we,” “our,” or “us”) flies.", "alias", "Acme", ("we", "our", "us")),
        ("Acme Kites (“Acme”, “we”, or”us”) flies.", "alias", "Acme", ("we", "us")),
        ("We serve clubs (together with their guests, “you” or “your”).", "alias", "you", ("your",)),
        ("They are others’ (“****Air Partners****”).", "parenthesis", "Air Partners", ()),
        ("For the purposes of the KPA, Kite Data means all of it.", "means", "Kite Data", ()),
        ("Under the KPA, a kite loss means any fall.", "means", "kite loss", ()),
        ("Kite Data in this Flying Notice means all of it.", "means", "Kite Data", ()),
        ("\uf0b7 Kite refers to the Toy.", "means", "Kite", ()),
        ("Seller, for the purpose of the KPA (Kite Protection Act), means any shop.", "means", "Seller", ()),
        ("An event is defined as any gust.", "means", "event", ()),
        ("Northwind (that’s us) flies.", "alias", "Northwind", ("us",)),
        ("Northwind Ltd (we, us or our) flies.", "alias", "Northwind Ltd", ("we", "us", "our")),
        ("Northwind Ltd (we, us, or our) flies.", "alias", "Northwind Ltd", ("we", "us", "our")),
        ("Northwind Kites, of Newtown (Northwind or We), flies.", "alias", "Northwind", ("We",)),
        ("We fly toys (Kites”) far.", "parenthesis", "Kites", ()),
        ('We fly toys (the "Kites) far.', "parenthesis", "Kites", ()),
        ("We let it go (between a “Giver” and a “Taker”).", "parenthesis", "Giver", ("Taker",)),
        ("When we write “we” or “us”, we’re talking about Northwind.", "means", "we", ("us",)),
        ("Northwind Ltd (“we” or “us”) makes kites.", "alias", "Northwind Ltd", ("we", "us")),
        ("Northwind Ltd (“Northwind”, “we”) makes kites.", "alias", "Northwind", ("we",)),
    ],
)
def test_every_form_of_definition(text: str, form: str, term: str, aliases: tuple[str, ...]) -> None:
    definition = only_definition_in(text)

    assert (DefinitionForm(form), term, aliases) == (definition.form, definition.term, definition.aliases)


@pytest.mark.parametrize(
    "text",
    [
        "We rely on your agreement (“consent”).",
        "You may ask us to erase them (the “right to be forgotten”).",
        "See Section 6 (“Direct Marketing”).",
        "Change it under “Settings” in the app.",
        "We collect data by means of cookies.",
        "Opting out means that you see other advertisements.",
        "Usually this means a delay.",
        "We refer to this as shown below.",
        "We fly them together (the ones that you call “Kites” by day).",
        "It sends data called Kite Data. Kites are red.",
        "It sends data referred to elsewhere as Kite Data.",
        "Kite Data is defined by those who fly.",
        "We need some of them (Strong Kites) to fly.",
        "We need some of them (**Strong Kites** only) to fly.",
        "We need some of them (**even strong kites**) to fly.",
        "We follow the Kite Safety Framework (EU KSF).",
        "The Kite Association (KitAir) is far.",
        "We fly far” and high (or ”low).",
        "The means of payment are up to you.",
        "Your data means a great deal to us.",
        "Others refer to a separate notice.",
        "These are commonly referred to as “bugs”.",
        "These are web beacons (also known as “bugs”).",
        "We rely on what you agree to (“consent”, such as a tick).",
        "Session cookies are deleted when you leave.",
        "Some advertising is ‘contextual’ meaning that it fits the page.",
        "Our office is in Berlin (Germany).",
        "Write to the shop (by letter).",
        "## “Kite Data” means",
        "We call the coast guard if you say “Help” to us.",
        "We will call you “Friend” in every letter.",
        "Kites are flown jointly, “Pilot” says.",
        "We fly together with “Kite” and its friends.",
        "Our flag stands for peace.",
        "“We keep your kite forever.” – nobody, ever.",
        "“Where is my kite?” – a question that we often hear.",
        "In this wind, Our Pilot means well.",
        "Don’t write “a” to refer to a kite.",
        "Few use the term “kite” to their parents.",
        "Any kite may be considered a “toy” there.",
        "Any kite that you send will be considered “public.”",
        "We are the “controller” of your kite.",
        "You are a “natural” flyer.",
        "We consider your kite “tied” to ours.",
        "We set a cookie called “Kite_1”.",
        "See the section above called “Flying Kites” for more.",
        "Others also called it “Old Kite”.",
        "They know it as a so-called “Box Kite”.",
        "They joined what is known as a “Box Kite” club.",
        "We sell it as “Sale” is defined in law.",
        "Put it down (“land”).",
        "Put it down every time (“always”).",
        "We go, and land (“the last act of a flight”).",
        "Some keep their kites (in Utah, “Indoor Kites”).",
        "We keep things (such as a name, a “Kite Name”).",
        "We share it (or, in Utah, by the “Share Kites” link).",
        "We use toys (aka “bugs”).",
        "We tell of it (in the “Flying Kites” section).",
        "Right to correct (‘correct all of your kite data’): it is yours.",
        "Read it first (the Kite Weekly).",
        "We fly in the UK (up north) and in the US (Utah, and the South).",
        "(Internet Protocol) IP.",
        "We use the CO.UK (calm old. Kites) domain.",
        "We fly (“high, “low,” or “far”).",
        "Look below (next to the door).",
        "Under the KPA, we mean well.",
        "These are others’ (Pilots’) kites.",
        'It is large (6" or more).',
    ],
)
def test_what_only_looks_like_a_definition(text: str) -> None:
    assert () == defined_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Northwind Kites, Inc. (“we”) makes kites.",
        "Northwind Kites, Inc. and its affiliates (“we”) make kites.",
        "This notice explains how Northwind Kites, Inc. (‘we’) makes kites.",
        "Northwind Kites, Inc. ('we') makes kites.",
    ],
)
def test_the_company_before_we_is_the_term(text: str) -> None:
    assert "Northwind Kites, Inc." == only_definition_in(text).term


def test_a_template_names_the_company() -> None:
    definition = only_definition_in(
        'Company (referred to as either "the Company", "We" or "Us" here) refers to Northwind.'
    )

    assert ("Company", ("the Company", "We", "Us")) == (definition.term, definition.aliases)


def test_in_a_section_of_definitions_every_label_is_a_term() -> None:
    text = "# Policy\n\n## {}\n\n- **Pilot:** whoever holds the string.\n- **Kite:** what flies.\n"

    assert ["Pilot", "Kite"] == [one.term for one in defined_in(text.format("Definitions"))]
    assert [] == [one.term for one in defined_in(text.format("What we sell"))]


def test_in_a_section_of_definitions_a_term_may_mean_what_is_ours() -> None:
    text = "# Policy\n\n## {}\n\nBold Pilots means our pilots.\n"

    assert ["Bold Pilots"] == [one.term for one in defined_in(text.format("Definitions"))]
    assert [] == [one.term for one in defined_in(text.format("What we sell"))]


def test_in_a_section_of_definitions_is_explains_what_opens_a_text() -> None:
    text = (
        "# Policy\n\n## {}\n\n- Flight is the art of kites.\n- A kite is any toy that flies.\n"
        "- For us, a gust is any wind.\n\nMuch of it flies. Rope is a string.\n"
    )

    assert ["Flight", "kite"] == [one.term for one in defined_in(text.format("Definitions"))]
    assert [] == [one.term for one in defined_in(text.format("What we sell"))]


def test_a_section_of_definitions_ends_with_the_next_title() -> None:
    text = "## Definitions\n\nA kite is any toy that flies.\n\n## What we sell\n\nA rope is any string.\n"

    assert ["kite"] == [one.term for one in defined_in(text)]


@pytest.mark.parametrize(
    ("title", "terms"),
    [
        ("Basic concepts used here", ["Pilot"]),
        ("Terms used", ["Pilot"]),
        ("Terms used by our partners", []),
        ("Interpretation and definitions", []),
        ("What we sell", []),
    ],
)
def test_labels_below_the_titles_in_a_section_of_definitions_are_terms(title: str, terms: list[str]) -> None:
    text = f"# Policy\n\n## 2 {title}\n\n### 2.1 Who flies\n\n**Pilot** - whoever holds the string.\n"

    assert terms == [one.term for one in defined_in(text)]


_LISTED = """# Policy

## {}

- *Pilot or Holder* (or Flyer): whoever holds the string.
- Rope Tension Meter (RTM) – a tool for pilots.
- Note: ask us for more.

Kite: any toy that flies.

| Word | What we mean by it |
| --- | --- |
| Gust | a short wind |
| Crew, team or club | those who fly together |
| it flies | by itself |
| Tail | |
"""


def test_in_a_section_of_definitions_a_term_may_stand_before_a_colon_a_dash_or_in_a_table() -> None:
    found = defined_in(_LISTED.format("Key terms"))

    assert [
        ("Pilot", ("Holder", "Flyer")),
        ("Rope Tension Meter", ("RTM",)),
        ("Kite", ()),
        ("Gust", ()),
        ("Crew", ("team", "club")),
    ] == [(one.term, one.aliases) for one in found]
    assert ["RTM"] == [one.term for one in defined_in(_LISTED.format("What we sell"))]


_TITLED = """# Policy

## {}

### Pilot (or Flyer)

Whoever holds the string.

### 2.1 Kite

What flies.

### Rope

Rope means a thick string.

### Other definitions

Of the wind.

### Scope

One is as good as two.

### What is wind?

Moving air.

### Tail

- A tail
"""


def test_in_a_section_of_definitions_a_title_over_a_paragraph_is_a_term() -> None:
    found = defined_in(_TITLED.format("Definitions and legal references"))

    assert ["Pilot (or Flyer)", "Kite", "Rope means"] == [one.text for one in found]
    assert [("Pilot", ("Flyer",)), ("Kite", ()), ("Rope", ())] == [(one.term, one.aliases) for one in found]


@pytest.mark.parametrize(
    ("title", "term"),
    [
        ("Kite Loss Reports (KLR)", "KLR"),
        ("Use of our shop (the “Shop”)", "Shop"),
        ('Rules of Northwind Kites ("we")', "Northwind Kites"),
    ],
)
def test_what_a_title_puts_in_brackets_is_a_term(title: str, term: str) -> None:
    assert [term] == [one.term for one in defined_in(f"# Kites\n\n## {title}\n\nText.\n")]


@pytest.mark.parametrize(
    "title",
    ["Kite Counter (this Application)", "Rules (the Company)", "Kites (KLR)", "The right to ask (“access”)"],
)
def test_what_else_a_title_has_in_brackets_is_none(title: str) -> None:
    assert () == defined_in(f"# Kites\n\n## {title}\n\nText.\n")


@pytest.mark.parametrize("title", ["What we sell", "Interpretation and Definitions"])
def test_elsewhere_a_title_is_no_term(title: str) -> None:
    assert ["Rope means"] == [one.text for one in defined_in(_TITLED.format(title))]


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("We run a shop (the\n“Kite Shop”).", "(the\n“Kite Shop”)"),
        ("We run a shop (the “Kite\u00a0Shop”).", "(the “Kite\u00a0Shop”)"),
        ("We run a shop (the “**Kite Shop**”).", "(the “**Kite Shop**”)"),
        ("We run a shop (the &ldquo;Kite Shop&rdquo;).", "(the &ldquo;Kite Shop&rdquo;)"),
        ("Hello. “Kite Shop” means the shop.", "“Kite Shop” means"),
    ],
)
def test_spans_are_exact_across_wraps_entities_and_emphasis(text: str, cited: str) -> None:
    definition = only_definition_in(text)

    assert (cited, "Kite Shop") == (definition.text, definition.term)


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_spans_slice_back_and_do_not_overlap(words: list[str]) -> None:
    source = Source(" ".join(words))
    reach = 0
    for definition in definitions(passages(parse(source))):
        assert definition.text == source.slice(definition.span)
        assert definition.term
        assert reach <= definition.span.start
        reach = definition.span.end


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        "(AB) ", "(", "“", '"a" ', "“A” ", "(“a”) ", "A means ", "A is a ", "A A A A A ", "cookies are a ",
        "we refer to a as “B” ", "refer to a, ", "(hereinafter ", "when we say “A” ", "A (b) refers to ",
        "we call a “", "collectively, “A", "Ltd (“we”) ", "- **A:** This includes\n",
        "“A”, ", "“A” or “B” means ", "called “A” ", "we deem a ", "All a is “B” ", "You are a “B” ",
        "the term “A” to ", "a, and/or b (“c”) ", "(a, “B”) ", "(a, a, a, a, ", "(“A, “we,” or ", "Under A, ",
    ],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    assert_linear(passages_of(unit), definitions, sizes=SIZES_OF_A_RECOGNISER)


EXTRA = {
    (
        "000_c6d7631749db6221.txt",
        71,
        "COPPA",
    ): "the gold lists other laws’ short forms, not this one",
    (
        "001_5bac56e104bd2877.txt",
        86,
        "EEA",
    ): "the gold lists other short forms, not this one",
    (
        "002_949e146c1fd9c909.txt",
        54,
        "Non-identifiable data",
    ): "“refers to”, as in line 5, which the gold does list",
    (
        "002_949e146c1fd9c909.txt",
        72,
        "cookie",
    ): "“A cookie is …”: the gold lists “Cookies are” in line 42",
}
"""What is found and not in the gold, with the reason why the gold is wrong."""


@pytest.mark.shared
def test_finds_the_definitions_of_the_gold_and_no_others(shared: Path) -> None:
    missed, extra = [], set()
    for path in sorted((shared / "seeds").glob("*.txt")):
        source = Source.from_bytes(path.read_bytes(), path.name)
        gold: dict[str, Any] = yaml.safe_load(path.with_name(path.name + ".yaml").read_text(encoding="utf-8"))
        found = definitions(passages(parse(source)))
        matched = set()
        for entity in gold["entities"].get("definitions") or ():
            start, end = entity["offset"]
            overlapping = [one for one in found if one.span.start < end and start < one.span.end]
            if any(one.term.lower() in entity["text"].lower() for one in overlapping):
                matched |= {one.span for one in overlapping}
            else:
                missed.append((path.name, entity["line"], entity["text"]))
        extra |= {(path.name, one.line, one.term) for one in found if one.span not in matched}

    assert [] == missed
    assert EXTRA.keys() == extra


def defined_by_tags_in(text: str) -> list[tuple[str, str, int]]:
    document = parse(Source(text))
    found = definitions(passages(document), tags(document))
    return [(one.term, one.text, one.line) for one in found if one.form is DefinitionForm.TAG]


def test_a_tag_defines_a_term() -> None:
    text = 'We fly.\n\n<!-- policy: define="Kite Data" -->\n\nAll that a kite tells us we call so.\n'

    assert [("Kite Data", '<!-- policy: define="Kite Data" -->', 3)] == defined_by_tags_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "<!-- policy: define=Kite -->\n\n“Kite” means a flying toy.\n",
        "<!-- policy: id=kite -->\n\nText.\n",
        '<!-- policy: define=" " -->\n\nText.\n',
    ],
)
def test_a_tag_defines_nothing_that_its_block_defines_in_words_nor_what_has_no_name(text: str) -> None:
    assert [] == defined_by_tags_in(text)


def test_a_tag_counts_beside_a_definition_elsewhere() -> None:
    text = "“Kite” means a flying toy.\n\n<!-- policy: define=Kite -->\n\nA kite is what we say.\n"

    assert ["Kite"] == [term for term, _, _ in defined_by_tags_in(text)]


@pytest.mark.slow
def test_time_is_linear_in_the_number_of_tags() -> None:
    def prepare(size: int) -> Document:
        unit = "<!-- policy: define=Kite -->\n\n“Kite” means a toy.\n\n"
        return parse(Source(unit * (size // len(unit))))

    assert_linear(
        prepare, lambda document: definitions(passages(document), tags(document)), sizes=SIZES_OF_A_RECOGNISER
    )
