import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../../src/core/issues/catalogue.ts';
import { newsHeadings } from '../../../../src/core/words/template-headings.ts';
import type { CellValue } from '../../../../src/office/intake/cells.ts';
import type { NewsColumn } from '../../../../src/office/intake/find-tables.ts';
import { listKnownWords } from '../../../../src/office/intake/known-words.ts';
import { openRow } from '../../../../src/office/intake/rows/open-row.ts';
import { readNews } from '../../../../src/office/intake/rows/read-news.ts';
import { aKnownProgramme } from '../filled-tables.ts';

const known = aKnownProgramme();
const columns = new Map(Object.keys(newsHeadings).map((key, column) => [key as NewsColumn, column]));

type Cells = Partial<Record<NewsColumn, string | CellValue>>;

const ofWork: Cells = { code: 'cong-trinh/de', refersTo: 'Quý III', state: 'Đang làm' };

/** What a row of news comes to, and what is said of it by column. */
function read(cells: Cells, allowsPoint = false) {
  const { news, told } = readRow(cells, allowsPoint);
  return { news, said: told.map(({ code, place }) => `${place.heading}: ${code}`) };
}

function readRow(cells: Cells, allowsPoint = false) {
  const told: Issue[] = [];
  const tell = (issue: Issue) => void told.push(issue);
  const filled = Object.entries(cells).map(([key, cell]) => {
    const value: CellValue = typeof cell === 'string' ? { kind: 'text', text: cell } : cell;
    return [columns.get(key as NewsColumn) ?? -1, { value, isCalculated: false }] as const;
  });
  const sheet = { rows: [], merged: [], hiddenColumns: new Set<number>(), isHidden: false };
  const table = { sheet, headings: newsHeadings, columns, headed: new Set<number>(), needed: [], rows: [] };
  const row = openRow(table, { number: 2, cells: new Map(filled), isHidden: false }, 'a.xlsx', tell);
  const context = {
    cover: { period: '2026-Q3' },
    known,
    words: listKnownWords(known),
    subjects: new Map(),
    allowsPoint,
    tell,
  };
  const news = readNews(row, context);
  return { news, told };
}

const news = { about: 'work', work: 'de', refersTo: '2026-Q3', state: 'under-way', corrects: undefined };
const number = (value: number, isPercent = false): CellValue => ({ kind: 'number', number: value, isPercent });

describe('news', () => {
  it('are of a plan, a work or a task, and of a state', () => {
    expect(read(ofWork)).toStrictEqual({ news, said: [] });
    expect(read({ ...ofWork, code: 'de-an/nong-thon-moi', state: 'đã hoàn thành' }).news).toStrictEqual({
      about: 'plan',
      plan: 'nong-thon-moi',
      refersTo: '2026-Q3',
      state: 'done',
      corrects: undefined,
    });
    expect(read({ ...ofWork, code: 'nhiem-vu/nv-1-2-03', step: 'Đã họp', note: 'Chờ vốn' }).news).toStrictEqual({
      about: 'task',
      task: 'nv-1-2-03',
      refersTo: '2026-Q3',
      state: 'under-way',
      step: 'Đã họp',
      note: 'Chờ vốn',
      corrects: undefined,
    });
  });

  it.each<[Cells, string[]]>([
    [{ code: 'cong-trinh/cau' }, ['Mã: unknown-id']],
    [{ state: 'gần xong' }, ['Tình trạng: value-not-in-list']],
    [{ refersTo: 'Quý V' }, ['Tin của: period-unreadable']],
    [{ corrects: 'a/b' }, ['Lý do đính chính: correction-incomplete']],
  ])('are refused: %j', (cells, said) => {
    const come = read({ ...ofWork, ...cells });
    expect(come.said).toEqual(said);
    if (cells.corrects === undefined) expect(come.news).toBeUndefined();
  });

  it.each([
    'state',
    'step',
    'quantity',
    'quantityUnit',
    'documentNumber',
    'documentDate',
    'note',
    'confirmed',
    'corrects',
    'reason',
  ])('are there as soon as one column is filled: %s', (column) => {
    const filled = { [column]: 'x' };
    expect(read(filled)).toEqual({ news: undefined, said: ['Mã: cell-empty'] });
    expect(read({ code: 'cong-trinh/de', ...filled }).news).toBeUndefined();
  });

  it('are none in a row that holds but what the template fills in, or says that nothing is owed', () => {
    expect(read({ code: 'cong-trinh/de', refersTo: 'Quý III' })).toEqual({ news: 'empty', said: [] });
    expect(read({ refersTo: 'Quý III', name: 'Đê' })).toEqual({ news: 'empty', said: [] });
    expect(read({ code: 'cong-trinh/cau' })).toEqual({ news: 'empty', said: ['Mã: unknown-id'] });
  });
});

describe('the paper of news', () => {
  it('has its number and its day', () => {
    const { news: come, said } = read({ ...ofWork, documentNumber: '12/TTr-UBND', documentDate: '20/9/2026' });
    expect(come).toStrictEqual({ ...news, document: { number: '12/TTr-UBND', date: '2026-09-20' } });
    expect(said).toEqual([]);
  });

  it.each<[Cells, string[]]>([
    [{ documentNumber: '12/TTr-UBND' }, ['Văn bản: ngày: cell-empty']],
    [{ documentDate: '20/9/2026' }, ['Văn bản: số: cell-empty']],
    [{ documentNumber: '12/TTr-UBND', documentDate: 'hôm qua' }, ['Văn bản: ngày: date-unreadable']],
  ])('is told of: %j', (cells, said) => expect(read({ ...ofWork, ...cells }).said).toEqual(said));
});

