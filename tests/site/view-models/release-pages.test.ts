import { describe, expect, it } from 'vitest';
import { listOwedItems } from '../../../src/core/owed.ts';
import { chainCode } from '../../../src/core/releases/chain-code.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildCommitmentCounts } from '../../../src/site/view-models/commitment-counts.ts';
import { buildAgencyFeeds, buildFeed } from '../../../src/site/view-models/feed.ts';
import { buildQuarterlyDraft } from '../../../src/site/view-models/quarterly-draft.ts';
import {
  buildReleaseListPage,
  buildReleasePage,
  buildReleaseSummaryPage,
} from '../../../src/site/view-models/release-pages.ts';
import { buildSpeech } from '../../../src/site/view-models/speech.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';
import { aStatement, committee, office, signedBy, threeKeys } from '../../fixtures/signed-releases.ts';

const real = await readRealProgramme();
const demo = await readDemoProgramme();
const states = listReleaseStates(demo);
const [last] = states.slice(-1);
if (last === undefined) throw new Error('The demonstration has releases');

describe('the list of releases', () => {
  it('says that nothing was published yet', () => {
    const page = buildReleaseListPage(real, []);
    expect(page.lines).toEqual([]);
    expect(page.lead).toMatch(/^Chưa công bố kỳ nào\./);
  });

  it('has the newest first', () => {
    const { lines } = buildReleaseListPage(demo, states);
    expect(lines.map(({ release }) => release.label).slice(0, 2)).toEqual(['quý IV/2027', 'quý III/2027']);
    expect(lines).toHaveLength(8);
  });
});

