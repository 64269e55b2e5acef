import { formatDate, formatRefersTo, upperFirst } from '../../core/words/format.ts';
import { disagreementWords } from './import-preview.ts';

/** The step in which a release is looked at and signed. */
export const deskApproveWords = {
  title: 'Duyệt',
  lead: 'Xem trang nháp, xem từng đánh giá thay đổi, quyết định về những cơ quan còn thiếu, in phiếu trình ký, rồi ghi tên người duyệt.',
  cutOff: 'Ngày chốt số liệu',
  cutOffHint: 'Ngày/tháng/năm. Đánh giá tính đến hết ngày này; số liệu nhận sau ngày này để kỳ sau.',
  saveCutOff: 'Ghi ngày chốt',
  cutOffSaved: (day: string) => `Ngày chốt số liệu: ${formatDate(day)}.`,
  wrongDay: 'Ghi một ngày có thật: ngày/tháng/năm, như 31/12/2026.',
  draft: 'Trang nháp',
  draftLead:
    'Trang nháp là trang của xã đúng như sẽ công bố, chỉ xem được trên máy này. Tên người duyệt ghi sau lúc dựng thì chưa có ở đó; mã chuỗi của kỳ chỉ chép từ trang đã công bố.',
  build: 'Dựng trang nháp',
  buildAgain: 'Dựng lại trang nháp',
  building: 'Đang dựng trang nháp. Việc này mất khoảng một phút; trong lúc chờ có thể làm việc khác.',
  pagesDone: (done: number, of: number) =>
    done === 0
      ? 'Đang chuẩn bị dựng trang; phần này lâu nhất.'
      : of > 0
        ? `Đã dựng ${done} trong khoảng ${of} trang.`
        : `Đã dựng ${done} trang.`,
  checkProgress: 'Xem đã xong chưa',
  current: 'Trang nháp đã đúng với số liệu hiện có.',
  stale: 'Số liệu đã đổi từ lần dựng trước: dựng lại trước khi duyệt.',
  open: 'Mở trang nháp',
  openRelease: 'Mở trang của kỳ này',
  buildFailed: 'Chưa dựng được trang nháp. Những gì đã làm vẫn còn nguyên; bấm dựng lại.',
  details: 'Chi tiết cho người phụ trách kỹ thuật',
  verdicts: 'Đánh giá thay đổi',
  verdictsLead: 'Đánh dấu từng mục sau khi đã xem. Số liệu đổi thì mục ấy phải xem lại.',
  noMoves: 'Không có đánh giá nào thay đổi.',
  kept: (count: number) => `${count} chỉ tiêu giữ nguyên đánh giá`,
  silent: (count: number, areOthers: boolean) => `${count} chỉ tiêu${areOthers ? ' khác' : ''} chưa có gì để đánh giá`,
  saveSeen: 'Ghi những mục đã xem',
  seenSaved: (seen: number, all: number) => `Đã xem ${seen} trong ${all} đánh giá thay đổi.`,
  becomes: 'thành',
  silentBodies: 'Cơ quan còn thiếu báo cáo',
  silentLead:
    'Những cơ quan sau phải báo cáo kỳ này mà chưa có tệp nào dùng được. Gọi nhắc; chờ thêm hay công bố luôn là do người phê duyệt quyết định.',
  silentNow: 'Trang của kỳ sẽ ghi rõ những nơi này chưa báo cáo.',
  publishWithout: (count: number) => `Công bố dù còn thiếu ${count} cơ quan này`,
  saveWithout: 'Ghi quyết định',
  withoutSaved: (count: number) => `Sẽ công bố dù còn thiếu ${count} cơ quan.`,
  waitForThem: 'Chưa đồng ý công bố khi còn thiếu: chờ các cơ quan gửi thêm.',
  spokenFor:
    'Những nơi sau không có báo cáo riêng dùng được; nơi khác đã báo cáo đủ việc của những nơi này, nên không phải quyết định gì.',
  allSent: 'Mọi cơ quan phải báo cáo đều đã báo cáo.',
  approver: 'Người duyệt',
  approvedBy: 'Người duyệt, họ tên và chức vụ',
  approvedByHint: 'Ví dụ: Nguyễn Văn A, Bí thư Đảng ủy. Tên này được công bố.',
  doneBy: 'Người làm, họ tên',
  doneByHint: 'Ghi trong lịch sử của kho dữ liệu.',
  note: 'Ghi chú cho người duyệt (không bắt buộc)',
  noteHint: 'In trên phiếu trình ký, không công bố. Ví dụ: đã gọi hỏi lại số nào, vì sao chọn công bố khi còn thiếu.',
  saveNames: 'Ghi tên',
  namesSaved: (approver: string) => `Người duyệt: ${approver}.`,
  namesKept: (approver: string, doneBy: string | undefined, hasNote: boolean) =>
    `Đã ghi: người duyệt ${approver}${doneBy === undefined ? '' : `; người làm ${doneBy}`}${hasNote ? '; có ghi chú' : ''}.`,
  approvedOthers:
    'Số liệu đã đổi sau khi ghi tên người duyệt. In lại phiếu trình ký, trình lại, rồi bấm “Ghi tên” lần nữa.',
  namesLacking: 'Ghi cả tên người duyệt và tên người làm.',
  sheet: 'Phiếu trình ký để in',
  notEnded: (period: string, end: string) =>
    `${upperFirst(formatRefersTo(period))} đến hết ngày ${formatDate(end)}. Từ ngày ấy mới chốt số liệu và công bố được; bây giờ chỉ nhận và kiểm tra tệp.`,
  tooEarly: (end: string) => `Ngày chốt sớm quá: đến ${formatDate(end)} kỳ này mới hết. Chọn ngày chốt muộn hơn.`,
  notAfter: (last: string, cutOff: string) =>
    `Kỳ gần nhất đã công bố là ${formatRefersTo(last)}, chốt ngày ${formatDate(cutOff)}. Chọn kỳ và ngày chốt sau kỳ ấy.`,
  published: (period: string) => `Kỳ ${formatRefersTo(period)} đã công bố rồi. Chọn kỳ khác ở trang đầu.`,
  notSound: 'Số liệu của kỳ này chưa hợp với nội dung đã có:',
};

