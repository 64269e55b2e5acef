import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildListeningPage } from '../../../src/site/view-models/listening-page.ts';
import { buildReportingCalendar } from '../../../src/site/view-models/reporting-calendar.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const [demo, real] = [await readDemoProgramme(), await readRealProgramme()];
const states = listReleaseStates(demo);

describe('what is listened to', () => {
  it('takes no more than about two minutes, and begins with what the figures are', () => {
    const { sentences, lead } = buildListeningPage(demo, states);
    expect(sentences[0]).toMatch(/^SỐ LIỆU MINH HỌA/);
    expect(sentences[1]).toBe('Thông báo kết quả thực hiện Chương trình hành động của xã Hà Đông, quý bốn năm 2027.');
    expect(sentences.join(' ').split(/\s+/).length).toBeLessThan(330);
    expect(lead).toBe('Đọc to hết khoảng 2 phút.');
  });

  it('names what is missed, what moved and who is silent', () => {
    const { sentences } = buildListeningPage(demo, states);
    const missed = sentences.find((sentence) => sentence.startsWith('Không đạt, quá hạn hoặc đi lùi: 6 chỉ tiêu'));
    // The names of these two say the contrary of what happened.
    expect(missed).toContain(' là chưa đạt chuẩn “Chính quyền thân thiện”; ');
    expect(missed).toContain('; Xóa nghèo, chưa đạt; ');
    // As many as it announces.
    expect(missed?.split('; ')).toHaveLength(6);
    expect(sentences.find((sentence) => sentence.startsWith('Đánh giá kém đi so với kỳ trước: 5 chỉ tiêu'))).toContain(
      'Xóa nghèo: nay tỷ lệ hộ nghèo 0,3 phần trăm, giảm, nhưng chưa tới mức đã hứa; ',
    );
    expect(sentences).toContain('Chưa gửi báo cáo: Ban Chỉ huy Quân sự xã.');
  });

  it('says before the first release what was promised, and no result', () => {
    expect(buildListeningPage(real, []).sentences).toEqual([
      'Chương trình hành động của xã Hà Đông chưa có kỳ công bố kết quả nào. Khi có báo cáo đầu tiên, lời tóm tắt sẽ ở đây.',
      'Văn bản hứa 26 chỉ tiêu, giao 79 nhiệm vụ và 11 đề án, kế hoạch, làm đến năm 2030.',
      'Mọi số liệu và nguồn được đăng trên trang của xã Hà Đông.',
    ]);
  });
});

describe('the calendar of reporting', () => {
  it('holds every quarter to come, the promised release and the looks back', () => {
    const days = buildReportingCalendar(demo, states).events.map(({ id, date }) => `${id} ${date}`);
    expect(days.slice(0, 2)).toEqual(['bao-cao-2028-q1 2028-03-31', 'bao-cao-2028-q2 2028-06-30']);
    expect(days.filter((day) => day.startsWith('bao-cao'))).toHaveLength(12);
    expect(days.slice(-2)).toEqual(['giua-nhiem-ky 2028-06-30', 'tong-ket 2030-12-31']);
  });

  it('begins before the first release with the first quarter that ends after the document', () => {
    const [first, ...rest] = buildReportingCalendar(real, []).events;
    expect([first?.date, first?.title]).toEqual(['2026-06-30', 'Hết quý II/2026: gửi báo cáo tiến độ']);
    expect(rest.some(({ title }) => title.includes('đã hẹn'))).toBe(false);
  });
});
