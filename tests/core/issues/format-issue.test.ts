import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { type IssueFacts, type IssuePlace, newIssue } from '../../../src/core/issues/issue.ts';
import { type IssueCode, issueCodes } from '../../../src/core/issues/issue-codes.ts';

/** What some codes expect is one of a few names. */
const expectedNames: Partial<Record<IssueCode, string>> = {
  'not-utf8': 'TCVN3',
  'legacy-encoding': 'VNI',
  'unknown-id': 'targets',
  'record-not-placed': 'target',
};

describe('formatIssue', () => {
  it.each<[string, IssueCode, IssuePlace, IssueFacts, string]>([
    [
      'line, column and field',
      'value-not-a-number',
      { file: 'content/targets/bao-hiem-y-te.json', line: 14, column: 22, field: 'parts.0.measure.threshold' },
      { found: '"62,5"', fix: '62.5' },
      'content/targets/bao-hiem-y-te.json, dòng 14, cột 22, trường "parts.0.measure.threshold": tìm thấy "62,5" - cần một số. Sửa thành 62.5. [value-not-a-number]',
    ],
    [
      'the file alone',
      'file-missing',
      { file: 'content/glossary.json' },
      {},
      'content/glossary.json: thiếu tệp này. Lấy lại tệp từ bản trước. [file-missing]',
    ],
    [
      'the clause',
      'official-text-extra',
      { file: 'content/programme/y-te.mdx', record: 'nv-3-2-2-09' },
      { found: 'Thêm.' },
      'content/programme/y-te.mdx, mục "nv-3-2-2-09": văn bản không có đoạn: "Thêm.". Xóa đoạn này, hoặc chuyển về đúng chỗ. [official-text-extra]',
    ],
    [
      'that it is only a warning',
      'words-not-printed',
      { file: 'content/glossary.json', field: 'abbreviations.0.short' },
      { found: 'BHYT' },
      'Lưu ý, content/glossary.json, trường "abbreviations.0.short": không tìm thấy "BHYT" ở đâu trong văn bản. Chép lại đúng như văn bản in, hoặc xóa. [words-not-printed]',
    ],
    [
      'the name of a report',
      'file-name-not-a-period',
      { file: 'content/reports/quy-3.json' },
      { found: 'quy-3' },
      'content/reports/quy-3.json: tên tệp là "quy-3" - tên báo cáo như "2026-Q3-uy-ban-nhan-dan", tên kỳ công bố như "2026-Q3" hoặc "2026". Đổi lại tên tệp. [file-name-not-a-period]',
    ],
    [
      'a lost character',
      'replacement-character',
      { file: 'a.json', line: 3, column: 2 },
      { found: 'nư\ufffdc' },
      'a.json, dòng 3, cột 2: từ "nư\ufffdc" có chữ đã mất khi chuyển mã. Lấy lại chữ từ bản gốc của văn bản. [replacement-character]',
    ],
    [
      'a strange character',
      'character-not-allowed',
      { file: 'a.json', line: 3, column: 2 },
      { found: '☺', expected: 'U+263A' },
      'a.json, dòng 3, cột 2: từ "☺" có ký tự lạ (U+263A). Gõ lại bằng chữ tiếng Việt hoặc dấu câu thường. [character-not-allowed]',
    ],
    [
      'a contradiction inside a record',
      'value-not-accepted',
      { file: 'a.json', line: 3, field: 'value' },
      { found: '{…}', expected: 'count ≤ total' },
      'a.json, dòng 3, trường "value": tìm thấy {…} - giá trị này không được nhận (count ≤ total). So với các trường khác của bản ghi. [value-not-accepted]',
    ],
  ])('says %s', (_, code, place, given, expected) => {
    expect(formatIssue(newIssue(code, place, given))).toBe(expected);
  });

  it.each(Object.keys(issueCodes) as IssueCode[])('has finished sentences for %s', (code) => {
    const message = formatIssue(
      newIssue(code, { file: 'a.json' }, { found: 'X', expected: expectedNames[code] ?? 'Y', fix: 'Z' }),
    );
    expect(message).not.toContain('undefined');
    expect(message).toMatch(/^(Lưu ý, )?a\.json: .+[.?] \[[a-z0-9-]+\]$/);
  });
});
