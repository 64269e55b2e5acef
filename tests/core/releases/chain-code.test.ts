import { expect, it } from 'vitest';
import { chainCode } from '../../../src/core/releases/chain-code.ts';

it('is the first twenty characters of a digest, in fours', () => {
  expect(chainCode('9fe1c0ffee0123456789abcdef'.padEnd(64, '0'))).toBe('9fe1 c0ff ee01 2345 6789');
});
