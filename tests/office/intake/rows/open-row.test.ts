import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../../src/core/issues/catalogue.ts';
import { figureHeadings } from '../../../../src/core/words/template-headings.ts';
import type { CellValue, SheetCell } from '../../../../src/office/intake/cells.ts';
import type { FigureColumn } from '../../../../src/office/intake/find-tables.ts';
import { findPart, findSubject } from '../../../../src/office/intake/rows/find-record.ts';
import { openRow, typed, wordsOf } from '../../../../src/office/intake/rows/open-row.ts';
import { readChoice } from '../../../../src/office/intake/rows/read-choice.ts';
import { readCorrection } from '../../../../src/office/intake/rows/read-correction.ts';
import { readRefersTo } from '../../../../src/office/intake/rows/read-period.ts';
import { aReport } from '../../../fixtures/builders.ts';
import { aKnownProgramme } from '../filled-tables.ts';

type Cells = Partial<Record<FigureColumn, string | CellValue | SheetCell>>;

const columns = new Map(Object.keys(figureHeadings).map((key, column) => [key as FigureColumn, column]));
const number = (value: number, isPercent = false): CellValue => ({ kind: 'number', number: value, isPercent });

function open(cells: Cells) {
  const told: Issue[] = [];
  const tell = (issue: Issue) => void told.push(issue);
  const filled = Object.entries(cells).map(([key, cell]) => {
    const value: CellValue | SheetCell = typeof cell === 'string' ? { kind: 'text', text: cell } : cell;
    return [columns.get(key as FigureColumn) ?? -1, 'kind' in value ? { value, isCalculated: false } : value] as const;
  });
  const sheet = { name: 'A', rows: [], merged: [], hiddenColumns: new Set<number>(), isHidden: false };
  const table = { sheet, headings: figureHeadings, columns, headed: new Set<number>(), needed: [], rows: [] };
  const row = openRow(table, { number: 2, cells: new Map(filled), isHidden: false }, 'a.xlsx', tell);
  return { row, tell, said: () => told.map(({ code, place, facts }) => ({ code, heading: place.heading, ...facts })) };
}

