import { newIssue } from '../../../core/issues/catalogue.ts';
import type { Explanation } from '../../../core/schemas/explanation.ts';
import { findNearest } from '../../../core/text/nearest.ts';
import { explanationHeadings } from '../../../core/words/template-headings.ts';
import { explanationPrefix } from '../../words/template.ts';
import type { ExplanationColumn } from '../find-tables.ts';
import { isKnownBad } from '../known.ts';
import { parseRefersTo } from '../parse-period.ts';
import type { Cover, WholeCover } from '../read-cover.ts';
import type { OpenRow } from './open-row.ts';
import { type RowContext, readCode } from './read-figure.ts';

/** What the office fills in. */
const filled = ['cause', 'remedy', 'by', 'who'] as const satisfies ExplanationColumn[];

/** One row of the table of explanations; `empty` where the office explained nothing in it. */
export function readExplanation(
  row: OpenRow<ExplanationColumn>,
  context: RowContext,
): Omit<Explanation, 'id'> | 'empty' | undefined {
  const { cover, tell } = context;
  if (!filled.some(row.has)) return 'empty';
  const target = readTarget(row, context);
  const release = readRelease(row, context);
  const by = row.date('by');
  const [cause, remedy, who] = [row.text('cause'), row.text('remedy'), row.text('who')];
  for (const column of filled) {
    const lacks = explanationHeadings[column];
    if (!row.has(column)) tell(newIssue('explanation-incomplete', row.placeOf(column), { lacks }));
  }
  const receivedOn = isWhole(cover) ? cover.receivedOn : undefined;
  if (by !== undefined && receivedOn !== undefined && by < receivedOn)
    return void tell(newIssue('remedy-date-past', row.placeOf('by'), { by, receivedOn }));
  if (target === undefined || release === undefined) return undefined;
  if (!isKnownBad(context.known, release, target))
    return void tell(newIssue('explanation-of-nothing', row.placeOf('release'), { release }));
  if (cause === undefined || remedy === undefined || by === undefined || who === undefined) return undefined;
  return { target, release, cause, remedy, by, who };
}

function isWhole(cover: Cover | WholeCover): cover is WholeCover {
  return 'receivedOn' in cover;
}

function readTarget(row: OpenRow<ExplanationColumn>, { known, tell }: RowContext): string | undefined {
  const code = readCode(row);
  if (code === undefined) return void tell(newIssue('cell-empty', row.placeOf('code')));
  const codes = known.targets.map(({ id }) => `${explanationPrefix}/${id}`);
  if (codes.includes(code)) return code.slice(explanationPrefix.length + 1);
  const facts = { id: code, folder: 'targets', likely: findNearest(code, codes) } as const;
  return void tell(newIssue('unknown-id', row.placeOf('code'), facts));
}

function readRelease(row: OpenRow<ExplanationColumn>, { cover, known, tell }: RowContext): string | undefined {
  const written = row.text('release');
  if (written === undefined) return void tell(newIssue('cell-empty', row.placeOf('release')));
  const release = parseRefersTo(written, cover.period.slice(0, 4));
  if (known.releases.some(({ id }) => id === release)) return release;
  return void tell(newIssue('explanation-of-nothing', row.placeOf('release'), { release: release ?? written }));
}
