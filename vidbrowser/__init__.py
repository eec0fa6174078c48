"""vidbrowser: a desktop browser for catalogues of video records.

The rooms; a module imports from its own room or from one below it, and no modules form a circle:

    __main__, cli, app    start; the commands without a window; the parts of the window joined
    ui/                   everything that imports PySide6:
      window/               layout, commands and who does them, menus, pages, status, settings
      library/              library pane, problems, saved searches, what joins them to library/
      query/  detail/       filter bar, choosers, completion, timeline / one record in full
      overview/             totals and plots of what is shown
      records/              model, view, delegates, columns, pictures
      widgets/  system/     chips and the like / the desktop around the window, second starts
      marks/                one's own marks: written off the GUI thread, worded, shown
      palette/              everything that has a name, found by typing parts of it
      tasks, theme, palettes, symbols, formatting
    statistics/           totals and plots of what is found
    export/               records written out
    search/  library/     found, sorted, counted / added folders: listed, read, kept, watched
    catalogue/            the table: one immutable frame, one row a record
    query/  descriptions/  thumbnails/   the query language / one description / pictures
    marks/                what a person notes of videos: the store of it, exports, imports
    subtitles/            what is said: subtitle files read, kept in an index, searched by words
    log, kept, replacing, paths          files of the program's own
    records/              one record: read, converted, its problems; fields: the table of fields
      archive/              the same of downloaded videos, with what lies beside each
      library_file          a library in one file: what may be in it, how it is looked at
    startup/  locks       what a start asks for, what keeps it from starting / a lock of the living
    translatable          marks a text that the window says in the person's language
    merging               what two programs changed of one list
    identity, licences    name and id / the packages that it stands on

The path of a record from file to pixel:

    library.scanner finds files, parallel_reader hands them to worker processes, where records.batch
    reads them together (records.reader any that is unusual) and library.wire packs what they say;
    wire_rows makes it rows, folder_state keeps those of a folder, library joins the folders to one
    catalogue. query turns typed text into a tree, search.matching and sorting turn that into row
    numbers, ui.query.search_controller does so off the GUI thread, ui.records.record_model holds
    the row numbers, record_delegate paints the row, ui.detail.detail_pane shows the whole record.

Record files on disk are the truth and only ever read; all else but settings, saved searches and
marks can be thrown away and is rebuilt.
"""

__version__ = "0.2.0"
