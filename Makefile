# make run | test | check | bench | bench-peers (compare) | faults | soak | contact-sheet | documents
#      screenshots | translations | unicode | deb | wheel | release | fuzzer | audit | oldest
#      fresh | fresh-debian | fresh-deb | setup | lock | install | uninstall
PATHS ?= resources/sample
TESTS ?=
N ?= 100000
MINUTES ?= 60
PYTHON_RUN = .venv/bin/python
SOURCES = vidbrowser tests packaging resources

.PHONY: run test check lint types bench bench-peers compare faults fuzzer audit oldest fresh fresh-debian \
	fresh-deb setup setup-run lock unicode screenshots contact-sheet soak documents translations install uninstall deb \
	wheel release

run: setup-run
	$(PYTHON_RUN) -m vidbrowser $(PATHS)

test: setup
	QT_QPA_PLATFORM=offscreen $(PYTHON_RUN) -m pytest -n 3 $(TESTS)

check: lint types test

lint: setup
	.venv/bin/ruff check $(SOURCES)
	.venv/bin/ruff format --check $(SOURCES)

types: setup
	.venv/bin/mypy

bench: setup
	QT_QPA_PLATFORM=offscreen $(PYTHON_RUN) -m tests.benchmarks $(N)

# What other kinds of programs take, for the README: `make documents` after it.
compare: setup
	$(PYTHON_RUN) -m tests.benchmarks.compared

bench-peers: compare

# What guides `make faults` where it is there; goes with the next change of the locks.
fuzzer: setup
	$(PYTHON_RUN) -m pip install -q --no-deps --require-hashes -r packaging/requirements-fuzz.txt

# What is known to be unsafe of the locked packages; asks PyPI, and fails when that does not answer.
audit:
	python3 -m venv build/audit && build/audit/bin/pip install -q 'pip-audit>=2.10'
	build/audit/bin/pip-audit --strict --disable-pip --require-hashes -r packaging/requirements.txt

# The tests with the oldest packages that pyproject.toml allows.
oldest:
	python3 -m venv build/oldest
	build/oldest/bin/pip install -q $$(python3 packaging/lowest.py) -e '.[dev]'
	QT_QPA_PLATFORM=offscreen build/oldest/bin/python -m pytest -n 3 $(TESTS)

# The program killed, starved, lied to, its files damaged, its parts fuzzed, MINUTES long; tells its
# seed and figures.
faults: setup
	QT_QPA_PLATFORM=offscreen $(PYTHON_RUN) -m tests.faults $(MINUTES)

fresh:
	folder=$$(mktemp -d) && git clone --quiet . $$folder/fresh && $(MAKE) -C $$folder/fresh test; \
	code=$$?; rm -rf $$folder; exit $$code

# The README's commands on bare Debian systems; needs root and debootstrap.
fresh-debian:
	python3 packaging/fresh_debian.py

# The Debian package; wants Debian 12 and dpkg-dev.
deb:
	PYTHONPATH=. python3 packaging/build_deb.py

# Installed, started as a desktop does and removed on bare Debian systems; needs root and debootstrap.
fresh-deb: deb
	PYTHONPATH=. python3 packaging/fresh_deb.py build/*.deb

# sdist and wheel of the present commit, in dist/.
wheel: setup
	$(PYTHON_RUN) packaging/release.py --wheel

# Checks, stamps version and date, builds all packages and their checksums in dist/.
release: setup
	$(PYTHON_RUN) packaging/release.py $(VERSION)

setup-run:
	@packaging/setup.sh run

setup:
	@packaging/setup.sh dev

# The locked versions; needs `uv`, which is not part of the set-up.
LOCK = uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-strip-extras \
	--no-header --no-annotate
RUN_LOCK = packaging/requirements.txt
lock:
	$(LOCK) pyproject.toml -o $(RUN_LOCK)
	$(LOCK) pyproject.toml -c $(RUN_LOCK) --extra dev -o packaging/requirements-dev.txt
	$(LOCK) pyproject.toml -c $(RUN_LOCK) --extra compat $$(sed -n 's/^\([a-z0-9-]*\).*==.*/--no-emit-package \1/p' $(RUN_LOCK)) \
		-o packaging/requirements-compat.txt
	printf 'pyinstaller>=6.10\nargparse-manpage>=4.6\nshtab>=1.7\n' | $(LOCK) -c $(RUN_LOCK) - \
		-o packaging/requirements-package.txt
	$(LOCK) pyproject.toml -c $(RUN_LOCK) --extra fuzz $$(sed -n 's/^\([a-z0-9-]*\).*==.*/--no-emit-package \1/p' $(RUN_LOCK)) \
		-o packaging/requirements-fuzz.txt
	sed -n 's/^requires = \["\(.*\)"\]/\1/p' pyproject.toml | $(LOCK) - -o packaging/requirements-build.txt

# The tables of characters, from ICU; needs `uv`, which brings it.
unicode:
	uv run -q --no-project --with pyicu-wheels==2.15.2 packaging/write_unicode_tables.py

# The pictures of the README, from the present program.
screenshots: setup
	PYTHONPATH=. $(PYTHON_RUN) packaging/draw_screenshots.py

# Every view in every state, size, palette and language, and what is wrong there, in build/looks.
contact-sheet: setup
	QT_QPA_PLATFORM=offscreen $(PYTHON_RUN) -m tests.looks

# Use the window for long and look what grows: MINUTES=120 with N=100000 records.
MINUTES ?= 120
soak: setup
	QT_QPA_PLATFORM=offscreen $(PYTHON_RUN) -m tests.soak $(MINUTES) $(N)

# The tables of KEYS, READING, QUERIES and EXPORTS, from the present program.
documents: setup
	$(PYTHON_RUN) -m tests.documents

# The texts of the source into resources/translations/*.ts, and these into what is loaded.
translations: setup
	$(PYTHON_RUN) packaging/translations.py

install:
	packaging/install.sh

uninstall:
	packaging/install.sh --remove
