import { describe, expect, it } from 'vitest';
import { filterEvents, filterRows } from '../../../../src/site/components/filters/filtered-download.ts';
import { writeCsv } from '../../../../src/site/open-data/csv.ts';
import { writeCalendar } from '../../../../src/site/open-data/ical.ts';

const head = ['Mã', 'Nguyên văn'];
const rows = [
  ['nv-1-1-01', 'Một, "hai"'],
  ['nv-1-1-011', '=1+1'],
  ['nv-1-1-02', 'Ba'],
];

describe('filterRows', () => {
  it('gives the table that would be written of these records alone, in the order asked for', () => {
    const picked = [rows[2], rows[0]].map((row) => row ?? []);
    for (const csv of [writeCsv(head, rows), writeCsv(head, rows).slice(1)]) {
      expect(filterRows(csv, ['nv-1-1-02', 'nv-1-1-01'])).toBe(writeCsv(head, picked));
    }
  });

  it('leaves the head where nothing is asked for', () => {
    expect(filterRows(writeCsv(head, rows), [])).toBe(writeCsv(head, []));
  });
});

describe('filterEvents', () => {
  const calendar = { name: 'Thời hạn', host: 'xa.example', stamp: '2026-03-31' };
  const day = (id: string) => ({ id, date: '2030-12-31', title: id, description: 'Hạn', url: 'https://xa.example/' });

  it('gives the calendar that would be written of these records alone', () => {
    const whole = writeCalendar(calendar, ['nv-1-1-01', 'nv-1-1-011', 'nv-1-1-02'].map(day));
    expect(filterEvents(whole, ['nv-1-1-01', 'nv-1-1-02'])).toBe(
      writeCalendar(calendar, ['nv-1-1-01', 'nv-1-1-02'].map(day)),
    );
    expect(filterEvents(whole, [])).toBe(writeCalendar(calendar, []));
  });
});
