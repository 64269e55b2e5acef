/** What `npm run deploy:check` and the server of `npm start` say. */
export const deployWords = {
  usage: 'Cách dùng: npm run deploy:check, hoặc npm run deploy:check -- THƯ-MỤC.',
  serveUsage: 'Cách dùng: npm start, hoặc npm start -- --port SỐ (từ 1 đến 65535).',
  serving: (address: string) => `Đang xem được trang tại ${address} (nhấn Ctrl+C để dừng).`,
  portTaken: (port: number) =>
    `Cổng ${port} đang có chương trình khác dùng. Đóng chương trình ấy rồi chạy lại, hoặc thêm -- --port SỐ-KHÁC.`,
  noSite: (folder: string) => `Thư mục "${folder}" không có bản đã dựng. Chạy npm run build trước.`,
  status: (path: string, found: number, expected: number) => `${path}: máy chủ trả mã ${found}, cần ${expected}.`,
  contentType: (path: string, found: string | null, expected: string) =>
    `${path}: máy chủ nói là "${found ?? ''}", cần "${expected}".`,
  unknownType: (path: string) =>
    `${path}: đuôi tệp lạ, máy chủ không biết nói là gì. Thêm vào src/publish/deploy/static-server.ts.`,
  header: (path: string, name: string) => `${path}: thiếu hoặc sai đầu mục "${name}".`,
  body: (path: string) => `${path}: nội dung gửi ra khác tệp đã dựng.`,
  policy: (path: string) => `${path}: trang không mang chính sách nội dung (CSP).`,
  external: (path: string, address: string) => `${path}: gọi tới máy khác: ${address}.`,
  missingPage: 'Trang báo "không có trang này" (404) không hiện.',
  sound: (files: number, pages: number) =>
    `Đã thử ${files} địa chỉ (${pages} trang): mã trả lời, loại tệp, đầu mục an toàn, trang 404 đều đúng; không trang nào gọi máy khác.`,
  broken: (count: number) => `Có ${count} chỗ chưa đúng. Chưa nên đưa bản này lên.`,
  deliverUsage: 'Cách dùng: node src/publish/deploy/deliver.ts TRANG-ĐÃ-DỰNG THƯ-MỤC-CÔNG-BỐ.',
  noOutlet: (folder: string) => `Không có thư mục "${folder}". Cắm USB hoặc nối ổ mạng, rồi làm lại.`,
  notASite: (folder: string) =>
    `Thư mục "${folder}" đang chứa thứ khác, không phải một trang đã công bố, nên không thay. Chọn một thư mục mới.`,
  deliveryBusy: 'Đang có lượt đưa trang khác vào thư mục này. Đợi lượt ấy xong rồi làm lại.',
  copyDiffers: 'Bản vừa chép không giống bản đã dựng, nên không thay. Bản cũ vẫn còn nguyên. Hãy làm lại.',
  sftpUsage: 'Bàn làm việc gọi chương trình này; không gọi bằng tay.',
  sftp: {
    'new-key': (host: string, key: string) =>
      `Khóa của máy chủ ${host} (${key}) chưa được xác nhận, nên chưa gửi gì. Xác nhận ở trang Máy chủ nhận trang của bàn làm việc.`,
    'other-key': (host: string, key: string) =>
      `Không gửi gì: khóa của máy chủ đã khác khóa đã nhớ. Máy chủ ${host} giờ đưa ra khóa ${key}. Gọi hỏi nơi đặt trang trước khi làm tiếp; đúng là họ đổi khóa thì xác nhận khóa mới ở trang Máy chủ nhận trang.`,
    'not-let-in': (host: string) =>
      `Máy chủ ${host} không nhận tên hoặc mật khẩu này. Gõ lại, hoặc hỏi nơi đặt trang, rồi làm tiếp.`,
    'not-reached': (host: string) =>
      `Không nối được tới máy chủ ${host}. Xem lại tên máy chủ, cổng và đường truyền, rồi làm tiếp.`,
    'wrong-key-file': (host: string) =>
      `Không đọc được tệp khóa dùng cho máy chủ ${host}: không phải tệp khóa, hoặc sai mật khẩu của tệp. Xem lại rồi làm tiếp.`,
  },
  delivered: (folder: string) => `Đã đưa trang vào "${folder}".`,
};
