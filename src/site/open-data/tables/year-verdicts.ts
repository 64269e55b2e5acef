import { getById } from '../../../core/programme/programme.ts';
import { reasonTexts, statusNames } from '../../../core/words/status.ts';
import { formatValue } from '../../../core/words/verdict.ts';
import { defineTable } from '../table.ts';
import { verdictWords } from '../words/verdict-words.ts';

interface YearVerdictRow {
  release: string;
  target: string;
  part: string;
  year: number;
  status: string;
  measured?: number | undefined;
  value?: string | undefined;
  isProvisional: boolean;
  reason?: string | undefined;
}

export const yearVerdictTable = defineTable<YearVerdictRow>({
  name: 'year-verdicts',
  key: ['release', 'target', 'part', 'year'],
  links: [
    { columns: ['release'], table: 'releases', to: ['id'] },
    { columns: ['target', 'part'], table: 'target-parts', to: ['target', 'part'] },
  ],
  words: verdictWords.yearVerdicts,
  columns: {
    release: { kind: 'text', isAlways: true },
    target: { kind: 'text', isAlways: true },
    part: { kind: 'text', isAlways: true },
    year: { kind: 'integer', isAlways: true },
    status: { kind: 'text', isAlways: true, codes: statusNames },
    measured: 'number',
    value: 'text',
    isProvisional: { kind: 'boolean', isAlways: true },
    reason: { kind: 'text', codes: reasonTexts },
  },
  rowsOf: ({ programme, states }) =>
    states.flatMap(({ release, assessments }) =>
      assessments.flatMap(({ target, parts }) =>
        parts.flatMap(({ part, years = [] }) =>
          years.map(({ year, verdict, measured, reading, isProvisional, reason }) => ({
            release: release.id,
            target,
            part,
            year,
            status: verdict,
            measured,
            value: reading && formatValue(reading.value, getById(getById(programme.targets, target).parts, part).unit),
            isProvisional,
            reason,
          })),
        ),
      ),
    ),
});
