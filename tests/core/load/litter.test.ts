import { describe, expect, it } from 'vitest';
import { isLitter, isLockFile, isReceivedTable } from '../../../src/core/load/litter.ts';

describe('what lies about', () => {
  it.each([
    ['.DS_Store', true],
    ['content/targets/.DS_Store', true],
    ['content\\targets\\Thumbs.db', true],
    ['DESKTOP.INI', true],
    ['._nuoc-sach.json', true],
    ['~$Quý III.xlsx', true],
    ['.~lock.Quý III.ods#', true],
    ['__MACOSX/Quý III.xlsx', true],
    ['nuoc-sach.json', false],
    ['.gitignore', false],
    ['thumbs.db.json', false],
    ['Quý III~$.xlsx', false],
  ])('is told from what people keep: %s', (path, expected) => {
    expect(isLitter(path)).toBe(expected);
  });

  it('may be the sign that somebody has a file open', () => {
    expect(['~$a.xlsx', '.~lock.a.ods#', '.DS_Store', 'a.xlsx'].map(isLockFile)).toEqual([true, true, false, false]);
  });

  it('may be a table that an office sent', () => {
    const names = ['a.xlsx', 'A.XLS', 'a.ods', 'a.csv', 'a.json', 'a.xlsx.json', 'xlsx'];
    expect(names.map(isReceivedTable)).toEqual([true, true, true, true, false, false, false]);
  });
});
