# ruff: noqa: E501 - a line of a paper is a line here
"""A few words to write a flat OpenDocument text: paragraphs, tabs, tables, frames, columns."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
}


def marked(words: str) -> str:
    """**bold**, _tab_ as \\t, a line break as \\n."""
    done = escape(words, quote=False)
    done = re.sub(r"\*\*(.+?)\*\*", r'<text:span text:style-name="bold">\1</text:span>', done, flags=re.S)
    done = re.sub(r" {2,}", lambda run: f' <text:s text:c="{len(run[0]) - 1}"/>', done)
    return done.replace("\t", "<text:tab/>").replace("\n", "<text:line-break/>")


class Paper:
    """One document; every method adds something below the last."""

    def __init__(
        self,
        font: str = "Liberation Sans",
        size: float = 10.5,
        *,
        margin: float = 2.3,
        tab: float = 5.0,
        landscape: bool = False,
        hyphens: bool = False,
        header: str = "",
    ) -> None:
        self.font, self.size, self.margin, self.tab = font, size, margin, tab
        self.landscape, self.hyphens, self.header = landscape, hyphens, header
        self.body: list[str] = []
        self.styles: list[str] = []

    def _style(self, family: str, inner: str, parent: str = "") -> str:
        name = f"a{len(self.styles)}"
        above = f' style:parent-style-name="{parent}"' if parent else ""
        self.styles.append(f'<style:style style:name="{name}" style:family="{family}"{above}>{inner}</style:style>')
        return name

    def _paragraph(
        self,
        words: str,
        *,
        size: float = 0,
        bold: bool = False,
        align: str = "",
        above: float = 0,
        font: str = "",
        colour: str = "",
        caps: bool = False,
        new_page: bool = False,
        tab: float = 0,
        spacing: float = 0,
    ) -> str:
        look = [f'fo:font-size="{size}pt"'] if size else []
        look += ['fo:font-weight="bold"'] if bold else []
        look += [f'style:font-name="{font}" fo:font-family="{font}"'] if font else []
        look += [f'fo:color="{colour}"'] if colour else []
        look += ['fo:text-transform="uppercase"'] if caps else []
        look += [f'fo:letter-spacing="{spacing}pt"'] if spacing else []
        place = [f'fo:text-align="{align}"'] if align else []
        place += [f'fo:margin-top="{above}cm"'] if above else []
        place += ['fo:break-before="page"'] if new_page else []
        stops = f'<style:tab-stops><style:tab-stop style:position="{tab}cm"/></style:tab-stops>' if tab else ""
        inner = f"<style:paragraph-properties {' '.join(place)}>{stops}</style:paragraph-properties><style:text-properties {' '.join(look)}/>"
        return f'<text:p text:style-name="{self._style("paragraph", inner, "Standard")}">{marked(words)}</text:p>'

    def p(self, words: str, **look: object) -> None:
        self.body.append(self._paragraph(words, **look))  # type: ignore[arg-type]

    def rows(self, rows: list[tuple[str, str]], *, colon: str = "", tab: float = 0) -> None:
        for label, value in rows:
            self.p(f"{label}{colon}\t{value}", tab=tab or self.tab)

    def table(
        self, rows: list[list[str]], widths: list[float], *, border: str = "0.5pt solid #808080", head: bool = False
    ) -> None:
        cell = self._style("table-cell", f'<style:table-cell-properties fo:border="{border}" fo:padding="0.12cm"/>')
        whole = self._style("table", f'<style:table-properties style:width="{sum(widths)}cm" table:align="left"/>')
        columns = "".join(
            f'<table:table-column table:style-name="{self._style("table-column", f"""<style:table-column-properties style:column-width="{width}cm"/>""")}"/>'
            for width in widths
        )
        lines = []
        for number, row in enumerate(rows):
            cells = "".join(
                f'<table:table-cell table:style-name="{cell}" office:value-type="string">{self._paragraph(words, bold=head and number == 0)}</table:table-cell>'
                for words in row
            )
            lines.append(f"<table:table-row>{cells}</table:table-row>")
        self.body.append(f'<table:table table:style-name="{whole}">{columns}{"".join(lines)}</table:table>')

    def frame(self, x: float, y: float, width: float, words: str, **look: object) -> None:
        """A text frame at a fixed place of the page."""
        graphic = self._style(
            "graphic",
            '<style:graphic-properties style:vertical-pos="from-top" style:vertical-rel="page" style:horizontal-pos="from-left" style:horizontal-rel="page" style:wrap="run-through" fo:border="none" fo:padding="0cm" draw:fill="none" draw:stroke="none"/>',
        )
        inner = self._paragraph(words, **look)  # type: ignore[arg-type]
        self.body.append(
            f'<text:p text:style-name="Standard"><draw:frame draw:style-name="{graphic}" text:anchor-type="paragraph" svg:x="{x}cm" svg:y="{y}cm" svg:width="{width}cm"><draw:text-box fo:min-height="0.5cm">{inner}</draw:text-box></draw:frame></text:p>'
        )

    def save(self, target: Path) -> None:
        wide, high = (29.7, 21.0) if self.landscape else (21.0, 29.7)
        names = " ".join(f'xmlns:{short}="{uri}"' for short, uri in SPACES.items())
        hyphenate = (
            'fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"'
            if self.hyphens
            else ""
        )
        justify = 'fo:text-align="justify"' if self.hyphens else ""
        header = f"<style:header><text:p>{marked(self.header)}</text:p></style:header>" if self.header else ""
        room = (
            '<style:header-style><style:header-footer-properties fo:min-height="1cm" fo:margin-bottom="0.4cm"/></style:header-style>'
            if self.header
            else ""
        )
        target.write_text(
            f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {names} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
            f'<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="{self.font}" fo:font-family="{self.font}" fo:font-size="{self.size}pt" fo:language="nl" fo:country="NL" {hyphenate}/></style:default-style>'
            f'<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm" {justify}/></style:style>'
            '<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
            '<style:style style:name="small" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="6.5pt" fo:color="#909090"/></style:style></office:styles>'
            f'<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="{wide}cm" fo:page-height="{high}cm" fo:margin="{self.margin}cm" style:print-orientation="{"landscape" if self.landscape else "portrait"}"/>{room}'
            f'<style:footer-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>{"".join(self.styles)}</office:automatic-styles>'
            f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">{header}<style:footer><text:p text:style-name="small">VOORBEELD</text:p></style:footer></style:master-page></office:master-styles>'
            f"<office:body><office:text>{''.join(self.body)}</office:text></office:body></office:document>\n",
            encoding="utf-8",
        )
