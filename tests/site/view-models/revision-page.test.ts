import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildRevisionPage } from '../../../src/site/view-models/revision-page.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const demo = await readDemoProgramme();
const page = buildRevisionPage(demo, listReleaseStates(demo));

describe('the page of revised figures', () => {
  it('holds the first published figure against the current one, with why it changed', () => {
    const share = page.revisions.find(
      ({ figure }) => figure.endsWith(', năm 2026') && figure.startsWith('Tỷ lệ giải ngân'),
    );
    expect(share ?? page.revisions.map(({ figure }) => figure)).toMatchObject({
      first: { value: '94,9%', release: { label: 'quý IV/2026' } },
      current: { value: '96,4%', release: { label: 'quý I/2027' } },
      difference: '+1,5 điểm phần trăm',
      times: 1,
      reasons: ['Số tạm tính có số mới thay.'],
    });
    const twice = page.revisions.filter(({ times }) => times > 1);
    expect(twice.length).toBeGreaterThan(0);
    expect(page.lead).toMatch(
      // Two bodies said two of them both, of the same part and the same time.
      /^Đã công bố 132 số của chỉ tiêu; \d+ số nay khác lúc công bố lần đầu, trong đó \d+ số do đính chính/,
    );
  });

  it('lists a start that was counted again, and what a work was first said to have finished', () => {
    expect(page.lead).toMatch(/ Ngoài ra: 1 mức xuất phát tính lại theo cách mới; 1 khối lượng công trình đã sửa\.$/);
    expect(page.revisions.slice(-2)).toMatchObject([
      {
        record: { label: 'Hồ sơ thủ tục hành chính xử lý trực tuyến' },
        first: { value: '62%', release: { label: 'quý II/2026' } },
        current: { value: '61,9%', release: { label: 'quý IV/2027' } },
        difference: '−0,1 điểm phần trăm',
        times: 1,
        reasons: ['Tính lại mức năm 2025 theo cách mới (tình huống minh họa).'],
      },
      {
        record: { label: 'Nâng cấp, mở rộng đường xã' },
        figure: 'Khối lượng đã làm, quý III/2026',
        first: { value: '2,9 km', release: { label: 'quý III/2026' } },
        current: { value: '1,9 km', release: { label: 'quý IV/2026' } },
        difference: '−1 km',
        times: 1,
        reasons: ['Ghi nhầm một chữ số: biên bản nghiệm thu ghi 1,9 km, không phải 2,9 km.'],
      },
    ]);
  });

  it('holds the announced days against those that were kept', () => {
    expect(page.days.find(({ period }) => period === 'quý IV/2027')).toEqual({
      period: 'quý IV/2027',
      announced: '05/02/2028',
      published: '07/02/2028',
      kept: 'muộn 2 ngày',
    });
    expect(page.days.map(({ kept }) => kept)).toEqual([
      ...['đúng hẹn', 'đúng hẹn', 'sớm 1 ngày', 'đúng hẹn', 'đúng hẹn', 'đúng hẹn', 'đúng hẹn', 'muộn 2 ngày', ''],
    ]);
    expect(page.days.at(-1)?.published).toBe('chưa công bố');
  });

  it('invents nothing before anything was published', async () => {
    const real = buildRevisionPage(await readRealProgramme(), []);
    expect([real.lead, real.revisions, real.days]).toEqual(['Chưa công bố kỳ nào, nên chưa có số nào để so.', [], []]);
  });
});
