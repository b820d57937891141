"""A limit on the size of a request, kept before and while its body arrives."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class SizeLimit:
    """ASGI middleware: a body above `most` bytes is answered with status 413 in the form of all other errors.

    FastAPI's own `max_body_size` answers in plain text, which no client of a JSON interface expects.
    """

    def __init__(self, app: ASGIApp, *, most: int) -> None:
        self._app, self._most = app, most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        declared = Headers(scope=scope).get("content-length", "0")
        arrived = 0

        async def limited() -> Message:
            nonlocal arrived
            message = await receive()
            arrived += len(message.get("body", b""))
            if arrived > self._most or (declared.isdigit() and int(declared) > self._most):
                raise HTTPException(413)
            return message

        await self._app(scope, limited, send)
