import { fold } from '../../core/text/fold.ts';
import type { KnownProgramme } from './known.ts';

type KnownAgency = KnownProgramme['agencies'][number];

/**
 * The one body that these words can mean: its name, its id, a spelling that the programme or its readers use, or its
 * words cut to initials: `MTTQ xã`, `Phòng VH-XH`, `TT PVHCC`. Nothing where two bodies fit.
 */
export function findAgency(words: string, agencies: readonly KnownAgency[]): KnownAgency | undefined {
  const exact = agencies.find(({ id, name }) => id === words || name === words);
  if (exact !== undefined) return exact;
  for (const fits of [isSpelling, isLooseSpelling, isShortened]) {
    const found = agencies.filter((agency) => spellingsOf(agency).some((spelling) => fits(words, spelling)));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

function spellingsOf({ name, aliases, abbreviations }: KnownAgency): string[] {
  return [name, ...aliases, ...abbreviations];
}

function isSpelling(words: string, spelling: string): boolean {
  return fold(words).replace(/\s+/g, ' ') === fold(spelling).replace(/\s+/g, ' ');
}

/** Signs aside, and whether it says that it is of the commune. */
function isLooseSpelling(words: string, spelling: string): boolean {
  return fold(tokensOf(words).join(' ')) === fold(tokensOf(spelling).join(' '));
}

function isShortened(words: string, spelling: string): boolean {
  return matches(tokensOf(words), tokensOf(spelling).map(fold));
}

/** Each word in turn is one of the name, or capitals that begin the next ones. */
function matches([typed, ...rest]: string[], name: readonly string[]): boolean {
  if (typed === undefined) return name.length === 0;
  if (fold(typed) === name[0]) return matches(rest, name.slice(1));
  const initials = name.slice(0, typed.length).map((word) => word.charAt(0));
  return typed === typed.toUpperCase() && fold(typed) === initials.join('') && matches(rest, name.slice(typed.length));
}

function tokensOf(words: string): string[] {
  const tokens = words
    .normalize('NFC')
    .split(/[^\p{L}\d]/u)
    .filter((token) => token !== '');
  return tokens.length > 1 && fold(tokens.at(-1) ?? '') === 'xa' ? tokens.slice(0, -1) : tokens;
}
