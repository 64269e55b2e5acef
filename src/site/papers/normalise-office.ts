import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Before this year a zip cannot tell the time. */
const noTime = new Date(1980, 0, 1);

/**
 * An office file as everybody's build gives it: its parts in the order of their names, no time of the machine in it, and
 * the day it was made on the one it is told. Libraries write the moment and the order of the day.
 */
export function normaliseOffice(file: Uint8Array, madeOn: string): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(file)).sort(([one], [other]) => (one < other ? -1 : 1));
  const dated = parts.map(([name, content]): [string, Uint8Array] => [
    name,
    name === 'docProps/core.xml' ? strToU8(dateCore(strFromU8(content), madeOn)) : content,
  ]);
  return zipSync(Object.fromEntries(dated), { level: 9, mtime: noTime });
}

function dateCore(xml: string, madeOn: string): string {
  return xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeOn}T00:00:00Z`);
}
