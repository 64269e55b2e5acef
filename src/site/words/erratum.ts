/** Words of the notes beside the text, and of the page that lists them. */
export const erratumWords = {
  description: (count: number) =>
    `${count} chỗ trong văn bản cần đọc cẩn thận: chữ có thể sai, hai chỗ nói khác nhau, câu chưa rõ.`,
  lead: (count: number) =>
    `${count} ghi chú dưới đây không sửa văn bản: lời văn giữ nguyên như bản chép, ghi chú đứng bên cạnh. Bản chép chưa được đối chiếu với bản ký; chỗ nào là điều cần hỏi thì ghi rõ là cần hỏi.`,
  scopes: { clause: 'Tại từng câu', document: 'Thói quen viết của cả văn bản' },
  note: 'Ghi chú',
  noteLabel: (number: number, title: string) => `Ghi chú ${number}: ${title}`,
  backToText: (number: number) => `Về câu văn có ghi chú ${number}`,
  moreAboutNote: (number: number) => `Xem ghi chú ${number} trong danh sách`,
  suggestion: 'Có lẽ là',
  confidence: {
    sure: 'gần như chắc là lỗi chép',
    likely: 'có lẽ là lỗi',
    question: 'điều cần hỏi, có thể không sai',
    /** Two places that differ are no slip: neither is called wrong. */
    contradiction: 'hai chỗ nói khác nhau, chờ cơ quan ban hành trả lời',
  },
  kinds: {
    slip: 'Chữ gõ, chữ chép',
    'missing-words': 'Thiếu hoặc thừa chữ',
    numbering: 'Đánh số',
    contradiction: 'Hai chỗ nói khác nhau',
    wording: 'Câu chữ chưa rõ',
    citation: 'Viện dẫn',
    layout: 'Ngắt dòng, ngắt trang',
    spelling: 'Chính tả, viết hoa, dấu câu',
  },
  states: {
    open: 'Chưa có trả lời',
    answered: 'Đã có trả lời',
    amended: 'Đã được sửa bằng văn bản sau',
  },
} as const;
