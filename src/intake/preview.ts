import type { Observation } from '../schemas/observation.ts';
import type { Update } from '../schemas/update.ts';
import { changeWords, describeObservation, describeUpdate } from '../strings/import-preview.ts';
import { codePrefixes } from '../strings/template.ts';
import { formatRefersTo } from '../strings/verdict.ts';
import type { Change } from './add-to-ledger.ts';
import type { KnownProgramme } from './known.ts';

/** One line of the table of changes, under `previewHeadings`. */
export type PreviewRow = [change: string, code: string, refersTo: string, before: string, after: string, row: string];

/** What reading the file would change, entry by entry, in words. */
export function buildPreview(changes: readonly Change[], known: KnownProgramme): PreviewRow[] {
  return changes.map(({ kind, entry, before, place }) => [
    changeWords[kind],
    codeOf(entry),
    formatRefersTo(entry.refersTo),
    before === undefined ? '' : describe(before, known),
    describe(entry, known),
    [place.sheet, place.line].filter((part) => part !== undefined).join(' '),
  ]);
}

function codeOf(entry: Observation | Update): string {
  if (!('about' in entry)) return `${entry.target}/${entry.part}`;
  if (entry.about === 'plan') return `${codePrefixes.plan}/${entry.plan}`;
  if (entry.about === 'work') return `${codePrefixes.work}/${entry.work}`;
  return `${codePrefixes.task}/${entry.task}`;
}

function describe(entry: Observation | Update, { targets }: KnownProgramme): string {
  if ('about' in entry) return describeUpdate(entry);
  const part = targets.find(({ id }) => id === entry.target)?.parts.find(({ id }) => id === entry.part);
  return describeObservation(entry, part?.unit);
}
