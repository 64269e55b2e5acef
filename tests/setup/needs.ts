import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Something the tests of the built site need and npm cannot bring. */
export interface Need {
  /** What it is, in words for the person who has to install it. */
  name: string;
  debianPackage: string;
  isMet: () => boolean;
  /** Whether there is nothing better to install; where this is not said, what is there is good enough. */
  isBest?: () => boolean;
}

export const needs: readonly Need[] = [
  {
    name: 'Chromium (or set CHROMIUM_PATH to an installed one)',
    // The same browser without its windows: a page costs half the time.
    debianPackage: 'chromium-headless-shell',
    isMet: () => findChromium() !== undefined,
    isBest: () => process.env['CHROMIUM_PATH'] !== undefined || findChromium()?.includes('headless') === true,
  },
  {
    name: 'sans and serif fonts with Vietnamese letters',
    debianPackage: 'fonts-noto-core',
    isMet: () => hasVietnameseFont('sans') && hasVietnameseFont('serif'),
  },
  { name: 'nginx', debianPackage: 'nginx-light', isMet: () => findProgram('nginx') !== undefined },
  { name: 'Caddy', debianPackage: 'caddy', isMet: () => findProgram('caddy') !== undefined },
  { name: 'pdftotext', debianPackage: 'poppler-utils', isMet: () => findProgram('pdftotext') !== undefined },
  {
    name: 'gnome-keyring-daemon and dbus-run-session',
    // Brings the other along.
    debianPackage: 'gnome-keyring',
    // Other systems have no Secret Service to try.
    isMet: () => process.platform !== 'linux' || hasSecretService(),
  },
];

export function findChromium(): string | undefined {
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const { CHROMIUM_PATH: wanted } = process.env;
  return [...(wanted ? [wanted] : []), ...names.flatMap(placesOf)].find((path) => existsSync(path));
}

/** Whether a store of passwords can be started for a test. */
export function hasSecretService(): boolean {
  return (['gnome-keyring-daemon', 'dbus-run-session'] as const).every((name) => findProgram(name) !== undefined);
}

type Program = 'nginx' | 'caddy' | 'pdftotext' | 'gnome-keyring-daemon' | 'dbus-run-session';

export function findProgram(name: Program): string | undefined {
  return placesOf(name).find((path) => existsSync(path));
}

function placesOf(program: string): string[] {
  return ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin'].map((folder) => `${folder}/${program}`);
}

/** Whether a font with the letter ễ is known by a name that says sans or serif. */
function hasVietnameseFont(kind: 'sans' | 'serif'): boolean {
  try {
    const families = execFileSync('fc-list', [':charset=1ec5', 'family'], { encoding: 'utf8' });
    return families.split('\n').some((family) => new RegExp(`\\b${kind}\\b`, 'i').test(family));
  } catch {
    return false;
  }
}
