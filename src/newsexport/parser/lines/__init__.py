"""What a line is: its form, its neighbours, its place on the page."""
