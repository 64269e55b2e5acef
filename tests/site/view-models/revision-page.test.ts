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
    expect(page.lead).toMatch(/^Đã công bố \d+ số; \d+ số nay khác lúc công bố lần đầu, trong đó \d+ số do đính chính/);
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
    expect([real.lead, real.far, real.revisions, real.days]).toEqual([
      'Chưa công bố kỳ nào, nên chưa có số nào để so.',
      '',
      [],
      [],
    ]);
  });
});
