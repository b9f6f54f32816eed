#!/usr/bin/env python3
"""What an archive gives away comes back to it: every published annotation is found in its article as it is there, and in the
article without its annotations; the feed of reviews becomes the same claims in an empty archive; broken pages, reviews, tables and
annotations, made from numbers, end with an exit code that the program has.
"""

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote


def run(arguments, **options):
    return subprocess.run(arguments, capture_output=True, text=True, errors="replace", timeout=120, **options)


def annotations(sitegen, source, public, every, problems):
    """Each article's annotations, imported into it as it is: all of them are there."""
    count = 0
    files = sorted(Path(public, "articles").glob("*/annotations.json"))[::every]
    for file in files:
        whole = json.loads(file.read_text("utf-8"))
        if not whole["total"]:
            continue
        result = run([sitegen, "import", "annotations", str(file), "--article", file.parent.name, "--source", source, "--dry-run"])
        page = len(whole["first"]["items"])
        words = f"0 spans would be added, {page} there already."
        if result.returncode or words not in result.stderr:
            problems.append(f"{file}: {result.stderr.strip()[-300:]}")
        count += page
    return count


def reviews(sitegen, source, public, problems):
    """The feed in an empty archive with the same scale: the same ids and verdicts, in order."""
    feed = json.loads(Path(public, "claimreview.json").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(Path(source, "site.json"), folder)
        result = run([sitegen, "import", "claimreview", str(Path(public, "claimreview.json")), "--source", folder])
        if result.returncode:
            problems.append(f"claimreview.json: {result.stderr.strip()[-300:]}")
        if run([sitegen, "check", "--source", folder, "--quiet"]).returncode:
            problems.append("claims of claimreview.json are not in order")
        for item in feed["dataFeedElement"]:
            review = item["item"][0]
            name = unquote(review["url"].rstrip("/").rsplit("/", 1)[1])
            file = Path(folder, "Content", "claims", name + ".md")
            text = file.read_text("utf-8") if file.exists() else ""
            if review["datePublished"][:10] not in text or not re.search(r"^verdict: ", text, re.MULTILINE):
                problems.append(f"{name}: not as in claimreview.json")
    return len(feed["dataFeedElement"])


PIECES = (
    "<p> </p> <div> <title>---</title> <table><tr><td> <br><br> <blockquote> [x]{claim=a} ]{ ``` --- \n---\n &#0; <!-- <script> "
    '{"@type": "ClaimReview", "claimReviewed": "x"} [ ] { } , : " \\ "dataFeedElement": [ "rows": [ "exact" "target" '
    "claim,verdict \n \r\n ; \t é 港 \x00 \ufeff"
).split(" ")


def fuzz(sitegen, rounds, seed, problems):
    numbers = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "site.json").write_text('{"title": "T", "baseURL": "https://a.example/"}', "utf-8")
        article = Path(folder, "Content", "articles", "a.md")
        article.parent.mkdir(parents=True)
        article.write_text("---\ntitle: A\npublished: 2024\n---\nThe tide was high.\n", "utf-8")
        file = Path(folder, "input")
        forms = [["--published", "2024"], ["claimreview"], ["csv"], ["annotations", "--article", "a"]]
        for number in range(rounds):
            data = " ".join(numbers.choice(PIECES) for _ in range(numbers.randrange(1, 60))).encode("utf-8")
            data = bytearray(data)
            for _ in range(numbers.randrange(3)):
                data[numbers.randrange(len(data))] = numbers.randrange(256)
            file.write_bytes(data)
            form = forms[number % 4]
            result = run([sitegen, "import", *form[:1 if number % 4 else 0], str(file), *form[1 if number % 4 else 0:],
                          "--source", folder, "--dry-run"])
            if result.returncode not in (0, 1, 2, 3):
                problems.append(f"input {number} of seed {seed}: exit code {result.returncode}: {bytes(data)!r}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sitegen", default=".build/release/sitegen")
    parser.add_argument("--source", default=".")
    parser.add_argument("--public", default="Public")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    problems = []
    found = annotations(arguments.sitegen, arguments.source, arguments.public, arguments.every, problems)
    claims = reviews(arguments.sitegen, arguments.source, arguments.public, problems)
    fuzz(arguments.sitegen, arguments.rounds, arguments.seed, problems)
    for problem in problems[:20]:
        print("FAILED:", problem)
    if problems:
        sys.exit(1)
    print(f"ok: {found} annotations and {claims} reviews came back; {arguments.rounds} broken inputs of seed {arguments.seed} ended well")


if __name__ == "__main__":
    main()
