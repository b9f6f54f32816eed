"""One archive, the site that sitegen makes of it, a copy of that site, and the sites that Hugo makes of the same."""

import json
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from . import edits, folder, hugo, internal_links
from .rounds import Step

# The address of the generated site, which its own pages may name.
BASE_URL = "https://archive-of-statements.example/"


@dataclass(frozen=True)
class Size:
    """Numbers of records, and the seed of the generator."""

    articles: int
    claims: int
    actors: int
    seed: int

    def times(self, factor):
        return Size(self.articles * factor, self.claims * factor, self.actors * factor, self.seed)

    def __str__(self):
        return f"{self.articles:,} articles + {self.claims:,} claims + {self.actors:,} actors".replace(",", " ")


class Comparison:
    """The steps that are measured on one archive, below one folder."""

    def __init__(self, name, work, size, generator, sitegen):
        self.name = name
        self.size = size
        self.work = Path(work)
        self.archive = self.work / "archive"
        self.public = self.work / "Public"
        self.copy = self.work / "copy"
        self.generator = generator
        self.found = {}
        self.links = {}
        self.generate("--out", self.archive)
        self.formats = self.with_formats(sitegen)
        # HTML pages on both sides: what else is written has a row of its own.
        self.write_pages_alone()
        build = self.build = [sitegen, "build", "--source", self.archive, "--output", self.public]
        self.cold = Step("sitegen, cold", build, before=self.forget)
        self.unchanged = Step("sitegen, nothing changed", build)
        self.text = Step("sitegen, one article’s text changed", build, before=self.change_text, after=self.restore)
        self.verdict = Step("sitegen, one verdict changed", build, before=self.change_verdict, after=self.restore)
        self.cp = Step("cp -r of the site", ["cp", "-r", self.public, self.copy], before=lambda _: remove(self.copy))
        self.unquoted = self.without_quotes(sitegen)
        self.linked = self.plain = None
        self.changed = None

    @property
    def steps(self):
        # The copy comes right after the build that wrote what it copies.
        steps = [
            self.cold, self.cp, self.formats, self.unquoted, self.unchanged, self.text, self.verdict, self.linked,
            self.plain,
        ]
        return [step for step in steps if step]

    def with_formats(self, sitegen):
        """The cold build of the same archive with everything that is written for machines beside the pages."""
        archive, public = self.work / "archive-formats", self.work / "Public-formats"
        shutil.copytree(self.archive, archive)
        build = [sitegen, "build", "--quiet", "--source", archive, "--output", public]
        return Step("sitegen, cold, all formats", build, before=lambda _: (remove(public), remove(archive / ".sitegen")))

    def write_pages_alone(self):
        path = self.archive / "site.json"
        settings = json.loads(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps({**settings, "outputs": []}, indent=2) + "\n", encoding="utf-8")

    def without_quotes(self, sitegen):
        """The cold build of the same archive with no quotes to look up: what verifying them costs is the difference."""
        archive, public = self.work / "archive-unquoted", self.work / "Public-unquoted"
        shutil.copytree(self.archive, archive)
        for path in edits.records(archive / "Content" / "claims"):
            edits.leave_quotes_out(path)
        build = [sitegen, "build", "--quiet", "--source", archive, "--output", public]
        return Step("sitegen, cold, quotes left out", build, before=lambda _: (remove(public), remove(archive / ".sitegen")))

    def generate(self, option, target):
        counts = [("articles", self.size.articles), ("claims", self.size.claims), ("actors", self.size.actors)]
        numbers = [word for name, count in counts for word in (f"--{name}", str(count))]
        self.work.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [self.generator, option, target, *numbers, "--seed", str(self.size.seed)],
            check=True, stdout=subprocess.DEVNULL,
        )

    def add_hugo(self, binary, templates, related):
        """Adds Hugo's two sites; `related` sets how many links a claim page has besides those that it must have."""
        generated = self.work / "hugo"
        self.generate("--hugo", generated)
        steps = []
        for variant, name in [("linked", "Hugo, as many links"), ("plain", "Hugo, no links between pages")]:
            site, destination = self.work / f"hugo-{variant}", self.work / f"Hugo-{variant}"
            hugo.prepare(Path(templates) / variant, generated, site)
            command = hugo.command(binary, site, generated, destination)
            steps.append(Step(name, command, before=lambda _, destination=destination: remove(destination)))
        self.linked, self.plain = steps
        if related is not None:
            settings = self.work / "hugo-linked" / "hugo.toml"
            text = re.sub(r"(?m)^relatedClaims = .*$", f"relatedClaims = {related}", settings.read_text())
            settings.write_text(text)

    def forget(self, _):
        """A cold build has neither a site nor a cache before it."""
        remove(self.public)
        remove(self.archive / ".sitegen")

    def change_text(self, number):
        self.changed = edits.one_text(self.archive, number)

    def change_verdict(self, _):
        self.changed = edits.one_verdict(self.archive)

    def restore(self):
        """Takes the change back, and has it built, so that the next step starts from where this one did."""
        path, before = self.changed
        path.write_text(before, encoding="utf-8")
        subprocess.run(self.build, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def look(self):
        """Counts what the builds wrote."""
        sites = {"sitegen": self.public}
        if self.linked:
            sites["Hugo, as many links"] = self.work / "Hugo-linked"
            sites["Hugo, no links between pages"] = self.work / "Hugo-plain"
        for name, path in sites.items():
            self.found[name] = folder.contents(path)
            self.links[name] = internal_links.count(path, BASE_URL)[1]

    def discard(self):
        remove(self.work)


def remove(path):
    shutil.rmtree(path, ignore_errors=True)
