import { expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { methodVersion } from '../../../src/core/words/method-versions.ts';
import { buildReleasePage } from '../../../src/site/view-models/release-pages.ts';
import { buildTargetPage } from '../../../src/site/view-models/target-page.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

const demo = await readDemoProgramme();
const states = listReleaseStates(demo);

it('shows of a sealed release what it stored, and beside it what the rules of today say', () => {
  const page = buildReleasePage(demo, states, '2026-Q2');
  expect(page.facts.at(-1)).toEqual({ term: 'Cách tính', detail: 'Cách tính bản 1' });
  const restated = page.restated.map(({ target, published, now }) => [target.href, published, now]);
  expect(restated).toContainEqual(['/cong-bo/2026-q2/chi-tieu/bao-hiem-y-te/', 'on-track', 'too-early']);
  const commitments = page.restatedCommitments.map(({ of, published, now }) => [of.href, published, now]);
  expect(commitments).toContainEqual([
    '/cong-trinh/duong-xa/',
    'Đang làm, không ghi thời hạn',
    'Đang làm, không ghi thời hạn; Quá sớm để đánh giá',
  ]);
  expect(page.restatedNote).toContain(`bản 1; nay trang dùng bản ${methodVersion}`);
  expect(buildReleasePage(demo, states, '2027-Q4')).toMatchObject({ restated: [], restatedCommitments: [] });
});

it('says in the history of a target by which method each verdict was made', () => {
  const { history } = buildTargetPage(demo, states, 'bao-hiem-y-te');
  const of = (period: string) => history.find(({ release }) => release.label === period);
  expect(of('quý II/2026')).toMatchObject({ status: 'on-track', method: 'theo cách tính bản 1' });
  expect(of('quý III/2026')?.method).toBeUndefined();
});

it('is shown on the page of a target with the words that were stored', () => {
  const { current } = buildTargetPage(demo, states.slice(0, 2), 'bao-hiem-y-te');
  expect(current?.parts[0]?.sentence).toContain('(dung sai 0,1 điểm)');
  expect(current?.asOf).toMatch(/, theo cách tính bản 1$/);
  expect(current?.restated).toEqual({
    note: `Tính lại theo cách tính bản ${methodVersion}, như đang dùng, thì là:`,
    status: 'too-early',
  });
});
