import { describe, expect, it } from 'vitest';
import { readRealProgramme } from '../../fixtures/real-programme.ts';
import { askReal, openRealSearch } from './real-search.ts';

const corpus = await openRealSearch();

/** The addresses of the first three, without the places on their pages. */
function firstThree(question: string): string[] {
  const { matches } = askReal(corpus, question);
  return matches.slice(0, 3).map(({ record }) => (corpus.catalogue.hrefs[record] ?? '').replace(/#.*/, ''));
}

describe('what is done, in other words than those of the programme', () => {
  it.each([
    ['trông coi đảng viên', '/nhiem-vu/nv-1-3-02/'],
    ['gặp gỡ trò chuyện với dân', '/nhiem-vu/nv-1-2-07/'],
    ['chấm điểm cán bộ', '/nhiem-vu/nv-1-3-04/'],
  ])('is found: %s', (question, address) => {
    expect(firstThree(question)).toContain(address);
  });

  it.each([
    ['gửi cho những đâu', '/chuong-trinh/noi-nhan/'],
    ['có được sửa đổi bổ sung chương trình không', '/chuong-trinh/dieu-chinh-thay-the/'],
    ['ai giám sát ủy ban xã', '/chuong-trinh/hoi-dong-nhan-dan/'],
    ['ai theo dõi, đôn đốc thực hiện chương trình', '/chuong-trinh/van-phong-dang-uy/'],
  ])('leads to what the document says of itself: %s', (question, address) => {
    expect(firstThree(question)).toContain(address);
  });
});

describe('a word of one syllable that the glossary gives for another', () => {
  it.each([
    // `đình` is a village's house, and stands only in `gia đình`.
    ['trùng tu đình làng', '/nhiem-vu/nv-3-3-02/'],
    // `cá` is fish, but not in `cá nhân`.
    ['kết quả của cá nhân, tập thể', '/chuong-trinh/ban-xay-dung-dang/'],
  ])('is not found inside another word: %s', (question, address) => {
    expect(firstThree(question)[0]).toBe(address);
  });
});

it('understands every other word of the glossary whole, also in a sentence', async () => {
  const { glossary } = await readRealProgramme();
  const synonyms = glossary.terms.flatMap((term) => term.synonyms);
  const denied = synonyms.filter((words) => askReal(corpus, `xã có ${words} không`).absent.length > 0);
  expect(synonyms.length).toBeGreaterThan(400);
  expect(denied).toEqual([]);
});

describe('what the programme does not say', () => {
  it.each([
    ['giá vàng hôm nay', 'giá vàng hôm nay'],
    ['sân bay Cát Bi', 'sân bay Cát Bi'],
    ['học phí đại học', 'học phí đại học'],
  ])('is named as it was typed: %s', (question, name) => {
    expect(askReal(corpus, question)).toMatchObject({ isNear: true, absent: [name] });
  });

  it.each([
    ['con gái đi bộ đội', [], '/de-an/tuyen-quan/'],
    ['chỉ thị ngày 23 tháng 7 năm 2025 của Ban Bí thư', [], '/van-ban/'],
    ['gần hai trăm bốn mươi triệu trên một héc ta', [], '/chi-tieu/gia-tri-tren-hec-ta/'],
    ['smart farming', ['smart'], '/nhiem-vu/nv-2-4-02/'],
  ])('does not hide the answer, nor deny what only counts or asks: %s', (question, absent, address) => {
    const outcome = askReal(corpus, question);
    expect([outcome.absent, outcome.isNear]).toEqual([absent, false]);
    expect(firstThree(question)).toContain(address);
  });
});
