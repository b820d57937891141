"""Why a file could not be read: one class a cause, with a machine code and the German sentence for whoever must act."""

from __future__ import annotations


class ReadError(Exception):
    """A file, or a page of it, that cannot be read. `code` is stable and public, `message` is German."""

    code = "unreadable"
    message = "Die Datei konnte nicht gelesen werden. Bitte neu scannen oder in einem anderen Format senden."

    def __init__(self) -> None:
        super().__init__(self.message)
