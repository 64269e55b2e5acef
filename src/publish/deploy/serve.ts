// `npm start`, behind the build: serves a built folder on this machine as a good host would, until it is stopped.

import { parseArgs } from 'node:util';
import { basePathOf, readSiteRecord } from '../../core/load/read-site.ts';
import { exitCodes, refuse, runCommand } from '../../core/machine/run-command.ts';
import { complain, tell } from '../../core/machine/tell.ts';
import { deployWords } from '../words/deploy.ts';
import { serveSite } from './static-server.ts';

await runCommand(async () => {
  const options = readOptions();
  if (options === undefined) return refuse(exitCodes.usage, deployWords.serveUsage);
  const { outDir, port } = options;
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

function readOptions(): { outDir: string; port: number } | undefined {
  try {
    const { values } = parseArgs({
      options: { outDir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
    });
    const port = Number(values.port);
    return Number.isInteger(port) && port > 0 && port < 65_536 ? { outDir: values.outDir, port } : undefined;
  } catch {
    return undefined;
  }
}
