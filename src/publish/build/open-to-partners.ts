import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Site } from '../../core/schemas/site.ts';

/** What servers are told: whom our search worker may ask, and that the pages of others may read our index. */
interface Rules {
  /** With a blank before each, so that nothing is left where there are none. */
  sources: string;
  readers: '*' | '';
}

/** Partners list each other: who lists none asks nobody and is read by nobody, and its headers stay as they are. */
export async function openToPartners(folder: string, partners: Site['partners'] = []): Promise<void> {
  const hosts = new Set(partners.map(({ baseUrl }) => new URL(baseUrl).origin));
  const rules: Rules = {
    sources: [...hosts].map((host) => ` ${host}`).join(''),
    readers: partners.length > 0 ? '*' : '',
  };
  await openHeaders(path.join(folder, '_headers'), rules);
  await appendFile(
    path.join(folder, '_inline.nginx'),
    `map "" $partner_sources { default "${rules.sources}"; }\nmap "" $index_readers { default "${rules.readers}"; }\n`,
  );
  await appendFile(
    path.join(folder, '_inline.caddy'),
    `vars partner_sources "${rules.sources}"\nvars index_readers "${rules.readers}"\n`,
  );
}

/** The policy of the index is the only one that lets WebAssembly run. */
async function openHeaders(file: string, { sources, readers }: Rules): Promise<void> {
  const template = await readFile(file, 'utf8');
  const policy = /^.*'wasm-unsafe-eval'; connect-src 'self'.*$/m;
  if (!policy.test(template)) throw new Error('_headers has no policy for the search worker');
  const open = readers === '' ? '' : `\n  Access-Control-Allow-Origin: ${readers}`;
  await writeFile(
    file,
    template.replace(policy, (line) => `${line.replace("connect-src 'self'", `$&${sources}`)}${open}`),
  );
}
