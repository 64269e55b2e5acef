import { agreementOf } from '../../core/text/diacritics.ts';
import { isOneLetterAway } from '../../core/text/nearest.ts';
import { isSyllable } from '../../core/text/syllable.ts';
import type { Word } from '../../core/text/words.ts';
import { type Corpus, spellingOf } from './corpus.ts';
import { countFunctionWords } from './function-words.ts';

/** A word of the programme that may have been meant, with how far it is from what was typed. */
interface Candidate {
  fold: string;
  cost: number;
  /** How often it stands beside the words that were typed beside it. */
  count: number;
  shown: string;
}

const costOfSound = 0.5;
const costOfLetter = 1;

/**
 * The word that was probably meant for one that never stands beside its neighbours: in `lăng lượng` it is `năng`, in
 * `nông thông mới` it is `thôn`. Only the company tells, and it must not contradict the marks that were typed. A word
 * that the programme has must lose against all its neighbours, and so must any syllable that does not sound like another.
 */
export function findMeant(corpus: Corpus, words: readonly Word[], at: number): string | undefined {
  const own = words[at];
  // Words that only join or ask stand anywhere.
  if (own === undefined || !/^[a-z]{2,}$/.test(own.fold) || countFunctionWords(words, at, true) > 0) return undefined;
  if (isMet(countBeside(corpus, words, at, own.fold).counts)) return undefined;
  const sides = [words[at - 1], words[at + 1]].filter((word) => word !== undefined && /^[a-z]+$/.test(word.fold));
  const kind = kindOf(corpus, own);
  const candidates = [...corpus.postings.keys()].flatMap((fold) => {
    const cost = costOf(own.fold, fold);
    if (cost === undefined) return [];
    const { counts, shown } = countBeside(corpus, words, at, fold, own.marks);
    // Nobody takes đ for gi, r or v; without marks d may be either.
    if (shown.startsWith('đ') && !own.fold.startsWith('d')) return [];
    const met = counts.filter((count) => count !== undefined);
    const candidate = { fold, cost, count: Math.min(...met), shown };
    return isMet(counts) && isLikely(own.fold, kind, candidate, met.length === sides.length, sides.length)
      ? [candidate]
      : [];
  });
  return nearest(candidates)?.shown ?? (words.length === 1 && kind !== 'known' ? findAlone(corpus, own) : undefined);
}

function isMet(counts: readonly (number | undefined)[]): boolean {
  return counts.some((count) => count !== undefined);
}

/** `known`: spelled so in the programme. `word`: a syllable all the same. `letters`: perhaps an abbreviation. */
type Kind = 'known' | 'word' | 'slip' | 'letters';

function kindOf({ postings, spellings, meaningWords }: Corpus, own: Word): Kind {
  const isSpelled = own.marks === '' ? postings.has(own.fold) : spellings.has(spellingOf(own));
  if (isSpelled || meaningWords.has(own.fold)) return 'known';
  if (isSyllable(own.fold)) return 'word';
  return /[aeiouy]/.test(own.fold) ? 'slip' : 'letters';
}

/** The more the typed word is a word, the more must speak for another. */
function isLikely(
  typed: string,
  kind: Kind,
  { fold, cost, count }: Candidate,
  isEverywhere: boolean,
  sides: number,
): boolean {
  if (kind === 'slip' || (kind === 'word' && cost === costOfSound)) return true;
  if (!isEverywhere || cost === costOfSound) return isEverywhere;
  if (kind === 'letters') return typed.length > 2;
  return sides === 2 || (kind === 'word' && fold[0] === typed[0] && count > 2);
}

/** Without any company only what is no syllable at all is mended, or what sounds just so. */
function findAlone({ postings, spellings }: Corpus, own: Word): string | undefined {
  const isWord = isSyllable(own.fold);
  const candidates = [...postings].flatMap(([fold, records]) => {
    const cost = costOf(own.fold, fold);
    const isLikely = isWord
      ? cost === costOfSound && own.marks !== '' && spellings.has(spellingOf({ ...own, fold }))
      : own.fold.length > 3 && cost !== undefined && fold[0] === own.fold[0];
    return isLikely && cost !== undefined ? [{ fold, cost, count: records.size, shown: fold }] : [];
  });
  return nearest(candidates)?.shown;
}

function nearest(candidates: Candidate[]): Candidate | undefined {
  return candidates.sort((a, b) => a.cost - b.cost || b.count - a.count)[0];
}

/** How often a word stands beside the neighbours of a place; with marks, only so written. */
function countBeside({ pairs }: Corpus, words: readonly Word[], at: number, fold: string, marks?: string) {
  const [before, after] = [words[at - 1], words[at + 1]];
  const left = before && pairs.get(`${before.fold} ${fold}`)?.find((pair) => isSame(marks, pair.marks[1]));
  const right = after && pairs.get(`${fold} ${after.fold}`)?.find((pair) => isSame(marks, pair.marks[0]));
  const shown = left?.text.split(' ')[1] ?? right?.text.split(' ')[0] ?? fold;
  return { counts: [left?.count, right?.count], shown };
}

function isSame(typed: string | undefined, written: string): boolean {
  // A letter typed twice has its mark twice.
  const spellings = typed === undefined ? [] : [typed, typed.replace(/(.)\1/, '$1')];
  return typed === undefined || spellings.some((marks) => agreementOf(marks, written) !== 'other');
}

/** How far a word is from one that was typed: it sounds alike to many, or one letter differs. */
function costOf(typed: string, meant: string): number | undefined {
  if (typed === meant) return undefined;
  if (soundOf(typed) === soundOf(meant)) return costOfSound;
  return typed.length > 2 && isOneLetterAway(meant, typed) ? costOfLetter : undefined;
}

/** Of the words of the programme, which are asked for with every letter that is typed. */
const sounds = new Map<string, string>();

function soundOf(fold: string): string {
  const sound = sounds.get(fold) ?? writeSound(fold);
  sounds.set(fold, sound);
  return sound;
}

/** Sounds that one region or another does not tell apart: l and n, s and x, ch and tr, d, gi, r and v; n and ng, t and c. */
function writeSound(fold: string): string {
  return fold
    .replace(/y/g, 'i')
    .replace(/^(?:l|n(?![gh]))/, 'N')
    .replace(/^[sx]/, 'S')
    .replace(/^(?:ch|tr)/, 'C')
    .replace(/^(?:gi(?=[aeou])|d|r|v)/, 'Z')
    .replace(/^ngh?/, 'G')
    .replace(/^gh/, 'g')
    .replace(/^k(?!h)/, 'c')
    .replace(/^f/, 'ph')
    .replace(/^w/, 'qu')
    .replace(/([aeiou])n[gh]$/, '$1n')
    .replace(/([aeiou])(?:ch|c)$/, '$1t');
}
