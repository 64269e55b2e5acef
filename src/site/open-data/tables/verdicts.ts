import { getById } from '../../../core/programme/programme.ts';
import type { ReleaseState } from '../../../core/releases/release-state.ts';
import type { PartAssessment, Remaining, TargetAssessment } from '../../../core/status/assessment.ts';
import { measureNames } from '../../../core/words/measure.ts';
import { reasonTexts, statusNames } from '../../../core/words/status.ts';
import { explainVerdict, formatValue } from '../../../core/words/verdict.ts';
import { defineTable, type OpenDataSource } from '../table.ts';
import { codeWords } from '../words/code-words.ts';
import { verdictWords } from '../words/verdict-words.ts';

/** What remains to be done, in columns; each kind fills its own. */
interface RemainingCells {
  remaining?: string;
  remainingAmount?: number;
  remainingPerYear?: number;
  remainingYears?: number;
  remainingUntil?: string;
  remainingNames?: string[];
}

interface VerdictRow extends RemainingCells {
  release: string;
  cutOff: string;
  isLatest: boolean;
  target: string;
  part: string;
  isDeciding: boolean;
  status: string;
  statusName: string;
  reason?: string | undefined;
  isProvisional: boolean;
  explanation: string;
  rule: string;
  unit?: string | undefined;
  baselinePeriod?: string | undefined;
  baseline?: number | undefined;
  latestPeriod?: string | undefined;
  latestDate?: string | undefined;
  latest?: number | undefined;
  latestWords?: string | undefined;
  measured?: number | undefined;
  expected?: number | undefined;
  threshold?: number | undefined;
  upperBound?: number | undefined;
  tolerance: number;
  pace?: number | undefined;
  dueDate?: string | undefined;
  isDueAssumed?: boolean | undefined;
  forecast?: number | undefined;
  lost?: string[] | undefined;
  gained?: number | undefined;
  sources: string[];
}

export const verdictTable = defineTable<VerdictRow>({
  name: 'verdicts',
  key: ['release', 'target', 'part'],
  links: [
    { columns: ['release'], table: 'releases', to: ['id'] },
    { columns: ['target', 'part'], table: 'target-parts', to: ['target', 'part'] },
  ],
  words: verdictWords.verdicts,
  columns: {
    release: { kind: 'text', isAlways: true },
    cutOff: { kind: 'date', isAlways: true },
    isLatest: { kind: 'boolean', isAlways: true },
    target: { kind: 'text', isAlways: true },
    part: { kind: 'text', isAlways: true },
    isDeciding: { kind: 'boolean', isAlways: true },
    status: { kind: 'text', isAlways: true, codes: statusNames },
    statusName: { kind: 'text', isAlways: true },
    reason: { kind: 'text', codes: reasonTexts },
    isProvisional: { kind: 'boolean', isAlways: true },
    explanation: { kind: 'text', isAlways: true },
    rule: { kind: 'text', isAlways: true, codes: measureNames },
    unit: 'text',
    baselinePeriod: 'text',
    baseline: 'number',
    latestPeriod: 'text',
    latestDate: 'date',
    latest: 'number',
    latestWords: 'text',
    measured: 'number',
    expected: 'number',
    threshold: 'number',
    upperBound: 'number',
    tolerance: { kind: 'number', isAlways: true },
    pace: 'number',
    dueDate: 'date',
    isDueAssumed: 'boolean',
    remaining: { kind: 'text', codes: codeWords.remaining },
    remainingAmount: 'number',
    remainingPerYear: 'number',
    remainingYears: 'number',
    remainingUntil: 'date',
    remainingNames: 'lines',
    forecast: 'number',
    lost: 'lines',
    gained: 'integer',
    sources: 'list',
  },
  rowsOf: (source) => source.states.flatMap((state) => buildVerdictRows(source, state)),
});

function buildVerdictRows(source: OpenDataSource, state: ReleaseState): VerdictRow[] {
  return state.assessments.flatMap((assessment) =>
    assessment.parts.map((part) => ({
      release: state.release.id,
      cutOff: state.release.cutOff,
      isLatest: state === source.states.at(-1),
      ...buildPartCells(source, assessment, part),
    })),
  );
}

type PartCells = Omit<VerdictRow, 'release' | 'cutOff' | 'isLatest'>;

function buildPartCells({ programme }: OpenDataSource, whole: TargetAssessment, answer: PartAssessment): PartCells {
  const part = getById(getById(programme.targets, whole.target).parts, answer.part);
  return {
    target: whole.target,
    part: part.id,
    isDeciding: whole.decidedBy === part.id,
    status: answer.status,
    statusName: statusNames[answer.status],
    reason: answer.status === 'not-assessable' ? answer.reason : undefined,
    isProvisional: answer.isProvisional,
    explanation: explainVerdict(part, answer),
    rule: answer.rule,
    unit: part.unit,
    ...valueCells(answer, part.unit),
    tolerance: answer.tolerance,
    dueDate: answer.due?.date,
    isDueAssumed: answer.due?.isAssumed,
    ...remainingCells(answer.remaining),
    forecast: answer.forecast?.kind === 'value' ? answer.forecast.number : undefined,
    lost: answer.lost,
    gained: answer.gained,
    sources: answer.sources.map(({ report, observation }) => `${report}/${observation}`),
  };
}

function valueCells(answer: PartAssessment, unit: string | undefined) {
  const { baseline, latest, measured, expected, threshold, upperBound, pace } = answer;
  return {
    baselinePeriod: baseline?.refersTo,
    baseline: baseline?.number,
    latestPeriod: latest?.refersTo,
    latestDate: latest?.date,
    latest: latest?.number,
    latestWords: latest && formatValue(latest.value, unit),
    measured,
    expected,
    threshold,
    upperBound,
    pace,
  };
}

function remainingCells(remaining: Remaining | undefined): RemainingCells {
  if (remaining === undefined) return {};
  const cells: RemainingCells = { remaining: remaining.kind };
  switch (remaining.kind) {
    case 'nothing':
      return cells;
    case 'hold':
      return { ...cells, remainingUntil: remaining.until };
    case 'step':
      return { ...cells, remainingUntil: remaining.by };
    case 'amount':
      return {
        ...cells,
        remainingAmount: remaining.amount,
        remainingPerYear: remaining.perYear,
        remainingYears: remaining.years,
      };
    case 'shortfall':
      return { ...cells, remainingAmount: remaining.amount };
    case 'growth':
      return { ...cells, remainingPerYear: remaining.percentPerYear, remainingYears: remaining.years };
    case 'missing':
      return { ...cells, remainingAmount: remaining.count, remainingNames: remaining.names };
    case 'years':
      return { ...cells, remainingNames: remaining.years.map(String) };
  }
}
