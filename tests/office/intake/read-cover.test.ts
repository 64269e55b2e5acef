import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/core/issues/catalogue.ts';
import type { CellValue, SheetCell, SheetRow } from '../../../src/office/intake/cells.ts';
import { type Cover, readCover } from '../../../src/office/intake/read-cover.ts';
import { coverLabels } from '../../../src/office/words/template.ts';
import { aReport } from '../../fixtures/builders.ts';
import { aKnownProgramme } from './filled-tables.ts';

type Field = keyof typeof coverLabels;
type Fields = Partial<Record<Field, string | CellValue | null>>;

const right: Fields = {
  period: 'Quý III/2026',
  agency: 'Công an xã',
  number: '45/BC-CAX',
  date: '08/10/2026',
  issuer: 'Công an xã',
  receivedOn: '10/10/2026',
  version: 'Mẫu 1',
};

const cellOf = (value: string | CellValue): SheetCell => ({
  value: typeof value === 'string' ? { kind: 'text', text: value } : value,
  isCalculated: false,
});

function aRow(number: number, ...cells: (string | CellValue | null)[]): { row: SheetRow; sheet: string } {
  const filled = cells.flatMap((cell, column) => (cell === null ? [] : [[column, cellOf(cell)] as const]));
  return { row: { number, cells: new Map(filled.reverse()), isHidden: false }, sheet: 'Bìa' };
}

/** What comes of a cover, and what is said of it by row. */
function read(fields: Fields, more: ReturnType<typeof aRow>[] = [], options: object = {}, known = aKnownProgramme()) {
  const rows = Object.entries({ ...right, ...fields }).map(([field, value], index) =>
    aRow(index + 1, coverLabels[field as Field], value),
  );
  const told: Issue[] = [];
  const cover = readCover([...rows, ...more], known, 'a.xlsx', { ...options, tell: (issue) => void told.push(issue) });
  return {
    cover,
    said: told.map(({ code, place }) => [code, place.line].filter((one) => one !== undefined).join(' ')),
  };
}

const source = { number: '45/BC-CAX', date: '2026-10-08', issuer: 'Công an xã' };

describe('a cover', () => {
  it('is read field by field, with their places', () => {
    const { cover, said } = read({});
    expect(said).toEqual([]);
    expect(cover).toMatchObject({ period: '2026-Q3', agency: 'cong-an-xa', source, receivedOn: '2026-10-10' });
    expect(cover).toHaveProperty('places.date', { file: 'a.xlsx', sheet: 'Bìa', line: 4, heading: 'Ngày văn bản' });
  });

  it('is known by its labels wherever they stand, whatever their marks, blanks and signs', () => {
    const [number, date] = [
      aRow(9, null, ' SO VAN BAN * : ', null, '45/BC-CAX'),
      aRow(3, null, 'Ngày văn bản:', '8/10/2026'),
    ];
    const rest = Object.entries(right)
      .filter(([field]) => field !== 'number' && field !== 'date')
      .map(([field, value], index) => aRow(index + 20, coverLabels[field as Field], value ?? null));
    const told: Issue[] = [];
    const tell = (issue: Issue) => void told.push(issue);
    expect(readCover([number, date, ...rest], aKnownProgramme(), 'a.xlsx', { tell })).toMatchObject({ source });
    expect(told).toEqual([]);
  });

  it('may hold days and numbers as cells of their kind', () => {
    const { cover } = read({
      date: { kind: 'date', date: '2026-10-08' },
      receivedOn: { kind: 'date', date: '2026-10-11' },
      version: { kind: 'number', number: 1, isPercent: false },
    });
    expect(cover).toMatchObject({ source, receivedOn: '2026-10-11' });
  });

  it.each<[Fields, string[]]>([
    [{ number: null }, ['cell-empty 3']],
    [{ number: '  ' }, ['cell-empty 3']],
    [{ number: { kind: 'error', text: '#REF!' } }, ['cell-error 3']],
    [{ date: 'hôm qua' }, ['date-unreadable 4']],
    [{ date: { kind: 'error', text: '#REF!' } }, ['cell-error 4']],
    [{ issuer: null }, ['cell-empty 5']],
    [{ receivedOn: null }, ['cell-empty 6']],
    [{ receivedOn: 'mai' }, ['date-unreadable 6']],
    [{ agency: null }, ['cell-empty 2']],
    [{ agency: 'Công an huyện' }, ['unknown-id 2']],
  ])('is not whole: %j', (fields, expected) => {
    const { cover, said } = read(fields);
    expect(said).toEqual(expected);
    const { supposed, ...known } = cover as Cover;
    expect(known).toEqual({ period: '2026-Q3' });
    // Without its body no values can be held against known ones.
    expect(supposed?.agency).toBe('agency' in fields ? undefined : 'cong-an-xa');
  });

  it('supposes of what could not be read nothing that its rows could be too early or too late for', () => {
    const { cover } = read({ number: null, date: null, receivedOn: null });
    expect((cover as Cover).supposed).toMatchObject({
      source: { number: 'để trống', date: '2026-09-30', issuer: 'Công an xã' },
      receivedOn: '2026-09-30',
    });
  });

  it('of an unknown time lets rows be of any time of the programme', () => {
    expect(read({ period: 'khi nào' })).toEqual({ cover: { period: '2030' }, said: ['period-unreadable 1'] });
    expect(read({ period: '30/9/2026' })).toEqual({ cover: { period: '2030' }, said: ['period-unreadable 1'] });
    expect(read({ period: null })).toEqual({ cover: { period: '2030' }, said: ['cell-empty 1'] });
  });

  it.each<[Fields, string[]]>([
    [{ version: 'Mẫu 0' }, ['template-outdated 7']],
    [{ version: 'Mẫu 11' }, ['template-outdated 7']],
    [{ version: 'Mẫu' }, ['template-outdated 7']],
    [{ version: null }, ['cover-missing']],
  ])('of another template is not read on: %j', (fields, said) => {
    expect(read({ ...fields, number: null })).toEqual({ cover: undefined, said });
  });

  it('names a body by its id or name without a word, and says how it took any other spelling', () => {
    expect(read({ agency: 'cong-an-xa' }).said).toEqual([]);
    expect(read({ agency: 'CAX' }).said).toEqual(['read-as 2']);
  });
});

