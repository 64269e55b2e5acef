import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildBriefingPage } from '../../../src/site/view-models/briefing-page.ts';
import { buildChanges } from '../../../src/site/view-models/changes.ts';
import { buildHomePage } from '../../../src/site/view-models/home-page.ts';
import { buildGroupRows, buildResults } from '../../../src/site/view-models/results.ts';
import { buildTargetListPage } from '../../../src/site/view-models/target-list-page.ts';
import { buildTargetRows } from '../../../src/site/view-models/target-row.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const real = await readRealProgramme();
const demo = await readDemoProgramme();
const states = listReleaseStates(demo);
const [before, last] = states.slice(-2);
if (before === undefined || last === undefined) throw new Error('The demonstration has no two releases');
const results = buildResults(demo, last);
const stateOf = (id: string) => {
  const found = states.find(({ release }) => release.id === id);
  if (found === undefined) throw new Error(`No release ${id}`);
  return found;
};

describe('the results of a release', () => {
  it('hold every target once, in four groups, also one that is empty', () => {
    expect(results.groups.map(({ group }) => group)).toEqual(['missed', 'late', 'kept', 'unjudged']);
    expect(results.groups.flatMap(({ group }) => buildGroupRows(demo, last, group).map(({ id }) => id)).sort()).toEqual(
      demo.targets.map(({ id }) => id).sort(),
    );
  });

  it('have the worst first', () => {
    expect(buildGroupRows(demo, last, 'missed')[0]?.status).toBe('overdue');
    expect(results.groups[0]?.cells[0]?.label).toBe('(8) Đạt chuẩn “Chính quyền thân thiện”: Quá hạn');
  });
});

describe('the row of a target', () => {
  const rows = buildTargetRows(demo, last);
  const row = (id: string) => rows.find((one) => one.id === id);

  it('says what was promised, what is there, and what is needed by now', () => {
    expect(row('bao-hiem-y-te')).toMatchObject({
      printed: '(11)',
      section: 'mục 3.2',
      main: {
        now: { value: '94,5%', needed: '94,6%', period: 'Quý IV/2027' },
        commitment: { figure: '≥ 97%' },
        due: 'đến năm 2030',
      },
      parts: [],
    });
  });

  it('holds a value against each of two printed levels, and promises both', () => {
    expect(row('bao-hiem-xa-hoi')).toMatchObject({
      status: 'late',
      main: {
        status: 'late',
        now: { value: '56,3%', needed: '56% (theo mức 62–63%), 57,6% (theo mức 66%)' },
        commitment: { figure: '62–63% hoặc 66%', spoken: 'từ 62 đến 63%, chỗ khác ghi 66%' },
      },
    });
  });

  it('shows the part that decides, and all parts of a target that has several', () => {
    const culture = row('gia-dinh-van-hoa');
    expect(culture?.main.label).toContain('Thôn văn hóa');
    expect(culture?.parts).toHaveLength(2);
  });

  it('says beside a kept year which one before it was missed', () => {
    expect(row('thu-nhap-binh-quan')?.main).toMatchObject({
      status: 'reached-hold',
      missedBefore: 'năm 2026 không đạt',
    });
    expect(row('giai-ngan-dau-tu-cong')?.main.missedBefore).toBe('');
    expect(row('ket-nap-dang-vien')?.main.missedBefore).toBe('');
  });

  it('has no value and no status before the first release', () => {
    for (const { status, main, isPublished } of buildTargetRows(real, undefined))
      expect([status, main.now, isPublished]).toEqual(['no-data', undefined, false]);
  });
});

