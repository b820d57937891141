"""The routes of version 1."""

from __future__ import annotations

from typing import Annotated, Any, cast

import anyio
from anyio.to_thread import run_sync
from fastapi import APIRouter, Depends, File, Request, UploadFile
from fastapi.responses import JSONResponse

from documents.errors import FileTooLarge, UnknownFormat
from models.pipeline import NOT_UNDERSTOOD, Pipeline
from serving.api import schemas

router = APIRouter()
_STATUS = {FileTooLarge.code: 413, UnknownFormat.code: 415, NOT_UNDERSTOOD.code: 500}
_REFUSED: dict[int | str, dict[str, Any]] = {
    status: {"model": schemas.Problem, "description": text}
    for status, text in {413: "Datei zu groß", 415: "Format unbekannt", 422: "Datei nicht lesbar"}.items()
}


def _pipeline(request: Request) -> Pipeline:
    return cast(Pipeline, request.app.state.pipeline)


def _slots(request: Request) -> anyio.CapacityLimiter:
    return cast(anyio.CapacityLimiter, request.app.state.slots)


PipelineOf = Annotated[Pipeline, Depends(_pipeline)]
SlotsOf = Annotated[anyio.CapacityLimiter, Depends(_slots)]


@router.post("/v1/annotate", response_model=schemas.Annotation, responses=_REFUSED, summary="Datei lesen und verstehen")
async def annotate(
    file: Annotated[UploadFile, File(description="PDF, TIFF, JPEG, PNG, WebP, HEIC, EML oder XML-Rechnung")],
    pipeline: PipelineOf,
    slots: SlotsOf,
) -> Any:
    """Liest eine Datei und schlägt Dokumentart und Feldwerte vor. Die Datei wird nicht aufbewahrt. Was von einer E-Mail
    nicht gelesen werden konnte, steht unter `errors`."""
    async with slots:
        data = await file.read()
        annotation = await run_sync(lambda: pipeline.annotate(data, name=file.filename or ""))
    if annotation.errors and not annotation.documents:
        error = annotation.errors[0]
        status = _STATUS.get(error.code, 422)
        body = schemas.problem(status, error.code, "Datei nicht lesbar", error.message)
        return JSONResponse(body, status, media_type="application/problem+json")
    return annotation.as_json()


@router.get("/healthz", summary="Bereit?")
def healthz(pipeline: PipelineOf) -> schemas.Health:
    """Antwortet, sobald Leser und Modell geladen sind."""
    bundle = pipeline.bundle
    return schemas.Health(status="ok", model=schemas.Model(version=bundle.config.version, sha256=bundle.sha256))
