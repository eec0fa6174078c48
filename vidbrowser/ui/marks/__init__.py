"""One's own marks in the window: kept off its thread, said in words, shown and written."""
