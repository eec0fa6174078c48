"""What joins the program to the desktop around it: files, fonts, second starts, Qt's own start."""