describe('a field that stands twice', () => {
  it('is one where both say the same, capitals and marks aside, or the second is empty', () => {
    expect(read({}, [aRow(9, 'Số văn bản', '45/bc-cax')]).said).toEqual([]);
    expect(read({}, [aRow(9, 'Số văn bản')]).said).toEqual([]);
  });

  it('is refused where they differ', () => {
    expect(read({}, [aRow(9, 'Số văn bản', '46/BC-CAX')]).said).toEqual(['covers-differ 9']);
  });

  it('is filled by the second where the first is empty', () => {
    const { cover, said } = read({ number: null }, [aRow(9, 'Số văn bản', '45/BC-CAX')]);
    expect([cover, said]).toEqual([expect.objectContaining({ source }), []]);
  });
});

describe('a cover that is told in place of one', () => {
  const told = { period: 'Quý III/2026', agency: 'CAX', number: '45/BC-CAX', date: '08/10/2026' };
  const readTold = (fields: object = {}) => {
    const words: string[] = [];
    const tell = ({ code, place }: Issue) => void words.push(`${place.heading}: ${code}`);
    const cover = readCover([], aKnownProgramme(), 'a.csv', {
      ...{ toldCover: { ...told, ...fields }, receivedOn: '2026-10-10', tell },
    });
    return { cover, words };
  };

  it('is signed by the body itself, unless another is told', () => {
    expect(readTold().cover).toMatchObject({ agency: 'cong-an-xa', source, receivedOn: '2026-10-10' });
    expect(readTold({ issuer: 'Trưởng Công an' }).cover).toHaveProperty('source.issuer', 'Trưởng Công an');
  });

  it('of a body that nobody knows is refused for that alone', () => {
    expect(readTold({ agency: 'Sở Y tế' }).words).toEqual(['Cơ quan báo cáo: unknown-id']);
  });

  it('gives way to rows that have one', () => {
    const { cover } = read({ agency: 'Ủy ban nhân dân xã' }, [], { toldCover: told });
    expect(cover).toMatchObject({ agency: 'uy-ban-nhan-dan' });
  });
});

describe('the day of receipt', () => {
  const unsaid = { receivedOn: null };
  const receivedOn = (cover: unknown) => (cover as { receivedOn?: string } | undefined)?.receivedOn;

  it('may be said for many files at once, but the cover comes first', () => {
    expect(receivedOn(read(unsaid, [], { receivedOn: '2026-10-12' }).cover)).toBe('2026-10-12');
    expect(receivedOn(read({ receivedOn: ' ' }, [], { receivedOn: '2026-10-12' }).cover)).toBe('2026-10-12');
    expect(receivedOn(read({}, [], { receivedOn: '2026-10-12' }).cover)).toBe('2026-10-10');
  });

  it('may be empty while the office tries its own file: no time is then too late', () => {
    const before = { isBeforeReceipt: true };
    const { cover, said } = read(unsaid, [], before);
    expect([receivedOn(cover), said]).toEqual(['2026-10-08', ['receipt-day-empty 6']]);
    expect(receivedOn(read({ ...unsaid, date: '08/9/2026' }, [], before).cover)).toBe('2026-09-30');
    expect(receivedOn(read({}, [], before).cover)).toBe('2026-10-10');
  });

  it('is then that of the same paper, where it came before', () => {
    const observation = { id: 'a', about: 'task', task: 'a', refersTo: '2026-Q3', state: 'done' };
    const came = (fields: object) => ({
      id: 'x',
      ...aReport({
        period: '2026-Q3',
        agency: 'cong-an-xa',
        source,
        receivedOn: '2026-10-15',
        updates: [observation],
        ...fields,
      }),
    });
    const day = (fields: object) =>
      receivedOn(read(unsaid, [], { isBeforeReceipt: true }, aKnownProgramme({ reports: [came(fields)] })).cover);
    expect(day({})).toBe('2026-10-15');
    expect(day({ period: '2026-Q2' })).toBe('2026-10-08');
    expect(day({ agency: 'uy-ban-nhan-dan' })).toBe('2026-10-08');
    expect(day({ source: { ...source, number: '46/BC-CAX' } })).toBe('2026-10-08');
  });
});
