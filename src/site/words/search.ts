/** Words of the search page that are in the page itself. */
export const searchPage = {
  title: 'Tìm kiếm',
  description: 'Tìm trong văn bản, chỉ tiêu, nhiệm vụ, đề án, công trình, cơ quan; hoặc tra theo bảng từ A đến Y.',
  label: 'Tìm trong chương trình',
  button: 'Tìm',
  hint: 'Gõ có dấu, không dấu hay viết tắt đều được. Số văn bản, số chỉ tiêu cũng tìm được: “nq 57”, “chỉ tiêu 11”. Đặt trong ngoặc kép để tìm nguyên cụm từ.',
  filters: 'Lọc kết quả',
  results: 'Kết quả',
  facets: { kind: 'Loại', part: 'Phần của văn bản', agency: 'Cơ quan được nêu', status: 'Trạng thái' },
  more: 'Xem thêm kết quả',
  browse: 'Không tìm mà tra bằng mắt:',
  further: 'Trong báo cáo, công bố và ghi chú',
  askFurther: (partners: readonly string[]) =>
    partners.length === 0
      ? 'Tìm cả trong báo cáo và công bố'
      : `Tìm cả trong báo cáo, công bố và trên trang của ${partners.join(', ')}`,
  published: (period: string) => `Công bố ${period}`,
  contact: ({ name, phone, email }: { name: string; phone?: string | undefined; email?: string | undefined }) =>
    `Việc ngoài chương trình có thể hỏi ${[name, phone, email].filter((part) => part !== undefined).join(', ')}.`,
  allTasks: 'Tất cả nhiệm vụ',
  contents: 'Mục lục văn bản',
} as const;

/** The page for those who cannot search, or would rather look. */
export const nameIndex = {
  description:
    'Mọi tên gọi trong chương trình xếp theo vần chữ cái: chỉ tiêu, đề án, công trình, cơ quan, văn bản, từ ngữ.',
  lead: 'Mọi tên gọi trong chương trình, xếp theo vần. Nhiệm vụ không có tên riêng nên xếp theo mục của văn bản.',
  jump: 'Đến vần',
  see: 'xem',
} as const;

/** Words that the scripts of the search write. Sentences with figures in them are functions. */
export const searchWords = {
  all: (count: number) => `Tất cả (${count})`,
  choice: (name: string, count: number) => `${name} (${count})`,
  found: (count: number, question: string) => `${count} kết quả cho “${question}”.`,
  foundFirst: (shown: number, count: number, question: string) =>
    `${count} kết quả cho “${question}”, đang xem ${shown} kết quả đầu.`,
  partial: 'Không nơi nào có đủ các từ bạn gõ. Dưới đây là những nơi có một phần.',
  showing: 'Đang hiển thị kết quả cho',
  meant: 'Ý bạn là',
  literal: 'Tìm đúng chữ đã gõ:',
  isLiteral: 'Đang tìm đúng chữ đã gõ.',
  understood: 'Tìm theo mọi cách viết',
  withoutMarks: 'Bạn gõ không dấu nên kết quả có thể rộng hơn ý muốn.',
  none: (question: string) => `Không tìm thấy “${question}”.`,
  tried: 'Đã thử: có dấu và không dấu, chữ viết tắt, từ cùng nghĩa, kiểu gõ Telex và VNI, từng phần của câu.',
  triedLiteral: 'Đã tìm đúng chữ đã gõ.',
  nearest: 'Có thể bạn tìm:',
  browse: 'Hoặc tra bằng mắt theo các liên kết bên dưới.',
  noneLeft: 'Không kết quả nào qua được các bộ lọc đang chọn.',
  loading: 'Đang tìm…',
  absent: (names: readonly string[]) => `Chương trình không nhắc ${names.map((name) => `“${name}”`).join(', ')}.`,
  neverSaid: {
    hours: 'Chương trình không nói giờ giấc làm việc.',
    personName: 'Chương trình không nói tên người.',
    age: 'Chương trình không nói độ tuổi.',
    duration: 'Chương trình không nói mất bao nhiêu ngày, bao nhiêu tháng.',
    price: 'Chương trình không nói giá cả, mức thu.',
    phone: 'Chương trình không nói số điện thoại.',
    address: 'Chương trình không nói địa chỉ.',
  },
  near: (count: number) => `Những chỗ gần với câu hỏi (${count})`,
  notLoaded:
    'Không tải được dữ liệu tìm kiếm. Kiểm tra kết nối mạng rồi thử lại, hoặc tra bằng mắt theo các liên kết bên dưới.',
  notLoadedQuick: 'Không tải được dữ liệu tìm kiếm. Gõ tiếp để thử lại.',
  retry: 'Thử lại',
  stale: 'Trang này cũ hơn bản đang công bố nên không tìm được nữa.',
  reload: 'Tải lại trang',
  furtherFound: (count: number) =>
    count === 0 ? 'Báo cáo, công bố và ghi chú cũng không có.' : `${count} chỗ trong báo cáo, công bố và ghi chú.`,
  furtherFailed: 'Không tìm được trong báo cáo và công bố: trình duyệt này không chạy được máy tìm, hoặc mạng bị ngắt.',
  allResults: (count: number) => `Xem cả ${count} kết quả`,
} as const;

/** What is said of the sites of other communes that are asked along. */
export const partnerWords = {
  found: (name: string, count: number) => `Trang của ${name}: ${count} chỗ.`,
  silent: (names: readonly string[]) => `Chưa hỏi được trang của ${names.join(', ')}.`,
} as const;

/** The search box at the head of every page. */
export const quickSearch = {
  placeholder: 'vd: bhyt',
} as const;
