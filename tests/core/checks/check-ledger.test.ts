import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/checks/check-content.ts';
import { shortly } from '../../../src/core/checks/reported-figures.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import type { Content } from '../../../src/core/programme/content.ts';
import { anAgency, aReport, aSection, aTarget, aTargetPart, aWork, someContent } from '../../fixtures/builders.ts';

type Fields = Record<string, unknown>;

const agencies = new Map([
  ['uy-ban', anAgency()],
  ['cong-an', anAgency({ name: 'Công an xã' })],
]);

/** What is said of these reports about one target, whose part has these fields. */
function messages(reports: Fields[], part: Fields = {}): string[] {
  return saidOf(reports, [aTargetPart(part)]);
}

function saidOf(reports: Fields[], parts: Fields[], rest: Partial<Content> = {}): string[] {
  const content = someContent({
    transcription: '(1) Hằng năm, nước sạch đạt 100%.',
    sections: [aSection('chi-tieu', { order: 1 }, [{ kind: 'target', id: 'nuoc-sach' }])],
    targets: new Map([['nuoc-sach', aTarget({ parts })]]),
    agencies,
    reports: new Map(reports.map((fields) => [idOf(fields), aReport(fields)])),
    ...rest,
  });
  return checkContent(content).map(formatIssue);
}

function idOf({ period = '2026-Q2', agency = 'uy-ban' }: Fields): string {
  return `${period}-${agency}`;
}

/** A report of one quarter with one value; received ten days after the quarter. */
function reporting(period: string, value: number | Fields, fields: Fields = {}, report: Fields = {}) {
  const receivedOn = { Q1: '04-10', Q2: '07-10', Q3: '10-10', Q4: '12-31' }[period.slice(5)];
  const observation = {
    id: 'mot',
    target: 'nuoc-sach',
    part: 'nuoc-sach',
    refersTo: period,
    value: typeof value === 'number' ? { kind: 'number', value } : value,
    certainty: 'final',
    nature: 'point-in-time',
    ...fields,
  };
  const day = `${period.slice(0, 4)}-${receivedOn}`;
  const source = { number: '45/BC-UBND', date: day, issuer: 'UBND xã' };
  return { period, receivedOn: day, source, observations: [observation], ...report };
}

const share = { unit: '%', measure: { kind: 'annual-threshold', comparison: 'at-least', threshold: 100 } };
const count = { unit: 'cơ sở', measure: { kind: 'cumulative-count', comparison: 'at-least', count: 9 } };
const inYear = { nature: 'cumulative-in-year' };

describe('a value that no count can give', () => {
  it.each([
    ['a share above 100', 100.5, share, '100,5', '0-100'],
    ['a share below 0', -1, share, '-1', '0-100'],
    ['less than nothing', -2, count, '-2', '≥ 0'],
    [
      'growth below -100',
      -101,
      { unit: '%/năm', measure: { kind: 'average-growth', fromPercent: 1, toPercent: 2 } },
      '-101',
      '≥ -100',
    ],
  ])('is refused: %s', (_, value, part, found, expected) => {
    expect(messages([reporting('2026-Q2', value)], part)).toEqual([
      `reports/2026-Q2-uy-ban.json, trường "observations.0.value": tìm thấy ${found} - giá trị của phần này chỉ có thể là ${expected}. Xem lại số và đơn vị trong báo cáo giấy. [figure-impossible]`,
    ]);
  });

  it.each([
    ['a share of 0', 0, share],
    ['a share of 100', 100, share],
    ['growth of -3', -3, { unit: '%', measure: { kind: 'yearly-growth', comparison: 'at-least', percent: 6 } }],
    ['a sum above 100', 240.6, { unit: 'triệu đồng/ha' }],
  ])('is not %s', (_, value, part) => {
    expect(messages([reporting('2026-Q2', value)], part)).toEqual([]);
  });
});

