import { describe, expect, it } from 'vitest';
import { targetPartSchema } from '../../../../src/core/schemas/target.ts';
import { readObservationValue, shapesOf } from '../../../../src/office/intake/rows/read-value.ts';
import { aTargetPart } from '../../../fixtures/builders.ts';

const scale = ['Hoàn thành nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'];
const at = { comparison: 'at-least', threshold: 97 };

/** One cell of each shape that a report may hold. */
const cells = { number: '98', count: '20/21', range: '62-63', 'yes-no': 'Đạt' };

function taken(measure: object): string[] {
  const part = targetPartSchema.parse(aTargetPart({ unit: 'xã', measure }));
  const reading = { part, allowsPoint: false, place: { file: 'a.xlsx' }, tell: () => {} };
  return Object.values(cells).filter((text) => 'value' in readObservationValue({ kind: 'text', text }, reading));
}

describe('what may be reported', () => {
  it.each<[object, string[]]>([
    [{ kind: 'milestone' }, ['20/21', 'Đạt']],
    [{ kind: 'quota', total: 21 }, ['20/21', 'Đạt']],
    [{ kind: 'range-by-date', from: 62, to: 63 }, ['98', '20/21', '62-63']],
    [{ kind: 'average-growth', fromPercent: 10, toPercent: 13 }, ['98', '62-63']],
    [{ kind: 'yearly-growth', comparison: 'at-least', percent: 10 }, ['98']],
    [{ kind: 'annual-threshold', ...at }, ['98', '20/21', 'Đạt']],
    [{ kind: 'by-date-threshold', ...at, direction: 'rising' }, ['98', '20/21']],
    [{ kind: 'cumulative-count', comparison: 'at-least', count: 9 }, ['98', '20/21']],
    [{ kind: 'maintain-level' }, ['98', '20/21']],
    [{ kind: 'ordinal-rating', scale, atLeast: scale[1] }, []],
  ])('of %o is %j', (measure, expected) => expect(taken(measure)).toEqual(expected));

  it('is offered with the usual shape first', () => {
    const part = (fields: Record<string, unknown>) => targetPartSchema.parse(aTargetPart(fields));
    expect(shapesOf(part({ measure: { kind: 'maintain-level' } }))).toEqual(['count', 'number']);
    expect(shapesOf(part({ measure: { kind: 'ordinal-rating', scale, atLeast: scale[1] } }))).toEqual(['rating']);
    expect(shapesOf(part({ measure: { kind: 'quota' }, isYesNoOnly: true }))).toEqual(['yes-no']);
  });
});
