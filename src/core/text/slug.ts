import { fold } from './fold.ts';

/** Words as an id: `slugOf('Bảo hiểm y tế')` is `bao-hiem-y-te`; nothing where no letter or digit is left. */
export function slugOf(words: string): string | undefined {
  const slug = fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? undefined : slug;
}
