# make report   set up, build, and show what hearsay finds in the seed article
# make test     set up, and run all tests
# The rest is for those who work on hearsay; each target says what it does.

SWIFT ?= swift
PREFIX ?= /usr/local
# Annotated corpora and articles, where there are any; they are not part of the project.
CORPORA ?= ../shared/corpora
ARTICLES ?= $(CORPORA)/articles

HEARSAY := .build/release/hearsay
GENERATED := Documentation/reference Documentation/man completions
LINTED := Sources Tests Snippets Package.swift $(wildcard Benchmarks/Sources Benchmarks/Package.swift)

.PHONY: report test setup build lint docs docs-check docc install bench bench-instructions evaluate peers seed clean

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

# What is made from the rules and the command line: a page for each rule and finding, the manual page, what shells
# complete. Rules are read from this checkout, whatever the environment says.
docs: build
	HEARSAY_RULES=Rules $(HEARSAY) rules pages Documentation/reference
	Scripts/manual $(HEARSAY) < Documentation/man/hearsay.1.in > Documentation/man/hearsay.1
	$(HEARSAY) --generate-completion-script bash > completions/hearsay.bash
	$(HEARSAY) --generate-completion-script zsh > completions/_hearsay
	$(HEARSAY) --generate-completion-script fish > completions/hearsay.fish

# Fails where `make docs` has something to change, or something new.
docs-check: docs
	@git diff --exit-code --stat -- $(GENERATED) && \
	  test -z "$$(git ls-files --others --exclude-standard -- $(GENERATED) | tee /dev/stderr)" || \
	  { echo 'The reference is stale: run make docs, and commit what it changes.' >&2; exit 1; }

# The documentation of the libraries, a site for each module in .build/docc.
docc: setup
	@SWIFT='$(SWIFT)' Scripts/docc

# The binary looks for its rules in ../share/hearsay/Rules beside it.
SHARE := $(DESTDIR)$(PREFIX)/share
install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/hearsay $(SHARE)/man/man1 \
	  $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	install -m 755 $(HEARSAY) $(DESTDIR)$(PREFIX)/bin/hearsay
	rm -rf $(SHARE)/hearsay/Rules
	cp -R Rules $(SHARE)/hearsay/Rules
	install -m 644 Documentation/man/hearsay.1 $(SHARE)/man/man1/hearsay.1
	install -m 644 completions/hearsay.bash $(SHARE)/bash-completion/completions/hearsay
	install -m 644 completions/_hearsay $(SHARE)/zsh/site-functions/_hearsay
	install -m 644 completions/hearsay.fish $(SHARE)/fish/vendor_completions.d/hearsay.fish

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
