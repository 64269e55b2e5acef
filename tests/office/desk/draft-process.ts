// Keeps files in a draft without an end, and says which are kept: for whoever wants to kill it. `node draft-process.ts FOLDER ROUND`.
import { openDraft } from '../../../src/office/desk/draft.ts';
import { clearStrays, keepFiles } from '../../../src/office/desk/kept-files.ts';

const [, , folder = '', round = ''] = process.argv;
const store = await openDraft(folder, async () => '2026-Q3');
await clearStrays(store);
for (let number = 0; ; number += 1) {
  const [name, words] = [`tep-${number % 3}.txt`, `${round} ${number} `.repeat(20_000)];
  await keepFiles(store, [{ name, bytes: Buffer.from(words) }]);
  process.stdout.write(`${name} ${round} ${number}\n`);
}
