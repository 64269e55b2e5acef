import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../../src/core/schemas/report.ts';
import { applyCorrections } from '../../../src/core/status/apply-corrections.ts';
import { listObservations } from '../../../src/core/status/observations.ts';
import { aBaseline, anObservation, aPart, assessPart, verdictOf } from '../../fixtures/status-builders.ts';

const insurance = aPart({
  unit: '%',
  measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
});
const start = aBaseline('2025', 93);

function correctionOf(report: string, observation: string, words: Parameters<typeof anObservation>[0]) {
  return anObservation({ ...words, corrects: { report, observation, reason: 'Cộng nhầm một thôn.' } });
}

/** The number that is judged at the end of 2027. */
function judged(...observations: ReturnType<typeof anObservation>[]) {
  const answer = assessPart(insurance, [start, ...observations], '2027-12-31');
  return answer.measured ?? verdictOf(answer);
}

describe('a correction', () => {
  const wrong = anObservation({ id: 'sai', refersTo: '2027-Q4', value: 9.45, report: '2027-Q4-y-te' });
  const other = anObservation({ id: 'khac', refersTo: '2027-Q3', value: 94, report: '2027-Q3-y-te' });

  it('takes the place of the value it names, and of no other', () => {
    const right = correctionOf('2027-Q4-y-te', 'sai', { refersTo: '2027-Q4', value: 94.5, report: '2028-Q1-y-te' });
    expect(applyCorrections([other, wrong, right])).toEqual([other, right]);
    expect(judged(other, wrong, right)).toBe(94.5);
  });

  it('does not touch a value of the same id in another report', () => {
    const namesake = anObservation({ id: 'sai', refersTo: '2027-Q2', value: 93.9, report: '2027-Q2-y-te' });
    const right = correctionOf('2027-Q4-y-te', 'sai', { refersTo: '2027-Q4', value: 94.5, report: '2028-Q1-y-te' });
    expect(applyCorrections([namesake, wrong, right])).toEqual([namesake, right]);
  });

  it('may itself be corrected: the last one stands', () => {
    const second = correctionOf('2027-Q4-y-te', 'sai', {
      id: 'hai',
      refersTo: '2027-Q4',
      value: 94.6,
      report: '2028-Q1-y-te',
    });
    const third = correctionOf('2028-Q1-y-te', 'hai', {
      id: 'ba',
      refersTo: '2027-Q4',
      value: 94.5,
      report: '2028-Q2-y-te',
    });
    expect(judged(wrong, second, third)).toBe(94.5);
  });

  it('may move a value to another day', () => {
    const moved = correctionOf('2027-Q4-y-te', 'sai', { refersTo: '2028-Q1', value: 94.5, report: '2028-Q1-y-te' });
    expect(judged(other, wrong, moved)).toBe(94);
  });

  it('of a value nobody reported stands by itself', () => {
    const right = correctionOf('2027-Q4-y-te', 'khong-co', { refersTo: '2027-Q4', value: 94.5 });
    expect(judged(right)).toBe(94.5);
  });

  it('may give the baseline anew', () => {
    const answer = assessPart(
      insurance,
      [
        start,
        correctionOf('2025-uy-ban-nhan-dan', 'goc-2025', {
          id: 'goc-moi',
          refersTo: '2025',
          value: 92,
          isBaseline: true,
        }),
        anObservation({ refersTo: '2027-Q4', value: 94 }),
      ],
      '2027-12-31',
    );
    expect(answer).toMatchObject({ expected: 94, status: 'on-track' });
  });
});