describe('the page of a release', () => {
  const page = buildReleasePage(demo, states, '2027-Q4');

  it('counts every target once', () => {
    const counted = page.standing.counts.reduce((sum, { count }) => sum + count, 0);
    expect([counted, page.standing.total]).toEqual([26, 26]);
  });

  it('counts no task as silent that nobody had to report yet', () => {
    const counts = buildCommitmentCounts(demo, last).at(-1)?.counts ?? [];
    const silent = counts.filter(({ name }) => /chưa (báo cáo|có số liệu)/i.test(name));
    // 63 without a date and one within it; two are past their day.
    expect(silent).toEqual([
      { name: 'Chưa có số liệu', count: 64 },
      { name: 'Quá hạn, chưa báo cáo', count: 2 },
    ]);
  });

  it('says once, where it counts, that of two verdicts the worse was counted', () => {
    const said =
      'Riêng chỉ tiêu “Người tham gia bảo hiểm xã hội”, văn bản ghi hai mức: theo mức 62–63% là vượt mức cần có, theo mức 66% là chậm; ở đây đếm là chậm.';
    const split = page.results.groups.flatMap(({ cells }) => cells).filter(({ split }) => split !== '');
    expect(split.map((cell) => [cell.href, cell.status, cell.split])).toEqual([
      ['/cong-bo/2027-q4/chi-tieu/bao-hiem-xa-hoi/', 'late', said],
    ]);
    expect(page.standing.worseCounted).toBe(said);
    expect(buildSpeech(demo, states, '2027-Q4')).toContain(
      'theo mức 62 đến 63 phần trăm là vượt mức cần có, theo mức 66 phần trăm là chậm; ở đây đếm là chậm.\n\n',
    );
    // Both levels gave the same verdict then.
    expect(buildReleasePage(demo, states, '2027-Q3').standing.worseCounted).toBe('');
    expect(buildSpeech(demo, states, '2027-Q3')).not.toContain('hai mức');
  });

  it('carries the code of its own chain head, for its picture, its foot and its paper, whatever came later', () => {
    const codeOf = (id: string) => chainCode(demo.fingerprints?.[`releases/${id}.json`] ?? '');
    const earlier = buildReleasePage(demo, states, '2027-Q3');
    expect(earlier.chain).toEqual({ code: codeOf('2027-Q3'), picture: '/cong-bo/2027-q3/ma-chuoi.svg' });
    expect([earlier.frame.chain, page.frame.chain]).toEqual([codeOf('2027-Q3'), codeOf('2027-Q4')]);
    expect(codeOf('2027-Q3')).toMatch(/^(?:[0-9a-f]{4} ){4}[0-9a-f]{4}$/);
    expect(buildQuarterlyDraft(demo, states, '2027-Q3').runningFoot).toMatch(
      new RegExp(`Mã chuỗi ${codeOf('2027-Q3')}\\.$`),
    );
  });

  it('says who signed it, or that nobody did; not on the one sheet, which is printed before', () => {
    const { facts } = page;
    expect(facts.find(({ term }) => term === 'Chữ ký số')).toEqual({ term: 'Chữ ký số', detail: 'Chưa ký' });
    expect(buildReleaseSummaryPage(demo, states, '2027-Q4').facts.map(({ term }) => term)).not.toContain('Chữ ký số');
    const sha256 = demo.fingerprints?.['releases/2027-Q4.json'] ?? '';
    const statements = { '2027-Q4': signedBy(aStatement('2027-Q4', sha256), office, committee) };
    const signed = buildReleasePage({ ...demo, statements, signingKeys: threeKeys }, states, '2027-Q4');
    expect(signed.facts.find(({ term }) => term === 'Chữ ký số')?.detail).toBe(
      'Bản xác nhận ngày 20/10/2026, 2/2 chữ ký: Văn phòng Đảng ủy; Ủy ban nhân dân xã',
    );
  });

  it('is compared with the quarter before', () => {
    expect(page.previous).toEqual({ label: 'quý III/2027', href: '/cong-bo/2027-q3/' });
    expect(page.newlyMissed.map(({ label }) => label)).toContain('Đạt chuẩn “Chính quyền thân thiện”');
    // 20 villages kept the title in 2027, 21 the year before: the year was missed, though the status says reversing.
    expect(page.newlyMissed.map(({ label }) => label)).toContain('Gia đình văn hóa và Thôn văn hóa');
  });

  it('names who has not reported for its quarter', () => {
    expect(page.missing.map(({ label }) => label)).toContain('Ban Chỉ huy Quân sự xã');
  });

  it('names nobody as silent of whose work others reported something', () => {
    expect(page.missing.map(({ label }) => label)).toEqual(['Ban Chỉ huy Quân sự xã']);
    expect(page.partly.map(({ label, note }) => [label, note])).toEqual([
      ['Trạm y tế xã', '1/2 việc đã có báo cáo'],
      ['Ủy ban Kiểm tra Đảng ủy', '1/2 việc đã có báo cáo'],
    ]);
  });

  it('tells what nobody reported and no words give to anybody apart from silent bodies', () => {
    expect(buildReleasePage(demo, states, '2027-Q1').unassigned.map(({ number }) => number)).toEqual([
      ...['(4), mục\u00a03.1', '(10), mục\u00a03.2', '(15), mục\u00a03.2'],
    ]);
  });

  it('is compared with nothing where it is the first', () => {
    const first = buildReleasePage(demo, states, '2026-Q1');
    expect([first.previous, first.brought.groups]).toEqual([undefined, []]);
  });

  it('does not lead to itself; its summary leads to it', () => {
    expect(page.standing.release).toBeUndefined();
    expect(buildReleaseSummaryPage(demo, states, '2027-Q4').standing.release).toEqual({
      label: 'Công bố quý IV/2027',
      href: '/cong-bo/2027-q4/',
    });
  });

  it('keeps what was known then: a later correction is linked, and changes no value', () => {
    const shown = buildReleasePage(demo, states, '2026-Q2').newValues;
    const alone = buildReleasePage(demo, states.slice(0, 2), '2026-Q2').newValues;
    expect(shown.map(({ correctedIn: _, ...value }) => value)).toEqual(alone);
  });

  it('links a value and its correction both ways', () => {
    const corrected = states.flatMap(({ release }) =>
      buildReleasePage(demo, states, release.id).newValues.filter(({ correctedIn }) => correctedIn !== undefined),
    );
    const corrections = states.flatMap(({ release }) => buildReleasePage(demo, states, release.id).corrections);
    // Of the last quarter of 2026: the budget, income and villages corrected a quarter later, clean water two.
    expect(corrected.map(({ correctedIn }) => correctedIn?.release.label)).toEqual([
      ...['quý I/2027', 'quý I/2027', 'quý II/2027', 'quý I/2027'],
    ]);
    // Income was corrected twice: the second time it is the first correction that was wrong.
    expect(corrections.map(({ replaces }) => replaces?.release?.label)).toEqual([
      ...['quý IV/2026', 'quý IV/2026', 'quý IV/2026', 'quý I/2027', 'quý IV/2026'],
    ]);
  });

  it('says where a target would be judged otherwise today, and nothing where it would not', () => {
    expect(page.restated).toEqual([]);
    const [first, ...others] = states;
    if (first === undefined) throw new Error('No release');
    const assessments = first.assessments.map((one) =>
      one.target === 'nuoc-sach' ? { ...one, status: 'late' as const } : one,
    );
    const changed = { ...first, assessments, release: { ...first.release, method: 7 } };
    const { restated, restatedNote, facts } = buildReleasePage(demo, [changed, ...others], first.release.id);
    expect(facts.at(-1)).toEqual({ term: 'Cách tính', detail: 'Cách tính bản 7' });
    expect(restatedNote).toMatch(/^Kỳ này công bố theo cách tính bản 7; nay trang dùng bản \d+\. Điều đã công bố/);
    expect(restated.map(({ target, published, now }) => [target.label, published, now])).toEqual([
      ['Dân số được sử dụng nước sạch', 'late', 'not-due'],
    ]);
  });
});

