import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/core/programme/content.ts';
import { linkProgramme, type Programme } from '../../../src/core/programme/programme.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import {
  buildReportingMatrix,
  findOwedQuarter,
  howSent,
  listAnswers,
  listSilentBodies,
  listUnasked,
  listUnheard,
} from '../../../src/core/releases/who-reported.ts';
import {
  aFigure,
  anAgency,
  anAssignment,
  aPlan,
  aRelease,
  aReport,
  aRole,
  aSection,
  aTarget,
  someContent,
  someNews,
} from '../../fixtures/builders.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

/** Two plans of one leading body, and a target that is in neither. */
function programmeWith(fields: Partial<Content>): Programme {
  const placed = aSection('chi-tieu', { order: 1 }, [
    { kind: 'plan', id: 'ke-hoach' },
    { kind: 'plan', id: 'de-an' },
    { kind: 'target', id: 'nuoc-sach' },
  ]);
  return linkProgramme(
    someContent({
      site: issuedInMarch(),
      sections: [placed],
      plans: new Map([
        ['ke-hoach', aPlan({ lead: aRole('uy-ban'), standing: aRole('phong') })],
        ['de-an', aPlan({ lead: aRole('uy-ban'), standing: aRole('ban') })],
      ]),
      targets: new Map([['nuoc-sach', aTarget({})]]),
      agencies: new Map(['uy-ban', 'phong', 'ban', 'tram'].map((id) => [id, anAgency()])),
      ...fields,
    }),
  );
}

/** Issued before the first quarter ended, so that something is owed for it. */
function issuedInMarch(): Content['site'] {
  const { site } = someContent();
  return { ...site, document: { ...site.document, date: '2026-03-02' } };
}

function release(id: string, cutOff: string, reports: string[]) {
  const sha256 = '0'.repeat(64);
  return [
    id,
    aRelease({ cutOff, publishedOn: cutOff, reports: reports.map((report) => ({ id: report, sha256 })) }),
  ] as const;
}

function owedBy(programme: Programme, agency: string) {
  return findOwedQuarter(programme, listReleaseStates(programme), agency);
}

describe('the quarter of the latest release', () => {
  const reports = new Map([
    ['2026-Q2-phong', aReport({ agency: 'phong', updates: [someNews('tin', { about: 'plan', plan: 'ke-hoach' })] })],
    ['2026-Q2-tram', aReport({ agency: 'tram', receivedOn: '2026-07-20', observations: [aFigure('nuoc-sach')] })],
  ]);

  it('is unknown before the first release', () => {
    expect(owedBy(programmeWith({ reports }), 'phong')).toBeUndefined();
  });

  it('knows who reported, also where another body did', () => {
    const releases = new Map([release('2026-Q2', '2026-07-15', ['2026-Q2-phong'])]);
    const programme = programmeWith({ reports, releases });
    expect(owedBy(programme, 'phong')).toMatchObject({
      quarter: '2026-Q2',
      how: 'in-time',
      items: [{ id: 'ke-hoach', reportedBy: ['phong'] }],
      next: { quarter: '2026-Q3', items: [{ id: 'ke-hoach' }] },
    });
    expect(owedBy(programme, 'uy-ban')).toMatchObject({
      how: 'partly-by-others',
      reports: [],
      items: [
        { id: 'ke-hoach', reportedBy: ['phong'] },
        { id: 'de-an', reportedBy: [] },
      ],
    });
  });

  it('takes a report of the last quarter for late that only the release of the year includes', () => {
    const late = new Map([
      [
        '2026-Q4-phong',
        aReport({
          period: '2026-Q4',
          agency: 'phong',
          receivedOn: '2027-01-20',
          updates: [someNews('tin', { about: 'plan', plan: 'ke-hoach', refersTo: '2026-Q4' })],
        }),
      ],
    ]);
    const quarter = release('2026-Q4', '2027-01-15', []);
    const year = release('2026', '2027-02-15', ['2026-Q4-phong']);
    const before = programmeWith({ reports: late, releases: new Map([quarter]) });
    const after = programmeWith({ reports: late, releases: new Map([quarter, year]) });
    expect(owedBy(before, 'phong')).toMatchObject({ quarter: '2026-Q4', how: 'not-reported' });
    expect(owedBy(after, 'phong')).toMatchObject({ quarter: '2026-Q4', how: 'late' });
  });
});

/** The news of one plan by one body for one quarter. */
function sent(agency: string, period: string, receivedOn: string, plan: string) {
  const updates = [someNews('tin', { about: 'plan', plan, refersTo: period })];
  return [`${period}-${agency}`, aReport({ agency, period, receivedOn, updates })] as const;
}

function rowOf(body: string, fields: Partial<Content>) {
  const programme = programmeWith(fields);
  const { rows } = buildReportingMatrix(programme, listReleaseStates(programme));
  return rows.find(({ agency }) => agency === body)?.cells.map(({ how }) => how);
}

