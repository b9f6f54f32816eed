"""What the checks share: building a site, walking its pages, and saying how a check went."""

import os
import subprocess
import sys
from pathlib import Path


def build(sitegen, source, output, base_url=None, jobs=None, env=None):
    """Builds the archive at `source` into `output`; a build that fails ends the check with what sitegen said."""
    command = [sitegen, "build", "--source", source, "--output", output]
    if base_url:
        command += ["--base-url", base_url]
    if jobs:
        command += ["--jobs", str(jobs)]
    result = subprocess.run(
        [str(word) for word in command], env={**os.environ, **(env or {})}, text=True, capture_output=True
    )
    if result.returncode != 0:
        print(result.stdout + result.stderr)
        fail(
            f"sitegen build ended with exit code {result.returncode}",
            f"run `{' '.join(str(word) for word in command)}` and mend what it reports",
        )


def pages(public):
    """The paths of all HTML files below `public`, relative to it and sorted."""
    public = Path(public)
    found = sorted(str(path.relative_to(public)) for path in public.rglob("*.html"))
    if not found:
        fail(f"there is no HTML page in {public}", "build the site first")
    return found


def succeed(text):
    """Ends the check: one line that says what holds."""
    print(f"ok: {check_name()}: {text}")
    sys.exit(0)


def fail(text, what_to_do):
    """Ends the check: one line that says what is wrong, one that says what to do."""
    print(f"FAILED: {check_name()}: {text}")
    print(f"        what to do: {what_to_do}")
    sys.exit(1)


def check_name():
    return Path(sys.argv[0]).stem
