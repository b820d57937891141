"""Why a file could not be read: one class a cause, with a machine code and the German sentence for whoever must act."""

from __future__ import annotations


class ReadError(Exception):
    """A file, or a page of it, that cannot be read. `code` is stable and public, `message` is German."""

    code = "unreadable"
    message = "Die Datei konnte nicht gelesen werden. Bitte neu scannen oder in einem anderen Format senden."

    def __init__(self) -> None:
        super().__init__(self.message)

    def __reduce__(self) -> tuple[type[ReadError], tuple[()]]:
        return type(self), ()


class EmptyFile(ReadError):
    code = "empty_file"
    message = "Die Datei ist leer. Bitte erneut senden."


class FileTooLarge(ReadError):
    code = "file_too_large"
    message = "Die Datei ist zu groß. Bitte in mehreren Teilen senden."


class UnknownFormat(ReadError):
    code = "unknown_format"
    message = (
        "Das Dateiformat ist unbekannt. Gelesen werden PDF, TIFF, JPEG, PNG, WebP, HEIC, E-Mails (EML) und "
        "E-Rechnungen (XML), gleich welche Endung der Name hat."
    )


class DamagedFile(ReadError):
    code = "damaged_file"
    message = "Die Datei ist beschädigt oder unvollständig. Bitte neu scannen oder erneut senden."


class EncryptedPdf(ReadError):
    code = "encrypted_pdf"
    message = "Die PDF-Datei ist mit einem Kennwort geschützt. Bitte ohne Kennwortschutz senden."


class NoPages(ReadError):
    code = "no_pages"
    message = "Die Datei enthält keine Seite. Bitte neu scannen."


class TooManyPages(ReadError):
    code = "too_many_pages"
    message = "Die Datei hat zu viele Seiten. Bitte in mehreren Teilen senden."


class PageTooLarge(ReadError):
    code = "page_too_large"
    message = "Eine Seite hat zu viele Bildpunkte. Bitte mit höchstens 600 dpi scannen."


class OutlookAttachment(ReadError):
    code = "outlook_attachment"
    message = (
        "Outlook hat die Anlagen in einem eigenen Format verpackt (winmail.dat). Bitte die Nachricht als Nur-Text oder "
        "HTML senden lassen."
    )


class TooManyParts(ReadError):
    code = "too_many_parts"
    message = "Die E-Mail hat zu viele oder zu tief verschachtelte Teile. Bitte die Anlagen einzeln senden."


class ReaderCrashed(ReadError):
    """The process that read a page died of it, twice: once with other pages before it, once fresh."""

    code = "reader_crashed"
    message = "Das Leseprogramm ist an dieser Datei abgestürzt. Bitte neu scannen oder von Hand bearbeiten."


class ReaderTimeout(ReadError):
    code = "reader_timeout"
    message = "Eine Seite ließ sich nicht in vertretbarer Zeit lesen. Bitte neu scannen oder von Hand bearbeiten."


class ReaderMemory(ReadError):
    code = "reader_memory"
    message = "Eine Seite braucht zu viel Arbeitsspeicher. Bitte mit höchstens 300 dpi neu scannen."


class LanguageDataMissing(ReadError):
    """The installation lacks Tesseract's German: the administrator must act, not the sender."""

    code = "ocr_language_missing"
    message = (
        "Die deutsche Texterkennung ist nicht installiert (Debian-Pakete tesseract-ocr-deu und tesseract-ocr-osd)."
    )