describe('the table of who answered', () => {
  const reports = new Map([
    sent('phong', '2026-Q1', '2026-04-10', 'ke-hoach'),
    sent('phong', '2026-Q2', '2026-07-15', 'ke-hoach'),
    sent('ban', '2026-Q2', '2026-07-16', 'de-an'),
    [
      '2026-Q3-tram',
      aReport({ agency: 'tram', period: '2026-Q3', receivedOn: '2026-10-01', observations: [aFigure('nuoc-sach')] }),
    ],
  ]);
  const ids = [...reports.keys()];
  const releases = new Map([
    release('2026-Q1', '2026-04-15', ids.slice(0, 1)),
    release('2026-Q2', '2026-07-15', ids.slice(0, 2)),
    release('2026-Q3', '2026-10-15', ids),
  ]);
  const assignments = new Map([
    [
      'giao',
      anAssignment({
        document: { number: '1/QĐ', date: '2026-09-30', issuer: 'UBND xã' },
        assigned: [{ agency: 'tram', targets: ['nuoc-sach'] }],
      }),
    ],
  ]);
  const programme = programmeWith({ reports, releases, assignments });
  const states = listReleaseStates(programme);
  const rowsAt = (count: number) =>
    buildReportingMatrix(programme, states.slice(0, count)).rows.map(({ agency, cells }) => [
      agency,
      ...cells.map(({ how }) => how),
    ]);

  it('tells who sent nothing from whom others spoke for, wholly or in part, and from who owed nothing', () => {
    expect(rowsAt(3)).toEqual([
      ['phong', 'in-time', 'in-time', 'not-reported'],
      // One of the two that spoke for it came after the cut-off.
      ['uy-ban', 'partly-by-others', 'late-by-others', 'not-reported'],
      // The report of the day of the cut-off is in time, that of the day after is late.
      ['ban', 'not-reported', 'late', 'not-reported'],
      ['tram', 'nothing-owed', 'nothing-owed', 'in-time'],
    ]);
  });

  it('knows of a release what was known then', () => {
    expect(rowsAt(2)).toEqual([
      ['phong', 'in-time', 'in-time'],
      ['uy-ban', 'partly-by-others', 'partly-by-others'],
      ['ban', 'not-reported', 'not-reported'],
    ]);
    expect(buildReportingMatrix(programme, [])).toEqual({ quarters: [], rows: [] });
  });

  it('holds a paper that was entered later against nobody in a release before that', () => {
    const giving = (enteredOn: string) => {
      const document = { number: '1/QĐ', date: '2026-06-30', issuer: 'UBND xã' };
      const given = anAssignment({ document, enteredOn, assigned: [{ agency: 'tram', targets: ['nuoc-sach'] }] });
      const late = programmeWith({ reports, releases, assignments: new Map([['giao', given]]) });
      const known = listReleaseStates(late).slice(0, 2);
      const { missing } = listSilentBodies(late, known);
      return [missing.map(({ agency }) => agency), listUnasked(late, known).map(({ id }) => id)];
    };
    expect(giving('2026-07-15')).toEqual([['ban', 'tram'], []]);
    expect(giving('2026-07-16')).toEqual([['ban'], ['nuoc-sach']]);
  });

  it('is in time where one report was there at the first release after the quarter, whatever came later', () => {
    const of = (...days: string[]) =>
      days.map((receivedOn, index) => ({
        ...aReport({ receivedOn, observations: [aFigure('nuoc-sach')] }),
        id: `bao-cao-${index}`,
      }));
    expect(howSent(states, of('2026-07-15', '2026-07-16'), '2026-Q2')).toBe('in-time');
    expect(howSent(states, of('2026-07-16'), '2026-Q2')).toBe('late');
    expect(howSent(states, [], '2026-Q2')).toBe('late');
    // No release has come after this quarter yet.
    expect(howSent(states, of('2026-12-31'), '2026-Q4')).toBe('late');
    // The release of 15/7 is the first that is no earlier than the end of June.
    expect(howSent(states.slice(1), of('2026-07-15'), '2026-Q1')).toBe('in-time');
  });

  it('says how much of the work of a body came, from whomever', () => {
    expect(listAnswers(programme, states.slice(0, 2))).toMatchObject([
      { agency: 'phong', how: 'in-time', owed: 1, reported: 1, open: [] },
      { agency: 'uy-ban', how: 'partly-by-others', owed: 2, reported: 1, open: [{ id: 'de-an' }] },
      { agency: 'ban', how: 'not-reported', owed: 1, reported: 0, open: [{ id: 'de-an' }] },
      { agency: 'tram', how: 'nothing-owed', owed: 0, reported: 0, open: [] },
    ]);
  });

  it('says it of the latest release, and nothing before the first', () => {
    expect(listAnswers(programme, states)).toContainEqual({
      ...{ agency: 'tram', how: 'in-time', owed: 1, reported: 1, open: [] },
    });
    expect(listAnswers(programme, [])).toEqual([]);
    expect(listUnasked(programme, [])).toEqual([]);
  });

  it('names apart whose work others reported in whole', () => {
    const { missing, partly, spokenFor } = listSilentBodies(programme, states.slice(0, 2));
    expect([missing, partly, spokenFor].map((all) => all.map(({ agency }) => agency))).toEqual([
      ['ban'],
      ['uy-ban'],
      [],
    ]);
    const both = new Map([sent('ban', '2026-Q2', '2026-07-10', 'de-an'), ...[...reports].slice(1, 2)]);
    const spoken = programmeWith({
      reports: both,
      releases: new Map([release('2026-Q2', '2026-07-15', [...both.keys()])]),
    });
    expect(listSilentBodies(spoken, listReleaseStates(spoken))).toMatchObject({
      missing: [],
      partly: [],
      spokenFor: [{ agency: 'uy-ban', owed: 2, reported: 2 }],
    });
  });

  it('calls nobody silent of a quarter of which no release was made and nobody reported', () => {
    const ofThird = new Map([sent('phong', '2026-Q3', '2026-10-10', 'ke-hoach')]);
    const first = new Map([release('2026-Q3', '2026-10-15', [...ofThird.keys()])]);
    expect(rowOf('ban', { reports: ofThird, releases: first })).toEqual([
      'not-collected',
      'not-collected',
      'not-reported',
    ]);
    const heard = new Map([...ofThird, sent('phong', '2026-Q2', '2026-07-10', 'ke-hoach')]);
    const closed = new Map([release('2026-Q3', '2026-10-15', [...heard.keys()])]);
    expect(rowOf('ban', { reports: heard, releases: closed })).toEqual([
      'not-collected',
      'not-reported',
      'not-reported',
    ]);
  });

  it('counts no quarter that was never collected into a run of silence', () => {
    const answers = (['in-time', 'not-reported', 'not-collected', 'not-reported', 'not-collected'] as const).map(
      (how, quarter) => ({ how, quarter }),
    );
    expect(listUnheard(answers).map(({ quarter }) => quarter)).toEqual([1, 3]);
    expect(listUnheard(answers.slice(0, 1))).toEqual([]);
  });

  it('holds against nobody a target that no words give to anybody', () => {
    expect(listUnasked(programme, states.slice(0, 2)).map(({ id }) => id)).toEqual(['nuoc-sach']);
    expect(listUnasked(programme, states)).toEqual([]);
    // Of the second quarter the body of its own accord told what it is; for a quarter before the programme nothing is due.
    const told = new Map([['2026-Q2-tram', aReport({ agency: 'tram', observations: [aFigure('nuoc-sach')] })]]);
    const unasked = (last: ReturnType<typeof release>, fields: Partial<Content> = {}) => {
      const given = programmeWith({ reports: told, releases: new Map([last]), ...fields });
      return listUnasked(given, listReleaseStates(given)).map(({ id }) => id);
    };
    expect(unasked(release('2026-Q2', '2026-07-15', ['2026-Q2-tram']))).toEqual([]);
    expect(unasked(release('2026-Q3', '2026-10-15', ['2026-Q2-tram']))).toEqual(['nuoc-sach']);
    expect(unasked(release('2026-Q1', '2026-04-15', []))).toEqual(['nuoc-sach']);
    const { site } = someContent();
    expect(unasked(release('2026-Q1', '2026-04-15', []), { site })).toEqual([]);
  });
});

