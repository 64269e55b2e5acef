import { getById } from '../programme/programme.ts';
import type { AssessedTarget } from '../status/assess-target.ts';
import type { TargetAssessment } from '../status/assessment.ts';
import { lowerFirst } from './format.ts';
import { formatCommitment } from './measure.ts';
import { statusNames } from './status.ts';

type Named = AssessedTarget & { shortName: string };

/** Said once beside a count of statuses: of each target that has two verdicts, which, and which one is counted. */
export function sayWorseCounted(targets: readonly Named[], assessments: readonly TargetAssessment[]): string {
  return assessments
    .filter(({ isSplit }) => isSplit)
    .map((assessment) => saySplit(getById(targets, assessment.target), assessment))
    .join(' ');
}

/** "theo mức 62–63% là vượt mức cần có, theo mức 66% là chậm; ở đây đếm là chậm"; empty where there is one verdict. */
export function saySplit(
  { shortName, parts }: Named,
  { isSplit, decidedBy, status, ...all }: TargetAssessment,
): string {
  const answer = all.parts.find(({ part }) => part === decidedBy);
  const part = parts.find(({ id }) => id === decidedBy);
  if (!isSplit || answer === undefined || part === undefined) return '';
  const levels = [{ printed: formatCommitment(part).figure, status: answer.status }, ...answer.elsewhere];
  const told = levels.map((level) => `theo mức ${level.printed} là ${lowerFirst(statusNames[level.status])}`);
  const count = levels.length === 2 ? 'hai' : levels.length;
  return `Riêng chỉ tiêu “${shortName}”, văn bản ghi ${count} mức: ${told.join(', ')}; ở đây đếm là ${lowerFirst(statusNames[status])}.`;
}