describe('what a release brought', () => {
  const { since, groups, works } = buildChanges(demo, before, last);
  const movesOf = (kind: string) => groups.find((one) => one.kind === kind)?.moves ?? [];

  it('is sorted into worse, better and lost, with old and new values of the same part', () => {
    expect(since?.label).toBe('quý III/2027');
    expect(movesOf('worse').find(({ target }) => target.label.startsWith('Gia đình'))).toMatchObject({
      part: 'Thôn giữ vững danh hiệu “Thôn văn hóa”',
      from: { status: 'reached-hold', said: 'khi ấy 21/21 thôn' },
      to: { said: 'nay 20/21 thôn' },
    });
  });

  it('puts what was missed before and goes on falling in one class, in the release as in the look back', () => {
    const paid = movesOf('still-falling').find(({ target }) => target.label === 'Giải ngân vốn đầu tư công cấp xã');
    expect(paid).toMatchObject({
      from: { status: 'not-met', said: 'khi ấy 96,4%' },
      to: { status: 'reversing', said: 'nay 92,1%' },
    });
    expect(movesOf('still-missed')).toEqual([]);
    const year = buildChanges(demo, stateOf('2026-Q4'), stateOf('2027-Q4')).groups;
    expect(year.find(({ kind }) => kind === 'still-falling')).toMatchObject({
      heading: 'Vẫn chưa đạt, số kém năm trước',
      moves: [{ target: { label: 'Giải ngân vốn đầu tư công cấp xã' } }],
    });
  });

  it('holds the figure of one part against none of another', () => {
    const product = movesOf('better').find(({ target }) => target.label === 'Tổng giá trị sản phẩm trên địa bàn');
    expect([product?.from.said, product?.to.said]).toEqual([
      'khi ấy tăng 5,1% (phần “Mức tăng của khu vực nông nghiệp, thủy sản”, phần này nay: Đạt, cần giữ, tăng 6,2%)',
      'nay do phần khác quyết định: “Mức tăng tổng giá trị sản phẩm trên địa bàn, bình quân năm”',
    ]);
  });

  it('gives a silence no value, as if it were one', () => {
    expect(movesOf('lost').map(({ target, from, to }) => [target.number, from.said, to.said])).toEqual([
      // Another part decides now than did before: each end says so, and what became of the first.
      [
        '(3), mục\u00a03.1',
        'khi ấy 90% (phần “Tổ chức đảng trực thuộc được xếp loại từ hoàn thành tốt nhiệm vụ trở lên”, phần này nay: Đạt, cần giữ, 93,33% (42/45))',
        'nay do phần khác quyết định: “Mức xếp loại của Đảng bộ xã”; báo cáo ghi “Hoàn thành nhiệm vụ ở mức khá”, không trùng mức nào trong các mức trang dùng',
      ],
      // Nothing is judged, and it is said why.
      ['(16), mục\u00a03.2', 'khi ấy 100%', 'hai báo cáo ghi số khác nhau cho cùng một kỳ mà chưa có đính chính'],
      ['(17), mục\u00a03.2', 'khi ấy báo cáo ghi đã đạt', ''],
    ]);
  });

  it('says what must fall by its own name, on both ends', () => {
    const poverty = movesOf('worse').find(({ target }) => target.label === 'Xóa nghèo');
    expect([poverty?.from.said, poverty?.to.said]).toEqual(['khi ấy tỷ lệ hộ nghèo 0,7%', 'nay tỷ lệ hộ nghèo 0,3%']);
  });

  it('says of a figure of the same time that it was reported anew, and of an older one what it became', () => {
    const waterIn = (from: string, to: string) =>
      buildChanges(demo, stateOf(from), stateOf(to))
        .groups.flatMap(({ moves }) => moves)
        .find(({ target }) => target.label === 'Dân số được sử dụng nước sạch');
    const corrected = waterIn('2027-Q1', '2027-Q2');
    expect([corrected?.from.said, corrected?.to.said]).toEqual([
      'khi ấy 100%',
      'nay 96,8% (vẫn là số quý IV/2026, được báo cáo lại)',
    ]);
    const year = waterIn('2026-Q4', '2027-Q4');
    expect([year?.from.said, year?.to.said]).toEqual([
      'khi ấy 100% (số quý IV/2026 sau đó báo cáo lại là 96,8%)',
      'nay 98,1%',
    ]);
  });

  it('calls neither better nor worse what was counted anew or in another way', () => {
    const year = buildChanges(demo, stateOf('2026-Q4'), stateOf('2027-Q4')).groups;
    const recounted = year.find(({ kind }) => kind === 'recounted');
    expect([recounted?.heading, recounted?.moves.map(({ target, to }) => [target.label, to.said])]).toEqual([
      'Đổi đánh giá, trong đó có số báo cáo lại hoặc cách tính đổi',
      [
        [
          'Hồ sơ thủ tục hành chính xử lý trực tuyến',
          'nay 71% (cách tính hoặc phạm vi đã đổi, không so được với số trước)',
        ],
        ['Thu ngân sách nhà nước trên địa bàn', 'nay tăng bình quân 8,5%/năm'],
        ['Dân số được sử dụng nước sạch', 'nay 98,1%'],
      ],
    ]);
  });

  it('says of a provisional figure what the final one is', () => {
    const spent = buildChanges(demo, stateOf('2026-Q4'), stateOf('2027-Q4'))
      .groups.flatMap(({ moves }) => moves)
      .find(({ target }) => target.label === 'Giải ngân vốn đầu tư công cấp xã');
    expect(spent?.from.said).toBe('khi ấy 94,9% (số năm 2026 sau đó báo cáo lại là 96,4%)');
  });

  it('says an average as one, and not the growth of the last year', () => {
    expect(movesOf('better').find(({ to }) => to.status === 'ahead')).toMatchObject({
      target: { number: '(2), mục\u00a03.2' },
      to: { isProvisional: true },
    });
    const rows = buildTargetRows(demo, last);
    expect(rows.find(({ id }) => id === 'gia-tri-san-pham')?.main).toMatchObject({
      label: 'Mức tăng tổng giá trị sản phẩm trên địa bàn, bình quân năm',
      now: { value: expect.stringMatching(/^tăng bình quân 10,65%\/năm/) },
    });
    const row = rows.find(({ id }) => id === 'thu-ngan-sach');
    expect(row?.main.now).toEqual({
      value: 'tăng bình quân 8,5%/năm (tạm tính)',
      needed: 'ít nhất 10%/năm',
      period: 'Tính đến hết năm 2027',
    });
  });

  it('says how much a work grew since', () => {
    expect(works.find(({ work }) => work.label.startsWith('Nâng cấp, mở rộng đường'))).toMatchObject({
      state: 'Đang làm',
      added: 'thêm 1,2 km',
      done: { figure: '6,5 trên 15–20 km' },
    });
  });

  it('is nothing for the first release', () => {
    const [first] = states;
    if (first === undefined) throw new Error('No release');
    expect(buildChanges(demo, undefined, first)).toEqual({ groups: [], works: [] });
  });
});

