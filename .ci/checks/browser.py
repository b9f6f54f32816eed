#!/usr/bin/env python3
"""Each kind of page in a browser: accessible, quiet, within its width, the same without a script, and to be walked by keys."""

import argparse
import functools
import gzip
import http.server
import re
import tempfile
import threading
from pathlib import Path

import sitecheck
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import TimeoutError, sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
WIDTHS = [320, 768, 1440]
# The most that theme and article may weigh on their way to a reader, in bytes after gzip.
LIMITS = {"style.css": 12_000, "theme.js": 8_000, "article page": 60_000}
# The kind of page that a path is, by the first that fits.
KINDS = [
    ("home", r"index\.html"), ("not-found", r"404\.html"), ("corrections", r"corrections/index\.html"),
    ("articles", r"articles/index\.html"), ("articles-of-year", r"articles/\d{4}/.*"),
    ("article-appearances", r"articles/[^/]+/appearances/.*"), ("article", r"articles/[^/]+/index\.html"),
    ("claims", r"claims/index\.html"), ("claims-of-verdict", r"claims/index/.*"), ("claims-of-year", r"claims/\d{4}/.*"),
    ("claim-appearances", r"claims/[^/]+/appearances/.*"), ("claim", r"claims/[^/]+/index\.html"),
    ("actors", r"actors/index\.html"), ("actors-facet", r"actors/index/.*"),
    ("actor-appearances", r"actors/[^/]+/appearances/.*"), ("actor", r"actors/[^/]+/index\.html"),
    ("topics", r"topics/index\.html"), ("topic-appearances", r"topics/[^/]+/appearances/.*"),
    ("topic", r"topics/[^/]+/index\.html"), ("page", r"[^/]+/index\.html"),
]

OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll('.notes li')].map(note => note.getBoundingClientRect());
  const text = document.getElementById('_text').getBoundingClientRect();
  return boxes.flatMap((box, index) => [
    ...boxes.slice(index + 1).filter(other =>
      box.top < other.bottom - 1 && other.top < box.bottom - 1 && box.left < other.right && other.left < box.right)
      .map(() => `note ${index + 1} lies over another`),
    ...(box.left < text.right && text.left < box.right && box.top < text.bottom ? [`note ${index + 1} lies over the text`] : []),
  ]);
}"""


# A link with a preview: to a claim or an actor, from a list.
LINK = "main :is(.list, .claims, .notes) a:is([href^='/claims/'], [href^='/actors/']):not([href*='/index/'])"

# What a page says, but for the choices that its script offers.
WORDS = """() => {
  const main = document.querySelector('main').cloneNode(true);
  main.querySelectorAll('.filter').forEach(filter => filter.remove());
  return main.textContent.replace(/\\s+/g, ' ');
}"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a folder without telling of it."""

    def log_message(self, *_):
        pass


