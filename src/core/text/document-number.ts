import { fold } from './fold.ts';
import { findNearest } from './nearest.ts';

/** Types that documents begin with; `CV` and none at all are letters. */
const types = [
  ...'NQ CT KL QĐ QC QyĐ QyC KH CTr CTrHĐ CTHĐ ĐA DA PA HD TB BC NĐ TT TTr CV CĐ BB HĐ GM GGT GUQ PB PC TM LT L PL'.split(
    ' ',
  ),
  ...'TTLT NQLT CTLT CTPH KHLT KHPH HDLT QCLT QCPH BCLT'.split(' '),
];
/** Organs of the Party's own levels: their numbers have the Party form. */
const partyLevels = 'TW TU ĐU ĐH HU VPTW'.split(' ');
/** Other organs that numbers often name; any other one may be right, but for a slip of one of these. */
const organs = [
  ...partyLevels,
  ...'QU VPTU VPHU VPĐU UBKT BTV BTVTU BTVĐU BXDĐ BTG BTGDV BDV BTC BNC BCĐ CB ĐTN CĐ ĐUCA'.split(' '),
];

/** Party papers: number, type, then organ after a slash: `57-NQ/TW`, `15-BC/VPĐU`, `03-QC/ĐU-UBND`. */
const partyForm = new RegExp(`^\\d{1,4}[a-z]?-(${types.join('|')})/(\\p{Lu}\\p{L}+)(-\\p{Lu}\\p{L}+)*$`, 'u');
/** State papers: number, often a year, type, then organs after hyphens: `51/2025/QĐ-TTg`, `148/2025/QH15`. */
const stateForm = new RegExp(
  `^\\d{1,6}[a-z]?(/\\d{4})?/(${types.join('|')}|(UBTV)?QH\\d+)(-[\\p{L}\\d&]+)*(\\(\\p{L}+\\))?$`,
  'u',
);
/** Letters of the State name no type: `1234/UBND-VX`. */
const letterForm = /^\d{1,6}(\/\d{4})?\/(\p{Lu}{2,})(-[\p{L}&]+)*$/u;

/** True for a number in the Party form or in the State form; `57/NQ-TW` mixes the two and is neither. */
export function isDocumentNumber(number: string): boolean {
  const [, ...named] = number.split(/[-/]/u);
  const isParty =
    partyForm.test(number) && named.slice(1).every((organ) => !isSlip(organ, organs) && !/^TW./.test(organ));
  if (isParty) return true;
  if (partyLevels.includes(named.at(-1) ?? '')) return false;
  const [, , first = ''] = letterForm.exec(number) ?? [];
  return stateForm.test(number) || (first !== '' && !isSlip(first, types) && !types.includes(first));
}

/** A known word in other letters: DU for ĐU, CTR for CTr. */
function isSlip(word: string, known: readonly string[]): boolean {
  return !known.includes(word) && known.some((one) => fold(one) === fold(word));
}

/** The Party number that was probably meant: `80-NQ/TWQ` gives `80-NQ/TW`, `12-CTr/DU` gives `12-CTr/ĐU`. */
export function findLikelyNumber(number: string): string | undefined {
  const [digits = '', type = '', organ = '', ...rest] = number.trim().split(/[-/\s]+/u);
  const likelyType = findNearest(type, types);
  const likelyOrgan = findNearest(organ, partyLevels);
  if (!/^\d{1,4}$/.test(digits) || rest.length > 0 || likelyType === undefined || likelyOrgan === undefined)
    return undefined;
  return `${digits}-${likelyType}/${likelyOrgan}`;
}
