import type { IssueCode } from '../issue-codes.ts';
import type { IssueHelpOf } from './issue-help.ts';

const report = 'content/reports/2026-Q3-cong-an-xa.json';
const before = '2026-Q2-cong-an-xa';
const field = 'observations.0.value';

/** A row of a filled template that corrects. */
const correction = { file: 'Quy IV.xlsx', sheet: 'Chỉ tiêu', line: 14, heading: 'Đính chính cho' };

const cover = { file: 'Quy III.xlsx', sheet: 'Bìa', line: 6, heading: 'Số văn bản' };

/** Figures that cannot be, or that do not agree with one another. */
export const figureHelp = {
  'figure-impossible': {
    title: 'Giá trị không thể có',
    meaning: 'Tỷ lệ dưới 0 hoặc trên 100%, hay số đếm âm.',
    fix: 'So với báo cáo giấy, cả con số và đơn vị. Nếu báo cáo giấy cũng ghi như vậy, hỏi lại cơ quan.',
    example: { file: report, field, found: '104', expected: '0-100' },
  },
  'figure-withheld': {
    title: 'Con số không được công bố',
    meaning:
      'Chỉ tiêu này chỉ báo cáo và công bố đạt hay chưa đạt, không công bố con số. Số, tỷ lệ, khoảng, hay con số trong ghi chú đều không được ghi.',
    fix: 'Xóa con số rồi ghi "Đạt" hoặc "Chưa đạt"; năm và số văn bản cũng không ghi trong ghi chú mà ghi ở cột của nó.',
    example: { file: report, field },
  },
  'total-fell': {
    title: 'Số cộng dồn giảm',
    meaning: 'Số cộng dồn từ đầu năm chỉ có thể tăng hoặc đứng yên, nhưng nay thấp hơn lần báo cáo trước.',
    fix: 'Có lẽ cơ quan ghi số của riêng quý này: hỏi lại số từ đầu năm. Nếu lần trước ghi sai thì đính chính lần trước.',
    example: { file: report, field, found: '12', expected: '18', fix: before },
  },
  'share-fell': {
    title: 'Tỷ lệ từ đầu năm giảm',
    meaning: 'Tỷ lệ có thể giảm khi mẫu số tăng nhanh hơn tử số, nhưng ít gặp, nên trang muốn có người xác nhận.',
    fix: 'Hỏi lại cơ quan. Nếu đúng, ghi vào ô xác nhận: vì sao giảm, ai đã kiểm tra.',
    example: { file: report, field, found: '61', expected: '68', fix: before },
  },
  'jump-not-confirmed': {
    title: 'Số thay đổi quá lớn',
    meaning:
      'Giá trị gấp hơn năm lần, hoặc chưa bằng một phần năm, lần báo cáo trước. Hay gặp nhất là nhầm triệu với tỷ.',
    fix: 'So đơn vị với báo cáo giấy. Nếu số đúng, ghi vào ô xác nhận: vì sao thay đổi lớn, ai đã kiểm tra.',
    example: { file: report, field, found: '12500', expected: '12,1', fix: before },
  },
  'values-conflict': {
    title: 'Một cơ quan, hai số khác nhau',
    meaning: 'Cùng một cơ quan đã báo cáo số khác cho cùng chỉ tiêu, cùng kỳ, mà không nói là đính chính.',
    fix: 'Nếu lần trước sai, ghi phần đính chính: số nào, của báo cáo nào, vì sao. Nếu lần này sai, sửa lại số.',
    example: { file: report, field, found: '94,5', expected: '93', fix: before },
  },
  'correction-of-other-subject': {
    title: 'Đính chính nhầm nội dung',
    meaning: 'Mã ở cột "Đính chính cho" là của một chỉ tiêu, đề án, công trình hoặc nhiệm vụ khác với dòng này.',
    fix: 'Chọn lại mã trong trang "Đã báo cáo", hoặc ghi đính chính ở đúng dòng của nội dung đó.',
    example: { ...correction, found: 'van-hoa/gia-dinh', expected: 'bao-hiem-y-te/tham-gia' },
  },
  'correction-of-other-time': {
    title: 'Đính chính sang kỳ khác',
    meaning:
      'Biểu mẫu điền sẵn kỳ mới, nên số cũ được đính chính sẽ bị tính cho kỳ này. Số đính chính phải giữ đúng kỳ và cách tính của số cũ.',
    fix: 'Sửa cột "Số liệu của" và "Cách tính" như dòng cũ; xem dòng cũ trong trang "Đã báo cáo".',
    example: { ...correction, found: '2026 whole-year', expected: '2026-Q3 cumulative-in-year' },
  },
  'value-differs-from-published': {
    title: 'Khác với số đã công bố',
    meaning: 'Cơ quan này đã báo một giá trị khác cho cùng chỉ tiêu, cùng kỳ, và số ấy đã công bố nên không thay được.',
    fix: 'Nếu số cũ sai: chọn mã của nó ở cột "Đính chính cho" và ghi lý do. Nếu số cũ đúng thì sửa lại dòng này.',
    example: {
      ...correction,
      heading: 'Giá trị',
      found: '94',
      expected: '93,9',
      fix: '2026-Q3-cong-an-xa/bao-hiem-y-te-tham-gia-2026-q3',
    },
  },
  'receipt-day-empty': {
    title: 'Chưa có ngày nhận',
    meaning: 'Ngày nhận do Văn phòng ghi khi nhận báo cáo. Khi cơ quan tự kiểm tra tệp, đây chỉ là lời nhắc.',
    fix: 'Cơ quan báo cáo không cần điền. Văn phòng điền ô này trước khi nhập.',
    example: { ...cover, line: 9, heading: 'Ngày Văn phòng nhận' },
  },
  'cover-differs': {
    title: 'Trang Bìa khác báo cáo đã nhập',
    meaning: 'Mọi dòng của tệp đã được nhập từ trước, nhưng theo số văn bản, ngày hoặc cơ quan ký khác.',
    fix: 'So trang Bìa với báo cáo giấy. Nếu trang Bìa mới đúng, văn phòng chạy lại lệnh nhap với --thay.',
    example: { ...cover, found: 'Số văn bản "45/BC-CAX" → "46/BC-CAX"', fix: '2026-Q3-cong-an-xa' },
  },
  'cover-differs-from-published': {
    title: 'Trang Bìa khác báo cáo đã công bố',
    meaning: 'Mọi dòng của tệp đã công bố, theo số văn bản, ngày hoặc cơ quan ký khác. Báo cáo đã công bố không đổi.',
    fix: 'Kiểm tra xem có gửi nhầm tệp cũ không. Báo cáo bổ sung thì chỉ điền những dòng có tin mới.',
    example: { ...cover, found: 'Số văn bản "45/BC-CAX" → "46/BC-CAX"', fix: '2026-Q3-cong-an-xa' },
  },
  'agencies-disagree': {
    title: 'Hai cơ quan báo cáo khác nhau',
    meaning:
      'Hai cơ quan ghi hai số cho cùng chỉ tiêu, cùng kỳ. Trang không chọn hộ: trang cho thấy cả hai và không đánh giá.',
    fix: 'Đề nghị hai cơ quan đối chiếu; bên sai gửi đính chính. Đây là lưu ý, không chặn việc công bố.',
    example: { file: report, field, found: '94,5', expected: '93', fix: '2026-Q3-tram-y-te' },
  },
  'parts-not-whole': {
    title: 'Các phần cộng lại không bằng tổng',
    meaning:
      'Tổng và các phần do cơ quan báo cáo không khớp nhau. Trang giữ nguyên số đã báo cáo, vì không biết số nào sai.',
    fix: 'Hỏi lại cơ quan báo cáo. Đây là lưu ý, không chặn việc công bố.',
    example: { file: report, field, found: '120', expected: '112', fix: 'nong-nghiep, dich-vu' },
  },
  'growth-outside-parts': {
    title: 'Tổng tăng khác các phần',
    meaning: 'Tốc độ tăng của tổng phải nằm giữa tốc độ tăng thấp nhất và cao nhất của các phần. Ở đây thì không.',
    fix: 'Hỏi lại cơ quan báo cáo. Đây là lưu ý, không chặn việc công bố.',
    example: { file: report, field, found: '14', expected: '8-12', fix: 'nong-nghiep, dich-vu' },
  },
} satisfies Partial<IssueHelpOf<IssueCode>>;
