"""`postlotse-lab`: what a data scientist does, one command a step."""

from __future__ import annotations

import json
import logging
import lzma
import os
import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Make corpora, train, export and measure models.")
Lists = Annotated[
    Path | None,
    typer.Option(
        exists=True, file_okay=False, help="Folder with lists of names, streets and places (default: Faker's)."
    ),
]


def main() -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    app()


@app.command()
def make(
    out: Annotated[Path, typer.Argument(help="The corpus file to write (.jsonl.gz).")],
    count: Annotated[int, typer.Option(help="How many documents.")] = 1000,
    seed: int = 1,
    paper: Annotated[float, typer.Option(help="Share of documents that go through degraded pictures and OCR.")] = 0.2,
    types: Annotated[str | None, typer.Option(help="Only these types, separated by commas.")] = None,
    lists: Lists = None,
    workers: int = 1,
) -> None:
    """Make a corpus of synthetic documents."""
    from corpora import example
    from corpora.factory.make import corpus

    out.parent.mkdir(parents=True, exist_ok=True)
    wanted = types.split(",") if types else None
    written = example.write(
        out, corpus(count=count, seed=seed, types=wanted, paper=paper, lists=lists, workers=workers)
    )
    typer.echo(f"{written} documents in {out}")


@app.command()
def preview(
    family: Annotated[str, typer.Argument(help="type/family")],
    out: Annotated[Path, typer.Option(help="Folder for the pictures.")],
    seed: str = "1",
    lists: Lists = None,
) -> None:
    """Draw one letter of a family with its marks boxed, and print its truth."""
    from corpora.factory.preview import preview as write_preview

    made = write_preview(family, seed=seed, out=out, lists=lists)
    typer.echo(
        json.dumps(
            {"fields": dict(made.fields), "tables": {k: list(v) for k, v in made.tables.items()}},
            ensure_ascii=False,
            indent=1,
        )
    )


@app.command()
def train(
    corpus: Annotated[list[Path], typer.Argument(help="Corpus files.")],
    run: Annotated[Path, typer.Option(help="Folder of the run; an unfinished run in it is resumed.")] = Path(
        "runs/first"
    ),
    config: Annotated[Path | None, typer.Option(help="TOML with settings.")] = None,
    text: Annotated[
        list[Path] | None, typer.Option(help="German text (.txt.xz) for tokenizer and word vectors.")
    ] = None,
    start_from: Annotated[Path | None, typer.Option(help="An earlier run to go on from.")] = None,
    epochs: int | None = None,
    held_out: Annotated[
        int | None, typer.Option(help="Families of each type that are left out; a resumed run keeps its own.")
    ] = None,
) -> None:
    """Train a network on corpora, families held out for validation left aside."""
    import torch
    from accelerate import PartialState
    from tokenizers import Tokenizer

    from training import config as configs
    from training import tokenizer as tokenizers
    from training.embeddings import from_company
    from training.run import TOKENIZER
    from training.train import last_checkpoint
    from training.train import train as run_training

    settings = configs.load(config, epochs=epochs, held_out=held_out)
    examples = _read(corpus, settings.types)
    earlier = [folder for folder in (run, start_from) if folder is not None]
    left_out = _left_out(examples, settings.held_out, earlier)
    examples = [e for e in examples if e.family not in left_out]
    # Of several processes the first makes the tokenizer, the others read it.
    with PartialState(cpu=not torch.cuda.is_available()).main_process_first():
        known = next((folder / TOKENIZER for folder in earlier if (folder / TOKENIZER).is_file()), None)
        if known is not None:
            tokenizer = Tokenizer.from_file(str(known))
        else:
            tokenizer = tokenizers.train(_texts(examples, text or []), vocabulary=settings.vocabulary)
            run.mkdir(parents=True, exist_ok=True)
            tokenizer.save(str(run / TOKENIZER))
    vectors = None
    if start_from is None and last_checkpoint(run) is None:
        vectors = from_company(_texts(examples, text or []), tokenizer, size=settings.hidden)
    run_training(settings, examples, tokenizer, run, held_out=left_out, vectors=vectors, start_from=start_from)


