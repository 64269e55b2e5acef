import type { TargetPart } from '../schemas/target.ts';
import type { RuleAnswer } from './assessment.ts';

/**
 * The pace as a formula to paste into a spreadsheet; nothing where there is no pace.
 * From 93, 94.5 where 94.6 was needed: `=(94,5-93)/(94,6-93)`. 9% and 8% where 10% was promised: `=((1+9/100)*(1+8/100))^(1/2)*100-100` over 10.
 */
export function formulaOfPace({ measure, levelUnit }: TargetPart, answer: RuleAnswer): string | undefined {
  const { pace, measured, expected, baseline, restsOn = [] } = answer;
  if (pace === undefined || measured === undefined || expected === undefined) return undefined;
  if (measure.kind !== 'average-growth') {
    const start = cell(baseline?.number ?? 0);
    return `=(${cell(measured)}-${start})/(${cell(expected)}-${start})`;
  }
  const numbers = restsOn.flatMap(({ number }) => (number === undefined ? [] : [cell(number)]));
  const isLevels = levelUnit !== undefined;
  const years = yearsOf(answer);
  const factor = isLevels ? `(${numbers[1]}/${numbers[0]})` : `(${numbers.map((rate) => `(1+${rate}/100)`).join('*')})`;
  return `=(${factor}^(1/${years})-1)*100/${cell(expected)}`;
}

function yearsOf({ restsOn = [], due }: RuleAnswer): number {
  const dates = restsOn.map(({ date }) => Number(date.slice(0, 4)));
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || due === undefined) return 1;
  return restsOn[0]?.isBaseline ? last - first : last - first + 1;
}

/** A number as a cell takes it where the comma is the decimal sign; a negative one in brackets. */
function cell(number: number): string {
  const words = String(Number(number.toFixed(6))).replace('.', ',');
  return number < 0 ? `(${words})` : words;
}
