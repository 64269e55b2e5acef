import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipAlike } from '../../core/machine/fixed-zip.ts';

/** An office file as everybody's build gives it, and the day it was made on the one it is told. Libraries write the moment and the order of the day. */
export function normaliseOffice(file: Uint8Array, madeOn: string): Uint8Array<ArrayBuffer> {
  const dated = Object.entries(unzipSync(file)).map(([name, content]): [string, Uint8Array] => [
    name,
    name === 'docProps/core.xml' ? strToU8(dateCore(strFromU8(content), madeOn)) : content,
  ]);
  return zipAlike(dated);
}

function dateCore(xml: string, madeOn: string): string {
  return xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeOn}T00:00:00Z`);
}
