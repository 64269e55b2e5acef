import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  daysBetween,
  endOf,
  endOfYear,
  hasEnded,
  lastEndedYear,
  quarterAfter,
  quarterOf,
  quartersEnded,
  startOf,
  yearOf,
  yearsBetween,
  yearsFrom,
} from '../../src/core/periods.ts';

describe('the end of a period', () => {
  it.each([
    ['2026', '2026-12-31'],
    ['2026-Q1', '2026-03-31'],
    ['2026-Q2', '2026-06-30'],
    ['2026-Q3', '2026-09-30'],
    ['2026-Q4', '2026-12-31'],
    ['2026-08-15', '2026-08-15'],
  ])('of %s is %s', (period, end) => {
    expect(endOf(period)).toBe(end);
  });

  it.each([
    ['2026-Q3', '2026-09-29', false],
    ['2026-Q3', '2026-09-30', true],
    ['2026', '2027-01-01', true],
  ])('of %s has come by %s: %s', (period, cutOff, expected) => {
    expect(hasEnded(period, cutOff)).toBe(expected);
  });

  it.each([
    ['2026-12-30', 2025],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
  ])('makes the last year ended by %s %i', (cutOff, year) => {
    expect(lastEndedYear(cutOff)).toBe(year);
  });
});

describe('the start of a period', () => {
  it.each([
    ['2026', '2026-01-01'],
    ['2026-Q1', '2026-01-01'],
    ['2026-Q2', '2026-04-01'],
    ['2026-Q3', '2026-07-01'],
    ['2026-Q4', '2026-10-01'],
    ['2026-08-15', '2026-08-15'],
  ])('of %s is %s', (period, start) => {
    expect(startOf(period)).toBe(start);
  });
});

describe('quarters and years', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-12-31', '2026-Q4'],
  ])('finds %s in %s', (date, quarter) => {
    expect(quarterOf(date)).toBe(quarter);
  });

  it.each([
    ['2026-Q1', '2026-Q2'],
    ['2026-Q4', '2027-Q1'],
  ])('follows %s by %s', (quarter, next) => {
    expect(quarterAfter(quarter)).toBe(next);
  });

  it('counts years with both ends', () => {
    expect(yearsFrom(2026, 2028)).toEqual([2026, 2027, 2028]);
    expect(yearsFrom(2026, 2025)).toEqual([]);
    expect(yearOf('2026-Q3')).toBe(2026);
    expect(endOfYear(2026)).toBe('2026-12-31');
  });
});

describe('the day after', () => {
  it.each([
    ['2026-08-14', '2026-08-15'],
    ['2026-09-30', '2026-10-01'],
    ['2026-12-31', '2027-01-01'],
    ['2027-02-28', '2027-03-01'],
    ['2028-02-28', '2028-02-29'],
  ])('%s is %s', (date, next) => {
    expect(dayAfter(date)).toBe(next);
  });
});

describe('the time between two dates', () => {
  it.each([
    ['2026-01-01', '2026-01-01', 0],
    ['2026-02-28', '2026-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-03-01', '2026-02-28', -1],
    ['2025-12-31', '2030-12-31', 1826],
  ])('from %s to %s is %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2025-12-31', '2025-12-31', 0],
    ['2025-12-31', '2027-12-31', 2],
    ['2025-12-31', '2030-12-31', 5],
    ['2025-12-31', '2026-06-30', 181 / 365],
    ['2027-12-31', '2028-06-30', 182 / 366],
    ['2028-02-29', '2029-02-28', 1],
    ['2028-02-29', '2032-02-29', 4],
    ['2100-02-28', '2100-03-01', 1 / 365],
    ['2096-02-29', '2100-02-28', 4],
    ['2026-06-30', '2027-03-31', 274 / 365],
    ['2027-12-31', '2025-12-31', -2],
    ['2028-12-31', '2028-06-30', -184 / 365],
    ['1996-02-29', '2000-02-28', 3 + 365 / 366],
  ])('from %s to %s is %d years', (from, to, years) => {
    expect(yearsBetween(from, to)).toBeCloseTo(years, 12);
  });
});

it.each([
  ['the first day of a quarter on', '2026-04-01', '2026-12-31', ['2026-Q2', '2026-Q3', '2026-Q4']],
  ['a day within a quarter, over the turn of the year', '2026-08-15', '2027-04-01', ['2026-Q3', '2026-Q4', '2027-Q1']],
  ['a quarter that has not ended', '2026-04-01', '2026-06-29', []],
])('counts the quarters that have ended from %s', (_, from, cutOff, quarters) => {
  expect(quartersEnded(from, cutOff)).toEqual(quarters);
});
