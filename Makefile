# `make demo` and `make test` set up everything they need; see README.md.
PYTHON ?= python3
BIN := .venv/bin
# `datasets/` must not shadow Hugging Face's package of that name: nothing is imported from the working directory.
export PYTHONSAFEPATH := 1

READER := tesseract-ocr-deu tesseract-ocr-osd
FONTS := fonts-liberation fonts-dejavu fonts-crosextra-carlito fonts-crosextra-caladea fonts-open-sans fonts-roboto \
	fonts-lato fonts-freefont-ttf fonts-courier-prime fonts-gnutypewriter fonts-inconsolata fonts-ocr-b \
	fonts-dancingscript fonts-breip fonts-dkg-handwriting fonts-humor-sans
SAMPLES := $(wildcard datasets/samples/*.pdf datasets/samples/*.tif datasets/samples/*.jpg)

.PHONY: demo test lint format bench bench-read lab clean

demo: .stamp-service  ## read the bundled sample scans and show what was found
	$(BIN)/postlotse read $(SAMPLES) --boxes build/demo
	@echo "Bilder mit den Fundstellen: build/demo"

test: .stamp-lab  ## all tests; the training scripts run in them once, tiny
	$(BIN)/pytest -n 2 --dist loadfile

lint: .stamp-lab
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/mypy

format: .stamp-lab
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .stamp-lab  ## speed of reading and understanding, beside plain Tesseract in the same run
	$(BIN)/postlotse-lab bench datasets/samples

bench-read: .stamp-lab  ## what the reader finds and stands, beside its peers; TRUTH=folder with truth.jsonl adds its values
	$(BIN)/postlotse-lab bench-read $(TRUTH)
	$(BIN)/pytest tests/documents/test_hostile.py --hostile-table

lab: .stamp-lab  ## set up everything for training and development

clean:
	rm -rf .venv build .stamp-*

.stamp-service: .stamp-reader .stamp-venv pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --constraint constraints.txt --editable .
	touch $@

.stamp-lab: .stamp-reader .stamp-fonts .stamp-venv pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --constraint constraints.txt --editable ".[lab,dev]"
	# layoutparser asks for opencv-python, which needs a display's libraries and puts itself over the headless one.
	$(BIN)/pip install --quiet --constraint constraints.txt --force-reinstall --no-deps opencv-python-headless
	touch $@ .stamp-service

.stamp-venv:
	$(PYTHON) -c 'import ensurepip' || $(call install,python3-venv)
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --upgrade pip
	touch $@

.stamp-reader:
	dpkg -s $(READER) >/dev/null 2>&1 || $(call install,$(READER))
	touch $@

.stamp-fonts:
	dpkg -s chromium $(FONTS) >/dev/null 2>&1 || $(call install,chromium $(FONTS))
	touch $@

# As root, or with sudo where there is one.
sudo := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)
install = { $(sudo) apt-get update -qq && $(sudo) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1) >/dev/null; }
