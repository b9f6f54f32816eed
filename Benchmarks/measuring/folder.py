"""What is in a folder that a build wrote."""

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Contents:
    """Numbers of files and of HTML pages, and the sum of all files' sizes in bytes."""

    files: int
    pages: int
    size: int


def contents(folder):
    files = pages = size = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            files += 1
            pages += name.endswith(".html")
            size += os.lstat(os.path.join(parent, name)).st_size
    return Contents(files, pages, size)
