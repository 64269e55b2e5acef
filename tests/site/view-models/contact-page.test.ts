import { expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { listAnswers } from '../../../src/core/releases/who-reported.ts';
import { buildAgencyListPage } from '../../../src/site/view-models/agency-list-page.ts';
import { buildContactPage } from '../../../src/site/view-models/contact-page.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const [real, demo] = [await readRealProgramme(), await readDemoProgramme()];

it('names whom to ask, the body with the most first, and how many targets nobody was given', () => {
  const page = buildContactPage(real, []);
  expect(page.bodies[0]).toEqual({
    number: '',
    label: 'Ủy ban nhân dân xã',
    href: '/co-quan/uy-ban-nhan-dan/',
    note: 'phải báo cáo 19 việc',
  });
  expect(page.nobody).toEqual({
    label: '14 chỉ tiêu văn bản không giao riêng nơi nào',
    href: '/chi-tieu/?co-quan=chua-giao',
  });
});

it('counts what later documents give to a body', () => {
  const { bodies } = buildContactPage(demo, listReleaseStates(demo));
  expect(bodies.map(({ label }) => label)).toContain('Ban Chỉ huy Quân sự xã');
});

it('names as many bodies as the list of bodies groups by what they owed', () => {
  const states = listReleaseStates(demo);
  const { standings } = buildAgencyListPage(demo, states);
  const owing = standings.slice(0, -1).flatMap(({ agencies }) => agencies);
  expect(owing).toHaveLength(1 + 6 + 3);
  expect(buildContactPage(demo, states).bodies).toHaveLength(owing.length);
});

it('counts what a body owes as the answers of the quarter do', () => {
  const states = listReleaseStates(demo);
  const council = listAnswers(demo, states).find(({ agency }) => agency === 'uy-ban-nhan-dan');
  const shown = buildContactPage(demo, states).bodies.find(({ href }) => href === '/co-quan/uy-ban-nhan-dan/');
  expect(shown?.note).toBe(`phải báo cáo ${council?.owed} việc`);
  expect(council?.owed).toBe(19);
});
