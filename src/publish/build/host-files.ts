import type { Site } from '../../core/schemas/site.ts';

/** What hosts read and do not send: headers, and the lines that the samples for nginx and Caddy include. */
export type HostFiles = Record<'_headers' | '_inline.nginx' | '_inline.caddy', string>;

/** Allows just the styles and scripts that stand in pages, by their hashes. */
export function fillHostFiles(template: string, styles: string, rules: string): HostFiles {
  const sources = Object.entries({ style_sources: styles, script_sources: rules });
  const lines = (write: (name: string, value: string) => string) =>
    sources.map(([name, value]) => `${write(name, value)}\n`).join('');
  return {
    _headers: template
      .replaceAll("style-src 'self'", `style-src ${styles}`)
      .replaceAll("script-src 'self'", `script-src 'self' ${rules}`),
    '_inline.nginx': lines((name, value) => `map "" $${name} { default "${value}"; }`),
    '_inline.caddy': lines((name, value) => `vars ${name} "${value}"`),
  };
}

/**
 * Says whom our search worker may ask, and that the pages of others may read our index. Partners list each other: who
 * lists none asks nobody and is read by nobody, and its headers stay as they are.
 */
export function openHostFiles(files: HostFiles, partners: NonNullable<Site['partners']>): HostFiles {
  const hosts = new Set(partners.map(({ baseUrl }) => new URL(baseUrl).origin));
  // With a blank before each, so that nothing is left where there are none.
  const sources = [...hosts].map((host) => ` ${host}`).join('');
  const readers = partners.length > 0 ? '*' : '';
  return {
    _headers: openHeaders(files._headers, sources, readers),
    '_inline.nginx': `${files['_inline.nginx']}map "" $partner_sources { default "${sources}"; }\nmap "" $index_readers { default "${readers}"; }\n`,
    '_inline.caddy': `${files['_inline.caddy']}vars partner_sources "${sources}"\nvars index_readers "${readers}"\n`,
  };
}

/** The policy of the index is the only one that lets WebAssembly run. */
function openHeaders(headers: string, sources: string, readers: string): string {
  const policy = /^.*'wasm-unsafe-eval'; connect-src 'self'.*$/m;
  if (!policy.test(headers)) throw new Error('_headers has no policy for the search worker');
  const open = readers === '' ? '' : `\n  Access-Control-Allow-Origin: ${readers}`;
  return headers.replace(policy, (line) => `${line.replace("connect-src 'self'", `$&${sources}`)}${open}`);
}
