# make run | test | check | bench | documents | fresh | setup | lock | install | uninstall
PATHS ?= resources/sample
N ?= 100000
PYTHON_RUN = .venv/bin/python
SOURCES = vidbrowser tests packaging resources

.PHONY: run test check lint types bench fresh setup lock screenshots documents install uninstall

run: setup
	$(PYTHON_RUN) -m vidbrowser $(PATHS)

test: setup
	QT_QPA_PLATFORM=offscreen $(PYTHON_RUN) -m pytest -n 2

check: lint types test

lint: setup
	.venv/bin/ruff check $(SOURCES)
	.venv/bin/ruff format --check $(SOURCES)

types: setup
	.venv/bin/mypy

bench: setup
	QT_QPA_PLATFORM=offscreen $(PYTHON_RUN) -m tests.benchmarks $(N)

fresh:
	folder=$$(mktemp -d) && git clone --quiet . $$folder/fresh && $(MAKE) -C $$folder/fresh test; \
	code=$$?; rm -rf $$folder; exit $$code

setup: .venv/.ready

.venv/.ready: packaging/setup.sh packaging/requirements-dev.txt packaging/system-packages.txt pyproject.toml
	packaging/setup.sh
	touch $@

# The locked versions; needs `uv`, which is not part of the set-up.
lock:
	uv pip compile -q pyproject.toml --universal --python-version 3.11 --generate-hashes --no-strip-extras \
		--no-header --no-annotate -o packaging/requirements.txt
	uv pip compile -q pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-strip-extras \
		--no-header --no-annotate -o packaging/requirements-dev.txt

# The pictures of the README, from the present program.
screenshots: setup
	$(PYTHON_RUN) packaging/draw_screenshots.py

# The tables of README, READING and QUERIES, from the present program.
documents: setup
	$(PYTHON_RUN) -m tests.documents

install:
	packaging/install.sh

uninstall:
	packaging/install.sh --remove