/** The paper that the approver signs. */
export const deskSheetWords = {
  title: (period: string) => `Phiếu trình duyệt công bố ${formatRefersTo(period)}`,
  facts: (
    cutOff: string,
    {
      reports,
      figures,
      updates,
      corrections,
    }: Record<'figures' | 'updates' | 'corrections', string[]> & { reports: number },
  ) =>
    `Số liệu chốt ngày ${formatDate(cutOff)}; ${reports} báo cáo mới: ${figures.length} số liệu mới, ${updates.length} tin mới về công trình, đề án, nhiệm vụ, ${corrections.length} đính chính.`,
  verdicts: (count: number) => `Đánh giá thay đổi: ${count} chỉ tiêu`,
  kept: (names: readonly string[]) => `${names.length} chỉ tiêu giữ nguyên đánh giá: ${names.join('; ')}.`,
  unjudged: (names: readonly string[], areOthers: boolean) =>
    `${names.length} chỉ tiêu${areOthers ? ' khác' : ''} chưa có gì để đánh giá: ${names.join('; ')}.`,
  figures: (count: number) => `Số liệu mới: ${count}`,
  updates: (count: number) => `Tin mới về công trình, đề án, nhiệm vụ: ${count}`,
  disagreements: 'Các cơ quan báo cáo khác nhau',
  disagreementsLead: disagreementWords.whatToDo,
  missing: ({ unsent, spokenFor, sent }: Record<'unsent' | 'spokenFor' | 'sent', number>) =>
    `Không gửi: ${unsent} cơ quan${spokenFor > 0 ? `, trong đó ${spokenFor} có nơi khác báo cáo thay` : ''}${sent > 0 ? `; đã gửi mà chưa dùng được: ${sent} cơ quan` : ''}`,
  corrections: (count: number) => `Đính chính: ${count}`,
  figure: (name: string, value: string, paper: string, details: readonly string[]) =>
    `${name}: ${[value, ...details].join('; ')} – ${paper}`,
  correction: (name: string, said: { was: string; is: string; reason: string }, paper: string) =>
    `${name}: đã công bố ${said.was}, sửa thành ${said.is}. Lý do: ${said.reason.replace(/[.\s]+$/, '')}. ${upperFirst(paper)}.`,
  cumulative: (value: string) => `${value} (lũy kế từ đầu năm)`,
  paper: (body: string, number: string, day: string) => `${body}, văn bản ${number} ngày ${day}`,
  unknownBefore: 'số khác',
  note: 'Ghi chú của người làm',
  decisions: 'Những điều đã quyết định',
  publishedWithout: (names: readonly string[]) => `Công bố dù còn thiếu ${names.length} cơ quan: ${names.join('; ')}.`,
  oneUsed: (used: string, other: string) => `Dùng tệp ${used}, không dùng tệp ${other} của cùng cơ quan.`,
  bothUsed: (names: readonly string[]) => `Dùng cả hai tệp của một cơ quan: ${names.join(' và ')}.`,
  notUsed: (name: string) => `Tệp ${name} còn lỗi, không dùng trong kỳ này.`,
  openQuestion: (name: string, where: string, what: string) =>
    `Để nguyên sau khi máy hỏi, tệp ${name}, ${where}: ${what}`,
  none: 'Không có.',
  print: 'In hoặc lưu thành PDF',
  signature: 'Người duyệt',
  sign: '(ký, ghi rõ họ tên)',
  day: 'Ngày … tháng … năm …',
};

