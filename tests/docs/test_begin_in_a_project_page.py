"""What `docs/begin-in-a-project.md` shows of a configuration is what `policylint init` writes."""

import re
from pathlib import Path

from policylint.facts.kind import Kind
from policylint.report.initial_config import ProposedDocument, ProposedLaw, render_initial_config

PAGE = (Path(__file__).resolve().parents[2] / "docs/begin-in-a-project.md").read_text("utf-8")


def test_every_example_is_part_of_a_new_configuration() -> None:
    laws = (ProposedLaw("gdpr", "the text says so on line 35"),)
    policy = ProposedDocument("legal/privacy.md", "its path says “privacy”", Kind.PRIVACY_POLICY, laws)
    examples = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)

    made = render_initial_config([policy])

    assert 2 == len(examples)
    assert [] == [example for example in examples if example not in made]
