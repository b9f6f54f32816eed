"""Facts of the machine and the programs that a measurement was made with."""

import os
import platform
from pathlib import Path

from . import command


def facts(sitegen, hugo):
    """Pairs of what and which; no name of a host, folder or person."""
    pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    found = [
        ("Processor", processor()),
        ("Cores", str(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count())),
        ("Memory", f"{pages * size / 2**30:.0f} GiB"),
        ("System", f"{distribution()}, {platform.system()} {platform.release()}"),
        ("Swift", first_line(command.output(["swift", "--version"]))),
        ("sitegen", first_line(command.output([sitegen, "--version"]))),
    ]
    if hugo:
        words = first_line(command.output([hugo, "version"])).split()
        found.append(("Hugo", " ".join(words[1:2])))
    found.append(("Load before", " ".join(f"{load:.2f}" for load in os.getloadavg())))
    return [(name, value) for name, value in found if value]


def processor():
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def distribution():
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return platform.platform()


def first_line(text):
    return text.splitlines()[0] if text else ""
