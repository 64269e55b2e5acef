/** A 12-digit citizen number, a telephone number, an e-mail address: nothing that a report of figures may hold. */
const patterns = [
  /(?<![\d.,])\d{12}(?![\d.,])/u,
  /(?<![\d.,])(?:\+84|0)(?:[ .-]?\d){9}(?![\d.,]?\d)/u,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u,
];

/** The first personal data in a text, masked so that a message about it does not spread it: `03*******89`. */
export function findPersonalData(text: string): string | undefined {
  const found = patterns.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
  return found === undefined ? undefined : `${found.slice(0, 2)}${'*'.repeat(found.length - 4)}${found.slice(-2)}`;
}
