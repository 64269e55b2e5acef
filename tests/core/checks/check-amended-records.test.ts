import { describe, expect, it } from 'vitest';
import { checkAmendedRecords } from '../../../src/core/checks/check-amended-records.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { type AmendmentRecord, amendmentSchema } from '../../../src/core/schemas/amendment.ts';
import { anAgency, aTarget, aTargetPart, aTask, someContent } from '../../fixtures/builders.ts';

const part = aTargetPart({
  measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
  due: { kind: 'by-date', date: '2030-12-31', printed: 'Đến năm 2030' },
});

type Fields = Record<string, unknown>;

function anAmendment(changes: Fields, now = '98%', from = '2027-07-01'): AmendmentRecord {
  const document = { number: '57-QĐ/ĐU', date: '2027-06-10', issuer: 'Ban Thường vụ' };
  const words = { from, at: 'ct-nuoc-sach', kind: 'replaced', was: '97%', now };
  return amendmentSchema.parse({ document, ...words, changes: { enteredOn: from, ...changes } });
}

function ofPart(was: Fields, now: Fields, ids: Fields = {}) {
  return { record: 'target', target: 'nuoc-sach', part: 'nuoc-sach', was, now, ...ids };
}

function check(amendments: Record<string, AmendmentRecord>): string[] {
  const content = someContent({
    targets: new Map([['nuoc-sach', aTarget({ parts: [part] })]]),
    tasks: new Map([['nv-1', aTask({ agencies: [{ id: 'uy-ban', quote: 'UBND xã' }] })]]),
    agencies: new Map([['uy-ban', anAgency()]]),
    amendments: new Map(Object.entries(amendments)),
  });
  return checkAmendedRecords(content).map(formatIssue);
}

const raised = ofPart({ level: 97 }, { level: 98 });

describe('changes of records', () => {
  it('are right where they start from what is held and end at what is printed', () => {
    expect(check({ nang: anAmendment(raised) })).toEqual([]);
    // As papers print small numbers.
    expect(check({ ha: anAmendment(ofPart({ level: 97 }, { level: 3 }), 'từ 03 trở lên') })).toEqual([]);
    const again = anAmendment(ofPart({ level: 98 }, { level: 98.5 }), 'từ 98,5% trở lên', '2028-01-01');
    expect(check({ nang: anAmendment(raised), 'nang-nua': again })).toEqual([]);
    const due = { date: '2027-12-31', printed: 'trong năm 2027' };
    const agencies = [{ id: 'uy-ban', quote: 'UBND xã' }];
    const task = { record: 'task', task: 'nv-1', was: {}, now: { due } };
    expect(check({ han: anAmendment(task, 'trong năm 2027') })).toEqual([]);
    expect(
      check({ han: anAmendment({ ...task, was: { agencies }, now: { due, agencies } }, 'trong năm 2027') }),
    ).toEqual([expect.stringContaining('cơ quan mới là uy-ban, không khác cơ quan cũ')]);
  });

  it.each<[string, AmendmentRecord, string]>([
    ['an unknown target', anAmendment(ofPart({}, {}, { target: 'nuoc' })), '[unknown-id]'],
    ['an unknown part', anAmendment(ofPart({ level: 97 }, { level: 98 }, { part: 'ty-le' })), '[unknown-id]'],
    ['an unknown task', anAmendment({ record: 'task', task: 'nv-9', was: {}, now: {} }), '[unknown-id]'],
    [
      'a body unknown after the change',
      anAmendment({ record: 'task', task: 'nv-1', was: {}, now: { agencies: [{ id: 'phong', quote: '98%' }] } }),
      'trường "changes.now.agencies.0.id": ',
    ],
    [
      'a body unknown before the change',
      anAmendment({ record: 'task', task: 'nv-1', was: { agencies: [{ id: 'uy-bann', quote: 'UBND' }] }, now: {} }),
      'trường "changes.was.agencies.0.id": ',
    ],
    [
      'another level than is held',
      anAmendment(ofPart({ level: 96 }, { level: 98 })),
      'amendments/sua.json, trường "changes.was.level": mức trước khi sửa ghi 96, trong khi bản ghi đang là 97.',
    ],
    [
      'a level that the new words do not print',
      anAmendment(ofPart({ level: 97 }, { level: 8 })),
      'amendments/sua.json, trường "changes.now.level": lời mới "98%" không có "8".',
    ],
    [
      'a day whose year the new words do not print',
      anAmendment(
        ofPart({ due: { date: '2030-12-31', printed: 'năm 2030' } }, { due: { date: '2029-12-31', printed: '98%' } }),
      ),
      'lời mới "98%" không có "2029".',
    ],
    ['the same level', anAmendment(ofPart({ level: 97 }, { level: 97 }), '97%'), 'mức mới là 97, không khác mức cũ.'],
    ['a bound that there is not', anAmendment(ofPart({}, { upper: 98 })), 'cam kết loại này không có cận trên để sửa.'],
  ])('name %s', (_, amendment, said) => {
    const found = check({ sua: amendment });
    expect(found).toEqual([expect.stringContaining(said)]);
  });

  it('do not begin twice on a day', () => {
    const again = anAmendment(ofPart({ level: 98 }, { level: 99 }), '99%');
    expect(check({ mot: anAmendment(raised), hai: again })).toEqual([
      expect.stringContaining('amendments/mot.json cũng sửa điều này từ cùng ngày.'),
    ]);
  });
});
