"""An annotation as a table for the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from documents import catalog
from documents.annotation import Annotation, DocumentAnnotation

_REASONS = {"blank": "leer", "separator": "Trennblatt"}


def show(annotation: Annotation, console: Console | None = None) -> None:
    """Print what was found in one file; people read it, programs take --json."""
    console = console or Console()
    for error in annotation.errors:
        console.print(Text.assemble((annotation.name, "bold"), f"  {error.message} ({error.code})"))
    for document in annotation.documents:
        console.print(_table(annotation, document))
        for note in document.review:
            console.print(Text(f"  Prüfen: {f'{note.field}: ' if note.field else ''}{note.message}"))
    for skipped in annotation.skipped_pages:
        console.print(Text(f"  Seite {skipped.page}: {_REASONS.get(skipped.reason, skipped.reason)}"))
    for code in annotation.codes:
        console.print(Text(f"  Code auf Seite {code.page}: {code.text} ({code.kind})"))
    console.print()


def _table(annotation: Annotation, document: DocumentAnnotation) -> Table:
    kind = catalog.default()[document.type.value].title
    pages = ", ".join(map(str, document.pages))
    title = Text.assemble(
        (annotation.name, "bold"), f"  Seite {pages}: ", (kind, "bold"), f" ({_percent(document.type.confidence)})"
    )
    table = Table(title=title, title_justify="left")
    for heading in ("Feld", "Wert", "Auf der Seite", "Seite", "Sicherheit"):
        table.add_column(heading, justify="right" if heading in ("Seite", "Sicherheit") else "left", overflow="fold")
    for key, found in document.fields.items():
        table.add_row(key, Text(found.value), Text(found.text), str(found.page), _percent(found.confidence))
    for key, rows in document.tables.items():
        for number, row in enumerate(rows, start=1):
            shown = "  ".join(cell.value for cell in row.values())
            lowest = min((cell.confidence for cell in row.values() if cell.confidence is not None), default=None)
            page = next((str(cell.page) for cell in row.values() if cell.page), "")
            table.add_row(f"{key} {number}", Text(shown), "", page, _percent(lowest))
    return table


def _percent(confidence: float | None) -> str:
    return "–" if confidence is None else f"{confidence:.0%}".replace("%", " %")
