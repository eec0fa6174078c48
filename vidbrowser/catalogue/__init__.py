"""Many records: found on disk, held as one frame, searched, ordered and counted."""
