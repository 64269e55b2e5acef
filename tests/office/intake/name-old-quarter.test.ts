import { describe, expect, it } from 'vitest';
import { type Issue, newIssue } from '../../../src/core/issues/catalogue.ts';
import type { ReportEntry } from '../../../src/office/intake/entries.ts';
import { nameOldQuarter } from '../../../src/office/intake/name-old-quarter.ts';
import type { WholeCover } from '../../../src/office/intake/read-cover.ts';

const place = { file: 'a.xlsx', line: 2 };
const facts = { now: '94', before: '93,9', report: '2026-Q3-cong-an-xa' };
const differs = newIssue('value-differs', place, { ...facts, field: 'value', entry: 'mot' } as never);
const conflict = newIssue('values-conflict', place, facts as never);
const beside = newIssue('values-conflict', { ...place, beside: place }, facts as never);
const outside = newIssue('period-outside', place, { isEarly: false } as never);
const early = newIssue('period-outside', place, { isEarly: true } as never);
const empty = newIssue('cell-empty', place);
const unfinished = newIssue('correction-incomplete', place, {} as never);

function anEntry(refersTo: string, corrects?: object): ReportEntry {
  return { record: { refersTo, corrects }, place } as unknown as ReportEntry;
}

/** What is told in the end of a report of the third quarter whose paper is of this day. */
function name(told: Issue[], day: string, entries = [anEntry('2026-Q3')], period = '2026-Q3'): string[] {
  const cover = { period, source: { date: day }, places: { period: { file: 'a.xlsx', line: 1 } } };
  return nameOldQuarter(told, cover as unknown as WholeCover, entries).map(
    ({ code, place: { line }, facts: of }) =>
      `${line} ${code}${code === 'template-stale' ? ` ${JSON.stringify(of)}` : ''}`,
  );
}

const stale = '1 template-stale {"period":"2026-Q3","likely":"2026-Q4","paper":"2027-01-08"}';

describe('a template of the quarter before', () => {
  it.each<[string, Issue]>([
    ['a value that differs', differs],
    ['a cover that differs', newIssue('cover-differs', place, {} as never)],
    ['a conflict with what was reported', conflict],
    ['a time outside of the period', outside],
  ])('is named in place of the advice on %s, and nothing else goes', (_, misleading) => {
    expect(name([empty, misleading, empty], '2027-01-08')).toEqual(['2 cell-empty', '2 cell-empty', stale]);
  });

  it.each<[string, Issue]>([
    ['a conflict of two rows of the file', beside],
    ['a time that is too early for anything', early],
    ['an empty cell', empty],
  ])('is only perhaps one beside %s', (_, other) => {
    expect(name([other], '2027-01-08')).toEqual([`2 ${other.code}`, '1 template-perhaps-stale']);
  });

  it('is none where a row corrects, or where nothing is reported', () => {
    expect(name([differs, unfinished], '2027-01-08')).toEqual(['2 value-differs', '2 correction-incomplete']);
    expect(name([empty], '2027-01-08', [])).toEqual(['2 cell-empty']);
    expect(name([empty], '2027-01-08', [anEntry('2026-Q3', {})])).toEqual(['2 cell-empty']);
  });

  it.each([
    ['2026-10-08', false],
    ['2026-12-11', false],
    ['2026-12-12', true],
    ['2026-12-31', true],
    ['2027-01-01', true],
    ['2027-03-11', true],
  ])('is told by the day of its paper: %s', (day, isOld) => {
    expect(name([], day)).toEqual(isOld ? ['1 template-perhaps-stale'] : []);
  });

  it('is told by its rows where all of them are of a time before the period', () => {
    const told = (...entries: ReportEntry[]) => name([differs], '2027-01-08', entries, '2026-Q4');
    const named = ['2 template-stale {"period":"2026-Q3","likely":"2026-Q4"}'];
    expect(told(anEntry('2026-Q3'))).toEqual(named);
    expect(told(anEntry('2026-09-30'), anEntry('2026-Q2'))).toEqual(named);
    expect(told(anEntry('2026-Q3'), anEntry('2026-10-01'))).toEqual(['2 value-differs']);
    expect(told()).toEqual(['2 value-differs']);
    expect(name([empty], '2027-01-08', [anEntry('2026-Q3')], '2026-Q4')).toEqual(['2 cell-empty']);
  });
});
