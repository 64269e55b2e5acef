// A desk in a process of its own, for whoever wants to kill it: `node desk-process.ts CONTENT PROJECT`.
import { makeOutside } from '../../../src/office/desk/outside.ts';
import { serveDesk } from '../../../src/office/desk/serve-desk.ts';
import { standIn, today, withoutStore } from './a-desk.ts';

const [, , content = '', project = ''] = process.argv;
const outside = { ...makeOutside(project), ...standIn(project, []) };
const opened = { project, content, outside, tokens: withoutStore, today: () => today, openFolder: () => {} };
const { url } = await serveDesk(opened);
console.log(url);
