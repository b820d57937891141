"""What an administrator may set, as environment variables with the prefix POSTLOTSE_ or in a file `.env`."""

from __future__ import annotations

import re
from pathlib import Path

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from documents.pages import Limits
from models.pipeline import SEPARATOR


class Settings(BaseSettings):
    """Every setting with its default. POSTLOTSE_MAX_PAGES=200 sets `max_pages`."""

    model_config = SettingsConfigDict(env_prefix="POSTLOTSE_", env_file=".env", extra="ignore", frozen=True)

    host: str = Field("127.0.0.1", description="Address the service listens on")
    port: int = Field(8000, description="Port the service listens on")
    workers: int | None = Field(None, ge=1, description="Pages read at a time; unset: one a core")
    bundle: Path | None = Field(None, description="Folder of the model bundle; unset: the released one")
    max_megabytes: int = Field(100, ge=1, description="Size of a file")
    max_pages: int = Field(500, ge=1, description="Pages of a file")
    max_megapixels: int = Field(80, ge=1, description="Pixels of one picture")
    separator: str = Field(SEPARATOR, description="Regular expression for the whole text of a separator sheet's code")

    @field_validator("separator")
    @classmethod
    def _is_expression(cls, value: str) -> str:
        try:
            re.compile(value)
        except re.error as error:
            raise ValueError("no regular expression") from error
        return value

    @property
    def limits(self) -> Limits:
        """The limits that a file is read within."""
        return Limits(size=self.max_megabytes * 1_000_000, pages=self.max_pages, pixels=self.max_megapixels * 1_000_000)
