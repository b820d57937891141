"""The families: `families/<type>/<family>.py` draws one letter with `def draw(draft) -> Sheet`. The folder is the type."""
