// Cuts the heading font down to Vietnamese. Run by `npm run font`; a test compares the committed file with its result.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

const original = '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf';
/** What nearly every page needs: it comes with the first words. */
const common =
  'aàáảãạăằắặâầấẩẫậbcdđeèéẻẽêềếểệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởợpqrstuùúủũụưừứửữựvxyỳýỷABCDĐEGHIKLMNOPQRSTUVXYỦ 0123456789.,:;–-()/%≥“”';

/** Seldom in a heading, but for those in capitals: only a page that shows one of them asks for it. */
const seldom = 'ẳẵẹễfjwzỡỹỵFJWZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚŨỤƯỪỨỬỮỰỲÝỶỸỴ≤<>"\'?!·→…«»';

/** The heading font in two files: the Vietnamese alphabet, figures and signs, without hinting, as WOFF2. */
export const fontFiles = [
  { file: new URL('./be-vietnam-pro-600.woff2', import.meta.url), letters: common },
  { file: new URL('./be-vietnam-pro-600-seldom.woff2', import.meta.url), letters: seldom },
] as const;

export async function cutFont(letters: string): Promise<Buffer> {
  const file = createRequire(import.meta.url).resolve(original);
  return subsetFont(await readFile(file), letters, {
    targetFormat: 'woff2',
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: ['kern'],
    dropTables: ['GSUB', 'GDEF'],
  });
}

/** The `unicode-range` of the seldom letters; it reaches over letters that are in neither file. */
export function rangeOfSeldom(): string {
  const codes = (letters: string) => [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0);
  const kept = codes(common);
  const ranges: [number, number][] = [];
  for (const code of codes(seldom).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && !kept.some((one) => one > last[1] && one < code)) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map((range) => `U+${[...new Set(range)].map((code) => code.toString(16)).join('-')}`).join(', ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { file, letters } of fontFiles) await writeFile(file, await cutFont(letters));
}
