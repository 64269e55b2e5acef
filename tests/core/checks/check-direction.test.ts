import { describe, expect, it } from 'vitest';
import { checkDirection } from '../../../src/core/checks/check-direction.ts';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { readContent } from '../../../src/core/load/read-content.ts';
import { aTarget, aTargetPart } from '../../fixtures/builders.ts';

interface Promised {
  quote: string;
  figure: number;
  unit?: string;
  label?: string;
  wording?: string;
}

const byDate = { kind: 'by-date', date: '2030-12-31', printed: 'Đến năm 2030' };

function check({ quote, wording = quote, label = 'Tỷ lệ', unit = '%' }: Promised, measure: object) {
  const part = aTargetPart({ label, quote, unit, measure, due: byDate });
  return checkDirection({ targets: new Map([['x', aTarget({ wording, parts: [part] })]]) });
}

/** What is said of a promise recorded as one that should rise, and of the same as one that should fall. */
function doubts(promised: Promised): { rising: number; falling: number } {
  const measure = { kind: 'by-date-threshold', comparison: 'at-least', threshold: promised.figure };
  return {
    rising: check(promised, { ...measure, direction: 'rising' }).length,
    falling: check(promised, { ...measure, direction: 'falling' }).length,
  };
}

describe('words that want a low level', () => {
  it.each<[string, Promised]>([
    ['dưới', { quote: 'tỷ lệ hộ nghèo dưới 1%', figure: 1 }],
    ['dưới mức', { quote: 'duy trì tỷ lệ sinh con thứ ba dưới mức 9,5%', figure: 9.5 }],
    ['không quá', { quote: 'số vụ tai nạn mỗi năm không quá 05 vụ', figure: 5, unit: 'vụ' }],
    ['giảm … còn', { quote: 'giảm tỷ lệ hộ nghèo đa chiều còn 2,5%', figure: 2.5 }],
    ['giảm nghèo … còn', { quote: 'giảm nghèo bền vững, còn 2%', figure: 2 }],
    ['giảm xuống dưới', { quote: 'tỷ lệ trẻ suy dinh dưỡng giảm xuống dưới 7%', figure: 7 }],
    ['giảm from one figure to another', { quote: 'giảm từ 12% xuống 8%', figure: 8 }],
    ['giảm by so much', { quote: 'giảm bình quân 1,5%/năm', figure: 1.5, unit: '%/năm' }],
    ['giảm by at least so much', { quote: 'số vụ phạm pháp hình sự giảm ít nhất 5%', figure: 5 }],
    ['không để … quá', { quote: 'không để tỷ lệ tái nghèo vượt quá 0,5%', figure: 0.5 }],
    ['không để, of nothing', { quote: 'không để phát sinh tụ điểm ma túy', figure: 0, unit: 'tụ điểm' }],
    ['trở xuống', { quote: 'tỷ lệ hộ cận nghèo từ 3% trở xuống', figure: 3 }],
    [
      'a giảm before the quote',
      { quote: 'tỷ lệ hộ nghèo còn 1%', wording: 'Đến năm 2030, giảm tỷ lệ hộ nghèo còn 1%.', figure: 1 },
    ],
    ['the figure that is promised, not another', { quote: 'trẻ dưới 5 tuổi suy dinh dưỡng dưới 5%', figure: 5 }],
  ])('are doubted where the record rises, and right where it falls: %s', (_, promised) => {
    expect(doubts(promised)).toEqual({ rising: 1, falling: 0 });
  });
});

describe('words that want a high level', () => {
  it.each<[string, Promised]>([
    ['trở lên', { quote: 'tỷ lệ dân số tham gia đạt từ 97% trở lên', figure: 97 }],
    ['ít nhất', { quote: 'có ít nhất 02 cơ sở', figure: 2, unit: 'cơ sở' }],
    ['trên', { quote: 'trên 90% đảng viên', figure: 90 }],
    ['tăng', { quote: 'thu ngân sách tăng bình quân 10-13%/năm', figure: 10, unit: '%/năm' }],
    ['không dưới', { quote: 'tỷ lệ che phủ rừng không dưới 40%', figure: 40 }],
    ['không để … xuống dưới', { quote: 'không để tỷ lệ bao phủ xuống dưới 95%', figure: 95 }],
    ['không để … dưới, of people', { quote: 'không để xã nào có dưới 2 trường đạt chuẩn', figure: 2, unit: 'trường' }],
  ])('are right where the record rises, and doubted where it falls: %s', (_, promised) => {
    expect(doubts(promised)).toEqual({ rising: 0, falling: 1 });
  });
});

