"""The library pane, problems, saved searches, and what joins the window to the library."""
