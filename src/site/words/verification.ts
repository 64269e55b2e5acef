import { formatRefersTo } from '../../core/words/format.ts';

/** Words of the page that explains how a citizen checks that nothing was altered. */
export const verificationWords = {
  link: (commit: string | undefined) =>
    commit === undefined ? 'Kiểm chứng trang này' : `Kiểm chứng trang này (bản ghi ${commit.slice(0, 7)})`,
  title: 'Kiểm chứng',
  description:
    'Cách tự kiểm tra rằng số liệu và lời văn trên trang này đúng như lúc công bố, và rằng điều đã công bố không bị sửa sau đó.',
  lead: 'Mọi tệp của trang này có dấu vân tay (SHA-256) ghi trong một bản kê. Ai cũng có thể tự tính lại và so: sai một chữ, một con số, dấu vân tay đã khác.',
  facts: {
    heading: 'Bản này',
    release: 'Kỳ công bố',
    none: 'Chưa công bố kỳ nào',
    cutOff: 'Số liệu chốt ngày',
    latest: 'Báo cáo nhận gần nhất',
    chain: 'Mã chuỗi',
    signature: 'Chữ ký số',
    scan: 'Bản quét văn bản đã ký (SHA-256)',
    noScan: 'Văn phòng chưa cho biết. Lời văn trên trang là bản chép; hãy so với bản giấy.',
    commit: 'Bản ghi git',
    noCommit: 'Không rõ: bản này dựng từ một bản sao không có lịch sử git.',
  },
  files: {
    heading: 'Bản kê',
    manifest: 'Bản kê mọi tệp (JSON)',
    checksums: 'Bản kê cho lệnh sha256sum',
    note: 'Bản kê ghi đường dẫn, số byte và dấu vân tay của từng tệp, bản ghi git và kỳ công bố. Không tệp nào ghi giờ máy, nên ai dựng lại từ cùng một bản ghi cũng được đúng từng byte.',
  },
  oneFile: {
    heading: 'Kiểm tra một tệp, không cần cài gì',
    steps: [
      'Tải tệp cần kiểm tra về máy, ví dụ tệp số liệu của một chỉ tiêu.',
      'Windows: mở PowerShell, gõ Get-FileHash rồi kéo tệp vào cửa sổ và nhấn Enter. Máy Mac: mở Terminal, gõ shasum -a 256 rồi kéo tệp vào. Linux: sha256sum và tên tệp.',
      'Mở bản kê, tìm tên tệp, so hai dãy 64 chữ số. Giống hết là đúng; khác một chữ là tệp đã bị sửa hoặc trang đã sang kỳ mới.',
    ],
  },
  wholeSite: {
    heading: 'Kiểm tra cả trang',
    steps: [
      'Tải cả trang về một thư mục (ví dụ bằng wget), rồi chạy trong thư mục ấy:',
      'Lệnh ấy chỉ biết những tệp có trong danh sách của nó. Ai có kho mã của trang thì chạy lệnh sau: nó báo cả tệp thiếu và tệp thừa, so hai bản kê với nhau, rồi tính lại từng đánh giá từ các báo cáo đã công bố, so với số trên trang, và so lời chương trình trên mọi trang với văn bản gốc. Tệp Word, xlsx, tin Atom, bản phát thanh, lịch và mã lệnh thì nó chỉ so với bản kê: thêm --dung-lai để dựng lại từ số liệu và so từng byte.',
    ],
    sums: 'sha256sum --check --quiet --ignore-missing kiem-chung/SHA256SUMS',
    command: 'npm run kiem-chung -- THƯ-MỤC',
  },
  rebuild: {
    heading: 'Dựng lại trên máy khác',
    lead: 'Trường đại học, báo chí hay bất cứ ai có kho mã đều dựng lại được cả trang trên máy của mình và so từng byte, kể cả biểu đồ, tệp Word và những trang mà phép tính lại ở trên không xem tới.',
    steps: [
      'Lấy kho mã từ văn phòng, chuyển về đúng bản ghi git nêu ở đầu trang này (git checkout), rồi cài: npm ci.',
      'Tải cả trang về một thư mục, rồi chạy lệnh dưới. Lệnh dựng lại từ số liệu, so từng tệp, và in dấu vân tay của bản kê.',
      'Tính dấu vân tay của tệp kiem-chung/SHA256SUMS tải từ trang (sha256sum). Hai dãy 64 chữ số phải giống hết.',
      'Công bố dãy ấy ở nơi của bạn, kèm ngày và tên người làm, và giữ bản sao của trang: đó là bằng chứng nằm ngoài tay văn phòng.',
    ],
    command: 'npm run kiem-chung -- THƯ-MỤC --dung-lai',
    same: 'Đã thử: Node 22, 24 và 26, thư mục nào, ngôn ngữ nào của máy cũng cho đúng từng byte. Dựng lại chứng tỏ mã và số liệu bạn nhận cho ra đúng trang này. Nó không chứng tỏ báo cáo nói thật; và vì chương trình kiểm tra cũng lấy từ văn phòng, hãy giữ bản kho mã của riêng bạn, hoặc so bản ghi git của nó với người khác, rồi mới tin câu trả lời của nó.',
  },
  twoCopies: {
    heading: 'So với một bản giữ từ trước',
    why: 'Một bản sao đứng riêng chỉ chứng tỏ nó khớp với chính nó. Ai giữ kho dữ liệu vẫn có thể sửa số cũ rồi tính lại toàn bộ dấu vân tay, và mọi phép kiểm tra ở trên vẫn báo đúng. Chỉ một bản giữ từ trước, nằm ngoài tay văn phòng, mới cho thấy điều đó.',
    file: 'Tải tệp so hai bản sao',
    how: 'Tệp ấy chạy trên máy của bạn, không cần mạng: chọn bản cũ và bản mới (thư mục hoặc tệp .zip), nó nêu từng báo cáo, từng kỳ công bố không còn nguyên, kèm giá trị của cả hai bản; rồi nêu chỉ tiêu, nơi được giao, phản hồi, sửa đổi, câu hỏi nào đã đổi ngoài chuỗi, để bạn hỏi vì sao. Ai có kho mã thì chạy lệnh sau; mỗi bản là thư mục, tệp .zip hoặc địa chỉ https:',
    command: 'npm run kiem-chung -- BẢN-MỚI --so-voi BẢN-CŨ',
    code: 'Không giữ được cả bản sao thì chép lấy mã chuỗi của kỳ công bố: 20 ký tự, có trên trang của kỳ, trên bản tóm tắt in ra và trong tin Atom. Sửa bất cứ báo cáo hay kỳ nào từ đó về trước thì mã chuỗi của các kỳ sau sẽ khác.',
  },
  signing: {
    heading: 'Ai đã ký',
    none: 'Chưa ký: văn phòng chưa khai khóa ký nào. Dấu vân tay cho biết tệp có đổi không, không cho biết ai đã lập tệp.',
    needed: (threshold: number, keys: number) =>
      `Mỗi kỳ công bố phải có ít nhất ${threshold} trong ${keys} nơi sau ký. Đổi khóa hay đổi số chữ ký thì các khóa cũ phải ký.`,
    since: (day: string) => `ký được từ ngày ${day}; dấu vân tay của khóa:`,
    compare:
      'Trang không tự chứng minh được khóa là của ai: hãy so dấu vân tay với bản in, bản niêm yết, hoặc hỏi chính nơi giữ khóa.',
    release: (period: string) => `Kỳ ${formatRefersTo(period)}`,
    file: (period: string) => `tệp chữ ký kỳ ${formatRefersTo(period)}`,
    list: 'Danh sách khóa (JSON)',
    how: 'Lệnh kiem-chung kiểm tra chữ ký. Tệp chữ ký là phong bì DSSE chứa bản xác nhận in-toto, ký bằng Ed25519; ai cũng kiểm tra được bằng chương trình khác.',
  },
  time: {
    heading: 'Kỳ công bố đã có từ khi nào',
    why: 'Văn phòng có thể gửi dấu vân tay của kỳ công bố (không gửi nội dung) tới OpenTimestamps, nơi đưa nó vào một khối Bitcoin. Không ai lập lùi ngày được khối ấy, kể cả văn phòng.',
    none: 'Chưa kỳ nào có mốc thời gian.',
    release: (period: string) => `Kỳ ${formatRefersTo(period)}`,
    file: (period: string) => `tệp mốc thời gian kỳ ${formatRefersTo(period)}`,
    compare:
      'Lệnh kiem-chung tính lại gốc Merkle từ tệp kỳ công bố mà không cần mạng; còn khối ấy có đúng gốc đó không, và tạo lúc nào, thì hãy xem ở một trang tra cứu khối Bitcoin do bạn chọn. Tệp .ots nằm trong trường "ots", dạng Base64.',
  },
  chain: {
    heading: 'Chuỗi dấu vân tay giữ được gì',
    paragraphs: [
      'Mỗi kỳ công bố ghi dấu vân tay của từng báo cáo và của kỳ trước, nối thành một chuỗi. Sửa hay xóa một báo cáo, một kỳ đã công bố mà không tính lại cả chuỗi thì chuỗi đứt, và phần mềm từ chối dựng trang. Điều chưa có kỳ nào ghi dấu vân tay (kỳ mới nhất, văn bản giao việc, đính chính, phản hồi mới) thì chuỗi chưa giữ. Người cố ý tính lại cả chuỗi thì chuỗi không ngăn được; khi ấy phải so với bản giữ từ trước.',
      'Số sai chỉ được đính chính trong báo cáo sau, kèm lý do. Trang của kỳ cũ vẫn giữ số cũ và dẫn tới kỳ đã đính chính.',
      'Giữ lại một bản sao của trang, hay ít nhất mã chuỗi, từ hôm nay: sau này bạn chứng minh được trang đã ghi gì.',
    ],
  },
} as const;
