"""Writes what was measured as Markdown."""


def table(header, rows):
    """A Markdown table; the first column reads left, the others right."""
    lines = ["| " + " | ".join(header) + " |", "| --- |" + " ---: |" * (len(header) - 1)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def costs(steps):
    """One row a step: medians, with the range of the wall time."""
    rows = []
    for step in steps:
        low, high = step.spread("wall")
        rows.append(
            [
                step.name, seconds(step.median("wall")), f"{seconds(low)}–{seconds(high)}", seconds(step.median("cpu")),
                seconds(step.median("user")), f"{step.median('peak') / 2**20:.0f} MB",
            ]
        )
    return table(["", "wall", "range", "user + system", "user", "peak memory"], rows)


def ratios(rows):
    """Rows of (what, measured value, aim, whether less is better)."""
    return table(
        ["", "measured", "aim", ""],
        [[what, value, aim, {True: "met", False: "missed", None: ""}[met]] for what, value, aim, met in rows],
    )


def seconds(value):
    return f"{value:.3f} s" if value < 10 else f"{value:.1f} s"
