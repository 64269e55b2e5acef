import type { Site } from '../../core/schemas/site.ts';
import type { OfficialPaper } from '../papers/official-paper.ts';
import { citeDocument } from '../words/cite.ts';
import { demonstrationWords } from '../words/demonstration.ts';
import { frameWords } from '../words/frame.ts';
import { paperWords } from '../words/paper.ts';
import { absoluteUrl } from './page.ts';
import type { Seal } from './seal.ts';

/** What stands above and below every paper of one commune. */
export function buildLetterhead(
  site: Site,
  {
    kind,
    asOf,
    path,
    madeOn,
    seal,
  }: { kind?: string; asOf: string; path: string; madeOn: string; seal?: Seal | undefined },
): Pick<OfficialPaper, 'bodies' | 'number' | 'placeAndDate' | 'marks' | 'runningFoot' | 'qr' | 'madeOn'> {
  return {
    bodies: [paperWords.above(site), paperWords.committee(site)],
    number: kind === undefined ? '' : paperWords.number(kind),
    placeAndDate: paperWords.placeAndDate(site, madeOn.slice(0, 4)),
    marks: [paperWords.draft, ...(site.isDemonstration ? [demonstrationWords.stamp] : [])],
    runningFoot: [
      paperWords.foot(citeDocument(site), asOf, absoluteUrl(site, path)),
      ...(seal === undefined ? [] : [frameWords.chain(seal.code)]),
    ].join(' '),
    ...(seal && { qr: seal.address }),
    madeOn,
  };
}
