import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/core/machine/fingerprint.ts';
import type { Block, Content } from '../../../src/core/programme/content.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { linkProgramme } from '../../../src/core/programme/programme.ts';
import { makeRelease } from '../../../src/core/releases/make-release.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import type { AmendmentRecord } from '../../../src/core/schemas/amendment.ts';
import { UnreadableFile } from '../../../src/publish/verification/read-published.ts';
import { recompute } from '../../../src/publish/verification/recompute.ts';
import { listDataFiles } from '../../../src/site/open-data/api-files.ts';
import { writeCsv } from '../../../src/site/open-data/csv.ts';
import { buildTargetCharts } from '../../../src/site/view-models/all-charts.ts';
import { buildChartCells } from '../../../src/site/view-models/chart-cells.ts';
import {
  anAgency,
  anAssignment,
  aPlan,
  aReport,
  aSection,
  aTarget,
  aTargetPart,
  aTask,
  aWork,
  someContent,
  words,
} from '../../fixtures/builders.ts';
import {
  frozenTargetPage,
  hostFiles,
  recordPages,
  releasePage,
  targetCard,
  targetListPage,
  targetPage,
} from '../../fixtures/published-pages.ts';

const frozenPath = 'cong-bo/2026-q4/chi-tieu/nuoc-sach/index.html';
const chartFile = 'bieu-do/nuoc-sach--nuoc-sach.csv';
const way =
  '<svg class="way" viewBox="0 0 288 64" aria-hidden="true" focusable="false"><path class="way-need" d="M8 56L280 56"/><path class="way-line" d="M13 8H57"/><path class="way-now" d="M35 8m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0"/></svg>';

let site: Map<string, string>;
beforeAll(() => {
  const published = publish();
  const sha256 = fingerprintOf(published.get('du-lieu/v1/reports/2026-Q4-uy-ban.json') ?? '');
  const { drawing, csv } = drawChart();
  const parts = { drawing, way, sha256 };
  site = new Map([
    ...published,
    [chartFile, csv],
    ['chi-tieu/nuoc-sach/index.html', targetPage(parts)],
    ['nhung/nuoc-sach/index.html', targetCard],
    [frozenPath, frozenTargetPage],
    ['cong-bo/2026-q4/index.html', releasePage(parts)],
    ['chi-tieu/index.html', targetListPage(parts)],
    ...Object.entries(recordPages),
    ...Object.entries(hostFiles(readFileSync('public/_headers', 'utf8'))),
    [
      'nguon/van-ban.txt',
      '(1) Hằng năm, nước sạch đạt 100%.\nLàm đường.\nNâng cấp đê;\nKế hoạch nước sạch\tĐủ nước\n\tsạch.\tTừ quý I/2026\n',
    ],
  ]);
});

const km = (from: number) => ({ from, sense: 'stated', unit: 'km', quote: `${from} km` });

/** The kilometres of the first year, a plan that has not begun, and a task that is done nine days after its date. */
const news = { refersTo: '2026-Q4' };
const updates = [
  { id: 'hai', about: 'work', work: 'duong', ...news, state: 'under-way', done: { quantity: 3.2, unit: 'km' } },
  { id: 'ba', about: 'plan', plan: 'giao-thong', ...news, state: 'not-started' },
  {
    ...{ id: 'bon', about: 'task', task: 'nv-1', ...news, state: 'done' },
    document: { number: '9/BB', date: '2026-12-09' },
  },
];
const aGivenTask = anAssignment({
  document: { number: '12/KH-UBND', date: '2026-05-04', issuer: 'UBND xã' },
  enteredOn: '2026-05-06',
  assigned: [{ agency: 'uy-ban', tasks: ['nv-1'], dueOn: '2026-11-30', product: 'Biên bản' }],
});

const anAmendment: AmendmentRecord = {
  document: { number: '57-QĐ/ĐU', date: '2026-08-20', issuer: 'Ban Thường vụ' },
  ...{ from: '2026-09-01', at: 'nv-1', kind: 'replaced', was: 'Làm', now: 'Mở' },
};

