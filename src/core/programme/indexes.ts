import type { Section } from './programme.ts';

/**
 * A way to ask a list for its members under a key, in their order, without reading the whole list each time: lists of a
 * programme and of a release never change once they are made, and pages ask them thousands of times. Each member stands
 * under every key that is given for it.
 */
export function indexBy<T extends object>(
  keysOf: (member: T) => Iterable<string>,
): <M extends T>(list: readonly M[], key: string) => readonly M[] {
  const known = new WeakMap<readonly T[], ReadonlyMap<string, T[]>>();
  return <M extends T>(list: readonly M[], key: string) => {
    const index = known.get(list) ?? gather(list, keysOf);
    known.set(list, index);
    // The index of a list holds the members of that list.
    return (index.get(key) ?? []) as M[];
  };
}

/** The members that speak of a clause. */
export const listAt = indexBy<{ places: readonly { at: string }[] }>(({ places }) => places.map(({ at }) => at));

/** The records that the text places in a section. */
export const listIn = indexBy<{ section: Section }>(({ section }) => [section.id]);

/** This section and all beneath it, in document order. */
export const listTree = indexBy<Section>(({ id, ancestors }) => [id, ...ancestors]);

function gather<T>(list: readonly T[], keysOf: (member: T) => Iterable<string>): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const member of list) {
    for (const key of new Set(keysOf(member))) {
      const members = index.get(key);
      if (members === undefined) index.set(key, [member]);
      else members.push(member);
    }
  }
  return index;
}
