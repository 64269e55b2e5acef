import { describe, expect, it } from 'vitest';
import { writeDates, writeNumbers } from '../../../src/site/search/spoken-numbers.ts';

describe('writeNumbers', () => {
  it.each([
    ['chỉ tiêu mười một', 'chỉ tiêu 11'],
    ['chi tieu muoi hai', 'chi tieu 12'],
    ['nghị quyết sáu tám', 'nghị quyết 68'],
    ['nghị quyết năm bảy', 'nghị quyết 57'],
    ['chỉ thị năm mươi', 'chỉ thị 50'],
    ['kế hoạch thứ ba nhóm hai', 'kế hoạch thứ 3 nhóm 2'],
    ['khâu đột phá thứ nhất', 'khâu đột phá thứ 1'],
    ['hai mươi mốt thôn', '21 thôn'],
    ['tám ki lô mét đê', '8 km đê'],
    ['một trăm phần trăm', '100 phần trăm'],
    ['đề án không sáu', 'đề án 06'],
    ['sau mười năm', 'sau 10 năm'],
  ])('writes %s as %s', (said, written) => expect(writeNumbers(said)).toBe(written));

  it.each([
    'hai không',
    'kế hoạch hai không',
    'chỉ tiêu năm 2026',
    'chi tiêu từ 3%',
    'đề án nam',
    'chính quyền hai cấp',
    'muối',
  ])('leaves %s alone', (question) => expect(writeNumbers(question)).toBe(question));
});

describe('writeDates', () => {
  it.each(['07.01.2026', '7-1-2026', '07/01/2026', 'ngày 7 tháng 1 năm 2026', 'ngay 7 thang 1 nam 2026'])(
    'writes %s as it is printed',
    (date) => expect(writeDates(date)).toBe('7/1/2026'),
  );

  it.each(['1.2.3', '2.5.2', '10-13%'])('leaves %s alone', (number) => expect(writeDates(number)).toBe(number));
});
