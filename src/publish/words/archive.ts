/** What `npm run luu-tru` says, and the sheet that lies on top in the package. */
export const archiveWords = {
  usage: 'Cách dùng: npm run luu-tru -- --ra THƯ-MỤC (nơi để gói lưu trữ, ngoài kho mã).',
  notClosed:
    'Chưa ghi ngày lưu trữ: thêm "archivedOn" vào content/site.json khi chương trình đã khép lại, ghi vào git, rồi chạy lại.',
  uncommitted:
    'Còn thay đổi chưa ghi vào git, hoặc thư mục này không có lịch sử git: gói lưu trữ phải lấy từ một bản ghi.',
  unverified: 'Thư mục "dist" không có, đã bị sửa, hoặc dựng từ bản ghi khác. Chạy "npm run build" rồi lập lại.',
  exists: (file: string) => `"${file}" đã có. Không ghi đè một gói lưu trữ.`,
  made: (file: string, files: number, sha256: string) =>
    [
      `Đã lập gói lưu trữ "${file}", ${files} tệp.`,
      `SHA-256 của gói: ${sha256}`,
      'Ghi dãy này vào biên bản khép lại chương trình: ai giữ gói cũng so được.',
    ].join('\n'),
  readMe: ({ kind, number }: { kind: string; number: string }, day: string, commit: string) =>
    [
      `${kind} số ${number}: gói lưu trữ, lập ngày ${day}`,
      '',
      'Trong gói có:',
      '  trang/   trang đã công bố, nguyên vẹn, mỗi tệp có dấu vân tay trong trang/kiem-chung/ban-ke.json',
      `  kho/     mã và nội dung mà trang được dựng từ đó (bản ghi git ${commit})`,
      '',
      'Đọc: giải nén, đưa thư mục "trang" lên bất kỳ máy chủ web tĩnh nào; hoặc có Node.js thì vào "kho", chạy "npm ci" rồi "npm start".',
      'Kiểm chứng: vào "kho", chạy "npm ci" rồi "npm run kiem-chung -- ../trang". Thêm "--dung-lai" để dựng lại và so từng byte.',
      'Bản này chỉ để đọc: không nhận thêm báo cáo nào.',
      '',
    ].join('\n'),
} as const;
