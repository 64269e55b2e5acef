import type { Issue, IssuePlace } from '../../core/issues/catalogue.ts';
import { endOf } from '../../core/periods.ts';
import type { Observation } from '../../core/schemas/observation.ts';
import type { Update } from '../../core/schemas/update.ts';
import { applyCorrections } from '../../core/status/apply-corrections.ts';
import { listObservations } from '../../core/status/observations.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { unitReported } from '../../core/words/measure.ts';
import {
  changeWords,
  coverName,
  describeCoverChange,
  describeDisagreement,
  describeExplanation,
  describeLast,
  describeObservation,
  describeUpdate,
  explanationName,
  formatTemplateValue,
} from '../words/import-preview.ts';
import { codePrefixes } from '../words/template.ts';
import type { ExplanationChange } from './add-explanation.ts';
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

/** What reading the file would change, entry by entry, in words. `known` is what was known before it. */
export function buildPreview(changes: readonly Change[], known: KnownProgramme): PreviewRow[] {
  const findLast = lastKnown(known);
  return changes.map((change) => {
    const row = [change.place.sheet, change.place.line].filter((part) => part !== undefined).join(' ');
    if (change.kind === 'cover') return [changeWords.cover, coverName, '', '', describeCoverChange(change), row];
    if (change.kind === 'explain') return previewExplanation(change, known, row);
    const { kind, entry, before } = change;
    return [
      changeWords[kind],
      nameOf(entry, known),
      formatRefersTo(entry.refersTo),
      before === undefined ? findLast(entry) : describe(before, known),
      describe(entry, known),
      row,
    ];
  });
}

function previewExplanation(
  { explanation, before }: ExplanationChange,
  { targets }: KnownProgramme,
  row: string,
): PreviewRow {
  const { printed, shortName } = targets.find(({ id }) => id === explanation.target) ?? {};
  return [
    before === undefined ? changeWords.add : changeWords.replace,
    explanationName(`${printed} ${shortName}`),
    formatRefersTo(explanation.release),
    before === undefined ? '' : describeExplanation(before),
    describeExplanation(explanation),
    row,
  ];
}

/** Where two bodies disagree about what is read here: the first thing that whoever signs must see. */
export function listDisagreements(
  changes: readonly Change[],
  notices: readonly Issue[],
  known: KnownProgramme,
  by: string,
): string[] {
  return notices.flatMap((notice) => {
    if (notice.code !== 'agencies-disagree') return [];
    const change = changes.find(({ place }) => isSameRow(place, notice.place));
    if (change === undefined || change.kind === 'cover' || change.kind === 'explain') return [];
    const { report, now, before, isNews = false } = notice.facts;
    const other = known.reports.find(({ id }) => id === report);
    const body = known.agencies.find(({ id }) => id === other?.agency)?.name ?? report;
    const subject = `${nameInFull(change.entry, known)}, ${formatRefersTo(change.entry.refersTo)}`;
    return [describeDisagreement({ subject, by, now, before, body, report, isNews })];
  });
}

export function isSameRow(a: IssuePlace, b: IssuePlace): boolean {
  return a.file === b.file && a.sheet === b.sheet && a.line === b.line && a.line !== undefined;
}

/** What was last known of the same part, by whichever body, and of when; nothing where nobody reported. */
function lastKnown(known: KnownProgramme): (entry: Observation | Update) => string {
  const standing = applyCorrections(listObservations(known.reports));
  return (entry) => {
    if ('about' in entry) return '';
    const before = standing
      .filter(
        ({ target, part, refersTo }) =>
          target === entry.target && part === entry.part && endOf(refersTo) <= endOf(entry.refersTo),
      )
      .sort((a, b) => (endOf(a.refersTo) < endOf(b.refersTo) ? -1 : 1))
      .at(-1);
    if (before === undefined) return '';
    const value = formatTemplateValue(before.value, unitOf(before, known));
    return describeLast(
      value,
      formatRefersTo(before.refersTo),
      known.agencies.find(({ id }) => id === before.agency)?.name,
    );
  };
}

/** A task with its first words, too: whoever signs knows no codes. */
function nameInFull(entry: Observation | Update, known: KnownProgramme): string {
  const task = 'about' in entry && entry.about === 'task' ? known.tasks.find(({ id }) => id === entry.task) : undefined;
  return [nameOf(entry, known), task?.name].filter((part) => part !== undefined).join(' ');
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

function describe(entry: Observation | Update, known: KnownProgramme): string {
  return 'about' in entry ? describeUpdate(entry) : describeObservation(entry, unitOf(entry, known));
}

function unitOf({ target, part }: Observation, { targets }: KnownProgramme): string | undefined {
  const found = targets.find(({ id }) => id === target)?.parts.find(({ id }) => id === part);
  return found && unitReported(found);
}
