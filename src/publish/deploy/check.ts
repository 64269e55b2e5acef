// `npm run deploy:check`: serves the built folder on this machine as a plain host would, and tries every address of it.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { takeFingerprints } from '../../core/machine/manifest.ts';
import { exitCodes, refuse, runCommand } from '../../core/machine/run-command.ts';
import { complain, tell } from '../../core/machine/tell.ts';
import { deployWords } from '../words/deploy.ts';
import { checkPage } from './check-page.ts';
import { type HeaderRule, headersFor, readHeaderRules } from './headers-file.ts';
import { contentTypes, serveSite } from './static-server.ts';

await runCommand(check);

async function check(args: string[]): Promise<number> {
  const [folder = 'dist', ...others] = args;
  if (others.length > 0 || folder.startsWith('-')) return refuse(exitCodes.usage, deployWords.usage);
  const headers = await readFile(path.join(folder, '_headers'), 'utf8').catch(() => undefined);
  if (headers === undefined) return refuse(exitCodes.usage, deployWords.noSite(folder));
  const files = (await takeFingerprints(folder)).map((file) => file.path).filter((file) => !file.startsWith('_'));
  const server = await serveSite(folder);
  try {
    const rules = readHeaderRules(headers);
    const problems = await checkMissing(server.url);
    for (const file of files) problems.push(...(await tryFile(folder, file, server.url, rules)));
    return report(problems, files);
  } finally {
    await server.close();
  }
}

async function tryFile(folder: string, file: string, url: string, rules: HeaderRule[]): Promise<string[]> {
  const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const response = await fetch(new URL(encodeURI(address), url));
  const sent = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) return [deployWords.status(address, response.status, 200)];
  const type = contentTypes[path.extname(file)];
  const found = response.headers.get('content-type');
  const wrongHeaders = [...headersFor(rules, address)].filter(([name, value]) => response.headers.get(name) !== value);
  return [
    ...(type === undefined ? [deployWords.unknownType(address)] : []),
    ...(type !== undefined && found !== type ? [deployWords.contentType(address, found, type)] : []),
    ...wrongHeaders.map(([name]) => deployWords.header(address, name)),
    ...(sent.equals(await readFile(path.join(folder, file))) ? [] : [deployWords.body(address)]),
    ...(file.endsWith('.html') ? checkPage(address, sent.toString()) : []),
  ];
}

async function checkMissing(url: string): Promise<string[]> {
  const response = await fetch(new URL('khong-co-trang-nay/', url));
  const isPage = response.status === 404 && (await response.text()).includes('<html lang="vi"');
  return isPage ? [] : [deployWords.missingPage];
}

function report(problems: readonly string[], files: readonly string[]): number {
  for (const problem of problems) complain(problem);
  if (problems.length > 0) complain(deployWords.broken(problems.length));
  else tell(deployWords.sound(files.length, files.filter((file) => file.endsWith('.html')).length));
  return problems.length > 0 ? exitCodes.data : exitCodes.sound;
}
