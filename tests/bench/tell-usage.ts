// Loaded into every process of a measured command: when it ends, it tells what it took of the machine.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['USAGE_FILE'];
  if (file === undefined) return;
  const { user, system } = process.cpuUsage();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  appendFileSync(file, `${JSON.stringify({ seconds: (user + system) / 1e6, megabytes })}\n`);
});
