"""Projects of policies that are edited at random, with a model that knows which of their defects are new.

The model says what a defect is without asking for fingerprints: a forbidden word in a clause under its
headings, two clauses that clash, or something that a document lacks. Who keeps the count of a day when a
baseline was written knows ever after how many of each there are more, or fewer, than the baseline has.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import count
from random import Random

from attrs import define, field

_WORDS = """
    we keep names and letters safe in a room that nobody enters unless you ask for it and then only by day
    while others read what they were given before they leave the house with a note of the hour
"""
WORDS = _WORDS.split()
FORBIDDEN = ("kettle", "lantern")
WANTED = ("harbour", "meadow")

Key = tuple[object, ...]


@define(eq=False)
class Clause:
    """A paragraph, an item or a row. ``number`` stands in its text; a copy has the same."""

    number: int
    words: list[str]
    kind: str

    @property
    def defects(self) -> list[str]:
        return [word for word in self.words if word in FORBIDDEN]

    @property
    def twins(self) -> list[str]:
        return [word for word in self.words if word.startswith("twin")]

    @property
    def is_sound(self) -> bool:
        return not self.defects and not self.twins

    @property
    def text(self) -> str:
        return f"clause-{self.number} {' '.join(self.words)}"


@define(eq=False)
class Section:
    title: str
    clauses: list[Clause] = field(factory=list)
    parts: list["Section"] = field(factory=list)

    @property
    def is_sound(self) -> bool:
        return all(clause.is_sound for clause in self.clauses) and all(part.is_sound for part in self.parts)


@define(eq=False)
class Policy:
    """A document; the layout is how it is written down, which is not what it says."""

    number: int
    path: str
    title: str
    sections: list[Section]
    wanted: set[str]
    anchor: Clause
    width: int = 70
    numbered: bool = False
    line_end: str = "\n"
    front_matter: bool = False
    padding: int = 1

    def walk(self) -> Iterator[tuple[Section, tuple[str, ...], int]]:
        """Yield each section with the titles down to it and its level, in the order of the text."""
        for section in self.sections:
            yield section, (section.title,), 2
            for part in section.parts:
                yield part, (section.title, part.title), 3

    def placed(self) -> Iterator[tuple[Clause, Section, tuple[str, ...]]]:
        for section, titles, _ in self.walk():
            for clause in section.clauses:
                yield clause, section, titles

    def defects(self) -> Counter[Key]:
        """Count what is wrong: document, rule, clause number, then what makes it this very defect."""
        found: Counter[Key] = Counter()
        twins: dict[str, list[tuple[Clause, Key]]] = {}
        for clause, _, titles in self.placed():
            for word in clause.defects:
                found[self.number, word, clause.number, titles, clause.text] += 1
            for twin in clause.twins:
                twins.setdefault(twin, []).append((clause, (titles, clause.text)))
        for twin, places in twins.items():
            if len(places) == 2:
                found[self.number, "twin", twin, frozenset(key for _, key in places)] += 1
        for word in WANTED:
            if word not in self.wanted:
                found[self.number, word, None] += 1
        return found

    @property
    def text(self) -> str:
        lines = ["---", "layout: page", "---", ""] if self.front_matter else []
        lines += [f"# {self.title}", "", "Privacy matters to us.", ""]
        lines += [line for word in sorted(self.wanted) for line in (f"We have a {word}.", "")]
        numbers = [0, 0]
        for section, _, level in self.walk():
            numbers = [numbers[0] + 1, 0] if level == 2 else [numbers[0], numbers[1] + 1]
            label = ".".join(str(number) for number in numbers if number) + ". " if self.numbered else ""
            lines += [f"{'#' * level} {label}{section.title}", ""]
            lines += self._clauses(section.clauses)
        return self.line_end.join(lines) + self.line_end

    def _clauses(self, clauses: list[Clause]) -> Iterator[str]:
        before = ""
        for clause in clauses:
            if before and before != clause.kind:
                yield ""
            if clause.kind == "row" and before != "row":
                yield from ("| no | text |", "|---|---|")
            if clause.kind == "row":
                blank = " " * self.padding
                number, _, words = clause.text.partition(" ")
                yield f"|{blank}{number}{blank}|{blank}{words}{blank}|"
            elif clause.kind == "item":
                first, *rest = wrapped(clause.text, self.width)
                yield f"- {first}"
                yield from (f"  {line}" for line in rest)
            else:
                yield from wrapped(clause.text, self.width)
                yield ""
            before = clause.kind if clause.kind != "paragraph" else ""
        if before:
            yield ""


def wrapped(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return lines


class Project:
    """Policies, and random edits of them."""

    def __init__(self, random: Random, policies: int) -> None:
        self._random = random
        self._numbers = count(1)
        self.policies = [self._policy() for _ in range(policies)]

    def defects(self) -> Counter[Key]:
        return sum((policy.defects() for policy in self.policies), Counter())

    def edit_around(self) -> Policy:
        """Edit a policy outside the clauses and headings of its defects; return it."""
        policy = self._random.choice(self.policies)
        edits = (
            *(self._insert_clause, self._delete_clause, self._reword_clause, self._insert_section),
            *(self._delete_section, self._move_section, self._rename, self._lay_out, self._retitle),
        )
        self._random.choice(edits)(policy)
        return policy

    def edit_defects(self) -> Policy:
        """Bring in a defect, remove one, or both; return the policy."""
        policy = self._random.choice(self.policies)
        edits = (
            *(self._plant, self._plant_twins, self._copy, self._fix, self._spoil, self._swap),
            *(self._carry, self._reword_defect, self._retitle_section, self._toggle_wanted),
        )
        self._random.choice(edits)(policy)
        return policy

    def add_policy(self) -> Policy:
        self.policies.append(self._policy())
        return self.policies[-1]

    def remove_policy(self) -> None:
        self.policies.remove(self._random.choice(self.policies))

    # What is there at first.

    def _policy(self) -> Policy:
        number = next(self._numbers)
        anchor = self._clause("kettle")
        sections = [
            self._section(clauses=self._random.randint(2, 5)) for _ in range(self._random.randint(2, 4))
        ]
        for section in sections:
            if self._random.random() < 0.4:
                section.parts.append(self._section(clauses=2))
            if self._random.random() < 0.6:
                section.clauses.append(self._clause(self._random.choice(FORBIDDEN)))
        sections[0].clauses.append(anchor)
        wanted = {word for word in WANTED if self._random.random() < 0.4}
        return Policy(
            number, f"docs/privacy-{number}.md", f"Privacy Policy {number}", sections, wanted, anchor
        )

    def _section(self, clauses: int = 1) -> Section:
        return Section(
            f"About {self._words(1)[0]} {next(self._numbers)}", [self._clause() for _ in range(clauses)]
        )

    def _clause(self, *defects: str) -> Clause:
        words = self._words(self._random.randint(4, 40))
        for defect in defects:
            words.insert(self._random.randint(0, len(words)), defect)
        kind = self._random.choice(("paragraph", "paragraph", "item", "row"))
        return Clause(next(self._numbers), words, kind)

    def _words(self, number: int) -> list[str]:
        return self._random.choices(WORDS, k=number)

    def _any_section(self, policy: Policy) -> Section:
        return self._random.choice([section for section, _, _ in policy.walk()])

    def _insert(self, policy: Policy, clause: Clause) -> None:
        clauses = self._any_section(policy).clauses
        clauses.insert(self._random.randint(0, len(clauses)), clause)

    def _sound(self, policy: Policy) -> list[tuple[Clause, Section]]:
        return [(clause, section) for clause, section, _ in policy.placed() if clause.is_sound]

    def _faulty(self, policy: Policy) -> list[tuple[Clause, Section]]:
        """The clauses with a forbidden word, less that by which the document is told after a rename."""
        return [
            (clause, section)
            for clause, section, _ in policy.placed()
            if clause.defects and clause.number != policy.anchor.number
        ]

    # Edits around defects.

    def _insert_clause(self, policy: Policy) -> None:
        self._insert(policy, self._clause())

    def _delete_clause(self, policy: Policy) -> None:
        for clause, section in self._random.sample(self._sound(policy), k=min(1, len(self._sound(policy)))):
            section.clauses.remove(clause)

    def _reword_clause(self, policy: Policy) -> None:
        if self._sound(policy):
            self._random.choice(self._sound(policy))[0].words = self._words(self._random.randint(2, 30))

    def _insert_section(self, policy: Policy) -> None:
        siblings = self._random.choice([policy.sections, *(section.parts for section in policy.sections)])
        siblings.insert(self._random.randint(0, len(siblings)), self._section(2))

    def _delete_section(self, policy: Policy) -> None:
        sound = [section for section in policy.sections if section.is_sound]
        if sound:
            policy.sections.remove(self._random.choice(sound))

    def _move_section(self, policy: Policy) -> None:
        siblings = self._random.choice(
            [policy.sections, *(section.parts for section in policy.sections if section.parts)]
        )
        siblings.insert(
            self._random.randint(0, len(siblings)), siblings.pop(self._random.randrange(len(siblings)))
        )

    def _rename(self, policy: Policy) -> None:
        folder = self._random.choice(("docs", "legal", "legal/old"))
        policy.path = f"{folder}/privacy-{next(self._numbers)}.md"

    def _lay_out(self, policy: Policy) -> None:
        policy.width = self._random.choice((30, 50, 70, 100, 10_000))
        policy.numbered = self._random.random() < 0.5
        policy.line_end = self._random.choice(("\n", "\r\n"))
        policy.front_matter = self._random.random() < 0.3
        policy.padding = self._random.randint(0, 3)

    def _retitle(self, policy: Policy) -> None:
        policy.title = f"Privacy Policy of {next(self._numbers)}"

    # Edits of defects.

    def _plant(self, policy: Policy) -> None:
        words = self._random.choices(FORBIDDEN, k=self._random.choice((1, 1, 2)))
        self._insert(policy, self._clause(*words))

    def _plant_twins(self, policy: Policy) -> None:
        twin = f"twin{next(self._numbers)}"
        for _ in range(2):
            self._insert(policy, self._clause(twin))

    def _copy(self, policy: Policy) -> None:
        for clause, section in self._some_fault(policy):
            section.clauses.insert(
                self._random.randint(0, len(section.clauses)),
                Clause(clause.number, [*clause.words], clause.kind),
            )

    def _fix(self, policy: Policy) -> None:
        for clause, section in self._some_fault(policy):
            section.clauses.remove(clause)

    def _spoil(self, policy: Policy) -> None:
        if self._sound(policy):
            self._random.choice(self._sound(policy))[0].words.insert(1, self._random.choice(FORBIDDEN))

    def _swap(self, policy: Policy) -> None:
        """A fix and a new case of the same rule, in the same section and at the same place."""
        for clause, section in self._some_fault(policy):
            section.clauses[section.clauses.index(clause)] = self._clause(*clause.defects)

    def _carry(self, policy: Policy) -> None:
        for clause, section in self._some_fault(policy):
            section.clauses.remove(clause)
            self._any_section(policy).clauses.append(clause)

    def _reword_defect(self, policy: Policy) -> None:
        for clause, _ in self._some_fault(policy):
            clause.words.append(self._words(1)[0])

    def _retitle_section(self, policy: Policy) -> None:
        section = self._any_section(policy)
        if all(clause.number != policy.anchor.number for clause in section.clauses):
            section.title = f"About {next(self._numbers)}"

    def _toggle_wanted(self, policy: Policy) -> None:
        policy.wanted ^= {self._random.choice(WANTED)}

    def _some_fault(self, policy: Policy) -> list[tuple[Clause, Section]]:
        faulty = self._faulty(policy)
        return [self._random.choice(faulty)] if faulty else []
