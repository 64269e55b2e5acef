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
    expect(sentences.join(' ').split(/\s+/).length).toBeLessThan(375);
    expect(lead).toBe('Đọc to hết khoảng 2 phút.');
  });

  it('names what is missed, what moved and who is silent', () => {
    const { sentences } = buildListeningPage(demo, states);
    const missed = sentences.find((sentence) => sentence.startsWith('6 chỉ tiêu không đạt, quá hạn hoặc đi lùi: '));
    // The names of these two say the contrary of what happened.
    expect(missed).toContain(': Chưa đạt chuẩn “Chính quyền thân thiện”; ');
    expect(missed).toContain('; Xóa nghèo, chưa đạt; ');
    // Where one part failed, not the whole target.
    expect(missed).toContain('; Thủ tục hành chính được giải quyết đúng hạn: 99,6 phần trăm, cần 100 phần trăm; ');
    expect(missed).toMatch(/; Thôn giữ vững danh hiệu “Thôn văn hóa”: 20 trên 21 thôn, cần cả 21 thôn\.$/);
    // As many as it announces.
    expect(missed?.split('; ')).toHaveLength(6);
    expect(sentences.find((sentence) => sentence.startsWith('4 chỉ tiêu bị đánh giá kém hơn kỳ trước: '))).toContain(
      'Xóa nghèo: nay tỷ lệ hộ nghèo 0,3 phần trăm, giảm, nhưng chưa về 0 phần trăm, là mức trang hiểu; ',
    );
    expect(sentences).toContain(
      '1 chỉ tiêu vẫn chưa đạt, số kém năm trước: Giải ngân vốn đầu tư công cấp xã: 92,1 phần trăm.',
    );
    expect(sentences).toContain('Chưa ghi nhận báo cáo: Ban Chỉ huy Quân sự xã.');
  });

  it('calls provisional what rests on provisional figures, and says units as they are heard', () => {
    const { sentences, links } = buildListeningPage(demo, states);
    expect(sentences).toContain(
      '2 chỉ tiêu được đánh giá tốt hơn kỳ trước: Tổng giá trị sản phẩm trên địa bàn, theo số tạm tính; Thu nhập bình quân đầu người: nay tăng 10,1 phần trăm, theo số tạm tính.',
    );
    const works = sentences.find((sentence) => sentence.startsWith('Công trình'));
    expect(works).toContain('thêm 1,2 ki-lô-mét; ');
    // What goes badly first, though nothing of it moved.
    expect(works).toMatch(
      /^Công trình, khâu đột phá: Hạ tầng phục vụ .*, đang tạm dừng; Quy hoạch xã sau sáp nhập, đã xong; /,
    );
    expect(links.at(-1)?.label).toBe('Bản ngắn hơn, để đọc trên loa');
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
