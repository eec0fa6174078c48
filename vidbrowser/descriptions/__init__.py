"""One description: made safe, its links, time stamps, chapters and hashtags found."""
