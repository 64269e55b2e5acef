// `npm start`, behind the build: serves a built folder on this machine as a good host would, until it is stopped.

import { basePathOf, readSiteRecord } from '../../core/load/read-site.ts';
import { exitCodes, parseArguments, refuse, runCommand } from '../../core/machine/run-command.ts';
import { complain, tell } from '../../core/machine/tell.ts';
import { deployWords } from '../words/deploy.ts';
import { serveSite } from './static-server.ts';

const options = { outDir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } } as const;

await runCommand(async (args) => {
  const { outDir = '', port: asked } = parseArguments({ args, options })?.values ?? {};
  const port = Number(asked);
  if (!(Number.isInteger(port) && port > 0 && port < 65_536)) return refuse(exitCodes.usage, deployWords.serveUsage);
  const base = basePathOf(await readSiteRecord());
  try {
    await serveSite(outDir, { port, base });
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE')) throw fault;
    complain(deployWords.portTaken(port));
    return exitCodes.system;
  }
  tell(deployWords.serving(`http://localhost:${port}${base}`));
  return new Promise(() => {});
});
