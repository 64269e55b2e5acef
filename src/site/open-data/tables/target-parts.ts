import type { Measure, TargetPart } from '../../../core/schemas/target.ts';
import { formatCommitment, measureNames } from '../../../core/words/measure.ts';
import { defineTable } from '../table.ts';
import { codeWords } from '../words/code-words.ts';
import { targetWords } from '../words/target-words.ts';

/** What a measure promises, in columns; each kind fills its own. */
interface Promised {
  comparison?: string;
  direction?: string;
  threshold?: number;
  upperBound?: number;
  total?: number | undefined;
  scale?: string[];
  ratingAtLeast?: string;
}

interface TargetPartRow extends Promised {
  target: string;
  part: string;
  label: string;
  quote: string;
  commitment: string;
  unit?: string | undefined;
  shareOf?: string | undefined;
  kind: string;
  due: string;
  dueDate?: string | undefined;
  duePrinted?: string | undefined;
  nature: string;
  tolerance: number;
  disputed: string[];
}

export const targetPartTable = defineTable<TargetPartRow>({
  name: 'target-parts',
  key: ['target', 'part'],
  links: [{ columns: ['target'], table: 'targets', to: ['id'] }],
  words: targetWords.targetParts,
  columns: {
    target: { kind: 'text', isAlways: true },
    part: { kind: 'text', isAlways: true },
    label: { kind: 'text', isAlways: true },
    quote: { kind: 'text', isAlways: true },
    commitment: { kind: 'text', isAlways: true },
    unit: 'text',
    shareOf: 'text',
    kind: { kind: 'text', isAlways: true, codes: measureNames },
    comparison: { kind: 'text', codes: codeWords.comparison },
    direction: { kind: 'text', codes: codeWords.direction },
    threshold: 'number',
    upperBound: 'number',
    total: 'integer',
    scale: 'lines',
    ratingAtLeast: 'text',
    due: { kind: 'text', isAlways: true, codes: codeWords.due },
    dueDate: 'date',
    duePrinted: 'text',
    nature: { kind: 'text', isAlways: true, codes: codeWords.nature },
    tolerance: { kind: 'number', isAlways: true },
    disputed: 'lines',
  },
  rowsOf: ({ programme }) =>
    programme.targets.flatMap((target) => target.parts.map((part) => buildPartRow(target.id, part))),
});

function buildPartRow(target: string, part: TargetPart): TargetPartRow {
  const { due } = part;
  return {
    target,
    part: part.id,
    label: part.label,
    quote: part.quote,
    commitment: formatCommitment(part).figure,
    unit: part.unit,
    shareOf: part.shareOf,
    kind: part.measure.kind,
    ...promisedIn(part.measure),
    due: due.kind,
    dueDate: due.kind === 'by-date' ? due.date : undefined,
    duePrinted: due.kind === 'not-stated' ? undefined : due.printed,
    nature: part.nature,
    tolerance: part.tolerance,
    disputed: part.disputed.map(({ printed }) => printed),
  };
}

function promisedIn(measure: Measure): Promised {
  switch (measure.kind) {
    case 'annual-threshold':
      return { comparison: measure.comparison, threshold: measure.threshold };
    case 'by-date-threshold':
      return { comparison: measure.comparison, direction: measure.direction, threshold: measure.threshold };
    case 'range-by-date':
      return { threshold: measure.from, upperBound: measure.to };
    case 'average-growth':
      return { threshold: measure.fromPercent, upperBound: measure.toPercent };
    case 'yearly-growth':
      return { comparison: measure.comparison, threshold: measure.percent };
    case 'cumulative-count':
      return { comparison: measure.comparison, threshold: measure.count };
    case 'quota':
      return { total: measure.total };
    case 'ordinal-rating':
      return { scale: measure.scale, ratingAtLeast: measure.atLeast };
    case 'milestone':
    case 'maintain-level':
      return {};
  }
}
