// `node tests/setup/install-needs.ts`: brings what the tests of the built site need beyond npm, or says what to bring.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { needs } from './needs.ts';

const wanted = needs.filter((need) => !(need.isBest ?? need.isMet)());
if (wanted.length > 0 && canInstall()) install(wanted.map((need) => need.debianPackage));

const stillMissing = needs.filter((need) => !need.isMet());
if (stillMissing.length > 0) {
  console.error('The tests of the built site need, and did not find:');
  for (const need of stillMissing) console.error(`  - ${need.name}`);
  const packages = stillMissing.map((need) => need.debianPackage).join(' ');
  console.error(`On Debian or Ubuntu: sudo apt-get update && sudo apt-get install --no-install-recommends ${packages}`);
  process.exit(1);
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(packages: string[]): void {
  console.log(`Installing what the tests of the built site need: ${packages.join(', ')}`);
  // fontconfig tells which fonts there are; Chromium brings it, but not where Chromium was there before.
  const steps = [['update'], ['install', '--yes', '--no-install-recommends', 'fontconfig', ...packages]];
  // RUNLEVEL: nginx and Caddy are wanted as programs only; their packages would start them on port 80.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  try {
    for (const step of steps)
      execFileSync('apt-get', ['-qq', ...step], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    console.error('apt-get could not install them.');
  }
}
