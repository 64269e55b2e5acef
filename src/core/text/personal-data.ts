/** Between digits of one number: a blank, a dot, a hyphen, brackets; never two thousands apart by a comma. */
const gap = '[ \\u00a0.\\-()]{0,2}';
const digits = (count: string) => `\\d(?:${gap}\\d){${count}}`;
const alone = (pattern: string) => `(?<![\\d.,/])${pattern}(?!${gap}\\d|,\\d)`;

const patterns = [
  // A citizen number: 12 digits, the first of which is 0; any 12 in one piece.
  alone(`0(?:${gap}\\d){11}`),
  alone('\\d{12}'),
  // A telephone: 0, 84 or +84, then a mobile (9 digits) or a landline, whose area begins with 2 (10 digits).
  alone(`(?:(?:\\+|00)84|\\(\\+?84\\)|84(?!\\.)|0)${gap}(?:\\(?0\\)${gap})?(?:[35789]|2\\d)(?:${gap}\\d){8}`),
].map((pattern) => new RegExp(pattern, 'u'));

/** Words that a number of a person stands behind, whatever its length: three digits for short ones, twelve at most. */
const before =
  '(?<!\\p{L})(?:cccd|cmnd|cmt(?:nd)?|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|định danh(?: cá nhân)?|s?đt(?:dđ)?|đtdđ|tel|phone|hotline|zalo|điện thoại(?: di động| bàn| liên hệ)?|di động)';
const named = new RegExp(`${before}\\.?(?:\\s*(?:số|:|là))*\\s*(\\(?\\+?${digits('6,11')})(?!${gap}\\d)`, 'iu');

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;

/** What makes a number an amount. */
const money = /^[ \u00a0]*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|đ|vnđ|vnd|usd)(?!\p{L})|₫|%)/iu;
const day = /^\d{1,2}([.-])\d{1,2}\1(?:19|20)\d{2}/;

/** The first personal data in a text, masked so that a message about it does not spread it: `03*******89`. */
export function findPersonalData(text: string): string | undefined {
  const numbers = [...patterns.map((pattern) => findNumber(text, pattern)), findNumber(text, named)];
  const found = numbers.find((match) => match !== undefined) ?? email.exec(text)?.[0];
  return found === undefined ? undefined : `${found.slice(0, 2)}${'*'.repeat(found.length - 4)}${found.slice(-2)}`;
}

/** The first such number that is no amount of money and no day with a figure behind it. */
function findNumber(text: string, pattern: RegExp): string | undefined {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))]
    .map((match) => ({ number: match[1] ?? match[0], rest: text.slice(match.index + match[0].length) }))
    .find(({ number, rest }) => !money.test(rest) && !day.test(number))?.number;
}
