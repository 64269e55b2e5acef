/** Words after a flag that stood in no quotes, `--ky quý III/2026`, become its one value: for commands that take no files. */
export function joinWords(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [index, arg] of args.entries()) {
    const isFirstValue = index === 0 || /^--[^=]*$/.test(args[index - 1] ?? '');
    if (isFirstValue || arg.startsWith('--')) joined.push(arg);
    else joined.push(`${joined.pop()} ${arg}`);
  }
  return joined;
}
