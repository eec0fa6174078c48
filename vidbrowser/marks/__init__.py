"""A person's own marks of videos: watched, starred, later, rated, tagged, noted; and their store.

They are the one thing here that cannot be rebuilt. For the window:

    memory = MarkMemory()                       read by any thread at once, empty until it is filled
    memory.get(key_of(summary)) -> Mark         of a row that is painted
    Library(…, marks=memory)                    queries, orders and facets see the marks

    store = MarkStore(paths.marks(), memory)    in a task: opens, fills memory; raises BrokenError:
    offer(paths.marks()).copy                     … the newest good copy, to be asked about
    restore(paths.marks(), copy or None)          … then MarkStore(…) once more
    store.tend()                                in a task after it, and once a day: integrity, the
                                                day's copy; raises BrokenError as above
    store.apply(what, keys, edit) -> Step       in a task; `what` is a Sentence: what was done
        edit: watched(at), unwatched, starred(on), later(on), rated(n), tagged(…), untagged(…),
        noted(text) of `marks.mark`
    store.undo(), store.redo() -> Step | None   in a task; store.undoable, redoable say of what
    store.note_opened(keys, at)                 in a task; no step
    store.catch_up() -> bool                    now and then: what other programs wrote
    store.forget(everything=False)              in a task; history, or all of it
    store.close()
    exchange.importing.read(path) -> Imported   in a task; raises UnreadableError, OSError
    exchange.importing.take_over(store, …)        … adds it, as one step
    exchange.own_format.write_json, write_csv   (stream, memory.all())
    search.marked.unknown(catalogue, keys)      what is in no library; exchange.video_list writes it

Whatever fails raises UnusableError, whose text is a Sentence that names the file; then nothing was
changed. Steps are kept in the store, so that they can be undone after a restart, and are one line
of history for all programs: what was done last is undone first, wherever that was.
"""
