"""One record in full: pane, description, picture, find bar."""
