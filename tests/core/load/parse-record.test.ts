import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { parseRecord } from '../../../src/core/load/parse-record.ts';
import { idSchema, isoDateSchema } from '../../../src/core/schemas/fields.ts';

const schema = z.strictObject({
  printed: z.string().regex(/^\(\d+\)$/),
  amount: z.number().max(100).optional(),
  count: z.int().optional(),
  agency: idSchema.optional(),
  date: isoDateSchema.optional(),
  note: z.string().min(1).max(5).optional(),
  parts: z
    .array(z.strictObject({ name: z.string() }))
    .min(1)
    .optional(),
  measure: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('quota'), total: z.int() }),
      z.strictObject({ kind: z.literal('milestone') }),
    ])
    .optional(),
  state: z.enum(['open', 'answered']).optional(),
  even: z
    .int()
    .refine((value) => value % 2 === 0, { message: 'phải là số chẵn' })
    .optional(),
  either: z.union([z.string(), z.boolean()]).optional(),
});

function parse(text: string): unknown {
  const parsed = parseRecord(schema, text, 'a.json');
  return 'value' in parsed ? parsed.value : parsed.issues.map(formatIssue);
}

describe('parseRecord', () => {
  it('reads a record', () => {
    expect(parse('{ "printed": "(1)", "measure": { "kind": "milestone" } }')).toEqual({
      printed: '(1)',
      measure: { kind: 'milestone' },
    });
  });

  it('reads a backslash that is doubled', () => {
    expect(parse('{ "printed": "(1)", "note": "a\\\\nb" }')).toEqual({ printed: '(1)', note: 'a\\nb' });
  });

  const quotes =
    'Tên trường và lời phải nằm giữa hai dấu ngoặc kép thẳng ("), trên cùng một dòng. [json-quote-missing]';

  it.each([
    [
      'a decimal comma',
      '{\n  "amount": 62,5\n}',
      'a.json, dòng 2, cột 16: tìm thấy số viết bằng dấu phẩy trong dòng «"amount": 62,5» - trong tệp JSON, phần thập phân đứng sau dấu chấm. Sửa thành 62.5. [json-decimal-comma]',
    ],
    [
      'a trailing comma',
      '{\n  "count": 1,\n}',
      'a.json, dòng 2, cột 13: thừa dấu phẩy ở cuối danh sách, trong dòng «"count": 1,». Xóa dấu phẩy này. [json-trailing-comma]',
    ],
    [
      'a missing comma',
      '{\n  "count": 1\n  "note": "a"\n}',
      'a.json, dòng 2, cột 13: thiếu dấu phẩy sau dòng «"count": 1». Thêm dấu phẩy. [json-comma-missing]',
    ],
    [
      'a missing quote',
      '{\n  "note": "a,\n}',
      `a.json, dòng 2, cột 11: thiếu dấu ngoặc kép trong dòng «"note": "a,». ${quotes}`,
    ],
    [
      'single quotes',
      "{ 'note': 1 }",
      `a.json, dòng 1, cột 3: thiếu dấu ngoặc kép trong dòng «{ 'note': 1 }». ${quotes}`,
    ],
    [
      'curly quotes',
      '{ “note”: 1 }',
      `a.json, dòng 1, cột 3: thiếu dấu ngoặc kép trong dòng «{ “note”: 1 }». ${quotes}`,
    ],
    [
      'a comment',
      '{ "count": 1 } // một',
      'a.json, dòng 1, cột 16: có lời chú thích trong dòng «{ "count": 1 } // một». Xóa chú thích; tệp JSON không có chú thích. [json-comment]',
    ],
    [
      'a bracket left open',
      '{ "count": 1',
      'a.json, dòng 1, cột 13: không đọc được JSON ở dòng «{ "count": 1». So dòng này và dòng trên với một tệp cùng loại: dấu ngoặc, dấu phẩy, dấu hai chấm. [json-malformed]',
    ],
    [
      'no value before the end of a group',
      '{ "count": }',
      'a.json, dòng 1, cột 12: không đọc được JSON ở dòng «{ "count": }». So dòng này và dòng trên với một tệp cùng loại: dấu ngoặc, dấu phẩy, dấu hai chấm. [json-malformed]',
    ],
    [
      'a number where a name is due',
      '{ "count": 1, 2 }',
      'a.json, dòng 1, cột 15: không đọc được JSON ở dòng «{ "count": 1, 2 }». So dòng này và dòng trên với một tệp cùng loại: dấu ngoặc, dấu phẩy, dấu hai chấm. [json-malformed]',
    ],
    [
      'nothing',
      '',
      'a.json, dòng 1, cột 1: không đọc được JSON ở dòng «». So dòng này và dòng trên với một tệp cùng loại: dấu ngoặc, dấu phẩy, dấu hai chấm. [json-malformed]',
    ],
    [
      'a character written as a code',
      '{ "note": "s\\u1ea1ch" }',
      'a.json, dòng 1, cột 11: chữ được viết bằng mã trong "s\\u1ea1ch". Gõ thẳng chữ, không dùng dấu \\. [json-escape]',
    ],
    [
      'ten thousand brackets',
      '['.repeat(10_000),
      'a.json, dòng 1, cột 51: các dấu ngoặc lồng nhau quá 50 tầng. Kiểm tra xem có thừa dấu ngoặc mở không. [json-too-deep]',
    ],
    [
      'a field twice',
      '{\n  "count": 1,\n  "count": 2\n}',
      'a.json, dòng 3, cột 3, trường "count": trường này đã có ở dòng 2. Giữ một dòng, xóa dòng kia. [duplicate-field]',
    ],
    [
      'a name that JavaScript keeps',
      '{ "__proto__": {} }',
      'a.json, dòng 1, cột 3, trường "__proto__": tên trường này không dùng được. Xóa trường này. [forbidden-field]',
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(parse(text)).toEqual([expected]);
  });

  it.each([
    [
      'no printed',
      '{}',
      'trường "printed": thiếu trường này. Thêm trường vào nhóm bắt đầu ở dòng này. [field-missing]',
    ],
    [
      'an unknown field',
      '{ "printed": "(1)", "amout": 1 }',
      'trường "amout": không có trường nào tên "amout". Có phải ý bạn là "amount"? [unknown-field]',
    ],
    [
      'an unknown field deep inside',
      '{ "printed": "(1)", "measure": { "kind": "quota", "total": 2, "totall": 3 } }',
      'trường "measure.totall": không có trường nào tên "totall". Có phải ý bạn là "total"? [unknown-field]',
    ],
    [
      'words for a number',
      '{ "printed": "(1)", "amount": "62,5%" }',
      'trường "amount": tìm thấy "62,5%" - cần một số. Sửa thành 62.5. [value-not-a-number]',
    ],
    [
      'a number with two readings',
      '{ "printed": "(1)", "amount": "1.000" }',
      'trường "amount": tìm thấy "1.000" - cần một số. Viết số không có dấu ngoặc kép và đơn vị, phần thập phân sau dấu chấm. [value-not-a-number]',
    ],
    [
      'too large a number',
      '{ "printed": "(1)", "amount": 101 }',
      'trường "amount": tìm thấy 101 - cần số ≤ 100. Kiểm tra lại số và đơn vị. [value-out-of-range]',
    ],
    [
      'half a village',
      '{ "printed": "(1)", "count": 1.5 }',
      'trường "count": tìm thấy 1.5 - cần một số nguyên. Bỏ phần thập phân. [value-not-whole]',
    ],
    [
      'a number for words',
      '{ "printed": 11 }',
      'trường "printed": tìm thấy 11 - cần chữ, giữa hai dấu ngoặc kép. So với một tệp cùng loại. [value-wrong-type]',
    ],
    [
      'words of another form',
      '{ "printed": "11" }',
      'trường "printed": tìm thấy "11" - cần số thứ tự như in trong văn bản, ví dụ "(11)" hoặc "1". Viết lại theo mẫu. [value-wrong-format]',
    ],
    [
      'an id with marks',
      '{ "printed": "(1)", "agency": "Công an xã" }',
      'trường "agency": tìm thấy "Công an xã" - mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối. Có phải ý bạn là "cong-an-xa"? [value-not-an-id]',
    ],
    [
      '31 April',
      '{ "printed": "(1)", "date": "2026-04-31" }',
      'trường "date": tìm thấy "2026-04-31" - cần một ngày có thật, viết năm-tháng-ngày. Viết như "2026-03-31". [value-not-a-date]',
    ],
    [
      'an empty text',
      '{ "printed": "(1)", "note": "" }',
      'trường "note": trường này để trống. Điền lời, hoặc bỏ trường nếu trường không bắt buộc. [text-empty]',
    ],
    [
      'a long text',
      '{ "printed": "(1)", "note": "dài quá" }',
      'trường "note": lời quá dài: "dài quá" - số ký tự phải ≤ 5. Rút ngắn lời. [text-too-long]',
    ],
    [
      'words of which only the first sixty characters are told',
      `{ "printed": "(1)", "note": "${'a'.repeat(70)}" }`,
      `trường "note": lời quá dài: "${'a'.repeat(58)}… - số ký tự phải ≤ 5. Rút ngắn lời. [text-too-long]`,
    ],
    [
      'words that just fit into sixty',
      `{ "printed": "(1)", "note": "${'a'.repeat(58)}" }`,
      `trường "note": lời quá dài: "${'a'.repeat(58)}" - số ký tự phải ≤ 5. Rút ngắn lời. [text-too-long]`,
    ],
    [
      'what a rule of its own refuses',
      '{ "printed": "(1)", "even": 3 }',
      'trường "even": tìm thấy 3 - giá trị này không được nhận (phải là số chẵn). So với các trường khác của bản ghi. [value-not-accepted]',
    ],
    [
      'what is of neither kind',
      '{ "printed": "(1)", "either": 3 }',
      'trường "either": tìm thấy 3 - giá trị này không được nhận (Invalid input). So với các trường khác của bản ghi. [value-not-accepted]',
    ],
    [
      'an empty list',
      '{ "printed": "(1)", "parts": [] }',
      'trường "parts": danh sách không đủ hoặc thừa phần tử - số phần tử phải ≥ 1. Thêm hoặc bớt phần tử. [list-wrong-length]',
    ],
    [
      'an unknown kind',
      '{ "printed": "(1)", "measure": { "kind": "qouta" } }',
      'trường "measure.kind": tìm thấy "qouta" - chỉ nhận một trong: quota, milestone. Có phải ý bạn là "quota"? [value-not-in-list]',
    ],
    [
      'an unknown state',
      '{ "printed": "(1)", "state": "xong" }',
      'trường "state": tìm thấy "xong" - chỉ nhận một trong: open, answered. Chọn một từ trong danh sách. [value-not-in-list]',
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(parse(text)).toEqual([`a.json, dòng 1, ${expected}`]);
  });

  it('names every wrong field with its line', () => {
    expect(parse('{\n  "printed": "(1)",\n  "parts": [\n    { "name": "a" },\n    { "nam": 1 }\n  ]\n}')).toEqual([
      'a.json, dòng 5, trường "parts.1.name": thiếu trường này. Thêm trường vào nhóm bắt đầu ở dòng này. [field-missing]',
      'a.json, dòng 5, trường "parts.1.nam": không có trường nào tên "nam". Có phải ý bạn là "name"? [unknown-field]',
    ]);
  });
});
