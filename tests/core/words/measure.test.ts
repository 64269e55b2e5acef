import { describe, expect, it } from 'vitest';
import { formatCommitment, formatDue, formatDueOf, formatFigureAlone } from '../../../src/core/words/measure.ts';

type Case = [name: string, part: Parameters<typeof formatCommitment>[0], figure: string, spoken: string];

const cases: Case[] = [
  [
    'at least',
    { measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' }, unit: '%' },
    '≥ 97%',
    'từ 97% trở lên',
  ],
  [
    'no more than, of what must fall',
    { measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 9, direction: 'falling' }, unit: '%' },
    '≤ 9%',
    'từ 9% trở xuống',
  ],
  [
    'less than, of what must fall',
    { measure: { kind: 'by-date-threshold', comparison: 'more-than', threshold: 9, direction: 'falling' }, unit: '%' },
    '< 9%',
    'dưới 9%',
  ],
  [
    'more than',
    { measure: { kind: 'annual-threshold', comparison: 'more-than', threshold: 90 }, unit: '%' },
    '> 90%',
    'trên 90%',
  ],
  [
    'exactly',
    { measure: { kind: 'annual-threshold', comparison: 'exactly', threshold: 100 }, unit: '%' },
    '100%',
    '100%',
  ],
  ['a range', { measure: { kind: 'range-by-date', from: 62, to: 63 }, unit: '%' }, '62–63%', 'từ 62 đến 63%'],
  [
    'average growth',
    { measure: { kind: 'average-growth', fromPercent: 10, toPercent: 13 }, unit: '%/năm' },
    '10–13%/năm',
    'từ 10 đến 13%/năm',
  ],
  [
    'a level that the text does not print',
    {
      measure: { kind: 'by-date-threshold', comparison: 'exactly', threshold: 0, direction: 'falling' },
      unit: '%',
      isLevelOurs: true,
    },
    '0%',
    '0% (theo cách hiểu của trang)',
  ],
  ['all of a known number', { measure: { kind: 'quota', total: 21 }, unit: 'thôn' }, '21/21 thôn', 'cả 21 thôn'],
  ['all of an unknown number', { measure: { kind: 'quota' } }, 'Tất cả', 'tất cả'],
  ['a thing done or not', { measure: { kind: 'milestone' } }, 'Phải đạt', 'phải đạt'],
  [
    'a rating',
    { measure: { kind: 'ordinal-rating', scale: ['Hoàn thành', 'Hoàn thành tốt'], atLeast: 'Hoàn thành tốt' } },
    '≥ Hoàn thành tốt',
    'từ Hoàn thành tốt trở lên',
  ],
];

describe('formatCommitment', () => {
  it.each(cases)('writes %s', (_, part, figure, spoken) => {
    expect(formatCommitment(part)).toEqual({ figure, spoken });
  });
});

describe('a promise said whole', () => {
  const dueBy = (printed: string) => ({ kind: 'by-date' as const, date: '2027-12-31', printed });

  it('names the last day of a thing done or not, which "đến hết" would make last until then', () => {
    expect(formatDueOf({ measure: { kind: 'milestone' }, due: dueBy('Đến hết năm 2027') })).toBe('hạn hết năm 2027');
    const share = { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' } as const;
    expect(formatDueOf({ measure: share, due: dueBy('Đến năm 2030') })).toBe('đến năm 2030');
  });

  it('says in a figure that stands alone whose reading its level is', () => {
    const none = { kind: 'by-date-threshold', comparison: 'exactly', threshold: 0, direction: 'falling' } as const;
    expect(formatFigureAlone({ measure: none, unit: '%', isLevelOurs: true })).toBe('0% (theo cách hiểu của trang)');
    expect(formatFigureAlone({ measure: none, unit: '%' })).toBe('0%');
  });
});

describe('formatDue', () => {
  it('gives the words of the text', () => {
    expect(formatDue({ kind: 'by-date', date: '2030-12-31', printed: 'Đến năm 2030' })).toBe('đến năm 2030');
  });

  it('says that the text gives no time', () => {
    expect(formatDue({ kind: 'not-stated' })).toBe('văn bản không ghi thời hạn');
  });
});
