import { describe, expect, it } from 'vitest';
import { checkAmendments } from '../../../src/core/checks/check-amendments.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { readContent } from '../../../src/core/load/read-content.ts';
import { amendmentSchema } from '../../../src/core/schemas/amendment.ts';
import { citationSchema } from '../../../src/core/schemas/citation.ts';
import { questionSchema } from '../../../src/core/schemas/question.ts';
import { buildAmendmentPage } from '../../../src/site/view-models/amendment-page.ts';
import { buildTargetClause, buildTaskClause } from '../../../src/site/view-models/clause.ts';
import { buildQuestionPage } from '../../../src/site/view-models/question-page.ts';
import { buildTargetPage } from '../../../src/site/view-models/target-page.ts';
import { buildTaskPage } from '../../../src/site/view-models/task-page.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

async function readRealContent() {
  const result = await readContent('content');
  if (!('content' in result)) throw new Error('The content has problems');
  return result.content;
}

const [demo, real] = [await readDemoProgramme(), await readRealProgramme()];

describe('the register of changes of the text', () => {
  it('says which words went and came, from when, by which paper, and how the clause then reads', () => {
    const [amendment] = buildAmendmentPage(demo).amendments;
    expect(amendment).toMatchObject({
      id: 'sd-thong-tin-mang-minh-hoa',
      kind: 'Thay lời',
      place: { href: '/chuong-trinh/chinh-tri-tu-tuong-dan-van/#nv-1-2-03' },
      from: expect.stringMatching(/^Từ ngày 01\/7\/2027, theo .*57-QĐ\/MINH-HOA/),
    });
    expect(amendment?.inForce.words).toMatch(
      /^Nâng cao chất lượng thông tin, tuyên truyền, tăng cường kiểm soát và phản hồi thông tin trên không gian mạng trong 48 giờ\. Chủ động/,
    );
  });

  it('has none yet, and says what the programme replaces', () => {
    const page = buildAmendmentPage(real);
    expect([page.lead, page.amendments]).toEqual(['Chưa có văn bản nào sửa đổi chương trình.', []]);
    expect(page.replaces.map(({ href }) => href)).toEqual(['/van-ban/#vb-06-ctr-du']);
    const [replaced] = page.replaces;
    expect(replaced?.said.map(({ words }) => words)).toEqual([
      expect.stringMatching(/^Căn cứ Nghị quyết .* 06-CTr\/ĐU/),
      expect.stringMatching(/^Chương trình hành động này thay thế Chương trình hành động số 06-CTr\/ĐU/),
    ]);
    expect(replaced?.doubts.map(({ href }) => href)).toEqual(['/dinh-chinh/#dc-chuong-trinh-06']);
    expect([replaced?.compared, replaced?.rows]).toEqual([
      'Chưa có bảng đối chiếu: chưa văn bản nào chỉ ra từng mục của chương trình cũ nay nằm ở đâu.',
      [],
    ]);
  });

  it('puts the clauses of the replaced programme beside those that stand in their place', () => {
    const document = { number: '12-BC/ĐU', date: '2026-05-04', issuer: 'Văn phòng Đảng ủy' };
    const rows = [
      { was: 'Mục 3.2', words: 'Trên 95%', now: ['ct-bao-hiem-y-te'], note: 'Nâng mức.' },
      { was: 'Mục 9', now: [] },
    ];
    const citations = real.citations.map((one) =>
      one.id === '06-ctr-du' ? { ...one, comparison: { document, rows } } : one,
    );
    const [replaced] = buildAmendmentPage({ ...real, citations }).replaces;
    expect(replaced?.compared).toBe('Đối chiếu theo 12-BC/ĐU ngày 04/5/2026, Văn phòng Đảng ủy.');
    expect(replaced?.rows).toEqual([
      {
        was: 'Mục 3.2',
        words: 'Trên 95%',
        now: [expect.objectContaining({ href: expect.stringContaining('#ct-bao-hiem-y-te') })],
        note: 'Nâng mức.',
      },
      { was: 'Mục 9', words: '', now: [], note: '' },
    ]);
  });

  it('stands beside the verdict on a target and the state of a task, old words and new', () => {
    const [amendment] = demo.amendments;
    if (amendment === undefined) throw new Error('No amendment');
    const change = (kind: 'replaced' | 'removed' | 'added', was: string, now?: string) => ({
      ...amendment,
      ...{ id: kind, at: 'ct-bao-hiem-y-te', kind, was, now },
    });
    const changed = [
      change('replaced', '97%', '98%'),
      change('removed', 'trở lên'),
      change('added', 'Đến năm 2030', 'sớm nhất'),
    ];
    const { amended } = buildTargetPage({ ...demo, amendments: changed }, [], 'bao-hiem-y-te');
    expect(amended.map(({ said }) => said.replace(/^.*?: /, ''))).toEqual([
      '“97%” thay bằng “98%”.',
      'bỏ “trở lên”.',
      'sau “Đến năm 2030” thêm “sớm nhất”.',
    ]);
    expect(buildTaskPage(demo, [], 'nv-1-2-03').amended).toEqual([
      {
        said: 'Từ ngày 01/7/2027, theo 57-QĐ/MINH-HOA ngày 10/6/2027, Ban Thường vụ minh họa: “tăng cường kiểm soát thông tin trên không gian mạng” thay bằng “tăng cường kiểm soát và phản hồi thông tin trên không gian mạng trong 48 giờ”.',
        judged: 'Lời của điều này đã được sửa; mức và hạn để đánh giá không đổi.',
        register: { label: 'Xem sửa đổi', href: '/sua-doi/#sd-thong-tin-mang-minh-hoa' },
      },
    ]);
    expect(buildTargetPage(real, [], 'bao-hiem-y-te').amended).toEqual([]);
  });

  it('leads to what is beside a clause; the signed words stay', () => {
    const task = (programme: typeof demo) => programme.tasks.find(({ id }) => id === 'nv-1-2-03');
    const [changed, signed] = [task(demo), task(real)];
    if (changed === undefined || signed === undefined) throw new Error('The task is not there');
    const { news, ...clause } = buildTaskClause(demo, changed);
    expect(news?.map(({ href }) => href)).toEqual([
      '/sua-doi/#sd-thong-tin-mang-minh-hoa',
      '/hoi-dap/#hd-thong-tin-mang-minh-hoa',
    ]);
    const before = buildTaskClause(real, signed);
    expect(before).not.toHaveProperty('news');
    expect(clause.words).toEqual(before.words);
    const target = demo.targets.find(({ id }) => id === 'bao-hiem-y-te');
    expect(target && buildTargetClause(demo, target).news?.map(({ label }) => label)).toEqual(['1 câu hỏi đã đăng']);
  });
});

