import { kindNames } from './kind.ts';
/** What the parts of the site are called, in the navigation, the foot and the trail. */
export const navigationWords = {
  results: 'Kết quả',
  contents: 'Văn bản',
  targets: kindNames.target,
  tasks: kindNames.task,
  plans: 'Đề án',
  works: 'Công trình',
  agencies: kindNames.agency,
  search: 'Tìm kiếm',
  nameIndex: 'Bảng tra từ A đến Y',
  wholeText: 'Toàn văn trên một trang',
  releases: 'Kết quả từng kỳ công bố',
  data: 'Dữ liệu mở',
  method: 'Cách đánh giá',
  citations: kindNames.citation,
  errata: kindNames.erratum,
  glossary: 'Từ ngữ, chữ viết tắt',
  accessibility: 'Trợ năng',
  source: 'Tải bản chép (.txt)',
} as const;
