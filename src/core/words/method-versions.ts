import type { IsoDate } from '../schemas/fields.ts';

/** A version of the way in which commitments are judged, and what it changed. */
export interface MethodVersion {
  /** A release names it; it counts up by one and never goes back. */
  version: number;
  /** Day from which releases are judged by it. */
  from: IsoDate;
  /** Each rule that it changed, with one example; of the first version, what it set out from. */
  changes: { rule: string; before?: string; after: string; example?: string }[];
}

/**
 * Every version, the oldest first; the last is today's. Who changes a rule so that a verdict can differ adds a version
 * here: releases that were published keep what they stored.
 */
export const methodVersions: readonly [MethodVersion, ...MethodVersion[]] = [
  {
    version: 1,
    from: '2026-04-01',
    changes: [
      {
        rule: 'Bản đầu tiên',
        after:
          'Các quy tắc trước khi sửa như bản 2 ghi. Dung sai khi ấy do từng phần tự đặt và không được công bố, nên các kỳ theo bản 1 không tính lại được.',
      },
    ],
  },
  {
    version: 2,
    from: '2026-10-01',
    changes: [
      {
        rule: 'Bám sát và vượt',
        before: 'Bằng mức cần có đã là vượt.',
        after: 'Chỉ hơn mức cần có mới là vượt; bằng là bám sát.',
        example: '94,6% khi cần 94,6%: trước là Vượt mức cần có, nay là Bám sát.',
      },
      {
        rule: 'Dung sai',
        before: 'Từng phần tự đặt.',
        after:
          'Kém mức cần có không quá nửa đơn vị của chữ số cuối được báo cáo thì coi như bằng, như nhau cho mọi phần.',
        example: '94,5% khi cần 94,6%: trước là Bám sát (dung sai 0,1 điểm phần trăm), nay là Chậm (nhịp 0,9375).',
      },
      {
        rule: 'Quá sớm để đánh giá',
        before: 'Có số đầu tiên là tính nhịp.',
        after: 'Chưa tính nhịp khi phần phải thay đổi chưa quá năm đơn vị của chữ số cuối và chưa đủ một năm.',
        example: '93,1% ngày 30/6/2026, xuất phát 93%, đích 97% năm 2030: nay đánh giá từ ngày 17/8/2026.',
      },
      {
        rule: 'Im lặng',
        before: 'Sau một lần không đạt, không báo cáo nữa thì thành Chưa báo cáo.',
        after: 'Lần không đạt giữ nguyên, kèm ngày có số cuối cùng; qua hạn mà số cuối còn chậm là Không đạt.',
        example: 'Năm 2026 đạt 99% khi cần 100%, năm 2027 không báo cáo: nay vẫn là Không đạt.',
      },
      {
        rule: 'Hằng năm, khi hết giai đoạn',
        before: 'Năm cuối quyết định.',
        after: 'Xét cả giai đoạn: số năm đạt trên số năm phải đạt; có năm không đạt thì không thể là Đạt.',
        example: 'Đạt năm 2030, không đạt bốn năm trước: trước là Đạt, nay là Không đạt (1/5 năm).',
      },
      {
        rule: 'Số mới nhất quyết định',
        before: 'Tỷ lệ lũy kế trong năm bị bỏ qua cho đến hết năm.',
        after: 'Tỷ lệ lũy kế trong năm cũng được xét; chỉ bỏ qua số lượng cộng dồn trong năm.',
        example: 'Năm 2027 đạt 95%, sáu tháng đầu 2028 còn 92%: nay xét theo 92%.',
      },
      {
        rule: 'Mức xuất phát có sau',
        before: 'Mức nào báo cáo là xuất phát thì tính từ đó.',
        after: 'Mức có sau ngày ban hành được nêu rõ, và không làm đánh giá tốt hơn so với số đầu tiên đã báo cáo.',
        example: '95% năm 2026, xuất phát 92% năm 2027, 94% năm 2028: trước là Vượt, nay là Đi lùi.',
      },
      {
        rule: 'Đơn vị đếm được',
        before: 'Cần 0,8 tổ chức.',
        after: 'Cần tròn đơn vị, làm tròn xuống.',
        example: '2 tổ chức trong năm năm: hết năm thứ hai chưa cần có tổ chức nào.',
      },
      {
        rule: 'Văn bản không ghi thời hạn',
        before: 'Tính nhịp đến ngày cuối của giai đoạn.',
        after: 'Không tính nhịp; đến ngày cuối của giai đoạn mà chưa đủ mới là Không đạt.',
        example: '1/2 tổ chức cuối 2027: trước là Vượt mức cần có, nay là Chưa đến kỳ.',
      },
      {
        rule: 'Hai mức in khác nhau',
        before: 'Chỉ xét mức ở phần chỉ tiêu.',
        after: 'Xét cả hai; chỉ tiêu lấy kết quả kém hơn và nói rõ.',
        example: '56,3% cuối 2027: theo 62% là Vượt mức cần có, theo 66% là Chậm; chỉ tiêu ghi Chậm.',
      },
      {
        rule: 'Báo cáo mâu thuẫn',
        before: 'Số cả năm thắng số lũy kế, số chính thức thắng số tạm tính của nơi khác.',
        after: 'Cùng ngày mà khác nhau là mâu thuẫn; chỉ đính chính mới gỡ được.',
        example: 'Cả năm 100%, lũy kế đến 31/12 là 97%: trước là 100%, nay là Chưa đủ dữ liệu.',
      },
      {
        rule: 'Giữ vững mức đang có',
        before: 'Mất một nơi là không đạt.',
        after: 'Xét bằng con số như lời văn; tên nơi chưa đạt ghi bên cạnh.',
        example: '9/12 trường như lúc xuất phát, một trường khác: trước là Không đạt, nay là Đạt, cần giữ.',
      },
      {
        rule: 'Quá hạn và đạt muộn',
        before: 'Quá hạn ngay trong ngày hạn; đạt sau hạn vẫn là Đạt.',
        after: 'Quá hạn từ ngày hôm sau; đạt sau hạn là Đạt, muộn.',
        example: 'Hạn 31/12/2027, đạt ngày 31/3/2028: nay là Đạt, muộn.',
      },
      {
        rule: 'Tạm tính',
        before: 'Theo phần quyết định.',
        after: 'Khi bất cứ phần nào dựa vào số tạm tính.',
        example: 'Phần thứ nhất tạm tính, phần thứ hai quyết định: nay chỉ tiêu cũng ghi tạm tính.',
      },
      {
        rule: 'Xếp thứ tự Đi lùi',
        before: 'Kém nhất trong mọi trạng thái.',
        after: 'Trước hạn ngang Chậm nhiều; hết năm hoặc sau hạn ngang Không đạt.',
        example: '99,6% sau một năm 100% không còn bị xếp dưới 50%.',
      },
      {
        rule: 'Đổi định nghĩa hoặc phạm vi',
        before: 'Tính nhịp như thường, chỉ có ghi chú.',
        after: 'Dãy số bị ngắt ở chỗ đổi; không tính nhịp qua chỗ ngắt, trừ khi mức xuất phát được tính lại.',
        example: '62% năm 2025, từ quý I/2027 tính cả hồ sơ nộp ở thôn, 71% năm 2027: nay là Chưa đủ dữ liệu.',
      },
      {
        rule: 'Công trình có khối lượng',
        before: 'Chỉ ghi đã làm bao nhiêu.',
        after: 'Đánh giá theo nhịp khi văn bản ghi mỗi năm làm bao nhiêu; không ghi thì không tính nhịp.',
        example: '6,5 km cuối 2027, hứa 15–20 km, mỗi năm 3–4 km: nay là Vượt mức cần có (nhịp 1,0833).',
      },
      {
        rule: 'Công trình, kế hoạch không có báo cáo mới hay báo cáo trái nhau',
        before: 'Chỉ ghi tin đến sau.',
        after:
          'Năm không đạt rồi không có báo cáo mới vẫn là Không đạt; hai khối lượng khác nhau cho cùng ngày là Chưa đủ dữ liệu; kế hoạch đã tạm dừng là đã bắt đầu.',
        example: 'Năm 2026 làm 2,5 km khi hứa ít nhất 3 km, cuối năm 2027 không báo cáo: nay là Không đạt.',
      },
      {
        rule: 'Đề án, kế hoạch, nhiệm vụ',
        before: 'Đề án, kế hoạch chỉ ghi làm đến đâu.',
        after:
          'Ghi thêm đúng hạn hay quá hạn vào ngày chốt; không văn bản nào đặt thời hạn thì ghi rõ là không ghi thời hạn.',
        example: 'Hạn 30/9/2027 theo văn bản giao, đến ngày chốt vẫn đang làm: nay là Quá hạn, đang làm.',
      },
    ],
  },
  {
    version: 3,
    from: '2026-12-01',
    changes: [
      {
        rule: 'Các nơi báo cáo khác nhau về một việc',
        before: 'Lấy lời của báo cáo nhận sau cùng.',
        after:
          'Về cùng một kỳ mà các nơi ghi khác nhau thì không lấy lời bên nào: việc ấy không là đã xong, cũng không là quá hạn, cho đến khi một bên đính chính hoặc kỳ sau hết trái nhau.',
        example:
          'Phải bắt đầu trong quý I/2026; quý III/2026 một nơi ghi Chưa bắt đầu, một nơi ghi Đang làm: trước là Quá hạn bắt đầu, chưa làm, nay là Các nơi báo cáo khác nhau.',
      },
      {
        rule: 'Hai khối lượng khác nhau cho cùng ngày',
        before: 'Đánh giá là Chưa đủ dữ liệu, nhưng câu giải thích và năm ấy vẫn theo một trong hai số.',
        after: 'Câu giải thích nêu cả hai số; năm kết thúc vào ngày ấy là Chưa đủ dữ liệu.',
        example: 'Cuối năm 2027 một nơi ghi 9 km, một nơi ghi 6,5 km: năm 2027 trước là Đạt, nay là Chưa đủ dữ liệu.',
      },
    ],
  },
];

/** The version by which a new release is judged. */
export const methodVersion: number = (methodVersions.at(-1) ?? methodVersions[0]).version;

/** "cách tính bản 1". */
export function nameMethod(version: number): string {
  return `cách tính bản ${version}`;
}

/** "theo cách tính bản 1", of what was judged by an earlier version than today's; of today's it goes without saying. */
export function sayEarlierMethod(version: number): string | undefined {
  return version === methodVersion ? undefined : `theo ${nameMethod(version)}`;
}
