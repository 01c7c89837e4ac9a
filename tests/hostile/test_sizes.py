"""What is too long, too deep or without end is a finding, or exit 2, in little time and memory."""

import random
from time import process_time

import pytest

from hostile.repository import POLICY, Repository, Run, Watch, outside_of

CONCISE = ("check", "--format", "concise", "--select", "PL201")


def codes(output: str) -> list[str]:
    """The rules that found something, in the order of the lines of ``--format concise``."""
    return [line.split(" ")[2] for line in output.splitlines()]


def test_a_sparse_document_of_100_megabytes_is_read_in_part(repository: Repository, watch: Watch) -> None:
    """And is an error: no text, and too long."""
    with open(repository.put("huge-privacy.md", ""), "r+b") as file:
        file.truncate(100 * 1024 * 1024)

    made = watch(*CONCISE, "huge-privacy.md")

    assert (1, "") == (made.outcome.status, made.outcome.stderr)
    assert ["PL001", "PL002", "PL002"] == sorted(codes(made.outcome.stdout))


@pytest.mark.parametrize(
    "data",
    [
        b"\x7fELF\x02\x01\x01\x00" + b"\x00" * 500,
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + random.Random(1).randbytes(4000),
        random.Random(2).randbytes(100_000),
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + random.Random(3).randbytes(4000),
        b"PK\x03\x04" + random.Random(4).randbytes(4000),
        POLICY.encode("utf-16"),
        POLICY.encode("utf-32"),
    ],
    ids=["ELF", "PNG", "noise", "PDF", "zip", "UTF-16", "UTF-32"],
)
def test_a_binary_file_called_privacy_is_an_error(data: bytes, repository: Repository, run: Run) -> None:
    """It is found by its name, and not linted as if it were a text."""
    repository.put("PRIVACY.md", data)
    (repository.root / "privacy.md").unlink(missing_ok=True)
    repository.put("PRIVACY.md", data)

    made = run(*CONCISE)

    assert (1, "") == (made.status, made.stderr)
    assert "PL001" in codes(made.stdout)


FRONT_MATTER = {
    "entities that multiply": "".join(
        f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9) if level else 'lol'}]\n"
        for level in range(12)
    ),
    "an anchor in itself": "a: &a [*a]\n",
    "a merge of itself": "a: &a {<<: *a}\n",
    "lists in lists": f"a: {'[' * 20_000}\n",
    "keys in keys": f"a: {'{a: ' * 20_000}\n",
    "objects of Python": "a: !!python/object/apply:os.system ['touch ran']\n",
    "a name of Python": "policy: !!python/name:os.system\n",
    "a long number": f"version: {'9' * 50_000}\n",
    "sexagesimal": f"version: {'1:' * 20_000}1\n",
    "many documents": "---\n" * 10,
    "many keys": "".join(f"k{number}: 1\n" for number in range(390)),
    "escapes": 'title: "\\x1b]0;title\\x07\\u202e"\n',
    "no end": "a: |\n",
}


@pytest.mark.parametrize("block", FRONT_MATTER.values(), ids=FRONT_MATTER)
def test_front_matter_is_read_and_not_obeyed(block: str, repository: Repository, run: Run) -> None:
    """At most it is no front matter."""
    repository.put("privacy.md", f"---\npolicy:\n  version: *a\n{block}---\n{POLICY}")
    (repository.root / "other").mkdir()
    repository.put(
        "other/privacy.md", f"---\n{block}policy: {{kind: privacy-policy, language: en}}\n---\n{POLICY}"
    )

    for subcommand in ("check", "facts", "coverage"):
        made = run(subcommand)
        assert (made.status, made.stderr) in ((0, ""), (1, ""))

    assert not (repository.root / "ran").exists()