describe('of several values', () => {
  it.each([
    [
      'the newest day counts',
      [
        ['2027-Q3', 94, {}],
        ['2027-Q4', 94.5, {}],
      ],
      94.5,
    ],
    [
      'what is about a day after the cut-off does not',
      [
        ['2027-Q4', 94.5, {}],
        ['2028-01-01', 95, {}],
      ],
      94.5,
    ],
    [
      'a final value comes before a provisional one of the same day',
      [
        ['2027-Q4', 94.5, {}],
        ['2027-Q4', 95, { certainty: 'provisional', receivedOn: '2031-02-01' }],
      ],
      94.5,
    ],
    [
      'a provisional value of a later day comes before a final one of an earlier day',
      [
        ['2027-Q3', 94, {}],
        ['2027-Q4', 94.5, { certainty: 'provisional' }],
      ],
      94.5,
    ],
    [
      'of two provisional values of one day the last received counts',
      [
        ['2027-Q4', 94, { certainty: 'provisional', receivedOn: '2028-01-10' }],
        ['2027-Q4', 94.5, { certainty: 'provisional', receivedOn: '2028-02-10' }],
      ],
      94.5,
    ],
    [
      'a value of the whole year conflicts with another of its last day',
      [
        ['2027', 94.5, {}],
        ['2027-12-31', 95, {}],
      ],
      'not-assessable: conflicting-reports',
    ],
    [
      'a value of the whole year conflicts with another of the year up to its last day',
      [
        ['2027', 100, {}],
        ['2027-Q4', 97, { nature: 'cumulative-in-year' }],
      ],
      'not-assessable: conflicting-reports',
    ],
    [
      'a final value conflicts with a provisional one of another body',
      [
        ['2027-Q4', 94.5, {}],
        ['2027-Q4', 95, { certainty: 'provisional', agency: 'y-te' }],
      ],
      'not-assessable: conflicting-reports',
    ],
    [
      'a final value agrees with an equal provisional one of another body',
      [
        ['2027-Q4', 94.5, {}],
        ['2027-Q4', 94.5, { certainty: 'provisional', agency: 'y-te' }],
      ],
      94.5,
    ],
    [
      'provisional values of two bodies conflict, whenever received',
      [
        ['2027-Q4', 94.5, { certainty: 'provisional' }],
        ['2027-Q4', 95, { certainty: 'provisional', agency: 'y-te', receivedOn: '2031-02-01' }],
      ],
      'not-assessable: conflicting-reports',
    ],
    [
      'two equal final values agree',
      [
        ['2027-Q4', 94.5, {}],
        ['2027-12-31', 94.5, {}],
      ],
      94.5,
    ],
    [
      'two different final values conflict, whenever received',
      [
        ['2027-Q4', 94.5, {}],
        ['2027-12-31', 95, { receivedOn: '2031-02-01' }],
      ],
      'not-assessable: conflicting-reports',
    ],
  ] as const)('%s', (_name, values, expected) => {
    const observations = values.map(([refersTo, value, words], index) =>
      anObservation({ id: `gia-tri-${index}`, refersTo, value, ...words }),
    );
    expect(judged(...observations)).toBe(expected);
    expect(judged(...observations.toReversed())).toBe(expected);
  });

  it.each([
    ['one names a place', [18, []], [18, ['A']], 90],
    ['one names more of them', [18, ['A']], [18, ['A', 'B']], 90],
    ['they name others', [18, ['A']], [18, ['C']], 'not-assessable: conflicting-reports'],
    ['one counts fewer', [18, ['A', 'B']], [17, ['A', 'B']], 'not-assessable: conflicting-reports'],
  ] as const)('counts agree where they are equal and no names contradict: %s', (_name, one, other, expected) => {
    const value = ([count, missing]: readonly [number, readonly string[]]) => ({
      kind: 'count',
      count,
      total: 20,
      missing,
    });
    const first = anObservation({ id: 'mot', refersTo: '2027-Q4', value: value(one) });
    const second = anObservation({ id: 'hai', refersTo: '2027-Q4', agency: 'y-te', value: value(other) });
    expect([judged(first, second), judged(second, first)]).toEqual([expected, expected]);
  });

  it('a share and the count it comes from agree', () => {
    const share = anObservation({ id: 'mot', refersTo: '2027-Q4', value: 95 });
    const count = anObservation({ id: 'hai', refersTo: '2027-Q4', value: { kind: 'count', count: 19, total: 20 } });
    expect(judged(share, count)).toBe(95);
  });

  it('leaves out what is of another target or another part', () => {
    const observations = [
      anObservation({ refersTo: '2027-Q4', value: 94.5, target: 'chi-tieu-khac' }),
      anObservation({ refersTo: '2027-Q4', value: 94.5, part: 'phan-khac' }),
    ];
    expect(judged(...observations)).toBe('not-reported');
  });
});

describe('the observations of reports', () => {
  it('carry their report, agency and paper, and keep a paper of their own', () => {
    const own = { number: 'Niên giám 2025', date: '2026-06-30', issuer: 'Thống kê' };
    const paper = { number: '45/BC-UBND', date: '2026-07-10', issuer: 'UBND xã' };
    const shared = {
      target: 'a',
      part: 'b',
      value: { kind: 'number', value: 1 },
      certainty: 'final',
      nature: 'point-in-time',
    };
    const report = reportSchema.parse({
      period: '2026-Q2',
      agency: 'y-te',
      source: paper,
      receivedOn: '2026-07-12',
      observations: [
        { ...shared, id: 'mot', refersTo: '2026-Q2' },
        { ...shared, id: 'hai', refersTo: '2025', isBaseline: true, source: own },
      ],
    });
    expect(
      listObservations([{ ...report, id: '2026-Q2-y-te' }]).map(({ id, report, agency, receivedOn, source }) => ({
        id,
        report,
        agency,
        receivedOn,
        source,
      })),
    ).toEqual([
      { id: 'mot', report: '2026-Q2-y-te', agency: 'y-te', receivedOn: '2026-07-12', source: paper },
      { id: 'hai', report: '2026-Q2-y-te', agency: 'y-te', receivedOn: '2026-07-12', source: own },
    ]);
  });
});
