import { describe, expect, it } from 'vitest';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { writeDocx } from '../../../src/site/papers/write-docx.ts';
import { buildReleaseListPage, buildReleasePage } from '../../../src/site/view-models/release-pages.ts';
import { buildReviewPage } from '../../../src/site/view-models/review-page.ts';
import { buildReviewPaper } from '../../../src/site/view-models/review-paper.ts';
import { listReviews } from '../../../src/site/view-models/reviews.ts';
import { reviewWords } from '../../../src/site/words/review.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readDocx } from '../papers/read-docx.ts';

const demo = await readDemoProgramme();
const states = listReleaseStates(demo);

/** The same ledger of a programme that lasts as long as there are releases. */
const short: Programme = {
  ...demo,
  site: { ...demo.site, document: { ...demo.site.document, period: { from: 2026, to: 2027 } } },
};

describe('the looks back', () => {
  it('are at each year whose last quarter is published, and at no other', () => {
    expect(listReviews(demo, states).map(({ id }) => id)).toEqual(['nam-2026', 'nam-2027']);
    expect(listReviews(demo, states.slice(0, -1)).map(({ id }) => id)).toEqual(['nam-2026']);
    expect(listReviews(demo, [])).toEqual([]);
  });

  it('are at half of the term and at all of it, once their quarter is published', () => {
    const covered = listReviews(short, states).map(({ id, state, covered: all }) => [id, state.release.id, all.length]);
    expect(covered).toEqual([
      ['nam-2026', '2026-Q4', 4],
      ['nam-2027', '2027-Q4', 4],
      ['giua-nhiem-ky', '2026-Q4', 4],
      ['tong-ket', '2027-Q4', 8],
    ]);
  });

  it('are held against the end of the year before; the first year, against its first release', () => {
    expect(listReviews(demo, states).map(({ before }) => before?.release.id)).toEqual(['2026-Q1', '2026-Q4']);
  });

  it('are announced before there are any', () => {
    expect(buildReleaseListPage(demo, []).reviews).toEqual({
      links: [],
      planned:
        'Hết mỗi năm, sau kỳ công bố quý IV, có trang nhìn lại cả năm. Sơ kết giữa nhiệm kỳ có sau kỳ công bố quý II/2028, tổng kết sau kỳ quý IV/2030.',
    });
  });
});

describe('the look back at a year', () => {
  const page = buildReviewPage(demo, states, 'nam-2027');
  const release = buildReleasePage(demo, states, '2027-Q4');

  it('has the figures of its last release, and leads to targets as that published them', () => {
    expect(page.results).toEqual(release.results);
    expect(page.commitments).toEqual(release.commitments);
    const addresses = [...page.settled, ...page.open].map(({ href }) => href);
    expect(addresses.filter((href) => !href.startsWith('/cong-bo/20'))).toEqual([]);
    expect(addresses).toHaveLength(26);
  });

  it('counts the years kept of those that are over', () => {
    const counted = page.years.map(({ target, part, kept, due, unknown, years }) => [
      [target.label, part].filter((words) => words !== '').join(' – '),
      reviewWords.keptOf(kept, due, unknown),
      years.join('; '),
    ]);
    expect(counted.slice(0, 3)).toEqual([
      ['Kết nạp đảng viên mới', '2/2', '2026: Đạt; 2027: Đạt'],
      [
        'Xếp loại Đảng bộ, tổ chức đảng và đảng viên – Mức xếp loại của Đảng bộ xã',
        '1/2, 1 năm chưa biết',
        '2026: Đạt; 2027: Chưa đủ dữ liệu',
      ],
      [
        'Xếp loại Đảng bộ, tổ chức đảng và đảng viên – Tổ chức đảng trực thuộc được xếp loại từ hoàn thành tốt nhiệm vụ trở lên',
        '1/2',
        '2026: Không đạt; 2027: Đạt',
      ],
    ]);
    expect(counted).toContainEqual(['Thu nhập bình quân đầu người', '1/2', '2026: Không đạt; 2027: Đạt (tạm tính)']);
  });

  it('calls settled what is reached for good or past its day, and nothing that is still to be held', () => {
    expect(page.settled.map(({ id, status }) => `${id}: ${status}`)).toEqual([
      'to-chuc-dang-trong-doanh-nghiep: reached',
      'chinh-quyen-than-thien: overdue',
      'giam-ngheo: not-met',
    ]);
  });

  it('counts, release by release, every target once', () => {
    expect(page.course.rows.map(({ release: { label } }) => label)).toEqual([
      'quý I/2027',
      'quý II/2027',
      'quý III/2027',
      'quý IV/2027',
    ]);
    expect(page.course.rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))).toEqual([
      26, 26, 26, 26,
    ]);
    expect(page.course.rows.at(-1)?.counts).toEqual(page.results.groups.map(({ cells }) => cells.length));
  });

  it('says what changed since the year before', () => {
    expect(page.brought.since).toEqual({ label: 'quý IV/2026', href: '/cong-bo/2026-q4/' });
  });
});

describe('the Word file of a look back, read back', async () => {
  const page = buildReviewPage(demo, states, 'nam-2027');
  const paper = readDocx(await writeDocx(buildReviewPaper(demo, states, 'nam-2027')));

  it('says the same counts, years and targets as its page', () => {
    const counts = page.results.groups.map(({ said }) => said).join(', ');
    expect(paper.paragraphs).toContain(`Trong 26 chỉ tiêu: ${counts}.`);
    const years = paper.tables.find(([head]) => head?.[1] === 'Số năm đạt') ?? [];
    expect(years.slice(1).map(([, kept]) => kept)).toEqual(
      page.years.map(({ kept, due, unknown }) => reviewWords.keptOf(kept, due, unknown)),
    );
    for (const { printed, label } of [...page.settled, ...page.open]) {
      expect(paper.paragraphs.some((words) => words.startsWith(`- ${printed} ${label}: `))).toBe(true);
    }
  });

  it('is a draft that leaves its conclusions to whoever writes it', () => {
    expect(paper.headings.at(-1)).toBe('VII. NHẬN XÉT, BÀI HỌC, KIẾN NGHỊ');
    expect(paper.paragraphs.slice(0, 2)).toEqual(['DỰ THẢO', 'SỐ LIỆU MINH HỌA']);
  });
});
