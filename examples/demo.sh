#!/bin/sh
# Lint examples/policies and show the report; succeed when it holds the expected findings and nothing else.
# Call: sh examples/demo.sh path/to/policylint
set -u
cd "$(dirname "$0")/.." || exit 2
policylint=$1
expected=examples/policies/expected.txt

echo "\$ policylint check examples/policies"
"$policylint" check examples/policies
status=$?

if [ "$status" -ne 1 ]; then
    echo "demo: policylint ended with exit status $status where 1 (findings) was expected" >&2
    exit 1
fi
if ! "$policylint" check --format concise examples/policies | diff "$expected" -; then
    echo "demo: the findings differ from $expected (lines with < are expected, lines with > were found)" >&2
    exit 1
fi
echo
echo "demo: these are the findings that $expected expects, so the demo succeeded (policylint itself exits with 1)"
