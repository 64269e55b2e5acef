import { describe, expect, it } from 'vitest';
import { nameEntry, subjectAndTimeOf, toObservationEntry, toUpdateEntry } from '../../../src/office/intake/entries.ts';

const figure = {
  target: 'van-hoa',
  part: 'thon',
  refersTo: '2026-Q3',
  value: { kind: 'number', value: 93.9 },
  certainty: 'final',
  nature: 'point-in-time',
  isBaseline: false,
} as const;
const plan = { about: 'plan', plan: 'nong-thon-moi', refersTo: '2026-Q3', state: 'done' } as const;
const work = { about: 'work', work: 'de', refersTo: '2026-09-30', state: 'done' } as const;
const task = { about: 'task', task: 'nv-1', refersTo: '2026', state: 'done' } as const;

describe('the name of an entry', () => {
  const named = (record: Parameters<typeof nameEntry>[0], ...taken: string[]) => nameEntry(record, new Set(taken));

  it('says what it is about and when', () => {
    expect([figure, { ...figure, isBaseline: true }, plan, work, task].map((one) => named(one))).toEqual([
      'van-hoa-thon-2026-q3',
      'van-hoa-thon-xuat-phat-2026-q3',
      'plan-nong-thon-moi-2026-q3',
      'work-de-2026-09-30',
      'task-nv-1-2026',
    ]);
  });

  it('has a number where it is taken', () => {
    expect(named(figure, 'van-hoa-thon-2026-q3')).toBe('van-hoa-thon-2026-q3-2');
    expect(named(figure, 'van-hoa-thon-2026-q3', 'van-hoa-thon-2026-q3-2')).toBe('van-hoa-thon-2026-q3-3');
  });

  it('keeps its end where it is long, and does not begin with a hyphen', () => {
    const target = `${'x'.repeat(20)}-${'y'.repeat(62)}`;
    expect(named({ ...figure, target })).toBe(`${'y'.repeat(62)}-thon-2026-q3`.slice(-76));
    expect(named({ ...figure, target: `x--${'y'.repeat(61)}` })).toBe(`${'y'.repeat(61)}-thon-2026-q3`);
  });
});

describe('two entries', () => {
  it('are of one thing where subject, time and reckoning are the same', () => {
    expect(subjectAndTimeOf({ ...figure, certainty: 'provisional' })).toBe(subjectAndTimeOf(figure));
    expect(subjectAndTimeOf({ ...plan, state: 'stopped' })).toBe(subjectAndTimeOf(plan));
  });

  it.each([
    { target: 'xep-loai' },
    { part: 'gia-dinh' },
    { refersTo: '2026-Q2' },
    { nature: 'whole-year' as const },
    { isBaseline: true },
  ])('are of two things with another: %o', (fields) => {
    expect(subjectAndTimeOf({ ...figure, ...fields })).not.toBe(subjectAndTimeOf(figure));
  });

  it('of news are of two things with another subject or time', () => {
    const keys = [plan, { ...plan, plan: 'de' }, { ...plan, refersTo: '2026-Q2' }, { ...work, refersTo: '2026-Q3' }];
    expect(new Set(keys.map(subjectAndTimeOf)).size).toBe(4);
    expect(subjectAndTimeOf({ ...task, task: 'de', refersTo: '2026-Q3' })).not.toBe(
      subjectAndTimeOf({ ...work, refersTo: '2026-Q3' }),
    );
  });
});

it('says of a correction which entry it corrects, and why', () => {
  const corrects = { report: '2026-Q2-a', entry: 'b', reason: 'Sót.' };
  const place = { file: 'a.xlsx' };
  expect(toObservationEntry({ ...figure, corrects }, place)).toStrictEqual({
    list: 'observations',
    record: { ...figure, corrects: { report: '2026-Q2-a', observation: 'b', reason: 'Sót.' } },
    place,
  });
  expect(toUpdateEntry({ ...plan, corrects }, place)).toStrictEqual({
    list: 'updates',
    record: { ...plan, corrects: { report: '2026-Q2-a', update: 'b', reason: 'Sót.' } },
    place,
  });
  expect(toUpdateEntry({ ...plan, corrects: undefined }, place)).toStrictEqual({
    list: 'updates',
    record: plan,
    place,
  });
});
