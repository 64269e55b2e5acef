/** One block of a `_headers` file: the addresses it is for, and what it adds to their answers. */
export interface HeaderRule {
  /** `/*`, `/tai-nguyen/*`. */
  pattern: string;
  headers: [name: string, value: string][];
}

export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else {
      const [, name = '', value = ''] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
      rules.at(-1)?.headers.push([name, value]);
    }
  }
  return rules;
}

/** The headers for an address, names in lower case as a browser sees them. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const matching = rules.filter(({ pattern }) => path.startsWith(pattern.replace(/\*$/, '')));
  return new Map(matching.flatMap(({ headers }) => headers.map(([name, value]) => [name.toLowerCase(), value])));
}
