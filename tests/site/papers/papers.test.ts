import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { writeDocx } from '../../../src/site/papers/write-docx.ts';
import { buildDutySheet } from '../../../src/site/view-models/duty-sheet.ts';
import { buildQuarterlyDraft } from '../../../src/site/view-models/quarterly-draft.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';
import { readDocx } from './read-docx.ts';

const demo = await readDemoProgramme();
const states = listReleaseStates(demo);
const draft = await writeDocx(buildQuarterlyDraft(demo, states, '2027-Q4'));
const firstDraft = await writeDocx(buildQuarterlyDraft(demo, states, '2026-Q1'));

afterEach(() => {
  vi.useRealTimers();
});

describe('the draft of the report of a quarter, read back from the Word file', () => {
  const { paragraphs, tables, headings } = readDocx(draft);
  const rows = new Map(tables[1]?.map((row) => [row[1], row.slice(2)]));

  it('has every part of every target with its value, what was needed, and the published verdict', () => {
    expect(tables[1]?.[0]).toEqual(['Số', 'Chỉ tiêu', 'Kết quả mới nhất', 'Mức cần có', 'Đánh giá']);
    expect(rows.get('Xóa nghèo')).toEqual(['0,3% (quý IV/2027)', '0% (theo cách hiểu của trang)', 'Không đạt']);
    expect(rows.get('Hồ sơ thủ tục hành chính xử lý trực tuyến')).toEqual([
      '71% (tạm tính) (năm 2027)',
      '71,14%',
      'Bám sát (tạm tính)',
    ]);
    const named = demo.targets.flatMap(({ shortName, parts }) =>
      parts.length > 1 ? [shortName, ...parts.map(({ label }) => label)] : [shortName],
    );
    expect(named.filter((name) => !rows.has(name))).toEqual([]);
    // The head, and the headings of the two sections.
    expect(tables[1]).toHaveLength(named.length + 3);
  });

  it('says what changed, with the values before and now', () => {
    expect(paragraphs).toContain(
      '- (5), mục\u00a03.1 Tổ chức đảng được kiểm tra, giám sát: từ “Chậm” (khi ấy 17,78% (8/45)) thành “Chậm nhiều” (nay 20% (9/45)).',
    );
  });

  it('gives the reasons that bodies gave, and says of whom there are none', () => {
    const causes = paragraphs.filter((words) =>
      words.startsWith('- (4), mục\u00a03.2 Giải ngân vốn đầu tư công cấp xã: nguyên nhân:'),
    );
    expect(causes).toHaveLength(1);
    expect(paragraphs).toContain('- (7), mục\u00a03.2 Xóa nghèo: chưa giải trình.');
  });

  it('leaves proposals to the one who writes it, and says that it is a draft with made-up figures', () => {
    expect(headings.at(-1)).toBe('VI. KIẾN NGHỊ, ĐỀ XUẤT');
    expect(paragraphs.slice(0, 2)).toEqual(['DỰ THẢO', 'SỐ LIỆU MINH HỌA']);
  });

  it('knows nothing of what later releases brought', () => {
    const first = readDocx(firstDraft);
    expect(first.paragraphs).toContain('Đây là kỳ công bố đầu tiên, chưa có kỳ trước để so.');
    expect(first.paragraphs.join('\n')).not.toMatch(/2027/);
  });
});

