// The desk as it would be on another day, for whoever tries two quarters in one afternoon: in the folder of a clone,
// `node tests/office/desk/trial-desk.ts 2026-10-12`. Everything it does there is real; nothing but the day is not.
import { makeOutside } from '../../../src/office/desk/outside.ts';
import { serveDesk } from '../../../src/office/desk/serve-desk.ts';
import { openTokenStore } from '../../../src/office/desk/token-store.ts';

const [, , day = ''] = process.argv;
if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error('Which day? As 2026-10-12');
const project = process.cwd();
const opened = {
  project,
  content: 'content',
  today: () => day,
  outside: makeOutside(project),
  tokens: openTokenStore(),
  openFolder: () => {},
};
const { url } = await serveDesk({ ...opened, saysOpening: true });
console.log(url);
