/** A flag that npm kept for itself, with what it took for its value. */
export interface SwallowedFlag {
  name: string;
  value: string;
}

/**
 * The flags that stood before `--`, or without one: `npm run nhap TỆP --ghi` hands on the file alone, and leaves
 * `npm_config_ghi` in the environment. The value of a flag becomes an argument beside it.
 */
export function listSwallowedFlags(
  names: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): SwallowedFlag[] {
  return names.flatMap((name) => {
    const value = environment[`npm_config_${name.replaceAll('-', '_')}`];
    return value === undefined ? [] : [{ name, value }];
  });
}

/** A command as it should have been typed: every flag behind `--`, and quotes around what holds a blank. */
export function formatCommand(script: string, args: readonly string[]): string {
  const words = args.map((arg) => (/^[\p{L}\p{N}_./\\:=-]+$/u.test(arg) ? arg : `"${arg}"`));
  return ['npm run', script, '--', ...words].join(' ');
}
