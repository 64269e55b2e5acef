import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parse as parseHtml } from 'parse5';
import { expect, it } from 'vitest';
import { readSheets } from '../../../src/office/intake/read-sheets.ts';
import { parseXml } from '../../../src/office/intake/workbook/parse-xml.ts';
import { locked } from '../../../src/office/templates/template-sheets.ts';
import { writeSheets } from '../../../src/office/templates/write-template.ts';
import { SvgCanvas } from '../../../src/site/charts/svg-canvas.ts';
import { writeJsonInPage } from '../../../src/site/components/data/json-in-page.ts';
import { writeCsv } from '../../../src/site/open-data/csv.ts';
import { writeCalendar } from '../../../src/site/open-data/ical.ts';
import { buildFeed } from '../../../src/site/view-models/feed.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

/** Words made of what ends, opens or escapes something in one of our formats, among plain ones. */
const pieces = [
  ...['<script>alert(1)</script>', ']]>', '<!--', '-->', '&', '&amp;', '&#60;', '"', "'", '</', '/>', '<?xml?>'],
  ...['\\', '\\n', '\r\n', '\n', '\t', ';', ',', ':', '=1+1', '@SUM(A1)', 'END:VEVENT', 'BEGIN:VALARM', '_x000D_'],
  ...['Đảng ủy', 'ế', '“”', '…', '\u2028', '\u{1f600}', '{{', '%s', ' '],
];
const hostileWords = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(''));

const real = await readRealProgramme();

/** What a reader of XML finds in the elements of one name, and every name it meets. */
function readXml(text: string, element: string): { words: string; names: Set<string> } {
  const names = new Set<string>();
  let [words, inside] = ['', false];
  parseXml(text, {
    open: (name) => {
      names.add(name);
      if (name === element) inside = true;
    },
    text: (more) => {
      if (inside) words += more;
    },
    close: (name) => {
      if (name === element) inside = false;
    },
  });
  return { words, names };
}

/** Writes words in one of our formats and reads them back as its readers do. */
const formats: Record<string, (words: string) => unknown> = {
  'the feed': (words) => {
    const site = { ...real.site, document: { ...real.site.document, issuer: words } };
    const read = readXml(buildFeed({ ...real, site }, []), 'name');
    expect([...read.names].sort()).toEqual(['author', 'feed', 'id', 'link', 'name', 'title', 'updated']);
    return read.words;
  },
  'a picture': (words) => {
    const ruler = { font: '', measureText: () => ({ width: 10 }) as TextMetrics };
    const canvas = new SvgCanvas(40, 20, ruler);
    canvas.font = '12px sans';
    canvas.fillText(words, 1, 1);
    const read = readXml(canvas.toSvg(), 'text');
    expect([...read.names].sort()).toEqual(['svg', 'text']);
    return read.words;
  },
  'a calendar': (words) => {
    const head = { name: words, host: 'xa.example', stamp: '2026-03-31' };
    const event = { id: 'a', date: '2030-12-31', title: words, description: words, url: 'https://xa.example/' };
    const lines = writeCalendar(head, [event]).replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => line.startsWith('BEGIN'))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'BEGIN:VALARM',
    ]);
    const [title = ''] = lines.filter((line) => line.startsWith('SUMMARY:'));
    const plain: Record<string, string> = { n: '\n', N: '\n' };
    return title.slice('SUMMARY:'.length).replace(/\\(.)/gs, (_, sign: string) => plain[sign] ?? sign);
  },
  'a table': (words) => {
    const [, [cell] = []]: string[][] = parse(writeCsv(['a', 'b'], [[words, 1]]), { bom: true });
    // What a spreadsheet would calculate has an apostrophe before it.
    return /^\s*[=+\-@\t\r]/.test(words) && cell === `'${words}` ? words : cell;
  },
  'data in a page': (words) => {
    const html = parseHtml(`<body><script type="application/ld+json">${writeJsonInPage({ words })}</script>`);
    const page = JSON.parse(JSON.stringify(html, ['childNodes', 'nodeName', 'value']));
    const [script, ...more] = page.childNodes[0].childNodes[1].childNodes;
    expect(more).toEqual([]);
    return JSON.parse(script.childNodes[0].value).words;
  },
};

it.each(Object.keys(formats))('whatever words stand in %s, they are read back as words', (format) => {
  fc.assert(
    fc.property(hostileWords, (words) => {
      // No reader of a calendar tells line ends apart.
      const plain = format === 'a calendar' ? words.replace(/\r\n?/g, '\n') : words;
      expect(formats[format]?.(words)).toBe(plain);
    }),
    { numRuns: 300 },
  );
});

it('whatever words stand in a workbook, they are read back as words', async () => {
  // A spreadsheet keeps one kind of line end.
  const words = fc.sample(hostileWords, { numRuns: 60, seed: 1 }).map((one) => one.replace(/\r\n?/g, '\n'));
  const sheet = { name: 'Một', title: 'Hai', columns: [{ heading: 'Ba', width: 9 }], printed: 1, frozen: 0, none: '' };
  const rows = words.map((one) => [locked(one)]);
  const read = await readSheets(await writeSheets([{ ...sheet, rows }]), 'a.xlsx');
  const cells =
    'sheets' in read ? (read.sheets[0]?.rows ?? []).map((row) => row.cells.values().next().value?.value) : [];
  expect(cells.slice(-words.length)).toEqual(words.map((text) => ({ kind: 'text', text })));
});
