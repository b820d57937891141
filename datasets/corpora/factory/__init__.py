"""The factory: letters made with exact words, boxes and truth.

A family is one file under `families/<type>/`: a function that draws one letter as HTML, with every field marked in
the markup. Chromium lays it out (`press`), which yields words, boxes and tags together; `degrade` and a real reader
turn a share of the pages into scans, faxes and photos.
"""
