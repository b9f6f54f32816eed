#!/usr/bin/env python3
"""`sitegen serve` with a real browser: an edit is shown, a mistake is told and goes when it is mended, the view stays where it
was, and nothing of it is written. Then a soak: many edits of every kind, after which it holds no more files and no more memory.
"""

import argparse
import json
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

import sitecheck
from playwright.sync_api import Error, sync_playwright

ARTICLE = "articles/harbour-report"
PARAGRAPHS = "\n\n".join(
    f"Paragraph {number}. " + "The harbour lies between two islands, and ships pass it by day and by night. " * 6
    for number in range(40))
FILES = {
    "site.json": '{"title": "Harbour files", "baseURL": "https://archive.example/files/"}\n',
    "Content/articles/harbour-report.md": f"""---
title: A report from the harbour
published: 2024-03-02
---
The mayor said that [the harbour is closed]{{claim=harbour-closed by=ada-quill as=likely}}.

{PARAGRAPHS}

Later that day [Ada Quill]{{actor=ada-quill note="A remark at the end."}} left for the islands.
""",
    "Content/claims/harbour-closed.md": """---
claim: The harbour is closed
about: [ada-quill]
positions:
  - by: ada-quill
    on: 2024-03-02
    likelihood: likely
    in: harbour-report
---
What is known so far.
""",
    "Content/actors/ada-quill.md": "---\nname: Ada Quill\nkind: person\n---\n",
    "Content/articles/a-draft.md": "---\ntitle: Not for readers yet\npublished: 2024-03-05\ndraft: true\n---\nA draft.\n",
    "Content/assets/map.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>\n',
}


class Archive:
    """An archive of a few files in a folder of its own."""

    def __init__(self, folder):
        self.folder = folder
        for path, text in FILES.items():
            self.write(path, text)

    def path(self, name):
        return self.folder / name

    def read(self, name):
        return self.path(name).read_text(encoding="utf-8")

    def write(self, name, text):
        """In one step, as most editors do."""
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        staged = path.with_name(path.name + "~")
        staged.write_text(text, encoding="utf-8")
        staged.replace(path)

    def replace(self, name, old, new):
        text = self.read(name)
        assert old in text, f"{name} does not hold {old!r}"
        self.write(name, text.replace(old, new, 1))


class Serve:
    """A running preview."""

    def __init__(self, sitegen, source, *options, env=None):
        self.process = subprocess.Popen(
            [sitegen, "serve", "--source", str(source), "--port", "0", *options], text=True, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env={**os.environ, **(env or {})})
        self.lines = []
        self.errors = []
        self.arrived = threading.Condition()
        for stream, lines in [(self.process.stdout, self.lines), (self.process.stderr, self.errors)]:
            threading.Thread(target=self.gather, args=(stream, lines), daemon=True).start()
        self.wait(lambda: any("shown" in line for line in self.lines), "it does not start", 120)
        self.base = re.search(r"http://\S+", self.lines[0])[0]

    def gather(self, stream, lines):
        for line in stream:
            with self.arrived:
                lines.append(line.rstrip("\n"))
                self.arrived.notify_all()

    def wait(self, condition, what, seconds=30):
        with self.arrived:
            if not self.arrived.wait_for(condition, seconds):
                sitecheck.fail(what + "; it said:\n" + "\n".join(self.lines[-5:] + self.errors[-20:]), "see Sources/Preview")

    def answer(self, path, headers=None, method="GET"):
        """The status, headers and body of an answer, redirections not followed."""
        request = urllib.request.Request(self.base.rstrip("/") + path, headers=headers or {}, method=method)
        try:
            with urllib.request.build_opener(NoRedirection).open(request, timeout=30) as response:
                return response.status, response.headers, response.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def memory(self):
        """Resident, in MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def end(self):
        """Ctrl-C ends it at once and well."""
        self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return None


def visit(page, address):
    """Opens a page, again if it was about to load anew."""
    for attempt in range(5):
        try:
            return page.goto(address)
        except Error:
            if attempt == 4:
                raise
            page.wait_for_timeout(200)


class NoRedirection(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Faults(list):
    def __init__(self):
        super().__init__()
        self.looks = 0

    def expect(self, holds, what):
        self.looks += 1
        if not holds:
            self.append(what)

    def eventually(self, condition, what, seconds=15):
        """Waits until something holds."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if condition():
                    self.looks += 1
                    return
            except Exception as error:  # A page that is loading again has no elements for a moment.
                what_else = error
            time.sleep(0.02)
        self.expect(False, what)


