import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashOfInline } from '../../core/machine/fingerprint.ts';
import { escapeXml } from '../../core/text/xml.ts';
import { twoCopiesWords as words } from '../words/two-copies.ts';
import { bundleScript } from './bundle-script.ts';

/** Where the file lies in the site. It is no page of it: `.htm`, so that nothing takes it for one. */
const twoCopiesFile = 'kiem-chung/so-hai-ban.htm';

const style =
  'body{font:18px/1.6 serif;max-width:42em;margin:2em auto;padding:0 1em}fieldset{margin:1em 0}label{display:block;margin:.5em 0}input{font:inherit;max-width:100%}.rewritten{border-left:6px solid #96171b;padding-left:1em}.kept{border-left:6px solid #1f6b3a;padding-left:1em}';

/** Writes the one file that holds two copies of the site against each other: its script in it, and no way to any host. */
export async function writeTwoCopies(site: string): Promise<void> {
  const script = await bundleScript(path.join(import.meta.dirname, '../verification/two-copies-page.ts'), 'compare');
  // Nothing in a script may end its element.
  await writeFile(path.join(site, twoCopiesFile), compose(script.replaceAll('</', '<\\/')));
}

function compose(script: string): string {
  const policy = `default-src 'none'; script-src ${hashOfInline(script)}; style-src ${hashOfInline(style)}; base-uri 'none'; form-action 'none'`;
  const copy = (name: string, heading: string) =>
    `<fieldset data-copy="${name}"><legend>${heading}</legend><label>${words.folder} <input type="file" webkitdirectory></label><label>${words.zip} <input type="file" accept=".zip"></label><p data-read></p></fieldset>`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><style>${style}</style></head><body><main><h1>${words.title}</h1><p>${words.lead}</p><p>${words.download}</p>${copy('older', words.older)}${copy('newer', words.newer)}<div role="status"><p>${words.waiting}</p></div><p>${words.limits}</p></main><script>${script}</script></body></html>\n`;
}
