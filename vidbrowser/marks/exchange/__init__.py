"""Marks written out and read again, and what other programs wrote of the same kind.

`importing.read(path)` reads whatever it is; `importing.take_over(store, imported)` adds it, as one
step: an import adds and never takes away. Nothing is ever written into folders of records.
"""