class Walk:
    """What was looked at, and what was wrong with it."""

    def __init__(self, browser, origin, shots):
        self.browser = browser
        self.origin = origin
        self.shots = shots
        self.faults = []
        self.looks = 0

    def open(self, path, width, scheme="light", **options):
        """A page at a width; what its console says and whom it asks goes to the faults."""
        context = self.browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **options)
        # A machine that does other work, too, may take its time; how long a page takes is measured by its first paint alone.
        context.set_default_timeout(180_000)
        page = context.new_page()
        where = f"{path} at {width} px, {scheme}"
        page.on("console", lambda message: self.faults.append(f"{where}: console: {message.text}"))
        page.on("pageerror", lambda error: self.faults.append(f"{where}: error: {error}"))
        page.on("request", lambda request: self.note_request(where, request.url))
        page.goto(self.origin + path)
        self.looks += 1
        return page

    def note_request(self, where, url):
        if not url.startswith(self.origin):
            self.faults.append(f"{where}: asks {url}")

    def note(self, path, what):
        self.faults.append(f"{path}: {what}")

    def accessible(self, page, path, what):
        found = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}}).response
        for violation in found["violations"]:
            nodes = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
            self.note(path, f"{what}: {violation['id']}: {violation['help']}: {', '.join(nodes[:3])} ({len(nodes)})")

    def look(self, name, path, is_large=False):
        """A page at every width, light and dark; one that is large is not asked for what a small one of its kind shows, too."""
        for scheme in ["light", "dark"]:
            for width in WIDTHS:
                page = self.open(path, width, scheme)
                extent = page.evaluate("document.documentElement.scrollWidth")
                if extent > width:
                    self.note(path, f"is {extent} px wide in a window of {width} px")
                if width != 768 and not is_large:
                    self.accessible(page, path, f"{width} px, {scheme}")
                page.screenshot(path=self.shots / f"{name}-{width}-{scheme}.png", full_page=not is_large, timeout=120_000)
                page.context.close()
        if not is_large:
            self.same_without_script(path)

    def same_without_script(self, path):
        """Compares the texts of the elements, which styles and what is open do not change."""
        texts = []
        for is_enabled in [True, False]:
            page = self.open(path, 1440, java_script_enabled=is_enabled)
            texts.append(page.evaluate(WORDS))
            page.context.close()
        if texts[0] != texts[1]:
            self.note(path, "holds other words without JavaScript")

    def notes(self, path, most=12):
        """Notes in the margin and over the page, there and back by keys alone."""
        page = self.open(path, 1440)
        count = page.locator(".notes li").count()
        self.faults += [f"{path}: {fault}" for fault in page.evaluate(OVERLAPS)]
        for number in sample(count, most):
            page.locator(f"#_ref-{number} a").focus()
            page.keyboard.press("Enter")
            page.keyboard.press("Tab")
            if not self.holds(page, f"#_note-{number}"):
                self.note(path, f"Enter and Tab at the number {number} do not lead into its note")
            page.locator(f"#_note-{number} [role=doc-backlink]").focus()
            page.keyboard.press("Enter")
            page.keyboard.press("Tab")
            if not self.holds(page, f"#_ref-{number}"):
                self.note(path, f"the way back from note {number} does not lead to its number")
        page.context.close()
        for is_enabled in [True, False]:
            self.popovers(path, sample(count, most), is_enabled)
        return count

    def popovers(self, path, numbers, is_enabled):
        page = self.open(path, 320, java_script_enabled=is_enabled)
        for number in numbers:
            button = page.locator(f"#_ref-{number} button")
            button.focus()
            before = page.evaluate("scrollY")
            page.keyboard.press("Enter")
            if page.locator(f"#_note-{number}:popover-open").count() != 1:
                self.note(path, f"note {number} does not open over the page")
            page.keyboard.press("Tab")
            if not self.holds(page, f"#_note-{number}"):
                self.note(path, f"Tab does not lead into note {number} when it is open")
            page.keyboard.press("Escape")
            if page.locator(f"#_note-{number}:popover-open").count() != 0:
                self.note(path, f"Escape does not close note {number}")
            if not self.holds(page, f"#_ref-{number}"):
                self.note(path, f"focus is not back at the number {number} when its note is closed")
            if page.evaluate("scrollY") != before:
                self.note(path, f"the page moved when note {number} was opened")
        page.context.close()

    @staticmethod
    def holds(page, selector):
        """Whether the element in focus lies in another."""
        return page.evaluate(
            "selector => document.querySelector(selector).contains(document.activeElement)", selector)

    def printed(self, path):
        """On paper, dark screens are light, and what only a screen can do is not there."""
        page = self.open(path, 768, "dark")
        page.emulate_media(media="print", color_scheme="dark")
        if page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgb(255, 255, 255)":
            self.note(path, "is printed dark")
        for selector in ["nav", ".ref button", "[role=doc-backlink]", ".close"]:
            if any(element.is_visible() for element in page.locator(selector).all()[:5]):
                self.note(path, f"{selector} is printed")
        page.context.close()

    def filtered(self, path):
        """A choice narrows the list, stands in the address, and holds when the page is opened again."""
        page = self.open(path, 320)
        entries = page.locator("[data-filter] > li")
        choice = page.locator(".filter select").first
        if choice.count():
            value = choice.locator("option").nth(1).get_attribute("value")
            choice.select_option(value)
            shown = [entry.is_visible() for entry in entries.all()]
            page.reload()
            again = [entry.is_visible() for entry in entries.all()]
            if not any(shown) or shown != again or "?" not in page.url:
                self.note(path, f"the choice of {value} does not hold: {sum(shown)} entries, then {sum(again)}")
            self.accessible(page, path, "filtered")
        order = page.locator(".filter select").last
        if order.count() and order.locator("option[value='a-z']").count():
            page.goto(self.origin + path)
            titles = "() => [...document.querySelectorAll('[data-filter] > li')].map(entry => entry.querySelector('a').textContent)"
            before = page.evaluate(titles)
            order.select_option("a-z")
            ordered = page.evaluate(titles)
            collated = page.evaluate("titles => titles.sort(new Intl.Collator(document.documentElement.lang).compare)", before)
            page.reload()
            if ordered != collated or page.evaluate(titles) != ordered or "order=a-z" not in page.url:
                self.note(path, "the order from A to Z does not hold")
            order.select_option("")
            if page.evaluate(titles) != before:
                self.note(path, "the first order does not come back")
        page.context.close()

    def narrowed(self, path):
        """A choice leaves some of an article's notes, with their words, and no two of them lie over each other."""
        page = self.open(path, 1440)
        choice = page.locator(".filter select").first
        if choice.count():
            value = choice.locator("option").nth(1).get_attribute("value")
            choice.select_option(value)
            notes = page.locator(".notes li")
            hidden = page.locator(".notes li[hidden]").count()
            if not 0 < hidden < notes.count() or page.locator(".ref.left-out").count() != hidden:
                self.note(path, f"the choice of {value} hides {hidden} of {notes.count()} notes, or other words than theirs")
            if page.locator(".ref.left-out").first.is_visible():
                self.note(path, "the number of a note that is left out is still there")
            self.faults += [f"{path}, narrowed: {fault}" for fault in page.evaluate(OVERLAPS)]
            self.accessible(page, path, "narrowed")
        page.context.close()

    def previews(self, path):
        """What a link leads to opens by focus and pointer, stays while it is pointed at, and goes by Escape."""
        page = self.open(path, 1440)
        card = page.locator("#_preview:popover-open")
        link = page.locator(LINK).first
        link.focus()
        page.keyboard.press("Tab")
        page.keyboard.press("Shift+Tab")
        if not self.appears(card):
            self.note(path, "no preview opens at a link in focus")
        else:
            described = link.get_attribute("aria-describedby")
            if described != "_preview" or link.inner_text() not in card.inner_text():
                self.note(path, "the preview of a link is not its description")
            self.accessible(page, path, "with a preview")
        page.keyboard.press("Escape")
        if card.count() or not link.evaluate("link => link === document.activeElement"):
            self.note(path, "Escape does not close the preview, or moves the focus")
        link = page.locator(LINK).nth(1)
        if link.count():
            link.hover()
            if not self.appears(card):
                self.note(path, "no preview opens under the pointer")
            else:
                card.hover()
                page.wait_for_timeout(600)
                if not card.count():
                    self.note(path, "a preview does not stay while it is pointed at")
            page.mouse.move(1, 1)
            page.wait_for_timeout(600)
            if card.count():
                self.note(path, "a preview does not go when the pointer leaves it")
        page.context.close()
        page = self.open(path, 320, has_touch=True, is_mobile=True)
        link = page.locator(LINK).first
        link.scroll_into_view_if_needed()
        box = link.bounding_box()
        session = page.context.new_cdp_session(page)
        session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": box["x"] + 4, "y": box["y"] + 4}]})
        if not self.appears(page.locator("#_preview:popover-open")):
            self.note(path, "no preview opens at a link that a finger holds")
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        page.wait_for_timeout(300)
        if not page.url.endswith(path):
            self.note(path, "a link that a finger held was followed")
        extent = page.evaluate("document.documentElement.scrollWidth")
        if extent > 320:
            self.note(path, f"is {extent} px wide with a preview in a window of 320 px")
        page.context.close()

    def no_previews(self, path):
        """Where records are not there as data, or without JavaScript, nothing opens and nothing is asked for."""
        for is_enabled in [True, False]:
            page = self.open(path, 1440, java_script_enabled=is_enabled)
            page.locator("main a").first.focus()
            page.keyboard.press("Tab")
            page.wait_for_timeout(600)
            if page.locator("#_preview").count():
                self.note(path, "has previews of what is not there")
            page.context.close()

    @staticmethod
    def appears(card):
        try:
            card.wait_for(timeout=3000)
            return True
        except TimeoutError:
            return False

    def first_paint(self, path, most=10_000):
        """The time until something is seen of a page that is hard to lay out, in milliseconds; the best of three. On a machine
        that has nothing else to do it is below a second; the limit is that of a page that does not come to an end. A browser
        that draws no frames, as one may on a machine without a screen, has no such time: that is said, and is no fault."""
        times = [time for time in (self.paint(path) for _ in range(3)) if time is not None]
        if not times:
            print(f"{path}: this browser tells of no first paint; not measured")
            return
        print(f"{path}: first paint after {min(times):.0f} ms")
        if min(times) > most:
            self.note(path, f"is first painted after {min(times):.0f} ms, more than {most}")

    def paint(self, path):
        page = self.open(path, 1440)
        try:
            for _ in range(50):
                times = page.evaluate("performance.getEntriesByName('first-contentful-paint').map(entry => entry.startTime)")
                if times:
                    return times[0]
                page.wait_for_timeout(100)
        finally:
            page.context.close()

    def card(self, path):
        """A claim's card for other sites shows the claim and nothing around it."""
        page = self.open(path + "#embed", 320)
        shown = [element for element in ["header.site-header", "footer", "#_evidence", "nav"]
                 if page.locator(element).count() and page.locator(element).first.is_visible()]
        if shown or not page.locator("#_rating").is_visible():
            self.note(path, f"#embed shows more than the card: {', '.join(shown)}")
        page.context.close()


