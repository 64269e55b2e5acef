import { formatDate } from '../../core/words/format.ts';
import { formatRefersTo } from '../../core/words/verdict.ts';

/** What a manifest says of the site it lies in. */
interface Described {
  source: { commit: string; isChanged?: boolean };
  release?: { period: string; cutOff: string };
  files: readonly unknown[];
}

/** What the commands say that build a site, put it in its place, and hold it against its manifest. */
export const buildWords = {
  busy: 'Đang có lượt dựng khác. Đợi lượt ấy xong rồi chạy lại.',
  unverified: 'Bản vừa dựng không khớp bản kê của chính nó, nên không đưa lên. Bản cũ vẫn còn nguyên. Hãy dựng lại.',
  buildUsage: 'Cách dùng: npm run build; thêm -- --outDir THƯ-MỤC để dựng vào thư mục khác.',
  rollBackUsage: 'Cách dùng: npm run quay-lai, không thêm gì. Lệnh này thay ngay trang đang công bố bằng bản trước.',
  noPrevious: 'Không có bản trước để quay lại: thư mục "dist.previous" không có.',
  previousAltered: 'Bản trước đã bị sửa hoặc không có bản kê, nên không đưa lên. Bản đang dùng vẫn còn nguyên.',
  wentBack: (manifest: Described) => `Đã quay lại bản trước: ${describe(manifest)}. Số liệu và lịch sử giữ nguyên.`,
  verifyUsage:
    'Cách dùng: npm run kiem-chung -- THƯ-MỤC (hoặc http://localhost:… trên máy này) để so từng tệp và tính lại từng đánh giá; thêm --dung-lai để dựng lại từ số liệu và so từng byte.',
  noPlace: (place: string) => `Không có thư mục "${place}", hoặc không phải địa chỉ trên máy này.`,
  noManifest: (place: string) => `"${place}" không có bản kê kiem-chung/ban-ke.json đọc được.`,
  verified: (manifest: Described) => `Đúng cả ${manifest.files.length} tệp: ${describe(manifest)}.`,
  recomputed: ({ releases, verdicts, pages }: { releases: number; verdicts: number; pages: number }) =>
    releases === 0
      ? `Tính lại: chưa công bố kỳ nào, ${pages} trang chỉ tiêu đều ghi là chưa có số liệu.`
      : `Tính lại từ báo cáo đã công bố: đúng cả ${verdicts} đánh giá của ${releases} kỳ và ${pages} trang chỉ tiêu.`,
  difference: ({ place, found, expected }: { place: string; found?: string; expected?: string }) =>
    `${place}: trang ghi ${sayFigure(found)}, tính lại từ báo cáo thì ${sayFigure(expected)}.`,
  differs: (count: number) =>
    `Không khớp: ${count} chỗ. Con số hoặc đánh giá trên trang không phải kết quả tính từ báo cáo đã công bố.`,
  unreadable: (file: string) => `${file}: không đọc được, hoặc không đúng khuôn dạng. Không tính lại được con số.`,
  otherData: (version = 'không ghi') =>
    `Chưa tính lại được con số: phiên bản dữ liệu của bản này (${version}) khác phiên bản mà chương trình biết. Hãy dùng mã của chính bản ghi git ấy.`,
  rebuilt: 'Dựng lại từ số liệu cho đúng từng byte: mọi con số đều tính ra được từ báo cáo đã ghi.',
  mismatch: {
    changed: (path: string) => `${path}: khác bản kê, tệp đã bị sửa.`,
    missing: (path: string) => `${path}: có trong bản kê nhưng thiếu tệp.`,
    extra: (path: string) => `${path}: tệp thừa, không có trong bản kê.`,
  },
  mismatched: (count: number) => `Không khớp: ${count} tệp. Trang này không đúng như lúc công bố.`,
};

function sayFigure(figure: string | undefined): string {
  return figure === undefined || figure === '' ? 'không có gì' : `"${figure}"`;
}

function describe({ source, release }: Described): string {
  const commit = source.commit === 'unknown' ? 'không rõ bản ghi git' : `bản ghi git ${source.commit.slice(0, 7)}`;
  const changed = source.isChanged ? ', dựng khi còn thay đổi chưa ghi vào git' : '';
  const published = release
    ? `kỳ ${formatRefersTo(release.period)}, số liệu chốt ngày ${formatDate(release.cutOff)}`
    : 'chưa công bố kỳ nào';
  return `${published}, ${commit}${changed}`;
}