describe('home', () => {
  it('leads with the results once there are any', () => {
    const page = buildHomePage(demo, states);
    expect([page.title, page.promises.groups]).toEqual(['Xã Hà Đông đã hứa gì, làm được đến đâu', []]);
    expect(page.results?.groups).toHaveLength(4);
  });

  it('names first the three worst with value and need, who is silent, and what is past its date', () => {
    const [worst, worse, falling, better, silent, overdue, works] = buildHomePage(demo, states).headlines;
    expect(worst?.lines.map(({ label, status, facts }) => [label, status, facts])).toEqual([
      ['Đạt chuẩn “Chính quyền thân thiện”', 'overdue', 'báo cáo mới nhất ghi chưa đạt'],
      ['Thủ tục hành chính đúng hạn và hồ sơ trực tuyến', 'not-met', 'nay 99,6%, cần 100%'],
      ['Xóa nghèo', 'not-met', 'tỷ lệ hộ nghèo còn 0,3%, phải về 0% (theo cách hiểu của trang)'],
    ]);
    expect(silent?.lines).toEqual([
      { label: 'Ban Chỉ huy Quân sự xã', href: '/co-quan/ban-chi-huy-quan-su/', facts: '2 quý liền, từ quý III/2027' },
    ]);
    expect([overdue?.heading, overdue?.lines[0]?.facts]).toEqual([
      'Việc quá hạn (3)',
      'hạn 30/9/2027; tin cuối (quý II/2027): đang làm; chưa báo cáo nào nói đã xong (nơi được giao: Phòng Kinh tế)',
    ]);
    // As many as the link to all of them says.
    const listed = buildBriefingPage(demo, states).parts.find(({ id }) => id === 'overdue');
    expect([overdue?.lines.length, listed?.lines.length]).toEqual([3, 3]);
    expect([worse?.heading, worse?.lines.length, worse?.more?.href]).toEqual([
      'Xấu đi (4)',
      4,
      '/cong-bo/2027-q4/#worse',
    ]);
    expect([falling?.heading, falling?.lines.map(({ label, from, facts }) => [label, from?.said, facts])]).toEqual([
      'Vẫn chưa đạt, số kém năm trước (1)',
      [['Giải ngân vốn đầu tư công cấp xã', 'khi ấy 96,4%', 'nay 92,1%']],
    ]);
    expect(worst?.rule).toBe('Xếp: quá hạn, không đạt, đi lùi, rồi chậm; ngang nhau thì theo thứ tự văn bản.');
    expect(better?.lines[0]).toMatchObject({
      label: 'Tổng giá trị sản phẩm trên địa bàn',
      from: { status: 'not-met', said: '' },
      status: 'ahead',
      facts: 'phần không đạt khi ấy, “Mức tăng của khu vực nông nghiệp, thủy sản”, nay tăng 6,2%',
    });
    expect(works?.lines.map(({ label, facts }) => [label, facts])).toEqual([
      [
        'Hạ tầng phục vụ phát triển thủy sản, nông nghiệp',
        'tạm dừng, theo báo cáo quý III/2027: “Tạm dừng, chờ bố trí lại vốn”',
      ],
    ]);
  });

  it('says of a number that improved why its verdict is worse all the same', () => {
    const [, worse] = buildHomePage(demo, states).headlines;
    expect(worse?.lines.map(({ label, note }) => [label, note])).toEqual([
      ['Tổ chức đảng được kiểm tra, giám sát', 'tăng, nhưng chậm hơn nhịp cần có'],
      ['Đạt chuẩn “Chính quyền thân thiện”', undefined],
      ['Xóa nghèo', 'giảm, nhưng chưa về 0%, là mức trang hiểu'],
      ['Gia đình văn hóa và Thôn văn hóa', undefined],
    ]);
    const fallen = buildChanges(demo, before, last)
      .groups.flatMap(({ moves }) => moves)
      .find(({ target }) => target.label === 'Xóa nghèo');
    expect(fallen?.note).toBe('giảm, nhưng chưa về 0%, là mức trang hiểu');
  });

  it('counts what else is new, each with its list in the release', () => {
    expect(buildHomePage(demo, states).alsoNew).toEqual([
      { label: 'nay đánh giá được (2)', href: '/cong-bo/2027-q4/#judged' },
      { label: 'không còn đánh giá được (3)', href: '/cong-bo/2027-q4/#lost' },
      { label: 'công trình, khâu đột phá (3)', href: '/cong-bo/2027-q4/#works' },
    ]);
    expect(buildHomePage(real, []).alsoNew).toEqual([]);
  });

  it('leads whoever asks for their village to what the text gives to all of them', () => {
    expect(buildHomePage(real, []).villages).toEqual({ label: 'Việc chung của các thôn', href: '/co-quan/cac-thon/' });
  });

  it('leads by their everyday names to what people ask for', () => {
    const { topics } = buildHomePage(real, []);
    expect(topics).toContainEqual({ label: 'Bảo hiểm y tế', href: '/chi-tieu/bao-hiem-y-te/' });
    expect(topics).toContainEqual({ label: 'Đường', href: '/cong-trinh/duong-xa/' });
  });

  it('names before the first release what falls due first, who must report most, and what nobody was given', () => {
    const [soonest, owers, nobody] = buildHomePage(real, []).headlines;
    expect(soonest?.lines[0]).toMatchObject({ facts: 'phải đạt, hạn hết năm 2027' });
    expect(owers?.lines[0]).toMatchObject({ label: 'Ủy ban nhân dân xã', facts: '19 việc' });
    expect([nobody?.lines.length, nobody?.more?.href]).toEqual([3, '/chi-tieu/?co-quan=chua-giao']);
  });

  it('says when the next reports are due, and where no day was set, that none was', () => {
    expect(buildHomePage(demo, states).next).toBe('Kỳ công bố quý I/2028: xã hẹn chậm nhất ngày 21/4/2028.');
    const { nextBy: _announced, ...release } = last.release;
    expect(buildHomePage(demo, [...states.slice(0, -1), { ...last, release }]).next).toBe(
      'Báo cáo về quý I/2028, sau khi hết quý vào ngày 31/3/2028. Văn bản quy định báo cáo hằng quý, không quy định ngày công bố; kỳ vừa rồi chốt số liệu ngày 31/01/2028.',
    );
    expect(buildHomePage(real, []).next).toContain('Chưa có ngày.');
  });

  it('shows the promises before, and says that nothing is judged yet', () => {
    const page = buildHomePage(real, []);
    expect([page.title, page.results]).toEqual(['Xã Hà Đông hứa làm gì đến năm 2030', undefined]);
    expect(page.lead).toContain('chưa đánh giá chỉ tiêu nào');
    expect(page.promises.groups.flatMap(({ rows }) => rows)).toHaveLength(26);
  });
});

describe('the list of targets', () => {
  const { facets, choices } = buildTargetListPage(demo, states);

  it('is narrowed by how it goes, whether it changed, section, body and due year', () => {
    expect(facets.map(({ key }) => key)).toEqual(['nhom', 'doi', 'muc', 'co-quan', 'han']);
    expect(choices.get('bao-hiem-y-te')).toEqual(
      expect.arrayContaining(['nhom:late', 'doi:khong', 'co-quan:phong-van-hoa-xa-hoi', 'han:2030']),
    );
  });

  it('counts each target once in each of the four groups', () => {
    const counts = facets[0]?.groups.flatMap((group) => group.choices.map(({ count }) => count)) ?? [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(26);
  });

  it('has neither a verdict nor a change to narrow by before the first release', () => {
    expect(buildTargetListPage(real, []).facets.map(({ key }) => key)).toEqual(['muc', 'co-quan', 'han']);
  });
});
