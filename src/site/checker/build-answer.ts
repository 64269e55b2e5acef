import type { Issue } from '../../core/issues/catalogue.ts';
import { formatIssue } from '../../core/issues/format-issue.ts';
import { formatReport } from '../../office/intake/format-json.ts';
import type { KnownProgramme } from '../../office/intake/known.ts';
import { buildPreview } from '../../office/intake/preview.ts';
import type { Intake } from '../../office/intake/read-filled-table.ts';
import type { Answer, Told } from './answer.ts';

/** What the page says of a file that was read. */
export function buildAnswer(intake: Intake, known: KnownProgramme): Answer {
  const notices = intake.notices.map(tell);
  if ('issues' in intake) return { problems: intake.issues.map(tell), notices };
  const { reportId, report, changes } = intake;
  const rows = buildPreview(changes, known);
  // A report says when it was received; nobody has received this one.
  if (intake.notices.some(({ code }) => code === 'receipt-day-empty'))
    return { problems: [], notices, accepted: { rows } };
  const saved = { fileName: `${reportId}.json`, json: formatReport(report) };
  return { problems: [], notices, accepted: { rows, saved } };
}

/** The page prints the code as a link, so the message goes without it. */
function tell(issue: Issue): Told {
  return { code: issue.code, message: formatIssue(issue).replace(` [${issue.code}]`, '') };
}
