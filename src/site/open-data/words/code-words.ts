/** The word for each code that no other page spells out. */
export const codeWords = {
  comparison: {
    'at-least': 'từ mức đó trở lên; trở xuống, nếu phải giảm',
    'more-than': 'trên mức đó; dưới, nếu phải giảm',
    exactly: 'đúng mức đó',
  },
  direction: { rising: 'càng cao càng tốt', falling: 'càng thấp càng tốt' },
  due: {
    'each-year': 'từng năm',
    'by-date': 'chậm nhất một ngày',
    term: 'trong nhiệm kỳ, không ghi ngày',
    'not-stated': 'văn bản không ghi thời hạn',
  },
  nature: {
    'point-in-time': 'mức tại một ngày',
    'cumulative-in-year': 'lũy kế từ 01/01 của năm',
    'whole-year': 'kết quả cả năm',
  },
  certainty: { provisional: 'tạm tính', final: 'chính thức' },
  valueKind: {
    number: 'một con số',
    count: 'bao nhiêu trên tổng số',
    'yes-no': 'đạt hay chưa',
    rating: 'một mức xếp loại',
    range: 'một khoảng',
  },
  about: { plan: 'đề án, kế hoạch', work: 'công trình, khâu đột phá', task: 'nhiệm vụ' },
  assigned: { task: 'nhiệm vụ', target: 'chỉ tiêu', work: 'công trình, khâu đột phá' },
  confidence: { sure: 'gần như chắc là lỗi chép', likely: 'có lẽ là lỗi', question: 'điều cần hỏi' },
  scope: { clause: 'tại từng câu', document: 'thói quen viết của cả văn bản' },
  forecastAssumes: {
    'last-years': 'như bình quân các năm gần nhất',
    'since-baseline': 'như từ lúc xuất phát đến nay',
  },
  remaining: {
    nothing: 'không còn gì',
    hold: 'giữ đến một ngày',
    amount: 'còn thiếu, vẫn còn thời gian',
    shortfall: 'còn thiếu, thời hạn đã qua',
    growth: 'phải tăng từng ấy mỗi năm còn lại',
    missing: 'còn thiếu bấy nhiêu đơn vị',
    step: 'còn một bước, chậm nhất một ngày',
    years: 'phải đạt lại trong từng năm còn lại',
  },
} as const;
