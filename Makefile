# What a checkout can do. `make help` lists it.
#
#   make                       set up, build the release binary, build the demo archive into Public
#   make test                  set up, run all tests
#   make install PREFIX=DIR    install a binary that needs neither this folder nor Swift

PREFIX = /usr/local
DESTDIR =
# Where everything that is compiled goes.
BUILD = .build
# Of random inputs, and the number of the first.
ROUNDS = 1000000
FROM = 1

RELEASE = $(BUILD)/release/sitegen
DEBUG = $(BUILD)/debug/sitegen
SHARE = $(DESTDIR)$(PREFIX)/share
BASH_COMPLETION = $(SHARE)/bash-completion/completions/sitegen
ZSH_COMPLETION = $(SHARE)/zsh/site-functions/_sitegen
FISH_COMPLETION = $(SHARE)/fish/vendor_completions.d/sitegen.fish
MANUAL = $(SHARE)/man/man1/sitegen.1
LINTED = Sources Tests Package.swift Benchmarks/Sources Benchmarks/Package.swift

all: demo

help:
	@echo 'make                      set up, build the release binary, build the demo archive into Public'
	@echo 'make setup                install what is missing of the system packages'
	@echo 'make build                build the release binary, $(RELEASE)'
	@echo 'make demo                 build the demo archive of this folder into Public'
	@echo 'make test                 set up, run all tests'
	@echo 'make fuzz ROUNDS=N        import N random inputs, the first with the number FROM ($(ROUNDS) from $(FROM))'
	@echo 'make lint                 check the style of the sources'
	@echo 'make format               bring the sources into that style'
	@echo 'make docs                 write what of Documentation is made from the program anew'
	@echo 'make install PREFIX=DIR   install binary, shell completions and man page (PREFIX is $(PREFIX))'
	@echo 'make uninstall PREFIX=DIR take them away again'
	@echo 'make clean                remove what was compiled, and Public as far as a build wrote it'

# libcmark, libgumbo and SQLite are what Swift Package Manager does not fetch. Nothing happens where they are there.
setup:
	@command -v swift >/dev/null 2>&1 || { \
	    echo 'There is no swift in PATH. Install Swift 6.1 or later: https://www.swift.org/install/' >&2; exit 1; }
	@if pkg-config --exists libcmark gumbo sqlite3 2>/dev/null; then exit 0; fi; \
	if command -v apt-get >/dev/null 2>&1; then \
	    if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
	    echo 'Installing the CommonMark and HTML libraries, SQLite and pkg-config (apt-get install libcmark-dev libgumbo-dev libsqlite3-dev pkg-config) …'; \
	    $$sudo apt-get update -qq || true; \
	    $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
	        libcmark-dev libgumbo-dev libsqlite3-dev pkg-config >/dev/null && \
	    echo 'Installed.'; \
	else \
	    echo 'The CommonMark library libcmark, the HTML library libgumbo or SQLite is missing, or pkg-config, which finds them. Install:' >&2; \
	    echo '    Debian, Ubuntu   libcmark-dev libgumbo-dev libsqlite3-dev pkg-config' >&2; \
	    echo '    Fedora, RHEL     cmark-devel gumbo-parser-devel sqlite-devel pkgconf-pkg-config' >&2; \
	    echo '    Arch             cmark gumbo-parser sqlite pkgconf' >&2; \
	    echo '    Alpine           cmark-dev gumbo-parser-dev sqlite-dev pkgconf' >&2; \
	    echo '    Homebrew         cmark gumbo-parser sqlite pkgconf' >&2; \
	    exit 1; \
	fi

