"""Records written out, in files and by commands."""
