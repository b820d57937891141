"""The web application: settings in, FastAPI out. Reader and model are loaded once, when it starts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

import anyio
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi_offline import FastAPIOffline
from starlette.exceptions import HTTPException

from documents.errors import FileTooLarge
from models.pipeline import Pipeline
from serving.api import routes, schemas
from serving.limit import SizeLimit
from serving.settings import Settings

_FRAME = 100_000
"""Bytes that a multipart body may have besides its file."""
_SAID = {
    404: "Diese Adresse gibt es nicht.",
    405: "Diese Adresse versteht die Anfrage nicht (falsche HTTP-Methode).",
    413: FileTooLarge.message,
}


def create_app(settings: Settings) -> FastAPI:
    """The application; its documentation pages need no other host."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        with Pipeline.load(
            settings.bundle, workers=settings.workers, limits=settings.limits, separator=settings.separator
        ) as pipeline:
            app.state.pipeline = pipeline
            # Files beyond this wait their turn, so that memory stays flat however many arrive.
            app.state.slots = anyio.CapacityLimiter(pipeline.workers)
            yield

    app: FastAPI = FastAPIOffline(
        title="Postlotse",
        version=version("postlotse"),
        summary="Erkennt Dokumentarten und Feldwerte in der Post der Sozialverwaltung.",
        lifespan=lifespan,
    )
    app.add_middleware(SizeLimit, most=settings.limits.size + _FRAME)
    app.include_router(routes.router)
    app.exception_handler(HTTPException)(_http_problem)
    app.exception_handler(RequestValidationError)(_malformed)
    return app


async def _http_problem(request: Request, error: HTTPException) -> JSONResponse:
    status = error.status_code
    code = FileTooLarge.code if status == 413 else f"http_{status}"
    return _problem(status, code, "Anfrage nicht möglich", _SAID.get(status, "Die Anfrage ist fehlerhaft."))


async def _malformed(request: Request, error: RequestValidationError) -> JSONResponse:
    places = ", ".join(".".join(str(part) for part in entry["loc"][1:]) for entry in error.errors())
    return _problem(
        422, "invalid_request", "Anfrage unvollständig", f"In der Anfrage fehlt oder stimmt nicht: {places}."
    )


def _problem(status: int, code: str, title: str, detail: str) -> JSONResponse:
    return JSONResponse(schemas.problem(status, code, title, detail), status, media_type="application/problem+json")
