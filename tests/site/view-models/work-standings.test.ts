import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildTaskPage } from '../../../src/site/view-models/task-page.ts';
import { buildWorkListPage, buildWorkPage } from '../../../src/site/view-models/work-pages.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const demo = await readDemoProgramme();
const states = listReleaseStates(demo);

describe('how the works go', () => {
  it('names each work once, what goes badly first', () => {
    const { standings } = buildWorkListPage(demo, states);
    expect(standings.map(({ heading }) => heading)).toEqual([
      'Tạm dừng (1)',
      'Kịp tiến độ (1)',
      'Đã xong (2)',
      'Đang làm, không ghi thời hạn (5)',
    ]);
    // The date is that of the task: the work has none, and is not late by it.
    expect(standings[3]?.works.find(({ label }) => label === 'Cải tạo, nâng cấp đê')?.facts).toBe(
      'có liên quan: nhiệm vụ 2.6-03 (Nâng cấp đê điều, công trình thủy lợi), hạn 30/9/2027, đã quá hạn; công trình này không có hạn riêng',
    );
    expect(standings[1]?.works).toMatchObject([{ label: 'Nâng cấp, mở rộng đường xã' }]);
    expect(
      standings
        .flatMap(({ works }) => works)
        .map(({ href }) => href)
        .sort(),
    ).toEqual(demo.works.map(({ id }) => `/cong-trinh/${id}/`).sort());
  });

  it('is not said before the first release', async () => {
    expect(buildWorkListPage(await readRealProgramme(), []).standings).toEqual([]);
  });
});

describe('a work without a date and the task past its date that gives it', () => {
  it('name each other', () => {
    expect(buildWorkPage(demo, states, 'de').overdueTasks).toMatchObject([
      { label: 'Nâng cấp đê điều, công trình thủy lợi', href: '/nhiem-vu/nv-2-6-03/', due: '30/9/2027' },
    ]);
    expect(buildTaskPage(demo, states, 'nv-2-6-03').related).toMatchObject([
      { links: [{ label: 'Cải tạo, nâng cấp đê', note: expect.stringContaining('không ghi thời hạn') }] },
    ]);
  });

  it('are silent of a task that is in time', () => {
    expect(buildWorkPage(demo, states, 'quy-hoach-xa').overdueTasks).toEqual([]);
  });
});
