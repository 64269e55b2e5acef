import { fold } from '../../core/text/fold.ts';

/** What people ask of a thing, and no programme says. */
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

/** What a question asks for that stands in no programme: `mấy giờ bộ phận một cửa mở cửa`. */
export function findNeverSaid(question: string): NeverSaid | undefined {
  const bare = fold(question);
  return ways.find(([, asked]) => asked.test(bare))?.[0];
}
