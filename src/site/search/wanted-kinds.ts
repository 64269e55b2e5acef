import { fold } from '../../core/text/fold.ts';
import type { SearchKind } from './record.ts';

/** How people ask for a day, a number or a body, and what kinds of things have one. */
const ways: [RegExp, SearchKind[]][] = [
  [/(?:^| )(?:bao gio|khi nao|luc nao|nam nao|bao lau|den nam|sap|xong chua)(?: |$)/, ['target', 'work', 'plan']],
  [/(?:^| )(?:bao nhieu|may|phan tram|ty le|muc nao)(?: |$)/, ['target', 'work']],
  [
    /(?:^| )(?:ai|co quan nao|don vi nao|phong nao|ban nao|bo phan nao)(?: |$)/,
    ['agency', 'section', 'passage', 'plan'],
  ],
  [
    /(?:^| )(?:lam gi|lam j|lam nhung gi|viec gi|nhiem vu gi|lo gi|trach nhiem gi|nhung gi)(?: |$)/,
    ['agency', 'section', 'passage', 'task'],
  ],
];

/** The kinds of things a question asks for by its small words: `bao giờ` asks for what has a date. */
export function findWantedKinds(question: string): SearchKind[] {
  const bare = fold(question);
  return ways.flatMap(([asked, kinds]) => (asked.test(bare) ? kinds : []));
}
