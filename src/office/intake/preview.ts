import type { Observation } from '../../core/schemas/observation.ts';
import type { Update } from '../../core/schemas/update.ts';
import { unitReported } from '../../core/words/measure.ts';
import { formatRefersTo } from '../../core/words/verdict.ts';
import {
  changeWords,
  coverName,
  describeCoverChange,
  describeObservation,
  describeUpdate,
} from '../words/import-preview.ts';
import { codePrefixes } from '../words/template.ts';
import type { Change } from './add-to-ledger.ts';
import type { KnownProgramme } from './known.ts';

/** One line of the table of changes, under `previewHeadings`. */
export type PreviewRow = [
  change: string,
  subject: string,
  refersTo: string,
  before: string,
  after: string,
  row: string,
];

/** What reading the file would change, entry by entry, in words. */
export function buildPreview(changes: readonly Change[], known: KnownProgramme): PreviewRow[] {
  return changes.map((change) => {
    const row = [change.place.sheet, change.place.line].filter((part) => part !== undefined).join(' ');
    if (change.kind === 'cover') return [changeWords.cover, coverName, '', '', describeCoverChange(change), row];
    const { kind, entry, before } = change;
    return [
      changeWords[kind],
      nameOf(entry, known),
      formatRefersTo(entry.refersTo),
      before === undefined ? '' : describe(before, known),
      describe(entry, known),
      row,
    ];
  });
}

/** What the entry is about: the number and words of a part, the short name of a plan or work, the code of a task. */
function nameOf(entry: Observation | Update, { targets, plans, works }: KnownProgramme): string {
  if (!('about' in entry)) {
    const target = targets.find(({ id }) => id === entry.target);
    const part = target?.parts.find(({ id }) => id === entry.part);
    return `${target?.printed} ${part?.label}`;
  }
  if (entry.about === 'task') return `${codePrefixes.task}/${entry.task}`;
  const known =
    entry.about === 'plan' ? plans.find(({ id }) => id === entry.plan) : works.find(({ id }) => id === entry.work);
  return `${known?.shortName}`;
}

function describe(entry: Observation | Update, { targets }: KnownProgramme): string {
  if ('about' in entry) return describeUpdate(entry);
  const part = targets.find(({ id }) => id === entry.target)?.parts.find(({ id }) => id === entry.part);
  return describeObservation(entry, part && unitReported(part));
}
