"""vidbrowser: a desktop browser for catalogues of video records.

The layers; a module imports from its own layer or from one below it:

    app, cli                  build the parts and join them; cli imports no Qt
    ui/                       the window: everything that imports PySide6
    catalogue/  thumbnails/   many records / pictures; no Qt, and not each other
    records/                  one record: read, made safe, shown as text
    replacing, kept, locks    files of the program's own: written whole or not at all, read
                              whatever lies there, held while they are written

The path of a record from file to pixel:

    scanner finds files, indexer hands them to worker processes, where records.batch reads them
    together (records.reader any that is unusual) and parcel packs what they say, wire_rows makes
    it rows, folder joins them, catalogue holds the rows as one immutable frame, query and filters
    turn typed text into row numbers, search_controller does so off the GUI thread, record_model
    holds the row numbers, record_delegate paints the row, detail_pane shows the whole record.

Record files on disk are the truth and only ever read; all else can be thrown away and is rebuilt.
"""

__version__ = "0.1.0"
