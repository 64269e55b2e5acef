import { expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildObservationRows } from '../../../src/site/view-models/verdict.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

const programme = await readDemoProgramme();

it('shows readers why an unlikely value is right, and who made sure', () => {
  const confirmed = 'Đã kiểm tra: thẻ hết hạn ngày 30/6; bà B, Phòng Văn hóa - Xã hội.';
  const [state] = listReleaseStates(programme).slice(-1);
  const target = programme.targets.find(({ id }) => id === 'bao-hiem-y-te');
  if (state === undefined || target === undefined) throw new Error('The demonstration has both');
  const observations = state.observations.map((one) => (one.refersTo === '2026-Q3' ? { ...one, confirmed } : one));
  const rows = buildObservationRows(programme, { ...state, observations }, target);
  expect(
    rows.filter((row) => row.confirmed !== undefined).map((row) => [row.refersTo, row.value, row.confirmed]),
  ).toEqual([['quý III/2026', '93,4%', confirmed]]);
});
