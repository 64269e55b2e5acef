import { beforeAll, describe, expect, it } from 'vitest';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { buildMovedPage, listMovedPaths } from '../../../src/site/view-models/moved-page.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

let real: Programme;
beforeAll(async () => {
  real = await readRealProgramme();
});

describe('the page at an old address', () => {
  it.each([
    ['programme/muc-cu', 'programme/cong-nghiep', 'chuong-trinh/muc-cu', '/chuong-trinh/cong-nghiep/'],
    ['targets/bhyt', 'targets/bao-hiem-y-te', 'chi-tieu/bhyt', '/chi-tieu/bao-hiem-y-te/'],
    ['tasks/nv-9-9-99', 'tasks/nv-1-1-01', 'nhiem-vu/nv-9-9-99', '/nhiem-vu/nv-1-1-01/'],
    ['plans/suc-khoe', 'plans/cham-soc-suc-khoe', 'de-an/suc-khoe', '/de-an/cham-soc-suc-khoe/'],
    ['works/duong', 'works/duong-xa', 'cong-trinh/duong', '/cong-trinh/duong-xa/'],
    ['agencies/cong-an', 'agencies/cong-an-xa', 'co-quan/cong-an', '/co-quan/cong-an-xa/'],
  ])('of %s leads to %s', (from, to, path, href) => {
    const programme = { ...real, moved: [{ from, to, on: '2027-01-04', reason: 'Đặt lại mã.' }] };
    expect(listMovedPaths(programme)).toEqual([path]);
    const page = buildMovedPage(programme, path);
    expect({ path: page.path, to: page.to?.href, why: page.why }).toEqual({
      path: `/${path}/`,
      to: href,
      why: 'Đổi ngày 04/01/2027. Lý do: Đặt lại mã.',
    });
    expect(page.to?.label).toMatch(/\p{L}{2}/u);
  });
});
