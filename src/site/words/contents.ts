/** Words of the contents of the text, and of the whole text on one page. */
export const contentsWords = {
  title: 'Mục lục',
  description: (document: string) => `Mục lục ${document}: từ căn cứ đến phụ lục.`,
  wholeText: {
    title: 'Toàn văn',
    description: (document: string) => `Toàn văn ${document} trên một trang, giữ nguyên từng chữ.`,
    divided: 'Văn bản dài, nên toàn văn chia theo phần, mỗi phần một trang.',
    partOf: (part: string) => `Toàn văn: ${part}`,
  },
  source: {
    heading: 'Bản chép dùng cho trang này',
    explanation:
      'Lời văn trên trang lấy từ bản chép dưới đây. Trang chỉ nối lại những dòng, những ô bảng bị ngắt khi sang trang và bỏ đầu bảng in lặp; mọi chữ khác giữ nguyên, kể cả chữ có thể chép sai. Bản chép chưa được đối chiếu với bản ký.',
    file: 'Tệp',
  },
} as const;
