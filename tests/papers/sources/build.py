"""Makes the PDFs: python build.py [NAME...], needs chromium, soffice, qpdf, the typst package and pango for Python."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE.parent
ENCRYPTED = {"vog-digital-2025": "256", "vog-digital-2026": "128"}
MERGED = {
    "diploma-with-extract": ["hbo-diploma-social-work", "duo-current"],
    "vog-with-statement": ["vog-paper-2012", "vog-employer-copy-seen"],
}
CAIRO_PYTHON = os.environ.get("CAIRO_PYTHON", sys.executable)
TYPST_PYTHON = os.environ.get("TYPST_PYTHON", sys.executable)
QUIET = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def chromium(source: Path, target: Path, scratch: Path) -> None:
    flags = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-pdf-header-footer",
    ]
    profile = f"--user-data-dir={scratch / 'profile'}"
    subprocess.run(["chromium", *flags, profile, f"--print-to-pdf={target}", source.as_uri()], **QUIET)


def typst(source: Path, target: Path) -> None:
    code = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])"
    subprocess.run([TYPST_PYTHON, "-c", code, source, target], check=True)


def writer(names: set[str], scratch: Path) -> None:
    subprocess.run([sys.executable, HERE / "writer" / "papers.py", scratch, *sorted(names)], check=True)
    files = sorted(scratch.glob("*.fodt"))
    if files:
        home = f"-env:UserInstallation={(scratch / 'office').as_uri()}"
        subprocess.run(["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", OUT, *files], **QUIET)


def encrypt(target: Path, bits: str) -> None:
    """AES with an empty user password, as the digital VOGs are."""
    method = [] if bits == "256" else ["--use-aes=y"]
    subprocess.run(["qpdf", "--replace-input", "--encrypt", "", "owner", bits, *method, "--", target], check=True)


def merge(name: str, pieces: list[str]) -> None:
    files = [OUT / f"{piece}.pdf" for piece in pieces]
    subprocess.run(["qpdf", "--empty", "--pages", *files, "--", OUT / f"{name}.pdf"], check=True)


def main() -> None:
    wanted = set(sys.argv[1:])

    def chosen(name: str) -> bool:
        return not wanted or name in wanted

    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        for source in sorted((HERE / "chromium").glob("*.html")):
            if chosen(source.stem):
                chromium(source, OUT / f"{source.stem}.pdf", scratch)
        for source in sorted((HERE / "typst").glob("*.typ")):
            if chosen(source.stem) and not source.stem.startswith("_"):
                typst(source, OUT / f"{source.stem}.pdf")
        subprocess.run([CAIRO_PYTHON, HERE / "cairo" / "papers.py", OUT, *sorted(wanted)], check=True)
        writer(wanted, scratch)
    for name, bits in ENCRYPTED.items():
        if chosen(name):
            encrypt(OUT / f"{name}.pdf", bits)
    for name, pieces in MERGED.items():
        if chosen(name):
            merge(name, pieces)


if __name__ == "__main__":
    main()
