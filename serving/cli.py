"""`postlotse`: read files, print their text, start the service."""

from __future__ import annotations

import json
import logging
import os
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from pydantic import ValidationError

from documents.annotation import Annotation, ErrorNote
from documents.errors import FileTooLarge, ReadError
from documents.lines import printed_lines
from models.bundle import BundleError
from models.pipeline import Pipeline
from serving.settings import Settings

T = TypeVar("T")
Files = Annotated[
    list[Path],
    typer.Argument(metavar="DATEI...", help="PDF, TIFF, JPEG, PNG, WebP, HEIC, EML, XML-Rechnung", show_default=False),
]
Workers = Annotated[
    int | None, typer.Option(min=1, help="Seiten, die gleichzeitig gelesen werden (sonst: eine je Kern).")
]

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="Erkennt Dokumentarten und Feldwerte in der Post der Sozialverwaltung. Alles sind Vorschläge.",
)


def main() -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    # Pillow warns of what it mends; what it cannot mend is an error with a code.
    warnings.filterwarnings("ignore", module="PIL")
    try:
        app()
    except (BundleError, ReadError) as error:
        sys.exit(f"{error.code}: {error}")
    except ValidationError as error:
        names = ", ".join(f"POSTLOTSE_{'_'.join(map(str, entry['loc'])).upper()}" for entry in error.errors())
        sys.exit(f"settings_invalid: Diese Einstellungen sind ungültig: {names}.")
    except OSError as error:
        sys.exit(f"write_failed: {error.filename} kann nicht geschrieben werden ({error.strerror}).")


@app.command()
def read(
    files: Files,
    as_json: Annotated[bool, typer.Option("--json", help="Eine Annotation je Zeile, sonst nichts.")] = False,
    boxes: Annotated[Path | None, typer.Option(help="Ordner für Bilder der Seiten mit den Fundstellen.")] = None,
    workers: Workers = None,
) -> None:
    """Liest Dateien und zeigt, was darin steht: Dokumentart und Felder."""
    failed, settings = False, Settings()
    if boxes is not None:
        boxes.mkdir(parents=True, exist_ok=True)
    with _pipeline(settings, workers) as pipeline:

        def annotate(path: Path) -> Annotation:
            name = os.fsencode(path.name).decode("utf-8", "replace")
            data = _content(path, settings.limits.size)
            if isinstance(data, ErrorNote):
                return Annotation(name, "", 0, errors=(data,))
            annotation, pages = pipeline.annotate_pages(data, name=name, images=boxes is not None)
            if boxes is not None:
                from serving.picture import draw

                draw(annotation, pages, boxes)
            return annotation

        for annotation in _in_order(annotate, files, pipeline.workers):
            failed = failed or bool(annotation.errors)
            if as_json:
                print(json.dumps(annotation.as_json(), ensure_ascii=False), flush=True)
            else:
                from serving.table import show

                show(annotation)
    raise typer.Exit(int(failed))


@app.command()
def text(files: Files, workers: Workers = None) -> None:
    """Zeigt den gelesenen Text, Seite für Seite, in Lesereihenfolge."""
    failed, settings = False, Settings()
    with _pipeline(settings, workers) as pipeline:

        def read_text(path: Path) -> tuple[str | None, tuple[ErrorNote, ...]]:
            data = _content(path, settings.limits.size)
            if isinstance(data, ErrorNote):
                return None, (data,)
            try:
                found = pipeline.read(data)
            except ReadError as error:
                return None, (ErrorNote(error.code, error.message),)
            printed = (printed_lines(page.words or ()) for page in found.pages)
            pages = ("".join(" ".join(word.text for word in line) + "\n" for line in lines) for lines in printed)
            return "\f".join(pages), found.errors

        before = ""
        for path, (printed, errors) in zip(files, _in_order(read_text, files, pipeline.workers), strict=True):
            for error in errors:
                failed = True
                typer.echo(f"{path}: {error.code}: {error.message}", err=True)
            if printed is not None:
                typer.echo(before + printed, nl=False)
                before = "\f"
    raise typer.Exit(int(failed))


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Adresse (POSTLOTSE_HOST)")] = None,
    port: Annotated[int | None, typer.Option(help="Port (POSTLOTSE_PORT)")] = None,
) -> None:
    """Startet den Dienst: POST /v1/annotate, GET /healthz, Beschreibung unter /docs."""
    import uvicorn

    from serving.app import create_app

    settings = Settings()
    uvicorn.run(create_app(settings), host=host or settings.host, port=port or settings.port, log_config=None)


def _pipeline(settings: Settings, workers: int | None) -> Pipeline:
    return Pipeline.load(
        settings.bundle,
        workers=workers or settings.workers,
        limits=settings.limits,
        separator=settings.separator,
    )


def _content(path: Path, most: int) -> bytes | ErrorNote:
    try:
        if path.stat().st_size > most:
            return ErrorNote(FileTooLarge.code, FileTooLarge.message)
        return path.read_bytes()
    except FileNotFoundError:
        return ErrorNote("file_not_found", "Die Datei ist nicht vorhanden.")
    except OSError:
        return ErrorNote("file_not_readable", "Die Datei darf nicht gelesen werden, oder es ist ein Ordner.")


def _in_order(work: Callable[[Path], T], files: Sequence[Path], workers: int) -> Iterator[T]:
    """The results in the order of the files, `workers` files at a time; progress on stderr where a person looks on."""
    with ThreadPoolExecutor(workers) as pool:
        for number, result in enumerate(pool.map(work, files), start=1):
            if len(files) > 1 and sys.stderr.isatty():
                print(
                    f"\r{number} von {len(files)} Dateien",
                    end=os.linesep if number == len(files) else "",
                    file=sys.stderr,
                )
            yield result
