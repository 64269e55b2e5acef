import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepMade } from '../../../src/core/machine/keep-made.ts';

describe('a file that may be kept', () => {
  let folder: string;
  let made: number;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kept-'));
    made = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const picture = async (subject: object, kept?: string) => {
    const draw = async () => {
      made += 1;
      return Buffer.from(`${JSON.stringify(subject)} của ${made}`);
    };
    return Buffer.from(await keepMade(subject, draw, kept)).toString();
  };

  it.each([undefined, ''])('is made each time where the folder is %j', async (none) => {
    expect([await picture({ a: 1 }, none), await picture({ a: 1 }, none)]).toEqual(['{"a":1} của 1', '{"a":1} của 2']);
  });

  it('is made once into a folder, and comes from there as it was made', async () => {
    expect([await picture({ a: 1 }, folder), await picture({ a: 1 }, folder)]).toEqual([
      '{"a":1} của 1',
      '{"a":1} của 1',
    ]);
  });

  it('is another for another subject, of whatever depth', async () => {
    const one = { chart: { title: 'Hộ nghèo', levels: [{ value: 1 }] } };
    const other = { chart: { title: 'Hộ nghèo', levels: [{ value: 2 }] } };
    await picture(one, folder);
    expect(await picture(other, folder)).toBe(`${JSON.stringify(other)} của 2`);
  });

  it('leaves nothing half-written beside it when two make it at once', async () => {
    await Promise.all([picture({ a: 1 }, folder), picture({ a: 1 }, folder)]);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});
