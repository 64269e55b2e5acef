import { describe, expect, it } from 'vitest';
import { checkAmendments } from '../../../src/core/checks/check-amendments.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import type { Content } from '../../../src/core/programme/content.ts';
import { amendmentSchema } from '../../../src/core/schemas/amendment.ts';
import { questionSchema } from '../../../src/core/schemas/question.ts';
import { aCitation, someContent } from '../../fixtures/builders.ts';

// The only clause reads "Căn cứ Nghị quyết của Đảng bộ xã;", in a programme of 31/3/2026.
const at = 'doan-mo-dau-1';

function anAmendment(was: string, now: string, fields: object = {}) {
  const document = { number: '57-QĐ/ĐU', date: '2027-06-10', issuer: 'Ban Thường vụ' };
  return amendmentSchema.parse({ document, from: '2027-07-01', at, kind: 'replaced', was, now, ...fields });
}

function signedOn(date: string) {
  return { document: { number: '57-QĐ/ĐU', date, issuer: 'Ban Thường vụ' } };
}

function aQuestion(fields: object = {}) {
  return questionSchema.parse({ at, askedOn: '2026-03-31', question: 'Nghị quyết nào?', ...fields });
}

function said(fields: Partial<Content>): string[] {
  return checkAmendments(someContent(fields)).map(formatIssue);
}

describe('changes of the text', () => {
  it('find their words in the clause as the changes before have left it, whatever their order in the folder', () => {
    const first = anAmendment('Nghị quyết', 'Kết luận');
    const second = anAmendment('Kết luận', 'Chỉ thị', { from: '2028-01-01' });
    expect(said({ amendments: new Map(Object.entries({ hai: second, mot: first })) })).toEqual([]);
    expect(said({ amendments: new Map([['hai', second]]) })).toEqual([
      `amendments/hai.json, trường "was": không tìm thấy "Kết luận" trong đoạn ${at}. Chép lại đúng từng chữ từ đoạn đó, hoặc sửa địa chỉ của đoạn. [quote-not-found]`,
    ]);
    const swapped = { mot: { ...first, from: '2028-01-01' }, hai: { ...second, from: '2027-07-01' } };
    expect(said({ amendments: new Map(Object.entries(swapped)) })).toEqual([
      expect.stringMatching(/^amendments\/hai\.json.*"Kết luận"/),
    ]);
  });

  it('and questions are of the day of the programme or later', () => {
    const onDay = { amendments: new Map([['sua', anAmendment('Nghị quyết', 'Kết luận', signedOn('2026-03-31'))]]) };
    expect(said({ ...onDay, questions: new Map([['hoi', aQuestion()]]) })).toEqual([]);
    const before = { amendments: new Map([['sua', anAmendment('Nghị quyết', 'Kết luận', signedOn('2026-03-30'))]]) };
    expect(said({ ...before, questions: new Map([['hoi', aQuestion({ askedOn: '2026-03-30' })]]) })).toEqual([
      expect.stringMatching(
        /^amendments\/sua\.json, trường "document\.date".*2026-03-30 .* 2026-03-31\..*\[date-too-early\]$/,
      ),
      expect.stringMatching(/^questions\/hoi\.json, trường "askedOn".*2026-03-30 .* 2026-03-31\..*\[date-too-early\]$/),
    ]);
  });

  it('questions and comparisons name clauses that there are, and are offered the nearest', () => {
    const document = { number: '1', date: '2026-05-04', issuer: 'Đảng ủy xã' };
    const rows = [
      { was: 'Mục 1', now: [at] },
      { was: 'Mục 2', now: [at, 'doan-mo-dau-3'] },
    ];
    const replaced = aCitation({ relations: ['replaced'], comparison: { document, rows } });
    const issues = checkAmendments(
      someContent({
        amendments: new Map([['sua', anAmendment('Nghị quyết', 'Kết luận', { at: 'doan-mo-dau-2' })]]),
        questions: new Map([['hoi', aQuestion({ at: 'doan-mo-dau-4' })]]),
        citations: new Map([['cu', replaced]]),
      }),
    );
    expect(issues.map(({ code, place, facts }) => ({ code, place, facts }))).toEqual([
      {
        code: 'unknown-anchor',
        place: { file: 'amendments/sua.json', field: 'at' },
        facts: { anchor: 'doan-mo-dau-2', likely: at },
      },
      {
        code: 'unknown-anchor',
        place: { file: 'questions/hoi.json', field: 'at' },
        facts: { anchor: 'doan-mo-dau-4', likely: at },
      },
      {
        code: 'unknown-anchor',
        place: { file: 'citations/cu.json', field: 'comparison.rows.1.now' },
        facts: { anchor: 'doan-mo-dau-3', likely: at },
      },
    ]);
  });
});
