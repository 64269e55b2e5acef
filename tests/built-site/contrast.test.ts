import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = Map<string, string>;

const [light, dark] = readThemes(readFileSync('src/site/styles/tokens.css', 'utf8'));
const grounds = ['paper', 'paper-deep', 'gold-wash'];
const texts = ['ink', 'ink-quiet', 'identity', 'gold', 'good', 'fair', 'warn', 'bad', 'silent'];

/** WCAG 1.4.3 asks 4.5 of text; 1.4.11 asks 3 of what shows where the focus is. */
const pairs: [ink: string, ground: string, least: number][] = [
  ...texts.flatMap((text) => grounds.map((ground): [string, string, number] => [text, ground, 4.5])),
  ['identity-ink', 'identity', 4.5],
  ...grounds.map((ground): [string, string, number] => ['focus', ground, 3]),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, tokens) => {
  it.each(pairs)('%s on %s has a contrast of at least %f', (ink, ground, least) => {
    expect(contrast(colourOf(tokens, ink), colourOf(tokens, ground))).toBeGreaterThanOrEqual(least);
  });
});

it('knows every colour token, so that a new one is tested too', () => {
  const known = [...grounds, ...texts, 'identity-ink', 'focus', 'hairline', 'band'];
  expect([...new Set([...light.keys(), ...dark.keys()])].sort()).toEqual(known.sort());
});

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
  ])('is known for %s on %s', (ink, ground, expected) => {
    expect(contrast(ink, ground)).toBeCloseTo(expected, 2);
  });
});

it('gives the browser bar the colour of the paper', () => {
  const layout = readFileSync('src/site/layouts/BaseLayout.astro', 'utf8');
  const bars = [...layout.matchAll(/name="theme-color" content="(#\w+)"/g)].map(([, colour]) => colour);
  expect(bars).toEqual([colourOf(light, 'paper'), colourOf(dark, 'paper')]);
});

/** The colours of the light theme, and those of the dark one, which falls back on it. */
function readThemes(css: string): [light: Tokens, dark: Tokens] {
  const [before = '', ...after] = css.split('@media (prefers-color-scheme: dark)');
  const inLight = readTokens(before);
  return [inLight, new Map([...inLight, ...readTokens(after.join())])];
}

function readTokens(css: string): Tokens {
  return new Map(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

function colourOf(tokens: Tokens, name: string): string {
  const colour = tokens.get(name);
  if (colour === undefined) throw new Error(`src/site/styles/tokens.css has no colour --${name}`);
  return colour;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
