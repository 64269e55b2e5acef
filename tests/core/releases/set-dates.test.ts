import { describe, expect, it } from 'vitest';
import { judgeState, listSetDates, type PlacedCommitment } from '../../../src/core/releases/commitments.ts';
import type { ReleaseState } from '../../../src/core/releases/release-state.ts';
import { updateSchema } from '../../../src/core/schemas/update.ts';
import { anAssignment, aRelease, aTask, aWork, someNews } from '../../fixtures/builders.ts';

const cutOff = '2027-07-15';
const paper = (number: string, date: string) => ({ number, date, issuer: 'UBND xã' });

function given(id: string, date: string, enteredOn: string, ...assigned: Record<string, unknown>[]) {
  return { ...anAssignment({ document: paper(id, date), enteredOn, assigned }), id };
}

const task = (fields: Record<string, unknown> = {}): PlacedCommitment => ({
  about: 'task',
  record: { ...aTask(fields), id: 'nv-1' },
});
const work: PlacedCommitment = { about: 'work', record: { ...aWork(), id: 'de' } };
const plan = (period?: string): PlacedCommitment => ({
  about: 'plan',
  record: { id: 'ke-hoach', ...(period !== undefined && { starts: { period } }) },
});

/** What is known at the cut-off: this news of the plan. */
function stateWith(...words: object[]): ReleaseState {
  const release = { ...aRelease({ cutOff, publishedOn: cutOff }), id: '2027-Q2' };
  const updates = words.map((word, index) => ({
    ...updateSchema.parse(someNews(`tin-${index}`, { about: 'plan', plan: 'ke-hoach', ...word })),
    ...{ report: `2027-Q2-${index}`, agency: `co-quan-${index}`, receivedOn: cutOff, source: paper('1/BC', cutOff) },
  }));
  return { release, reports: [], observations: [], standing: [], updates, assessments: [], recomputed: [] };
}

describe('the day by which something must be done', () => {
  const later = [
    given('b', '2026-05-01', '2026-05-02', { agency: 'tram', tasks: ['nv-1'], works: ['de'], dueOn: '2027-12-31' }),
    given(
      'a',
      '2026-06-01',
      '2027-07-15',
      { agency: 'phong', tasks: ['nv-1'], dueOn: '2027-06-30', product: 'Báo cáo' },
      { agency: 'ban', tasks: ['nv-1'] },
      { agency: 'ban', tasks: ['nv-2'], dueOn: '2026-12-31' },
    ),
    given('muon', '2026-06-01', '2027-07-16', { agency: 'ban', tasks: ['nv-1'], dueOn: '2026-12-31' }),
    given('chua-ky', '2027-07-16', '2027-07-10', { agency: 'ban', tasks: ['nv-1'], dueOn: '2026-12-31' }),
  ];
  const dates = (commitment: PlacedCommitment) =>
    listSetDates({ assignments: later }, commitment, cutOff).map(({ date, by }) => [
      date,
      by.kind === 'assignment' ? [by.document.number, by.agency, by.product] : by.kind,
    ]);

  it('is that of later documents signed and entered by the cut-off, the earliest first', () => {
    expect(dates(task())).toEqual([
      ['2027-06-30', ['a', 'phong', 'Báo cáo']],
      ['2027-12-31', ['b', 'tram', undefined]],
    ]);
    expect(dates(work)).toEqual([['2027-12-31', ['b', 'tram', undefined]]]);
    expect(dates(plan('2026-Q1'))).toEqual([]);
  });

  it('is that of its own words where they set one', () => {
    expect(dates(task({ deadline: { date: '2028-12-31', quote: 'năm 2028' } }))).toEqual([['2028-12-31', 'text']]);
  });

  it('is that of the paper that changed the words, beside the day that held before it', () => {
    const by = (id: string, from: string) => ({ id, from, enteredOn: from, document: paper(id, '2026-06-10') });
    const line = (date: string, id?: string, from = '') =>
      id === undefined
        ? { agencies: [], deadline: { date, quote: 'x' } }
        : { agencies: [], by: by(id, from), deadline: { date, quote: 'x', heldBy: by(id, from) } };
    const setBy = (lines: { agencies: never[]; deadline?: { date: string; quote: string } }[]) =>
      listSetDates({ assignments: [] }, { about: 'task', record: { ...aTask(), id: 'nv-1', lines } }, cutOff);
    const signed = line('2026-12-31');
    const first = line('2027-12-31', 'mot', '2026-07-01');
    const second = line('2028-12-31', 'hai', '2027-01-01');
    const told = (id: string, from: string, was?: string) => ({
      ...{ kind: 'amendment', document: paper(id, '2026-06-10'), from },
      ...(was !== undefined && { was }),
    });
    expect(setBy([signed, first])).toEqual([{ date: '2027-12-31', by: told('mot', '2026-07-01', '2026-12-31') }]);
    expect(setBy([signed, first, second])).toEqual([
      { date: '2028-12-31', by: told('hai', '2027-01-01', '2027-12-31') },
    ]);
    expect(setBy([{ agencies: [] }, first])).toEqual([{ date: '2027-12-31', by: told('mot', '2026-07-01') }]);
    // Not yet in force on the cut-off.
    expect(setBy([signed, line('2028-12-31', 'hai', '2027-07-16')])).toEqual([
      { date: '2026-12-31', by: { kind: 'text' } },
    ]);
  });

  it('is the earliest where a body is judged by it', () => {
    const state = judgeState({ assignments: later }, stateWith(), task());
    expect([state.timing, state.due, state.setBy?.date]).toEqual(['overdue', '2027-06-30', '2027-06-30']);
    expect(judgeState({ assignments: [] }, stateWith(), task())).toEqual({
      ...{ progress: 'no-news', timing: 'no-deadline', name: expect.any(String) },
    });
  });
});

describe('a plan whose words say from when it runs', () => {
  const judged = (period: string | undefined, ...words: object[]) => {
    const { timing, due, isStart } = judgeState({ assignments: [] }, stateWith(...words), plan(period));
    return [timing, due, isStart];
  };

  it('is late to begin once that time has passed, and has no date where the words set none', () => {
    expect(judged('2027-Q2')).toEqual(['overdue', '2027-06-30', true]);
    expect(judged('2027-Q3')).toEqual(['in-time', '2027-09-30', true]);
    expect(judged(undefined)).toEqual(['no-deadline', undefined, undefined]);
    expect(judged(undefined, { state: 'not-started' })).toEqual(['no-deadline', undefined, undefined]);
  });

  it('has no date any more once it has begun, by whatever its newest news says', () => {
    expect(judged('2027-Q2', { state: 'not-started' })).toEqual(['overdue', '2027-06-30', true]);
    expect(judged('2027-Q2', { state: 'under-way' })).toEqual(['no-deadline', undefined, undefined]);
    expect(
      judged('2027-Q2', { state: 'under-way', refersTo: '2026-Q3' }, { state: 'not-started', refersTo: '2026-Q4' }),
    ).toEqual(['overdue', '2027-06-30', true]);
  });

  it('has begun, where bodies disagree, only if each of them says so', () => {
    expect(judged('2027-Q2', { state: 'under-way' }, { state: 'stopped' })).toEqual([
      'no-deadline',
      undefined,
      undefined,
    ]);
    expect(judged('2027-Q2', { state: 'under-way' }, { state: 'not-started' })).toEqual([
      'unclear',
      '2027-06-30',
      true,
    ]);
  });
});