describe('a figure that may be secret', () => {
  const quota = { ...share, isYesNoOnly: true };
  const yes = { kind: 'yes-no', value: true };
  const refused = (field: string) =>
    `reports/2026-Q2-uy-ban.json, trường "observations.0.${field}": có con số - chỉ tiêu này chỉ công bố đạt hay chưa đạt, không công bố con số. Xóa con số, cả trong ghi chú và lý do; chỉ ghi "Đạt" hoặc "Chưa đạt". [figure-withheld]`;

  it.each([
    ['a share', 100],
    ['a count', { kind: 'count', count: 20, total: 20 }],
    ['a range', { kind: 'range', from: 95, to: 100 }],
  ])('is refused as %s', (_, value) => {
    expect(messages([reporting('2026-Q2', value)], quota)).toEqual([refused('value')]);
  });

  it('is refused in the words beside it', () => {
    const report = reporting('2026-Q2', yes, { note: 'Giao 20, đạt 20.', confirmed: 'Đủ 20.' });
    expect(messages([report], quota)).toEqual([refused('note'), refused('confirmed')]);
  });

  it('is refused although a correction replaced it', () => {
    const corrects = { report: '2026-Q2-uy-ban', observation: 'mot', reason: 'Ghi nhầm 100.' };
    const first = reporting('2026-Q2', 100);
    const both = {
      ...first,
      observations: [...first.observations, { ...first.observations[0], id: 'hai', value: yes, corrects }],
    };
    expect(messages([both], quota)).toEqual([
      refused('value'),
      refused('corrects.reason').replace('observations.0', 'observations.1'),
    ]);
  });

  it('is not met or not met, nor words without a figure', () => {
    expect(messages([reporting('2026-Q2', yes, { note: 'Theo báo cáo của đơn vị.' })], quota)).toEqual([]);
  });
});

describe('a running total', () => {
  it('never falls', () => {
    expect(messages([reporting('2026-Q1', 3), reporting('2026-Q2', 2)], count)).toEqual([
      'reports/2026-Q2-uy-ban.json, trường "observations.0.value": số cộng dồn là 2 - báo cáo 2026-Q1-uy-ban đã ghi 3, số cộng dồn không thể giảm. Sửa nếu chưa công bố; nếu 2026-Q1-uy-ban ghi sai thì dùng trường "corrects" và ghi lý do. [total-fell]',
    ]);
  });

  it('may stand still, and begins again in a new year', () => {
    const sums = [reporting('2026-Q1', 3, inYear), reporting('2026-Q2', 3, inYear), reporting('2027-Q1', 1, inYear)];
    expect(messages(sums, { unit: 'cơ sở' })).toEqual([]);
  });

  it('may have been too high in the first place, if a correction says so', () => {
    const corrects = { report: '2026-Q1-uy-ban', observation: 'mot', reason: 'Cộng nhầm.' };
    const correction = reporting('2026-Q1', 2, { id: 'hai', corrects });
    const later = reporting('2026-Q2', 2);
    const both = { ...later, observations: [later, correction].flatMap(({ observations }) => observations) };
    expect(messages([reporting('2026-Q1', 3), both], count)).toEqual([]);
  });

  it('is only remarked upon where it is a share, until somebody confirms it', () => {
    const falling = [reporting('2026-Q1', 100, inYear), reporting('2026-Q2', 99.8, inYear)];
    expect(messages(falling, share)).toEqual([
      'Lưu ý, reports/2026-Q2-uy-ban.json, trường "observations.0.value": tỷ lệ từ đầu năm là 99,8, thấp hơn 100 trong báo cáo 2026-Q1-uy-ban. Nếu đúng (mẫu số tăng nhanh hơn), ghi vì sao và ai đã kiểm tra ở trường "confirmed". [share-fell]',
    ]);
    const confirmed = reporting('2026-Q2', 99.8, { ...inYear, confirmed: 'Hồ sơ tăng; ông A kiểm tra.' });
    expect(messages([reporting('2026-Q1', 100, inYear), confirmed], share)).toEqual([]);
  });

  it('is also what stands finished of a work', () => {
    const update = (quantity: number, refersTo: string) => ({
      ...{ about: 'work', id: 'duong', work: 'duong', refersTo, state: 'under-way' },
      done: { quantity, unit: 'km' },
    });
    const works = new Map([['duong', aWork()]]);
    const placed = aSection('cong-trinh', { order: 1 }, [{ kind: 'work', id: 'duong' }]);
    const reports = new Map(
      [6.5, 6.4].map((quantity, index) => {
        const fields = reporting(`2026-Q${index + 1}`, 1);
        return [
          idOf(fields),
          aReport({ ...fields, observations: [], updates: [update(quantity, `2026-Q${index + 1}`)] }),
        ];
      }),
    );
    const content = someContent({ transcription: '(1) Nâng cấp đê;', sections: [placed], works, agencies, reports });
    expect(checkContent(content).map(formatIssue)).toEqual([
      'reports/2026-Q2-uy-ban.json, trường "updates.0.done.quantity": số cộng dồn là 6,4 - báo cáo 2026-Q1-uy-ban đã ghi 6,5, số cộng dồn không thể giảm. Sửa nếu chưa công bố; nếu 2026-Q1-uy-ban ghi sai thì dùng trường "corrects" và ghi lý do. [total-fell]',
    ]);
  });
});

