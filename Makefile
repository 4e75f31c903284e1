# Two commands matter: `make run` opens the workshop, `make test` passes its tests.
# Each brings what the machine lacks (.ci/setup says what and why) and then does its work.

MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help run test check fmt soak bench clips translations wheel

python := .venv/bin/python
tour := out/tour

help: ## what each of these does
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## open the workshop (without a display: play its tour into out/tour)
	@.ci/setup run
	@.ci/open $(tour)

test: ## everything the project promises: style, types, layers, tests, coverage
	@.ci/setup test
	@.ci/check whole

check: ## the quick half of `make test`: style, types, layers
	@.ci/setup test
	@.ci/check quick

fmt: ## put the code in its one format and mend what ruff can mend
	@.ci/setup test
	@.venv/bin/ruff check --quiet --fix-only .
	@.venv/bin/ruff format .

soak: ## the long loops: kills, hours of clips (ARGS="kill --minutes 5" for one of them)
	@.ci/setup test
	@$(python) -m tests.soak $(ARGS)

bench: ## the figures, each beside its yardstick (ARGS=window for one of them)
	@.ci/setup test
	@$(python) -m tests.bench $(ARGS)

clips: ## draw the clips and motifs of media/ again (ARGS=--check: draw and only compare)
	@.ci/setup test
	@set -e; for file in $$(grep -l __main__ media/storyboards/*.py); do \
		echo "==> $$file"; $(python) -m "media.storyboards.$$(basename "$$file" .py)" $(ARGS); \
	done

translations: ## bring the French words up to date with what the program says
	@.ci/setup test
	@.ci/translations

wheel: ## build dist/*.whl, the kit inside it
	@.ci/setup test
	@.setup/uv/bin/uv build --wheel --out-dir dist
