import { expect, it } from 'vitest';
import { usualDueDay } from '../../../src/office/desk/assign-step.ts';

it('proposes the tenth of the month after the quarter, and never a day within five working days', () => {
  expect(usualDueDay('2026-Q3', '2026-09-20')).toBe('2026-10-10');
  expect(usualDueDay('2026-Q3', '2026-10-02')).toBe('2026-10-10');
  // From Monday 5 October the fifth working day is the Monday after.
  expect(usualDueDay('2026-Q3', '2026-10-05')).toBe('2026-10-12');
  expect(usualDueDay('2026-Q3', '2026-11-29')).toBe('2026-12-04');
});
