"""The source documents are what they were, byte for byte."""

import hashlib
from pathlib import Path

CORPUS = Path(__file__).parent.parent / "corpus"
HASHES = {
    "000_285699a8b2dcfcca.txt": "259c6de257be2e08654348c9fb3099cf4855913ab1bcf4af3ee0e43e5043a0f1",
    "001_fea1a1126b60cdb5.txt": "4fca9fe8fb4b945e79996cc51615e33dbae72f375ed9dba488b76b4f624a4af6",
    "002_c1b66f62c3669888.txt": "522650b569138858a3665776faf2486d1864b1424334549f12dd4106e3156676",
    "003_117088abb1f0ce14.txt": "cc7b6c13340d16dd7d24c60a9aa4443a7e816ce1f4314311af110ff2f557a29b",
    "004_36f9aa079d7e1f0e.txt": "a06fbd33f374d9077fd4fcef0c9c240a9ea5ae6db243a7f3deb028bd52f15eca",
}


def test_the_source_documents_are_unchanged() -> None:
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in CORPUS.iterdir()}
    assert found == HASHES
