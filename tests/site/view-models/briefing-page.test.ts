import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildBriefingPage } from '../../../src/site/view-models/briefing-page.ts';
import { buildTaskListPage } from '../../../src/site/view-models/task-list-page.ts';
import { buildTermPage } from '../../../src/site/view-models/term-page.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const real = await readRealProgramme();
const demo = await readDemoProgramme();
const states = listReleaseStates(demo);

describe('the sheet for the meeting', () => {
  const { parts } = buildBriefingPage(demo, states);
  const linesOf = (heading: string) => parts.find((part) => part.heading === heading)?.lines ?? [];
  const lineOf = (heading: string, name: string) => linesOf(heading).find(({ label }) => label.includes(name));

  it('says of what was missed the value, what is needed, what is new, and who must report', () => {
    expect(lineOf('Không đạt, quá hạn, đi lùi', 'Xóa nghèo')).toMatchObject({
      number: '(7), mục 3.2',
      status: 'not-met',
      facts:
        'Tỷ lệ hộ nghèo còn 0,3%, phải về 0% (theo cách hiểu của trang). Kỳ trước: Chậm. Phải báo cáo: Phòng Văn hóa - Xã hội.',
    });
    expect(lineOf('Không đạt, quá hạn, đi lùi', 'nước sạch')?.facts).toContain(
      'Văn bản không giao riêng cho nơi nào báo cáo',
    );
  });

  it('names what is past its date, and not what was done', () => {
    expect(lineOf('Việc quá hạn', 'Nâng cấp đê điều, công trình thủy lợi')?.facts).toBe(
      'Quá hạn, đang làm. Hạn 30/9/2027; tin cuối (quý II/2027): đang làm; chưa báo cáo nào nói đã xong (nơi được giao: Phòng Kinh tế).',
    );
    expect(lineOf('Việc quá hạn', 'Phát triển văn hóa, thể thao')?.facts).toBe(
      'Quá hạn, chưa báo cáo. Hạn 30/6/2027; chưa báo cáo nào nói đến việc này (nơi được giao: Phòng Văn hóa - Xã hội).',
    );
    // A work that stands still is nobody's success, though no date says that it is late.
    expect(linesOf('Công trình, khâu đột phá chậm; việc tạm dừng')[0]).toMatchObject({
      label: 'Hạ tầng phục vụ phát triển thủy sản, nông nghiệp',
      facts: 'Tạm dừng, không ghi thời hạn.',
    });
    const stopped = ['Công trình, khâu đột phá chậm; việc tạm dừng', 'Việc quá hạn']
      .flatMap(linesOf)
      .filter(({ facts }) => /tạm dừng/i.test(facts));
    // As many as the list of tasks and works counts.
    const counted = buildTaskListPage(demo, states).standings.find(({ state }) => state === 'stopped')?.count;
    expect([stopped.length, counted]).toEqual([2, 2]);
  });

  it('names of what became worse who must report it, or that nobody was given it', () => {
    expect(
      lineOf('Mới xấu đi hoặc mới đánh giá là chậm, ngoài các chỉ tiêu trên', 'Tổ chức đảng được kiểm tra')?.facts,
    ).toMatch(/ (?:Phải báo cáo: \p{Lu}[^.]+|Văn bản không giao riêng cho nơi nào báo cáo)\.$/u);
  });

  it('counts how long a body has been silent', () => {
    // Silent for the third and the fourth quarter: from 15/10/2027 to 31/1/2028 are 16 + 30 + 31 + 31 days.
    expect(linesOf('Cơ quan chưa có báo cáo được ghi nhận')).toMatchObject([
      {
        label: 'Ban Chỉ huy Quân sự xã',
        facts:
          'Chưa ghi nhận báo cáo 2 quý liền, từ quý III/2027; từ ngày chốt số liệu quý III/2027 (15/10/2027) đến ngày chốt kỳ này (31/01/2028) là 108 ngày.',
      },
    ]);
  });

  it('names two reports that contradict each other', () => {
    expect(lineOf('Hai báo cáo ghi khác nhau', 'chất thải rắn')).toBeDefined();
  });

  it('says before the first release whom nothing was given to, and how much each body will owe', () => {
    const page = buildBriefingPage(real, []);
    expect([page.asOf, page.release]).toEqual(['Chưa công bố kỳ báo cáo nào, nên chưa có gì là muộn.', undefined]);
    expect(page.parts.map(({ heading }) => heading)).toEqual([
      'Chưa giao ai mà kết quả kém hoặc chưa có số liệu: cần quyết định',
      'Ai phải báo cáo bao nhiêu việc',
    ]);
    expect(page.parts[1]?.lines.length).toBeGreaterThan(5);
  });
});

