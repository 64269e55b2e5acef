import type { FurtherEntry, Partner } from './further.ts';
import { type FurtherSearch, openFurther } from './open-further.ts';

/** What the site of a partner holds of some words; nothing known where it did not answer. */
export interface PartnerAnswer {
  name: string;
  found?: { entries: FurtherEntry[]; count: number };
}

/** A slow line needs some seconds for an index; whoever waits longer is told. */
const longestWait = 8000;

/** Asks each partner apart: who is silent keeps none of the others back. `folder` holds our own worker. */
export function openPartners(
  folder: string,
  partners: readonly Partner[],
): (words: string) => Promise<PartnerAnswer[]> {
  const opened = new Map<string, FurtherSearch>();
  const ask = async (partner: Partner, words: string): Promise<PartnerAnswer> => {
    const { name, baseUrl } = partner;
    const search = opened.get(baseUrl) ?? openFurther(folder, `${baseUrl}pagefind/`);
    opened.set(baseUrl, search);
    try {
      const { entries, count } = await inTime(search.ask(words));
      return { name, found: { entries: entries.flatMap((entry) => ofPartner(entry, partner)), count } };
    } catch {
      // Not remembered: the next try may succeed.
      opened.delete(baseUrl);
      return { name };
    }
  };
  return (words) => Promise.all(partners.map((partner) => ask(partner, words)));
}

/** Its label says whose it is. What leads elsewhere than to the partner is not shown: its index is no word of ours. */
export function ofPartner(entry: FurtherEntry, { name, baseUrl }: Partner): FurtherEntry[] {
  const { href } = new URL(entry.href, baseUrl);
  return href.startsWith(baseUrl) ? [{ ...entry, href, label: `${name} · ${entry.label}` }] : [];
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No answer in time')), longestWait);
    answer.then(resolve, reject);
  });
}
