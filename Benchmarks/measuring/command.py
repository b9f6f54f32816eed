"""Runs a command and says what it cost."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """Wall and processor time in seconds, peak resident memory in bytes, of one process and those it waited for."""

    wall: float
    user: float
    system: float
    peak: int

    @property
    def cpu(self):
        return self.user + self.system


class CommandFailed(Exception):
    """A command that ended otherwise than with 0, with the end of what it said."""


def measure(command, env=None):
    """Runs the command to its end and returns its cost.

    - Raises `CommandFailed` where it fails: a failed build is no measurement.
    """
    words = [str(word) for word in command]
    start = time.perf_counter()
    process = subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, **(env or {})}
    )
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.stdout.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        tail = said.decode(errors="replace")[-2000:]
        raise CommandFailed(f"{' '.join(words)} ended with exit code {process.returncode}:\n{tail}")
    # Linux counts kilobytes, macOS bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss * unit)


def output(command):
    """What a command prints, without the white space around it; empty where it is not there or fails."""
    try:
        return subprocess.run([str(word) for word in command], text=True, capture_output=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""