describe('a leap', () => {
  const leap = (found: string, expected: string) => [
    `reports/2026-Q2-uy-ban.json, trường "observations.0.value": giá trị ${found} gấp hơn năm lần, hoặc chưa bằng một phần năm, giá trị trước đó - báo cáo 2026-Q1-uy-ban ghi ${expected}. Xem có nhầm đơn vị không; nếu đúng, ghi vì sao đúng và ai đã kiểm tra ở trường "confirmed". [jump-not-confirmed]`,
  ];

  it.each([
    ['more than five times as much', 10, 50.1, leap('50,1', '10')],
    ['five times as much', 10, 50, []],
    ['less than a fifth', 10, 1.9, leap('1,9', '10')],
    ['a fifth', 10, 2, []],
    ['from nothing', 0, 9, []],
    ['to nothing', 9, 0, []],
  ])('is refused without a confirmation: %s', (_, before, after, expected) => {
    const reports = [reporting('2026-Q1', before), reporting('2026-Q2', after)];
    expect(messages(reports, { unit: 'triệu đồng/ha' })).toEqual(expected);
  });

  it('is believed once it is confirmed', () => {
    const after = reporting('2026-Q2', 60, { confirmed: 'Nhà máy mới; ông A đã kiểm tra.' });
    expect(messages([reporting('2026-Q1', 10), after], { unit: 'triệu đồng/ha' })).toEqual([]);
  });

  it('is held against the same quarter of the year before where values add up in the year', () => {
    const quarters = [reporting('2026-Q1', 1, inYear), reporting('2026-Q2', 9, inYear)];
    expect(messages(quarters, { unit: 'cơ sở' })).toEqual([]);
    const years = [reporting('2026-Q2', 1, inYear), reporting('2027-Q2', 9, inYear)];
    expect(messages(years, { unit: 'cơ sở' })).toHaveLength(1);
  });

  it('is held against no other quarter of the year before', () => {
    const sums = [reporting('2026-Q1', 2, inYear), reporting('2026-Q4', 20, inYear), reporting('2027-Q1', 3, inYear)];
    expect(messages(sums, { unit: 'cơ sở' })).toEqual([]);
  });

  it('of a share is seen from a sum in the year to the whole year', () => {
    const cumulative = reporting('2026-Q3', 98.5, { ...inYear, refersTo: '2026-Q3' });
    const whole = reporting('2026-Q4', 9.8, { nature: 'whole-year', refersTo: '2026' });
    expect(messages([cumulative, whole], share)).toEqual([
      'reports/2026-Q4-uy-ban.json, trường "observations.0.value": giá trị 9,8 gấp hơn năm lần, hoặc chưa bằng một phần năm, giá trị trước đó - báo cáo 2026-Q3-uy-ban ghi 98,5. Xem có nhầm đơn vị không; nếu đúng, ghi vì sao đúng và ai đã kiểm tra ở trường "confirmed". [jump-not-confirmed]',
    ]);
  });

  it('is none where a share of the year begins anew', () => {
    const whole = reporting('2026-Q4', 98, { nature: 'whole-year', refersTo: '2026' });
    expect(messages([whole, reporting('2027-Q1', 12, inYear)], share)).toEqual([]);
  });
});

