import { fold } from '../../core/text/fold.ts';

/** What people ask of a thing, and programmes hardly ever say. */
export type NeverSaid = 'hours' | 'personName' | 'age' | 'duration' | 'price' | 'phone' | 'address';

const office = '(?:chu tich|bi thu|giam doc|truong|lanh dao|can bo|ong|ba|ai)';
const ways: [NeverSaid, RegExp][] = [
  ['hours', /(?:^| )(?:may gio|gio nao|gio mo cua|gio dong cua|gio lam viec|lich lam viec|lich tiep dan)(?: |$)/],
  ['personName', new RegExp(`(?:^| )${office} .*(?:ten (?:la )?gi|ho ten|ten tuoi)(?: |$)`)],
  ['age', /(?:^| )(?:may tuoi|bao nhieu tuoi|(?:duoi|tren|du|tu) \d+ tuoi)(?: |$)/],
  // How often somebody reports is said, and so is how long the programme lasts.
  ['duration', /(?:^| )(?:may|bao nhieu) (?:thang|tuan|ngay|gio)(?: |$)(?!.*(?:bao cao|mot lan))/],
  ['price', /(?:^| )(?:le phi|(?:gia|phi) (?:la )?bao nhieu|(?:het|ton|mat|phat) (?:bao nhieu|may) tien)(?: |$)/],
  ['price', /(?:^| )bao nhieu (?:tien )?(?:1|mot) (?:khoi|so|can|lit|kg|m2|met)(?: |$)/],
  ['phone', /(?:^| )(?:sdt|so dien thoai|so may ban|hotline)(?: |$)/],
  ['address', /(?:^| )dia chi (?:cua|o dau|nao|la gi)(?: |$)/],
];

/** How a text would say it: where one of its clauses does, nothing is denied. A person's name has no such sign. */
const signs: Record<NeverSaid, RegExp | undefined> = {
  hours: /(?:^| )(?:\d+ gio|gio (?:mo cua|dong cua|lam viec|hanh chinh)|lich (?:lam viec|tiep dan))(?: |$)/,
  personName: undefined,
  age: /(?:^| )(?:\d+ tuoi|tuoi \d+)(?: |$)/,
  // A day of a month is a date.
  duration: /(?:^| )(?:trong|qua|mat|thoi han) \d+ (?:thang|tuan|ngay|gio)(?: |$)/,
  price: /(?:^| )(?:le phi|gia ve|bieu gia|\d+ dong)(?: |$)/,
  phone: /(?:^| )(?:so dien thoai|hotline|\d{9,11})(?: |$)/,
  address: /(?:^| )dia chi(?: |$)/,
};

/** What a question asks for that these texts do not say: `mấy giờ bộ phận một cửa mở cửa`. Texts without marks. */
export function findNeverSaid(question: string, texts: () => readonly string[]): NeverSaid | undefined {
  const bare = fold(question);
  const what = ways.find(([, asked]) => asked.test(bare))?.[0];
  const sign = what && signs[what];
  return sign !== undefined && texts().some((text) => sign.test(text)) ? undefined : what;
}
