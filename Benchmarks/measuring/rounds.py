"""Interleaved rounds: each step once, then each once more, so that a machine that slows down slows all of them."""

import statistics
from dataclasses import dataclass, field

from . import command


@dataclass
class Step:
    """One row of the table: what is done untimed before, the command, and what is undone after."""

    name: str
    command: list
    before: callable = lambda round_number: None
    after: callable = lambda: None
    costs: list = field(default_factory=list)

    def run(self, round_number):
        self.before(round_number)
        try:
            self.costs.append(command.measure(self.command))
        finally:
            self.after()

    def median(self, what):
        """The median of one quantity of the costs: `wall`, `cpu`, `user`, `system` or `peak`."""
        return statistics.median(getattr(cost, what) for cost in self.costs)

    def spread(self, what):
        """The least and the greatest."""
        values = [getattr(cost, what) for cost in self.costs]
        return min(values), max(values)


def run(steps, rounds, tell):
    """Runs all steps in order, `rounds` times; `tell` gets a line of text for each."""
    for number in range(rounds):
        for step in steps:
            step.run(number)
            cost = step.costs[-1]
            tell(f"round {number + 1}/{rounds}: {step.name}: {cost.wall:.3f} s, {cost.peak / 2**20:.0f} MB")
