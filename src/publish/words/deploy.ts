/** What `npm run deploy:check` and the server of `npm start` say. */
export const deployWords = {
  usage: 'Cách dùng: npm run deploy:check, hoặc npm run deploy:check -- THƯ-MỤC.',
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
  delivered: (folder: string) => `Đã đưa trang vào "${folder}".`,
};
