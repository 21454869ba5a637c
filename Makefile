# Everything runs inside .venv; the first call makes it, later calls find it ready.
# Only relative paths are used, so the folder may have any name, spaces included.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
ARGS   ?=
PYTEST := $(BIN)/python -m pytest
# Every line and branch of these is exercised, by tests that are pure or live on a toy registry. Some branches are for one of
# the two databases, so the PostgreSQL wheel must be there (Linux).
comma  := ,
empty  :=
TURN   := answers buttons context crowding dialogue dispatch flow focus following forms global_words interpreting lateness limits \
          live_answers meeting outbox past_the_question pauses preparing refusals rooms routing sender tries worker
CORE   := bot/lifecycle/*/model.py bot/lifecycle/*/model/*.py $(TURN:%=bot/engine/%.py) \
          storage/work_store.py storage/queue.py storage/statements.py storage/unit.py storage/entities.py \
          storage/work_rows.py storage/handing.py storage/tables/*.py
WHOLE  := $(BIN)/coverage report --no-skip-covered --fail-under=100 \
          --include="$(subst $(empty) $(empty),$(comma),$(strip $(CORE)))"
PROOF  := tests/engine tests/storage tests/lifecycle/models tests/lifecycle/conversations tests/faults/postgres
UVLOCK := uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --quiet

.DEFAULT_GOAL := help
.PHONY: help setup run test quick check crash bench reading situations intents coverage branches format lock clean

help: ## Show what can be done here
	@grep -E '^[a-z]+:.*##' $(firstword $(MAKEFILE_LIST)) | sed -E 's/:.*## /\t/' | expand -t 12

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Tenderbot needs Python 3.11 or newer; set PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "Python's venv is missing; install it first (Debian, Ubuntu: apt-get install python3-venv)"; exit 1; }
	@echo "Setting up .venv (once; a minute or two) ..."
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --progress-bar off -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)
	@echo "Ready."

setup: $(READY) ## Make .venv and install what the lock names

run: $(READY) ## Run the bot (without tokens: in the sandbox); make run ARGS='--port 9100'
	@$(BIN)/tenderbot run $(ARGS)

check: $(READY) ## Lint, format, types and import rules
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

quick: $(READY) ## The suite that stays under a minute
	@$(PYTEST) -q -n 2 --dist worksteal -m "not talk and not wire and not postgres and not page and not crash and not long" $(ARGS)

test: $(READY) check ## Everything that fits into minutes: checks, then the suite
	@$(PYTEST) -n 2 --dist worksteal -m "not long" $(ARGS)

crash: $(READY) ## Kill the bot at every commit and send, and whatever else takes long
	@$(PYTEST) -n 2 --dist worksteal -m "crash or long" $(ARGS)

bench: $(READY) ## Show what a turn costs, beside what bare sqlite3 does in the same minutes
	@$(BIN)/python -m tests.bench

reading: $(READY) ## Show how well and how fast free text is understood
	@$(PYTEST) -q -s -m reading $(ARGS)

situations: $(READY) ## Show how well people are understood between questions
	@$(PYTEST) -q -m situations tests/situations $(ARGS)

intents: $(READY) ## Learn anew what messages ask for, and show how well; minutes
	@$(BIN)/python -m tools.train_intents $(ARGS)
	@$(BIN)/python -m tools.train_questions $(ARGS)

coverage: $(READY) ## Measure what the whole suite reaches; fails like make branches
	@$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest -q -n 2 --dist worksteal -m "not long" $(ARGS)
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report
	@$(WHOLE)

branches: $(READY) ## Show that every branch of the models, the turn and the work table is exercised
	@$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest -q -n 2 --dist worksteal -k "not thousand" -m "not long" $(PROOF) $(ARGS)
	@$(BIN)/coverage combine --quiet
	@$(WHOLE)

format: $(READY) ## Let ruff format and sort
	@$(BIN)/ruff check --fix -q .
	@$(BIN)/ruff format -q .

lock: ## Write both lock files anew (needs uv on the PATH)
	$(UVLOCK) pyproject.toml --group dev -o requirements.lock
	$(UVLOCK) pyproject.toml --constraints requirements.lock -o requirements.run.lock

clean: ## Remove .venv and what the tools cached
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .coverage* htmlcov
