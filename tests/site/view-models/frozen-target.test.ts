import { describe, expect, it } from 'vitest';
import { getById } from '../../../src/core/programme/programme.ts';
import { listFrozen } from '../../../src/core/releases/frozen.ts';
import { findAssessment, listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { routes } from '../../../src/site/routes.ts';
import { buildFrozenTargetPage, frozenLinks } from '../../../src/site/view-models/frozen-target.ts';
import { buildReleasePage } from '../../../src/site/view-models/release-pages.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

const demo = await readDemoProgramme();
const states = listReleaseStates(demo);
const pages = listFrozen(demo, states);
const upTo = (id: string) => states.slice(0, states.findIndex(({ release }) => release.id === id) + 1);
const linkIn = (id: string, target: string) => frozenLinks(upTo(id))(getById(demo.targets, target)).href;

describe('the pages of targets as they were published', () => {
  it('are all there for the first release, then only where something is another', () => {
    const counts = states.map(({ release }) => pages.filter((page) => page.release === release.id).length);
    expect(counts).toEqual([26, 19, 6, 26, 11, 10, 9, 26]);
  });

  it('are linked from each release, to the one since which nothing is another', () => {
    // 1.7% in both; 1% from the whole year on, said again by nobody until June.
    expect(['2026-Q2', '2026-Q3'].map((id) => linkIn(id, 'giam-ngheo'))).toEqual([
      '/cong-bo/2026-q2/chi-tieu/giam-ngheo/',
      '/cong-bo/2026-q2/chi-tieu/giam-ngheo/',
    ]);
    expect(['2026-Q4', '2027-Q1', '2027-Q2'].map((id) => linkIn(id, 'giam-ngheo'))).toEqual([
      '/cong-bo/2026-q4/chi-tieu/giam-ngheo/',
      '/cong-bo/2026-q4/chi-tieu/giam-ngheo/',
      '/cong-bo/2027-q2/chi-tieu/giam-ngheo/',
    ]);
    // Late twice, with another value.
    expect(linkIn('2027-Q3', 'bao-hiem-y-te')).toBe('/cong-bo/2027-q3/chi-tieu/bao-hiem-y-te/');
  });

  it('say what was published, of when, what was before, and where today is', () => {
    const page = buildFrozenTargetPage(demo, states, { release: '2027-Q4', target: 'bao-hiem-y-te' });
    expect(page).toMatchObject({
      title: 'Dân số tham gia bảo hiểm y tế, như đã công bố kỳ quý IV/2027',
      note: 'Trang này giữ nguyên điều đã công bố ở kỳ quý IV/2027, số liệu chốt ngày 31/01/2028. Kỳ sau nào không có gì khác thì cũng dẫn về đây.',
      today: { href: '/chi-tieu/bao-hiem-y-te/' },
      before: { page: { href: '/cong-bo/2027-q3/chi-tieu/bao-hiem-y-te/' }, status: 'late', value: '94,3%' },
    });
    const [part] = page.current.parts;
    const [last] = states.slice(-1);
    expect(part?.sentence).toBe(last && findAssessment(last, 'bao-hiem-y-te')?.parts[0]?.sentence);
    // How firm it is follows from the rules of today, which may change: it is not of the release.
    expect(part?.firmness).toBeUndefined();
    const first = buildFrozenTargetPage(demo, states, { release: '2026-Q1', target: 'bao-hiem-y-te' });
    expect([first.before, first.current.status]).toEqual([undefined, 'not-due']);
  });

  it('are the same whatever was published afterwards', () => {
    for (const page of pages.filter(({ release }) => release === '2026-Q4')) {
      expect(buildFrozenTargetPage(demo, upTo('2026-Q4'), page)).toEqual(buildFrozenTargetPage(demo, states, page));
    }
  });
});

describe('the page of a release', () => {
  it.each(states.map(({ release }) => release.id))('leads to targets as they were then, never to today: %s', (id) => {
    const { frame: _, above: _above, ...page } = buildReleasePage(demo, states, id);
    const links = [...JSON.stringify(page).matchAll(/"href":"([^"]*\/chi-tieu\/[^"]+)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(26);
    const written = new Set(pages.map(({ release, target }) => routes.frozenTarget(release, target)));
    expect(links.filter((href) => href === undefined || !written.has(href))).toEqual([]);
  });

  it('lists works, plans and tasks that stand otherwise, old and new, the overdue first', () => {
    const { movedCommitments } = buildReleasePage(demo, states, '2027-Q4');
    const said = movedCommitments.map(({ kind, moves }) => [
      kind,
      moves.map(({ of, from, to }) => [of.href, from, to]),
    ]);
    expect(said).toEqual([
      ['overdue', [['/nhiem-vu/nv-4-2-02/', 'Chưa có số liệu', 'Quá hạn, chưa báo cáo']]],
      [
        'done',
        [
          ['/cong-trinh/quy-hoach-xa/', 'Đang làm, không ghi thời hạn', 'Hoàn thành'],
          ['/nhiem-vu/nv-2-5-05/', 'Đang làm, không ghi thời hạn', 'Hoàn thành'],
        ],
      ],
    ]);
    expect(buildReleasePage(demo, states, '2026-Q1').movedCommitments).toEqual([]);
  });
});