@app.command()
def export(
    corpus: Annotated[list[Path], typer.Argument(help="Corpus files; the families the run left out are used.")],
    run: Annotated[Path, typer.Option(help="Folder of the run.")] = Path("runs/first"),
    out: Annotated[Path, typer.Option(help="Folder of the bundle.")] = Path("runs/bundle"),
    version: str = "0.1.0",
) -> None:
    """Export a trained network as a bundle: ONNX int8, calibrated, with metrics and checksums."""
    from evaluation import report
    from training.export import export as write_bundle
    from training.run import NothingHeldOut

    try:
        metrics = write_bundle(run, out, _read(corpus, None), version=version, made_on=date.today())
    except NothingHeldOut as error:
        raise typer.BadParameter(str(error)) from error
    typer.echo(report.table(metrics))


@app.command()
def evaluate(
    folder: Annotated[Path, typer.Argument(help="Folder with files and truth.jsonl.")],
    bundle: Annotated[Path | None, typer.Option(help="Bundle folder (default: the released one).")] = None,
    types: Annotated[
        str | None,
        typer.Option(help="Only documents of these types, separated by commas; `known`: those of the bundle."),
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Write the scores as JSON here.")] = None,
    details: Annotated[Path | None, typer.Option(help="Write every (document, field) as CSV here.")] = None,
    workers: int | None = None,
) -> None:
    """Read and understand a folder of documents with truth, and print the scores."""
    from evaluation import report
    from evaluation.score import score_folder
    from models.pipeline import Pipeline

    with Pipeline.load(bundle, workers=workers) as pipeline:
        wanted = pipeline.bundle.config.types if types == "known" else types.split(",") if types else None
        scores = score_folder(pipeline, folder, types=wanted)
    summary = scores.summary()
    typer.echo(report.table(summary))
    if out is not None:
        out.write_text(json.dumps(summary, indent=1, ensure_ascii=False), encoding="utf-8")
    if details is not None:
        scores.fields.to_csv(details, index=False)


@app.command()
def baseline(
    corpus: Annotated[list[Path], typer.Argument(help="Corpus files to fit on.")],
    folder: Annotated[Path, typer.Option(help="Folder with files and truth.jsonl to measure on.")],
    types: Annotated[
        str | None, typer.Option(help="Only documents of these types, separated by commas (default: the corpus').")
    ] = None,
) -> None:
    """The type accuracy of counted words and a linear classifier: what the network must beat."""
    from documents.reading import Reader
    from evaluation.baseline import Baseline
    from evaluation.score import truth_lines

    examples = _read(corpus, tuple(types.split(",")) if types else None)
    fitted = Baseline([e.document.pages for e in examples], [e.type for e in examples])
    known = {e.type for e in examples}
    records = [record for record in truth_lines(folder) if record["type"] in known]
    with Reader(workers=os.cpu_count() or 1) as reader:
        guesses = fitted.predict([reader.read((folder / record["file"]).read_bytes()) for record in records])
    right = sum(guess == record["type"] for guess, record in zip(guesses, records, strict=True))
    typer.echo(f"baseline type accuracy {right / max(len(records), 1):.3f} over {len(records)} documents")


@app.command("bench-read")
def bench_read(
    folder: Annotated[Path | None, typer.Argument(help="Folder with files and truth.jsonl.")] = None,
    count: Annotated[int, typer.Option(help="Factory pages of each channel.")] = 10,
    seed: int = 1,
    mixed: Annotated[int, typer.Option(help="Pages, of the folder or the factory, that OCRmyPDF reads as well.")] = 60,
    long: Annotated[int, typer.Option(help="Pages of the files whose reading must not fill the memory.")] = 2000,
) -> None:
    """What the reader finds, beside plain Tesseract on the untouched pages in the same run; its pace beside OCRmyPDF;
    its memory over long files."""
    from documents.reading import Reader
    from documents.words import Ocr
    from evaluation import endurance, pace, reading, steps

    workers = os.cpu_count() or 1
    ocr = Ocr(engines=workers)
    with Reader(workers=workers) as reader:
        pages = reading.factory_pages(count=count, seed=seed)
        by_reader = reading.words_found(pages, lambda image: (w.text for w in reader.read_image(image).words or ()))
        by_tesseract = reading.words_found(pages, lambda image: reading.plain_words(ocr, image))
        typer.echo("Words of degraded factory pages that were read as they are")
        typer.echo(reading.table(reading.shares(reader=by_reader, tesseract=by_tesseract)))
        typer.echo("\nOf pages with each verdict, the share of words read")
        typer.echo(reading.table(steps.by_verdict(pages, reader.read_image)))
        if folder is not None:
            found = {
                "reader": reading.values_found(
                    folder, read_text=lambda data: reading.reader_text(reader, data), workers=workers
                ),
                "plain Tesseract": reading.values_found(
                    folder, read_text=lambda data: reading.plain_text(ocr, data), workers=workers
                ),
            }
            typer.echo("\nTrue values that stand in the words read")
            typer.echo(reading.table(reading.by_channel(found)))
    ocr.close()
    typer.echo("\nThe same pages without each step of the reader")
    typer.echo(reading.table(steps.without_each_step(pages, workers=workers)))
    typer.echo("\nMixed pages as one PDF, two read at a time")
    typer.echo(pace.bench(folder, pages=mixed, seed=seed))
    typer.echo("\nMemory over long files, two pages read at a time")
    typer.echo(endurance.bench(pages=long))


@app.command()
def bench(folder: Annotated[Path, typer.Argument(help="Folder with files to read.")]) -> None:
    """Seconds a page of reading and understanding, beside plain Tesseract in the same run."""
    from evaluation import benchmark

    files = sorted(
        path for path in folder.iterdir() if path.suffix.lower() in (".pdf", ".tif", ".tiff", ".jpg", ".png")
    )
    typer.echo(benchmark.table(benchmark.bench(files)))


@app.command()
def samples(
    out: Annotated[Path, typer.Argument(help="Folder to write.")] = Path("datasets/samples"), lists: Lists = None
) -> None:
    """Make the bundled sample scans again, from their own seed."""
    from corpora.factory.samples import write

    write(out, lists=lists)


def _read(paths: list[Path], types: tuple[str, ...] | None) -> list:  # type: ignore[type-arg]
    from corpora import example

    return [e for path in paths for e in example.read(path) if types is None or e.type in types]


@app.command("train-lines")
def train_lines(
    run: Annotated[Path, typer.Argument(help="Folder of the run; an unfinished run in it is resumed.")],
    fonts: Annotated[
        list[Path] | None, typer.Option(help="Folders with more handwriting fonts than those of `make lab`.")
    ] = None,
    text: Annotated[list[Path] | None, typer.Option(help="German text (.txt.xz) to write.")] = None,
    lists: Lists = None,
    steps: int = 9000,
    batch: int = 32,
    measure: Annotated[int, typer.Option(help="Lines to measure on, of known and of left-out hands.")] = 500,
) -> None:
    """Train the reader of single lines, and print its character error rate."""
    from corpora import lines
    from corpora.factory import draft, gazetteer
    from documents.linereader import LineReader
    from training import linereader

    installed = Path("/usr/share/fonts")
    hands = lines.fonts(installed, families=draft.HAND) + lines.fonts(*fonts or ())
    prints = lines.fonts(installed, families=(*draft.SANS, *draft.SERIF, *draft.MONO))
    known, left_out = linereader.set_apart(hands)
    texts = [line.strip()[:400] for path in text or () for line in _paragraphs(path, limit=6_000_000)]
    names = gazetteer.load(lists)
    factory = lines.LineFactory(gazetteer=names, texts=texts, hands=known, prints=prints)
    path = linereader.train_lines(linereader.LineConfig(steps=steps, batch=batch), factory, run)
    reader = LineReader(path)
    for name, chosen in (("known hands", known), ("left-out hands", left_out)):
        if chosen:
            drawn = lines.LineFactory(gazetteer=names, texts=texts, hands=chosen, prints=chosen)
            rate = linereader.error_rate(reader, [drawn.draw(f"measure {number}") for number in range(measure)])
            typer.echo(f"{name}: character error rate {rate:.3f} on {measure} lines")


def _left_out(examples: list, count: int, earlier: list[Path]) -> frozenset[str]:  # type: ignore[type-arg]
    """The families that this run, or the one it starts from, left out already; else a new choice: what a network has
    seen must not measure it later."""
    from corpora.partition import held_out
    from training.run import CONFIG, held_out_families

    known = next((folder for folder in earlier if (folder / CONFIG).is_file()), None)
    return held_out((e.family for e in examples), count) if known is None else held_out_families(known)


def _texts(examples: list, paths: list[Path]) -> Iterator[str]:  # type: ignore[type-arg]
    for example in random.Random(0).sample(examples, min(len(examples), 3000)):
        for page in example.document.pages:
            yield " ".join(word.text for word in page.words)
    for path in paths:
        yield from _paragraphs(path, limit=25_000_000)


def _paragraphs(path: Path, *, limit: int) -> Iterator[str]:
    from training.tokenizer import paragraphs

    with lzma.open(path, "rt", encoding="utf-8") as file:
        yield from paragraphs(file, limit=limit)
