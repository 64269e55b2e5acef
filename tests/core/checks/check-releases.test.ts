import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/checks/check-content.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import type { Content } from '../../../src/core/programme/content.ts';
import { makeRelease } from '../../../src/core/releases/make-release.ts';
import { anAgency, aRelease, aReport, aSection, aTarget, someContent } from '../../fixtures/builders.ts';

const approvedBy = 'Bí thư Đảng ủy';
const first = { id: '2026-Q1', cutOff: '2026-04-15', publishedOn: '2026-04-22', approvedBy };
const second = { id: '2026-Q2', cutOff: '2026-07-15', publishedOn: '2026-07-22', approvedBy };

/** Two quarters, each with a report and a release. */
const content = withRelease(withReport(withRelease(withReport(base(), '2026-Q1'), first), '2026-Q2'), second);

function base(): Content {
  return someContent({
    transcription: '(1) Hằng năm, nước sạch đạt 100%.',
    sections: [aSection('chi-tieu', { order: 1 }, [{ kind: 'target', id: 'nuoc-sach' }])],
    targets: new Map([['nuoc-sach', aTarget()]]),
    agencies: new Map([['uy-ban', anAgency()]]),
  });
}

/** The content with a report of one quarter; its fingerprint is as good as any. */
function withReport(before: Content, period: string, receivedOn = period === '2026-Q1' ? '2026-04-10' : '2026-07-10') {
  const observation = {
    ...{ id: 'mot', target: 'nuoc-sach', part: 'nuoc-sach', refersTo: period, value: { kind: 'yes-no', value: false } },
    ...{ certainty: 'final', nature: 'point-in-time' },
  };
  const source = { number: '45/BC-UBND', date: receivedOn, issuer: 'UBND xã' };
  const report = aReport({ period, receivedOn, source, observations: [observation] });
  const id = `${period}-uy-ban`;
  return {
    ...before,
    reports: new Map([...before.reports, [id, report]]),
    fingerprints: new Map([...before.fingerprints, [`reports/${id}.json`, 'a'.repeat(64)]]),
  };
}

function withRelease(before: Content, order: typeof first): Content {
  return {
    ...before,
    releases: new Map([...before.releases, [order.id, makeRelease(before, order)]]),
    fingerprints: new Map([...before.fingerprints, [`releases/${order.id}.json`, 'b'.repeat(64)]]),
  };
}

function changed(id: string, fields: Partial<ReturnType<typeof makeRelease>>): Partial<Content> {
  const release = content.releases.get(id);
  if (release === undefined) throw new Error(`No release ${id}`);
  return { releases: new Map([...content.releases, [id, { ...release, ...fields }]]) };
}

function messages(fields: Partial<Content> = {}): string[] {
  return checkContent({ ...content, ...fields }).map(formatIssue);
}

