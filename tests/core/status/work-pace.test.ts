import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../../src/core/schemas/work.ts';
import { assessWork, type DoneReading } from '../../../src/core/status/work-pace.ts';
import { explainWork } from '../../../src/core/words/commitment.ts';
import { years } from '../../fixtures/status-builders.ts';

const km = { sense: 'stated', unit: 'km', quote: '15 – 20 km' } as const;
/** 15-20 km in all, 3-4 km each year. */
const road = { quantity: { ...km, from: 15, to: 20 }, quantityEachYear: { ...km, from: 3, to: 4 } };
/** About 8 km; the text gives no date and no amount for each year. */
const dyke = { quantity: { ...km, from: 8, sense: 'about' as const } };
/** 3 km each year, nothing in all. */
const lane = { quantityEachYear: { ...km, from: 3 } };

type Work = Pick<WorkRecord, 'quantity' | 'quantityEachYear'>;
type Done = readonly [refersTo: string, quantity: number][];

function assess(work: Work, done: Done, cutOff: string) {
  const readings = done.map(([refersTo, quantity]): DoneReading => ({ refersTo, quantity, unit: 'km' }));
  return assessWork(work, readings, { years, cutOff });
}

describe('a work with an amount for each year', () => {
  const kept: Done = [
    ['2026-Q4', 3.2],
    ['2027-Q4', 6.5],
  ];
  // Needed: 3 km × years gone since 31/12/2025.
  it.each<[string, Work, Done, string, string, number | undefined]>([
    ['6.5 km where 2 × 3 = 6 were needed', road, kept, '2028-01-31', 'ahead', 6.5 / 6],
    [
      'exactly 6 km at the end of 2027',
      road,
      [
        ['2026-Q4', 3],
        ['2027-Q4', 6],
      ],
      '2028-01-31',
      'on-track',
      1,
    ],
    // 2 years and 182 of 366 days × 3 = 7.4918 needed.
    ['the half of a third year', road, [...kept, ['2028-Q2', 7]], '2028-07-15', 'late', 7 / (3 * (2 + 182 / 366))],
    [
      'less than 3 km in the last year',
      road,
      [
        ['2026-Q4', 4],
        ['2027-Q4', 6.9],
      ],
      '2028-01-31',
      'not-met',
      6.9 / 6,
    ],
    [
      'no value at the end of the last year',
      road,
      [
        ['2026-Q4', 3.2],
        ['2027-Q3', 5.3],
      ],
      '2028-01-31',
      'not-reported',
      undefined,
    ],
    [
      '15 km, the lower end of the whole',
      road,
      [
        ['2026-Q4', 7],
        ['2027-Q4', 15],
      ],
      '2028-01-31',
      'reached',
      undefined,
    ],
    [
      '14.9 km when the programme is over',
      road,
      [
        ['2029-Q4', 12],
        ['2030-Q4', 14.9],
      ],
      '2031-01-31',
      'not-met',
      14.9 / 15,
    ],
    ['nothing since 2029 when the programme is over', road, [['2029-Q4', 12]], '2031-01-31', 'not-reported', undefined],
    // 12 km were needed: who was behind and fell silent is not better off than who reports the miss.
    ['11 of 12 km in 2029, and silence', road, [['2029-Q4', 11]], '2031-01-31', 'not-met', 11 / 12],
    [
      'a year missed, then a silent one',
      road,
      [
        ['2026-Q4', 2.5],
        ['2027-Q3', 5.5],
      ],
      '2028-01-31',
      'not-met',
      undefined,
    ],
    [
      'two amounts for one day',
      road,
      [
        ['2026-Q4', 3.2],
        ['2026-Q4', 3.4],
      ],
      '2027-01-15',
      'not-assessable',
      undefined,
    ],
    [
      'one amount in two reports',
      road,
      [
        ['2026-Q4', 3],
        ['2026-Q4', 3],
      ],
      '2027-01-15',
      'on-track',
      1,
    ],
    ['the first quarter of the first year', road, [['2026-Q1', 0]], '2026-04-15', 'too-early', 0],
    ['no news, before the second quarter has ended', road, [], '2026-06-29', 'not-due', undefined],
    ['no news after it', road, [], '2026-06-30', 'not-reported', undefined],
    [
      'a value that went back',
      road,
      [
        ['2026-Q4', 3.2],
        ['2027-Q1', 3.1],
      ],
      '2027-04-15',
      'not-assessable',
      undefined,
    ],
  ])('is judged by the least for each year: %s', (_, work, done, cutOff, status, pace) => {
    const answer = assess(work, done, cutOff);
    expect(answer?.status).toBe(status);
    if (pace !== undefined) expect(answer?.pace).toBeCloseTo(pace, 10);
  });

  it('takes neither of two amounts for the last day of a year, and names both', () => {
    const answer = assess(
      road,
      [
        ['2026-Q4', 3.2],
        ['2027-Q4', 9],
        ['2027-Q4', 6.5],
      ],
      '2028-01-31',
    );
    expect([answer?.status, answer?.latest, answer?.differing?.map(({ quantity }) => quantity)]).toEqual([
      'not-assessable',
      undefined,
      [9, 6.5],
    ]);
    expect(answer?.years).toEqual([
      { year: 2026, status: 'reached', built: 3.2 },
      { year: 2027, status: 'not-assessable', isDisputed: true },
      { year: 2028, status: 'not-due' },
    ]);
    expect(answer && explainWork(answer, road)).toEqual([
      'Khối lượng đến ngày 31/12/2027: các báo cáo ghi khác nhau (9 km và 6,5 km) mà chưa có đính chính, nên trang không lấy số nào.',
      'Hứa mỗi năm 3–4 km, tính theo mức thấp nhất: năm 2026 làm 3,2 km, năm 2027 chưa rõ vì các báo cáo ghi khác nhau; đạt 1 trong 2 năm.',
    ]);
  });

  it('lists each year with what was built in it', () => {
    expect(assess(road, kept, '2028-04-15')?.years).toEqual([
      { year: 2026, status: 'reached', built: 3.2 },
      { year: 2027, status: 'reached', built: 3.3 },
      { year: 2028, status: 'not-due' },
    ]);
    expect(
      assess(
        road,
        [
          ['2026-Q4', 2.9],
          ['2027-Q4', 6.5],
        ],
        '2028-01-31',
      )?.years.slice(0, 2),
    ).toEqual([
      { year: 2026, status: 'not-met', built: 2.9 },
      { year: 2027, status: 'reached', built: 3.6 },
    ]);
  });

  it('cannot tell what was built in a year whose start nobody reported', () => {
    expect(assess(road, [['2027-Q4', 6.5]], '2028-01-31')?.years.slice(0, 2)).toEqual([
      { year: 2026, status: 'not-reported' },
      { year: 2027, status: 'not-assessable' },
    ]);
  });

  it('owes nothing more for a year at whose end the whole stands', () => {
    const answer = assess(
      road,
      [
        ['2026-Q4', 9],
        ['2027-Q4', 15],
        ['2028-Q4', 15],
      ],
      '2029-01-31',
    );
    expect(answer?.status).toBe('reached');
    expect(answer?.years.slice(0, 3).map(({ status }) => status)).toEqual(['reached', 'reached', 'reached']);
  });

  it('may promise nothing in all', () => {
    expect(assess(lane, [['2026-Q4', 2]], '2027-01-31')).toMatchObject({ status: 'not-met', expected: 3 });
    const yearly = (...amounts: number[]): Done => amounts.map((amount, index) => [`${2026 + index}-Q4`, amount]);
    expect(assess(lane, yearly(3, 6, 9, 12, 15), '2031-01-31')?.status).toBe('reached');
    // 2.9 km in 2028, 3.1 in 2029.
    expect(assess(lane, yearly(3, 6, 8.9, 12, 15), '2031-01-31')?.status).toBe('not-met');
    expect(assess(lane, yearly(3, 6, 9, 12), '2031-01-31')?.status).toBe('not-reported');
  });
});

