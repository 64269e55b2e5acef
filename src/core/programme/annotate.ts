import { findUnbreakable, type Span } from '../text/no-break.ts';
import type { OfficialRun } from './content.ts';

/** What stands beside or around the official words; it never changes them. */
export interface Annotations {
  /** Words that lead to another page: the name of a cited document. */
  links: { quote: string; href: string }[];
  /** Words in doubt; a marker follows them. */
  doubts: { quote: string; number: number; href: string; label: string }[];
  /** Abbreviations that the glossary explains. */
  abbreviations: { short: string; full: string }[];
}

/** Official words ready to be shown, in order; joined, their texts are the words as printed. */
export type Inline =
  | { kind: 'text'; text: string; isEmphasis?: true }
  /** Stays on one line, with the marker behind it. */
  | { kind: 'unbroken'; children: Inline[] }
  | { kind: 'abbreviation'; short: string; full: string }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'marker'; number: number; href: string; label: string };

export const noAnnotations: Annotations = { links: [], doubts: [], abbreviations: [] };

type Link = Span & { href: string };
type Marker = { at: number; number: number; href: string; label: string };

/** Sets the annotations into the words. A quote that is not found is left out: `checkContent` refuses it earlier. */
export function annotate(runs: readonly OfficialRun[], annotations: Annotations): Inline[] {
  const text = runs.map((run) => run.text).join('');
  const links = findLinks(text, annotations.links);
  const keep = [...links, ...findUnbreakable(text)];
  const markers = findMarkers(text, annotations.doubts, keep);
  const atoms = cut(runs, text, annotations.abbreviations, [
    ...links.flatMap(({ start, end }) => [start, end]),
    ...markers.map(({ at }) => at),
  ]);
  return arrange(atoms, links, markers);
}

function findLinks(text: string, wanted: Annotations['links']): Link[] {
  return wanted
    .map(({ quote, href }) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, href }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
}

/** A marker stands after the words in doubt, and never inside a link or a number that must not break. */
function findMarkers(text: string, doubts: Annotations['doubts'], keep: readonly Span[]): Marker[] {
  return doubts
    .filter(({ quote }) => text.includes(quote))
    .map(({ quote, number, href, label }) => {
      const end = text.indexOf(quote) + quote.length;
      const around = keep.filter((span) => span.start < end && end < span.end);
      return { at: Math.max(end, ...around.map((span) => span.end)), number, href, label };
    });
}

type Atom = Span & { inline: Inline };

/** Cuts the words at every place where something begins or ends. */
function cut(
  runs: readonly OfficialRun[],
  text: string,
  abbreviations: Annotations['abbreviations'],
  cuts: readonly number[],
): Atom[] {
  const emphasised = emphasisSpans(runs);
  const unbreakable = findUnbreakable(text);
  const short = findAbbreviations(text, abbreviations);
  const edges = [...emphasised, ...unbreakable, ...short].flatMap(({ start, end }) => [start, end]);
  const stops = [...new Set([0, text.length, ...cuts, ...edges])].sort((a, b) => a - b);
  return stops.slice(1).map((end, index) => {
    const start = stops[index] ?? 0;
    const abbreviation = short.find((span) => span.start === start && span.end === end);
    const inline: Inline = abbreviation
      ? { kind: 'abbreviation', short: text.slice(start, end), full: abbreviation.full }
      : {
          kind: 'text',
          text: text.slice(start, end),
          ...(covers(emphasised, start) && { isEmphasis: true as const }),
        };
    const isUnbroken = inline.kind === 'text' && covers(unbreakable, start);
    return { start, end, inline: isUnbroken ? { kind: 'unbroken', children: [inline] } : inline };
  });
}

function arrange(atoms: readonly Atom[], links: readonly Link[], markers: readonly Marker[]): Inline[] {
  const result: Inline[] = [];
  for (const { start, end, inline } of atoms) {
    const link = links.find((candidate) => candidate.start <= start && end <= candidate.end);
    const last = result.at(-1);
    if (link === undefined) result.push(inline);
    else if (last?.kind === 'link' && link.start < start) last.children.push(inline);
    else result.push({ kind: 'link', href: link.href, children: [inline] });
    for (const { at, ...marker } of markers) {
      if (at === end) placeBehind(result, { kind: 'marker', ...marker });
    }
  }
  return result;
}

function placeBehind(result: Inline[], marker: Inline): void {
  const last = result.at(-1);
  if (last?.kind === 'unbroken') last.children.push(marker);
  else result.push(marker);
}

function emphasisSpans(runs: readonly OfficialRun[]): Span[] {
  let start = 0;
  return runs.flatMap((run) => {
    const span = { start, end: start + run.text.length };
    start = span.end;
    return run.isEmphasis ? [span] : [];
  });
}

function findAbbreviations(text: string, abbreviations: Annotations['abbreviations']): (Span & { full: string })[] {
  // The longest first, so that "TT HĐND" is not read as "TT".
  const known = [...abbreviations].sort((a, b) => b.short.length - a.short.length);
  const pattern = known.map(({ short }) => short.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  if (pattern === '') return [];
  const whole = new RegExp(`(?<![\\p{L}\\d/-])(?:${pattern})(?![\\p{L}\\d/-])`, 'gu');
  return [...text.matchAll(whole)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    full: known.find(({ short }) => short === match[0])?.full ?? '',
  }));
}

function covers(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}
