import { expect, it } from 'vitest';
import type { Issue } from '../../../../src/core/issues/catalogue.ts';
import type { Nature } from '../../../../src/core/schemas/observation.ts';
import { targetPartSchema } from '../../../../src/core/schemas/target.ts';
import { checkNature } from '../../../../src/office/intake/rows/check-nature.ts';
import { aTargetPart } from '../../../fixtures/builders.ts';

const level: Nature = 'point-in-time';
const sum: Nature = 'cumulative-in-year';
const year: Nature = 'whole-year';

it.each<[promised: Nature, refersTo: string, chosen: Nature, fits: boolean, usual: Nature | undefined]>([
  [level, '2026-Q3', level, true, undefined],
  [level, '2026', level, true, undefined],
  [level, '2026-Q3', sum, true, level],
  [level, '2026', year, true, level],
  [year, '2026-Q3', sum, true, undefined],
  [year, '2026-Q3', level, true, sum],
  [year, '2026', year, true, undefined],
  [year, '2026', sum, true, undefined],
  [year, '2026-Q4', sum, true, undefined],
  [year, '2026-12-31', sum, true, undefined],
  [year, '2026-12-31', level, true, year],
  [year, '2026', level, true, year],
  [sum, '2026-Q1', sum, true, undefined],
])('of a promise of %s, for %s, %s stands (%s); usual is %s', (promised, refersTo, chosen, fits, usual) => {
  const told: Issue[] = [];
  const part = targetPartSchema.parse(aTargetPart({ nature: promised }));
  expect(checkNature(chosen, { part, refersTo }, { file: 'a.xlsx' }, (issue) => void told.push(issue))).toBe(fits);
  const said = usual === undefined ? [] : [{ code: 'nature-unusual', facts: { chosen, usual } }];
  expect(told).toMatchObject(said);
  expect(told).toHaveLength(said.length);
});

it.each(['2026-Q4', '2026-12-31'])('is refused where a whole year is chosen for %s', (refersTo) => {
  const told: Issue[] = [];
  const part = targetPartSchema.parse(aTargetPart({ nature: year }));
  expect(checkNature(year, { part, refersTo }, { file: 'a.xlsx' }, (issue) => void told.push(issue))).toBe(false);
  expect(told.map(({ code, facts }) => ({ code, ...facts }))).toEqual([{ code: 'nature-needs-year', refersTo }]);
});
