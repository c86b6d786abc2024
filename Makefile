# The two commands to know are "make run" and "make test"; "make" alone lists the others.
PORT ?= 8080
DATA ?= ./data
PREFIX ?= /usr/local
DESTDIR ?=

.DEFAULT_GOAL := help
.PHONY: help run test check bench hostile screenshots install deb generate format clean

help: ## this list / cette liste
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: ## install, build and serve on PORT (8080) / installe, compile et sert sur PORT (8080)
	@scripts/install-dependencies run
	@scripts/build-release
	@exec .build/release/essaim serve --data $(DATA) --port $(PORT) --demo

test: ## every test, real browser and both databases / tous les tests, navigateur et deux bases
	@scripts/install-dependencies test
	@scripts/test

check: ## format, walls, words, sizes: each with a case that fails / format, murs, mots, tailles
	@scripts/check

bench: ## measures against nginx and Python, writes docs/benchmarks.md / mesures face à nginx et Python
	@scripts/install-dependencies bench
	@swift build -c release
	@.build/release/bench

hostile: ## fuzzed input, kill -9, full disk, both databases / entrées hostiles, arrêts brutaux
	@scripts/install-dependencies test
	@scripts/hostile

screenshots: ## pictures of the pages in docs/screenshots / images des pages dans docs/screenshots
	@scripts/install-dependencies test
	@swift build --build-tests
	@ESSAIM_SCREENSHOTS=docs/screenshots swift test --skip-build --disable-xctest --filter Screenshots

install: ## the program, its service and its guide under PREFIX (/usr/local) / le programme, son service, son guide
	@scripts/install-dependencies run
	@scripts/build-release --static-swift-stdlib
	@PREFIX=$(PREFIX) DESTDIR=$(DESTDIR) scripts/install-files .build/release/essaim

deb: ## a Debian package in .build/deb / un paquet Debian dans .build/deb
	@scripts/install-dependencies run
	@scripts/build-release --static-swift-stdlib
	@scripts/make-deb .build/release/essaim

generate: ## texts, migrations, assets as Swift / textes, migrations et fichiers fixes en Swift
	@python3 scripts/generate.py

format: ## lays out the Swift files / met en forme les fichiers Swift
	@git ls-files -co --exclude-standard -- '*.swift' ':!*/Generated/*' | xargs swift format format -i --parallel

clean: ## removes what was built, keeps ./data / efface ce qui a été compilé, garde ./data
	@rm -rf .build
