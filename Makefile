# `make run` answers the first example questions on a bare machine; `make test` tests everything.
# Both set up what they need in .venv. Nothing here needs a GPU, a StarRocks or a model hub.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
# A plain `pip install torch` brings gigabytes of CUDA; PyTorch's own index has the CPU build.
TORCH_INDEX ?= https://download.pytorch.org/whl/cpu
TORCH  := $(shell grep -i '^torch==' constraints.txt)
# As many questions, and queries as long, as an untrained small model on two cores answers in minutes.
SAMPLES ?= 4
MAX_NEW_TOKENS ?= 192
# Files or folders to test; none: all.
TESTS  ?=

.PHONY: run test check clean

run: $(VENV)/.run
	$(BIN)/starsql models get
	$(BIN)/starsql run examples --output out/submission.json --max-samples $(SAMPLES) \
	  --max-new-tokens $(MAX_NEW_TOKENS)

# A worker a core has a stretch of the tests, files together; who is done takes some of another's.
test: $(VENV)/.dev
	$(BIN)/pytest --numprocesses auto --maxprocesses 8 --dist worksteal $(TESTS)

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "starsql needs Python 3.11 or newer; name one: make PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV) \
	  || { echo "no venv in this Python; on Debian: apt install python3-venv" >&2; rm -rf $(VENV); exit 1; }

$(VENV)/.run: $(VENV)/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --no-deps --index-url $(TORCH_INDEX) "$(TORCH)" \
	  || { echo "no $(TORCH) at $(TORCH_INDEX); name a mirror of it: make TORCH_INDEX=..." >&2; exit 1; }
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[embedded,fast]'
	@touch $@

$(VENV)/.dev: $(VENV)/.run
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[embedded,fast,train,dev]'
	@touch $@

clean:
	rm -rf $(VENV) out build dist