describe('a cell of a row', () => {
  it('is where its heading stands', () => {
    const { row } = open({ value: '62,5' });
    expect(row.placeOf('value')).toEqual({ file: 'a.xlsx', sheet: 'A', line: 2, heading: 'Giá trị' });
    expect([row.has('value'), row.has('note'), row.value('note'), row.text('note'), row.date('note')]).toEqual([
      true,
      false,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is in one line, and nothing where only blanks stand in it', () => {
    const { row, said } = open({ note: ' Một \n hai\tba ', reason: '  ' });
    expect([row.text('note'), row.text('reason')]).toEqual(['Một hai ba', undefined]);
    expect(said()).toEqual([]);
  });

  it('in error is told', () => {
    const { row, said } = open({ value: { value: { kind: 'error', text: '#REF!' }, isCalculated: true } });
    expect(row.value('value')).toBeUndefined();
    expect(said()).toEqual([{ code: 'cell-error', heading: 'Giá trị', error: '#REF!' }]);
  });

  it('with a formula says what was taken of it', () => {
    const { row, said } = open({ value: { value: number(62.5), isCalculated: true } });
    expect(row.value('value')).toEqual(number(62.5));
    expect(said()).toEqual([{ code: 'read-as', heading: 'Giá trị', as: 'formula', words: '62,5' }]);
  });

  it.each<[FigureColumn, boolean]>([
    ['note', false],
    ['reason', false],
    ['confirmed', false],
    ['sourceIssuer', false],
    ['value', true],
    ['code', true],
  ])('of running words may have raised letters: %s (told: %s)', (column, isTold) => {
    const runs = [{ words: 'm' }, { words: '2', mark: 'raised' as const }];
    const cell = { value: { kind: 'text', text: 'm2' }, isCalculated: false, sight: { as: 'marks', runs } } as const;
    const { row, said } = open({ [column]: cell });
    row.text(column);
    expect(said().length).toBe(isTold ? 1 : 0);
  });

  it('that is a day in the place of a value is an error of its own, whatever it shows', () => {
    const cell: SheetCell = {
      value: { kind: 'date', date: '2026-01-21' },
      isCalculated: false,
      sight: { as: 'format', shown: '21-Jan' },
    };
    const { row, said } = open({ value: cell, refersTo: cell });
    expect([row.value('value')?.kind, said()]).toEqual(['date', []]);
    row.value('refersTo');
    expect(said()).toMatchObject([{ code: 'shown-otherwise', heading: 'Số liệu của' }]);
  });

  it.each<[string | CellValue, string | undefined, string[]]>([
    [{ kind: 'date', date: '2026-09-20' }, '2026-09-20', []],
    ['20/9/2026', '2026-09-20', []],
    ['hôm qua', undefined, ['date-unreadable']],
    [number(46087), undefined, ['date-unreadable']],
    [' ', undefined, []],
  ])('may be a day: %j', (cell, date, codes) => {
    const { row, said } = open({ sourceDate: cell });
    expect([row.date('sourceDate'), said().map(({ code }) => code)]).toEqual([date, codes]);
  });
});

it.each<[CellValue, string]>([
  [{ kind: 'text', text: 'a' }, 'a'],
  [{ kind: 'error', text: '#REF!' }, '#REF!'],
  [number(62.5), '62,5'],
  [number(0.625, true), '62,5%'],
  [number(0.1 + 0.2, true), '30%'],
  [{ kind: 'date', date: '2026-09-20' }, '20/09/2026'],
  [{ kind: 'yes-no', value: true }, 'TRUE'],
  [{ kind: 'yes-no', value: false }, 'FALSE'],
])('writes %j as an editor would type it: %s', (value, words) => expect(wordsOf(value)).toBe(words));

it('writes a number with a comma', () => expect([typed(1), typed(-1.5)]).toEqual(['1', '-1,5']));

describe('a choice', () => {
  const words = { final: 'Chính thức', provisional: 'Tạm tính' };
  const choose = (cell: string | undefined, others?: Record<string, 'final' | 'provisional'>) => {
    const { row, tell, said } = open(cell === undefined ? {} : { certainty: cell });
    return [readChoice(row, 'certainty', words, tell, others), said()];
  };

  it('is one of a few words, capitals and marks aside, or another word for one', () => {
    expect(choose('CHINH THUC')).toEqual(['final', []]);
    const understood = { code: 'read-as', heading: 'Độ chắc', as: 'typed', written: 'ước', words: '"Tạm tính"' };
    expect(choose('ước', { ước: 'provisional' })).toEqual(['provisional', [understood]]);
  });

  it('is told where it is none', () => {
    expect(choose(undefined)).toEqual([undefined, [{ code: 'cell-empty', heading: 'Độ chắc' }]]);
    const choices = ['Chính thức', 'Tạm tính'];
    expect(choose('tạm tín')).toEqual([
      undefined,
      [{ code: 'value-not-in-list', heading: 'Độ chắc', written: 'tạm tín', choices, likely: 'Tạm tính' }],
    ]);
  });
});

describe('a correction', () => {
  const observation = {
    id: 'a',
    target: 'x',
    part: 'y',
    refersTo: '2026-Q2',
    value: { kind: 'number', value: 1 },
    certainty: 'final',
    nature: 'point-in-time',
  };
  const report = { id: '2026-Q2-cax', ...aReport({ observations: [observation] }) };
  const known = aKnownProgramme({ reports: [{ ...report, id: 'khac', observations: [] }, report] });
  const read = (cells: Cells, list: 'observations' | 'updates' = 'observations') => {
    const { row, tell, said } = open(cells);
    return [readCorrection(row, known, list, tell), said()];
  };

  it('names an entry, and why', () => {
    expect(read({})).toEqual([undefined, []]);
    expect(read({ corrects: '2026-Q2-cax/a', reason: 'Sót.' })).toEqual([
      { report: '2026-Q2-cax', entry: 'a', reason: 'Sót.' },
      [],
    ]);
  });

  it.each<[Cells, 'observations' | 'updates', object]>([
    [{ corrects: '2026-Q2-cax/a' }, 'observations', { heading: 'Lý do đính chính', lacks: 'reason' }],
    [{ reason: 'Sót.' }, 'observations', { heading: 'Đính chính cho', lacks: 'entry' }],
    [{ corrects: '2026-Q2-cax/b', reason: 'a' }, 'observations', { unknown: '2026-Q2-cax/b' }],
    [{ corrects: 'khac/a', reason: 'a' }, 'observations', { unknown: 'khac/a' }],
    [{ corrects: '2026-Q2-cax', reason: 'a' }, 'observations', { unknown: '2026-Q2-cax' }],
    [{ corrects: '2026-Q2-cax/a', reason: 'a' }, 'updates', { unknown: '2026-Q2-cax/a' }],
  ])('is told where it is not whole: %j', (cells, list, facts) => {
    const [correction, told] = read(cells, list);
    expect(correction).toBeUndefined();
    expect(told).toMatchObject([{ code: 'correction-incomplete', ...facts }]);
  });
});

describe('the time of a row', () => {
  const read = (cell: string | CellValue | undefined, isBaseline = false, period = '2027-Q3') => {
    const { row, tell, said } = open(cell === undefined ? {} : { refersTo: cell });
    const time = readRefersTo(row, 'refersTo', { period }, aKnownProgramme(), tell, { isBaseline });
    return [time, said().map(({ code }) => code)];
  };

  it.each<[string | CellValue, string]>([
    ['Quý III', '2027-Q3'],
    ['Quý IV/2026', '2026-Q4'],
    ['30/9/2027', '2027-09-30'],
    [{ kind: 'date', date: '2026-01-01' }, '2026-01-01'],
    ['2026', '2026'],
  ])('is of the programme and no later than the report: %j', (cell, time) => expect(read(cell)).toEqual([time, []]));

  it.each<[string | CellValue | undefined, string]>([
    [undefined, 'cell-empty'],
    ['Quý V', 'period-unreadable'],
    ['Quý IV', 'period-outside'],
    ['1/10/2027', 'period-outside'],
    ['2027', 'period-outside'],
    ['Quý IV/2025', 'period-outside'],
  ])('is told where it is not: %j', (cell, code) => expect(read(cell)).toEqual([undefined, [code]]));

  it('may lie before the programme where it is the level to start from', () => {
    expect(read('2025', true)).toEqual(['2025', []]);
    expect(read('Quý IV', true)).toEqual([undefined, ['period-outside']]);
  });
});

describe('a code', () => {
  const place = { file: 'a.xlsx' };
  const find = (code: string, by: typeof findPart | typeof findSubject) => {
    const told: Issue[] = [];
    const found = by(code, aKnownProgramme(), place, (issue) => void told.push(issue));
    return [found, ...told.map(({ facts }) => facts)];
  };

  it('names a part, or a target that has but one', () => {
    expect(find('van-hoa/thon', findPart)).toMatchObject([{ target: 'van-hoa', part: { id: 'thon' } }]);
    expect(find('bao-hiem-y-te', findPart)).toMatchObject([{ target: 'bao-hiem-y-te', part: { id: 'tham-gia' } }]);
    expect(find('van-hoa', findPart)).toMatchObject([undefined, { id: 'van-hoa', folder: 'targets' }]);
  });

  it('names a plan, a work or a task', () => {
    expect(find('de-an/nong-thon-moi', findSubject)).toEqual([{ about: 'plan', plan: 'nong-thon-moi' }]);
    expect(find('cong-trinh/de', findSubject)).toEqual([{ about: 'work', work: 'de' }]);
    expect(find('nhiem-vu/nv-1-2-03', findSubject)).toEqual([{ about: 'task', task: 'nv-1-2-03' }]);
    expect(find('de', findSubject)).toMatchObject([undefined, { id: 'de', folder: 'records' }]);
  });

  it.each([
    ['Văn-hóa/Thôn', 'van-hoa/thon'],
    ['"van-hoa / thon"', 'van-hoa/thon'],
    ['van-hoa/thonn', 'van-hoa/thon'],
    ['xyz', undefined],
  ])('that is none is answered with the one that was meant: %s', (code, likely) => {
    expect(find(code, findPart)).toEqual([undefined, { id: code, folder: 'targets', likely }]);
  });
});
