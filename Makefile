# Everything a newcomer or a build server needs. Python 3.11 or newer, make and a package registry; nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
SOURCES := pyproject.toml constraints.txt hatch_build.py $(wildcard plugins/*/pyproject.toml) \
           $(wildcard src/coreg_tui/i18n/catalogs/*/LC_MESSAGES/*.po)

.PHONY: run test lint format types contracts catalogs docs samples bench soak mutants clean

run: $(INSTALLED)  ## set up all and open the screen on the samples
	@$(BIN)/coreg-tui sample_dossiers

test: $(INSTALLED)  ## set up all and pass the tests
	$(BIN)/python -m pytest -n auto

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(INSTALLED)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(INSTALLED)
	$(BIN)/mypy

contracts: $(INSTALLED)
	$(BIN)/lint-imports

catalogs: $(INSTALLED)  ## compile the Dutch catalog after editing it, and see that nothing is missing from it
	$(BIN)/python -m pip install --quiet --no-deps --editable .
	$(BIN)/python -m pytest tests/cli/test_cli_catalog.py

docs: $(INSTALLED)  ## write anew the pages that are made of the code
	$(BIN)/python docs/generate_api.py
	$(BIN)/python docs/generate_reasons.py

samples: $(INSTALLED)  ## write the committed samples anew
	rm -rf sample_dossiers
	$(BIN)/coreg-tui samples sample_dossiers

bench: $(INSTALLED)  ## measure speed; prints a table
	$(BIN)/python -m benchmarks

SECONDS ?= 60

soak: $(INSTALLED)  ## fuzz all that reads strangers' text, SECONDS for each target
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[soak]'
	$(BIN)/python tests/soak/fuzz.py --seconds $(SECONDS)

mutants: $(INSTALLED)  ## change the requirements' code in small ways and see that a test fails each time
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[mutants]'
	$(BIN)/python -m mutmut run
	$(BIN)/python -m mutmut results

clean:
	rm -rf $(VENV) build dist mutants .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(INSTALLED): $(SOURCES)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "coreg-tui needs Python 3.11 or newer; name it: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || \
		{ rm -rf $(VENV); echo "No virtual environment could be made; on Debian: apt install python3-venv"; exit 1; }
	@echo "Setting up (once; takes a minute) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@