def sample(count, most):
    """Numbers from 1 to a count, at most so many, spread over all of them."""
    return sorted({1 + index * (count - 1) // max(1, most - 1) for index in range(most)}) if count else []


def largest(public):
    """The path of the heaviest page of each kind: what can go wrong in one is most likely there."""
    chosen = {}
    for name in sitecheck.pages(public):
        text = (public / name).read_bytes()
        if b'http-equiv="refresh"' in text:
            continue
        kind = next((kind for kind, pattern in KINDS if re.fullmatch(pattern, name)), "other")
        if kind not in chosen or len(text) > chosen[kind][1]:
            chosen[kind] = (name.removesuffix("index.html"), len(text))
    return {kind: path for kind, (path, _) in sorted(chosen.items())}


def weigh(public, article):
    """Faults of weight, after gzip: what a server that compresses sends."""
    def weight(path):
        return len(gzip.compress(path.read_bytes(), mtime=0))

    theme = {name: path for path in (public / "assets/theme").iterdir()
             for name in ["style.css", "theme.js"] if re.fullmatch(name.replace(".", r"(\.[^.]+)?\."), path.name)}
    weights = {name: weight(path) for name, path in theme.items()}
    if article:
        weights["article page"] = weight(public / article / "index.html") + sum(weights.values())
    print(", ".join(f"{name}: {size} bytes" for name, size in sorted(weights.items())))
    return [f"{name} weighs {size} bytes, more than {LIMITS[name]}" for name, size in weights.items() if size > LIMITS[name]]


def write_hard_archive(folder):
    """An archive of what is hard to lay out: 300 annotations, nested ones, two in one span, a text from right to left, and a
    matrix of 200 claims and 50 articles; without records as data."""
    def write(path, text):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")

    write("site.json", '{"title": "Hard pages", "baseURL": "https://archive.example/", "outputs": []}')
    for number in range(8):
        write(f"Content/claims/claim-{number}.md",
              f"---\nclaim: Claim number {number} of those that this article makes in many words\n---\n")
    write("Content/actors/ada-quill.md", "---\nname: Ada Quill\nkind: person\n---\n")
    many = [
        f"Words, then [annotated words {number} with [Ada Quill]{{actor=ada-quill}} inside]{{claim=claim-{number % 8} "
        f'by=ada-quill as=likely note="A remark of some length, so that the note is higher than its words."}}, then more.'
        for number in range(150)
    ]
    write("Content/articles/many.md", "---\ntitle: Three hundred annotations\npublished: 2024-03-02\n---\n" + "\n\n".join(many))
    mixed = ["> [quoted]{claim=claim-1}", "- [in a list]{claim=claim-2}\n  - [deeper]{claim=claim-3}",
             "## [A heading]{claim=claim-4}", "[Two at once]{claim=claim-5 claim=claim-6}",
             f"{'longunbrokenword' * 12} [end]{{claim=claim-7}}", "```\n" + "code " * 60 + "\n```"]
    write("Content/articles/mixed.md", "---\ntitle: In every place\npublished: 2024-03-03\n---\n" + "\n\n".join(mixed))
    write("Content/articles/right.md",
          "---\ntitle: מימין לשמאל\npublished: 2024-03-04\nlanguage: he\n---\n"
          + "\n\n".join(f"אמרה [שהנמל סגור]{{claim=claim-{number} by=ada-quill as=likely}} מאז אתמול." for number in range(8)))
    for number in range(200):
        write(f"Content/claims/row-{number}.md", f"---\nclaim: The claim of row {number}\nmade: 2024-01\ntopics: [matrix]\n---\n")
    for column in range(50):
        spans = [f"It says that [row {number} holds]{{claim=row-{number} by=ada-quill as=likely}}."
                 for number in range(200) if (number + column) % 5 == 0]
        write(f"Content/articles/column-{column}.md",
              f"---\ntitle: The article of column {column}\npublished: 2024-02-{column % 28 + 1:02}\ntopics: [matrix]\n---\n" + "\n\n".join(spans))


def walk(arguments, source, browser, is_hard):
    with tempfile.TemporaryDirectory() as folder:
        public = Path(folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        origin = f"http://127.0.0.1:{server.server_port}/"
        sitecheck.build(arguments.sitegen, source, folder, base_url=origin)
        shots = Path(arguments.screenshots) / ("hard" if is_hard else Path(source).resolve().name)
        shots.mkdir(parents=True, exist_ok=True)
        walk = Walk(browser, origin, shots)
        if is_hard:
            chosen = {name: f"articles/{name}/" for name in ["many", "mixed", "right"]}
            articles = list(chosen.values())
            chosen["matrix"] = "topics/matrix/"
        else:
            chosen = largest(public)
            articles = [chosen[kind] for kind in ["article"] if kind in chosen]
            walk.faults += weigh(public, next(iter(articles), None))
        for kind, path in chosen.items():
            walk.look(kind, path, is_large=kind == "matrix")
        for path in articles:
            walk.notes(path)
            walk.printed(path)
        for path in articles:
            walk.narrowed(path)
        if is_hard:
            walk.no_previews(chosen["many"])
            for kind in ["many", "matrix"]:
                walk.first_paint(chosen[kind])
        else:
            for kind in ["home", "claims", "article"]:
                if kind in chosen:
                    walk.previews(chosen[kind])
        if "claim" in chosen:
            walk.card(chosen["claim"])
        if "claims-of-verdict" in chosen:
            walk.filtered(chosen["claims-of-verdict"])
        server.shutdown()
        return walk.looks, walk.faults


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sitegen", required=True)
    parser.add_argument("--source", action="append", default=[], help="an archive; may be given several times")
    parser.add_argument("--hard", action="store_true", help="look at an archive of pages that are hard to lay out, too")
    parser.add_argument("--browser", default="/usr/bin/chromium")
    parser.add_argument("--screenshots", default=".ci/cache/screenshots", help="where pictures of all pages go")
    arguments = parser.parse_args()
    arguments.sitegen = Path(arguments.sitegen).resolve()
    looks = 0
    faults = []
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as hard:
        browser = playwright.chromium.launch(executable_path=arguments.browser, args=["--no-sandbox"])
        if arguments.hard:
            write_hard_archive(Path(hard))
        for source in arguments.source + [hard] * arguments.hard:
            more, wrong = walk(arguments, source, browser, is_hard=source == hard)
            looks += more
            faults += wrong
        browser.close()
    for fault in faults[:60]:
        print(fault)
    if faults:
        sitecheck.fail(
            f"{len(faults)} faults", f"look at the pictures in {arguments.screenshots}, and mend Templates or what fills them")
    sitecheck.succeed(f"{looks} looks at pages; their pictures are in {arguments.screenshots}")


if __name__ == "__main__":
    main()
