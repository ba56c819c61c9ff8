"""Exports: records in, another format out; one module a format, no extraction logic."""

from extract.export.frames import Frames, read_records, to_frames

__all__ = ["Frames", "read_records", "to_frames"]
