"""Parsers from tables that were computed beforehand: the same trees, and never those of another Lark."""

import importlib

import lark
import pytest

from outline import outline
from policylint import grammars
from policylint.source import Source
from policylint.syntax import parser
from policylint.syntax.layout import Layout
from policylint.syntax.lexer import LineLexer
from policylint.syntax.parser import parse
from policylint.syntax.tree_builder import TreeBuilder

PHRASES = {
    "age": ["at least 13 years old", "under the age of eighteen (18)", "between 13 and 17", "13+", "minors"],
    "citation": ["Art. 6 (1) lit. (a), (b)", "§ 1798.100 et seq.", "Sec. 1798.140(ad)(1)", "6 6 of of"],
    "duration": ["thirty (30) days", "up to 2 years", "between 6 and 12 months", "days"],
}
POLICIES = [
    "# Privacy\n\n1. One\n   - two\n\n> said\n\n|a|b|\n|-|-|\n|c|d|\n\n```\ncode\n```\n<!-- policy -->\n",
    "Privacy Policy\n\n1. What We Collect\n\nYour name.\n\n**Where**\nUs.\n\nRights\n======\n\nPhone: -\n",
]


def outcome(phrases: lark.Lark, text: str) -> object:
    try:
        return phrases.parse(text)
    except lark.exceptions.UnexpectedInput as error:
        return type(error), error.pos_in_stream


@pytest.mark.parametrize(("name", "text"), [(name, text) for name in PHRASES for text in PHRASES[name]])
def test_phrases_are_read_as_by_computed_tables(name: str, text: str) -> None:
    assert outcome(grammars.computed(name), text) == outcome(grammars.parser(name), text)


@pytest.mark.parametrize("text", POLICIES)
def test_documents_are_read_as_by_computed_tables(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read = outline(parse(Source(text)))
    computed = grammars.computed("policy", lexer=LineLexer, postlex=Layout(), transformer=TreeBuilder())
    monkeypatch.setattr(parser, "_block_parser", lambda: computed)

    assert outline(parse(Source(text))) == read


@pytest.mark.parametrize("name", ["age", "citation", "duration", "policy"])
def test_the_tables_are_of_the_same_terminals_and_rules(name: str) -> None:
    """The digest tells of a changed grammar; which terminals are kept is for the layout to say."""
    lexing = {"lexer": LineLexer, "postlex": Layout()} if name == "policy" else {}
    loaded, computed = grammars.parser(name, **lexing), grammars.computed(name, **lexing)

    assert {str(one.name) for one in computed.terminals} == {str(one.name) for one in loaded.terminals}
    assert sorted(map(str, computed.rules)) == sorted(map(str, loaded.rules))


@pytest.mark.skipif(
    importlib.import_module("policylint_grammar.compiled.age").LARK != lark.__version__,
    reason="this Lark is not the one that computed the tables, so it computes its own",
)
@pytest.mark.parametrize("name", ["age", "citation", "duration", "policy"])
def test_the_tables_are_used(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammars, "computed", lambda *_, **__: pytest.fail("the tables were computed anew"))
    assert grammars.parser(name, lexer=LineLexer if name == "policy" else None)


def test_another_lark_computes_its_own_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    computed: list[str] = []
    monkeypatch.setattr(lark, "__version__", "0.0.1")
    monkeypatch.setattr(grammars, "computed", lambda name, **_: computed.append(name))

    grammars.parser("duration")

    assert computed == ["duration"]
