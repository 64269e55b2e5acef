import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/checks/check-content.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { readContent } from '../../../src/core/load/read-content.ts';
import type { Content } from '../../../src/core/programme/content.ts';
import { writeDemoContent } from '../../../src/publish/build/demo-content.ts';
import {
  aCitation,
  anAgency,
  anAssignment,
  anErratum,
  aPlan,
  aRelease,
  aReport,
  aSection,
  aTarget,
  aTargetPart,
  aTask,
  aWork,
  someContent,
  words,
} from '../../fixtures/builders.ts';
import { aTimeProof, inBlock } from '../../fixtures/time-proofs.ts';

function messages(fields: Partial<Content>): string[] {
  return checkContent(someContent(fields)).map(formatIssue);
}

const [opening] = someContent().sections;

/** Content whose only target is placed, with a transcription that agrees. */
function withTarget(fields: Record<string, unknown>): Partial<Content> {
  return {
    transcription: '(1) Hằng năm, nước sạch đạt 100%.',
    sections: [aSection('chi-tieu', { order: 1 }, [{ kind: 'target', id: 'nuoc-sach' }])],
    targets: new Map([['nuoc-sach', aTarget(fields)]]),
  };
}

describe('checkContent', () => {
  it('finds nothing in sound content', () => {
    expect(messages({})).toEqual([]);
  });

  it('names a link to a record that does not exist, and offers the nearest', () => {
    const agencies = new Map([
      ['uy-ban', anAgency({ dutySection: 'mo-dua', partOf: 'dang-uy' })],
      ['hoi-dong', anAgency()],
    ]);
    expect(messages({ agencies })).toEqual([
      'agencies/uy-ban.json, trường "dutySection": không có mục của chương trình nào mang mã "mo-dua". Có phải ý bạn là "mo-dau"? [unknown-id]',
      'agencies/uy-ban.json, trường "partOf": không có cơ quan nào mang mã "dang-uy". Chọn một mã đã có. [unknown-id]',
    ]);
  });

  it('takes nothing of a day after the site was closed for the archive', () => {
    const { site } = someContent();
    const assignments = new Map([['giao-them', anAssignment({ enteredOn: '2031-04-02' })]]);
    const found = messages({ site: { ...site, archivedOn: '2031-03-31' }, assignments });
    expect(found.filter((line) => line.includes('after-archive'))).toEqual([
      'assignments/giao-them.json, trường "enteredOn": ghi ngày 02/4/2031 - trang đã lưu trữ ngày 31/3/2031, không nhận gì sau ngày ấy. Bỏ tệp này, hoặc bỏ ngày lưu trữ trong content/site.json. [after-archive]',
    ]);
    const before = messages({ site: { ...site, archivedOn: '2031-04-02' }, assignments });
    expect(before.filter((line) => line.includes('after-archive'))).toEqual([]);
  });

  it('refuses a proof of time that is of no release, of another file, or no proof', () => {
    const known = Buffer.alloc(32, 5);
    const proofOf = (digest: Uint8Array) => ({ ots: aTimeProof(digest, inBlock(1)).toString('base64') });
    const releases = new Map(['2026-Q1', '2026-Q2', '2026-Q3'].map((id) => [id, aRelease()] as const));
    const fingerprints = new Map([...releases.keys()].map((id) => [`releases/${id}.json`, known.toString('hex')]));
    const proofs = new Map([
      ['2026-Q1', proofOf(known)],
      ['2026-Q2', proofOf(Buffer.alloc(32, 6))],
      ['2026-Q3', { ots: 'QUJD' }],
      ['2026-Q4', proofOf(known)],
    ]);
    const found = messages({ proofs, releases, fingerprints }).filter((line) => line.includes('time-proof-not-valid'));
    expect(found.map((line) => line.slice(0, line.indexOf(' -')))).toEqual([
      'proofs/2026-Q2.json: mốc thời gian là của tệp khác, hoặc kỳ này đã bị sửa sau khi lấy mốc',
      'proofs/2026-Q3.json: không phải tệp OpenTimestamps, hoặc bị hỏng',
      'proofs/2026-Q4.json: không có kỳ công bố này',
    ]);
  });

  it('names a place that is no clause, and a quote that is not in its clause', () => {
    const places = [
      { at: 'doan-mo-dau-2', quote: 'Nghị quyết' },
      { at: 'muc-mo-dau', quote: 'I. MỞ ĐẦU' },
      { at: 'doan-mo-dau-1', quote: 'Nghị quyêt' },
    ];
    expect(messages({ citations: new Map([['nghi-quyet', aCitation({ places })]]) })).toEqual([
      'citations/nghi-quyet.json, trường "places.0.at": văn bản không có đoạn nào mang địa chỉ "doan-mo-dau-2". Có phải ý bạn là "doan-mo-dau-1"? [unknown-anchor]',
      'citations/nghi-quyet.json, trường "places.2.quote": không tìm thấy "Nghị quyêt" trong đoạn doan-mo-dau-1. Chép lại đúng từng chữ từ đoạn đó, hoặc sửa địa chỉ của đoạn. [quote-not-found]',
    ]);
  });

  it('refuses a title or an issuer that no place of a cited document prints, and takes other capitals and marks', () => {
    const places = [{ at: 'muc-mo-dau', quote: 'I. MỞ ĐẦU' }];
    const cited = (fields: object) =>
      messages({ citations: new Map([['nghi-quyet', aCitation({ places, ...fields })]]) });
    expect(cited({ title: 'MỞ ĐẦU', issuer: 'Mở đầu' })).toEqual([]);
    expect(cited({ title: 'Mở đầu', issuer: 'Quốc hội' })).toEqual([
      'citations/nghi-quyet.json, trường "title": không đoạn viện dẫn nào in tên "Mở đầu". Chép lại đúng như đoạn viện dẫn in, hoặc bỏ trường này. [cited-words-not-printed]',
      'citations/nghi-quyet.json, trường "issuer": không đoạn viện dẫn nào in cơ quan ban hành "Quốc hội". Chép lại đúng như đoạn viện dẫn in, hoặc bỏ trường này. [cited-words-not-printed]',
    ]);
  });

  it('wants the words of a target to stand in the target', () => {
    const due = { kind: 'each-year', printed: 'Hàng năm' };
    expect(messages(withTarget({ parts: [aTargetPart({ quote: 'rác thải', due })] }))).toEqual([
      'targets/nuoc-sach.json, trường "parts.0.quote": không tìm thấy "rác thải" trong đoạn ct-nuoc-sach. Chép lại đúng từng chữ từ đoạn đó, hoặc sửa địa chỉ của đoạn. [quote-not-found]',
      'targets/nuoc-sach.json, trường "parts.0.due.printed": không tìm thấy "Hàng năm" trong đoạn ct-nuoc-sach. Chép lại đúng từng chữ từ đoạn đó, hoặc sửa địa chỉ của đoạn. [quote-not-found]',
    ]);
  });

  it('wants the words quoted from a plan to stand in one cell', () => {
    const targets = [{ id: 'nuoc-sach', quote: 'Đủ nước sạch. Từ quý I/2026' }];
    const target = withTarget({});
    const found = messages({
      ...target,
      transcription: `${target.transcription}\n1\tKế hoạch nước sạch\tĐủ nước sạch.\tTừ quý I/2026\tUBND xã\tUBND xã\tCông an xã`,
      sections: [...(target.sections ?? []), aSection('phu-luc', { order: 2 }, [{ kind: 'plan', id: 'ke-hoach' }])],
      plans: new Map([['ke-hoach', aPlan({ targets })]]),
    });
    expect(found).toEqual([
      'plans/ke-hoach.json, trường "targets.0.quote": không tìm thấy "Đủ nước sạch. Từ quý I/2026" trong đoạn da-ke-hoach. Chép lại đúng từng chữ từ đoạn đó, hoặc sửa địa chỉ của đoạn. [quote-not-found]',
    ]);
  });

  it('wants every record placed once, and every placed id to have a record', () => {
    const section = aSection('mo-dau', { order: 1 }, [
      { kind: 'work', id: 'de' },
      { kind: 'work', id: 'de' },
      { kind: 'target', id: 'rac' },
      words('task', 'nv-1-1-01', 'Thu gom rác;'),
    ]);
    const found = messages({
      transcription: '(1) Nâng cấp đê;\n(1) Nâng cấp đê;\nThu gom rác;',
      sections: [section],
      works: new Map([['de', aWork()]]),
      tasks: new Map([['nv-1-1-02', aTask({ deadline: { date: '2026-12-31', quote: 'trong năm 2026' } })]]),
    });
    expect(found).toEqual([
      'works/de.json, trường "printed": tìm thấy số "(1)" - theo thứ tự trong mục thì phải là "(2)". Sửa số, hoặc chuyển bản ghi về đúng chỗ trong mục. [printed-number-out-of-sequence]',
      'programme/mo-dau.mdx: không có chỉ tiêu nào mang mã "rac". Chọn một mã đã có. [unknown-id]',
      'tasks/nv-1-1-02.json: bản ghi này không có chỗ trong chương trình. Thêm <Task id="nv-1-1-02">…</Task> vào đúng mục, hoặc xóa bản ghi. [record-not-placed]',
      'programme/mo-dau.mdx: không có nhiệm vụ nào mang mã "nv-1-1-01". Có phải ý bạn là "nv-1-1-02"? [unknown-id]',
      'programme/mo-dau.mdx: bản ghi "de" được đặt hơn một lần. Giữ một chỗ, xóa chỗ kia. [record-placed-twice]',
    ]);
  });

  it('wants addresses, orders and parts to be unique, and parents before their children', () => {
    const twice = [words('item', 'doan-mot', 'Một;'), words('item', 'doan-mot', 'Hai;')];
    const found = messages({
      transcription: 'Một;\nHai;\n(1) Hằng năm, nước sạch đạt 100%.',
      sections: [
        aSection('con', { order: 1, parent: 'cha' }, twice),
        aSection('cha', { order: 1, parent: 'ong' }, [{ kind: 'target', id: 'nuoc-sach' }]),
      ],
      targets: new Map([['nuoc-sach', aTarget({ parts: [aTargetPart(), aTargetPart()] })]]),
    });
    expect(found).toEqual([
      'programme/con.mdx, mục "doan-mot": địa chỉ này đã có trong programme/con.mdx. Đặt mã khác cho đoạn mới; không đổi mã của đoạn cũ. [duplicate-anchor]',
      'targets/nuoc-sach.json, trường "parts.1.id": chỉ tiêu có hai phần cùng mã "nuoc-sach". Đặt mã khác cho một phần. [duplicate-part-id]',
      'programme/cha.mdx, trường "order": thứ tự 1 đã dùng trong programme/con.mdx. Đặt số thứ tự khác. [duplicate-order]',
      'programme/con.mdx, trường "parent": mục "cha" chứa mục này nhưng lại đứng sau. Sửa số thứ tự (order) để mục chứa đứng trước. [parent-not-before-child]',
      'programme/cha.mdx, trường "parent": không có mục của chương trình nào mang mã "ong". Chọn một mã đã có. [unknown-id]',
    ]);
  });

  it('wants the answer once a doubt is no longer open', () => {
    const errata = new Map([
      ['mot', anErratum({ state: 'answered' })],
      ['hai', anErratum({ state: 'answered', answer: 'Lỗi in.' })],
    ]);
    expect(messages({ errata })).toEqual([
      'errata/hai.json, trường "order": thứ tự 1 đã dùng trong errata/mot.json. Đặt số thứ tự khác. [duplicate-order]',
      'errata/mot.json, trường "answer": tình trạng là "answered" nhưng chưa có câu trả lời. Ghi câu trả lời của cơ quan ban hành, hoặc để tình trạng là "open". [answer-missing]',
    ]);
  });

  it('wants regular document numbers in our own fields', () => {
    expect(messages({ citations: new Map([['nq-80', aCitation({ number: '80-NQ/TWQ' })]]) })).toEqual([
      'citations/nq-80.json, trường "number": tìm thấy số văn bản "80-NQ/TWQ" - số của Đảng viết như "57-NQ/TW", của Nhà nước như "51/2025/QĐ-TTg". Có phải ý bạn là "80-NQ/TW"? [document-number-malformed]',
    ]);
    expect(messages({ citations: new Map([['nq-80', aCitation({ number: 'Số 80' })]]) })).toEqual([
      'Lưu ý, citations/nq-80.json, trường "number": số văn bản "Số 80" khác lệ thường ("15-BC/ĐU", "45/BC-UBND"). So với văn bản giấy; nếu đúng như vậy thì để nguyên. [document-number-unusual]',
    ]);
    expect(messages({ citations: new Map([['nq-80', aCitation({ number: '147-CTHĐ/TU' })]]) })).toEqual([]);
  });

  it('only tells of an alias that is printed nowhere', () => {
    const agencies = new Map([['dang-bo', anAgency({ aliases: ['Đảng bộ xã', 'Đảng bộ Xã'] })]]);
    expect(messages({ agencies })).toEqual([
      'Lưu ý, agencies/dang-bo.json, trường "aliases.1": không tìm thấy "Đảng bộ Xã" ở đâu trong văn bản. Chép lại đúng như văn bản in, hoặc xóa. [words-not-printed]',
    ]);
  });

  it('wants an assignment to name known bodies and records, each once, by one document after the programme', () => {
    const document = { number: '20/KH-UBND', date: '2026-03-30', issuer: 'UBND xã' };
    const assigned = [
      { agency: 'uy-bam', tasks: ['nv-1-1-01'], targets: ['nuoc-sac', 'nuoc-sach', 'nuoc-sach'] },
      { agency: 'uy-ban', works: [] },
    ];
    const assignments = new Map([
      ['mot', anAssignment({ document, enteredOn: '2026-03-29', assigned })],
      ['hai', anAssignment({ document, enteredOn: '2026-03-30' })],
    ]);
    expect(messages({ ...withTarget({}), assignments, agencies: new Map([['uy-ban', anAgency()]]) })).toEqual([
      'assignments/mot.json, trường "assigned.0.agency": không có cơ quan nào mang mã "uy-bam". Có phải ý bạn là "uy-ban"? [unknown-id]',
      'assignments/mot.json, trường "assigned.0.tasks.0": không có nhiệm vụ nào mang mã "nv-1-1-01". Chọn một mã đã có. [unknown-id]',
      'assignments/mot.json, trường "assigned.0.targets.0": không có chỉ tiêu nào mang mã "nuoc-sac". Có phải ý bạn là "nuoc-sach"? [unknown-id]',
      'assignments/mot.json, trường "document.date": tìm thấy ngày 2026-03-30 - không thể trước ngày ban hành chương trình 2026-03-31. Kiểm tra lại ngày ghi trên văn bản. [date-too-early]',
      'assignments/mot.json, trường "enteredOn": tìm thấy ngày 2026-03-29 - không thể trước ngày ký văn bản giao việc 2026-03-30. Kiểm tra lại ngày ghi trên văn bản. [date-too-early]',
      'assignments/mot.json, trường "assigned.0.targets.2": "nuoc-sach" đã được giao cho cơ quan này ở trường "assigned.0.targets.1". Giữ một chỗ, xóa chỗ kia. [assigned-twice]',
      'assignments/mot.json, trường "assigned.1": nêu tên cơ quan nhưng không giao nhiệm vụ, chỉ tiêu hay công trình nào. Điền mã vào "tasks", "targets" hoặc "works", hoặc xóa nhóm này. [assignment-empty]',
      'assignments/hai.json, trường "document": văn bản giao việc số 20/KH-UBND đã được nhập trong assignments/mot.json. Gộp vào tệp đã có, rồi xóa tệp này. [assignment-document-twice]',
      'assignments/hai.json, trường "document.date": tìm thấy ngày 2026-03-30 - không thể trước ngày ban hành chương trình 2026-03-31. Kiểm tra lại ngày ghi trên văn bản. [date-too-early]',
    ]);
  });

  it('takes an assignment of the day of the programme, entered the same day', () => {
    const document = { number: '20/KH-UBND', date: '2026-03-31', issuer: 'UBND xã' };
    const assignments = new Map([['mot', anAssignment({ document, enteredOn: '2026-03-31' })]]);
    expect(messages({ ...withTarget({}), assignments, agencies: new Map([['uy-ban', anAgency()]]) })).toEqual([]);
  });

  it('wants values of known parts, and corrections of known entries', () => {
    const observation = {
      id: 'mot',
      target: 'nuoc-sach',
      part: 'nuoc-sac',
      refersTo: '2026-Q2',
      value: { kind: 'number', value: 98 },
      certainty: 'final',
      nature: 'point-in-time',
      corrects: { report: '2026-Q1-uy-ban', observation: 'khong', reason: 'Cộng sai.' },
    };
    const first = { ...observation, part: 'nuoc-sach', corrects: undefined };
    const reports = new Map([
      ['2026-Q1-uy-ban', aReport({ period: '2026-Q1', observations: [first] })],
      ['2026-Q2-uy-ban', aReport({ observations: [observation] })],
    ]);
    expect(messages({ ...withTarget({}), reports, agencies: new Map([['uy-ban', anAgency()]]) })).toEqual([
      'reports/2026-Q2-uy-ban.json, trường "observations.0.part": không có phần của chỉ tiêu nào mang mã "nuoc-sac". Có phải ý bạn là "nuoc-sach"? [unknown-id]',
      'reports/2026-Q2-uy-ban.json, trường "observations.0.corrects.observation": không có dòng của báo cáo được đính chính nào mang mã "khong". Chọn một mã đã có. [unknown-id]',
    ]);
  });

  it('names an unknown target once, though nothing is known of its parts', () => {
    const observation = {
      id: 'mot',
      target: 'nuoc-sac',
      part: 'nuoc-sach',
      refersTo: '2026-Q2',
      value: { kind: 'number', value: 98 },
      certainty: 'final',
      nature: 'point-in-time',
    };
    const reports = new Map([['2026-Q2-uy-ban', aReport({ observations: [observation] })]]);
    expect(messages({ ...withTarget({}), reports, agencies: new Map([['uy-ban', anAgency()]]) })).toEqual([
      'reports/2026-Q2-uy-ban.json, trường "observations.0.target": không có chỉ tiêu nào mang mã "nuoc-sac". Có phải ý bạn là "nuoc-sach"? [unknown-id]',
    ]);
  });

  it('wants a correction of news to name known news', () => {
    const news = (id: string, fields: object = {}) => ({
      ...{ id, about: 'plan', plan: 'ke-hoach', refersTo: '2026-Q2', state: 'under-way' },
      ...fields,
    });
    const corrects = (report: string, update: string) => ({ corrects: { report, update, reason: 'Ghi nhầm.' } });
    const updates = [
      news('mot'),
      news('hai', corrects('2026-Q2-uy-ban', 'mott')),
      news('ba', corrects('2026-Q1-uy-ban', 'mot')),
    ];
    const reports = new Map([['2026-Q2-uy-ban', aReport({ updates })]]);
    const said = messages({ ...withTarget({}), reports, agencies: new Map([['uy-ban', anAgency()]]) });
    expect(said.filter((line) => line.includes('corrects'))).toEqual([
      'reports/2026-Q2-uy-ban.json, trường "updates.1.corrects.update": không có dòng của báo cáo được đính chính nào mang mã "mott". Có phải ý bạn là "mot"? [unknown-id]',
      'reports/2026-Q2-uy-ban.json, trường "updates.2.corrects.report": không có báo cáo nào mang mã "2026-Q1-uy-ban". Lấy lại tệp bị xóa hoặc đổi tên từ bản trước (xem git log); chỉ sửa mã nếu chính mã này gõ sai. [unknown-id]',
    ]);
  });

  it('asks for the file of a report that a correction names and that is gone', () => {
    const observation = {
      id: 'mot',
      target: 'nuoc-sach',
      part: 'nuoc-sach',
      refersTo: '2026-Q1',
      value: { kind: 'number', value: 95 },
      certainty: 'final',
      nature: 'point-in-time',
      corrects: { report: '2026-Q1-uy-ban', observation: 'mot', reason: 'Cộng sai.' },
    };
    const reports = new Map([['2026-Q2-uy-ban', aReport({ observations: [observation] })]]);
    expect(messages({ ...withTarget({}), reports, agencies: new Map([['uy-ban', anAgency()]]) })).toEqual([
      'reports/2026-Q2-uy-ban.json, trường "observations.0.corrects.report": không có báo cáo nào mang mã "2026-Q1-uy-ban". Lấy lại tệp bị xóa hoặc đổi tên từ bản trước (xem git log); chỉ sửa mã nếu chính mã này gõ sai. [unknown-id]',
    ]);
  });
});

