import { describe, expect, it } from 'vitest';
import { type Issue, type IssueCode, issues, newIssue } from '../../../src/core/issues/catalogue.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';

describe('formatIssue', () => {
  it.each<[string, Issue, string]>([
    [
      'line, column and field',
      newIssue(
        'value-not-a-number',
        { file: 'content/targets/bao-hiem-y-te.json', line: 14, column: 22, field: 'parts.0.measure.threshold' },
        { written: '"62,5"', likely: '62.5' },
      ),
      'content/targets/bao-hiem-y-te.json, dòng 14, cột 22, trường "parts.0.measure.threshold": tìm thấy "62,5" - cần một số. Sửa thành 62.5. [value-not-a-number]',
    ],
    [
      'the file alone',
      newIssue('file-missing', { file: 'content/glossary.json' }),
      'content/glossary.json: thiếu tệp này. Lấy lại tệp từ bản trước. [file-missing]',
    ],
    [
      'the clause',
      newIssue(
        'official-text-extra',
        { file: 'content/programme/y-te.mdx', record: 'nv-3-2-2-09' },
        { words: 'Thêm.' },
      ),
      'content/programme/y-te.mdx, mục "nv-3-2-2-09": văn bản không có đoạn: "Thêm.". Xóa đoạn này, hoặc chuyển về đúng chỗ. [official-text-extra]',
    ],
    [
      'that it is only a warning',
      newIssue(
        'words-not-printed',
        { file: 'content/glossary.json', field: 'abbreviations.0.short' },
        { words: 'BHYT' },
      ),
      'Lưu ý, content/glossary.json, trường "abbreviations.0.short": không tìm thấy "BHYT" ở đâu trong văn bản. Chép lại đúng như văn bản in, hoặc xóa. [words-not-printed]',
    ],
    [
      'the name of a report',
      newIssue('file-name-not-a-period', { file: 'content/reports/quy-3.json' }, { name: 'quy-3' }),
      'content/reports/quy-3.json: tên tệp là "quy-3" - tên báo cáo như "2026-Q3-uy-ban-nhan-dan", tên kỳ công bố như "2026-Q3" hoặc "2026". Đổi lại tên tệp. [file-name-not-a-period]',
    ],
    [
      'a lost character',
      newIssue('replacement-character', { file: 'a.json', line: 3, column: 2 }, { word: 'nư\ufffdc' }),
      'a.json, dòng 3, cột 2: từ "nư\ufffdc" có chữ đã mất khi chuyển mã. Lấy lại chữ từ bản gốc của văn bản. [replacement-character]',
    ],
    [
      'a strange character',
      newIssue('character-not-allowed', { file: 'a.json', line: 3, column: 2 }, { word: '☺', codePoint: 'U+263A' }),
      'a.json, dòng 3, cột 2: từ "☺" có ký tự lạ (U+263A). Gõ lại bằng chữ tiếng Việt hoặc dấu câu thường. [character-not-allowed]',
    ],
    [
      'a contradiction inside a record',
      newIssue(
        'value-not-accepted',
        { file: 'a.json', line: 3, field: 'value' },
        { written: '{…}', rule: 'count ≤ total' },
      ),
      'a.json, dòng 3, trường "value": tìm thấy {…} - giá trị này không được nhận (count ≤ total). So với các trường khác của bản ghi. [value-not-accepted]',
    ],
  ])('says %s', (_, issue, expected) => {
    expect(formatIssue(issue)).toBe(expected);
  });

  it.each(Object.keys(issues) as IssueCode[])('has finished sentences for %s', (code) => {
    const { severity, example } = issues[code];
    const message = formatIssue({ code, severity, place: { file: 'a.json' }, facts: example });
    expect(message).not.toContain('undefined');
    expect(message).toMatch(/^(Lưu ý, )?a\.json: .+[.?] \[[a-z0-9-]+\]$/);
  });
});

describe('newIssue', () => {
  it('compiles with the facts of its code only', () => {
    const place = { file: 'a.json' };
    const given = [
      newIssue('file-empty', place),
      newIssue('file-too-large', place, { bytes: 2, most: 1 }),
      // @ts-expect-error a fact is missing
      newIssue('file-too-large', place, { bytes: 2 }),
      // @ts-expect-error all facts are missing
      newIssue('file-too-large', place),
      // @ts-expect-error a fact of another kind
      newIssue('file-too-large', place, { bytes: '2', most: 1 }),
      // @ts-expect-error a code without facts takes none
      newIssue('file-empty', place, { bytes: 2 }),
      // @ts-expect-error where the code may be one of two, the facts of both are needed
      newIssue(place.file === '' ? 'file-too-large' : 'merge-conflict', place, { bytes: 2, most: 1 }),
    ];
    expect(given.slice(0, 2)).toEqual([
      { code: 'file-empty', severity: 'error', place, facts: {} },
      { code: 'file-too-large', severity: 'error', place, facts: { bytes: 2, most: 1 } },
    ]);
  });
});