const paper = { document: { number: '60-QĐ/ĐU', date: '2026-10-01', issuer: 'Ban Thường vụ' }, from: '2026-10-05' };

/** From 95% to 97%, which the 96% of the year do not reach; and a day for the task, which was done before it. */
const changed: [string, AmendmentRecord][] = [
  [
    'nang',
    {
      ...{ ...paper, at: 'ct-nuoc-sach', kind: 'replaced', was: '95%', now: '97%' },
      changes: {
        ...{ record: 'target', enteredOn: '2026-10-05', target: 'nuoc-sach', part: 'nuoc-sach' },
        ...{ was: { level: 95 }, now: { level: 97 } },
      },
    },
  ],
  [
    'lui',
    {
      ...{ ...paper, at: 'nv-1', kind: 'added', was: 'Mở', now: 'trong năm 2026' },
      changes: {
        ...{ record: 'task', enteredOn: '2026-10-05', task: 'nv-1', was: {} },
        now: { due: { date: '2026-12-31', printed: 'trong năm 2026' } },
      },
    },
  ],
];

/** The open data of one target, promised for every year, with 96% reported for 2026. */
function publish(method?: number, amendments?: [string, AmendmentRecord][]): Map<string, string> {
  const { programme, reportText } = makeProgramme(method, amendments);
  const parts = {
    ...{ programme, states: listReleaseStates(programme), schemas: new Map() },
    reportFiles: new Map([['2026-Q4-uy-ban', Buffer.from(reportText)]]),
  };
  return new Map(listDataFiles(parts).map(({ path, body }) => [`du-lieu/v1/${path}`, body.toString()]));
}

/** What the browser draws, and the file of its numbers: the table beside them is written by hand. */
function drawChart(): { drawing: string; csv: string } {
  const { programme } = makeProgramme();
  const [target] = programme.targets;
  if (target === undefined) throw new Error('No target');
  const [chart] = buildTargetCharts(programme, listReleaseStates(programme).at(-1), target).charts;
  if (chart === undefined) throw new Error('No chart');
  const { header, rows } = buildChartCells(chart);
  const { table: _, ...drawing } = chart;
  return { drawing: JSON.stringify(drawing), csv: writeCsv(header, rows) };
}

function makeProgramme(
  method?: number,
  amendments: [string, AmendmentRecord][] = [],
): { programme: Programme; reportText: string } {
  const observation = {
    ...{ id: 'mot', target: 'nuoc-sach', part: 'nuoc-sach', refersTo: '2026', value: { kind: 'number', value: 96 } },
    ...{ certainty: 'final', nature: 'whole-year' },
  };
  const source = { number: '45/BC-UBND', date: '2027-01-10', issuer: 'UBND xã' };
  const fields = { period: '2026-Q4', receivedOn: '2027-01-10', agency: 'uy-ban', source, observations: [observation] };
  const reportText = JSON.stringify({ ...fields, updates });
  const blocks: Block[] = [
    { kind: 'target', id: 'nuoc-sach' },
    { kind: 'work', id: 'duong' },
    { kind: 'plan', id: 'giao-thong' },
    words('task', 'nv-1', 'Làm đường.'),
  ];
  const measure = { kind: 'annual-threshold', comparison: 'at-least', threshold: 95 };
  const part = aTargetPart({
    measure,
    unit: '%',
    due: { kind: 'each-year', printed: 'Hằng năm' },
    nature: 'whole-year',
  });
  const before: Content = someContent({
    transcription: '(1) Hằng năm, nước sạch đạt 100%.',
    sections: [aSection('chi-tieu', { order: 1 }, blocks)],
    targets: new Map([['nuoc-sach', aTarget({ parts: [part] })]]),
    agencies: new Map([['uy-ban', anAgency()]]),
    works: new Map([['duong', aWork({ quantity: km(15), quantityEachYear: km(3) })]]),
    plans: new Map([['giao-thong', aPlan({ starts: { period: '2026-Q3', quote: 'quý III' } })]]),
    tasks: new Map([['nv-1', aTask()]]),
    assignments: new Map([['giao-viec', aGivenTask]]),
    amendments: new Map([['sua', anAmendment], ...amendments]),
    questions: new Map([['hoi', { at: 'nv-1', askedOn: '2026-09-02', question: 'Bao giờ xong?' }]]),
    reports: new Map([['2026-Q4-uy-ban', aReport({ ...fields, updates })]]),
    fingerprints: new Map([['reports/2026-Q4-uy-ban.json', fingerprintOf(reportText)]]),
  });
  const order = { id: '2026-Q4', cutOff: '2027-01-15', publishedOn: '2027-01-20', approvedBy: 'Bí thư Đảng ủy' };
  const made = makeRelease(before, order);
  const programme = linkProgramme({
    ...before,
    releases: new Map([['2026-Q4', { ...made, method: method ?? made.method }]]),
  });
  return { programme, reportText };
}

