"""The added folders: listed, read, kept and brought up to date; published as one catalogue."""
