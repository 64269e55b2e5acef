import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../../src/core/issues/catalogue.ts';
import { formatIssue } from '../../../../src/core/issues/format-issue.ts';
import { explanationHeadings } from '../../../../src/core/words/template-headings.ts';
import { addExplanation } from '../../../../src/office/intake/add-explanation.ts';
import type { LedgerEntry } from '../../../../src/office/intake/add-to-ledger.ts';
import type { ExplanationColumn } from '../../../../src/office/intake/find-tables.ts';
import { listKnownWords } from '../../../../src/office/intake/known-words.ts';
import { readExplanationRows } from '../../../../src/office/intake/read-explanation-rows.ts';
import { aReport } from '../../../fixtures/builders.ts';
import { aKnownProgramme } from '../filled-tables.ts';

type Cells = Partial<Record<ExplanationColumn, string>>;

const columns = new Map(Object.keys(explanationHeadings).map((key, column) => [key as ExplanationColumn, column]));
const releases = [
  { id: '2026-Q1', reports: [], bad: [] },
  { id: '2026-Q2', reports: [], bad: ['bao-hiem-y-te'] },
];
const known = aKnownProgramme({ releases });

const whole: Cells = {
  code: 'giai-trinh/bao-hiem-y-te',
  release: 'Quý II',
  cause: 'Thiếu vốn.',
  remedy: 'Xin vốn.',
  by: '31/12/2026',
  who: 'Phòng Kinh tế',
};
const record = {
  ...{ target: 'bao-hiem-y-te', release: '2026-Q2', cause: 'Thiếu vốn.', remedy: 'Xin vốn.' },
  ...{ by: '2026-12-31', who: 'Phòng Kinh tế' },
};

/** What the rows of a table of reasons come to, received on 10/10/2026, and what is said of it. */
function read(...rows: Cells[]) {
  const told: Issue[] = [];
  const sheetRows = rows.map((cells, index) => {
    const held = Object.entries(cells).filter(([, text]) => text !== '');
    const filled = held.map(
      ([key, text]) =>
        [columns.get(key as ExplanationColumn) ?? -1, { value: { kind: 'text', text }, isCalculated: false }] as const,
    );
    return { number: index + 2, cells: new Map(filled), isHidden: false };
  });
  const sheet = { name: 'Giải trình', rows: [], merged: [], hiddenColumns: new Set<number>(), isHidden: false };
  const head = { sheet, headings: explanationHeadings, columns, headed: new Set<number>(), needed: [] };
  const context = {
    ...{ cover: { period: '2026-Q3', receivedOn: '2026-10-10' }, known, words: listKnownWords(known) },
    ...{ subjects: new Map(), allowsPoint: false, tell: (issue: Issue) => void told.push(issue) },
  };
  const table = { kind: 'explanations', ...head, rows: sheetRows } as unknown as Parameters<
    typeof readExplanationRows
  >[0];
  return {
    ...readExplanationRows(table, 'a.xlsx', context as unknown as Parameters<typeof readExplanationRows>[2]),
    said: told.map((issue) => formatIssue(issue).replace('a.xlsx, trang tính "Giải trình", ', '')),
  };
}