/** What is found on the site with one file altered. */
async function differencesWith(path: string, from: string, to: string): Promise<string[]> {
  const text = site.get(path) ?? '';
  expect(text).toContain(from);
  const altered = new Map([...site, [path, text.replace(from, to)]]);
  const { differences } = await recompute([...altered.keys()], async (file) => altered.get(file));
  return differences.map(({ place, found, expected }) => `${place}: ${found} → ${expected}`);
}

describe('what later papers changed', () => {
  /** What is found in the open data; the pages are of the site without them. */
  async function differencesIn(data: Map<string, string>): Promise<string[]> {
    const all = new Map([...site, ...data]);
    const { differences } = await recompute([...all.keys()], async (file) => all.get(file));
    return differences
      .filter(({ place }) => place.startsWith('du-lieu/'))
      .map(({ place, found, expected }) => `${place}: ${found} → ${expected}`);
  }

  it('is judged again by the line and the day of their papers', async () => {
    const data = publish(undefined, changed);
    expect(data.get('du-lieu/v1/verdicts.json')).toContain('"heldBy": "60-QĐ/ĐU"');
    expect(data.get('du-lieu/v1/tasks.json')).toContain('"dueDocument": "60-QĐ/ĐU"');
    expect(await differencesIn(data)).toEqual([]);
  });

  it('is found where a line is altered afterwards', async () => {
    const data = publish(undefined, changed);
    const text = data.get('du-lieu/v1/amendments.json') ?? '';
    const found = await differencesIn(
      data.set('du-lieu/v1/amendments.json', text.replace('"level": 97', '"level": 90')),
    );
    expect(found).toContain(
      'du-lieu/v1/verdicts.json, 2026-Q4 / nuoc-sach / nuoc-sach, Trạng thái: not-met → reached-hold',
    );
  });
});

