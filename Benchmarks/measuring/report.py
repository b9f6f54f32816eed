"""Puts together the page that a run of the benchmark writes."""

from . import table


def report(once, tenfold, facts, rounds, day):
    """Markdown: the machine, the costs, what was written, the ratios with their aims."""
    parts = [
        "# Results",
        f"Measured on {day} by `Benchmarks/run`: medians of {rounds} interleaved rounds on a file system in memory.",
        table.table(["Machine", ""], [[name, value] for name, value in facts]),
        f"## {once.size}",
        table.costs(once.steps),
        written(once),
    ]
    if tenfold:
        parts += [f"## {tenfold.size}", table.costs(tenfold.steps), written(tenfold)]
    parts += ["## Ratios", table.ratios(ratios(once, tenfold))]
    return "\n\n".join(parts) + "\n"


def written(comparison):
    rows = [
        [name, f"{found.files}", f"{found.pages}", f"{found.size / 2**20:.0f} MB", f"{comparison.links[name]}"]
        for name, found in comparison.found.items()
    ]
    return table.table(["written", "files", "HTML pages", "size", "internal links"], rows)


def ratios(once, tenfold):
    """Rows of (what, measured, aim, met); the aims are those of the project at 10 000 + 10 000 + 1 000."""
    cold = once.cold.median("wall")
    rows = [
        at_most("cold build ÷ `cp -r` of the site", cold / once.cp.median("wall"), 2, "{:.2f}"),
        at_most(
            "cold build ÷ the same with no quotes to verify", cold / once.unquoted.median("wall"), 1.2, "{:.2f}"),
        at_most("cold build with all formats ÷ cold build", once.formats.median("wall") / cold, 2, "{:.2f}"),
        at_most("nothing changed", once.unchanged.median("wall"), 0.15, "{:.3f} s"),
        at_most("nothing changed ÷ cold build", once.unchanged.median("wall") / cold, 1 / 8, "{:.3f}"),
        at_most("one article’s text changed", once.text.median("wall"), 0.25, "{:.3f} s"),
        at_most("one verdict changed", once.verdict.median("wall"), 0.25, "{:.3f} s"),
    ]
    if once.linked:
        peak = once.cold.median("peak") / once.linked.median("peak")
        links = once.links["sitegen"] / max(once.links["Hugo, as many links"], 1)
        rows += [
            at_most("cold build ÷ Hugo with as many links", cold / once.linked.median("wall"), 1 / 24, "{:.4f}"),
            at_most("cold build ÷ Hugo without links", cold / once.plain.median("wall"), 1 / 5, "{:.3f}"),
            at_most("peak memory ÷ Hugo’s", peak, 1 / 8, "{:.3f}"),
            ("internal links ÷ Hugo’s", f"{links:.3f}", "0.98 to 1.02", 0.98 <= links <= 1.02),
        ]
    if tenfold:
        rows += tenfold_ratios(once, tenfold)
    return rows


def tenfold_ratios(once, tenfold):
    to_copy = [comparison.cold.median("wall") / comparison.cp.median("wall") for comparison in (once, tenfold)]
    pages = tenfold.found["sitegen"].pages - once.found["sitegen"].pages
    growth = (tenfold.cold.median("peak") - once.cold.median("peak")) / max(pages, 1) / 1024
    return [
        at_most("ten times the archive, user time", tenfold.cold.median("user") / once.cold.median("user"), 10.5, "{:.2f}"),
        at_most("the ratio to `cp -r`, against the smaller archive’s", to_copy[1] / to_copy[0], 1.15, "{:.2f}"),
        at_most("memory for each further page", growth, 5, "{:.2f} KB"),
        at_most("ten times the archive, nothing changed", tenfold.unchanged.median("wall"), 1.2, "{:.2f} s"),
        at_most("ten times the archive, one article’s text changed", tenfold.text.median("wall"), 1.8, "{:.2f} s"),
        at_most("ten times the archive, one verdict changed", tenfold.verdict.median("wall"), 1.8, "{:.2f} s"),
    ]


def at_most(what, value, aim, form):
    return what, form.format(value), f"≤ {form.format(aim)}", value <= aim
