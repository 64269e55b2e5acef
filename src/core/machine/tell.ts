// The only door to the terminal: the words of a cell or of a file's name could clear it, rename it or type into it.

/** Prints what a command has to say. */
export function tell(words: string): void {
  console.log(showControls(words));
}

/** Prints what is wrong. */
export function complain(words: string): void {
  console.error(showControls(words));
}

/**
 * Control characters and those that turn the direction of writing, as signs that only show them: `\x1b` is `␛`. A program
 * that reads our JSON sees them there as signs too.
 */
export function showControls(words: string): string {
  return words.replace(/[^\P{Cc}\n\t]|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (control) => {
    const code = control.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