describe('the same thing twice', () => {
  const twice = (certainty: string) => [
    reporting('2026-Q1', 95, { refersTo: '2026-03-31', certainty }),
    reporting('2026-Q2', 96, { refersTo: '2026-03-31', certainty }),
  ];

  it('is refused from one agency, unless one value corrects the other', () => {
    expect(messages(twice('final'), share)).toEqual([
      'reports/2026-Q2-uy-ban.json, trường "observations.0.value": ghi 96 - cùng cơ quan, cùng kỳ, 2026-Q1-uy-ban đã ghi 95. Sửa nếu chưa công bố; nếu 2026-Q1-uy-ban ghi sai thì dùng trường "corrects" và ghi lý do. [values-conflict]',
    ]);
    const corrects = { report: '2026-Q1-uy-ban', observation: 'mot', reason: 'Cộng nhầm.' };
    const correction = reporting('2026-Q2', 96, { refersTo: '2026-03-31', corrects });
    expect(messages([reporting('2026-Q1', 95), correction], share)).toEqual([]);
  });

  it('is a disagreement between two agencies, and only told', () => {
    const reports = [reporting('2026-Q1', 95), reporting('2026-Q1', 96, {}, { agency: 'cong-an' })];
    expect(messages(reports, share)).toEqual([
      'Lưu ý, reports/2026-Q1-cong-an.json, trường "observations.0.value": ghi 96, nhưng cơ quan khác (2026-Q1-uy-ban) ghi 95 cho cùng kỳ. Trang sẽ ghi là hai báo cáo trái nhau và không đánh giá, cho đến khi một bên đính chính. [agencies-disagree]',
    ]);
  });

  it('tells by which names two equal counts differ', () => {
    const counted = (name: string) => ({ kind: 'count', count: 6, total: 8, missing: [name] });
    const reports = [
      reporting('2026-Q1', counted('Thôn B')),
      reporting('2026-Q1', counted('Thôn C'), {}, { agency: 'cong-an' }),
    ];
    expect(messages(reports, { measure: { kind: 'milestone' } })).toEqual([
      expect.stringContaining(
        'ghi 6/8 (chưa đạt: Thôn C), nhưng cơ quan khác (2026-Q1-uy-ban) ghi 6/8 (chưa đạt: Thôn B) cho cùng kỳ.',
      ),
    ]);
  });

  it('is none where two agencies say the same of a step in different words', () => {
    const told = (done: number) => [
      reporting('2026-Q1', { kind: 'count', count: done, total: 19, missing: [] }),
      reporting('2026-Q1', { kind: 'yes-no', value: false }, {}, { agency: 'cong-an' }),
    ];
    const step = { measure: { kind: 'milestone' } };
    expect(messages(told(17), step)).toEqual([]);
    expect(messages(told(19), step)).toHaveLength(1);
  });

  it('is none where one agency gives the share and another the count it comes from', () => {
    const counted = { kind: 'count', count: 19, total: 20, missing: ['Thôn A'] };
    const reports = [reporting('2026-Q1', 95), reporting('2026-Q1', counted, {}, { agency: 'cong-an' })];
    expect(messages(reports, share)).toEqual([]);
  });

  it('is a better estimate where both are provisional', () => {
    expect(messages(twice('provisional'), share)).toEqual([]);
  });
});

describe('the days of a report', () => {
  it('lie after what it tells of', () => {
    expect(messages([reporting('2026-Q2', 95, { refersTo: '2026' })], share)).toEqual([
      'reports/2026-Q2-uy-ban.json, trường "observations.0.refersTo": nói về 2026 - chỉ nhận số liệu đến ngày 10/7/2026. Sửa kỳ của số liệu hoặc ngày nhận; số ước của kỳ đang báo cáo thì ghi là tạm tính. [period-not-ended]',
    ]);
  });

  it.each([
    ['provisional', []],
    [
      'final',
      [
        'reports/2026-Q3-uy-ban.json, trường "observations.0.certainty": ghi là số chính thức của quý III/2026, nhận ngày 25/9/2026 - quý III/2026 đến ngày 30/9/2026 mới hết. Chọn "Tạm tính"; báo cáo nhận từ ngày 30/9/2026 mới ghi "Chính thức" được. [period-not-ended]',
      ],
    ],
  ])('allow an estimate of a period that is about to end: %s', (certainty, expected) => {
    const source = { number: '45/BC-UBND', date: '2026-09-25', issuer: 'UBND xã' };
    const early = reporting('2026-Q3', 95, { certainty }, { receivedOn: '2026-09-25', source });
    expect(messages([early], share)).toEqual(expected);
  });

  it('lie after the papers it rests on', () => {
    const source = { number: '45/BC-UBND', date: '2026-07-11', issuer: 'UBND xã' };
    expect(messages([reporting('2026-Q2', 95, {}, { source })], share)).toEqual([
      'reports/2026-Q2-uy-ban.json, trường "source.date": văn bản ghi ngày 11/7/2026 - không thể sau ngày nhận báo cáo 10/7/2026. Xem lại ngày trên văn bản và ngày nhận. [document-after-receipt]',
    ]);
  });

  it('lie after the papers of single values and news', () => {
    const source = { number: '45/BC-BHXH', date: '2026-07-11', issuer: 'Bảo hiểm xã hội' };
    const update = {
      ...{ id: 'hai', about: 'task', task: 'nv-1', refersTo: '2026-Q2', state: 'done' },
      document: { number: '46/QĐ-UBND', date: '2026-07-12' },
    };
    const said = messages([reporting('2026-Q2', 95, { source }, { updates: [update] })], share);
    expect(said.filter((line) => line.includes('document-after-receipt'))).toEqual([
      'reports/2026-Q2-uy-ban.json, trường "observations.0.source.date": văn bản ghi ngày 11/7/2026 - không thể sau ngày nhận báo cáo 10/7/2026. Xem lại ngày trên văn bản và ngày nhận. [document-after-receipt]',
      'reports/2026-Q2-uy-ban.json, trường "updates.0.document.date": văn bản ghi ngày 12/7/2026 - không thể sau ngày nhận báo cáo 10/7/2026. Xem lại ngày trên văn bản và ngày nhận. [document-after-receipt]',
    ]);
  });

  it('are those of its name', () => {
    const reports = new Map([['2026-Q1-uy-ban', aReport(reporting('2026-Q2', 95))]]);
    expect(saidOf([], [aTargetPart(share)], { reports })).toEqual([
      'reports/2026-Q1-uy-ban.json: tên tệp là "2026-Q1-uy-ban" - theo kỳ và cơ quan ghi trong tệp thì phải là "2026-Q2-uy-ban". Đổi tên tệp, hoặc sửa kỳ và cơ quan; báo cáo bổ sung thì thêm đuôi như "-bo-sung". [report-name-differs]',
    ]);
  });
});