# On Linux the binary holds the Swift runtime, libcmark, libgumbo and SQLite, so that it runs where none is installed: pkg-config is
# shown a folder in which each library is an archive and nothing else, for beside an archive a shared library is taken first.
# The HTTP server of the preview brings Foundation's HTTP client along, which nothing here calls and which would need libcurl with all
# that it needs: an empty one takes its place, and its functions get the address 0.
build: setup
	@set -e; \
	if [ "$$(uname -s)" != Linux ]; then \
	    swift build -c release --product sitegen --scratch-path $(BUILD); exit; \
	fi; \
	static="$$(mkdir -p $(BUILD)/static && cd $(BUILD)/static && pwd)"; \
	for library in libcmark:cmark gumbo:gumbo; do \
	    package="$${library%%:*}"; name="$${library#*:}"; \
	    archive="$$(pkg-config --variable=libdir "$$package")/lib$$name.a"; \
	    if [ -f "$$archive" ]; then \
	        cmp -s "$$archive" "$$static/lib$$name.a" || cp "$$archive" "$$static/lib$$name.a"; \
	        flags="$$(pkg-config --cflags "$$package")"; version="$$(pkg-config --modversion "$$package")"; \
	        { echo "Name: $$package"; echo "Description: lib$$name as an archive"; echo "Version: $$version"; \
	          echo "Cflags: $$flags"; echo "Libs: -L\"$$static\" -l$$name"; } >"$$static/$$package.pc"; \
	    else \
	        echo "There is no $$archive, so the binary will need the shared library of $$package."; \
	    fi; \
	done; \
	sqlite="$$(pkg-config --variable=libdir sqlite3)/libsqlite3.a"; \
	if [ -f "$$sqlite" ]; then \
	    cmp -s "$$sqlite" "$$static/libsqlite3.a" || cp "$$sqlite" "$$static/libsqlite3.a"; \
	    sqlite="-Xlinker -lm"; \
	else sqlite=; fi; \
	client="$$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')_static/linux/lib_CFURLSessionInterface.a"; \
	printf '!<arch>\n' >"$$static/libcurl.a"; \
	closed="$$(nm -u "$$client" 2>/dev/null | sed -n 's/^ *U \(curl_.*\)/-Xlinker --defsym=\1=0/p' | sort -u)"; \
	PKG_CONFIG_PATH="$$static$${PKG_CONFIG_PATH:+:$$PKG_CONFIG_PATH}"; export PKG_CONFIG_PATH; \
	swift build -c release --product sitegen --scratch-path $(BUILD) --static-swift-stdlib \
	    -Xlinker -L"$$static" $$sqlite $$closed

demo: build
	$(RELEASE) build

test: setup
	swift test --scratch-path $(BUILD) --disable-xctest

# Optimized, so that a million of them end within the hour; the tests see what is internal all the same.
fuzz: setup
	IMPORT_FUZZ=$(ROUNDS) IMPORT_FUZZ_SEED=$(FROM) swift test -c release --scratch-path $(BUILD)/fuzz -Xswiftc -enable-testing \
		--disable-xctest --filter FuzzTests

lint: setup
	swift format lint --strict --recursive $(LINTED)
	@echo 'The style is right.'

format:
	swift format --in-place --recursive $(LINTED)

# From the debug build, which `make test` makes anyway.
docs: setup
	swift build --product sitegen --scratch-path $(BUILD)
	$(DEBUG) explain all --manual >$(BUILD)/Diagnostics.md
	$(DEBUG) explain template all --manual >$(BUILD)/TemplateReference.md
	cp $(BUILD)/Diagnostics.md $(BUILD)/TemplateReference.md Documentation

# `sudo make install` after `make` works too, where root has no Swift.
install:
	@if command -v swift >/dev/null 2>&1; then $(MAKE) build; \
	elif [ -x $(RELEASE) ]; then echo 'There is no swift in PATH: installing the binary that was built before.'; \
	else echo 'There is no swift in PATH, and no $(RELEASE). Run make first.' >&2; exit 1; fi
	mkdir -p "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" \
	    "$(SHARE)/fish/vendor_completions.d" "$(SHARE)/man/man1"
	install -m 755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/sitegen"
	@if [ "$$(uname -s)" = Linux ] && command -v strip >/dev/null 2>&1; then \
	    strip "$(DESTDIR)$(PREFIX)/bin/sitegen"; fi
	$(RELEASE) --generate-completion-script bash >"$(BASH_COMPLETION)"
	$(RELEASE) --generate-completion-script zsh >"$(ZSH_COMPLETION)"
	$(RELEASE) --generate-completion-script fish >"$(FISH_COMPLETION)"
	$(RELEASE) manual >"$(MANUAL)"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/sitegen" "$(BASH_COMPLETION)" "$(ZSH_COMPLETION)" "$(FISH_COMPLETION)" \
	    "$(MANUAL)"

# Only what the manifest names is a build's own.
clean:
	@if [ -f Public/.sitegen-manifest ]; then \
	    sed 1d Public/.sitegen-manifest | while IFS= read -r file; do rm -f "Public/$$file"; done; \
	    rm -f Public/.sitegen-manifest; \
	    find Public -mindepth 1 -depth -type d -empty -exec rmdir {} \;; \
	fi
	rm -rf $(BUILD) .ci/cache

.PHONY: all help setup build demo test fuzz lint format docs install uninstall clean
