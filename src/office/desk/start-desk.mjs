// What `npm run ban-lam-viec` starts: written so that a Node of any age can read it, and say in words that it is too old.
import { nodeTooOld } from '../words/node-too-old.mjs';

const needed = 24;
if (Number.parseInt(process.versions.node, 10) < needed) {
  console.error(nodeTooOld(process.versions.node, needed));
  process.exitCode = 2;
} else {
  await import('../../core/machine/compile-cache.ts');
  await import('./open-desk.ts');
}