describe('the chain of releases', () => {
  it('holds the official text: another one is refused, with the first release that spoke of the one before', () => {
    const site = { ...content.site, source: { ...content.site.source, sha256: 'f'.repeat(64) } };
    expect(messages({ site })).toEqual([
      'source/van-ban.txt: văn bản gốc có dấu vân tay ffffffffffff… - kỳ quý I/2026 đánh giá theo văn bản có dấu vân tay 000000000000…. Lấy lại bản chép và dấu vân tay trong site.json như khi công bố. [text-of-release-altered]',
    ]);
  });

  it('is sound as the command makes it', () => {
    expect(messages()).toEqual([]);
    expect(content.releases.get('2026-Q2')?.previous).toEqual({ id: '2026-Q1', sha256: 'b'.repeat(64) });
  });

  it('names a published report whose bytes changed', () => {
    const fingerprints = new Map([...content.fingerprints, ['reports/2026-Q1-uy-ban.json', 'c'.repeat(64)]]);
    expect(messages({ fingerprints })).toEqual([
      'reports/2026-Q1-uy-ban.json: báo cáo đã công bố ở kỳ quý I/2026 bị sửa: dấu vân tay là cccccccccccc… - kỳ quý I/2026 ghi dấu vân tay aaaaaaaaaaaa…. Tệp đã công bố không được sửa: lấy lại tệp từ bản trước (xem chỗ đã sửa bằng git log -p -- TỆP); chỗ sai thì đính chính trong báo cáo sau. [report-altered]',
    ]);
  });

  it('names a release whose bytes changed', () => {
    const fingerprints = new Map([...content.fingerprints, ['releases/2026-Q1.json', 'c'.repeat(64)]]);
    expect(messages({ fingerprints })).toEqual([
      'releases/2026-Q1.json: kỳ công bố này bị sửa: dấu vân tay là cccccccccccc… - kỳ sau (2026-Q2) ghi dấu vân tay bbbbbbbbbbbb…. Tệp đã công bố không được sửa: lấy lại tệp từ bản trước (xem chỗ đã sửa bằng git log -p -- TỆP); chỗ sai thì đính chính trong báo cáo sau. [release-altered]',
    ]);
  });

  it('misses a release that was taken away', () => {
    const releases = new Map([...content.releases].slice(1));
    expect(messages({ releases })).toEqual([
      'releases/2026-Q2.json, trường "previous.id": không có kỳ công bố nào mang mã "2026-Q1". Có phải ý bạn là "2026-Q2"? [unknown-id]',
      'releases/2026-Q2.json, trường "previous": ghi kỳ liền trước là 2026-Q1 - đây là kỳ đầu tiên, không có kỳ trước. Lấy lại tệp bị xóa hoặc bị sửa từ bản trước; kỳ mới thì lập bằng npm run cong-bo. [release-not-linked]',
    ]);
  });

  it('misses a published report that was taken away', () => {
    const reports = new Map([...content.reports].slice(1));
    const fingerprints = new Map([...content.fingerprints].slice(1));
    expect(messages({ reports, fingerprints }).filter((message) => message.includes('reports.0'))).toEqual([
      'releases/2026-Q1.json, trường "reports.0.id": không có báo cáo nào mang mã "2026-Q1-uy-ban". Lấy lại tệp bị xóa hoặc đổi tên từ bản trước (xem git log); chỉ sửa mã nếu chính mã này gõ sai. [unknown-id]',
      'releases/2026-Q2.json, trường "reports.0.id": không có báo cáo nào mang mã "2026-Q1-uy-ban". Lấy lại tệp bị xóa hoặc đổi tên từ bản trước (xem git log); chỉ sửa mã nếu chính mã này gõ sai. [unknown-id]',
    ]);
  });

  it('never loses a report', () => {
    const reports = content.releases.get('2026-Q2')?.reports.slice(1) ?? [];
    expect(messages(changed('2026-Q2', { reports }))).toEqual([
      'releases/2026-Q2.json, trường "reports": thiếu báo cáo 2026-Q1-uy-ban - kỳ trước (2026-Q1) đã tính báo cáo này. Báo cáo đã công bố thì các kỳ sau đều phải tính; số sai thì đính chính. [report-dropped]',
    ]);
  });

  it('never goes back to an earlier method, nor to one that nobody knows', () => {
    const [first, second] = ['2026-Q1', '2026-Q2'].map((id) => content.releases.get(id)?.method ?? 0);
    expect([first, second]).toEqual([3, 3]);
    expect(messages(changed('2026-Q2', { method: 1 }))).toEqual([
      'releases/2026-Q2.json, trường "method": ghi cách tính bản 1 - phải là bản 3. Lấy lại tệp kỳ công bố như lúc lập; không tự sửa tay. [method-out-of-order]',
    ]);
    expect(messages(changed('2026-Q1', { method: 9 }))[0]).toContain(
      'ghi cách tính bản 9 - phải là một bản từ 1 đến 3',
    );
  });

  it('judges every record that it has a page of', () => {
    expect(messages(changed('2026-Q2', { assessments: [] }))).toEqual([
      'releases/2026-Q2.json: thiếu đánh giá của targets/nuoc-sach - mỗi chỉ tiêu, đề án, công trình, nhiệm vụ có trang đều phải có đánh giá. Lấy lại tệp kỳ công bố như lúc lập; không tự sửa tay. [release-incomplete]',
    ]);
    const release = content.releases.get('2026-Q2');
    const addresses = { ...(release as NonNullable<typeof release>).addresses, works: ['duong'] };
    expect(messages(changed('2026-Q2', { addresses })).filter((line) => line.includes('incomplete'))).toEqual([]);
  });

  it('goes forward in time', () => {
    expect(messages(changed('2026-Q2', { cutOff: '2026-06-29', publishedOn: '2026-06-28' }))).toEqual([
      'releases/2026-Q2.json, trường "cutOff": ngày chốt là 29/6/2026 - kỳ này đến 30/6/2026 mới hết. Chọn ngày chốt sau khi kỳ báo cáo kết thúc. [cut-off-too-early]',
      'releases/2026-Q2.json, trường "publishedOn": ngày công bố là 28/6/2026 - không thể trước ngày chốt 29/6/2026. Sửa ngày công bố. [published-before-cut-off]',
      'releases/2026-Q2.json, trường "reports.1": báo cáo 2026-Q2-uy-ban nhận ngày 10/7/2026 - kỳ này chốt số liệu ngày 29/6/2026. Bỏ báo cáo này khỏi kỳ; kỳ sau sẽ tính và ghi là muộn. [report-after-cut-off]',
    ]);
    const previous = { id: '2026-Q2', sha256: 'b'.repeat(64) };
    expect(messages(changed('2026-Q1', { cutOff: '2026-07-16', publishedOn: '2026-07-22', previous }))).toContain(
      'releases/2026-Q1.json, trường "cutOff": ngày chốt 16/7/2026 hoặc kỳ này không đứng sau kỳ quý II/2026. Kiểm tra lại kỳ và ngày chốt. [release-out-of-order]',
    );
  });

  it('keeps every address that it published', () => {
    expect(messages({ agencies: new Map([...content.agencies, ['moi', anAgency()]]) })).toEqual([]);
    const addresses = { ...aRelease().addresses, tasks: ['nv-1-1-01'] };
    const gone = (release: string) => [
      `tasks/nv-1-1-01.json: bản ghi này không còn, nhưng đã có trang ở kỳ công bố ${release}. Địa chỉ đã công bố thì không bao giờ mất: lấy lại tệp hoặc mã cũ; nếu cố ý đổi mã, ghi "from": "tasks/nv-1-1-01" cùng nơi mới, ngày và lý do vào moved.json. [address-gone]`,
    ];
    expect(messages(changed('2026-Q2', { addresses }))).toEqual(gone('2026-Q2'));
    // Also when the release after has forgotten it.
    expect(messages(changed('2026-Q1', { addresses }))).toEqual(gone('2026-Q1'));
  });

  it('lets an address go that is said to have moved, to a record that exists or to none', () => {
    const addresses = { ...aRelease().addresses, targets: ['nuoc-may'], agencies: ['uy-ban'] };
    const why = { on: '2026-08-01', reason: 'Đặt lại tên cho đúng văn bản.' };
    const moved = (to?: string) => [{ from: 'targets/nuoc-may', ...(to !== undefined && { to }), ...why }];
    const judged = content.releases.get('2026-Q2')?.assessments ?? [];
    const assessments = judged.map((one) => ({ ...one, target: 'nuoc-may' }));
    const said = (entries: Content['moved']) =>
      messages({ ...changed('2026-Q2', { addresses, assessments }), moved: entries });
    expect(said(moved('targets/nuoc-sach'))).toEqual([]);
    expect(said(moved())).toEqual([]);
    expect(said(moved('targets/nuoc-sac'))).toEqual([
      'moved.json, trường "0.to": không có chỉ tiêu nào mang mã "nuoc-sac". Có phải ý bạn là "nuoc-sach"? [unknown-id]',
    ]);
    expect(messages({ moved: [{ from: 'agencies/uy-ban', to: 'targets/nuoc-sach', ...why }] })).toEqual([
      'moved.json, trường "0.from": "agencies/uy-ban" được ghi là đã chuyển đi nhưng bản ghi vẫn còn. Bỏ dòng này, hoặc bỏ bản ghi cũ. [moved-still-there]',
    ]);
  });

  it('tells where a target would be judged otherwise today', () => {
    const assessments = content.releases.get('2026-Q2')?.assessments.map((one) => ({ ...one, status: 'reached' }));
    if (assessments === undefined) throw new Error('No release');
    expect(messages(changed('2026-Q2', { assessments }))).toEqual([
      'Lưu ý, releases/2026-Q2.json, mục "nuoc-sach": nay tính ra "Chưa đến kỳ" - khi công bố ghi "Đạt". Bản ghi hoặc cách tính đã được sửa sau khi công bố; trang của kỳ ấy sẽ ghi rõ cả hai. Nếu không cố ý, lấy lại bản trước. [verdict-changed]',
    ]);
    // A release of an earlier method was judged by other rules: its page says so, and there is nothing to look into.
    const releases = new Map([...content.releases].map(([id, one]) => [id, { ...one, method: 1 }]));
    releases.set('2026-Q2', { ...aRelease(), ...releases.get('2026-Q2'), assessments });
    expect(messages({ releases })).toEqual([]);
  });
});