describe('a work whose text sets no time', () => {
  it.each<[string, Done, string, string]>([
    ['3 of 8 km', [['2027-Q4', 3]], '2028-01-31', 'no-pace'],
    ['8 km', [['2027-Q4', 8]], '2028-01-31', 'reached'],
    ['3 of 8 km when the programme is over', [['2030-Q4', 3]], '2031-01-31', 'not-met'],
    ['no news', [], '2026-07-15', 'not-reported'],
  ])('has no pace, but is kept or not in the end: %s', (_, done, cutOff, status) => {
    expect(assess(dyke, done, cutOff)?.status).toBe(status);
    expect(assess(dyke, done, cutOff)?.pace).toBeUndefined();
  });
});

it('judges nothing that has no quantity, and no value in another unit', () => {
  expect(assess({}, [], '2028-01-31')).toBeUndefined();
  const inMetres = [{ refersTo: '2027-Q4', quantity: 6500, unit: 'm' }];
  expect(assessWork(road, inMetres, { years, cutOff: '2028-01-31' })?.status).toBe('not-assessable');
});

it('knows nothing of what is about a later day', () => {
  expect(
    assess(
      road,
      [
        ['2026-Q4', 3.2],
        ['2027-Q4', 6.5],
      ],
      '2027-01-31',
    )?.latest?.quantity,
  ).toBe(3.2);
});
