# PYTHON is the interpreter that makes the environment: any Python 3.11 or newer (make test PYTHON=python3.13).
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

# Byte code makes the second run quick; a caller's path could hide what was installed.
unexport PYTHONDONTWRITEBYTECODE
unexport PYTHONPATH

.PHONY: demo test lint format law grammars man examples clean

demo: $(VENV)/installed ## lint examples/policies and show the report
	@sh examples/demo.sh $(BIN)/policylint

test: $(VENV)/installed-dev ## run all tests
	$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: $(VENV)/installed-dev ## check style, types, the direction of imports, and that what is written by scripts is current
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/compile_law.py --check
	$(BIN)/python scripts/compile_cues.py --check
	$(BIN)/python scripts/compile_grammars.py --check
	$(BIN)/python scripts/write_man_page.py --check

format: $(VENV)/installed-dev ## put the code into the house's shape
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

law: $(VENV)/installed ## compile laws and cues, after an edit of law/catalogue or facts/clauses/cues in src/policylint
	$(BIN)/python scripts/compile_law.py
	$(BIN)/python scripts/compile_cues.py

grammars: $(VENV)/installed ## compute the parse tables, after an edit of a grammar in grammar/policylint_grammar
	$(BIN)/python scripts/compile_grammars.py

man: $(VENV)/installed ## write the man page, after an edit of the command line
	$(BIN)/python scripts/write_man_page.py

examples: $(VENV)/installed ## write today's findings into examples/policies/expected.txt and the README
	$(BIN)/python examples/refresh.py

clean: ## remove the environment and the caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "policylint needs Python 3.11 or newer, and '$(PYTHON)' is older or missing:" \
	    "name another, as in 'make $(MAKECMDGOALS) PYTHON=python3.12'" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "'$(PYTHON)' came without its venv module: install it" \
	    "(on Debian and Ubuntu: apt install python3-venv)" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)

$(VENV)/installed: pyproject.toml src/policylint/__about__.py | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

# Dependency groups need pip 25.1; the pip that comes with Python 3.11 to 3.13 is older.
$(VENV)/installed-dev: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@