describe('the figures of a site', () => {
  it('are those that the reports give', async () => {
    expect(await recompute([...site.keys()], async (file) => site.get(file))).toEqual({
      releases: 1,
      stored: [],
      verdicts: 1,
      commitments: 3,
      pages: 1,
      frozen: 1,
      differences: [],
      notes: [],
    });
  });

  const name = '2026-Q4 / nuoc-sach / nuoc-sach';
  const rest = '45/BC-UBND ngày 10/01/2027, UBND xã | báo cáo được nhận ngày 10/01/2027';
  it.each([
    [
      'a verdict in JSON',
      'du-lieu/v1/verdicts.json',
      '"status": "reached-hold"',
      '"status": "late"',
      [`du-lieu/v1/verdicts.json, ${name}, Trạng thái: late → reached-hold`],
    ],
    [
      'a value in CSV',
      'du-lieu/v1/verdicts.csv',
      ',96,',
      ',69,',
      [`du-lieu/v1/verdicts.csv, ${name}, Giá trị mới nhất: 69 → 96`],
    ],
    [
      'a value in the data package',
      'du-lieu/v1/package/observations.csv',
      ',96,',
      ',97,',
      ['du-lieu/v1/package/observations.csv, 2026-Q4-uy-ban / mot, Giá trị: 97 → 96'],
    ],
    [
      'the verdict of a year in the document of a target',
      'du-lieu/v1/targets/nuoc-sach.json',
      '"status": "reached",',
      '"status": "not-met",',
      [`du-lieu/v1/targets/nuoc-sach.json, ${name} / 2026, Trạng thái: not-met → reached`],
    ],
    [
      'a verdict in the document of the latest release',
      'du-lieu/v1/releases/latest.json',
      '"measured": 96',
      '"measured": 95',
      [`du-lieu/v1/releases/latest.json, ${name}, Số đem so: 95 → 96`],
    ],
    [
      'a state in the table of targets',
      'du-lieu/v1/targets.json',
      '"statusName": "Đạt, cần giữ"',
      '"statusName": "Chậm"',
      [
        'du-lieu/v1/targets.csv, nuoc-sach, Tên trạng thái: Đạt, cần giữ → Chậm',
        'du-lieu/v1/package/targets.csv, nuoc-sach, Tên trạng thái: Đạt, cần giữ → Chậm',
        'du-lieu/v1/targets.json, nuoc-sach: Chậm → Đạt, cần giữ',
      ],
    ],
    [
      'the state on a page',
      'chi-tieu/nuoc-sach/index.html',
      'Đạt, cần giữ',
      'Chậm',
      ['chi-tieu/nuoc-sach/index.html: Chậm → Đạt, cần giữ'],
    ],
    [
      'a value in the ledger of a page',
      'chi-tieu/nuoc-sach/index.html',
      '<td><span class="number">96%',
      '<td><span class="number">69%',
      [`chi-tieu/nuoc-sach/index.html: năm 2026 | 69% | ${rest} → năm 2026 | 96% | ${rest}`],
    ],
    [
      'the state in the list of targets',
      'chi-tieu/index.html',
      'Đạt, cần giữ',
      'Chậm',
      ['chi-tieu/index.html, nuoc-sach: Chậm → Đạt, cần giữ'],
    ],
    [
      'the state on a card',
      'nhung/nuoc-sach/index.html',
      'Đạt, cần giữ',
      'Chậm',
      ['nhung/nuoc-sach/index.html: Chậm → Đạt, cần giữ'],
    ],
    [
      'a promise on a page',
      'chi-tieu/nuoc-sach/index.html',
      '≥ 95%</span>',
      '≥ 59%</span>',
      ['chi-tieu/nuoc-sach/index.html: ≥ 59%từ 95% trở lên → ≥ 95%từ 95% trở lên'],
    ],
    [
      'a level in the table of a chart',
      'chi-tieu/nuoc-sach/index.html',
      '<td>≥ 95%',
      '<td>≥ 59%',
      ['chi-tieu/nuoc-sach/index.html, nuoc-sach--nuoc-sach: Năm 2026 | 96% | ≥ 59% → Năm 2026 | 96% | ≥ 95%'],
    ],
    [
      'a value in the file of a chart',
      chartFile,
      ',96,',
      ',69,',
      [expect.stringMatching(/^bieu-do\/nuoc-sach--nuoc-sach\.csv: .*,69,.* → .*,96,/)],
    ],
    [
      'a year before that nobody reported',
      'chi-tieu/nuoc-sach/index.html',
      'Chưa có số của cùng kỳ năm trước để so.',
      'Năm 2025 <strong class="number">90%</strong> → Năm 2026 <strong class="number">96%</strong>',
      ['chi-tieu/nuoc-sach/index.html: Năm 2025 90% → Năm 2026 96% → undefined'],
    ],
    [
      'a past state on a page',
      'chi-tieu/nuoc-sach/index.html',
      'số liệu chốt ngày 15/01/2027</span>',
      'số liệu chốt ngày 15/01/2026</span>',
      ['chi-tieu/nuoc-sach/index.html: 15/01/2026 Đạt, cần giữ → 15/01/2027 Đạt, cần giữ'],
    ],
    [
      'a mark whose colour is of another state',
      'chi-tieu/nuoc-sach/index.html',
      'data-status="not-due"',
      'data-status="reached"',
      ['chi-tieu/nuoc-sach/index.html: Chưa đến kỳ → Đạt'],
    ],
    [
      'a value on the page of a release',
      'cong-bo/2026-q4/index.html',
      '>96%',
      '>69%',
      ['cong-bo/2026-q4/index.html: năm 2026: 69% → năm 2026: 96%'],
    ],
    [
      'who approved a release',
      'cong-bo/2026-q4/index.html',
      'Bí thư Đảng ủy',
      'Chủ tịch',
      ['cong-bo/2026-q4/index.html: Chủ tịch → Bí thư Đảng ủy'],
    ],
    [
      'a value in a row of any list',
      'chi-tieu/index.html',
      '<strong>96%',
      '<strong>69%',
      ['chi-tieu/index.html, nuoc-sach: 69% Năm 2026 · cần từ 95% trở lên → 96% Năm 2026 · cần từ 95% trở lên'],
    ],
    [
      'the small picture of a row',
      'chi-tieu/index.html',
      'M35 8m',
      'M35 56m',
      [expect.stringMatching(/^chi-tieu\/index\.html, nuoc-sach: <svg.*M35 56m.* → <svg.*M35 8m/)],
    ],
    [
      'how many targets are of a group',
      'chi-tieu/index.html',
      '<span>1</span> Đạt, vượt, bám sát',
      '<span>9</span> Đạt, vượt, bám sát',
      ['chi-tieu/index.html: 9 Đạt, vượt, bám sát → 1 Đạt, vượt, bám sát'],
    ],
    [
      'the sentence of results',
      'chi-tieu/index.html',
      '; 1 đạt',
      '; 9 đạt',
      [expect.stringMatching(/; 9 đạt, .* → .*; 1 đạt,/)],
    ],
    [
      'a count of states',
      'chi-tieu/index.html',
      '1/1',
      '9/9',
      ['chi-tieu/index.html: 9/9 Đạt, cần giữ → 1/1 Đạt, cần giữ'],
    ],
    [
      'a cell in the grid of the term',
      'chi-tieu/index.html',
      '96%</td>',
      '69%</td>',
      ['chi-tieu/index.html, nuoc-sach: Đạt,cầngiữ69% → Đạt,cầngiữ96%'],
    ],
  ])('are found altered: %s', async (_, path, from, to, expected) => {
    expect(await differencesWith(path, from, to)).toEqual(expected);
  });

  it.each([
    [
      'of a task, in what its release stored',
      '"name": "Hoàn thành, trễ hạn"',
      '"name": "Hoàn thành đúng hạn"',
      'task nv-1',
      ['Hoàn thành đúng hạn', 'Hoàn thành, trễ hạn'].map(
        (name) => `${name}; done; overdue; 2026-Q4; 2026-11-30; 2026-12-09`,
      ),
    ],
    [
      'of a plan',
      '"due": "2026-09-30",\n    "timing": "overdue"',
      '"due": "2026-09-30",\n    "timing": "in-time"',
      'plan giao-thong',
      ['in-time', 'overdue'].map((timing) => `Quá hạn bắt đầu, chưa làm; not-started; ${timing}; 2026-Q4; 2026-09-30`),
    ],
  ])('are found altered in the state %s', async (_, from, to, subject, [found, expected]) => {
    const file = 'du-lieu/v1/releases/2026-Q4.json';
    expect(await differencesWith(file, from, to)).toEqual([
      `${file}, ${subject}: ${found} → ${expected}`,
      `du-lieu/v1/releases/latest.json, ${subject}: ${expected} → ${found}`,
    ]);
  });

  it('are found altered in the verdict of a work by its pace', async () => {
    const file = 'du-lieu/v1/releases/2026-Q4.json';
    const [first] = await differencesWith(file, '"status": "ahead"', '"status": "late"');
    expect(first).toMatch(/2026-Q4\.json, work duong: .*; late; .* → .*; ahead; Đến hết quý IV\/2026 đã làm 3,2 km/);
    expect(await differencesWith('du-lieu/v1/works.json', '"done": 3.2', '"done": 2.3')).toEqual([
      'du-lieu/v1/works.json, duong, done: 2.3 → 3.2',
      'du-lieu/v1/works.csv, duong, Đã làm: 3.2 → 2.3',
      'du-lieu/v1/package/works.csv, duong, Đã làm: 3.2 → 2.3',
    ]);
    expect(
      await differencesWith('du-lieu/v1/tasks.json', '"timeliness": "overdue"', '"timeliness": "in-time"'),
    ).toContain('du-lieu/v1/tasks.json, nv-1, timeliness: in-time → overdue');
  });

  it.each([
    [
      'reports.json',
      '"receivedOn": "2027-01-10"',
      '"receivedOn": "2027-01-01"',
      '2026-Q4-uy-ban, Ngày nhận: 2027-01-01 → 2027-01-10',
    ],
    ['releases.csv', 'Bí thư Đảng ủy', 'Thanh tra tỉnh', '2026-Q4, Người duyệt: Thanh tra tỉnh → Bí thư Đảng ủy'],
    ['package/updates.csv', '3.2', '13.2', '2026-Q4-uy-ban / hai, Khối lượng đã xong: 13.2 → 3.2'],
    ['target-parts.json', '"threshold": 95', '"threshold": 70', 'nuoc-sach / nuoc-sach, Mức phải đạt: 70 → 95'],
    ['assignments.csv', 'uy-ban,', 'cong-an,', 'giao-viec; cong-an;'],
  ])('are found altered in the table of records %s, whatever its other files say', async (file, from, to, told) => {
    const found = await differencesWith(`du-lieu/v1/${file}`, from, to);
    expect(found.filter((one) => one.includes(`du-lieu/v1/${file}, `) && one.includes(told))).toHaveLength(1);
  });

  const [duong, giaoThong, nv1] = ['cong-trinh/duong', 'de-an/giao-thong', 'nhiem-vu/nv-1'].map(
    (one) => `${one}/index.html`,
  ) as [string, string, string];
  const uyBan = 'co-quan/uy-ban/index.html';
  it.each([
    ['how a work stands', duong, 'Đang làm, không', 'Đã xong, không'],
    ['what is done of a work', duong, '3,2 trên 15 km', '13,2 trên 15 km'],
    ['the sentence on a work', duong, 'đã làm 3,2 km, đã hứa', 'đã làm 13,2 km, đã hứa'],
    ['the news of a work', duong, '; 3,2 km</span>', '; 13,2 km</span>'],
    ['how a plan stands', giaoThong, 'Quá hạn bắt đầu', 'Trong hạn'],
    ['words of the programme', giaoThong, 'Đủ nước sạch.', 'Đủ nước.'],
    ['how a task stands', nv1, 'Hoàn thành, trễ hạn', 'Hoàn thành, đúng hạn'],
    ['the mark of a task', nv1, 'data-state="done"', 'data-state="overdue"'],
    ['the list of tasks', 'nhiem-vu/index.html', 'Hoàn thành, trễ hạn', 'Hoàn thành, đúng hạn'],
    ['the day of a task', nv1, '30/11/2026', '30/11/2027'],
    ['who must do a task', nv1, '/co-quan/uy-ban/', '/co-quan/cong-an/'],
    ['whose words a task has', nv1, 'data-official="dieu"', ''],
    ['when a body reported', uyBan, 'đúng hạn: 45', 'muộn: 45'],
    ['whether anybody waited for its report', uyBan, 'data-how="in-time"', 'data-how="of-own-accord"'],
    ['whether it reported for an earlier quarter', uyBan, 'how="not-collected"', 'how="in-time"'],
    ['what it owes', uyBan, '<li><a href="/nhiem-vu/nv-1/">Làm đường</a></li>', ''],
    ['its name', uyBan, '</span> Ủy ban nhân dân xã</h1>', '</span> Công an xã</h1>'],
    ['what an amendment says', 'sua-doi/index.html', '<ins>Mở</ins>', '<ins>Thôi</ins>'],
    ['what an amendment changed, beside the state of its task', nv1, '“Làm” thay bằng “Mở”', ''],
    ['when a question was asked', 'hoi-dap/index.html', '02/9/2026', '02/9/2027'],
    ['that a question was asked', 'hoi-dap/index.html', '<li id="hd-hoi">', '<li id="hd-khac">'],
    ['a header', '_headers', 'X-Frame-Options: DENY', 'X-Frame-Options: ALLOW'],
    ['a line for nginx', '_inline.nginx', '$script_sources { default ""', '$script_sources { default "*"'],
  ])('are found altered in %s', async (_, path, from, to) => {
    const found = await differencesWith(path, from, to);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => !one.startsWith(path))).toEqual([]);
  });

  it.each([
    ['a reply', '<blockquote>Phản hồi của Ủy ban: Đã đạt.</blockquote>', 'Phản hồi của Ủy ban: Đã đạt.'],
    ['an explanation', '<div class="group"><dl class="facts"><dd>Mưa.</dd></dl></div>', 'Mưa.'],
    ['who must do it', '<dl class="target-facts"><a href="/co-quan/cong-an/">Công an</a></dl>', 'cong-an'],
  ])('are found with %s on the page of a target that nobody gave', async (_, invented, told) => {
    const page = 'chi-tieu/nuoc-sach/index.html';
    expect(await differencesWith(page, '<ul class="history">', `${invented}<ul class="history">`)).toContain(
      `${page}: ${told} → undefined`,
    );
  });

  it('are found altered on the page of a target as it was published', async () => {
    expect(await differencesWith(frozenPath, 'Đạt, cần giữ', 'Chậm')).toEqual([`${frozenPath}: Chậm → Đạt, cần giữ`]);
    const [sentence] = await differencesWith(frozenPath, 'Năm 2026: 96%', 'Năm 2026: 69%');
    expect(sentence).toMatch(/Năm 2026: 69%, mức .* → Năm 2026: 96%, mức phải đạt là từ 95% trở lên\.$/);
    const without = new Map(site);
    without.delete(frozenPath);
    const { differences } = await recompute([...without.keys()], async (file) => without.get(file));
    expect(differences.map(({ place }) => place)).toContain(frozenPath);
  });

  const line = '<p class="verdict-main">';
  it.each([
    [
      'words added inside the verdict',
      line,
      `<p>Sở Y tế xác nhận: đã đạt.</p>${line}`,
      'Sở Y tế xác nhận đã đạt → undefined',
    ],
    [
      'a second verdict',
      '<dl class="target-facts">',
      '<div class="verdict"><p>Đạt</p></div><dl class="target-facts">',
      'Đạt → undefined',
    ],
    ['the true verdict hidden', line, '<p class="verdict-main" hidden>', 'status [hidden] → undefined'],
    [
      'the true verdict hidden from around it',
      '<div class="verdict">',
      '<div class="verdict" style="display:none">',
      'verdict [style] → undefined',
    ],
  ])('are found altered by %s', async (_, from, to, told) => {
    const page = 'chi-tieu/nuoc-sach/index.html';
    expect(await differencesWith(page, from, to)).toContain(`${page}: ${told}`);
  });

  it('are found altered in who approved a release, also where more is added', async () => {
    const page = 'cong-bo/2026-q4/index.html';
    expect(await differencesWith(page, 'Bí thư Đảng ủy', 'Bí thư Đảng ủy và Thành ủy')).toEqual([
      `${page}: Bí thư Đảng ủy và Thành ủy → Bí thư Đảng ủy`,
    ]);
  });

  it('are found altered in the sentence of a page, with the sentence that is right', async () => {
    const page = 'chi-tieu/nuoc-sach/index.html';
    const [difference] = await differencesWith(page, 'Năm 2026: 96%, mức', 'Năm 2026 69%, mức');
    expect(difference).toMatch(
      /: Đạt, cần giữ Năm 2026: 96%, cần từ 95% trở lên Năm 2026 69%, mức .* → Năm 2026: 96%, mức phải đạt là từ 95% trở lên\.$/,
    );
    expect(await differencesWith(page, '96%, cần', '97%, cần')).toEqual([
      `${page}: Năm 2026: 97%, cần từ 95% trở lên → Năm 2026: 96%, cần từ 95% trở lên`,
    ]);
  });

  it('are found altered at their source: the report is not the one of its release, and gives other verdicts', async () => {
    const found = await differencesWith('du-lieu/v1/reports/2026-Q4-uy-ban.json', '"value":96', '"value":94');
    expect(found[0]).toMatch(/^du-lieu\/v1\/reports\/2026-Q4-uy-ban\.json, SHA-256: [0-9a-f]{64} → [0-9a-f]{64}$/);
    expect(found).toContain(`du-lieu/v1/verdicts.json, ${name}, Trạng thái: reached-hold → not-met`);
  });

  it('are found altered in what a release stored, beside what its reports give', async () => {
    const sentence = 'Năm 2026: 96%, mức phải đạt là từ 95% trở lên.';
    const [file, path] = ['du-lieu/v1/releases/2026-Q4.json', 'nuoc-sach'];
    const stored = (words: string) => `"sentence": "${words}"`;
    expect(await differencesWith(file, stored(sentence), stored('Đạt.'))).toEqual([
      `${file}, ${path}: reached-hold; Đạt. → reached-hold; ${sentence}`,
      `du-lieu/v1/releases/latest.json, ${path}: reached-hold; ${sentence} → reached-hold; Đạt.`,
      // Its page in that release says what it should not have stored.
      expect.stringMatching(/^cong-bo\/2026-q4\/chi-tieu\/nuoc-sach\/index\.html: .* → Đạt\.$/),
    ]);
  });

  it('of a release of an earlier method are held against what it stored, and it is named', async () => {
    const earlier = new Map([...site, ...publish(99)]);
    // Its report would give another verdict by the rules of today.
    const text = (site.get('du-lieu/v1/reports/2026-Q4-uy-ban.json') ?? '').replace('"value":96', '"value":94');
    earlier.set('du-lieu/v1/reports/2026-Q4-uy-ban.json', text);
    const { releases, stored, verdicts, differences, notes } = await recompute([...earlier.keys()], async (file) =>
      earlier.get(file),
    );
    expect({ releases, stored, verdicts }).toEqual({
      releases: 0,
      stored: [{ release: '2026-Q4', method: 99 }],
      verdicts: 0,
    });
    // By the rules of today it would be another verdict: told, and no fault.
    expect(notes).toEqual([
      { place: 'du-lieu/v1/releases/2026-Q4.json, nuoc-sach', found: 'Đạt, cần giữ', expected: 'Không đạt' },
    ]);
    // What is found is the altered report and its values, no verdict.
    const places = differences.map(({ place }) => place).filter((place) => /verdicts|chi-tieu|nhung/.test(place));
    expect([...new Set(places)]).toEqual([
      'chi-tieu/nuoc-sach/index.html',
      'chi-tieu/index.html, nuoc-sach',
      'chi-tieu/nuoc-sach/index.html, nuoc-sach--nuoc-sach',
    ]);
    expect(differences[0]?.place).toBe('du-lieu/v1/reports/2026-Q4-uy-ban.json, SHA-256');
  });

  it('are found altered in how firm a verdict is', async () => {
    const [found] = await differencesWith('chi-tieu/nuoc-sach/index.html', 'Bớt 2 điểm', 'Bớt 9 điểm');
    expect(found).toMatch(/Bớt 9 điểm .* → Bớt 2 điểm phần trăm thì thành Không đạt\.$/);
  });

  it('are missed when a row is taken away', async () => {
    const rows = JSON.parse(site.get('du-lieu/v1/observations.json') ?? '').rows;
    const [found] = await differencesWith(
      'du-lieu/v1/observations.json',
      JSON.stringify(rows, undefined, 1).replaceAll('\n', '\n '),
      '[]',
    );
    expect(found).toMatch(
      /^du-lieu\/v1\/observations\.json, 2026-Q4-uy-ban \/ mot: undefined → 2026-Q4-uy-ban; mot; uy-ban;/,
    );
  });

  it.each([
    ['du-lieu/v1/index.json', '"from": 2026', '"from": "2026"'],
    ['du-lieu/v1/verdicts.json', '"rows"', '"dong"'],
    ['du-lieu/v1/verdicts.csv', 'release,', '"release,'],
  ])('cannot be computed from a file of another shape: %s', async (path, from, to) => {
    await expect(differencesWith(path, from, to)).rejects.toThrow(new UnreadableFile(path));
  });
});