describe('the whole term', () => {
  const { releases, groups, works } = buildTermPage(demo, states);

  it('has the newest release first, and each target in each', () => {
    expect(releases.map(({ short }) => short).slice(0, 3)).toEqual(['IV/2027', 'III/2027', 'II/2027']);
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.map(({ cells }) => cells.length)).toEqual(Array.from({ length: 26 }, () => 8));
  });

  it('shows what decided then, never what came later', () => {
    const poverty = groups.flatMap((group) => group.rows).find(({ target }) => target.label === 'Xóa nghèo');
    expect(poverty?.cells.slice(0, 2)).toMatchObject([
      { status: 'not-met', value: '0,3%' },
      { status: 'late', value: '0,7%' },
    ]);
    expect(poverty?.promise).toBe('0% (theo cách hiểu của trang), trước năm 2028');
  });

  it('calls provisional in a cell what is, also where nothing could be judged', () => {
    const rows = groups.flatMap((group) => group.rows);
    const land = rows.find(({ target }) => target.href === '/chi-tieu/gia-tri-tren-hec-ta/');
    expect(land?.cells[0]).toMatchObject({ status: 'not-assessable', value: '205,1 triệu đồng/ha (tạm tính)' });
  });

  it('says which part a figure is of where a target has several, beside the promise of each', () => {
    const rowOf = (name: string) => groups.flatMap((group) => group.rows).find(({ target }) => target.label === name);
    const culture = rowOf('Gia đình văn hóa và Thôn văn hóa');
    expect(culture?.promise).toBe(
      'phần 1, Gia đình được công nhận danh hiệu gia đình văn hóa: 96%, hằng năm; phần 2, Thôn giữ vững danh hiệu “Thôn văn hóa”: cả 21 thôn, hằng năm',
    );
    expect(culture?.cells.map(({ value }) => value)).toEqual([
      'phần 2: 20/21 thôn',
      'phần 1: 96,3%',
      'phần 1: 96,3%',
      'phần 1: 96,3%',
      'phần 2: 20/20 thôn (sau đã sửa)',
      '',
      '',
      '',
    ]);
    // A share is shown as one, as it was promised; a promise with decimals keeps them.
    expect(rowOf('Tổ chức đảng được kiểm tra, giám sát')?.cells[0]?.value).toBe('20% (9/45)');
    expect(rowOf('Tổng giá trị sản phẩm trên địa bàn')?.promise).toContain(': từ 8,8% trở lên, hằng năm');
    expect(rowOf('Đạt chuẩn “Chính quyền thân thiện”')?.promise).toBe('phải đạt, hạn hết năm 2027');
  });

  it('marks a figure that a later report took back, and the average that rests on one', () => {
    const marked = groups
      .flatMap((group) => group.rows)
      .flatMap(({ target, cells }) =>
        cells.flatMap(({ value }) => (value.endsWith(' (sau đã sửa)') ? [`${target.label}: ${value}`] : [])),
      );
    expect(marked).toEqual([
      'Thu ngân sách nhà nước trên địa bàn: tăng bình quân 10,2%/năm (tạm tính) (sau đã sửa)',
      'Thu nhập bình quân đầu người: tăng 10,4% (sau đã sửa)',
      'Thu nhập bình quân đầu người: tăng 19,4% (sau đã sửa)',
      'Gia đình văn hóa và Thôn văn hóa: phần 2: 20/20 thôn (sau đã sửa)',
      'Dân số được sử dụng nước sạch: 100% (sau đã sửa)',
      'Dân số được sử dụng nước sạch: 100% (sau đã sửa)',
    ]);
  });

  it('has works by quarter too, and only promises before the first release', () => {
    expect(works?.rows).toHaveLength(9);
    const page = buildTermPage(real, []);
    expect([page.releases, page.works, page.groups.flatMap(({ rows }) => rows).length]).toEqual([[], undefined, 26]);
  });
});
