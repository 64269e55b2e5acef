import { findNearest } from './nearest.ts';

const types = 'NQ CT KL QĐ QC KH CTr ĐA HD TB BC NĐ TT TTr'.split(' ');
const partyOrgans = 'TW TU ĐU ĐH HU VPTW'.split(' ');

/** Party papers: number, type, then organ after a slash: `57-NQ/TW`. */
const partyForm = new RegExp(`^\\d{1,4}-(${types.join('|')})/(${partyOrgans.join('|')})$`, 'u');
/** State papers: number, often a year, type, then organs after hyphens: `51/2025/QĐ-TTg`, `148/2025/QH15`. */
const stateForm = new RegExp(`^\\d{1,5}(/\\d{4})?/(${types.join('|')}|QH\\d+)(-[\\p{L}&]+)*$`, 'u');

/** True for a number in the Party form or in the State form; `57/NQ-TW` mixes the two and is neither. */
export function isDocumentNumber(number: string): boolean {
  if (partyForm.test(number)) return true;
  return stateForm.test(number) && !partyOrgans.includes(number.split('-').at(-1) ?? '');
}

/** The Party number that was probably meant: `80-NQ/TWQ` gives `80-NQ/TW`, `12-CTr/DU` gives `12-CTr/ĐU`. */
export function findLikelyNumber(number: string): string | undefined {
  const [digits = '', type = '', organ = '', ...rest] = number.trim().split(/[-/\s]+/u);
  const likelyType = findNearest(type, types);
  const likelyOrgan = findNearest(organ, partyOrgans);
  if (!/^\d{1,4}$/.test(digits) || rest.length > 0 || likelyType === undefined || likelyOrgan === undefined)
    return undefined;
  return `${digits}-${likelyType}/${likelyOrgan}`;
}
