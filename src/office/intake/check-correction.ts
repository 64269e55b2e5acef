import { type Issue, type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import type { ReportedTime } from '../../core/issues/figures.ts';
import type { Observation } from '../../core/schemas/observation.ts';
import type { Update } from '../../core/schemas/update.ts';
import { figureHeadings } from '../../core/words/template-headings.ts';
import { codePrefixes } from '../words/template.ts';
import type { ReportEntry } from './entries.ts';

/**
 * A row corrects what was said of its own subject and time. The template fills in the time of the new report, so an
 * old value put into such a row would move without anybody meaning it.
 */
export function checkCorrection(
  record: ReportEntry['record'],
  before: Observation | Update,
  place: IssuePlace,
): Issue | undefined {
  const at = { ...place, heading: figureHeadings.corrects };
  if (codeOf(record) !== codeOf(before)) {
    return newIssue('correction-of-other-subject', at, { code: codeOf(record), corrected: codeOf(before) });
  }
  const [time, corrected] = [timeOf(record), timeOf(before)];
  if (time.refersTo === corrected.refersTo && time.nature === corrected.nature) return undefined;
  return newIssue('correction-of-other-time', at, { time, corrected });
}

/** As the column of codes writes it. */
function codeOf(record: ReportEntry['record']): string {
  if (!('about' in record)) return `${record.target}/${record.part}`;
  if (record.about === 'task') return `${codePrefixes.task}/${record.task}`;
  return record.about === 'plan' ? `${codePrefixes.plan}/${record.plan}` : `${codePrefixes.work}/${record.work}`;
}

function timeOf(record: ReportEntry['record']): ReportedTime {
  const { refersTo } = record;
  return 'about' in record ? { refersTo } : { refersTo, nature: record.nature };
}