describe('a Word file', () => {
  it('is the same, byte for byte, whenever it is made', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const again = await writeDocx(buildQuarterlyDraft(demo, states, '2027-Q4'));
    expect(Buffer.from(again).equals(Buffer.from(draft))).toBe(true);
  });

  it('holds the head of the chain as a QR code at its end: the page of the release with the whole digest', () => {
    const sealed = { ...demo, fingerprints: { 'releases/2027-Q4.json': 'ab'.repeat(32) } };
    const paper = buildQuarterlyDraft(sealed, states, '2027-Q4');
    expect(paper.qr).toBe(`https://chuong-trinh-hanh-dong.example/cong-bo/2027-q4/#sha256-${'ab'.repeat(32)}`);
    expect(buildDutySheet(sealed, states, 'phong-kinh-te').qr).toBe(paper.qr);
  });

  it('writes that code as one picture, the same at every build, and none where there is no release', async () => {
    const paper = { ...buildQuarterlyDraft(demo, states, '2027-Q4'), qr: 'https://an-binh.example/#sha256-ab' };
    const [first, again] = [await writeDocx(paper), await writeDocx(paper)];
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
    const parts = unzipSync(first);
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(1);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(
      'descr="https://an-binh.example/#sha256-ab"',
    );
    const none = unzipSync(await writeDocx(buildDutySheet(await readRealProgramme(), [], 'phong-kinh-te')));
    expect(Object.keys(none).filter((name) => name.endsWith('.png'))).toEqual([]);
  });

  it('never has who signs alone on a page: the last two lines stay with it, and the others with their heading', () => {
    const xml = strFromU8(unzipSync(draft)['word/document.xml'] ?? new Uint8Array());
    const beforeClosing = xml.slice(0, xml.lastIndexOf('<w:tbl>'));
    const last = beforeClosing.match(/<w:p>(?:(?!<w:p>).)*<\/w:p>/gs)?.slice(-3) ?? [];
    expect(last.map((one) => one.includes('<w:keepNext/>'))).toEqual([false, true, true]);
  });

  it('says that it was made on the day of the release, in Vietnamese, with heads that are repeated', () => {
    const parts = unzipSync(draft);
    const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(read('docProps/core.xml')).toMatch(/<dcterms:modified[^>]*>2028-02-07T00:00:00Z</);
    expect(read('word/styles.xml')).toContain('w:val="vi-VN"');
    expect(read('word/document.xml')).toContain('<w:tblHeader/>');
  });

  it('keeps markup and control signs of what was reported as words', async () => {
    const sheet = buildDutySheet(demo, states, 'phong-kinh-te');
    const hostile = '<w:p>"&\u0001\uD800';
    const { paragraphs } = readDocx(await writeDocx({ ...sheet, blocks: [{ kind: 'text', text: hostile }] }));
    expect(paragraphs).toContain('<w:p>"&\uFFFD');
  });
});

describe('the sheet of a body', () => {
  it('has before the first release what it will owe, in the words of the programme', async () => {
    const real = await readRealProgramme();
    const { tables, headings, paragraphs } = readDocx(
      await writeDocx(buildDutySheet(real, [], 'phong-van-hoa-xa-hoi')),
    );
    expect(headings).toEqual(['I. VIỆC PHẢI BÁO CÁO', 'Ý KIẾN CỦA CƠ QUAN']);
    const rows = tables[1] ?? [];
    expect(rows.find(([what]) => what?.startsWith('Chỉ tiêu (11)'))).toEqual([
      'Chỉ tiêu (11), mục\u00a03.2: Dân số tham gia bảo hiểm y tế\nNguyên văn: ' +
        real.targets.find(({ id }) => id === 'bao-hiem-y-te')?.wording,
      expect.any(String),
      'chưa công bố',
      'chưa công bố',
    ]);
    expect(paragraphs.join('\n')).not.toContain('MINH HỌA');
  });

  it('has the duties of part IV word for word, of a body that has some', async () => {
    const { headings, paragraphs } = readDocx(await writeDocx(buildDutySheet(demo, states, 'van-phong-dang-uy')));
    expect(headings).toContain('II. TRÁCH NHIỆM THEO PHẦN IV CỦA CHƯƠNG TRÌNH');
    expect(paragraphs.join('\n')).toContain(
      'tham mưu Ban Thường vụ Đảng uỷ, Ban Chấp hành Đảng bộ chỉ đạo đánh giá thực hiện chương trình trong báo cáo hằng năm, sơ kết giữa nhiệm kỳ và tổng kết cuối nhiệm kỳ',
    );
  });
});