describe('a row of reasons', () => {
  it('is what a verdict is explained by, with its place', () => {
    const place = { file: 'a.xlsx', sheet: 'Giải trình', line: 2 };
    expect(read(whole)).toEqual({ explanations: [{ record, place }], strays: [], said: [] });
    // On the day of receipt itself it may still be mended.
    expect(read({ ...whole, by: '10/10/2026' }).explanations[0]?.record.by).toBe('2026-10-10');
  });

  it.each<[string, Cells, string[]]>([
    [
      'a day before its receipt',
      { ...whole, by: '9/10/2026' },
      [
        'dòng 2, cột "Xong trước ngày": hứa xong trước ngày 09/10/2026 - không thể trước ngày nhận báo cáo 10/10/2026. Sửa ngày, nhất là năm. [remedy-date-past]',
      ],
    ],
    [
      'a verdict that was no bad one',
      { ...whole, release: 'Quý I' },
      [
        'dòng 2, cột "Kỳ được đánh giá": kỳ quý I/2026 không có đánh giá kém nào về chỉ tiêu này. Giữ kỳ và mã mà biểu mẫu ghi sẵn, hoặc bỏ dòng này. [explanation-of-nothing]',
      ],
    ],
    [
      'a target that was judged well',
      { ...whole, code: 'giai-trinh/tram-y-te' },
      [
        'dòng 2, cột "Kỳ được đánh giá": kỳ quý II/2026 không có đánh giá kém nào về chỉ tiêu này. Giữ kỳ và mã mà biểu mẫu ghi sẵn, hoặc bỏ dòng này. [explanation-of-nothing]',
      ],
    ],
    [
      'a release that there is not',
      { ...whole, release: 'Quý IV' },
      [
        'dòng 2, cột "Kỳ được đánh giá": kỳ quý IV/2026 không có đánh giá kém nào về chỉ tiêu này. Giữ kỳ và mã mà biểu mẫu ghi sẵn, hoặc bỏ dòng này. [explanation-of-nothing]',
      ],
    ],
    [
      'no code and no release',
      { ...whole, code: '', release: '' },
      ['cột "Mã": ô này còn trống', 'cột "Kỳ được đánh giá": ô này còn trống'],
    ],
    [
      'nothing but a reason',
      { code: whole.code ?? '', release: 'Quý II', cause: 'Thiếu vốn.' },
      ['Cách khắc phục', 'Xong trước ngày', 'Ai phải làm'],
    ],
    ['no reason', { ...whole, cause: '' }, ['Nguyên nhân']],
    [
      'a code like that of another',
      { ...whole, code: 'giai-trinh/bao-hiem-yte' },
      ['Có phải ý bạn là "giai-trinh/bao-hiem-y-te"?'],
    ],
  ])('is refused with %s', (_, cells, expected) => {
    const { explanations, said } = read(cells);
    expect(explanations).toEqual([]);
    expect(said).toEqual(expected.map((words) => (words.startsWith('dòng') ? words : expect.stringContaining(words))));
  });

  it('left empty is counted where it is ours, and told in words where it is not', () => {
    const ours = { code: 'giai-trinh/bao-hiem-y-te', release: 'Quý II' };
    const { explanations, strays, said } = read(ours, ours, { code: 'Người lập biểu' });
    expect(explanations).toEqual([]);
    expect(said).toEqual([expect.stringContaining('2 dòng')]);
    expect(strays).toEqual([{ stray: 'words', words: 'Người lập biểu', row: 4 }]);
    expect(read({ code: 'Người lập biểu' }).said).toEqual([]);
  });
});

describe('an explanation in a report', () => {
  const place = { file: 'a.xlsx', line: 2 };
  const stored = { id: 'giai-trinh-bao-hiem-y-te-2026-q2', ...record };
  const other = { ...stored, cause: 'Thiếu người.' };

  /** What adding it makes of a report that holds these, and of what the body reported before. */
  function add(explanations: object[], own: { id: string; explanations: object[] }[], replace = false) {
    const said: string[] = [];
    const report = {
      ...aReport({ period: '2026-Q3', receivedOn: '2026-10-10', explanations: [stored] }),
      explanations,
    };
    const ledger = {
      reportId: 'bao-cao',
      report,
      changes: [],
      unchanged: 0,
      places: new Map(),
    } as unknown as LedgerEntry;
    const around = {
      own: own as never,
      home: 'bao-cao',
      replace,
      tell: (issue: Issue) => void said.push(formatIssue(issue)),
    };
    addExplanation({ record, place }, ledger, around);
    const { changes, unchanged, places } = ledger;
    return { explanations: ledger.report.explanations, changes, unchanged, places: [...places], said };
  }

  it('is added under a name of its own', () => {
    expect(add([], [])).toEqual({
      explanations: [stored],
      changes: [{ kind: 'explain', explanation: stored, place }],
      unchanged: 0,
      places: [[stored.id, place]],
      said: [],
    });
    const taken = [
      { ...stored, target: 'khac' },
      { ...stored, id: `${stored.id}-2`, target: 'khac' },
    ];
    expect(add(taken, []).explanations.map(({ id }) => id)).toEqual([stored.id, `${stored.id}-2`, `${stored.id}-3`]);
  });

  it('is nothing new where it was given word for word, of this verdict', () => {
    expect(add([], [{ id: 'khac', explanations: [{ ...stored, id: 'ten-khac' }] }])).toMatchObject({
      ...{ explanations: [], changes: [], unchanged: 1, said: [] },
    });
    const apart = [
      { ...other, target: 'tram-y-te' },
      { ...other, release: '2026-Q1' },
    ];
    expect(add([], [{ id: 'khac', explanations: apart }]).explanations).toEqual([stored]);
  });

  it('is refused beside another one, and takes its place only in the report that is written', () => {
    const refused = [expect.stringMatching(/báo cáo bao-cao đã giải trình khác.*\[explanation-differs\]$/)];
    expect(add([other], [{ id: 'bao-cao', explanations: [other] }])).toMatchObject({
      explanations: [other],
      said: refused,
    });
    const before = { ...other, target: 'tram-y-te', id: 'truoc' };
    const replaced = add([before, other], [{ id: 'bao-cao', explanations: [before, other] }], true);
    expect(replaced).toMatchObject({ explanations: [before, stored], said: [] });
    expect(replaced.changes).toEqual([{ kind: 'explain', explanation: stored, before: other, place }]);
    expect(add([], [{ id: 'cong-bo', explanations: [other] }], true).said).toEqual([
      expect.stringMatching(/báo cáo cong-bo đã giải trình khác.*\[explanation-differs\]$/),
    ]);
  });
});
