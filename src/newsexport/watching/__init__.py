"""A drop folder: what is put into it is taken, one file after another."""
