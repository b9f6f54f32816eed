#!/usr/bin/env python3
"""`sitegen suggest` on the two raw reports that the demo archive digests: which of the claims that the digests annotate are
named, as the claim of a span or among those that it may be; that nothing but spans is added; and that `sitegen check` finds no
error afterwards. Skipped where the reports are not there: they are no part of this repository.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

REPORTS = {
    "report-1.txt": ("report-on-pro-trump-campaign", ["--published", "2021-03"]),
    "report-2.txt": ("ap-report-on-russia-and-iran", ["--published", "2021-03-16"]),
}
# Other words for the same facts: what share of the claims the words alone have to lead to.
LEAST_NAMED = 0.7


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sitegen", default=".build/release/sitegen")
    parser.add_argument("--source", default=".")
    parser.add_argument("--reports", required=True, help="the folder with the two reports")
    arguments = parser.parse_args()
    reports = Path(arguments.reports)
    if not all((reports / name).exists() for name in REPORTS):
        print("skipped: the reports are not there")
        return 0
    sitegen = str(Path(arguments.sitegen).resolve())
    wanted, named = set(), set()
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder)
        shutil.copytree(Path(arguments.source, "Content"), source / "Content")
        shutil.copy(Path(arguments.source, "site.json"), source)
        for number, (name, (digest, options)) in enumerate(REPORTS.items()):
            article = f"raw-{number}"
            run(sitegen, "import", str(reports / name), "--id", article, *options, "--source", folder)
            annotated = (source / f"Content/articles/{digest}.md").read_text("utf-8")
            wanted |= {(article, claim) for claim in re.findall(r"claim=([\w-]+)", annotated)}
            found = json.loads(run(sitegen, "suggest", article, "--format", "json", "--candidates", "8", "--source", folder))
            for proposal in found["proposals"]:
                for claim in proposal.get("claims", []) + [match["claim"] for match in proposal.get("candidates", [])]:
                    named.add((article, claim))
            path = source / f"Content/articles/{article}.md"
            before = path.read_text("utf-8")
            run(sitegen, "suggest", article, "--write", "--quiet", "--source", folder)
            bare = re.sub(r"\]\{(?:claim|actor)=[^}]*\}", "", path.read_text("utf-8")).replace("[", "")
            if bare != before.replace("[", ""):
                failures.append(f"{article}: something else than spans was written")
        check = subprocess.run([sitegen, "check", "--source", folder], capture_output=True, text=True)
        if check.returncode != 0:
            failures.append("sitegen check finds errors afterwards:\n" + check.stderr)
    share = len(wanted & named) / len(wanted)
    print(f"{len(wanted & named)} of {len(wanted)} claims of the digests are named ({share:.0%})")
    for article, claim in sorted(wanted - named):
        print(f"  not named in {article}: {claim}")
    if share < LEAST_NAMED:
        failures.append(f"fewer than {LEAST_NAMED:.0%} of the claims are named")
    for failure in failures:
        print("FAILED:", failure)
    return 1 if failures else 0


def run(*command):
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"FAILED: {' '.join(command)}\n{result.stderr}")
    return result.stdout


if __name__ == "__main__":
    sys.exit(main())
