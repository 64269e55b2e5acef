import { expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildAnswers } from '../../../src/site/view-models/answers.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const demo = await readDemoProgramme();
const states = listReleaseStates(demo);

it('shows why a verdict was bad with its paper, who answered it, and where nobody did', () => {
  const answers = buildAnswers(demo, states, 'giai-ngan-dau-tu-cong');
  const of = (period: string) => answers.find(({ release }) => release.label === period);
  expect(of('quý IV/2027')).toMatchObject({ explanations: [], silence: 'Phải giải trình trong báo cáo kỳ sau.' });
  expect(of('quý III/2027')).toMatchObject({
    explanations: [
      {
        facts: [
          { term: 'Nguyên nhân', detail: 'Hai dự án vướng giải phóng mặt bằng (tình huống minh họa).' },
          { term: 'Cách khắc phục', detail: 'Đối thoại với 14 hộ, trình điều chỉnh kế hoạch vốn.' },
          { term: 'Xong trước ngày', detail: '30/6/2028' },
          { term: 'Ai khắc phục, theo lời giải trình', detail: 'Phòng Kinh tế; các thôn có dự án' },
        ],
        paper: expect.stringContaining('BC-MINH-HOA'),
      },
    ],
    replies: [],
  });
  expect(of('quý III/2027')?.silence).toBeUndefined();
  // The year 2026 was missed once: what explained it stands for every release that repeats its figure.
  expect(of('quý II/2027')?.silence).toBe('Cùng số liệu với quý III/2027, đã giải trình ở kỳ ấy.');
  // Before, another figure of that year stood.
  expect(of('quý IV/2026')?.silence).toBe('Chưa giải trình trong báo cáo; nơi được đánh giá đã phản hồi, lời ở dưới.');
  expect(of('quý IV/2026')?.replies).toEqual([
    {
      agency: expect.objectContaining({ label: 'Phòng Kinh tế' }),
      paper: expect.stringContaining('34/CV-MINH-HOA'),
      words: 'Vốn của dự án cấp trên giao ngày 20/12, không thể giải ngân trong năm (lời minh họa).',
    },
  ]);
});

it('says what the report remarks to the figure, where nobody explained the verdict in its place', () => {
  const [friendly] = buildAnswers(demo, states, 'chinh-quyen-than-thien');
  expect([friendly?.silence, friendly?.noted]).toEqual([
    'Phải giải trình trong báo cáo kỳ sau.',
    'Báo cáo có ghi chú: “Chưa đủ hồ sơ đề nghị công nhận”.',
  ]);
});

it('keeps a later explanation out of what was known before', () => {
  const then = buildAnswers(demo, states.slice(0, -1), 'giai-ngan-dau-tu-cong');
  expect(then[0]).toMatchObject({ explanations: [], silence: 'Phải giải trình trong báo cáo kỳ sau.' });
});

it('has nothing where nothing was published', async () => {
  expect(buildAnswers(await readRealProgramme(), [], 'nuoc-sach')).toEqual([]);
});
