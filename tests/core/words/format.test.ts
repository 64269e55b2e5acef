import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatNumber,
  formatQuantity,
  formatRefersTo,
  formatTo,
  formatValue,
} from '../../../src/core/words/format.ts';

describe('formatNumber', () => {
  it.each([
    [240.6, '240,6'],
    [97, '97'],
    [1234567.891, '1.234.567,89'],
  ])('writes %d as %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

describe('formatTo', () => {
  it.each([
    [0.12345, 4, '0,1235'],
    [2.5, 0, '3'],
    [0.12345, 2, '0,12'],
    [12, 6, '12'],
  ])('writes %d with at most %d digits after the comma as %s', (value, digits, expected) => {
    expect(formatTo(value, digits)).toBe(expected);
  });
});

describe('formatQuantity', () => {
  it.each([
    [97, '%', '97%'],
    [12, '%/năm', '12%/năm'],
    [240.6, 'triệu đồng/ha', '240,6 triệu đồng/ha'],
    [0.8, '', '0,8'],
  ])('writes %d %s as %s', (value, unit, expected) => {
    expect(formatQuantity(value, unit)).toBe(expected);
  });
});

describe('formatDate', () => {
  it.each([
    ['2026-03-06', '06/3/2026'],
    ['2026-01-07', '07/01/2026'],
    ['2026-12-31', '31/12/2026'],
    ['2025-02-10', '10/02/2025'],
  ])('writes %s as official papers do: %s', (date, expected) => {
    expect(formatDate(date)).toBe(expected);
  });
});

describe('formatRefersTo', () => {
  it.each([
    ['2026', 'năm 2026'],
    ['2026-Q3', 'quý III/2026'],
    ['2026-09-30', '30/9/2026'],
  ])('writes %s as %s', (refersTo, expected) => {
    expect(formatRefersTo(refersTo)).toBe(expected);
  });
});

describe('formatValue', () => {
  it.each([
    [{ kind: 'number', value: 94.5 } as const, '%', '94,5%'],
    [{ kind: 'count', count: 20, total: 21, missing: [] } as const, 'thôn', '20/21 thôn'],
    [{ kind: 'yes-no', value: false } as const, '', 'chưa đạt'],
    [{ kind: 'range', from: 62, to: 63 } as const, '%', '62–63%'],
  ])('writes a value with its unit', (value, unit, expected) => {
    expect(formatValue({ ...value, ...(value.kind === 'count' && { missing: [] }) } as never, unit)).toBe(expected);
  });
});
