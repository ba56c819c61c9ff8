# `make run` and `make test` do all the set-up themselves; the rest is for those who work on the code.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: run test gate lint types check lock bench clean

run: $(VENV)/run.stamp
	$(BIN)/extract run corpus --out outputs
	$(BIN)/extract evaluate --gold gold --texts corpus --records outputs/records.jsonl --out outputs/report

gate: run
	$(BIN)/extract evaluate --gate

test: $(VENV)/dev.stamp
	$(BIN)/python -m pytest --numprocesses auto

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev.stamp
	$(BIN)/mypy

check: test lint types

bench: $(VENV)/dev.stamp
	$(BIN)/python benchmarks/throughput.py

# The locks name no registry: they hold with whichever one pip is set up for.
lock: $(VENV)/dev.stamp
	$(BIN)/uv pip compile --universal --python-version 3.10 --generate-hashes --no-emit-index-url --no-header --quiet \
		pyproject.toml --output-file requirements/run.lock
	$(BIN)/uv pip compile --universal --python-version 3.10 --generate-hashes --no-emit-index-url --no-header --quiet \
		--extra dev pyproject.toml --output-file requirements/dev.lock

$(VENV)/python.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "extract needs Python 3.10 or later; name one with make PYTHON=…")'
	@$(PYTHON) -c 'import venv, ensurepip' || { echo 'this Python has no venv: install it (Debian: python3-venv), or name another with make PYTHON=…'; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.stamp: $(VENV)/python.stamp requirements/run.lock pyproject.toml
	$(PIP) install --quiet --require-hashes --requirement requirements/run.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp requirements/dev.lock
	$(PIP) install --quiet --require-hashes --requirement requirements/dev.lock
	@touch $@

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis
