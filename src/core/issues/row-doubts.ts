import { defineIssue } from './define-issue.ts';

/** Figures that would be at home in another row: whoever receives a file asks about them. */
export const rowDoubtIssues = {
  'value-of-other-row': defineIssue<{
    now: string;
    before: string;
    other: string;
    line: number;
    /** Nothing is known before: the two are what is promised. */
    isFirst?: true;
  }>({
    severity: 'warning',
    title: 'Số giống của dòng bên cạnh',
    meaning:
      'Giá trị khác xa lần trước của chính chỉ tiêu này, mà gần bằng lần trước của dòng ngay trên hoặc ngay dưới; lần đầu báo cáo thì so với mức cam kết. Hay gặp nhất là dán lệch một dòng.',
    fix: 'So với báo cáo giấy. Nếu lệch dòng, chuyển số về đúng dòng. Nếu số đúng thì để nguyên.',
    say: ({ now, before, other, line, isFirst }) => ({
      found: `ghi ${now}, khác xa ${isFirst ? 'mức cam kết' : 'lần trước'} (${before})`,
      expected: `gần bằng ${isFirst ? 'mức cam kết' : 'lần trước'} của dòng ${line} (${other})`,
      fix: 'Xem có chép nhầm dòng không; nếu số đúng thì để nguyên.',
    }),
    example: {
      place: { file: 'Quy IV.xlsx', sheet: 'Chỉ tiêu', line: 14, heading: 'Giá trị' },
      now: '93,9%',
      before: '62%',
      other: '93,5%',
      line: 15,
    },
  }),
  'rows-shifted': defineIssue<{ rows: number; until: number; isFromAbove: boolean }>({
    severity: 'warning',
    title: 'Nhiều dòng giống lần trước, lệch một dòng',
    meaning:
      'Mấy dòng liền nhau cùng ghi đúng số lần trước của dòng ngay trên, hoặc ngay dưới. Rất có thể cả khối đã dán lệch một dòng, và là số của kỳ trước.',
    fix: 'So từng dòng với báo cáo giấy rồi dán lại. Nếu số đúng thì để nguyên.',
    say: ({ rows, until, isFromAbove }) => ({
      found: `${rows} dòng, đến dòng ${until}, ghi đúng số lần trước của dòng ngay ${isFromAbove ? 'trên' : 'dưới'}`,
      expected: 'có thể đã dán số kỳ trước và lệch một dòng',
      fix: 'So từng dòng với báo cáo giấy; nếu số đúng thì để nguyên.',
    }),
    example: {
      place: { file: 'Quy IV.xlsx', sheet: 'Chỉ tiêu', line: 5, heading: 'Giá trị' },
      rows: 6,
      until: 10,
      isFromAbove: true,
    },
  }),
};
