#!/usr/bin/env python3
"""A build that is killed leaves whole files alone, old or new, and the next build makes the site equal to a clean one.

Two states of an archive are built cleanly first. Then, hundreds of times, a build that leads from one to the other is
killed (SIGKILL) after a random time: every file of the site must be, byte for byte, that of one of the two; no file that
is not ours may be touched; and the build after it must end with exactly the clean site and say nothing of edited files.
"""

import argparse
import random
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import sitecheck

STRANGER = "notes-of-mine.txt"


def bytes_of(folder):
    found = {}
    for file in folder.rglob("*"):
        path = str(file.relative_to(folder))
        if file.is_file() and not path.startswith(".sitegen-staging"):
            found[path] = file.read_bytes()
    return found


def lay_second(source):
    """Changes some records, adds one and takes one away that nothing names."""
    for file in sorted((source / "Content" / "articles").glob("*.md"))[::3]:
        text = file.read_text()
        file.write_text(text + "\nOne more paragraph, which changes the page.\n")
    for file in sorted((source / "Content" / "actors").glob("*.md"))[::4]:
        file.write_text(file.read_text() + "\nMore is known.\n")
    (source / "Content" / "topics" / "added-later.md").write_text("---\ntitle: Added later\n---\nA topic.\n")
    (source / "Templates" / "assets").mkdir(parents=True, exist_ok=True)
    (source / "Templates" / "assets" / "extra.css").write_text("body { color: black }\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sitegen", default=".build/release/sitegen")
    parser.add_argument("--source", default=".")
    parser.add_argument("--times", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    sitegen = str(Path(arguments.sitegen).resolve())
    random.seed(arguments.seed)
    with tempfile.TemporaryDirectory(prefix="kill-") as name:
        root = Path(name)
        sources = [root / "one", root / "two"]
        for source in sources:
            for part in ["site.json", "Content", "Templates"]:
                path = Path(arguments.source) / part
                if path.is_dir():
                    shutil.copytree(path, source / part)
                elif path.exists():
                    source.mkdir(exist_ok=True)
                    shutil.copyfile(path, source / part)
        lay_second(sources[1])
        public = root / "Public"
        clean = []
        took = 0.0
        for number, source in enumerate(sources):
            start = time.monotonic()
            build(sitegen, source, root / f"clean-{number}", "--force")
            took = max(took, time.monotonic() - start)
            clean.append(bytes_of(root / f"clean-{number}"))
        live = root / "live"
        shutil.copytree(sources[0], live)
        build(sitegen, live, public)
        (public / STRANGER).write_text("Not of a build.\n")
        killed = 0
        for round in range(arguments.times):
            target = (round + 1) % 2
            before = bytes_of(public)
            swap(sources[target], live)
            process = subprocess.Popen(
                [sitegen, "build", "--source", live, "--output", public],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )
            time.sleep(random.random() * took * 1.1)
            process.send_signal(signal.SIGKILL)
            if process.wait() == -signal.SIGKILL:
                killed += 1
            for path, found in bytes_of(public).items():
                known = [before.get(path), clean[target].get(path)]
                if path not in (".sitegen-manifest", STRANGER) and found not in known:
                    sitecheck.fail(f"round {round}: {path} is neither the old nor the new file", "see Sources/SiteBuild/Writing")
            said = build(sitegen, live, public)
            if "edited-output" in said:
                sitecheck.fail(f"round {round}: files that the killed build wrote count as edited:\n{said}", "see Sources/SiteBuild/Writing")
            compare(bytes_of(public), clean[target], round)
        if killed < arguments.times // 10:
            sitecheck.fail(f"only {killed} of {arguments.times} builds were caught while they ran", "see Sources/SiteBuild/Writing")
        sitecheck.succeed(f"{killed} of {arguments.times} builds were killed; every file was whole, and the next build mended all")


def swap(source, live):
    """Makes the sources at `live` those of `source`, as a checkout of another commit does."""
    for part in ["Content", "Templates"]:
        shutil.rmtree(live / part, ignore_errors=True)
        if (source / part).exists():
            shutil.copytree(source / part, live / part)


def build(sitegen, source, output, *more):
    result = subprocess.run(
        [sitegen, "build", "--source", source, "--output", output, *more], text=True, capture_output=True
    )
    if result.returncode != 0:
        sitecheck.fail(f"a build failed:\n{result.stdout}{result.stderr}", "see Sources/SiteBuild/Writing")
    return result.stdout + result.stderr


def compare(found, wanted, round):
    """Of files that clean builds do not have, only those that the manifest keeps, and the stranger, may be there."""
    kept = found[".sitegen-manifest"].decode().split("\n\n")[1:]
    kept = set(kept[0].split("\n")) if kept else set()
    for path in sorted(set(found) | set(wanted)):
        if path in (".sitegen-manifest", STRANGER) or path in kept and path not in wanted:
            continue
        if found.get(path) != wanted.get(path):
            sitecheck.fail(f"round {round}: {path} is not what a clean build makes", "see Sources/SiteBuild/Writing")
    if STRANGER not in found:
        sitecheck.fail(f"round {round}: a file that no build wrote is gone", "see Sources/SiteBuild/Writing")


if __name__ == "__main__":
    main()
