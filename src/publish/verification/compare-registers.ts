import { formatDate } from '../../core/words/format.ts';
import type { Row } from '../../site/open-data/table.ts';
import { compareLists, compareSentences, type Difference } from './difference.ts';
import { type Element, readAttribute, shownWords, withClass, withName } from './read-html.ts';
import { readPage } from './read-page.ts';
import { type ReadSite, readTable } from './read-published.ts';

/** The registers of changes and of questions: where each is, what its entries are called, what of each must stand there. */
const registers = [
  {
    page: 'sua-doi/index.html',
    table: 'amendments',
    start: 'sd-',
    days: ['from', 'sourceDate'],
    words: ['was', 'now'],
  },
  {
    page: 'hoi-dap/index.html',
    table: 'questions',
    start: 'hd-',
    days: ['askedOn', 'sourceDate'],
    words: ['question', 'answer'],
  },
] as const;

/** Where the page of a changed target or task is, by its anchor. */
const changedPages = [
  { start: 'ct-', folder: 'chi-tieu/' },
  { start: 'nv-', folder: 'nhiem-vu/nv-' },
];

/** Holds the registers against their tables: each entry, with its words, its days and the number of its paper. */
export async function compareRegisters(read: ReadSite): Promise<Difference[]> {
  const found = await Promise.all(
    registers.map(async ({ page: place, table, start, days, words }) => {
      const rows = await readTable(read, table);
      const page = await readPage(read, place);
      const entries = withClass(page, 'entries').flatMap((list) => withName(list, 'li'));
      const entryOf = ({ id }: Row) => entries.find((one) => readAttribute(one, 'id') === `${start}${id}`);
      return [
        ...compareLists(place, [String(entries.length)], [String(rows.length)]),
        ...rows.flatMap((row) => {
          const entry = entryOf(row);
          const said = [
            ...days.flatMap((day) => (row[day] === undefined ? [] : [formatDate(String(row[day]))])),
            ...[...words, 'sourceNumber', 'sourceIssuer'].flatMap((word) => row[word] ?? []).map(String),
          ];
          return [
            ...compareSentences(place, entry ? shownWords(entry) : '', said),
            ...(table === 'amendments' && entry ? compareMarked(place, entry, row) : []),
          ];
        }),
      ];
    }),
  );
  return [...found.flat(), ...(await compareChanged(read, await readTable(read, 'amendments')))];
}

/** The words that an entry marks as gone and as new: elsewhere it says how the whole clause reads. */
function compareMarked(place: string, entry: Element, { kind, was, now }: Row): Difference[] {
  const inside = (name: string) => withName(entry, name).map(shownWords).join(' ');
  return [
    ...(kind === 'added' ? [] : compareSentences(place, inside('del'), [String(was)])),
    ...(now === undefined ? [] : compareSentences(place, inside('ins'), [String(now)])),
  ];
}

/** A change of words stands beside the verdict or state that rests on them. */
async function compareChanged(read: ReadSite, amendments: readonly Row[]): Promise<Difference[]> {
  const found = await Promise.all(
    amendments.map(async ({ at, was, now = '' }) => {
      const changed = changedPages.find(({ start }) => String(at).startsWith(start));
      if (changed === undefined) return [];
      const place = `${changed.folder}${String(at).slice(changed.start.length)}/index.html`;
      const said = withClass(await readPage(read, place), 'amended')
        .map(shownWords)
        .join(' ');
      return compareSentences(place, said, [String(was), String(now)]);
    }),
  );
  return found.flat();
}
