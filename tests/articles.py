"""Articles of our own, with the noise that scrapers leave, for tests of the whole pipeline."""

from pathlib import Path

FOLDER = Path(__file__).parent / "data"
ALL = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt"))}
PACT = ALL["pact"]
VISIT = ALL["visit"]
FUND = ALL["fund"]
