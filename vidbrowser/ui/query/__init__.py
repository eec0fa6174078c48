"""Asking: the filter bar, choosers, completion, history, timeline, and the search behind them."""
