import { describe, expect, it } from 'vitest';
import { buildContents, buildSectionPage } from '../../../src/site/view-models/section-page.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const programme = await readRealProgramme();

describe('buildSectionPage', () => {
  it('shows a section with all beneath it', () => {
    const page = buildSectionPage(programme, 'muc-dich-yeu-cau');
    expect(page.sections.map(({ name }) => name)).toEqual(['I. MỤC ĐÍCH, YÊU CẦU', '1. Mục đích', '2. Yêu cầu']);
    expect(page.contents).toEqual([]);
  });

  it('lists the contents of a section too long to read at once', () => {
    const page = buildSectionPage(programme, 'nhiem-vu-chu-yeu');
    expect(page.sections.map(({ id }) => id)).toEqual(['nhiem-vu-chu-yeu']);
    expect(page.contents[0]).toEqual({
      id: 'xay-dung-dang',
      label: '1. Công tác xây dựng Đảng và hệ thống chính trị',
      href: '/chuong-trinh/xay-dung-dang/',
      depth: 0,
      isCurrent: false,
      holds: '42 nhiệm vụ',
    });
  });

  it('names the sections above by their numbers', () => {
    expect(buildSectionPage(programme, 'phuong-thuc-lanh-dao').above.map(({ label }) => label)).toEqual([
      'Văn bản',
      'Phần III',
      'Mục 1',
    ]);
  });

  it('leads through the whole document, each clause once', () => {
    const seen: string[] = [];
    let id = 'can-cu';
    for (;;) {
      const page = buildSectionPage(programme, id);
      seen.push(...page.sections.flatMap(({ clauses }) => clauses.map(({ anchor }) => anchor)));
      if (page.next === undefined) break;
      id = page.next.href.split('/').at(-2) ?? '';
    }
    const expected = programme.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind !== 'plan');
    expect(seen).toHaveLength(expected.length);
    expect(new Set(seen).size).toBe(expected.length);
  });

  it('opens only the branch of the part that the reader is in', () => {
    const { part } = buildSectionPage(programme, 'hoi-dong-nhan-dan-hoat-dong');
    expect(part.name).toBe('III. NHIỆM VỤ CHỦ YẾU');
    expect(part.lines.map(({ id }) => id)).toEqual([
      'xay-dung-dang',
      'phuong-thuc-lanh-dao',
      'chinh-tri-tu-tuong-dan-van',
      'to-chuc-can-bo',
      'kiem-tra-giam-sat',
      'noi-chinh-chong-tham-nhung',
      'chinh-quyen-hai-cap',
      'hoi-dong-nhan-dan-hoat-dong',
      'uy-ban-nhan-dan-dieu-hanh',
      'mat-tran-doan-the',
      'kinh-te-khoa-hoc-moi-truong',
      'van-hoa-xa-hoi-con-nguoi',
      'quoc-phong-an-ninh',
      'dot-pha-cong-trinh',
      'de-an-ke-hoach',
    ]);
  });

  it('explains only the abbreviations that occur on the page', () => {
    const { abbreviations } = buildSectionPage(programme, 'cong-trinh-trong-diem');
    expect(abbreviations.map(({ short }) => short).sort()).toEqual(['HĐND', 'UBND']);
  });

  it('explains the letters in the numbers of documents, beneath the words', () => {
    const { abbreviations } = buildSectionPage(programme, 'khoa-hoc-chuyen-doi-so');
    expect(abbreviations.map(({ short, full }) => `${short}: ${full}`)).toEqual(['NQ: Nghị quyết', 'TW: Trung ương']);
  });
});

describe('buildContents', () => {
  it('lists both parts that are printed as III', () => {
    const parts = buildContents(programme).filter(({ depth }) => depth === 0);
    expect(parts.map(({ label }) => label)).toEqual([
      'Tên văn bản và căn cứ',
      'I. MỤC ĐÍCH, YÊU CẦU',
      'II. MỤC TIÊU, CHỈ TIÊU',
      'III. NHIỆM VỤ CHỦ YẾU',
      'III. NGUỒN LỰC THỰC HIỆN',
      'IV. TỔ CHỨC THỰC HIỆN',
      'Nơi nhận',
      'Chữ ký',
      'PHỤ LỤC',
    ]);
  });
});
