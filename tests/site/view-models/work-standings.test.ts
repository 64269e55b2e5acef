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
      'Nhiệm vụ liên quan 2.6-03 có hạn 30/9/2027, chưa báo cáo nào nói đã xong',
    );
    expect(standings[3]?.works.find(({ label }) => label === 'Cải tạo, nâng cấp đê')?.stands?.name).toBe(
      'Đang làm, không ghi thời hạn',
    );
    expect(standings[1]?.works).toMatchObject([
      { label: 'Nâng cấp, mở rộng đường xã', facts: 'tính theo mức hứa mỗi năm 3–4 km' },
    ]);
    expect(
      standings
        .flatMap(({ works }) => works)
        .map(({ href }) => href)
        .sort(),
    ).toEqual(demo.works.map(({ id }) => `/cong-trinh/${id}/`).sort());
  });

  it('names the tasks past their date that name a work', () => {
    expect(buildWorkListPage(demo, states).lateTasks).toEqual({
      heading: 'Nhiệm vụ liên quan quá hạn (1)',
      tasks: [
        {
          label: '2.6-03 Nâng cấp đê điều, công trình thủy lợi',
          href: '/nhiem-vu/nv-2-6-03/',
          facts: 'hạn 30/9/2027',
        },
      ],
    });
  });

  it('lists all of a kind under its own heading, what goes badly first', () => {
    const { groups } = buildWorkListPage(demo, states);
    expect(groups.map(({ heading, lines }) => [heading, lines.length, lines[0]?.label])).toEqual([
      ['6 công trình trọng điểm', 6, 'Hạ tầng phục vụ phát triển thủy sản, nông nghiệp'],
      ['3 khâu đột phá', 3, 'Quy hoạch xã sau sáp nhập'],
    ]);
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
