import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { linkProgramme } from '../../../src/core/programme/programme.ts';
import { makeRelease } from '../../../src/core/releases/make-release.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { compareHeadlines } from '../../../src/publish/verification/compare-headlines.ts';
import { aReport, aSection, aTarget, aTargetPart, someContent } from '../../fixtures/builders.ts';

/** One target, promised for every year, with 94% reported for 2026 where 95% is due. */
function known() {
  const part = aTargetPart({
    measure: { kind: 'annual-threshold', comparison: 'at-least', threshold: 95 },
    ...{ unit: '%', due: { kind: 'each-year', printed: 'Hằng năm' }, nature: 'whole-year' },
  });
  const observation = {
    ...{ id: 'mot', target: 'nuoc-sach', part: 'nuoc-sach', refersTo: '2026', value: { kind: 'number', value: 94 } },
    ...{ certainty: 'final', nature: 'whole-year' },
  };
  const report = aReport({ period: '2026-Q4', receivedOn: '2027-01-10', observations: [observation] });
  const before = someContent({
    sections: [aSection('chi-tieu', { order: 1 }, [{ kind: 'target', id: 'nuoc-sach' }])],
    targets: new Map([['nuoc-sach', aTarget({ parts: [part] })]]),
    reports: new Map([['2026-Q4-uy-ban', report]]),
    fingerprints: new Map([['reports/2026-Q4-uy-ban.json', 'a'.repeat(64)]]),
  });
  const order = { id: '2026-Q4', cutOff: '2027-01-15', publishedOn: '2027-01-20', approvedBy: 'Bí thư Đảng ủy' };
  const programme = linkProgramme({ ...before, releases: new Map([['2026-Q4', makeRelease(before, order)]]) });
  return { programme, states: listReleaseStates(programme) };
}

const line = '<a href="/chi-tieu/nuoc-sach/">Nước sạch</a>: <b>Không đạt</b>: <i>nay 94%, cần từ 95% trở lên</i>';
const home = (inside = `<ul><li>${line}</li></ul>`) =>
  `<p class="result-sentence"></p><div class="strip"></div><div class="headlines"><section><h2>Đáng lo nhất</h2>${inside}</section></div>`;
const differences = (html: string) =>
  compareHeadlines('index.html', parse(html), known()).map(({ found, expected }) => `${found} → ${expected}`);

it('finds nothing where home names the worst by its state and value', () => {
  expect(differences(home())).toEqual([]);
});

const said = 'Nước sạch: Không đạt: nay 94%, cần từ 95% trở lên';
it.each([
  ['a value', home().replace('nay 94%', 'nay 95%'), [`${said.replace('94', '95')} → ${said}`]],
  ['a state', home().replace('Không đạt', 'Đạt'), [`${said.replace('Không đạt', 'Đạt')} → ${said}`]],
  ['words', home().replace('</li>', ' (sắp xong)</li>'), [`${said} (sắp xong) → ${said}`]],
  ['that there is nothing', home('<p>Không có chỉ tiêu nào đáng lo.</p>'), ['0 → 1']],
  ['the sentence of results under another name', home().replace('result-sentence', 'lead'), ['0 → 1']],
])('finds %s', (_, html, expected) => {
  expect(differences(html)).toEqual(expected);
});
