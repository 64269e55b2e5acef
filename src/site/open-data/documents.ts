import { signedPart } from '../../core/programme/amended-records.ts';
import type { Target } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { buildAbout } from './about.ts';
import type { FilledTable } from './fill-table.ts';
import type { OpenDataSource, Row } from './table.ts';
import { openDataWords } from './words/page-words.ts';

const { file: words } = openDataWords;

/** A table as one document: what it is, its columns, its rows. */
export function buildTableDocument({ programme, states }: OpenDataSource, table: FilledTable) {
  const { title, about, columns, rows } = table;
  return {
    about: { ...buildAbout(programme.site, states.at(-1)?.release, title), description: about },
    columns,
    rows,
  };
}

/** A target: its record as in the content, and its rows of the other tables. */
export function buildTargetDocument(
  { programme, states }: OpenDataSource,
  { section, anchor: clause, ...record }: Target,
  tables: readonly FilledTable[],
) {
  const rowsOf = (name: string) => rowsIn(tables, name).filter(({ target }) => target === record.id);
  return {
    about: buildAbout(programme.site, states.at(-1)?.release, words.target(record.printed, record.shortName)),
    target: { ...record, parts: record.parts.map(signedPart), section: section.id, clause },
    observations: rowsOf('observations'),
    verdicts: rowsOf('verdicts'),
    yearVerdicts: rowsOf('year-verdicts'),
  };
}

/** A release as it was published: later corrections do not change it. */
export function buildReleaseDocument(
  { programme }: OpenDataSource,
  { release: published }: ReleaseState,
  tables: readonly FilledTable[],
) {
  const { assessments, commitments, ...release } = published;
  const rowsOf = (name: string) => rowsIn(tables, name).filter((row) => row['release'] === release.id);
  return {
    about: buildAbout(programme.site, published, words.release(formatRefersTo(release.id))),
    release,
    verdicts: rowsOf('verdicts').map(({ isLatest: _, ...row }) => row),
    yearVerdicts: rowsOf('year-verdicts'),
    // What the release stored, with the words of its pages: last, since it is long.
    assessments,
    commitments,
  };
}

/** What stands at the address of the latest release while there is none. */
export function buildNoReleaseDocument({ programme }: OpenDataSource) {
  return { about: buildAbout(programme.site, undefined, words.latest), verdicts: [], yearVerdicts: [] };
}

function rowsIn(tables: readonly FilledTable[], name: string): Row[] {
  return tables.find((table) => table.name === name)?.rows ?? [];
}
