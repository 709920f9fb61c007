# make report   set up, build, and show what hearsay finds in the seed article
# make test     set up, and run all tests
# The rest is for those who work on hearsay; each target says what it does.

SWIFT ?= swift
PREFIX ?= /usr/local
# Annotated corpora and articles, where there are any; they are not part of the project.
CORPORA ?= ../shared/corpora
ARTICLES ?= $(CORPORA)/articles

HEARSAY := .build/release/hearsay
LINTED := Sources Tests Package.swift $(wildcard Benchmarks/Sources Benchmarks/Package.swift)

.PHONY: report test setup build lint install bench bench-instructions evaluate peers seed clean

report: build
	$(HEARSAY) report seeds/*.txt

test: setup
	$(SWIFT) test

# Checks for Swift and the system libraries, and installs the libraries where it may.
setup:
	@Scripts/setup

build: setup
	$(SWIFT) build -c release --product hearsay

lint:
	$(SWIFT) format lint --strict --recursive $(LINTED)

# The binary looks for its rules in ../share/hearsay/Rules beside it.
install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/hearsay
	install -m 755 $(HEARSAY) $(DESTDIR)$(PREFIX)/bin/hearsay
	rm -rf $(DESTDIR)$(PREFIX)/share/hearsay/Rules
	cp -R Rules $(DESTDIR)$(PREFIX)/share/hearsay/Rules

# Speed, memory and start-up time over ARTICLES, a folder of articles.
bench: build
	$(SWIFT) run -c release --package-path Benchmarks hearsay-bench $(ARTICLES)

# Accuracy and calibration against the annotated corpora in CORPORA, and the README's lines.
evaluate: build
	@Scripts/evaluate $(CORPORA)

# Speed and accuracy beside textacy's on one core; installs textacy into Benchmarks/peers/.venv.
# PART=train takes ten times the articles of dev, and ten times as long.
PART ?= dev
peers: build
	@Benchmarks/peers/run $(CORPORA)/polnear/$(PART)/gold.jsonl $(CORPORA)/polnear/$(PART)/text

# The seed article's records must be those of seeds/expected.jsonl, byte for byte. After an intended change:
#   .build/release/hearsay report --format jsonl seeds/*.txt > seeds/expected.jsonl
seed: build
	$(HEARSAY) report --format jsonl seeds/*.txt | diff -u seeds/expected.jsonl -

# Instructions that the seed article costs, which a busy machine does not change; needs valgrind.
bench-instructions: build
	@Benchmarks/instructions seeds/*.txt

clean:
	$(SWIFT) package clean
