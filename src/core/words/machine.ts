const refused = (file: string, what: string) =>
  `Máy không cho ghi hoặc đọc${file === '' ? '' : ` "${file}"`}: ${what} Không có gì bị ghi dở.`;

const notAllowed = (file: string) =>
  refused(
    file,
    'không có quyền, hoặc tệp đang mở trong một chương trình khác. Đóng tệp (như trong Excel); nếu vẫn vậy, kiểm tra quyền của thư mục.',
  );

/** What every command says where the program or the machine fails. */
export const machineWords = {
  programFault: 'Lỗi chương trình, không phải lỗi dữ liệu. Hãy gửi những dòng sau cho người phụ trách kỹ thuật:',
  machineFault: {
    ENOSPC: (file: string) => refused(file, 'đĩa đã đầy. Xóa bớt tệp rồi chạy lại.'),
    EDQUOT: (file: string) => refused(file, 'hết hạn mức đĩa. Xóa bớt tệp rồi chạy lại.'),
    EFBIG: (file: string) => refused(file, 'máy giới hạn cỡ tệp. Nhờ người phụ trách kỹ thuật nới giới hạn.'),
    EACCES: notAllowed,
    EPERM: notAllowed,
    EROFS: (file: string) => refused(file, 'ổ đĩa chỉ cho đọc.'),
    EMFILE: (file: string) => refused(file, 'đang mở quá nhiều tệp. Đóng bớt chương trình rồi chạy lại.'),
    EBUSY: (file: string) =>
      refused(file, 'đang mở trong một chương trình khác. Lưu và đóng lại (như trong Excel) rồi chạy lại.'),
    EIO: (file: string) => refused(file, 'ổ đĩa báo lỗi. Sao lưu rồi kiểm tra ổ đĩa.'),
  },
};