describe('the quantity of a work', () => {
  const factsOf = (cells: Parameters<typeof read>[0]) => readRow(cells).told.map(({ facts }) => facts);

  it.each<[string | CellValue, string | undefined, number, string]>([
    [number(6.5), 'km', 6.5, 'km'],
    [number(0), 'km', 0, 'km'],
    [number(1.234), 'km', 1.234, 'km'],
    [number(1e9), 'km', 1e9, 'km'],
    ['6,5', 'km', 6.5, 'km'],
    ['1.234,5', 'm²', 1234.5, 'm²'],
  ])('is read beside its unit: %j %s', (quantity, quantityUnit, value, unit) => {
    expect(read({ ...ofWork, quantity, ...(quantityUnit && { quantityUnit }) })).toStrictEqual({
      news: { ...news, done: { quantity: value, unit } },
      said: [],
    });
  });

  it.each<[string, string | undefined, number, string]>([
    ['6,5 km', undefined, 6.5, 'km'],
    ['6,5 km', 'km', 6.5, 'km'],
    ['6,5 m²/ngày', undefined, 6.5, 'm²/ngày'],
    ['6.5', 'km', 6.5, 'km'],
  ])('is shown back where it is typed otherwise: %s %s', (quantity, quantityUnit, value, unit) => {
    expect(read({ ...ofWork, quantity, ...(quantityUnit && { quantityUnit }) })).toStrictEqual({
      news: { ...news, done: { quantity: value, unit } },
      said: ['Khối lượng đã xong: read-as'],
    });
  });

  it.each<[string | CellValue, string | undefined, string]>([
    ['6,5', undefined, 'Đơn vị khối lượng: cell-empty'],
    ['6,5 m', 'km', 'Khối lượng đã xong: unit-differs'],
    ['1.000', 'km', 'Khối lượng đã xong: number-ambiguous'],
    ['khá', 'km', 'Khối lượng đã xong: number-unreadable'],
    ['6,5 (ước)', undefined, 'Khối lượng đã xong: number-unreadable'],
    [number(0.5, true), 'km', 'Khối lượng đã xong: number-unreadable'],
    [number(-1), 'km', 'Khối lượng đã xong: value-out-of-range'],
    [number(1e9 + 1), 'km', 'Khối lượng đã xong: value-out-of-range'],
    [{ kind: 'yes-no', value: true }, 'km', 'Khối lượng đã xong: number-unreadable'],
    [{ kind: 'error', text: '#REF!' }, 'km', 'Khối lượng đã xong: cell-error'],
  ])('is refused: %j %s', (quantity, quantityUnit, said) => {
    const come = read({ ...ofWork, quantity, ...(quantityUnit && { quantityUnit }) });
    expect(come.said).toEqual([said]);
    expect(come.news).not.toHaveProperty('done');
  });

  it('is refused by what stands in the cell, and is offered what it may be', () => {
    const facts = (quantity: string | CellValue, quantityUnit = 'km') =>
      factsOf({ ...ofWork, quantity, quantityUnit })[0];
    expect(facts('khá')).toEqual({ written: 'khá' });
    expect(facts(number(0.5, true))).toEqual({ written: '50%' });
    expect(facts('1.000')).toEqual({ written: '1.000', readings: ['1', '1000'] });
    expect(facts('6,5 m')).toMatchObject({ written: '6,5 m', unit: 'km' });
    expect(facts(number(-1))).toMatchObject({ written: '-1' });
    expect(factsOf({ ...ofWork, quantity: '6,5' })).toEqual([{}]);
  });

  it('may have the point of a program in a CSV file', () => {
    expect(read({ ...ofWork, quantity: '6.5', quantityUnit: 'km' }, true).said).toEqual([]);
  });

  it('may be confirmed where it is unusual, and only where it is there', () => {
    const confirmed = 'Đã kiểm tra: ông A';
    expect(read({ ...ofWork, quantity: '65', quantityUnit: 'km', confirmed })).toStrictEqual({
      news: { ...news, done: { quantity: 65, unit: 'km', confirmed } },
      said: [],
    });
    expect(read({ ...ofWork, confirmed }).said).toEqual(['Khối lượng đã xong: cell-empty']);
    expect(factsOf({ ...ofWork, confirmed })).toEqual([{ beside: newsHeadings.confirmed }]);
    expect(factsOf({ ...ofWork, documentNumber: '45/BC-CAX' })).toEqual([{}]);
  });

  it('belongs to a work alone', () => {
    const cells = { ...ofWork, quantity: '6,5', quantityUnit: 'km' };
    expect(read({ ...cells, code: 'nhiem-vu/nv-1-2-03' }).said).toEqual(['Khối lượng đã xong: quantity-not-of-work']);
    expect(read({ ...cells, code: 'cong-trinh/cau' }).said).toEqual(['Mã: unknown-id']);
  });
});
