import { formatDate } from '../../core/words/format.ts';
import type { Row } from '../../site/open-data/table.ts';
import { compareLists, compareSentences, type Difference } from './difference.ts';
import { oneSpaced, readAttribute, shownWords, withClass, withName } from './read-html.ts';
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
          return compareSentences(place, entry ? shownWords(entry) : '', said.map(oneSpaced));
        }),
      ];
    }),
  );
  return found.flat();
}
