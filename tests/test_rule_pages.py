"""Every rule that policylint ships is what its page says."""

import pytest

import policylint_rules
from policylint.plugins import CORE, rules_of
from policylint.rule_set import LoadedRule
from policylint.testing import check_page, page_tests

test_page = page_tests("policylint_rules")


@pytest.mark.parametrize("loaded", rules_of().rules, ids=lambda loaded: loaded.meta.name)
def test_page_of_the_core(loaded: LoadedRule) -> None:
    assert CORE == loaded.plugin
    check_page(loaded, beside=rules_of(policylint_rules))
