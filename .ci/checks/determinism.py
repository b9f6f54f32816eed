#!/usr/bin/env python3
"""The same archive gives the same bytes: in another folder, by other jobs, in another order of its files, on another day.

Two copies of the sources are made file by file in two shuffled orders, so that a folder lists its entries differently,
and built with different `--jobs`, time zones, locales and clocks.
"""

import argparse
import os
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

import sitecheck

PARTS = ["site.json", "Content", "Templates"]


def copy(source, target, seed):
    """Copies the sources; the seed decides in which order folders and files are made."""
    found = []
    for part in PARTS:
        path = source / part
        found += [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    found.sort()
    random.Random(seed).shuffle(found)
    for file in found:
        place = target / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)
    return len(found)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sitegen", default=".build/release/sitegen")
    parser.add_argument("--source", default=".")
    arguments = parser.parse_args()
    sitegen = Path(arguments.sitegen).resolve()
    with tempfile.TemporaryDirectory(prefix="determinism-") as folder:
        one, other = Path(folder) / "one", Path(folder) / "the other" / "deeper"
        count = copy(Path(arguments.source), one, seed=1)
        copy(Path(arguments.source), other, seed=2)
        sitecheck.build(
            sitegen, one, one / "Public", jobs=1, env={"TZ": "UTC", "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": "1900000000"}
        )
        sitecheck.build(
            sitegen, other, other / "Public", jobs=7,
            env={"TZ": "Asia/Tokyo", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1900200000"},
        )
        result = subprocess.run(
            ["diff", "-r", "-q", str(one / "Public"), str(other / "Public")], text=True, capture_output=True
        )
        files = sum(len(names) for _, _, names in os.walk(one / "Public"))
        if result.returncode != 0:
            lines = result.stdout.splitlines()
            print("\n".join(lines[:20]))
            sitecheck.fail(
                f"{len(lines)} of {files} files differ between two builds of the same sources",
                "look at one pair with diff; something depends on the order of files or tasks, the folder, the locale or the clock",
            )
    sitecheck.succeed(f"{count} sources, {files} files, byte for byte the same")


if __name__ == "__main__":
    main()
