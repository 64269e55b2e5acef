// Cuts the heading font down to Vietnamese. Run by `npm run font`; a test compares the committed file with its result.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';
import { leaveOutBearings } from './leave-out-bearings.ts';
import { shareOutlines } from './share-outlines.ts';

export const original = '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf';
export const subsetFile = new URL('./be-vietnam-pro-600.woff2', import.meta.url);

const lowerCase = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz';
const signs = ' 0123456789.,;:–-()/%≥≤<>“”"\'?!·→…«»';

/** The heading font with the Vietnamese alphabet, figures and signs, without hinting, as WOFF2. */
export async function cutFont(): Promise<Buffer> {
  const file = createRequire(import.meta.url).resolve(original);
  const cut = await keepAlphabet(await readFile(file), 'truetype');
  return leaveOutBearings(await keepAlphabet(shareOutlines(cut), 'woff2'));
}

export function keepAlphabet(font: Buffer, targetFormat: 'truetype' | 'woff2'): Promise<Buffer> {
  return subsetFont(font, lowerCase + lowerCase.toUpperCase() + signs, {
    targetFormat,
    noHinting: true,
    noLayoutClosure: true,
    // Pairs of letters are a fifth of the file: 1.6 KB before the first words of every page.
    keepFeatures: [],
    dropTables: ['GSUB', 'GDEF', 'GPOS'],
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(subsetFile, await cutFont());
