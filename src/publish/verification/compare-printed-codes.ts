import { chainCode } from '../../core/releases/chain-code.ts';
import type { SignedRelease } from '../../core/signing/check-statements.ts';
import { printedSignature, saySigned } from '../../core/words/signing.ts';
import { drawQrCode } from '../../site/open-data/qr-code.ts';
import { signatureWords } from '../words/signatures.ts';
import type { Difference } from './difference.ts';
import { foldWords, listPageWords } from './page-words.ts';
import type { ReadSite } from './read-published.ts';

/** What a site may print of its chain and signatures. */
export interface ChainFacts {
  /** Oldest first, each with the SHA-256 of its file. */
  releases: readonly { id: string; sha256: string }[];
  signed: readonly SignedRelease[];
}

const code = /(?<![0-9a-f])(?:[0-9a-f]{4} ?){4}[0-9a-f]{4}(?![0-9a-f])/g;

/** Holds every code and signature that pages, feed and pictures print against those computed: people copy them to hold the office to. */
export async function comparePrintedCodes(
  paths: readonly string[],
  read: ReadSite,
  facts: ChainFacts,
): Promise<Difference[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      if (path.endsWith('.html')) return comparePrinted(path, (await read(path)) ?? '', facts);
      if (path === 'cong-bo/tin.xml') return compareFeed(path, (await read(path)) ?? '', facts);
      return path.endsWith('/ma-chuoi.svg') ? comparePicture(path, read, facts) : [];
    }),
  );
  return found.flat();
}

function comparePrinted(path: string, html: string, { releases, signed }: ChainFacts): Difference[] {
  const release = releaseOf(path, releases) ?? releases.at(-1);
  const said = new Set(
    signed.filter((one) => !path.startsWith('cong-bo/') || one.period === release?.id).map(saySigned),
  );
  const expected = release && chainCode(release.sha256);
  const words = listPageWords(html);
  const marked = (html.match(printedSignature) ?? []).map((one) => one.trim()).filter((one) => !said.has(one));
  return [
    ...listCodes(words)
      .filter((printed) => printed !== expected)
      .map((printed) => differ(path, printed, expected)),
    ...(marked.length > 0 ? marked : words.flatMap((one) => listOtherSignatures(one, [...said].map(foldWords))))
      .slice(0, 1)
      .map((printed) => differ(path, printed, [...said].join(' · ') || undefined)),
  ];
}

/** Whatever speaks of signatures in numbers says what was computed, however it is marked up, and nothing after it. */
function listOtherSignatures(words: string, said: readonly string[]): string[] {
  const rest = said.reduce((left, one) => left.replaceAll(one, ''), words);
  const isMore = said.length > 0 && said.some((one) => words.includes(`${one};`));
  const found = [...rest.matchAll(signatureWords.counted)].map(({ index }) => rest.slice(index, index + 80));
  return isMore ? [...found, ...said] : found;
}

/** Years in a row are no code. */
function listCodes(words: readonly string[]): string[] {
  const printed = words
    .flatMap((one) => one.match(code) ?? [])
    .map((one) => one.replaceAll(' ', '').replace(/(.{4})(?=.)/g, '$1 '));
  return [...new Set(printed)].filter((one) => !/^(?:20\d\d ?)+$/.test(one));
}

function releaseOf(path: string, releases: ChainFacts['releases']): ChainFacts['releases'][number] | undefined {
  return releases.find(({ id }) => path.startsWith(`cong-bo/${id.toLowerCase()}/`));
}

function compareFeed(path: string, xml: string, { releases }: ChainFacts): Difference[] {
  return xml.split('<entry>').flatMap((entry) => {
    const release = releases.find(({ id }) => entry.includes(`/cong-bo/${id.toLowerCase()}/`));
    const expected = release && chainCode(release.sha256);
    return listCodes(listPageWords(entry))
      .filter((printed) => printed !== expected)
      .map((printed) => differ(path, printed, expected));
  });
}

/** Drawn again for the address that its page names as its own. */
async function comparePicture(path: string, read: ReadSite, { releases }: ChainFacts): Promise<Difference[]> {
  const release = releaseOf(path, releases);
  const page = (await read(path.replace('ma-chuoi.svg', 'index.html'))) ?? '';
  const [, address = ''] = /<meta property="og:url" content="([^"]+)"/.exec(page) ?? [];
  const expected = release && drawQrCode(`${address}#sha256-${release.sha256}`);
  const found = (await read(path)) ?? '';
  return found === expected ? [] : [differ(path, 'SVG', release?.sha256)];
}

function differ(place: string, found: string, expected: string | undefined): Difference {
  return { place, found, ...(expected !== undefined && { expected }) };
}
