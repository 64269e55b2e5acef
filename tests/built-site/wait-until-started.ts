import { existsSync, readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { startedFile } from './start-site.ts';

const file = startedFile(inject('projectFolder'));
while (!existsSync(file)) await new Promise((later) => setTimeout(later, 100));
if (!existsSync(inject('siteFolder'))) throw new Error(`The site was not built:\n${readFileSync(file, 'utf8')}`);
