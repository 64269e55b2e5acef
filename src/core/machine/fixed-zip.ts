import { zipSync } from 'fflate';

/** Before this year a zip cannot tell the time. */
const noTime = new Date(1980, 0, 1);

/** A zip as everybody's build gives it: its parts in the order of their names, and no time of the machine in it. */
export function zipAlike(parts: Iterable<readonly [name: string, content: Uint8Array]>): Uint8Array<ArrayBuffer> {
  const inOrder = [...parts].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder), { level: 6, mtime: noTime });
}
