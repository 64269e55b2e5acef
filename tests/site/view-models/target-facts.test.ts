import { describe, expect, it } from 'vitest';
import { getById } from '../../../src/core/programme/programme.ts';
import { listFrozen } from '../../../src/core/releases/frozen.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildTargetPage } from '../../../src/site/view-models/target-page.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const demo = await readDemoProgramme();
const real = await readRealProgramme();
const factsOf = (id: string) => buildTargetPage(demo, listReleaseStates(demo), id).facts;

describe('what a reader asks next of a target', () => {
  it('names who must act apart from who only reports', () => {
    const { actors, reporters } = factsOf('nuoc-sach');
    expect([actors, reporters.map(({ label }) => label)]).toEqual([[], ['Phòng Kinh tế']]);
    const insurance = factsOf('bao-hiem-y-te');
    expect(insurance.actors.map(({ label, note }) => [label, note])).toEqual([
      ['Ủy ban nhân dân xã', 'Chỉ tiêu ghi trong kế hoạch số 5, nhóm II, Phụ lục; nơi này chủ trì'],
      ['Phòng Văn hóa - Xã hội', 'Chỉ tiêu ghi trong kế hoạch số 5, nhóm II, Phụ lục; nơi này thường trực'],
    ]);
    expect(insurance.reporters).toEqual([]);
  });

  it('names as one who must act nobody whom a sentence only names', () => {
    const { actors, named } = factsOf('ket-nap-dang-vien');
    expect([actors, named.map(({ label, note }) => [label, note])]).toEqual([
      [],
      [['Các đoàn thể chính trị - xã hội', 'nhiệm vụ 1.3-02']],
    ]);
  });

  it('names who was given a task that serves it, where nobody was given the target', () => {
    const related = demo.targets.flatMap(({ id }) => factsOf(id).related.map(({ label, note }) => [id, label, note]));
    expect(related).toEqual([['chat-thai-ran', 'Phòng Kinh tế', 'nhiệm vụ 2.6-01']]);
    const [first, ...others] = demo.assignments;
    const [given, ...rest] = first?.assigned ?? [];
    if (first === undefined || given === undefined) throw new Error('Nothing is assigned');
    const assigned = [{ ...given, tasks: [...given.tasks, 'nv-1-3-02'] }, ...rest];
    const programme = { ...demo, assignments: [{ ...first, assigned }, ...others] };
    const { facts } = buildTargetPage(programme, listReleaseStates(demo), 'ket-nap-dang-vien');
    expect([facts.actors, facts.related.map(({ label, note }) => [label, note])]).toEqual([
      [],
      [[getById(demo.agencies, given.agency).name, 'nhiệm vụ 1.3-02']],
    ]);
  });

  it('says the day that a later document sets, and what must then be there', () => {
    const { related } = buildTargetPage(demo, listReleaseStates(demo), 'giam-ngheo');
    expect(related[0]?.links.map(({ note }) => note)).toEqual([
      'Được giao theo 30/QĐ-MINH-HOA ngày 04/5/2026, Cơ quan minh họa (UBND xã). Văn bản ấy đặt hạn 30/6/2027, sản phẩm: Báo cáo rà soát (sản phẩm minh họa).',
    ]);
  });

  it('says from which day the level of its chart holds, where a later paper changed it', () => {
    const [chart] = buildTargetPage(demo, listReleaseStates(demo), 'co-so-thanh-doanh-nghiep').charts;
    expect(chart?.summary).toContain('mức phải đạt mỗi năm, từ ngày 01/11/2027: từ 3 cơ sở trở lên.');
  });

  it('sets the newest value beside that of the same day a year before', () => {
    expect(factsOf('bao-hiem-y-te').years).toEqual([
      {
        label: '',
        before: { period: 'Quý IV/2026', shown: '93,8%' },
        now: { period: 'Quý IV/2027', shown: '94,5%' },
        moved: 'tăng, tốt hơn',
      },
    ]);
  });

  it('calls a fall of what must fall better', () => {
    expect(factsOf('giam-ngheo').years.map(({ moved }) => moved)).toEqual(['giảm, tốt hơn']);
  });

  it('says beside the mark that a verdict is not firm, and of two printed levels nothing', () => {
    const isDoubted = (id: string) => buildTargetPage(demo, listReleaseStates(demo), id).current?.isDoubted;
    expect(['bao-hiem-y-te', 'bao-hiem-xa-hoi', 'nuoc-sach'].map(isDoubted)).toEqual([true, false, false]);
  });

  it('says in one line how it stands, and why, as far as anybody said', () => {
    const page = buildTargetPage(demo, listReleaseStates(demo), 'nuoc-sach');
    expect([page.now, page.why]).toEqual([
      { label: '', said: 'Quý IV/2027: 98,1%, cần 100%' },
      'Phòng Kinh tế: Số hộ chưa có nước sạch gồm 12 hộ mới chuyển đến tháng 12 (lời minh họa). Văn bản không giao riêng cho nơi nào, nên cần quyết định ai phải giải trình.',
    ]);
    expect(buildTargetPage(real, [], 'nuoc-sach')).not.toHaveProperty('now');
  });

  it.each([
    ['bao-hiem-xa-hoi', 'Quý IV/2027: 56,3%, cần 56% (theo mức 62–63%), 57,6% (theo mức 66%)'],
    [
      'xep-loai-dang-bo',
      'Năm 2027: báo cáo ghi “Hoàn thành nhiệm vụ ở mức khá”, không trùng mức nào trong các mức trang dùng',
    ],
    ['chat-thai-ran', 'Năm 2027: một báo cáo ghi 100%, một báo cáo ghi 97,4%'],
    ['tuyen-quan', 'Năm 2026: đã đạt; năm 2027 chưa có báo cáo'],
    ['gia-tri-tren-hec-ta', 'Năm 2027: 205,1 triệu đồng/ha (tạm tính), chưa có mức xuất phát để so'],
    ['phong-hoc-thong-minh', 'Quý IV/2027: 2/3 cấp học, cần cả 3 cấp học đến năm 2030'],
    ['bao-hiem-y-te', 'Quý IV/2027: 94,5%, cần 94,6%'],
  ])('says of %s the value that its status rests on', (id, said) => {
    expect(buildTargetPage(demo, listReleaseStates(demo), id).now?.said).toBe(said);
  });

  it('compares no years that were measured in two ways, or of which reports differ', () => {
    const movedOf = (id: string) => factsOf(id).years.map(({ moved }) => moved);
    expect(movedOf('ho-so-truc-tuyen')).toEqual(['không so được: cách tính hoặc phạm vi đã đổi']);
    expect(movedOf('chat-thai-ran')).toEqual(['không so được: hai báo cáo ghi khác nhau']);
    const { charts } = buildTargetPage(demo, listReleaseStates(demo), 'chat-thai-ran');
    expect(charts[0]?.summary).not.toContain('còn thiếu');
  });

  it('says of a verdict of the past that it rested on an older value', () => {
    const { history } = buildTargetPage(demo, listReleaseStates(demo), 'tuyen-quan');
    const third = history.find(({ release }) => release.label === 'quý III/2027');
    expect([third?.status, third?.basis]).toEqual(['reached-hold', 'theo số liệu năm 2026']);
    const fourth = history.find(({ release }) => release.label === 'quý IV/2026');
    expect([fourth?.status, fourth?.basis]).toEqual(['reached-hold', undefined]);
  });

  it('gives the silence about an earlier verdict as no reason for the one that stands', () => {
    const { why, answers } = buildTargetPage(demo, listReleaseStates(demo), 'xep-loai-dang-bo');
    expect([why, answers[0]?.silence]).toEqual(['', 'Chưa giải trình.']);
  });

  it('says that nothing can be measured without a start only where nothing is judged', () => {
    const knownOf = (id: string) => buildTargetPage(demo, listReleaseStates(demo), id).open.map(({ known }) => known);
    expect(knownOf('thu-ngan-sach')).toContain('Đến nay chưa báo cáo nào cho mức này.');
    expect(knownOf('gia-tri-tren-hec-ta')).toContain(
      'Đến nay chưa báo cáo nào cho mức này, nên chưa đo được đã đi bao xa.',
    );
  });

  it('leads from each past verdict to the page that published it', () => {
    const { history } = buildTargetPage(demo, listReleaseStates(demo), 'tram-y-te');
    const pages = new Set(
      listFrozen(demo, listReleaseStates(demo)).map(({ release, target }) => `${release}/${target}`),
    );
    expect(history.length).toBe(listReleaseStates(demo).length);
    for (const { release } of history) {
      const [, period, id] = /^\/cong-bo\/(.*)\/chi-tieu\/(.*)\/$/.exec(release.href) ?? [];
      expect(pages).toContain(`${period?.toUpperCase()}/${id}`);
    }
  });

  it('names the part of a target that has several', () => {
    expect(factsOf('gia-dinh-van-hoa').years.map(({ label }) => label)).toContain(
      'Thôn giữ vững danh hiệu “Thôn văn hóa”',
    );
  });

  it('names the year that nobody reported, where it cannot be held against the one before', () => {
    expect([factsOf('tuyen-quan').years, factsOf('tuyen-quan').noYears]).toEqual([
      [],
      'Năm 2026 đã đạt; năm 2027 chưa có báo cáo, nên chưa so được.',
    ]);
  });

  it('has no years to compare before anything was reported, and plain words for every target', () => {
    const pages = real.targets.map(({ id }) => buildTargetPage(real, [], id).facts);
    expect(pages.flatMap(({ years, isReported }) => [...years, ...(isReported ? ['reported'] : [])])).toEqual([]);
    expect(pages.filter(({ plain }) => plain === undefined)).toEqual([]);
  });
});