DEEP = 2_000
CONFIGURATION = {
    "5 MB": ("#" * 79 + "\n") * 65_536,
    "one line": f"#{'x' * 20_000}\n",
    "lists in lists": f"x = {'[' * DEEP}{']' * DEEP}\n",
    "tables in tables": f"x = {'{a=' * DEEP}1{'}' * DEEP}\n",
    "a long key": f"{'.'.join('a' * 4_900)} = 1\n" * 26,
    "a long header": f"[{'.'.join('a' * 4_900)}]\n",
    "lists of tables": "".join(f"[[{'.'.join('a' * depth)}]]\n" for depth in range(1, 200)),
    "many keys": "".join(f"a{number} = {{b = 1}}\n" for number in range(10_000)),
    "many stars": f'exclude = ["{"*a" * 4_000}"]\nx = 1\n',
    "a long number": f"fail-on = {'9' * 9_000}\n",
    "an integer of many digits": f"facts.audience.minimum_age = 0x{'f' * 5_000}\n",
    "a date": "facts.contact.email = 2026-01-01T00:00:00\n",
    "infinity": "facts.audience.minimum_age = inf\n",
    "NUL": "fail-on = '\x00'\n",
    "escapes": '"\\u001b]0;title\\u0007" = 1\n"\\u202e" = 2\n',
}


@pytest.mark.parametrize("text", CONFIGURATION.values(), ids=CONFIGURATION)
@pytest.mark.parametrize("name", ["policylint.toml", "pyproject.toml"])
def test_a_configuration_without_measure_is_refused(
    name: str, text: str, repository: Repository, run: Run
) -> None:
    """In one sentence a fault; nothing is linted, and nothing of it steers a terminal."""
    repository.put(name, f"[tool.policylint]\n{text}" if name == "pyproject.toml" else text)

    made = run("check")

    assert (2, "") == (made.status, made.stdout)
    assert all(line.startswith("policylint: ") for line in made.stderr.splitlines())
    assert not {"\x1b", "\x07", "\u202e"} & {*made.stderr}


def test_a_chain_of_1000_configurations_is_cut(repository: Repository, watch: Watch) -> None:
    """Few of them are read."""
    for number in range(1000):
        repository.put(f"conf/{number}.toml", f'extends = "{number + 1}.toml"\n')
    repository.put("policylint.toml", 'extends = "conf/0.toml"\n')

    made = watch("check")

    assert (2, 1) == (made.outcome.status, made.outcome.stderr.count("\n"))
    assert "“7.toml” is more than 8 files away: extend it directly" in made.outcome.stderr
    assert 8 > len({path for path in made.opened if "/conf/" in path})


@pytest.mark.parametrize("length", [1, 2, 7])
def test_a_circle_of_configurations_is_told(length: int, repository: Repository, run: Run) -> None:
    """Of itself, of two, and through links that give a file two names."""
    for number in range(length):
        repository.put(f"conf/{number}.toml", f'extends = "{(number + 1) % length}.toml"\n')
    repository.link("again", "conf")
    repository.put("policylint.toml", 'extends = ["conf/0.toml", "again/0.toml"]\n')

    made = run("check")

    assert (2, 2) == (
        made.status,
        made.stderr.count("leads back to what extends this file: break the circle"),
    )


def test_10000_comments_are_heard_in_linear_time(repository: Repository, run: Run) -> None:
    """Each silences what it is about, and those of no use are told."""
    lines = (
        f"<!-- policylint: disable-next=PL201 -- {number} -->\nPeople of {number % 4 + 13} years.\n"
        for number in range(10_000)
    )
    repository.put("privacy.md", f"{POLICY}\n{''.join(lines)}")
    start = process_time()

    made = run("check", "--format", "concise", "--select", "PL201,PL007", "privacy.md")

    assert (1, "") == (made.status, made.stderr)
    assert 10_000 == codes(made.stdout).count("PL007")
    assert process_time() - start < 60


def test_deep_folders_are_searched(repository: Repository, watch: Watch) -> None:
    """As far down as they go."""
    deep = "/".join("d" * 100)
    repository.put(f"{deep}/privacy.md")

    made = watch(*CONCISE)

    assert (0, "") == (made.outcome.status, made.outcome.stderr)
    assert [] == outside_of(repository, made.opened)