def look_at_answers(serve, faults):
    """What a browser, a script or another site is told, whatever it asks for."""
    def status(path, **options):
        return serve.answer(path, **options)[0]

    code, headers, body = serve.answer("/")
    faults.expect(code == 200 and b"/_preview/preview.js" in body, "the home page comes without the preview's script")
    faults.expect(headers["Content-Type"] == "text/html; charset=utf-8", "a page has another type than text/html")
    faults.expect(headers["Cache-Control"] == "no-store", "a page may be kept by the browser")
    style = re.search(rb'href="[^"]*(/assets/theme/style\.[0-9a-f]{8}\.css)"', body)[1].decode()
    faults.expect("immutable" in serve.answer(style)[1]["Cache-Control"], "a style sheet named by its content is asked for again and again")
    faults.expect(serve.answer("/assets/map.svg")[1]["Cache-Control"] == "no-store", "an image may be kept by the browser")
    code, headers, _ = serve.answer("/claims?x=1")
    faults.expect((code, headers["Location"]) == (302, "/claims/?x=1"), "/claims does not lead to /claims/")
    code, headers, body = serve.answer("/nothing/here/")
    faults.expect(code == 404 and b"<main" in body, "what is not there is not the site's own page of status 404")
    for path in ["/Content/", "/assets/", "/assets", "/../site.json", "/%2e%2e/site.json", "/..%2fsite.json", "//", "/articles%2F"]:
        faults.expect(status(path) == 404, f"{path} is answered with {status(path)}, not 404")
    faults.expect(serve.answer("/assets/map.svg")[1]["Content-Type"] == "image/svg+xml", "an image has another type")
    faults.expect(serve.answer("/robots.txt")[1]["Content-Type"] == "text/plain; charset=utf-8", "a text has another type")
    code, headers, body = serve.answer("/assets/map.svg", {"Range": "bytes=0-3"})
    faults.expect((code, body) == (206, b"<svg"), "a part of a file is not sent as such")
    code, headers, body = serve.answer("/", method="HEAD")
    faults.expect(code == 200 and not body and int(headers["Content-Length"]) > 1000, "HEAD is not GET without a body")
    faults.expect(status("/", method="POST") == 405, "POST is not refused")
    for host in ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80"]:
        faults.expect(status("/", headers={"Host": host}) == 403, f"a request to the name {host} is answered")
    faults.expect(status("/", headers={"Host": "localhost:1234"}) == 200, "a request to localhost is refused")
    handshake = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
                 "Sec-WebSocket-Key": "MDEyMzQ1Njc4OWFiY2RlZg==", "Origin": "http://evil.example"}
    faults.expect(status("/_preview/changes", headers=handshake) == 404, "another site may listen to changes")


def look_at_port(sitegen, archive, serve, faults):
    port = serve.base.rstrip("/").rsplit(":", 1)[1]
    result = subprocess.run(
        [sitegen, "serve", "--source", str(archive.folder), "--port", port], text=True, capture_output=True, timeout=30)
    faults.expect(result.returncode == 2 and f"port {port} is in use" in result.stderr
                  and re.search(r"\d+ is free: sitegen serve --port \d+", result.stderr),
                  f"a port that is in use is not told with a free one: {result.stderr}")


def note_console(text, faults):
    """What a page complains of, but for pages that are gone and a preview that ended, which are part of the check."""
    if "404 (Not Found)" not in text and "ERR_CONNECTION_REFUSED" not in text:
        faults.append(f"console: {text}")


