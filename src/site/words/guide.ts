import { formatDate } from '../../core/words/format.ts';
/** Words of the pages for the people who put figures in. */
export const guideWords = {
  checkedOn: (date: string) => `Đọc lại lần cuối ngày ${formatDate(date)}.`,
  nav: 'Hướng dẫn nhập số liệu',
  issues: {
    title: 'Các thông báo lỗi',
    description: 'Mỗi mã lỗi mà lệnh kiểm tra in ra nghĩa là gì, và cách sửa từng bước.',
    lead: 'Mỗi thông báo kết thúc bằng một mã trong ngoặc vuông. Tìm mã đó trên trang này (phím Ctrl+F) để biết nó nghĩa là gì và sửa thế nào. Khi còn lỗi, không có gì được ghi và trang đã công bố vẫn nguyên.',
    groups: 'Các nhóm mã',
    example: 'Ví dụ:',
    fix: 'Cách sửa:',
  },
};
