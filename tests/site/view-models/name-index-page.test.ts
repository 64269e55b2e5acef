import { expect, it } from 'vitest';
import { buildNameIndexPage } from '../../../src/site/view-models/name-index-page.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const { letters } = buildNameIndexPage(await readRealProgramme());
const lines = letters.flatMap((letter) => letter.lines);

it.each([
  ['Cảnh sát', '/co-quan/cong-an-xa/', 'xem công an'],
  ['Làng', '/co-quan/cac-thon/', 'xem thôn'],
  ['Đê điều', '/cong-trinh/de/', 'xem đê'],
  ['Sổ đỏ', '/cong-trinh/giay-chung-nhan-dat/', 'xem giấy chứng nhận quyền sử dụng đất'],
])('leads from "%s" to what is named after it, not to what mentions it', (label, href, kind) => {
  expect(lines.filter((line) => line.label === label)).toEqual([expect.objectContaining({ href, kind })]);
});
