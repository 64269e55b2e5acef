import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { listReleaseStates, type ReleaseState } from '../../../src/core/releases/release-state.ts';
import { buildReportingMatrix } from '../../../src/core/releases/who-reported.ts';
import type { ReportPeriod } from '../../../src/core/schemas/period.ts';
import { buildTemplate } from '../../../src/office/templates/build-template.ts';
import { buildAgencyCalendar } from '../../../src/site/view-models/agency-calendar.ts';
import { buildOwed } from '../../../src/site/view-models/agency-owed.ts';
import { buildAgencyRows } from '../../../src/site/view-models/agency-table.ts';
import { buildReleasePage } from '../../../src/site/view-models/release-pages.ts';
import { buildSpeech } from '../../../src/site/view-models/speech.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

/** What a body must report and what it may, as one place tells it: "plan hai-khong". */
interface Told {
  owes: string[];
  may: string[];
}

const kinds: Record<string, string> = {
  'de-an': 'plan',
  'chi-tieu': 'target',
  'nhiem-vu': 'task',
  'cong-trinh': 'work',
};
const sorted = (names: readonly string[]) => [...new Set(names)].sort();

/** By the codes of the rows, and by the words that say why each is there. */
function toldByExcel(programme: Programme, period: ReportPeriod, agency: string): Told {
  const rows = buildTemplate(programme, period, agency).sheets.flatMap(({ columns, rows: all }) => {
    const why = columns.findIndex(({ heading }) => heading === 'Vì sao có dòng này');
    const told = all.map((cells) => ({ code: cells[0]?.text ?? '', why: cells[why]?.text ?? '' }));
    // Rows for corrections are empty: they ask for nothing.
    return why < 0 ? [] : told.filter(({ code, why: words }) => code !== '' || words !== '');
  });
  const startingWith = (words: string) => sorted(rows.filter(({ why }) => why.startsWith(words)).map(nameOfRow));
  const told = { owes: startingWith('Phải báo cáo: '), may: startingWith('Có thể báo cáo thêm: ') };
  expect(told.owes.length + told.may.length).toBe(sorted(rows.map(nameOfRow)).length);
  return told;
}

function nameOfRow({ code }: { code: string }): string {
  const [first = '', id = ''] = code.split('/');
  const kind = kinds[first];
  return kind === undefined || first === 'chi-tieu' ? `target ${first}` : `${kind} ${id}`;
}

/** By its links. */
function toldByPage(programme: Programme, states: readonly ReleaseState[], agency: string): Told & { how?: string } {
  const { open, reported, optional, how } = buildOwed(programme, states, agency);
  const names = (links: readonly { href: string }[]) =>
    sorted(links.map(({ href }) => href.split('/')).map(([, folder = '', id = '']) => `${kinds[folder]} ${id}`));
  return { owes: names([...open, ...reported]), may: names(optional), ...(how !== undefined && { how }) };
}

describe('before the first release, for every body', async () => {
  const real = await readRealProgramme();

  it.each(real.agencies.map(({ id }) => id))('%s is told the same by its page and its Excel file', (agency) => {
    const { how, ...page } = toldByPage(real, [], agency);
    expect(how).toBeUndefined();
    expect(page).toEqual(toldByExcel(real, '2026-Q4', agency));
    const inThird = toldByExcel(real, '2026-Q3', agency);
    expect(sorted([...inThird.owes, ...inThird.may])).toEqual(sorted([...page.owes, ...page.may]));
  });
});

describe('after each release of the demonstration', async () => {
  const demo = await readDemoProgramme();
  const states = listReleaseStates(demo);

  it.each(states.map(({ release }) => release.id))('%s: page, Excel, table of the release and speech agree', (id) => {
    const upTo = states.slice(0, states.findIndex(({ release }) => release.id === id) + 1);
    const known = { ...demo, reports: upTo.at(-1)?.reports ?? [] };
    const { quarters, rows } = buildReportingMatrix(known, upTo);
    expect(quarters.at(-1)).toBe(id);
    const { missing } = buildReleasePage(known, upTo, id);
    const speech = buildSpeech(known, upTo, id).split('\n\n');
    const named = speech.find((sentence) => sentence.startsWith('Nơi phải báo cáo mà trang chưa ghi nhận')) ?? '';
    for (const { id: agency, name } of demo.agencies) {
      const { how, ...page } = toldByPage(known, upTo, agency);
      expect([agency, toldByExcel(known, id, agency)]).toEqual([agency, page]);
      const cell = rows.find((row) => row.agency === agency)?.cells.at(-1);
      const inMatrix = (duty: string) =>
        sorted((cell?.items ?? []).filter((item) => item.duty === duty).map((item) => `${item.about} ${item.id}`));
      if (cell !== undefined) expect([inMatrix('owes'), inMatrix('may-report')]).toEqual([page.owes, page.may]);
      else expect(page.owes).toEqual([]);
      expect([agency, cell?.how ?? 'nothing-owed']).toEqual([agency, how ?? 'nothing-owed']);
      const isSilent = how === 'not-reported';
      expect([agency, missing.some(({ label }) => label === name)]).toEqual([agency, isSilent]);
      expect([agency, named.split(/: |; |\.$/).includes(name)]).toEqual([agency, isSilent]);
      const ofTable = buildAgencyRows(known, upTo, agency).filter(({ isOwed }) => isOwed);
      expect(sorted(ofTable.map((row) => `${row.kind} ${row.id}`))).toEqual(page.owes);
    }
  });

  it('has in the calendar of a body the days of what it owes or is named in, and of nothing else', () => {
    for (const { id: agency } of demo.agencies) {
      const { owes, may } = toldByPage(demo, [], agency);
      const dated = [
        ...demo.targets
          .filter(({ parts }) => parts.some(({ due }) => due.kind === 'by-date'))
          .map(({ id }) => `target ${id}`),
        ...demo.tasks.filter(({ deadline }) => deadline !== undefined).map(({ id }) => `task ${id}`),
      ];
      const expected = [...owes, ...may].filter((name) => dated.includes(name)).map((name) => name.split(' ')[1] ?? '');
      const given = demo.assignments.flatMap(({ assigned }) => assigned).filter((one) => one.agency === agency);
      const byLater = given.flatMap((one) => (one.dueOn ? [...one.tasks, ...one.targets, ...one.works] : []));
      const days = buildAgencyCalendar(demo, states, agency).events.map(({ id }) =>
        id.slice(agency.length + 1, -'-2030-12-31'.length),
      );
      expect([agency, sorted(days)]).toEqual([agency, sorted([...expected, ...byLater])]);
    }
  });
});
