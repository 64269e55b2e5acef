import type { Content } from '../programme/content.ts';
import type { Release } from './release-state.ts';

/** The releases with their ids, the oldest first. */
export function listReleases({ releases }: Pick<Content, 'releases'>): Release[] {
  return [...releases].map(([id, release]) => ({ ...release, id })).sort((a, b) => (a.cutOff < b.cutOff ? -1 : 1));
}
