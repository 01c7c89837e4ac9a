"""The rules do what their pages say."""

from policylint.testing import page_tests

test_page = page_tests("policylint_acme")
