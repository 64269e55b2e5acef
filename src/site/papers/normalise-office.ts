import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipAlike } from '../../core/machine/fixed-zip.ts';

/** An office file as everybody's build gives it, and the day it was made on the one it is told. Libraries write the moment and the order of the day. */
export function normaliseOffice(file: Uint8Array, madeOn: string): Uint8Array<ArrayBuffer> {
  const dated = Object.entries(unzipSync(file)).map(([name, content]): [string, Uint8Array] => [
    name,
    normalise(name, content, madeOn),
  ]);
  return zipAlike(dated);
}

function normalise(name: string, content: Uint8Array, madeOn: string): Uint8Array {
  if (name === 'docProps/core.xml') return strToU8(dateCore(strFromU8(content), madeOn));
  if (name === 'word/document.xml') return strToU8(countPictures(strFromU8(content)));
  return content;
}

/** The library counts pictures over all files that one process writes. */
function countPictures(xml: string): string {
  let count = 0;
  return xml.replaceAll(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${++count}`);
}

function dateCore(xml: string, madeOn: string): string {
  return xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeOn}T00:00:00Z`);
}
