import { expect, it } from 'vitest';
import { buildMethodPage } from '../../../src/site/view-models/method-page.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const page = buildMethodPage(await readRealProgramme());

it('shows in each example all that its sentence rests on: also the names', () => {
  const [held, exchanged] = page.rules.find(({ id }) => id === 'maintain-level')?.examples ?? [];
  expect(held?.inputs).toEqual(['xuất phát 5/8 (năm 2025)', '5/8 (31/12/2026)']);
  expect(exchanged?.inputs).toEqual([
    'xuất phát 5/8 (năm 2025, chưa đạt: B, C, D)',
    '5/8 (31/12/2026, chưa đạt: A, B, C)',
  ]);
});