describe('what is read out', () => {
  it('is whole sentences, with the quarter and the date in words', () => {
    const [stamp, first, second] = buildSpeech(demo, states, '2027-Q4').split('\n\n');
    // Who hears it sees no page.
    expect(stamp).toBe(
      'SỐ LIỆU MINH HỌA. Mọi con số, báo cáo và đánh giá trong bản này là giả định, không phải của xã.',
    );
    expect(first).toBe('Thông báo kết quả thực hiện Chương trình hành động của xã Hà Đông, quý bốn năm 2027.');
    expect(second).toBe('Số liệu chốt đến ngày 31 tháng 1 năm 2028.');
  });

  it('counts by the four groups, and says figures as they are heard', () => {
    const spoken = buildSpeech(demo, states, '2027-Q4').split('\n\n');
    expect(spoken[3]?.replaceAll('\u00a0', ' ')).toBe(
      'Trong 26 chỉ tiêu, có: 6 chỉ tiêu không đạt, quá hạn hoặc đi lùi; 4 chỉ tiêu chậm; 8 chỉ tiêu đạt, vượt hoặc bám sát; 8 chỉ tiêu chưa đánh giá được.',
    );
    expect(spoken[5]).toBe(
      'Các chỉ tiêu mới chuyển sang quá hạn, không đạt hoặc đi lùi: ' +
        'Chưa đạt chuẩn “Chính quyền thân thiện”; ' +
        'Xóa nghèo, chưa đạt: tỷ lệ hộ nghèo còn 0,3 phần trăm, phải về 0 phần trăm, theo cách hiểu của trang; ' +
        'Thôn giữ vững danh hiệu “Thôn văn hóa”: 20 trên 21 thôn, cần cả 21 thôn.',
    );
    for (const { release } of states) expect(buildSpeech(demo, states, release.id)).not.toMatch(/[%≥≤<>–]/);
  });

  it('names the works that stand still, keep their pace or are done, with what is done of what was promised', () => {
    const works = (programme: typeof demo, id: string) =>
      buildSpeech(programme, states, id)
        .split('\n\n')
        .filter((sentence) => sentence.startsWith('Công trình'));
    expect(works(demo, '2027-Q4').map((sentence) => sentence.replaceAll('\u00a0', ' '))).toEqual([
      'Công trình, khâu đột phá đang tạm dừng: Hạ tầng phục vụ phát triển thủy sản, nông nghiệp.',
      'Công trình, khâu đột phá kịp tiến độ: Nâng cấp, mở rộng đường xã, đã làm 6,5 trên 15 đến 20 ki-lô-mét.',
      'Công trình, khâu đột phá đã xong: Quy hoạch xã sau sáp nhập; Nâng cấp, cải tạo trường học, đã làm 1 trên tối thiểu 1 trường học.',
      'Công trình, khâu đột phá đang làm mà văn bản không ghi thời hạn: Cải tạo, nâng cấp đê, đã làm 3 trên khoảng 8 ki-lô-mét.',
    ]);
    expect(works(demo, '2026-Q1')[0]).toContain('đường xã, chưa xong phần nào, đã hứa 15 đến 20 ki-lô-mét; ');
  });

  it('says of a work that is behind how much there should be by now, and its name without abbreviations', () => {
    const works = demo.works.map((work) => {
      if (work.id === 'duong-xa') {
        const each = { from: 5, sense: 'stated', unit: 'km', quote: 'x' } as const;
        return { ...work, shortName: 'Đường trước trụ sở HĐND - UBND xã', quantityEachYear: each };
      }
      return work;
    });
    // Nothing of this work is stored: it is judged anew.
    const anew = states.map((state) => ({ ...state, release: { ...state.release, commitments: [] } }));
    expect(buildSpeech({ ...demo, works }, anew, '2027-Q4')).toContain(
      'Công trình, khâu đột phá chậm hoặc quá hạn: Đường trước trụ sở Hội đồng nhân dân, Ủy ban nhân dân xã, ' +
        'đã làm 6,5 trên 15 đến 20 ki-lô-mét, lúc này cần 10 ki-lô-mét',
    );
  });

  it('is read in three minutes, 150 words a minute', () => {
    for (const { release } of states)
      expect(buildSpeech(demo, states, release.id).split(/\s+/).length).toBeLessThan(450);
  });

  it('names as silent only who owed something of which nobody spoke', () => {
    const spoken = buildSpeech(demo, states, '2027-Q4').split('\n\n');
    expect(spoken).toContain(
      'Nơi phải báo cáo mà trang chưa ghi nhận báo cáo của quý bốn năm 2027: Ban Chỉ huy Quân sự xã.',
    );
  });
});

