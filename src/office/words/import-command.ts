import { formatDate } from '../../core/words/format.ts';

/** What `npm run nhap` says. */
export const importWords = {
  usage:
    'Cách dùng: npm run nhap -- TỆP… [--xem-truoc] [--thay]; --xem-truoc chỉ cho xem, không ghi; --thay cho phép thay số của báo cáo chưa công bố.',
  noFile: (file: string) => `Không có tệp "${file}".`,
  busy: 'Đang có lượt nhập hoặc công bố khác. Chờ lượt đó xong rồi chạy lại.',
  committed: (report: string, { commit, author, date }: { commit: string; author: string; date: string }) =>
    `${report}: ghi lần cuối ở bản ghi git ${commit}, ${author}, ngày ${formatDate(date)}. Xem bằng git show ${commit}; hỏi người ghi trước khi thay số.`,
  notCommitted: (report: string) => `${report}: có trên máy này nhưng chưa ghi vào git, có thể từ lượt nhập trước.`,
  previewOnly: 'Chỉ xem trước, chưa ghi gì. Bỏ --xem-truoc để ghi.',
  unchanged: (file: string, count: number) => `${file}: không có gì mới, ${count} dòng đã có từ trước.`,
  willChange: (file: string, report: string) => `${file} → ${report}`,
  kept: (count: number) => `Giữ nguyên ${count} dòng đã có.`,
};
