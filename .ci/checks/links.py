#!/usr/bin/env python3
"""Every internal link and fragment leads somewhere: the site is served over loopback HTTP and LinkChecker follows it.

The site is built for the address that it is served at, once at `/` and once in a sub-folder, so that a link that leaves
out the path of `baseURL` is found. LinkChecker starts at every page, so a page that none links to is checked, too.
Addresses of other hosts are not asked for.
"""

import argparse
import http.server
import os
import subprocess
import sys
import tempfile
import threading
import urllib.parse
from pathlib import Path

import sitecheck

# LinkChecker's own entry point. As root it becomes `nobody`, who may not read its modules where the checkout is private;
# it talks to this machine alone, so it stays who it is.
LINKCHECKER = """
import os
os.geteuid = lambda: -1
from linkcheck.command.linkchecker import linkchecker
linkchecker()
"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves one folder below one path, and nothing beside it."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path):
        prefix = self.server.prefix
        bare = urllib.parse.urlsplit(path).path
        if not bare.startswith(prefix):
            return os.path.join(self.server.public, "no-such-file")
        self.directory = self.server.public
        return super().translate_path("/" + bare[len(prefix):])

    def end_headers(self):
        # LinkChecker keeps to ten requests a second unless the server lets it off by this header.
        self.send_header("LinkChecker", "max")
        super().end_headers()

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, prefix):
        super().__init__(("127.0.0.1", 0), Handler)
        self.prefix = prefix
        self.public = None
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        # LinkChecker hangs up when it knows enough of a page.
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_address[1]}{self.prefix}"


def addresses(server, every):
    """The addresses of the pages to start from: each, or each n-th besides the home page."""
    names = sitecheck.pages(server.public)
    chosen = [name for number, name in enumerate(names) if number % every == 0 or name == "index.html"]
    return [server.address + urllib.parse.quote(name.removesuffix("index.html")) for name in chosen]


def follow(server, every, depth):
    """Runs LinkChecker; returns its exit code, what it found and how many addresses it looked at."""
    command = [sys.executable, "-c", LINKCHECKER, "--no-status", "--stdin"]
    command += ["--config", str(Path(__file__).with_name("linkcheckerrc"))]
    if depth is not None:
        command += ["--recursion-level", str(depth)]
    result = subprocess.run(
        command, input="\n".join(addresses(server, every)), text=True, capture_output=True, env=environment()
    )
    return result.returncode, result.stdout + result.stderr


def environment():
    """LinkChecker without a person's own settings and in one language."""
    kept = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
    return {**kept, "LC_ALL": "C.UTF-8", "NO_PROXY": "127.0.0.1"}


def check(arguments, prefix):
    server = Server(prefix)
    with tempfile.TemporaryDirectory(prefix="links-") as folder:
        if arguments.public:
            server.public = str(Path(arguments.public).resolve())
        else:
            server.public = str(Path(folder) / "Public")
            sitecheck.build(arguments.sitegen, arguments.source, server.public, base_url=server.address)
        code, report = follow(server, arguments.every, arguments.depth)
    server.shutdown()
    if code != 0:
        print(report)
        sitecheck.fail(
            f"LinkChecker found links that lead nowhere in the site served at {prefix}",
            "each entry above names the address, the page that links to it and the line; "
            "mend the template or the view that made the link",
        )
    return next((line for line in report.splitlines() if line.startswith("That's it.")), "").removeprefix("That's it. ")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sitegen", default=".build/release/sitegen")
    parser.add_argument("--source", default=".")
    parser.add_argument("--public", help="a folder that is there already, instead of building --source")
    parser.add_argument("--prefix", action="append", help="the path to serve at (/ and /sub/)")
    parser.add_argument("--every", type=int, default=1, help="start at each n-th page alone")
    parser.add_argument("--depth", type=int, help="how many links to follow from a start")
    arguments = parser.parse_args()
    summaries = [f"at {prefix}: {check(arguments, prefix)}" for prefix in arguments.prefix or ["/", "/sub/"]]
    sitecheck.succeed(" ".join(summaries))


if __name__ == "__main__":
    main()
