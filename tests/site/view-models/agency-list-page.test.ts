import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildAgencyListPage } from '../../../src/site/view-models/agency-list-page.ts';
import { buildTargetRows } from '../../../src/site/view-models/target-row.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const demo = await readDemoProgramme();
const states = listReleaseStates(demo);

describe('the list of bodies', () => {
  const { quarter, standings } = buildAgencyListPage(demo, states);

  it('says first who was silent and for how long, then of what the others left out', () => {
    expect(quarter).toBe('Báo cáo quý IV/2027');
    expect(standings.map(({ heading }) => heading)).toEqual([
      'Chưa ghi nhận báo cáo (1)',
      'Còn việc chưa có báo cáo (6)',
      'Việc phải báo cáo đã có đủ (3)',
      'Tự gửi, không bắt buộc (2)',
    ]);
    expect(standings[0]?.agencies).toMatchObject([
      { label: 'Ban Chỉ huy Quân sự xã', facts: '2 quý liền, từ quý III/2027' },
    ]);
    expect(standings[1]?.agencies.find(({ label }) => label === 'Phòng Kinh tế')?.facts).toBe(
      '6/8 việc, chưa có: Bảo vệ môi trường; thu gom, phân loại, xử lý rác thải; Nâng cấp đê điều, công trình thủy lợi',
    );
    expect(standings[1]?.agencies[0]?.facts).toContain('và 1 việc khác');
    expect(standings[2]?.agencies.find(({ label }) => label === 'Ban Thường vụ Đảng ủy')?.facts).toBe(
      'chưa ghi nhận báo cáo riêng, nơi khác đã báo cáo',
    );
  });

  it('says nothing of reports before the first release', async () => {
    expect(buildAgencyListPage(await readRealProgramme(), []).standings).toEqual([]);
  });
});

it('leads to the calendar of each body that has a day', () => {
  const { calendars } = buildAgencyListPage(demo, states);
  expect(calendars).toContainEqual({ number: '', label: 'Công an xã', href: '/co-quan/cong-an-xa.ics' });
  expect(calendars.map(({ href }) => href)).not.toContain('/co-quan/ban-chi-huy-quan-su.ics');
});

it('names at a target that nobody reported whose silence it is', () => {
  const silent = buildTargetRows(demo, states.at(-1)).filter(({ status }) => status === 'not-reported');
  expect(silent.map(({ label, owers }) => [label, owers])).toEqual([
    ['Tuyển quân và nghĩa vụ công an nhân dân', ['Ủy ban nhân dân xã', 'Ban Chỉ huy Quân sự xã']],
  ]);
});
