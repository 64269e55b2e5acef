import type { Word } from '../../core/text/words.ts';
import type { Corpus } from './corpus.ts';
import type { Occurrence } from './occurrences.ts';
import type { Match } from './rank.ts';
import type { SearchKind } from './record.ts';

/** A stretch of words in the original spelling; marked where it answers the question. */
export interface MarkedText {
  text: string;
  isMarked: boolean;
}

/** One result, as a reader sees it. */
export interface Result {
  kind: SearchKind;
  href: string;
  label: string;
  place: string;
  /** "Đạt · 97,2%"; empty before anything was reported. */
  standing: string;
  /** Its name; for a clause without one, its words. */
  name: MarkedText[];
  /** Some of its words; nothing where the name says all. */
  excerpt: MarkedText[];
  /** What of it answers the question, for the page that it leads to. */
  asked: string[];
}

/** The part of an excerpt before the words that were asked for. */
const shareBefore = 1 / 3;

/** A match as a reader sees it, with so many letters of its words. */
export function presentMatch(corpus: Corpus, match: Match, letters: number): Result {
  const { kinds, hrefs, labels, titles, texts, places, standings } = corpus.catalogue;
  const { record, occurrences } = match;
  const title = titles[record] ?? '';
  const name = markFound(
    title,
    corpus.titles[record] ?? [],
    occurrences.filter(({ isInTitle }) => isInTitle),
  );
  const inText = occurrences.filter(({ isInTitle }) => !isInTitle);
  const text = markFound(texts[record] ?? '', corpus.texts[record] ?? [], inText);
  const words = cutAround(texts[record] ?? '', text, letters);
  return {
    kind: kinds[record] ?? 'guide',
    href: hrefs[record] ?? '',
    label: labels[record] ?? '',
    place: places[record] ?? '',
    standing: standings[record] ?? '',
    name: title === '' ? words : name,
    excerpt: title === '' ? [] : words,
    asked: [...new Set([...name, ...text].filter(({ isMarked }) => isMarked).map(({ text }) => text))],
  };
}

function markFound(text: string, words: readonly Word[], occurrences: readonly Occurrence[]): MarkedText[] {
  const stretches: MarkedText[] = [];
  let from = 0;
  for (const { start, end } of joinNeighbours(words, occurrences)) {
    stretches.push(
      { text: text.slice(from, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    );
    from = end;
  }
  stretches.push({ text: text.slice(from), isMarked: false });
  return stretches.filter((stretch) => stretch.text !== '');
}

/** The marked words as stretches of letters; words side by side are one stretch. */
function joinNeighbours(words: readonly Word[], occurrences: readonly Occurrence[]): { start: number; end: number }[] {
  const marked = new Set(occurrences.flatMap(({ at, length }) => Array.from({ length }, (_, index) => at + index)));
  const spans: { start: number; end: number }[] = [];
  for (const [index, { start, end }] of words.entries()) {
    if (!marked.has(index)) continue;
    const last = spans[spans.length - 1];
    if (last !== undefined && marked.has(index - 1)) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** A piece of a long text around the longest marked stretch, cut between words. */
function cutAround(text: string, stretches: readonly MarkedText[], letters: number): MarkedText[] {
  if (text.length <= letters) return [...stretches];
  const longest = stretches.reduce<MarkedText | undefined>(
    (best, one) => (one.isMarked && one.text.length > (best?.text.length ?? 0) ? one : best),
    undefined,
  );
  const at =
    longest === undefined
      ? 0
      : stretches.slice(0, stretches.indexOf(longest)).reduce((sum, one) => sum + one.text.length, 0);
  const from = at <= letters * shareBefore ? 0 : text.indexOf(' ', Math.round(at - letters * shareBefore)) + 1;
  const to = from + letters >= text.length ? text.length : text.lastIndexOf(' ', from + letters);
  const cut = sliceStretches(stretches, from, to);
  return [
    ...(from > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...cut,
    ...(to < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}

function sliceStretches(stretches: readonly MarkedText[], from: number, to: number): MarkedText[] {
  let passed = 0;
  return stretches.flatMap(({ text, isMarked }) => {
    const start = passed;
    passed += text.length;
    const cut = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return cut === '' ? [] : [{ text: cut, isMarked }];
  });
}