describe('the same words about something else', () => {
  it.each<[string, Promised]>([
    ['an age', { quote: 'trẻ em dưới 6 tuổi được tiêm chủng đạt 95%', figure: 95 }],
    ['an age of the same figure', { quote: 'trẻ em dưới 15 tuổi đến trường đạt 15%', figure: 15 }],
    ['a leadership', { quote: 'dưới sự lãnh đạo của Đảng ủy, tỷ lệ đạt 100%', figure: 100 }],
    ['a delay', { quote: 'hồ sơ xử lý không quá 3 ngày đạt 98%', figure: 98 }],
    ['a field of work', { quote: 'hộ được vay vốn giảm nghèo đạt 90%', figure: 90 }],
    ['a field of work without a verb', { quote: 'hộ vay vốn giảm nghèo 90%', figure: 90 }],
    ['a relief', { quote: 'học sinh được miễn, giảm học phí 100%', figure: 100 }],
    ['a thing done along the way', { quote: 'giảm rác thải nhựa, tỷ lệ thu gom đạt 100%', figure: 100 }],
    ['a prohibition beside it', { quote: 'giải quyết 100% đơn thư, không để kéo dài', figure: 100 }],
    ['supervision', { quote: 'kiểm tra, giám sát trong nhiệm kỳ 100%', figure: 100 }],
  ])('is no doubt: %s', (_, promised) => {
    expect(doubts(promised).rising).toBe(0);
  });

  it('is no doubt where a reduction itself is counted', () => {
    const quote = 'số vụ phạm pháp hình sự giảm ít nhất 5%';
    expect(doubts({ quote, figure: 5, label: 'Mức giảm số vụ phạm pháp hình sự' }).rising).toBe(0);
    expect(doubts({ quote, figure: 5, label: 'Số vụ phạm pháp hình sự' }).rising).toBe(1);
  });
});

describe('the kinds of promises', () => {
  it('are all asked where they have a figure, and told how to mend', () => {
    const quote = 'số vụ cháy không quá 2 vụ';
    const [issue, ...others] = check(
      { quote, figure: 2, unit: 'vụ' },
      { kind: 'cumulative-count', comparison: 'at-least', count: 2 },
    );
    expect(others).toEqual([]);
    expect(issue && formatIssue(issue)).toBe(
      'Lưu ý, targets/x.json, trường "parts.0.measure": lời hứa ghi «số vụ cháy không quá 2 vụ», tức con số càng thấp càng tốt - bản ghi lại coi càng cao càng tốt. Loại lời hứa này chỉ có chiều lên: nếu phải xuống, ghi loại "by-date-threshold" với "direction" là "falling". [direction-doubtful]',
    );
    const annual = { kind: 'annual-threshold', comparison: 'at-least', threshold: 2 };
    expect(check({ quote, figure: 2, unit: 'vụ' }, annual)).toHaveLength(1);
    const growth = { kind: 'yearly-growth', comparison: 'at-least', percent: 5 };
    expect(check({ quote: 'giảm 5%/năm', figure: 5, unit: '%/năm' }, growth)).toHaveLength(1);
    const average = { kind: 'average-growth', fromPercent: 5, toPercent: 7 };
    expect(check({ quote: 'giảm bình quân 5-7%/năm', figure: 5, unit: '%/năm' }, average)).toHaveLength(1);
    expect(check({ quote: 'còn dưới 5-7%', figure: 5 }, { kind: 'range-by-date', from: 5, to: 7 })).toHaveLength(1);
    expect(check({ quote: 'không để xảy ra trọng án', figure: 0 }, { kind: 'milestone' })).toEqual([]);
  });

  it('raise no false alarm on the real programme', async () => {
    const result = await readContent('content');
    expect('content' in result && checkDirection(result.content)).toEqual([]);
  });
});
