"""What is said in videos: subtitle files read into cues, kept in an index, searched by words."""