describe('a report that came after a release', () => {
  it('is late for the release of its own quarter', () => {
    const before = withRelease(base(), second);
    expect(checkContent(withReport(before, '2026-Q2', '2026-07-16')).map(formatIssue)).toEqual([
      'Lưu ý, reports/2026-Q2-uy-ban.json, trường "receivedOn": nhận ngày 16/7/2026, sau ngày chốt 15/7/2026 của kỳ quý II/2026. Kỳ sau sẽ tính báo cáo này và ghi là muộn. [report-late]',
    ]);
  });

  it('is late also where the release was closed on the last day of the quarter, and not before there is one', () => {
    const onLastDay = withRelease(base(), { ...second, cutOff: '2026-06-30' });
    expect(checkContent(withReport(onLastDay, '2026-Q2', '2026-07-01')).map(({ code }) => code)).toEqual([
      'report-late',
    ]);
    expect(checkContent(withReport(onLastDay, '2026-Q3', '2026-10-01'))).toEqual([]);
  });

  it('is a question where it is said to have come in time', () => {
    const before = withRelease(base(), second);
    expect(checkContent(withReport(before, '2026-Q2', '2026-07-15')).map(formatIssue)).toEqual([
      'Lưu ý, reports/2026-Q2-uy-ban.json, trường "receivedOn": ghi nhận ngày 15/7/2026 nhưng kỳ quý II/2026 đã công bố mà không tính báo cáo này. Kiểm tra ngày nhận; nếu đúng, kỳ sau sẽ tính báo cáo này. [report-left-out]',
    ]);
  });
});