describe('the demonstration', async () => {
  const demo = await readDemoProgramme();
  const { quarters, rows } = buildReportingMatrix(demo, listReleaseStates(demo));

  it('has this table of who answered', () => {
    const letters = {
      'in-time': 'x',
      late: 'm',
      'of-own-accord': 't',
      'by-others': 'k',
      'late-by-others': 'K',
      'partly-by-others': 'p',
      'not-reported': '-',
      'not-collected': '/',
      'not-yet': '0',
      'nothing-owed': '.',
    };
    expect(quarters.map((quarter) => quarter.slice(2)).join(' ')).toBe(
      '26-Q1 26-Q2 26-Q3 26-Q4 27-Q1 27-Q2 27-Q3 27-Q4',
    );
    expect(rows.map(({ agency, cells }) => `${cells.map(({ how }) => letters[how]).join('')} ${agency}`)).toEqual([
      // The programme was issued on the last day of the first quarter: nothing was owed for it (0), what came was free (t).
      'txxxxxxx ban-xay-dung-dang',
      // Leads what Ban Xây dựng Đảng and Phòng Văn hóa - Xã hội report: all of it (k), or all but something (p).
      '0kpk-p-k ban-thuong-vu',
      'txxxxxxx uy-ban-nhan-dan',
      'txxxxxxx phong-van-hoa-xa-hoi',
      // Its one plan is reported by the Front where that reports at all.
      '0k-kK--k ban-thuong-truc-mat-tran',
      'txmxxxxx phong-kinh-te',
      '0xxxxx-- ban-chi-huy-quan-su',
      '0x-xx-xx cong-an-xa',
      // Given something by documents of May and June 2026: nothing is owed for the first quarter.
      '.ppk--pp tram-y-te',
      '.k-ppp-p uy-ban-kiem-tra',
      // Owe nothing: what they sent is shown, and no day is held against them.
      '.t.tt.tt mat-tran-to-quoc',
      '.ttttttt trung-tam-phuc-vu-hanh-chinh-cong',
    ]);
  });
});
