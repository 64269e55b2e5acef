import { expect, it } from 'vitest';
import { isPast } from '../../../../src/site/components/release/is-past.ts';

it.each([
  ['before the last hour of the day in Vietnam ends', '2026-10-22T16:59:59Z', false],
  ['once it has ended there', '2026-10-22T17:00:00Z', true],
  ['the day before', '2026-10-21T12:00:00Z', false],
])('says of a day %s: %s, %s', (_, now, past) => expect(isPast('2026-10-22', new Date(now))).toBe(past));
