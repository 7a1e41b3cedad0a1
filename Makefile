# The two commands for a fresh machine are `make prove` and `make test`; each sets up what it needs.
PYTHON ?= python3
VENV ?= .venv
DEV ?= .venv-dev
BIN := $(VENV)/bin
DEVBIN := $(DEV)/bin
PIP_INSTALL := install --quiet --disable-pip-version-check --require-hashes

.PHONY: prove test lint types bench lock clean

prove: $(VENV)/installed
	$(BIN)/leanmath prove examples/first.lean

test: $(DEV)/installed
	$(DEVBIN)/python -m pytest

lint: $(DEV)/installed
	$(DEVBIN)/ruff check .
	$(DEVBIN)/ruff format --check .

types: $(DEV)/installed
	$(DEVBIN)/mypy

bench: $(DEV)/installed
	$(DEVBIN)/python -m benchmarks

# Exact versions and hashes come from requirements/*.txt; leanmath itself is used from this folder.
$(VENV)/installed: requirements/base.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip $(PIP_INSTALL) -r requirements/base.txt -r requirements/build.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(DEV)/installed: requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv $(DEV)
	$(DEVBIN)/python -m pip $(PIP_INSTALL) -r requirements/dev.txt -r requirements/build.txt
	$(DEVBIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

# Rewrites the lock files from pyproject.toml.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url pyproject.toml -o requirements/base.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url --extra dev pyproject.toml -o requirements/dev.txt
	printf "hatchling==1.33.0\neditables==0.6\n" | uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url - -o requirements/build.txt

clean:
	rm -rf $(VENV) $(DEV) dist build .pytest_cache .mypy_cache .ruff_cache
