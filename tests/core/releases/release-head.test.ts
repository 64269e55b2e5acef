import { expect, it } from 'vitest';
import { describeHead } from '../../../src/core/releases/release-head.ts';

const days = { id: '2026-Q3', cutOff: '2026-10-15', publishedOn: '2026-10-20' };
const named = (...ids: string[]) => ids.map((id) => ({ id, sha256: '0'.repeat(64) }));
const reports = new Map([
  ['giua', { receivedOn: '2026-10-07' }],
  ['cuoi', { receivedOn: '2026-10-12' }],
  ['dau', { receivedOn: '2026-10-02' }],
  ['sau-do', { receivedOn: '2026-10-18' }],
]);

it('says of the newest release its days and when the last report came that it rests on', () => {
  expect(describeHead({ ...days, reports: named('giua', 'cuoi', 'dau') }, reports)).toEqual({
    period: '2026-Q3',
    cutOff: '2026-10-15',
    publishedOn: '2026-10-20',
    latestReportReceivedOn: '2026-10-12',
  });
});

it('says no such day where there is no report, or where it is no longer there', () => {
  const head = { period: '2026-Q3', cutOff: '2026-10-15', publishedOn: '2026-10-20' };
  expect(describeHead({ ...days, reports: [] }, reports)).toEqual(head);
  expect(describeHead({ ...days, reports: named('khong-co') }, reports)).toEqual(head);
});
