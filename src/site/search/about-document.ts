import { fold } from '../../core/text/fold.ts';

/** What people ask about the document itself: how they ask, and how the clause that answers is worded. */
interface Topic {
  code: string;
  asked: RegExp;
  told?: RegExp;
}

const document = '(?:chuong trinh|van ban|tai lieu|nghi quyet nay)';
const when = '(?:ngay nao|khi nao|bao gio|luc nao|nam nao|thang nao|ngay thang nao)';
const who = '(?:ai|co quan nao|don vi nao|to chuc nao|ban nao|phong nao|noi nao)';
const topics: Topic[] = [
  {
    code: 've:ky',
    asked:
      /(?:^| )(?:ai|nguoi|ong nao|dong chi nao)(?: da| la nguoi)? ky(?: |$)|(?:^| )ky (?:ten )?(?:boi )?ai(?: |$)|chu ky/,
  },
  {
    code: 've:ngay',
    asked: new RegExp(
      `(?:ky|ban hanh|ra doi|co hieu luc|${document})(?: vao| tu| duoc| ky| ban hanh| nay| ra)* ${when}|(?:ngay|${when}) (?:ky|ban hanh)(?: |$)`,
    ),
    told: /kem theo .*ngay \d+ thang \d+ nam/,
  },
  {
    code: 've:ban-hanh',
    asked: new RegExp(`(?:ai|co quan nao|don vi nao|noi) (?:da )?ban hanh|${document}(?: nay)? (?:cua ai|do ai)`),
  },
  {
    code: 've:thay-the',
    asked:
      /(?:thay the|thay cho|bai bo|het hieu luc) .*(?:nao|gi)(?: |$)|(?:^| )(?:bo|thay|huy) (?:(?:van ban|chuong trinh|nghi quyet|ke hoach|cai) )+(?:cu|truoc)(?: |$)/,
    told: /nay thay the /,
  },
  {
    code: 've:dieu-chinh',
    asked: new RegExp(
      `(?:sua|sua doi|dieu chinh|thay doi) (?:nhiem vu|chi tieu|noi dung) .*(?:ai|co quan nao|tham quyen)(?: |$)|(?:sua doi|dieu chinh|bo sung|thay doi)(?: bo sung)? ${document}|${document}.* (?:sua doi|dieu chinh|bo sung|thay doi)`,
    ),
    told: /dieu chinh,? bo sung .*chuong trinh/,
  },
  {
    code: 've:noi-nhan',
    asked: /gui (?:cho |den |toi |di )*(?:ai|dau|nhung (?:ai|dau|noi nao)|noi nao|co quan nao|don vi nao)|ai nhan/,
    told: /^noi nhan$/,
  },
  {
    code: 've:thoi-han',
    asked: new RegExp(
      `${document}.* (?:den (?:nam nao|bao gio|khi nao)|bao lau|may nam|bao nhieu nam|giai doan nao|nhiem ky nao)`,
    ),
    told: /trong giai doan \d{4}/,
  },
  {
    code: 've:bao-cao',
    asked:
      /(?:bao lau|may thang|may lan|dinh ky|khi nao|bao gio|thoi han) .*bao cao|bao cao .*(?:may lan|bao lau|khi nao|bao gio|dinh ky|mot lan|lan nao)|(?:so ket|tong ket) (?:khi nao|bao gio)/,
    told: /(?:dinh ky|hang (?:quy|nam)).* bao cao|bao cao .*(?:dinh ky|hang (?:quy|nam))/,
  },
  {
    code: 've:so',
    asked: new RegExp(
      `(?:so (?:va |, )?ky hieu|ky hieu|so hieu|so van ban)(?: cua)? ${document}|${document}.* (?:ky hieu|so hieu|mang so|so may)`,
    ),
    told: /^\(?kem theo chuong trinh hanh dong so /,
  },
  {
    code: 've:can-cu',
    asked: /(?:can cu|dua) (?:vao |tren )*(?:dau|gi|van ban nao|nhung gi|co so nao|can cu nao|phap ly)/,
    told: /^can cu /,
  },
  {
    code: 've:theo-doi',
    asked: new RegExp(
      `(?:^| )${who} .*(?:kiem tra|giam sat|theo doi|don doc|tong hop|danh gia) .*(?:chuong trinh|nghi quyet|thuc hien)`,
    ),
    told: /^chu tri,? .*theo doi,? (?:kiem tra|don doc)/,
  },
  {
    code: 've:giam-sat',
    asked: new RegExp(`(?:^| )${who} .*(?:giam sat|kiem tra|kiem soat) .*(?:uy ban|ubnd|chinh quyen|chu tich)`),
    told: /giam sat hoat dong cua chinh quyen/,
  },
  {
    code: 've:nguon-luc',
    asked: /(?:tien|kinh phi|von|nguon luc|ngan sach)(?: de)?(?: thuc hien| lam)? (?:lay )?(?:o |tu )(?:dau|nguon nao)/,
    told: /^(?:[ivx]+\. )?nguon luc/,
  },
];

/** What of the document a question asks for: `ai ký văn bản này`. */
export function findTopic(question: string): string | undefined {
  const bare = fold(question);
  return topics.find(({ asked }) => asked.test(bare))?.code;
}

/** What of such questions some words of the document answer. */
export function topicsOf(words: string): string[] {
  const bare = fold(words);
  return topics.flatMap(({ code, told }) => (told?.test(bare) ? [code] : []));
}
