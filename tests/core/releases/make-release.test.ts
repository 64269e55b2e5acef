import { expect, it } from 'vitest';
import { listAddresses, makeRelease } from '../../../src/core/releases/make-release.ts';
import { replySchema } from '../../../src/core/schemas/reply.ts';
import { methodVersion } from '../../../src/core/words/method-versions.ts';
import {
  anAgency,
  aPlan,
  aRelease,
  aReport,
  aSection,
  aTarget,
  aTargetPart,
  aTask,
  aWork,
  someContent,
  someNews,
  words,
} from '../../fixtures/builders.ts';

const order = { id: '2026-Q3', cutOff: '2026-10-15', publishedOn: '2026-10-20', approvedBy: 'Bí thư Đảng ủy' };
const value = {
  id: 'mot',
  target: 'nuoc-sach',
  part: 'nuoc-sach',
  refersTo: '2026-09-30',
  value: { kind: 'yes-no', value: true },
  certainty: 'final',
  nature: 'point-in-time',
};
const source = { number: '9/CV-UBND', date: '2026-10-01', issuer: 'UBND xã' };
const sha = (letter: string) => letter.repeat(64);
const content = someContent({
  sections: [
    aSection('mo-dau', { order: 1 }, [
      { kind: 'target', id: 'nuoc-sach' },
      { kind: 'target', id: 'tram-y-te' },
    ]),
  ],
  targets: new Map([
    ['nuoc-sach', aTarget()],
    [
      'tram-y-te',
      aTarget({ parts: [aTargetPart({ due: { kind: 'by-date', date: '2026-06-30', printed: 'trước 30/6/2026' } })] }),
    ],
  ]),
  tasks: new Map([['nv-1', aTask()]]),
  plans: new Map([['nong-thon-moi', aPlan()]]),
  works: new Map([['de', aWork()]]),
  agencies: new Map([['uy-ban', anAgency()]]),
  reports: new Map([
    ['2026-Q3-a', aReport({ receivedOn: '2026-10-15', observations: [value] })],
    ['2026-Q3-b', aReport({ receivedOn: '2026-10-16', observations: [value] })],
  ]),
  fingerprints: new Map([
    ['reports/2026-Q3-a.json', sha('a')],
    ['reports/2026-Q3-b.json', sha('b')],
    ['releases/2026-Q2.json', sha('c')],
    ['releases/2026-Q1.json', sha('d')],
  ]),
});

it('takes every report received by the cut-off, and judges each target', () => {
  const { assessments, ...record } = makeRelease(content, order);
  expect(record).toEqual({
    cutOff: '2026-10-15',
    publishedOn: '2026-10-20',
    approvedBy: 'Bí thư Đảng ủy',
    commitments: [],
    method: methodVersion,
    text: '0'.repeat(64),
    replies: [],
    reports: [{ id: '2026-Q3-a', sha256: sha('a') }],
    addresses: {
      programme: ['mo-dau'],
      targets: ['nuoc-sach', 'tram-y-te'],
      tasks: ['nv-1'],
      plans: ['nong-thon-moi'],
      works: ['de'],
      agencies: ['uy-ban'],
    },
  });
  // One is reported done; the day of the other has passed, and nobody reported whether it was done.
  expect(assessments.map(({ target, status, parts }) => [target, status, parts[0]?.sentence])).toEqual([
    ['nuoc-sach', 'reached', 'Báo cáo ghi đã đạt (30/9/2026).'],
    ['tram-y-te', 'not-reported', 'Đến ngày chốt chưa có số liệu. Hạn 30/6/2026 đã qua.'],
  ]);
});

it('stores how each plan, work and task of the text stands, with the quantity of a work where it has one', () => {
  const placed = aSection('mo-dau', { order: 1 }, [
    { kind: 'plan', id: 'nong-thon-moi' },
    { kind: 'work', id: 'de' },
    { kind: 'work', id: 'cau' },
    words('task', 'nv-1', 'Một việc;'),
  ]);
  const quantity = { from: 8, sense: 'at-least', unit: 'km', quote: '8 km' };
  const works = new Map([
    ['de', aWork({ quantity })],
    ['cau', aWork()],
  ]);
  const done = someNews('tin', { about: 'work', work: 'de', done: { quantity: 3, unit: 'km' } });
  const reports = new Map([['2026-Q3-a', aReport({ receivedOn: '2026-10-15', updates: [done] })]]);
  const { commitments } = makeRelease({ ...content, sections: [placed], works, reports, targets: new Map() }, order);
  expect(
    commitments.map(({ about, id, state, judged }) => [about, id, state.progress, state.name, judged?.status]),
  ).toEqual([
    ['plan', 'nong-thon-moi', 'no-news', 'Chưa báo cáo, không ghi thời hạn', undefined],
    ['work', 'de', 'under-way', 'Đang làm, không ghi thời hạn', 'no-pace'],
    ['work', 'cau', 'no-news', 'Chưa báo cáo, không ghi thời hạn', undefined],
    ['task', 'nv-1', 'no-news', 'Chưa báo cáo, không ghi thời hạn', undefined],
  ]);
  expect(commitments.map((one) => 'judged' in one)).toEqual([false, true, false, false]);
  expect(commitments[1]?.judged?.sentences).toEqual([
    expect.stringMatching(/^Đến hết quý II\/2026 đã làm 3 km, đã hứa tối thiểu 8 km\./),
  ]);
  expect(listAddresses({ ...content, sections: [placed], works }).works).toEqual(['de', 'cau']);
});

it('names the newest release before it, with its fingerprint', () => {
  const releases = new Map([
    ['2026-Q2', aRelease()],
    ['2026-Q1', aRelease({ cutOff: '2026-04-15', publishedOn: '2026-04-20' })],
  ]);
  expect(makeRelease({ ...content, releases }, order).previous).toEqual({ id: '2026-Q2', sha256: sha('c') });
});

it('seals the day by which the next release was announced to come', () => {
  const announced = [
    { period: '2026-Q3', on: '2026-10-22' },
    { period: '2027-Q1', on: '2027-04-21' },
    { period: '2026-Q4', on: '2027-02-05' },
  ];
  expect(makeRelease({ ...content, site: { ...content.site, announced } }, order).nextBy).toBe('2027-02-05');
  expect('nextBy' in makeRelease(content, order)).toBe(false);
});

it('is of a demonstration where the site is', () => {
  const demo = { ...content, site: { ...content.site, isDemonstration: true as const } };
  expect(makeRelease(demo, order).isDemonstration).toBe(true);
  expect('isDemonstration' in makeRelease(content, order)).toBe(false);
});

it('is not made of a report without a fingerprint', () => {
  expect(() => makeRelease({ ...content, fingerprints: new Map() }, order)).toThrow(
    'No fingerprint of reports/2026-Q3-a.json',
  );
});

it('takes the replies received by the cut-off, with their fingerprints', () => {
  const words = { agency: 'uy-ban', target: 'nuoc-sach', release: '2026-Q2', words: 'Đã làm đủ.' };
  const replyOf = (receivedOn: string) => replySchema.parse({ ...words, document: source, receivedOn });
  const replies = new Map([
    ['dung-han', replyOf('2026-10-15')],
    ['muon', replyOf('2026-10-16')],
  ]);
  const fingerprints = new Map([...content.fingerprints, ['replies/dung-han.json', sha('e')]]);
  expect(makeRelease({ ...content, replies, fingerprints }, order).replies).toEqual([
    { id: 'dung-han', sha256: sha('e') },
  ]);
});
