import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { compareAgencyPages } from '../../../src/publish/verification/compare-agency-pages.ts';
import { aRelease, aReport, someContent, someNews } from '../../fixtures/builders.ts';

/** A station that leads one plan, of which only another body reported. */
const rows: Record<string, object[]> = {
  agencies: [{ id: 'tram', name: 'Trạm y tế xã' }],
  plans: [{ id: 'nuoc', leadAgencies: ['tram'], standingAgencies: [], targets: [] }],
  assignments: [],
};

const inTime = { how: 'by-others', words: 'nơi khác gửi' };
const late = { how: 'late-by-others', words: 'nơi khác gửi, muộn' };

/** The page of the station: what it says of the last quarter, and in the list of all quarters. */
function aPage(owed: typeof inTime, recorded = owed): string {
  return `<h1>Trạm y tế xã</h1><section class="owed" data-how="${owed.how}">
    <p class="owed-sentence">Chưa ghi nhận báo cáo riêng quý IV/2026; mọi việc dưới đây đã được nơi khác báo cáo.</p>
    <p>1/1 việc phải báo cáo đã có báo cáo cho quý IV/2026.</p>
    <ul class="owed-reported"><li><a href="/de-an/nuoc/">Nước sạch</a></li></ul></section>
    <ol class="agency-record"><li data-how="${recorded.how}">Quý IV/2026 ${recorded.words}</li></ol>`;
}

/** What is found in the page, where the quarter closed on 15 January and the year on 15 February. */
async function foundIn(page: string, receivedOn: string, issuedOn = '2026-10-20'): Promise<unknown[]> {
  const updates = [someNews('mot', { about: 'plan', plan: 'nuoc', refersTo: '2026-Q4' })];
  const report = { ...aReport({ period: '2026-Q4', receivedOn, updates }), id: '2026-Q4-uy-ban' };
  const sealed = [{ id: report.id, sha256: '0'.repeat(64) }];
  const close = (id: string, cutOff: string) => ({
    ...aRelease({ cutOff, publishedOn: cutOff, reports: receivedOn <= cutOff ? sealed : [] }),
    id,
  });
  const releases = [close('2026-Q4', '2027-01-15'), close('2026', '2027-02-15')];
  const document = { ...someContent().site.document, date: issuedOn };
  const states = listReleaseStates({ site: { document }, targets: [], reports: [report], releases });
  const read = async (path: string) =>
    path.endsWith('.html') ? page : JSON.stringify({ rows: rows[path.replace(/^.*\/|\.json$/g, '')] ?? [] });
  return compareAgencyPages(read, document.date, states);
}

describe('a body for which another one spoke', () => {
  it('is held as in time or late by the day of the other report', async () => {
    expect(await foundIn(aPage(inTime), '2027-01-15')).toEqual([]);
    expect(await foundIn(aPage(late), '2027-01-16')).toEqual([]);
  });

  const place = 'co-quan/tram/index.html';
  it.each([
    ['late', aPage(late, inTime), '2027-01-15', { place, found: 'late-by-others', expected: 'by-others' }],
    ['in time', aPage(inTime, late), '2027-01-16', { place, found: 'by-others', expected: 'late-by-others' }],
  ])('is not called %s where it was not', async (_, page, receivedOn, expected) => {
    expect(await foundIn(page, receivedOn)).toEqual([expected]);
  });
});

describe('a quarter that was never collected', () => {
  const withThird = (how: string, words: string) =>
    aPage(inTime).replace('</ol>', `<li data-how="${how}">Quý III/2026 ${words}</li></ol>`);

  it('is held against no body', async () => {
    expect(await foundIn(withThird('not-collected', 'chưa thu báo cáo'), '2027-01-15', '2026-07-20')).toEqual([]);
    expect(await foundIn(withThird('not-reported', 'chưa'), '2027-01-15', '2026-07-20')).toEqual([
      {
        place: 'co-quan/tram/index.html',
        found: 'Quý III/2026 chưa [not-reported]',
        expected: 'Quý III/2026 chưa thu báo cáo [not-collected]',
      },
    ]);
  });
});
