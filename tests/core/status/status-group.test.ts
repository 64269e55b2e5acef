import { expect, it } from 'vitest';
import { worstGroupOf } from '../../../src/core/status/status-group.ts';

it('names what was missed first, and what is late only where nothing was missed', () => {
  expect(worstGroupOf(['reached', 'very-late', 'overdue'])).toBe('missed');
  expect(worstGroupOf(['reached', 'late'])).toBe('late');
  expect(worstGroupOf([])).toBe('late');
});
