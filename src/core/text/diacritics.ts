const shapes: Record<string, string> = { '\u0302': 'a', '\u0306': 'b', '\u031b': 'w' };
const tones: Record<string, string> = { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' };

/**
 * The marks of a syllable apart from its letters: đ as `d`, then â ê ô as `a`, ă as `b`, ơ ư as `w`, then the tone as
 * Telex types it. `diacriticsOf('đường')` is `dwwf`. The tone comes last, so `hoà` and `hòa` have the same marks.
 */
export function diacriticsOf(syllable: string): string {
  const letters = [...syllable.toLowerCase().normalize('NFD')];
  const pick = (names: Record<string, string>) => letters.map((letter) => names[letter] ?? '').join('');
  return (letters.includes('đ') ? 'd' : '') + pick(shapes) + pick(tones);
}

/** How the marks somebody typed stand to the marks of a word with the same letters. */
export type Agreement = 'same' | 'partial' | 'confused' | 'other';

/**
 * `same`: typed as written. `partial`: some marks left out, none wrong. `confused`: hỏi for ngã or the reverse, which
 * sound alike to many. `other`: another word.
 */
export function agreementOf(typed: string, written: string): Agreement {
  if (typed === written) return 'same';
  const swapped = typed.replace(/[rx]$/, (tone) => (tone === 'r' ? 'x' : 'r'));
  if (isPartOf(typed, written)) return 'partial';
  return isPartOf(swapped, written) ? 'confused' : 'other';
}

/** True when the marks occur in this order among the others. */
function isPartOf(part: string, whole: string): boolean {
  let from = 0;
  for (const mark of part) {
    const found = whole.indexOf(mark, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}
