#!/usr/bin/env python3
"""Runs every command line of README.md and Documentation/*.md, document by document, in a copy of the demo archive.

A block is written as a reader copies it:

    ```sh                          commands, each of which ends with 0
    ```console                     commands behind `$ `, each followed by what it prints

In the output that is shown, a line `…` stands for any lines, ` …` for the rest of a line, and times and sizes are compared as such. A comment on the
line before a block, which readers do not see, says what else is to be known of it:

    <!-- docs: exit 1 -->          the block's last command ends with 1
    <!-- docs: file PATH -->       the block is no command: it is what the file holds from here on
    <!-- docs: before COMMAND -->  something that has to happen first, such as a file that only this check needs
    <!-- docs: skip REASON -->     the block is not run; the reason is one of those below
    <!-- docs: empty -->           from here on, work is done in a new, empty folder

What needs a network, a port or a person is not run, by a list with reasons. Names of commands and options in `code` of
the text are looked up; every command has to be named in Documentation/Commands.md, and every option in some document.
"""

import argparse
import difflib
import json
import os
import re
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path

REASONS = {
    "build": "builds or installs the program, which .ci/run does itself",
    "port": "listens until it is stopped",
    "network": "asks other machines",
    "person": "needs somebody at the terminal",
    "system": "belongs to another system or program",
}
SKIPPED = [
    (r"^make\b", "build"),
    (r"\bhttp\.server\b|^sitegen serve\b", "port"),
    (r"^sitegen import https?://|^sitegen check .*--external\b", "network"),
    (r"^(curl|rsync|scp|ssh|npx|npm|git push|git clone|netlify|wrangler)\b", "network"),
    (r"--edit\b|--open\b", "person"),
    (r"\bpbpaste\b|^(sudo|brew|apt-get|systemctl)\b", "system"),
]
FENCE = re.compile(r"^```(\S*)[^\n]*\n(.*?)^```\s*$", re.S | re.M)
DIRECTIVE = re.compile(r"<!-- docs: (\w+)(?: (.*?))? -->\s*\n?")


class Document:
    def __init__(self, path, archive, sitegen, root):
        self.path = path
        self.archive = archive
        self.root = root
        self.problems = []
        self.run_count = 0
        self.skip_count = 0
        self.folder = root / "archive"
        shutil.copytree(archive, self.folder)
        binaries = root / "bin"
        binaries.mkdir()
        (binaries / "sitegen").symlink_to(sitegen)
        self.environment = {
            "PATH": f"{binaries}:/usr/local/bin:/usr/bin:/bin", "HOME": str(root), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
            # After the last review of the demo archive, so that no date in it is in the future.
            "SOURCE_DATE_EPOCH": "1798761600", "GIT_CONFIG_NOSYSTEM": "1", "EDITOR": "true",
            **{f"GIT_{role}_{what}": value for role in ("AUTHOR", "COMMITTER")
               for what, value in (("NAME", "Docs"), ("EMAIL", "docs@archive.example"))},
        }
        for command in ["git init -q -b main", "git add site.json Content", "git commit -q -m 'The archive'", "git update-ref refs/remotes/origin/main HEAD"]:
            self.execute(command)

    def execute(self, command):
        """Runs a command where the last one left the shell."""
        place = self.root / "place"
        script = f"cd {shlex.quote(str(self.folder))}\n{command}\ncode=$?\npwd -P >{shlex.quote(str(place))}\nexit $code\n"
        result = subprocess.run(["bash", "-c", script], env=self.environment, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)
        if place.exists():
            self.folder = Path(place.read_text().rstrip("\n"))
        return result.returncode, result.stdout

    def problem(self, line, text):
        self.problems.append(f"{self.path}:{line}: {text}")

    def check(self):
        text = self.path.read_text()
        position = 0
        for match in FENCE.finditer(text):
            before = text[position:match.start()]
            position = match.end()
            line = text[:match.start()].count("\n") + 1
            expected, file, skip = 0, None, None
            pending = re.search(r"(?:<!-- docs: [^\n]*-->\s*\n)+\Z", before)
            for word, value in DIRECTIVE.findall(pending.group(0) if pending else ""):
                if word == "exit":
                    expected = int(value)
                elif word == "file":
                    file = value
                elif word == "skip":
                    skip = value
                    if value not in REASONS:
                        self.problem(line, f"“{value}” is no reason to skip a block: {', '.join(REASONS)}")
                elif word == "before":
                    code, output = self.execute(value)
                    if code != 0:
                        self.problem(line, f"`{value}` ended with {code}:\n{output}")
                elif word == "empty":
                    self.folder = Path(tempfile.mkdtemp(dir=self.root))
                else:
                    self.problem(line, f"there is no “docs: {word}”")
            language, body = match.group(1), match.group(2)
            if skip:
                self.skip_count += 1
            elif file:
                target = self.folder / file
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(body)
            elif language == "console":
                self.console(line, body, expected)
            elif language == "sh" or language == "" and body.startswith("sitegen "):
                commands = list(self.commands(body))
                for index, command in enumerate(commands):
                    self.command(line, command, expected if index == len(commands) - 1 else 0, None)
            elif language in ("bash", "shell", "zsh"):
                self.problem(line, f"call the block ```sh, or ```console, not ```{language}")
            elif re.search(r"^\$ ", body, re.M) and language == "":
                self.problem(line, "a block with `$ ` is called ```console")
        self.inline(FENCE.sub("", text))

    @staticmethod
    def commands(body):
        for command in re.sub(r"\\\n\s*", " ", body).splitlines():
            command = re.sub(r"\s+# .*$", "", command).strip()
            if command and not command.startswith("#"):
                yield command

    def console(self, line, body, expected):
        steps = []
        for text in body.splitlines():
            if text.startswith("$ "):
                steps.append((text[2:], []))
            elif steps:
                steps[-1][1].append(text)
            else:
                self.problem(line, "a console block begins with a command behind `$ `")
                return
        for index, (command, output) in enumerate(steps):
            self.command(line, command, expected if index == len(steps) - 1 else 0, output)

    def command(self, line, command, expected, output):
        for pattern, reason in SKIPPED:
            if re.search(pattern, command):
                self.skip_count += 1
                return
        self.run_count += 1
        try:
            code, printed = self.execute(command)
        except subprocess.TimeoutExpired:
            self.problem(line, f"`{command}` did not end within two minutes")
            return
        if code != expected:
            self.problem(line, f"`{command}` ended with {code}, not {expected}:\n{last_lines(printed)}")
        elif output is not None and not self.agrees(output, printed.splitlines()):
            difference = "\n".join(difflib.unified_diff(output, printed.splitlines(), "documented", "printed", lineterm=""))
            self.problem(line, f"`{command}` prints something else than is shown:\n{difference}")

    @staticmethod
    def agrees(documented, printed):
        def pattern(text):
            if text.endswith(" …"):
                return pattern(text[:-2]) + ".*"
            return re.escape(re.sub(r"\d+(\.\d+)? (s|MB)\b", "0 \\2", text.rstrip()))
        joined = "\n".join(re.sub(r"\d+(\.\d+)? (s|MB)\b", "0 \\2", text.rstrip()) for text in printed)
        wanted = "\n".join(r"(?s:.*)" if text.strip() == "…" else pattern(text) for text in documented)
        return re.fullmatch(wanted, joined) is not None

    def inline(self, text):
        """Looks up the commands and options that the text names."""
        for match in re.finditer(r"`sitegen ([^`]+)`", text):
            line = text[:match.start()].count("\n") + 1
            words = match.group(1).split()
            command = TREE
            while words and words[0] in command["subcommands"]:
                command = command["subcommands"][words.pop(0)]
            if command is TREE and words and re.fullmatch(r"[a-z-]+", words[0]) and words[0] != "help" and not words[0].startswith("-"):
                self.problem(line, f"there is no command `sitegen {words[0]}`")
            options = {word.split("=")[0] for word in words if re.match(r"--\w", word)}
            for option in sorted(options - command["options"] - {"--help", "--version", "--generate-completion-script"}):
                self.problem(line, f"`sitegen {match.group(1)}` has no option {option}")