describe('the register of questions', () => {
  it('has the newest first, with the answer and its paper where there is one', () => {
    const { lead, questions } = buildQuestionPage(demo);
    expect(lead).toBe('2 câu hỏi, 1 câu chưa có lời đáp. Trang không ghi tên người hỏi.');
    expect(questions.map(({ asked, answer }) => [asked, answer?.words])).toEqual([
      ['Hỏi ngày 20/11/2027', undefined],
      ['Hỏi ngày 02/3/2027', 'Có, nếu còn đăng ký thường trú tại xã (lời đáp minh họa).'],
    ]);
    expect(buildQuestionPage(real).questions).toEqual([]);
  });
});

describe('the check of changes and questions', () => {
  const document = { number: '57-QĐ/ĐU', date: '2027-06-10', issuer: 'Ban Thường vụ' };
  const amendment = { document, from: '2027-07-01', at: 'nv-1-2-03', kind: 'removed', was: 'Chủ động' };

  it.each([
    ['a clause that is not there', { at: 'nv-1-2-99' }, /^amendments\/a\.json.*\[unknown-anchor\]$/],
    ['words that do not stand there', { was: 'Chu dong' }, /^amendments\/a\.json, trường "was".*\[quote-not-found\]$/],
    [
      'a paper older than the programme',
      { document: { ...document, date: '2025-01-01' } },
      /^amendments\/a\.json, trường "document\.date".*\[date-too-early\]$/,
    ],
  ])('finds %s', async (_, fields, expected) => {
    const content = {
      ...(await readRealContent()),
      amendments: new Map([['a', amendmentSchema.parse({ ...amendment, ...fields })]]),
    };
    expect(checkAmendments(content).map(formatIssue)).toEqual([expect.stringMatching(expected)]);
  });

  it('finds nothing in what is right, and a question of an unknown clause', async () => {
    const content = { ...(await readRealContent()), amendments: new Map([['a', amendmentSchema.parse(amendment)]]) };
    expect(checkAmendments(content)).toEqual([]);
    const questions = new Map([
      ['q', questionSchema.parse({ at: 'ct-khong-co', askedOn: '2027-01-01', question: 'Hỏi?' })],
    ]);
    expect(checkAmendments({ ...content, questions }).map(({ code }) => code)).toEqual(['unknown-anchor']);
    const old = content.citations.get('06-ctr-du');
    if (old === undefined) throw new Error('The old programme is cited');
    const rows = [{ was: 'Mục 1', now: ['ct-bao-hiem-y-te', 'ct-khong-co'] }];
    const compared = { ...old, comparison: { document: { number: '1', date: '2026-05-04', issuer: 'x' }, rows } };
    expect(checkAmendments({ ...content, citations: new Map([['cu', compared]]) })).toEqual([
      expect.objectContaining({
        code: 'unknown-anchor',
        place: { file: 'citations/cu.json', field: 'comparison.rows.0.now' },
      }),
    ]);
    expect(citationSchema.safeParse(compared).success).toBe(true);
    expect(citationSchema.safeParse({ ...compared, relations: ['legal-basis'] }).success).toBe(false);
  });

  it('wants new words where words are replaced or added, and none where they go', () => {
    expect(amendmentSchema.safeParse({ ...amendment, kind: 'replaced' }).success).toBe(false);
    expect(amendmentSchema.safeParse({ ...amendment, now: 'Mới' }).success).toBe(false);
  });
});