/** The step in which the quarter goes out. */
export const deskPublishWords = {
  title: 'Công bố',
  lead: (period: string) =>
    `Bấm một lần: số liệu ${formatRefersTo(period)} được ghi vào kho dữ liệu, trang được dựng, kiểm chứng và đưa ra nơi công bố. Dừng ở đâu thì làm tiếp từ đó.`,
  conditions: {
    figures: 'Có số liệu mới, và lập được kỳ công bố',
    rivals: 'Hai tệp khác nhau của cùng một cơ quan đã chọn tệp nào',
    built: 'Trang nháp đã dựng với đúng số liệu này',
    seen: 'Đã xem mọi đánh giá thay đổi',
    silent: 'Việc của mọi cơ quan đã có báo cáo, hoặc đã quyết định công bố dù còn thiếu',
    approver: 'Đã ghi người duyệt, cho đúng số liệu này',
    doneBy: 'Đã ghi người làm',
  },
  met: 'Xong',
  unmet: 'Còn thiếu',
  checklist: 'Trước khi công bố',
  faulty: (count: number) => `${count} tệp còn lỗi sẽ không được công bố trong kỳ này.`,
  changed: 'Những thay đổi khác trong nội dung, chưa ghi vào kho, sẽ ghi cùng lần này:',
  outlet: 'Thư mục công bố',
  outletHint:
    'Thư mục mạng, USB, hay thư mục của máy chủ web. Trang vào một thư mục mới rồi thay bản cũ trong một lần; bản cũ còn giữ bên cạnh. Để trống thì trang nằm trong thư mục dist của máy này.',
  noOutlet: (around: string) =>
    `Chưa đưa trang đi đâu: không thấy thư mục ${around}. Xem lại tên thư mục công bố, ổ mạng hay USB đã cắm chưa, rồi bấm lại.`,
  outletTaken: (folder: string) =>
    `Chưa đưa trang đi đâu: thư mục ${folder} đang có tệp khác, không phải trang của xã. Chọn một thư mục trống hoặc tên mới, để không tệp nào bị thay.`,
  share: 'Gửi cả lên kho trên mạng, để trang ở đó được dựng lại:',
  sharedOpen: (url: string) =>
    `Kho trên mạng (${url}) không dùng địa chỉ https, nên bàn làm việc không gửi lên đó. Nhờ người phụ trách kỹ thuật đổi địa chỉ của kho thành dạng https://…`,
  take: 'Lấy về bản mới của kho trên mạng',
  taken: 'Máy này đã có bản mới nhất của kho trên mạng.',
  shared: {
    'newer-there':
      'Kho trên mạng có bản mới hơn máy này: có người vừa công bố từ máy khác. Bấm "Lấy về bản mới của kho trên mạng", xem lại, rồi công bố.',
    'both-changed':
      'Máy này và kho trên mạng cùng có thay đổi riêng. Chưa mất gì: bấm "Lấy về bản mới của kho trên mạng" để ghép lại, rồi làm tiếp.',
    'not-allowed':
      'Nơi giữ kho không nhận mã truy cập này. Mã có thể gõ sai hoặc hết hạn: xin mã mới, gõ lại rồi làm tiếp.',
    'not-reached': 'Không nối được tới kho trên mạng. Xem lại đường truyền rồi làm tiếp.',
  },
  go: 'Công bố',
  sure: (approver: string) =>
    `Tôi biết: số liệu được công bố dưới tên người duyệt ${approver}; vào lịch sử rồi thì không rút lại được, số sai chỉ đính chính.`,
  live: {
    title: 'Trang trên mạng đã đúng chưa',
    lead: 'So bản kê của trang trên mạng với bản vừa dựng trên máy này. Kho trên mạng dựng lại trang mất vài phút: chưa giống thì chờ rồi so lại.',
    check: 'So với trang trên mạng',
    same: (address: string) => `Trang trên mạng (${address}) đúng là bản vừa dựng.`,
    other: (address: string) =>
      `Trang trên mạng (${address}) chưa phải bản vừa dựng. Nếu trang do kho trên mạng dựng thì chờ vài phút, rồi bấm “So với trang trên mạng” ở bước 4. Công bố.`,
    notReached: (address: string) =>
      `Chưa xem được trang trên mạng (${address}): không nối được, hoặc ở đó chưa có trang. Xem lại đường truyền và địa chỉ, rồi bấm “So với trang trên mạng” ở bước 4. Công bố.`,
    notBuilt: 'Máy này chưa dựng trang lần nào, nên chưa có gì để so.',
  },
  siteTitle: 'Không có kỳ mới, chỉ có sửa đổi ngoài số liệu',
  siteLead:
    'Sau khi sửa ghi chú, từ ngữ, giao việc hay thông tin liên hệ ở bước 5: dựng lại trang và đưa ra nơi công bố ghi ở trên. Không có kỳ công bố nào thay đổi.',
  site: 'Chỉ dựng lại trang',
  siteNeedsName: 'Ghi tên người làm ở bước 3. Duyệt trước, rồi bấm lại.',
  siteMessage: 'Dựng lại trang, không có kỳ mới',
  siteDone: (place: string) => `Đã dựng lại trang. Trang nằm ở ${place}.`,
  notYet: 'Chưa công bố được: xem những mục còn thiếu.',
  steps: {
    write: 'Ghi báo cáo và kỳ công bố vào nội dung',
    commit: 'Ghi vào lịch sử của kho dữ liệu',
    build: 'Dựng trang',
    verify: 'Kiểm chứng trang vừa dựng',
    deliver: 'Đưa trang ra nơi công bố',
    send: 'Gửi lên kho trên mạng',
    done: 'Xong',
  },
  running: 'Đang công bố. Việc này mất vài phút; đừng tắt máy, nhưng lỡ tắt thì mở lại là làm tiếp được.',
  stepOf: (step: number, of: number, what: string) => `Bước ${step} trong ${of}: ${what}.`,
  details: 'Chi tiết cho người phụ trách kỹ thuật',
  stopped: 'Công bố còn dở',
  stoppedLead: 'Những bước đã xong vẫn còn nguyên. Bấm "Làm tiếp" để làm từ bước đang dừng.',
  goOn: 'Làm tiếp',
  undo: 'Bỏ, trở lại như trước khi bấm Công bố',
  undone: 'Đã trở lại như trước khi bấm Công bố.',
  inBetween: 'Đang công bố dở, nên chưa nhận thay đổi khác. Làm tiếp hoặc bỏ lần công bố này trước.',
  /** The same where the site alone is built anew. */
  ofSite: {
    running: 'Đang dựng lại trang. Việc này mất vài phút; đừng tắt máy, nhưng lỡ tắt thì mở lại là làm tiếp được.',
    stopped: 'Dựng lại trang còn dở',
    undo: 'Bỏ, không dựng lại nữa',
    undone: 'Đã bỏ lần dựng lại trang.',
    inBetween: 'Đang dựng lại trang dở, nên chưa nhận thay đổi khác. Làm tiếp hoặc bỏ lần dựng lại này trước.',
  },
  stepDone: 'xong',
  stepHere: 'dừng ở đây',
  published: (period: string, place: string) =>
    `Đã công bố ${formatRefersTo(period)}. Trang nằm ở ${place}. Bàn làm việc đã sang kỳ sau.`,
  openLive: 'Mở trang vừa công bố',
  openLiveHow: 'Xem bằng liên kết này: bấm đúp tệp trong thư mục công bố thì các liên kết trong trang không chạy.',
  message: (period: string, cutOff: string) =>
    `Công bố ${formatRefersTo(period)}, số liệu chốt ngày ${formatDate(cutOff)}`,
  tag: (period: string) => `Công bố ${formatRefersTo(period)}`,
  failures: {
    write: 'Chưa ghi được báo cáo vào nội dung.',
    commit: 'Chưa ghi được vào lịch sử của kho dữ liệu.',
    build: 'Chưa dựng được trang. Trang đang công bố vẫn còn nguyên.',
    verify: 'Trang vừa dựng không khớp bản kê của chính nó, nên chưa đưa ra. Bấm "Làm tiếp" để dựng lại.',
    deliver:
      'Chưa đưa được trang ra nơi công bố. Xem ổ mạng hay USB đã cắm chưa, còn chỗ không; đổi thư mục ở ô dưới đây cũng được. Rồi bấm "Làm tiếp". Bản cũ ở đó vẫn còn nguyên.',
    server: (said: string) => `Chưa đưa được trang lên máy chủ. ${said.split('\n')[0]} Bản cũ ở đó vẫn còn nguyên.`,
    send: 'Chưa gửi được lên kho trên mạng. Trang đã dựng và kho trên máy này vẫn còn nguyên.',
    done: 'Trang đã công bố xong, nhưng chưa cất được các tệp đã nhận. Đóng những tệp đang mở trong Excel, xem ổ đĩa còn chỗ không, rồi bấm "Làm tiếp".',
  },
  changedMeanwhile: (file: string) =>
    `Tệp ${file} vừa bị sửa ở nơi khác, nên chưa ghi đè. Bỏ lần công bố này, xem lại, rồi công bố lại.`,
  busy: 'Đang có lượt nhập hoặc công bố khác trên máy này. Chờ lượt ấy xong rồi bấm "Làm tiếp".',
  noHistory:
    'Thư mục của trang không phải là bản sao của kho dữ liệu, nên không giữ được lịch sử. Nhờ người phụ trách kỹ thuật lấy lại đúng bản sao.',
  nothingMade: 'Chưa lập được kỳ công bố. Xem lại bước Nhận tệp và bước Duyệt.',
};
