"""Folders of downloaded videos: what stands beside a video, read as a record of it."""