def look_at_edits(archive, serve, page, faults):
    """The loop of an editor: look, write, look; break, mend."""
    article = "Content/articles/harbour-report.md"
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: note_console(message.text, faults))
    page.on("pageerror", lambda error: faults.append(f"error in a page: {error}"))
    visit(page, serve.base + ARTICLE + "/")
    faults.expect(page.locator("text=Harbour files").count() > 0, "the site's own page is not shown")
    page.wait_for_timeout(300)

    # Words without an annotation change out of sight: they are put into the page, and the view stays.
    page.evaluate("scrollTo(0, 1500)")
    page.evaluate("window.isTheSame = true")
    page.wait_for_timeout(300)
    before = page.evaluate("scrollY")
    archive.replace(article, "Paragraph 39. ", "Paragraph thirty-nine. ")
    faults.eventually(lambda: "Paragraph thirty-nine" in page.locator("main").inner_text(), "an edit is not shown")
    page.wait_for_timeout(300)
    faults.expect(abs(page.evaluate("scrollY") - before) <= 2, f"the view moved: {before} to {page.evaluate('scrollY')}")

    # Words are added above the view: what is read stays where it was.
    top = """number => [...document.querySelectorAll('main p')]
        .find(p => p.textContent.startsWith(`Paragraph ${number}.`)).getBoundingClientRect().top"""
    before = page.evaluate(top, 12)
    archive.replace(article, "Paragraph 1. ", "Paragraph one. " + "It is longer now. " * 30)
    faults.eventually(lambda: "Paragraph one." in page.locator("main").inner_text(), "a second edit is not shown")
    page.wait_for_timeout(300)
    after = page.evaluate(top, 12)
    faults.expect(abs(after - before) <= 2, f"what is read moved from {before} to {after} when words were added above")
    look_at_words_in_place(archive, page, faults)

    # An annotation changes out of sight: it is brought into view.
    page.evaluate("scrollTo(0, 0)")
    archive.replace(article, "A remark at the end.", "Another remark.")
    faults.eventually(lambda: "Another remark" in page.locator("main").inner_text(), "a changed annotation is not shown")
    page.wait_for_timeout(500)
    top = page.evaluate("document.getElementById('actor-ada-quill').getBoundingClientRect().top")
    faults.expect(0 <= top <= 900, f"the annotation that changed is not brought into view: it is at {top}")

    # Another annotation is more than words.
    archive.replace(article, "the harbour is closed]", "the harbour]")
    faults.eventually(lambda: page.evaluate("window.isTheSame === undefined"), "a page with another annotation is not loaded again")
    faults.eventually(lambda: page.locator("main").inner_text().count("the harbour") > 0, "the page is gone")
    archive.replace(article, "the harbour]", "the harbour is closed]")
    page.wait_for_timeout(500)

    # A mistake: the last page stays, and says what is wrong in the words of the terminal.
    archive.replace(article, "by=ada-quill", "by=ada-quil")
    panel = page.locator("sitegen-preview .panel")
    faults.eventually(lambda: panel.is_visible(), "a mistake is not shown on the page")
    said = panel.inner_text()
    for words in ["there is no actor “ada-quil”", "Did you mean “ada-quill”?", "^^^^^^^^", "harbour-report.md:5:", "1 error"]:
        faults.expect(words in said, f"the page does not say {words!r} of a mistake: {said}")
    faults.expect(any("there is no actor “ada-quil”" in line for line in serve.errors), "the terminal does not say it")
    link = panel.locator("a").get_attribute("href")
    faults.expect(re.fullmatch(rf"vscode://file{re.escape(str(archive.path(article)))}:5:\d+", link), f"the link leads to {link}")
    faults.expect("Another remark" in page.locator("main").inner_text(), "the last page in order is gone")
    faults.expect(serve.answer("/")[0] == 200, "the last site in order is not served")
    page.screenshot(path=str(Path(os.environ.get("SHOTS", tempfile.gettempdir())) / "serve-overlay.png"))

    # Another page that is opened meanwhile says it too, and both are quiet when it is mended.
    other = page.context.new_page()
    visit(other, serve.base + "claims/")
    faults.eventually(lambda: other.locator("sitegen-preview .panel").is_visible(), "a page opened later does not tell of it")
    archive.replace(article, "by=ada-quil ", "by=ada-quill ")
    faults.eventually(lambda: panel.count() == 0, "the mistake stays on the page when it is mended")
    faults.eventually(lambda: other.locator("sitegen-preview .panel").count() == 0, "the mistake stays on the other page")
    other.close()

    # A page of its own that a draft has, which the built site does not.
    faults.expect(serve.answer("/articles/a-draft/")[0] == 200, "drafts are not shown")
    # A new file has a page, and its removal takes it away.
    archive.write("Content/actors/bo-lind.md", "---\nname: Bo Lind\nkind: person\n---\n")
    faults.eventually(lambda: serve.answer("/actors/bo-lind/")[0] == 200, "a new file has no page")
    visit(page, serve.base + "actors/bo-lind/")
    archive.path("Content/actors/bo-lind.md").rename(archive.path("Content/actors/bo-lund.md"))
    faults.eventually(lambda: "404" in page.content() or "no page" in page.content().lower(), "a renamed file keeps its page")
    faults.eventually(lambda: serve.answer("/actors/bo-lund/")[0] == 200, "a renamed file has no page")
    archive.path("Content/actors/bo-lund.md").unlink()
    faults.eventually(lambda: serve.answer("/actors/bo-lund/")[0] == 404, "a removed file keeps its page")

    # A style sheet and a template of the site.
    visit(page, serve.base)
    page.wait_for_timeout(200)
    archive.write("Templates/assets/style.css", "body { background: rgb(1, 2, 3) }\n")
    faults.eventually(
        lambda: page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(1, 2, 3)", "a style sheet is not shown")
    shutil.rmtree(archive.path("Templates"))
    faults.eventually(
        lambda: page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgb(1, 2, 3)", "a style sheet stays")
    faults.expect(all(url.startswith((serve.base, "ws://" + serve.base[7:])) for url in asked), "a page asks another host")


def look_at_words_in_place(archive, page, faults):
    """Words that no script has a hold on are exchanged in the open page, which is then what it would be if it were loaded."""
    article = "Content/articles/harbour-report.md"
    text = archive.read(article)
    whole = "document.querySelector('main').innerHTML + [...document.querySelectorAll('meta')].map(m => m.outerHTML)"
    paragraph = "Paragraph 3. "
    edits = {
        "a changed word": text.replace(paragraph, "Paragraph three. "),
        "a paragraph more": text.replace(paragraph, "A paragraph more.\n\n" + paragraph),
        "a list": text.replace(paragraph, "* one\n* *two*\n* three\n\n" + paragraph),
        "a list without its middle": text.replace(paragraph, "* one\n* three\n\n" + paragraph),
        "a code block and a rule": text.replace(paragraph, "```\n</p><b>\n```\n\n---\n\n" + paragraph),
        "two rules": text.replace(paragraph, "---\n\nBetween them.\n\n---\n\n" + paragraph),
        "words in two places": text.replace(paragraph, "Paragraph 3 & more. ").replace("Paragraph 30. ", "Paragraph *30*. "),
        "words around an annotation": text.replace("[", "As was said: [", 1),
        "words behind a line break": text.replace(paragraph, "Paragraph 3.  \nAnd more. "),
        "what it was": text,
    }
    for number, (name, edited) in enumerate(edits.items()):
        archive.write(article, edited.rstrip() + f"\n\nEdit in place {number}.\n")
        faults.eventually(lambda: f"Edit in place {number}." in page.locator("main").inner_text(), f"{name} is not shown")
        page.wait_for_timeout(300)
        other = page.context.new_page()
        visit(other, page.url)
        other.wait_for_timeout(300)
        faults.expect(page.evaluate(whole) == other.evaluate(whole), f"the page with {name} is not what it is when it is loaded")
        other.close()
    faults.expect(page.evaluate("window.isTheSame === true"), "words that could be put into the page made it load again")


def look_at_trouble(archive, serve, page, faults):
    """What happens in a folder beside the saving of a file."""
    visit(page, serve.base + ARTICLE + "/")
    content, away = archive.path("Content"), archive.path("Content-away")
    content.rename(away)
    faults.eventually(lambda: page.locator("sitegen-preview .panel").is_visible(), "an archive without Content is not told")
    faults.expect(serve.answer("/" + ARTICLE + "/")[0] == 200, "the last site is gone with Content")
    away.rename(content)
    faults.eventually(lambda: page.locator("sitegen-preview .panel").count() == 0, "Content is back, and that it was gone is still told")
    archive.replace("Content/articles/harbour-report.md", "Later that day", "On the same day")
    faults.eventually(lambda: b"On the same day" in serve.answer("/" + ARTICLE + "/")[2], "a new folder is not watched")

    # A checkout of another commit: folders are taken away and made anew.
    other = archive.path("other")
    shutil.copytree(content, other)
    (other / "actors/ada-quill.md").write_text("---\nname: Ada M. Quill\nkind: person\n---\n")
    shutil.rmtree(content)
    other.rename(content)
    faults.eventually(lambda: b"Ada M. Quill" in serve.answer("/actors/ada-quill/")[2], "a folder that was replaced is not shown")

    # A thousand files at once, and their end.
    for number in range(1000):
        archive.path(f"Content/actors/extra-{number}.md").write_text(f"---\nname: Extra {number}\nkind: person\n---\n")
    faults.eventually(lambda: serve.answer("/actors/extra-999/")[0] == 200, "a thousand new files are not shown", 60)
    for number in range(1000):
        archive.path(f"Content/actors/extra-{number}.md").unlink()
    faults.eventually(lambda: serve.answer("/actors/extra-999/")[0] == 404, "a thousand files stay", 60)

    # Files that editors make beside those that are edited say nothing.
    time.sleep(1)
    lines = len(serve.lines)
    for name in ["4913", ".harbour-closed.md.swp", "harbour-closed.md~", "#harbour-closed.md#", ".#harbour-closed.md",
                 ".goutputstream-ABC123", "harbour-closed.md___jb_tmp___"]:
        path = archive.path("Content/claims") / name
        path.write_text("temporary")
    time.sleep(0.5)
    faults.expect(len(serve.lines) == lines, f"files of editors count as changes: {serve.lines[lines:]}")
    # The same bytes again are no change either.
    archive.path("Content/claims/harbour-closed.md").write_text(archive.read("Content/claims/harbour-closed.md"))
    time.sleep(0.5)
    faults.expect(len(serve.lines) == lines, f"the same bytes count as a change: {serve.lines[lines:]}")
    for name in ["4913", "harbour-closed.md~", "#harbour-closed.md#", "harbour-closed.md___jb_tmp___"]:
        (archive.path("Content/claims") / name).unlink()

    # A file that is saved half, and then whole.
    article = archive.path("Content/articles/harbour-report.md")
    text = article.read_text()
    with article.open("w") as file:
        file.write(text[:60])
        file.flush()
        time.sleep(0.3)
        file.write(text[60:].replace("On the same day", "In the evening"))
    faults.eventually(lambda: b"In the evening" in serve.answer("/" + ARTICLE + "/")[2], "a file saved in two steps is not shown")


def look_at_first_failure(sitegen, folder, browser, faults):
    """The first state of the archive has an error: the page says so, and becomes the site when it is mended."""
    archive = Archive(folder)
    archive.replace("Content/articles/harbour-report.md", "by=ada-quill", "by=ada-quil")
    serve = Serve(sitegen, folder)
    page = browser.new_page()
    visit(page, serve.base)
    faults.eventually(lambda: "there is no actor “ada-quil”" in page.locator("sitegen-preview .panel").inner_text(),
                      "the first errors are not shown")
    page.screenshot(path=str(Path(os.environ.get("SHOTS", tempfile.gettempdir())) / "serve-first.png"))
    faults.expect(serve.answer("/")[0] == 503, "a page with errors has another status than 503")
    archive.replace("Content/articles/harbour-report.md", "by=ada-quil ", "by=ada-quill ")
    faults.eventually(lambda: "Harbour files" in page.title(), "the site is not shown when the first errors are mended")
    page.close()
    faults.expect(serve.end() == 0, "Ctrl-C does not end it with exit code 0")


def look_at_options(sitegen, folder, faults):
    """Without the system's help, without drafts, with a browser and an editor of one's own."""
    archive = Archive(folder)
    program = folder / "bin/xdg-open"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\nprintf %s \"$1\" > '{folder}/opened.new' && mv '{folder}/opened.new' '{folder}/opened'\n")
    program.chmod(0o755)
    serve = Serve(sitegen, folder, "--poll", "--no-drafts", "--open",
                  env={"PATH": f"{program.parent}:{os.environ['PATH']}", "SITEGEN_EDITOR_LINK": "edit:{file}?line={line}"})
    faults.eventually(lambda: (folder / "opened").read_text() == serve.base, "--open does not open the home page")
    faults.expect(serve.answer("/articles/a-draft/")[0] == 404, "--no-drafts shows drafts")
    archive.replace("Content/articles/harbour-report.md", "Later that day", "On the same day")
    faults.eventually(lambda: b"On the same day" in serve.answer("/" + ARTICLE + "/")[2], "--poll does not see an edit")
    archive.write("Content/actors/people/bo-lind.md", "---\nname: Bo Lind\nkind: person\n---\n")
    faults.eventually(lambda: serve.answer("/actors/bo-lind/")[0] == 200, "--poll does not see a new folder")
    faults.expect(serve.end() == 0, "Ctrl-C does not end it with exit code 0")


def soak(archive, serve, page, edits, faults, source=random.Random(1)):
    """Edits of every kind; what the process holds at the end is compared with what it held after the first tenth."""
    article = "Content/articles/harbour-report.md"
    text = archive.read(article)
    visit(page, serve.base + ARTICLE + "/")
    after_tenth = None
    times = []
    for number in range(edits):
        kind = source.choice(["words", "words", "words", "mistake", "file", "rename", "template"])
        marker = f"Edit {number}."
        if kind == "mistake":
            lines = len(serve.lines)
            archive.write(article, text.replace("by=ada-quill", "by=nobody"))
            serve.wait(lambda: len(serve.lines) > lines, f"edit {number} is not noticed")
        if kind == "file":
            archive.write("Content/actors/soaked.md", f"---\nname: Soaked {number}\nkind: person\n---\n")
        if kind == "rename" and archive.path("Content/actors/soaked.md").exists():
            archive.path("Content/actors/soaked.md").rename(archive.path(f"Content/actors/soaked-{number}.md"))
            archive.path(f"Content/actors/soaked-{number}.md").unlink()
        if kind == "template":
            archive.write("Templates/assets/extra.css", f"/* {number} */\n")
        lines = len(serve.lines)
        start = time.monotonic()
        archive.write(article, text.replace("The mayor said", marker + " The mayor said"))
        serve.wait(lambda: any("harbour-report" in line and ": shown" in line or "files: shown" in line or "archive: shown" in line
                               for line in serve.lines[lines:]), f"edit {number} ({kind}) is not shown")
        times.append(time.monotonic() - start)
        if number % 10 == 0:
            faults.eventually(lambda: marker in page.locator("main").inner_text(), f"edit {number} does not reach the page")
        del serve.lines[:-5]
        del serve.errors[:-50]
        if number == edits // 10:
            after_tenth = serve.descriptors(), serve.memory()
    time.sleep(1)
    descriptors, memory = serve.descriptors(), serve.memory()
    before = after_tenth
    times.sort()
    print(f"{edits} edits: {before[0]} descriptors and {before[1]:.0f} MiB after a tenth, {descriptors} and {memory:.0f} MiB at the end; "
          f"an edit was shown after {times[len(times) // 2] * 1000:.0f} ms (median), {times[-1] * 1000:.0f} ms (most)")
    faults.expect(descriptors <= before[0] + 3, f"{descriptors - before[0]} descriptors were left open")
    faults.expect(memory <= before[1] * 1.25 + 8, f"memory grew from {before[1]:.0f} to {memory:.0f} MiB")


def measure(sitegen, source, browser, edits=9):
    """From the moment when an article is saved until an open page shows the new words, and where the time went."""
    serve = Serve(sitegen, source, "--verbose")
    files = sorted((Path(source) / "Content/articles").rglob("*.md"))
    file = files[len(files) // 2]
    text = file.read_text(encoding="utf-8")
    page = browser.new_page()
    visit(page, f"{serve.base}articles/{file.stem}/")
    page.wait_for_timeout(1000)
    seen, shown = [], []
    try:
        for number in range(edits):
            serve.lines.clear()
            serve.errors.clear()
            staged = file.with_name(file.name + "~")
            staged.write_text(f"{text.rstrip()}\n\nMarker {number}.\n", encoding="utf-8")
            start = time.monotonic()
            staged.replace(file)
            while f"Marker {number}." not in words_of(page):
                time.sleep(0.002)
            seen.append(time.monotonic() - start)
            serve.wait(lambda: any("shown" in line for line in serve.lines), "an edit is not shown", 120)
            shown.append(int(re.search(r"shown after (\d+) ms", serve.lines[-1])[1]))
            page.wait_for_timeout(500)
    finally:
        file.write_text(text, encoding="utf-8")
    print(f"from save to page: {sorted(seen)[edits // 2] * 1000:.0f} ms; of it, until the site was ready: {sorted(shown)[edits // 2]} ms "
          f"(medians of {edits}); {serve.memory():.0f} MiB\n" + "\n".join(serve.errors))
    serve.end()


def words_of(page):
    try:
        return page.evaluate("document.body ? document.body.textContent : ''")
    except Error:
        return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sitegen", required=True)
    parser.add_argument("--edits", type=int, default=300, help="how many edits the soak makes")
    parser.add_argument("--browser", default="/usr/bin/chromium")
    parser.add_argument("--measure", metavar="ARCHIVE", help="check nothing, and tell how long edits of an archive take to be seen")
    arguments = parser.parse_args()
    sitegen = str(Path(arguments.sitegen).resolve())
    faults = Faults()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory(prefix="serve-") as name:
        browser = playwright.chromium.launch(executable_path=arguments.browser, args=["--no-sandbox"])
        if arguments.measure:
            measure(sitegen, arguments.measure, browser)
            return
        archive = Archive(Path(name) / "archive")
        serve = Serve(sitegen, archive.folder)
        page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
        look_at_answers(serve, faults)
        look_at_port(sitegen, archive, serve, faults)
        look_at_edits(archive, serve, page, faults)
        look_at_trouble(archive, serve, page, faults)
        soak(archive, serve, page, arguments.edits, faults)
        faults.expect(serve.end() == 0, "Ctrl-C does not end it with exit code 0")
        for path in ["Public", ".sitegen"]:
            faults.expect(not archive.path(path).exists(), f"the preview has made {path}")
        sitecheck.build(sitegen, archive.folder, archive.path("Public"))
        held = b"".join(file.read_bytes() for file in sorted(archive.path("Public").rglob("*")) if file.is_file())
        for words in [b"/_preview/", b"127.0.0.1", b"Not for readers yet"]:
            faults.expect(words not in held, f"Public holds {words!r}")
        look_at_first_failure(sitegen, Path(name) / "broken", browser, faults)
        look_at_options(sitegen, Path(name) / "optional", faults)
        browser.close()
    for fault in faults[:40]:
        print(fault)
    if faults:
        sitecheck.fail(f"{len(faults)} faults", "see Sources/Preview")
    sitecheck.succeed(f"{faults.looks} looks at a preview, and {arguments.edits} edits")


if __name__ == "__main__":
    main()
