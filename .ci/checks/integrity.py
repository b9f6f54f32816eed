#!/usr/bin/env python3
"""A built site holds by its integrity file, says the program, and so says the script in Documentation/Integrity.md;
and both find it when one word of an article or one verdict is changed afterwards.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sitegen", default=".build/release/sitegen")
    parser.add_argument("--public", default="Public")
    parser.add_argument("--manual", default="Documentation/Integrity.md")
    arguments = parser.parse_args()
    script = re.search(r"^```python\n(.*?)^```$", Path(arguments.manual).read_text("utf-8"), re.DOTALL | re.MULTILINE)
    with tempfile.TemporaryDirectory() as folder:
        verify = Path(folder, "verify.py")
        verify.write_text(script[1], "utf-8")
        site = Path(folder, "site")
        shutil.copytree(arguments.public, site)
        checkers = {
            "sitegen verify": [arguments.sitegen, "verify", str(site)],
            "verify.py": [sys.executable, str(verify), str(site)],
        }
        record = json.loads((site / "integrity.json").read_text("utf-8"))
        article = next(entry for entry in record["articles"] if entry["published"] and entry["bytes"] > 100)
        claim = next(entry for entry in record["claims"] if "label" in entry)
        changes = {
            "nothing": None,
            "a word of an article": (article["file"], r'(id="_text".*?)\bthe\b', r"\1no"),
            "a verdict": (claim["file"], r'(id="_rating".*?)' + re.escape(claim["label"]) + "<", r"\1True enough<"),
        }
        failures = 0
        for name, change in changes.items():
            if change:
                page = site / change[0]
                before = page.read_text("utf-8")
                after = re.sub(change[1], change[2], before, count=1, flags=re.DOTALL)
                if after == before:
                    failures += 1
                    print(f"FAILED: {change[0]} has nothing to change for “{name}”")
                page.write_text(after, "utf-8")
            for checker, command in checkers.items():
                run = subprocess.run(command, capture_output=True, text=True)
                if run.returncode != (1 if change else 0):
                    failures += 1
                    print(f"FAILED: {checker} ends with {run.returncode} where {name} was changed\n{run.stdout}{run.stderr}")
            if change:
                page.write_text(before, "utf-8")
    if not failures:
        counts = ", ".join(f"{len(record[part])} {part}" for part in ["articles", "quotes", "media", "claims"])
        print(f"ok: {counts} hold, and what was changed was found, by {' and '.join(checkers)}")
    return 1 if failures else 0


sys.exit(main())
