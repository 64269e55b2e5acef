import { expect, it } from 'vitest';
import type { Issue } from '../../../src/core/issues/catalogue.ts';
import type { Sight } from '../../../src/office/intake/cells.ts';
import { tellSight } from '../../../src/office/intake/tell-sight.ts';

const place = { file: 'a.xlsx' };

function said(sight: Sight | undefined, isProse?: boolean) {
  const told: Issue[] = [];
  const cell = { value: { kind: 'number', number: 92.5, isPercent: false }, isCalculated: false } as const;
  tellSight(
    { ...cell, ...(sight && { sight }) },
    place,
    (issue) => void told.push(issue),
    isProse === undefined ? undefined : { isProse },
  );
  return told.map(({ code, facts }) => ({ code, ...facts }));
}

const marked = (mark: 'raised' | 'struck'): Sight => ({ as: 'marks', runs: [{ words: 'm' }, { words: '2', mark }] });

it('says what the sheet shows in place of what the cell holds', () => {
  expect(said(undefined)).toEqual([]);
  expect(said({ as: 'format', shown: '93' })).toEqual([{ code: 'shown-otherwise', shown: '93', stored: '92,5' }]);
  expect(said({ as: 'month-first', shown: '3/6/2026' })).toEqual([
    { code: 'read-as', as: 'day', written: '3/6/2026', words: '92,5' },
  ]);
});

it('tells of marked letters, but in running words only of those struck out', () => {
  const runs = (mark: string) => [{ code: 'shown-otherwise', runs: [{ words: 'm' }, { words: '2', mark }] }];
  expect(said(marked('raised'))).toEqual(runs('raised'));
  expect(said(marked('raised'), true)).toEqual([]);
  expect(said(marked('struck'), true)).toEqual(runs('struck'));
});
