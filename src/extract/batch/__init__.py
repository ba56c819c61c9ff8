"""The batch: many sources in, `records.jsonl`, `failures.jsonl` and `run.json` out.

`job.py` is one pure function, source to outcome. Each engine is a small module that maps it: `local.py` in this process
or in several. `run.py` composes them with the output and holds no extraction logic.
"""

from extract.batch.run import Report, run

__all__ = ["Report", "run"]
