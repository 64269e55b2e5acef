import { shortly } from '../../core/checks/reported-figures.ts';
import type { Observation } from '../../core/schemas/observation.ts';
import type { Update } from '../../core/schemas/update.ts';
import { stateNames } from '../../core/words/status.ts';
import { figureHeadings, newsHeadings, yesNoWords } from '../../core/words/template-headings.ts';
import { blankName } from '../words/intake.ts';
import { certaintyWords } from '../words/template.ts';
import type { ReportEntry } from './entries.ts';

type ToldRecord = ReportEntry['record'] | Observation | Update;

/** What two entries about one thing say differently: their values, or else each column in which they differ. */
export function describeDifference(record: ToldRecord, before: ToldRecord): { now: string; before: string } {
  const [now, then] = [wordsOfValue(record), wordsOfValue(before)];
  if (now !== then) return { now, before: then };
  const [fields, olds] = [columnsOf(record), columnsOf(before)];
  const differing = Object.keys(fields).filter((column) => fields[column] !== olds[column]);
  const list = (of: Record<string, string | undefined>) =>
    differing.map((column) => `${column}: ${of[column] ?? blankName}`).join('; ');
  return { now: list(fields), before: list(olds) };
}

function wordsOfValue(record: ToldRecord): string {
  if ('about' in record) return stateNames[record.state];
  const { value } = record;
  if (value.kind === 'yes-no') return yesNoWords[String(value.value) as keyof typeof yesNoWords];
  return shortly(value).replace(/(\d)\.(\d)/g, '$1,$2');
}

/** Every other field that a row can change, under its heading. */
function columnsOf(record: ToldRecord): Record<string, string | undefined> {
  if ('about' in record) {
    const done = 'done' in record ? record.done : undefined;
    return {
      [newsHeadings.step]: record.step,
      [newsHeadings.quantity]: done && `${String(done.quantity).replace('.', ',')} ${done.unit}`,
      [newsHeadings.confirmed]: done?.confirmed,
      [newsHeadings.documentNumber]: record.document?.number,
      [newsHeadings.documentDate]: dayOf(record.document?.date),
      [newsHeadings.note]: record.note,
      [newsHeadings.reason]: record.corrects?.reason,
    };
  }
  const missing = record.value.kind === 'count' ? record.value.missing : [];
  return {
    [figureHeadings.missing]: missing.length > 0 ? missing.join('; ') : undefined,
    [figureHeadings.certainty]: certaintyWords[record.certainty],
    [figureHeadings.sourceNumber]: record.source?.number,
    [figureHeadings.sourceDate]: dayOf(record.source?.date),
    [figureHeadings.sourceIssuer]: record.source?.issuer,
    [figureHeadings.note]: record.note,
    [figureHeadings.breaksSeries]: record.breaksSeries,
    [figureHeadings.confirmed]: record.confirmed,
    [figureHeadings.reason]: record.corrects?.reason,
  };
}

function dayOf(date: string | undefined): string | undefined {
  return date?.split('-').reverse().join('/');
}
