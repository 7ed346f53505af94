"""Article text to News Items: lines, blocks, and what each of them means."""
