import type { RuleGroup } from './method-rules.ts';

/** How works, plans and tasks are judged, in the order in which a state is worked out by hand from the tables. */
export const commitmentRules: readonly RuleGroup[] = [
  {
    heading: 'Tin nào được dùng',
    rules: [
      {
        rule: 'Lấy bảng updates: những dòng của báo cáo mà bảng reports ghi firstRelease là kỳ công bố đang xét hoặc kỳ trước, nói về kỳ hết không sau ngày chốt (cột refersTo), và chưa bị một dòng khác trong số ấy đính chính (cột correctsReport, correctsId). Xếp theo ngày cuối của kỳ được nói đến, rồi ngày nhận, rồi mã báo cáo và mã tin; dòng cuối là tin mới nhất.',
        why: 'Tin sai được thay chứ không bị xóa; cùng nói về một kỳ thì tin đến sau biết nhiều hơn.',
      },
    ],
  },
  {
    heading: 'Thời hạn',
    rules: [
      {
        rule: 'Nhiệm vụ: cột deadline của bảng tasks. Trống thì lấy ngày dueOn sớm nhất của nhiệm vụ ấy trong bảng assignments, chỉ kể văn bản được ký (sourceDate) và nhập (enteredOn) không sau ngày chốt. Công trình cũng lấy ở bảng assignments. Trang nói rõ hạn ấy không phải lời của chương trình. Không có ngày nào thì không có thời hạn (no-deadline): trang ghi “không ghi thời hạn”.',
        why: 'Không ai bị chê quá một cái hạn mà chưa văn bản nào đặt ra; văn bản nhập sau không đổi được điều đã công bố.',
      },
      {
        rule: 'Đề án, kế hoạch: Phụ lục chỉ ghi bắt đầu từ quý nào (cột starts của bảng plans). Tin mới nhất là chưa làm, hoặc chưa có tin, thì hạn là ngày cuối của quý ấy, từ ngày hôm sau là “Quá hạn bắt đầu”. Đã bắt đầu (đang làm, tạm dừng, hoàn thành) thì không còn thời hạn.',
      },
    ],
  },
  {
    heading: 'Làm đến đâu, so với thời hạn',
    rules: [
      {
        rule: 'Làm đến đâu (cột progress) là cột state của tin mới nhất; chưa có tin là “chưa báo cáo”. Chưa hoàn thành mà ngày chốt sau hạn là quá hạn (overdue); đúng ngày hạn thì còn trong hạn (in-time).',
        why: 'Trong chính ngày hạn vẫn còn kịp.',
      },
      {
        rule: 'Ở kỳ mới nhất mà các cơ quan nói khác nhau (tình trạng, hoặc khối lượng đã xong; của mỗi cơ quan lấy tin nhận sau cùng) thì không lấy lời bên nào: progress là disputed, cột state ghi “Các nơi báo cáo khác nhau”; đã qua hạn thì timeliness là unclear, chưa qua là in-time. Đính chính, hoặc kỳ sau hết trái nhau, thì trở lại như thường; ngày xong chỉ tính từ kỳ mà mọi nơi đều ghi hoàn thành.',
        why: 'Không ai ở đây biết bên nào đúng; chọn bên gửi sau là chọn hộ.',
      },
      {
        rule: 'Hoàn thành: xét tin “hoàn thành” đầu tiên trong những tin “hoàn thành” liền nhau ở cuối. Ngày xong là documentDate của tin ấy, không có thì là ngày cuối của kỳ mà tin nói đến. Ngày xong không sau hạn là hoàn thành đúng hạn, sau hạn là hoàn thành quá hạn. Riêng khi không có văn bản, kỳ ấy bắt đầu không sau hạn mà hết sau hạn, thì là “chưa rõ trước hay sau hạn” (unclear).',
        why: 'Không đủ giấy tờ để nói ai trễ thì không nói.',
      },
      {
        rule: 'Cột state ghép hai điều ấy: “Trong hạn, đang làm”, “Quá hạn, chưa báo cáo”, “Tạm dừng, không ghi thời hạn”. Đã xong thì “Hoàn thành đúng hạn” hoặc “Hoàn thành, trễ hạn”; không có thời hạn thì chỉ “Hoàn thành”. Chưa có tin mà chưa quá hạn thì cột ghi “Chưa báo cáo, không ghi thời hạn” hay “Trong hạn, chưa báo cáo”; ở trang thì viết gọn là “Chưa có số liệu”, vì chưa đến lúc phải báo cáo.',
      },
    ],
  },
  {
    heading: 'Công trình có khối lượng',
    rules: [
      {
        rule: 'Chỉ xét công trình có cột quantityFrom hoặc eachYearFrom trong bảng works: cận dưới của khoảng đã hứa quyết định. Đã làm là cột quantity (tổng từ đầu) của tin mới nhất có ghi khối lượng. Có tin ghi đơn vị khác, ít hơn tin trước, hoặc khác một tin của cùng ngày, là Chưa đủ dữ liệu. Chưa tin nào ghi khối lượng: trước ngày cuối của quý đầu tiên bắt đầu sau ngày ban hành là Chưa đến kỳ, từ ngày ấy là Chưa báo cáo.',
      },
      {
        rule: 'Một năm đã hết: khối lượng vào ngày 31/12 trừ khối lượng vào 31/12 năm trước (trước năm đầu là 0); từ eachYearFrom trở lên là đạt, kém hơn là không đạt. Thiếu số cuối năm là chưa có số; chỉ thiếu số cuối năm trước, hoặc cuối năm nào có hai khối lượng khác nhau, là không biết; cuối năm đã đủ quantityFrom thì năm ấy đạt.',
      },
      {
        rule: 'Mức cần có = eachYearFrom × số năm (tính như ở trên) từ 31/12 trước năm đầu đến ngày cuối của kỳ mà số mới nhất nói đến, không quá quantityFrom. Nhịp = đã làm ÷ mức cần có. Ví dụ: hứa 15–20 km, mỗi năm 3–4 km; hết năm 2027 làm 6,5 km, cần có 2 × 3 = 6 km, nhịp 1,0833: Vượt mức cần có.',
      },
      {
        rule: 'Xét lần lượt, dừng ở điều đầu tiên đúng: đã làm từ quantityFrom trở lên là Đạt. Đã đến 31/12 của năm cuối: có quantityFrom thì là Không đạt, trừ khi số mới nhất còn trước ngày ấy và theo nó không chậm (không tính nhịp, hoặc nhịp từ 0,95), khi đó là Chưa báo cáo; không có quantityFrom thì có năm không đạt là Không đạt, có năm chưa có số là Chưa báo cáo, có năm không biết là Chưa đủ dữ liệu, còn lại là Đạt. Trong các năm đã hết và không thiếu số, năm gần nhất không đạt: Không đạt. Năm vừa hết chưa có số: Chưa báo cáo. Không có eachYearFrom: Không tính nhịp. Số mới nhất còn trước 31/12 của năm đầu: Quá sớm để đánh giá (khác với chỉ tiêu, vẫn ghi nhịp). Còn lại xếp theo nhịp như chỉ tiêu, không có dung sai.',
        why: 'Im lặng không được lợi hơn báo cáo thật; văn bản không ghi mỗi năm làm bao nhiêu thì không thể nói là chậm.',
      },
    ],
  },
];
