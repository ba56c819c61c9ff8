"""Views for people at a terminal: an article with its findings marked, the summary of a run, the rules."""