def last_lines(text):
    return "\n".join("    " + line for line in text.splitlines()[-20:])


def tree(command):
    """The commands and options of the program, from what its argument declarations say of themselves."""
    options = {"--" + name["name"] for argument in command.get("arguments", []) for name in argument.get("names", [])
               if name["kind"] == "long"}
    subcommands = {sub["commandName"]: tree(sub) for sub in command.get("subcommands", [])}
    # The options of a default subcommand may stand without its name.
    default = subcommands.get(command.get("defaultSubcommand"))
    shown = {"--" + name["name"] for argument in command.get("arguments", []) if argument.get("shouldDisplay", True)
             for name in argument.get("names", []) if name["kind"] == "long"}
    return {"shown": shown, "options": options | (default["options"] if default else set()), "subcommands": subcommands,
            "isShown": command.get("shouldDisplay", True)}


def options(command, name):
    """Every command that is shown with each of its options."""
    for option in sorted(command["shown"] - {"--help", "--version"}):
        yield name, option
    for word, inner in command["subcommands"].items():
        if inner["isShown"]:
            yield from options(inner, f"{name} {word}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sitegen", default=".build/release/sitegen")
    parser.add_argument("--source", default=".", help="the folder with README.md, Documentation and the demo archive")
    parser.add_argument("documents", nargs="*", help="some of them alone")
    arguments = parser.parse_args()
    sitegen = Path(arguments.sitegen).resolve()
    source = Path(arguments.source).resolve()
    os.chdir(source)
    global TREE
    TREE = tree(json.loads(subprocess.run([sitegen, "--experimental-dump-help"], capture_output=True, check=True).stdout)["command"])
    problems = []
    ran = skipped = 0
    documents = [Path(name) for name in arguments.documents] or [Path("README.md")] + sorted(Path("Documentation").glob("*.md"))
    with tempfile.TemporaryDirectory(prefix="docs-") as name:
        archive = Path(name) / "demo"
        shutil.copytree("Content", archive / "Content")
        shutil.copy("site.json", archive)
        for index, path in enumerate(documents):
            root = Path(name) / str(index)
            root.mkdir()
            document = Document(path, archive, sitegen, root)
            document.check()
            problems += document.problems
            ran += document.run_count
            skipped += document.skip_count
    if not arguments.documents:
        reference = Path("Documentation/Commands.md").read_text()
        for command, about in TREE["subcommands"].items():
            if command != "help" and about["isShown"] and f"sitegen {command}" not in reference:
                problems.append(f"Documentation/Commands.md does not name `sitegen {command}`")
        everything = "".join(path.read_text() for path in documents)
        problems += [f"no document names the option {option} of `{command}`"
                     for command, option in options(TREE, "sitegen") if not re.search(option + r"(?![\w-])", everything)]
    for problem in problems:
        print(problem)
    if problems:
        raise SystemExit(f"{len(problems)} command lines of the documentation are not as it says")
    print(f"ok: {ran} command lines of {len(documents)} documents do as they say; {skipped} need a port, a network, a person or a build")


TREE = {}

if __name__ == "__main__":
    main()
