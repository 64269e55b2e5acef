/** One block of a `_headers` file: the addresses it is for, and what it adds to their answers. */
export interface HeaderRule {
  /** `/*`, `/tai-nguyen/*`. */
  pattern: string;
  /** Without a value where the file takes back (`! Name`) what a block above says. */
  headers: [name: string, value: string | undefined][];
}

export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else {
      const [, taken] = /^\s+!\s*(\S+)$/.exec(line) ?? [];
      const [, name = '', value = ''] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
      rules.at(-1)?.headers.push(taken === undefined ? [name, value] : [taken, undefined]);
    }
  }
  return rules;
}

/** The headers for an address, names in lower case as a browser sees them; a later block wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { headers } of rules.filter(({ pattern }) => path.startsWith(pattern.replace(/\*$/, '')))) {
    for (const [name, value] of headers) {
      if (value === undefined) found.delete(name.toLowerCase());
      else found.set(name.toLowerCase(), value);
    }
  }
  return found;
}
