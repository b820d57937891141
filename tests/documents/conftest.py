"""`--hostile-table` prints what each hostile file gave, and after how long. `make bench-read` does."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--hostile-table", action="store_true", help="Print what each hostile file gave.")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if not config.getoption("hostile_table"):
        return
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    rows = [report.user_properties for report in reports if report.when == "call" and report.user_properties]
    terminalreporter.section("Hostile files")
    terminalreporter.line(f"{'file':8} {'what is wrong with it':44} {'outcome':16} {'seconds':>7}")
    for (_, name), (_, outcome), (_, seconds) in rows:
        kind, _, fault = str(name).partition(": ")
        terminalreporter.line(f"{kind:8} {fault:44} {outcome:16} {seconds:7.1f}")
