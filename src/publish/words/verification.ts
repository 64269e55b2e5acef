import type { Moved } from '../../core/schemas/moved.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import { nameMethod } from '../../core/words/method-versions.ts';

/** How much was computed again. */
interface Counts {
  releases: number;
  stored: readonly { release: string; method: number }[];
  verdicts: number;
  commitments: number;
  frozen: number;
  pages: number;
}

/** What a manifest says of the site it lies in. */
export interface Described {
  source: { commit: string; isChanged?: boolean };
  release?: { period: string; cutOff: string };
  files: readonly unknown[];
}

/** What a site says otherwise than its releases, or no longer holds of them. */
interface Fault {
  place: string;
  found?: string | undefined;
  expected?: string | undefined;
  goneSince?: string;
}

/** What `npm run kiem-chung` says, and the build where it holds a site against its manifest. */
export const verificationCommandWords = {
  usage:
    'Cách dùng: npm run kiem-chung -- THƯ-MỤC (hoặc http://localhost:… trên máy này) để so từng tệp và tính lại từng đánh giá; thêm --dung-lai để dựng lại từ số liệu và so từng byte; thêm --so-voi BẢN-CŨ (thư mục, tệp .zip hoặc địa chỉ https) để xem bản cũ còn nguyên trong bản này không.',
  noPlace: (place: string) => `Không có thư mục "${place}", hoặc không phải địa chỉ trên máy này.`,
  noCopy: (place: string) =>
    `Không đọc được bản sao "${place}": cần một thư mục, tệp .zip hoặc địa chỉ https có kiem-chung/ban-ke.json.`,
  noManifest: (place: string) => `"${place}" không có bản kê kiem-chung/ban-ke.json đọc được.`,
  verified: (files: number) => `Đúng cả ${files} tệp như bản kê.`,
  newest: (release: { id: string; cutOff: string; publishedOn: string } | undefined) =>
    release === undefined
      ? 'Chưa công bố kỳ nào.'
      : `Kỳ công bố mới nhất: ${formatRefersTo(release.id)}, số liệu chốt ngày ${formatDate(release.cutOff)}, công bố ngày ${formatDate(release.publishedOn)}. Mọi chỉ tiêu, đề án, công trình, nhiệm vụ mà các kỳ đã ghi đều còn đủ trang và dòng dữ liệu; văn bản gốc là bản các kỳ đã ghi.`,
  moved: ({ from, to, on, reason }: Moved) =>
    `Lưu ý, ${from}: trang khai ${to === undefined ? 'đã bỏ' : `đã chuyển thành ${to}`} từ ngày ${formatDate(on)}, chưa báo cáo nào nói về nó. Lý do trang ghi: ${reason}`,
  recordFault: ({ place, found, expected, goneSince }: Fault) =>
    goneSince === undefined
      ? `${place}: ghi ${sayFigure(found)}, theo các kỳ đã công bố thì ${sayFigure(expected)}.`
      : `${place}: kỳ ${formatRefersTo(goneSince)} đã công bố, bản này không còn.`,
  otherRecord: (count: number) => `Không khớp với các kỳ đã công bố: ${count} chỗ. Đừng tin bản này.`,
  newerMethod: ({ release, method }: { release: string; method: number }) =>
    `Kỳ ${formatRefersTo(release)} theo cách tính bản ${method}, mới hơn bản mà chương trình này biết: không tính lại được. Hãy dùng bản mới hơn của chương trình.`,
  recomputed: ({ releases, stored, verdicts, commitments, pages, frozen }: Counts) =>
    releases + stored.length === 0
      ? `Tính lại: chưa công bố kỳ nào, ${pages} trang chỉ tiêu đều ghi là chưa có số liệu.`
      : [
          `Tính lại từ báo cáo đã công bố: đúng cả ${verdicts} đánh giá của ${releases} kỳ và ${pages} trang chỉ tiêu.`,
          ...(commitments === 0
            ? []
            : [
                `Cùng các báo cáo ấy: đúng cả ${commitments} tình trạng công trình, đề án, kế hoạch, nhiệm vụ đã công bố.`,
              ]),
          `Các kỳ đã công bố: đúng cả ${frozen} trang chỉ tiêu như lúc công bố.`,
          ...stored.map(
            ({ release, method }) =>
              `Kỳ ${formatRefersTo(release)} theo ${nameMethod(method)}, cũ hơn bản của chương trình này: không tính lại được, chỉ so trang với điều kỳ ấy đã ghi lúc công bố.`,
          ),
        ].join('\n'),
  difference: ({ place, found, expected }: { place: string; found?: string; expected?: string }) =>
    `${place}: trang ghi ${sayFigure(found)}, tính lại từ báo cáo thì ${sayFigure(expected)}.`,
  note: ({ place, found, expected }: { place: string; found?: string; expected?: string }) =>
    `Lưu ý, ${place}: khi công bố ghi ${sayFigure(found)}, theo cách tính đang dùng thì ${sayFigure(expected)}; điều đã công bố giữ nguyên.`,
  differs: (count: number) =>
    `Không khớp: ${count} chỗ. Con số hoặc đánh giá trên trang không phải kết quả tính từ báo cáo đã công bố.`,
  unreadable: (file: string) => `${file}: không đọc được, hoặc không đúng khuôn dạng. Không tính lại được con số.`,
  otherData: (version = 'không ghi') =>
    `Chưa tính lại được con số: phiên bản dữ liệu của bản này (${version}) khác phiên bản mà chương trình biết. Hãy dùng mã của chính bản ghi git ấy.`,
  notRebuilt: ({ commit }: Described['source']) =>
    `Còn trang hướng dẫn, bảng điều hành, ảnh biểu đồ, tệp Word, tat-ca.xlsx, tệp tin mới (tin.xml), bản phát thanh, lịch, mã lệnh của trang: chỉ so với bản kê. ${
      commit === 'unknown'
        ? 'Bản kê không ghi dựng từ bản ghi git nào.'
        : `Bản kê ghi dựng từ bản ghi git ${commit.slice(0, 7)}: chưa kiểm.`
    } Muốn so từng byte, thêm --dung-lai.`,
  rebuiltFrom: ({ commit }: Described['source']) =>
    `Dựng lại từ bản ghi git ${commit.slice(0, 7)}, đúng như bản kê ghi.`,
  otherSource: (said: Described['source'], rebuilt: Described['source'] | undefined) =>
    `Mọi tệp đúng từng byte, nhưng chưa kiểm được bản kê dựng từ đâu: bản kê ghi ${saySource(said)}, kho dùng để dựng lại là ${saySource(rebuilt)}.`,
  rebuilt: (digest: string) =>
    `Dựng lại từ số liệu cho đúng từng byte: mọi con số đều tính ra được từ báo cáo đã ghi. Dấu vân tay của bản kê kiem-chung/SHA256SUMS: ${digest}`,
  mismatch: {
    changed: (path: string) => `${path}: khác bản kê, tệp đã bị sửa.`,
    missing: (path: string) => `${path}: có trong bản kê nhưng thiếu tệp.`,
    extra: (path: string) => `${path}: tệp thừa, không có trong bản kê.`,
  },
  mismatched: (count: number) => `Không khớp: ${count} tệp. Trang này không đúng như lúc công bố.`,
};

/** "kỳ quý III/2026, số liệu chốt ngày 15/10/2026, bản ghi git a1b2c3d". */
export function describeManifest({ source, release }: Described): string {
  const commit = source.commit === 'unknown' ? 'không rõ bản ghi git' : `bản ghi git ${source.commit.slice(0, 7)}`;
  const changed = source.isChanged ? ', dựng khi còn thay đổi chưa ghi vào git' : '';
  const published = release
    ? `kỳ ${formatRefersTo(release.period)}, số liệu chốt ngày ${formatDate(release.cutOff)}`
    : 'chưa công bố kỳ nào';
  return `${published}, ${commit}${changed}`;
}

function saySource(source: Described['source'] | undefined): string {
  const { commit, isChanged } = source ?? { commit: 'unknown' };
  if (commit === 'unknown') return 'không rõ bản ghi git';
  return `bản ghi git ${commit.slice(0, 12)}${isChanged ? ', còn thay đổi chưa ghi vào git' : ''}`;
}

function sayFigure(figure: string | undefined): string {
  return figure === undefined || figure === '' ? 'không có gì' : `"${figure}"`;
}
