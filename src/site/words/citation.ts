/** Words of the page of the documents that the programme cites. */
export const citationWords = {
  kinds: {
    resolution: 'Nghị quyết',
    directive: 'Chỉ thị',
    conclusion: 'Kết luận',
    plan: 'Kế hoạch',
    'action-programme': 'Chương trình hành động',
    scheme: 'Đề án',
    statute: 'Điều lệ',
    regulation: 'Quy định',
    criteria: 'Bộ tiêu chí',
    planning: 'Quy hoạch',
  },
  relations: {
    'legal-basis': 'căn cứ để ban hành',
    'carried-out': 'chương trình này tổ chức thực hiện văn bản đó',
    replaced: 'được thay thế',
  },
} as const;