describe('a whole and its parts', () => {
  const growth = { unit: '%/năm', measure: { kind: 'yearly-growth', comparison: 'at-least', percent: 6 } };

  function sectors(values: number[], part: Fields): string[] {
    const parts = ['nuoc-sach', 'nong-nghiep', 'dich-vu'].map((id, index) =>
      aTargetPart({ id, ...part, ...(index > 0 && { summandOf: 'nuoc-sach' }) }),
    );
    const observations = values.map((value, index) => ({
      ...{ id: `dong-${index}`, target: 'nuoc-sach', part: parts[index]?.id, refersTo: '2026-Q2' },
      ...{ value: { kind: 'number', value }, certainty: 'final', nature: 'point-in-time' },
    }));
    return saidOf([{ ...reporting('2026-Q2', 1), observations }], parts);
  }

  it('cannot grow faster than the fastest of them', () => {
    expect(sectors([13, 6, 12], growth)).toEqual([
      'Lưu ý, reports/2026-Q2-uy-ban.json, trường "observations.0.value": tổng tăng 13%, nhưng các phần chỉ tăng trong khoảng 6-12% (2026-Q2-uy-ban, 2026-Q2-uy-ban). Hỏi lại cơ quan báo cáo; trang giữ nguyên số đã báo cáo. [growth-outside-parts]',
    ]);
    expect(sectors([12, 6, 12], growth)).toEqual([]);
  });

  it('is the sum of them where levels are reported, but for rounding', () => {
    const levels = { ...growth, levelUnit: 'tỷ đồng' };
    expect(sectors([110, 60, 40], levels)).toEqual([
      'Lưu ý, reports/2026-Q2-uy-ban.json, trường "observations.0.value": tổng ghi 110, cộng các phần được 100 (2026-Q2-uy-ban, 2026-Q2-uy-ban). Hỏi lại cơ quan báo cáo; trang giữ nguyên số đã báo cáo. [parts-not-whole]',
    ]);
    expect(sectors([100.4, 60, 40], levels)).toEqual([]);
  });

  it('says nothing while a part is missing', () => {
    expect(sectors([13, 6], growth)).toEqual([]);
  });

  it('is a part of the same target', () => {
    expect(saidOf([], [aTargetPart({ ...share, summandOf: 'nuoc-sac' })])).toEqual([
      'targets/nuoc-sach.json, trường "parts.0.summandOf": không có phần của chỉ tiêu nào mang mã "nuoc-sac". Có phải ý bạn là "nuoc-sach"? [unknown-id]',
    ]);
  });
});

it('says a value in short, and in words whether something is so', () => {
  expect(shortly({ kind: 'yes-no', value: true })).toBe('đã đạt');
  expect(shortly({ kind: 'yes-no', value: false })).toBe('chưa đạt');
  expect(shortly({ kind: 'count', count: 3, total: 12, missing: [] })).toBe('3/12');
  expect(shortly({ kind: 'range', from: 1.5, to: 2 })).toBe('1.5-2');
});
