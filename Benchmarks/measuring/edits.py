"""The changes that an editor makes between two builds."""

import os
from pathlib import Path


def records(folder):
    """The records below a folder, in order and one at a time: this program's own memory counts as a child's floor."""
    for name in sorted(os.listdir(folder)):
        path = Path(folder) / name
        if path.is_dir():
            yield from records(path)
        elif name.endswith(".md"):
            yield path


def leave_quotes_out(path):
    """Takes the quotes of a claim's positions and evidence out of its file."""
    text = path.read_text(encoding="utf-8")
    path.write_text("".join(line for line in text.splitlines(True) if not line.startswith("    quote: ")), encoding="utf-8")


def one_text(archive, round_number):
    """Adds a sentence to one article and returns its path and what it held before."""
    path = next(records(Path(archive) / "Content" / "articles"))
    before = path.read_text(encoding="utf-8")
    words = ["once", "twice", "three times", "four times", "five times", "six times", "seven times"]
    addition = f"\nThe text was looked over {words[round_number % len(words)]}.\n"
    path.write_text(before + addition, encoding="utf-8")
    return path, before


def one_verdict(archive):
    """Changes the verdict of one claim, with the entry of its history, and returns its path and what it held before."""
    for path in records(Path(archive) / "Content" / "claims"):
        before = path.read_text(encoding="utf-8")
        if "\nverdict: mixed\n" in before and "\nrelations:" not in before:
            path.write_text(revised(before), encoding="utf-8")
            return path, before
    raise ValueError(f"no claim of {archive} is rated mixed")


def revised(claim):
    """A claim that was `mixed` as it reads when it is found `unproven` on the day of its review."""
    lines = claim.split("\n")
    reviewed = next(line for line in lines if line.startswith("reviewed: ")).removeprefix("reviewed: ")
    end = next(
        number
        for number, line in enumerate(lines)
        if number > lines.index("history:") and not line.startswith("  ")
    )
    entry = [
        f"  - on: {reviewed}", "    kind: verdict", "    from: mixed", "    to: unproven",
        "    note: A document was withdrawn.",
    ]
    lines[end:end] = entry
    lines[lines.index("verdict: mixed")] = "verdict: unproven"
    return "\n".join(lines)