describe('the feed', () => {
  it('says what each release changed, old and new with their values', () => {
    const [entry = ''] = buildFeed(demo, states).match(/<entry>.*?<\/entry>/) ?? [];
    expect(entry).toContain(
      '(5), mục\u00a03.1 Tổ chức đảng được kiểm tra, giám sát: từ “Chậm” (khi ấy 17,78% (8/45)) thành “Chậm nhiều” (nay 20% (9/45)).',
    );
  });

  it('is kept for each body that owes something, with what changed of its own work alone', () => {
    const feeds = new Map(buildAgencyFeeds(demo, states).map(({ agency, feed }) => [agency, feed]));
    const party = feeds.get('ban-xay-dung-dang') ?? '';
    expect(party).toContain('<title>Việc của Ban Xây dựng Đảng');
    const own = listOwedItems(demo, 'phong-kinh-te', { reports: states.at(-1)?.reports ?? [] });
    const strangers = demo.targets.filter(({ id }) => !own.some((item) => item.about === 'target' && item.id === id));
    const economy = feeds.get('phong-kinh-te') ?? '';
    const isNamed = ({ printed, shortName, section }: (typeof strangers)[number]) =>
      economy.includes(`${printed}, mục\u00a0${section.number?.replace(/\.$/, '')} ${shortName}`);
    expect(strangers.filter(isNamed)).toEqual([]);
    expect(economy).toMatch(/mục\u00a03\.2 [^<]*: từ “/);
    expect(new Set(economy.match(/<id>[^<]*/g)).size).toBe(economy.match(/<id>/g)?.length);
    expect(buildAgencyFeeds(real, []).every(({ feed }) => !feed.includes('<entry>'))).toBe(true);
  });

  it('holds an entry for each release, and none before the first', () => {
    const { fingerprints } = demo;
    const head = chainCode(fingerprints?.[`releases/${states.at(-1)?.release.id}.json`] ?? '');
    expect(head).toMatch(/^(?:[0-9a-f]{4} ){4}[0-9a-f]{4}$/);
    expect(/<summary>(.*?)<\/summary>/.exec(buildFeed(demo, states))?.[1]).toMatch(new RegExp(`Mã chuỗi: ${head}\\.$`));
    expect(buildReleasePage(demo, states, states.at(-1)?.release.id ?? '').facts).toContainEqual({
      term: 'Mã chuỗi',
      detail: head,
    });
    expect(buildFeed(demo, states).match(/<entry>/g)).toHaveLength(8);
    expect(buildFeed(real, [])).not.toContain('<entry>');
  });
});
