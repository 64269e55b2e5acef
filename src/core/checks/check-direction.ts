import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import type { Measure, TargetPart } from '../schemas/target.ts';
import { isReduction, readWantedLevel, type WantedLevel } from '../words/wanted-level.ts';

/** A promise whose words want a low level while its record counts a high one as kept, or the reverse. */
export function checkDirection({ targets }: Pick<Content, 'targets'>): Issue[] {
  return [...targets].flatMap(([id, { wording, items, parts }]) =>
    parts.flatMap((part, index) => {
      const recorded = directionOf(part.measure);
      const figure = promisedFigure(part.measure);
      if (figure === undefined || isReduction(part.label)) return [];
      const said = readWantedLevel(sentenceOf([wording, ...items], part), figure, part.unit);
      if (said === undefined || said === recorded) return [];
      const field = `parts.${index}.measure`;
      const isChosen = part.measure.kind === 'by-date-threshold';
      const place = { file: `targets/${id}.json`, field: isChosen ? `${field}.direction` : field };
      return [newIssue('direction-doubtful', place, { quote: part.quote, said, isChosen })];
    }),
  );
}

/** Only a level by a date may be recorded as one that should fall. */
function directionOf(measure: Measure): WantedLevel {
  return measure.kind === 'by-date-threshold' && measure.direction === 'falling' ? 'low' : 'high';
}

function promisedFigure(measure: Measure): number | undefined {
  if ('threshold' in measure) return measure.threshold;
  if (measure.kind === 'range-by-date') return measure.from;
  if (measure.kind === 'average-growth') return measure.fromPercent;
  if (measure.kind === 'yearly-growth') return measure.percent;
  return measure.kind === 'cumulative-count' ? measure.count : undefined;
}

/** The quote with what stands before it in its sentence: it may begin after the "giảm" that it is about. */
function sentenceOf(lines: readonly string[], { quote }: TargetPart): string {
  const line = lines.find((one) => one.includes(quote));
  if (line === undefined) return quote;
  const start = line.indexOf(quote);
  return `${line
    .slice(0, start)
    .split(/[.;:]\s/)
    .at(-1)}${quote}`;
}
