import { strFromU8, unzipSync } from 'fflate';

/** What a Word file says, read back: paragraphs of the body outside tables, and the rows of each table. */
export function readDocx(file: Uint8Array): { paragraphs: string[]; tables: string[][][]; headings: string[] } {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => readParagraphs(cell).join('\n')),
    ),
  );
  const outside = xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, '');
  const headings = [...outside.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="Heading\d"\/>.*?<\/w:p>/gs)];
  return {
    paragraphs: readParagraphs(outside),
    tables,
    headings: headings.map(([one]) => readParagraphs(one).join('')),
  };
}

function readParagraphs(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => fromXml(text)).join(''),
  );
}

function fromXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
