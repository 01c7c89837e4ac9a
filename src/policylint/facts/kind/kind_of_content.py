"""What kind of document a text is, by what it speaks of: how often, and in how many words."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from policylint.facts.kind_names import Kind
from policylint.facts.passages import Passage
from policylint.frozen import frozen
from policylint.lazy_patterns import lazy_pattern
from policylint.syntax.document import Document
from policylint.syntax.nodes import CodeBlock, Node, Section

_ENOUGH_CHARACTERS = 30_000

_OF_DATA = r"(?:collected|shared|disclosed|processed|sold)\b"
_BEFORE_A_WORD = r" \n(\[/\"'“‘’–—-"
# What each signal is told by, from the letter on that begins a word.
_TOLD_BY = {
    "practice": (
        *(
            rf"{who} (?:may |might |will |do |not |don['’]t |never |also |only |can |automatically ){{0,3}}"
            r"(?:collect|gather|store|process|share|disclose|sell|retain|receive|obtain|use|access|transfer)\b"
            for who in ("we", "i")
        ),
        *(rf"{verb} {_OF_DATA}" for verb in ("is", "are", "be", "not")),
        *(rf"{verb} not collect\b" for verb in ("do", "does")),
        *("wir (?:erheben|verarbeiten|speichern)", "nous (?:collectons|utilisons|recueillons)"),
        *("recopilamos", "recogemos", "coletamos", "recolhemos", "raccogliamo", "verzamelen", "zbieramy"),
        *("samlar in", "indsamler", "gyűjt"),
    ),
    "data": (
        r"personal(?:ly[ -]identifiable)? (?:information|data|details)",
        r"your (?:personal )?(?:data|information)",
        r"information (?:you provide|(?:that )?we collect|about you|we receive)",
        *("personenbezogene", "données (?:personnelles|à caractère personnel)", "datos personales"),
        *("dados pessoais", "dati personali", "persoonsgegevens", "dan(?:e|ych) osobow"),
        *("osobní(?:ch)? údaj", "personuppgift", "personop(?:plysning|lysning)", "személyes adat"),
        *("henkilötie", "date(?:le)? cu caracter personal", "kişisel veri", "data pribadi"),
        *("dữ liệu cá nhân", "персональны(?:х данных|е данные)", "персональні дані"),
    ),
    "everyday": (
        r"your (?:ip|browser|device|computer|names?|e-?mails?|phone|address|location|account|profile"
        r"|payments?|card|orders?|messages|photos|records|details|history|answers?|rights|choices?|consent)\b",
        *(
            rf"{who} (?:may |might |will |do |not |don['’]t |never |also |only |can ){{0,3}}"
            r"(?:keep|hold|save|delete|erase|record|log|pass|ask for|see|track|remember)\b"
            for who in ("we", "i")
        ),
    ),
    "policy": ("privacy (?:policy|notice|statement)", r"this (?:policy|notice|statement)\b"),
    "terms": (
        *(r"these terms\b", r"the terms\b", r"our terms\b", "terms of (?:service|use)", "you agree"),
        *("liabilit", "warrant", "indemnif", "governing law", "terminat", "this agreement"),
    ),
    "dpa": (r"sub-?processors?\b", r"data (?:processor|exporter|importer)\b", r"the (?:data )?processor\b"),
    "cookies": (r"cookies?\b",),
}


def _by_first_letters() -> tuple[re.Pattern[str], Sequence[str]]:
    r"""Return a pattern for all signals, and the names of those that its groups tell.

    Alternatives are tried one by one at every word: by their first letters most are passed over at once. The
    groups are empty and come last, for what begins with a group is not passed over. What begins with one of
    some characters is found sooner than what begins with ``\b``.
    """
    by_letter: dict[str, list[tuple[str, str]]] = {}
    for signal, alternatives in _TOLD_BY.items():
        for alternative in alternatives:
            by_letter.setdefault(alternative[0], []).append((signal, f"{alternative[1:]}()"))
    same_letter = [f"{letter}(?:{'|'.join(rest for _, rest in told)})" for letter, told in by_letter.items()]
    names = [signal for told in by_letter.values() for signal, _ in told]
    return lazy_pattern(rf"[{_BEFORE_A_WORD}](?:{'|'.join(same_letter)})"), names


_SIGNALS, _NAMES = _by_first_letters()
_DATA_WITHOUT_SPACES = ("個人情報", "个人信息", "個人資料", "개인정보")

_PROJECT_HEADING = lazy_pattern(
    r"install(?:ation|ing)?|usage|getting started|quick ?start|build(?:ing)?|development|contributing"
    r"|licen[cs]e|roadmap|requirements|prerequisites|running|tests?|testing|deployment|unreleased"
    r"|v?[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}\b.{0,30}"
)


@frozen(kw_only=True)
class Signals:
    """How often a text says what policies say, in how many words, and whether it is about software.

    ``practice`` counts statements such as "we collect", ``data`` mentions of personal data, ``everyday`` both
    in other words ("your name", "we keep"), ``policy`` mentions of the privacy policy, and so on; ``project``
    counts headings such as "Installation", each once, and blocks of code.
    """

    practice: int = 0
    data: int = 0
    everyday: int = 0
    policy: int = 0
    terms: int = 0
    dpa: int = 0
    cookies: int = 0
    words: int = 0
    project: int = 0

    @property
    def per_1000_words(self) -> int:
        """Statements of practice and mentions of personal data, per thousand words."""
        return 1000 * (self.practice + self.data) // max(self.words, 1)

    def bear_out(self) -> bool:
        """Tell whether a text whose title speaks of privacy is a privacy policy."""
        return self.practice >= 2 and self.practice + self.data >= 5 and self.per_1000_words >= 8

    def bear_out_in_everyday_words(self) -> bool:
        """Tell whether a text whose title is no more than "Privacy" is a privacy policy.

        It has to speak to readers of what is theirs, which pages on the laws on privacy do not. Among the
        texts read for the thresholds of `kind`, no others but policies on cookies and terms reach these.
        """
        said = self.practice + self.data
        all_said = said + self.everyday
        often = 100 * all_said >= self.words
        return said >= 1 and self.everyday >= 2 and all_said >= 5 and often and self.project < 2

    def kind(self) -> Kind | None:
        """Return the kind of a text whose title says nothing; None where that would be a guess.

        The thresholds were set by reading what they decide on some five hundred policies, terms and other
        pages: a README with a section on privacy stays below them. A dialog in which readers choose their
        cookies speaks of these rather than of what is done with data.
        """
        if self.project >= 2:
            return Kind.OTHER
        strength = self.practice + self.data
        others = self.terms + self.dpa
        if self.practice and self.policy and strength >= 6 and self.per_1000_words >= 6 and strength > others:
            return Kind.COOKIE_POLICY if self.cookies >= 4 * self.practice else Kind.PRIVACY_POLICY
        if self.terms >= 8 and self.terms > strength and 1000 * self.terms // self.words >= 10:
            return Kind.TERMS
        if self.dpa >= 8 and self.dpa > self.practice and 1000 * self.dpa // self.words >= 5:
            return Kind.DPA
        return None


def signals(document: Document, passages: Iterable[Passage]) -> Signals:
    """Count the signals in the first 30,000 characters of a document, which ``passages`` is the text of."""
    text = "\n".join(("", *(passage.lower for passage in passages)))[:_ENOUGH_CHARACTERS]
    counts = Counter(_NAMES[(match.lastindex or 0) - 1] for match in _SIGNALS.finditer(text))
    counts["data"] += sum(text.count(phrase) for phrase in _DATA_WITHOUT_SPACES)
    return Signals(
        **counts,
        words=text.count(" ") + text.count("\n"),
        project=_project_marks(document.blocks),
    )


def _project_marks(blocks: tuple[Node, ...]) -> int:
    headings: set[str] = set()
    code_blocks = 0
    stack = list(blocks)
    while stack:
        match stack.pop():
            case Section(heading=heading, blocks=inner):
                headings.add(heading.title.casefold())
                stack.extend(inner)
            case CodeBlock():
                code_blocks += 1
    return code_blocks + sum(1 for title in headings if _PROJECT_HEADING.fullmatch(title))
