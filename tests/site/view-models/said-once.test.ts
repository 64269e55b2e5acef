import { expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildAgencyListPage } from '../../../src/site/view-models/agency-list-page.ts';
import { buildTargetPage } from '../../../src/site/view-models/target-page.ts';
import { buildTaskPage } from '../../../src/site/view-models/task-page.ts';
import { generalRules } from '../../../src/site/words/method-rules.ts';
import { resultWords } from '../../../src/site/words/results.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

const demo = await readDemoProgramme();
const states = listReleaseStates(demo);

it('says the day of a task once, with what sets it', () => {
  const later = buildTaskPage(demo, states, 'nv-2-6-03');
  expect(later.deadlineState?.due).toBe('30/9/2027');
  expect(later.deadline).toBe('');
  expect(later.dueGround).toMatch(
    /^Theo 31\/KH-MINH-HOA ngày 15\/6\/2026, .*; chương trình không ghi thời hạn riêng\.$/,
  );
  const inText = buildTaskPage(demo, states, 'nv-4-2-01');
  expect([inText.deadlineState?.due, inText.deadline, inText.dueGround]).toEqual([
    '31/12/2030',
    '(“đến năm 2030”)',
    '',
  ]);
});

it('says of a bad verdict since when nobody explained it, and never that somebody will have to', () => {
  for (const { id } of demo.targets) expect(buildTargetPage(demo, states, id).why).not.toContain('Phải giải trình');
  // Villages fell in this very release: nobody is late with an explanation.
  expect(buildTargetPage(demo, states, 'gia-dinh-van-hoa').why).toBe(
    'Kết quả này mới có ở quý IV/2027, chưa đến kỳ giải trình.',
  );
  expect(buildTargetPage(demo, states, 'bao-hiem-xa-hoi').why).toMatch(
    /^Chưa ai giải trình lần kém này, từ quý [IV]+\/\d{4}\.$/,
  );
  // In order at the end of 2026: the silence is not counted from the second quarter of that year.
  expect(buildTargetPage(demo, states, 'giam-ngheo').why).toBe('Chưa ai giải trình lần kém này, từ quý II/2027.');
});

it('sets a start that was counted again in the place of the first, and names what a report said that has no place', () => {
  const { open } = buildTargetPage(demo, states, 'ho-so-truc-tuyen');
  expect(open.flatMap(({ known }) => known ?? [])).toEqual([
    'Nay báo cáo đã cho mức xuất phát: 61,9% (năm 2025, tính lại; trước là 62% theo cách cũ).',
  ]);
  const [rating] = buildTargetPage(demo, states, 'xep-loai-dang-bo').charts;
  expect(rating?.summary).toContain('năm 2027 báo cáo ghi “Hoàn thành nhiệm vụ ở mức khá”, trang chưa xếp được');
});

it('says on the method page by which names pages tell what changed, and what is firm of a level read into the text', () => {
  const rules = generalRules.flatMap((group) => group.rules.map(({ rule }) => rule)).join(' ');
  expect(rules).toContain('“Tốt lên”, “Xấu đi” là nói về đánh giá');
  expect(rules).toContain(`“${resultWords.moves['still-falling']}”`);
  const why = buildTargetPage(demo, states, 'giam-ngheo').current?.parts[0]?.firmness?.name;
  expect([why, rules]).toEqual([expect.stringMatching(/^Chắc về con số/), expect.stringContaining('“chắc về con số”')]);
});

it('compares two printed levels in two lines, each with its verdict, what was needed and what is missing', () => {
  const [part] = buildTargetPage(demo, states, 'bao-hiem-xa-hoi').current?.parts ?? [];
  expect(part?.lines.map(({ words, isOfLevel }) => `${isOfLevel ? '- ' : ''}${words}`)).toEqual([
    '56,3% vào ngày 31/12/2027. Văn bản in 2 mức khác nhau nên có 2 kết quả:',
    '- Theo mức từ 62 đến 63% là Vượt mức cần có (lúc đó cần có 56%); còn thiếu 5,7 điểm phần trăm, tức 3 năm còn lại mỗi năm phải thêm 1,9 điểm phần trăm.',
    '- Theo mức 66% là Chậm (lúc đó cần có 57,6%); còn thiếu 9,7 điểm phần trăm, tức 3 năm còn lại mỗi năm phải thêm 3,23 điểm phần trăm.',
    'Trang ghi cả 2; khi đếm số chỉ tiêu thì tính theo kết quả kém hơn là Chậm, cho đến khi nơi ban hành đính chính.',
  ]);
});

it('marks only those who sent nothing as unheard', () => {
  const { standings } = buildAgencyListPage(demo, states);
  expect(standings.filter(({ isUnheard }) => isUnheard).map(({ heading }) => heading)).toEqual([
    'Chưa ghi nhận báo cáo (1)',
  ]);
});