describe('checkOfficialText', () => {
  it.each([
    [
      'an altered clause',
      'I. MỞ ĐẦU\nCăn cứ Nghị quyết của Đảng bộ Xã;',
      [
        'programme/mo-dau.mdx, mục "doan-mo-dau-1": lời không khớp văn bản: tìm thấy "Căn cứ Nghị quyết của Đảng bộ xã;" - văn bản ghi "Căn cứ Nghị quyết của Đảng bộ Xã;". Sửa lại đúng từng chữ theo dòng 2 của bản chép. [official-text-altered]',
      ],
    ],
    [
      'a missing clause',
      'I. MỞ ĐẦU\nHai\nCăn cứ Nghị quyết của Đảng bộ xã;',
      [
        'source/van-ban.txt, dòng 2: chương trình thiếu đoạn: "Hai". Đặt lại đoạn này vào đúng chỗ. [official-text-missing]',
      ],
    ],
    [
      'a clause too many',
      'I. MỞ ĐẦU',
      [
        'programme/mo-dau.mdx, mục "doan-mo-dau-1": văn bản không có đoạn: "Căn cứ Nghị quyết của Đảng bộ xã;". Xóa đoạn này, hoặc chuyển về đúng chỗ. [official-text-extra]',
      ],
    ],
  ])('names %s', (_, transcription, expected) => {
    expect(messages({ transcription, sections: opening ? [opening] : [] })).toEqual(expected);
  });
});

it('refuses made-up reports, releases and assignments in a site that does not say it is a demonstration', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  writeDemoContent(folder);
  const file = join(folder, 'site.json');
  const { isDemonstration: _, ...site } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(site));
  const result = await readContent(folder);
  await rm(folder, { recursive: true });
  const issues = 'issues' in result ? result.issues.filter(({ code }) => code === 'demonstration-mixed') : [];
  const madeUp = ['amendments', 'assignments', 'questions', 'releases', 'replies', 'reports'].flatMap((name) =>
    readdirSync(join('tests/fixtures/demo', name)).map((base) => join(folder, name, base)),
  );
  expect(issues.map(({ place }) => place.file).sort()).toEqual(madeUp.sort());
  const [first] = issues.filter(({ place }) => place.file.includes('/reports/'));
  expect(first && formatIssue(first).replace(folder, 'content')).toBe(
    'content/reports/2026-Q1-ban-xay-dung-dang.json: số liệu minh họa và số liệu thật lẫn vào nhau. Bỏ tệp minh họa ra khỏi nội dung thật; bản minh họa dựng bằng npm run demo. [demonstration-mixed]',
  );
});
