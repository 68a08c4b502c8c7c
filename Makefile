PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.stamp
BENCH_STAMP := .venv-bench/.stamp
UV_VERSION := 0.13.9
# Pass LOCK_FLAGS=--upgrade to move every pin; by default only what pyproject.toml asks for moves.
LOCK_FLAGS ?=

.DEFAULT_GOAL := setup
# `make test` stops at the first failure in a fixed order, even under -j.
.NOTPARALLEL:
.PHONY: help setup demo test lint types unit docs format bench agree lock clean

help:
	@echo 'setup   make .venv with the locked dependencies'
	@echo 'demo    run the demonstration'
	@echo 'test    lint, types, unit, docs'
	@echo 'lint    check format and lint'
	@echo 'types   check types'
	@echo 'unit    run the tests'
	@echo 'docs    build the documentation into docs/_build/html'
	@echo 'format  format the code and apply safe lint fixes'
	@echo 'bench   run the benchmarks'
	@echo 'agree   compare the interpreters on N random families (and SOLVER of them with the solver)'
	@echo 'lock    bring requirements.lock up to date with pyproject.toml'
	@echo 'clean   remove caches and build output, but not .venv'

setup: $(STAMP)

# Checked first, since the errors of venv and pip on an old or stripped Python name neither cause nor cure.
define check_python
@command -v $(PYTHON) >/dev/null || { \
	echo 'error: $(PYTHON) not found; Denizen needs Python 3.11 or newer (Debian: apt-get install python3 python3-venv)' >&2; exit 1; }
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	echo "error: Denizen needs Python 3.11 or newer, but $(PYTHON) is $$($(PYTHON) -V 2>&1); name another with make PYTHON=python3.X" >&2; exit 1; }
@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	echo 'error: $(PYTHON) cannot make virtual environments (Debian: apt-get install python3-venv)' >&2; exit 1; }
endef

# Compiling ahead saves start-up time where PYTHONDONTWRITEBYTECODE is set; a file that fails to compile is no
# reason to go without an environment.
$(STAMP): pyproject.toml requirements.lock
	$(check_python)
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -q --disable-pip-version-check --no-compile --require-hashes -r requirements.lock
	$(BIN)/pip install -q --disable-pip-version-check --no-compile --no-deps --no-build-isolation -e .
	-$(BIN)/python -m compileall -q -j 0 .venv/lib src
	@touch $@

demo: setup
	$(BIN)/denizen demo

test: lint types unit docs

lint: setup
	$(BIN)/ruff format --check
	$(BIN)/ruff check

types: setup
	$(BIN)/mypy

unit: setup
	$(BIN)/pytest -q -n 2

docs: setup
	$(BIN)/sphinx-build -W -q -j auto -b html docs docs/_build/html

format: setup
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: setup $(BENCH_STAMP)
	$(BIN)/python -m bench

N ?= 10000
SOLVER ?= 500
agree: setup
	$(BIN)/python -m bench.agree kernel N=$(N)
	$(BIN)/python -m bench.agree solver N=$(SOLVER)

# What Denizen is compared with stays out of .venv: it is never a dependency.
$(BENCH_STAMP): bench/requirements.lock
	$(check_python)
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/pip install -q --disable-pip-version-check --no-compile --require-hashes -r $<
	-.venv-bench/bin/python -m compileall -q -j 0 .venv-bench/lib
	@touch $@

# A throwaway environment, so that a lock that no longer installs can still be replaced.
lock:
	$(check_python)
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/pip install -q --disable-pip-version-check uv==$(UV_VERSION)
	.venv-lock/bin/uv pip compile -q --universal --python-version 3.11 --fork-strategy fewest \
		--generate-hashes --all-extras --custom-compile-command 'make lock' $(LOCK_FLAGS) \
		-o requirements.lock pyproject.toml
	rm -rf .venv-lock

clean:
	rm -rf build dist docs/_build docs/law .venv-lock .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find src tests bench docs -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
