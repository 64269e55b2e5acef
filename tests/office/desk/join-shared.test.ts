import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { describeConflict } from '../../../src/office/desk/describe-conflict.ts';
import { openHistory } from '../../../src/office/desk/history.ts';
import { joinShared } from '../../../src/office/desk/join-shared.ts';
import { compareShared, findShared, sendShared } from '../../../src/office/desk/shared-history.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';
import { git, withRepository, writeReport } from '../commands/repository.ts';
import { serveGit } from './git-server.ts';

const police = { period: '2026-Q3', agency: 'cong-an-xa' };

/** One office of two: what it does, and how it stands to the shared repository. */
async function anOffice(project: string) {
  const content = path.join(project, 'content');
  const shared = await findShared(content);
  const history = await openHistory(content);
  if (shared === undefined || history === undefined) throw new Error('No shared repository');
  mkdirSync(path.join(content, 'reports'), { recursive: true });
  return {
    ...{ content, project },
    report: async (value: number, agency = police.agency) => {
      writeReport(content, { ...police, agency }, '2026-10-10', {
        part: 'tham-gia',
        value: { kind: 'number', value },
      });
      await history.keep(`Báo cáo ${value}`, 'Lê Văn C');
    },
    compare: () => compareShared(shared, 'dung-ma'),
    send: () => sendShared(shared, 'dung-ma', undefined),
    join: (choice?: 'here' | 'there') => joinShared(shared, content, 'Lê Văn C', choice),
    valueOf: (agency = police.agency) =>
      JSON.parse(readFileSync(path.join(content, `reports/2026-Q3-${agency}.json`), 'utf8')).observations[0].value
        .value,
  };
}

it('joins what two offices did, and names target by target what they say differently', {
  timeout: 120_000,
}, async () => {
  await withRepository(async (_, project) => {
    const kho = path.join(project, 'kho.git');
    git(project, 'branch', '--quiet', '-M', 'main');
    git(project, 'clone', '--quiet', '--bare', project, kho);
    git(kho, 'config', 'http.receivepack', 'true');
    const server = await serveGit(path.dirname(kho), 'dung-ma');
    try {
      const other = path.join(project, 'may-hai');
      git(project, 'clone', '--quiet', kho, other);
      git(project, 'remote', 'add', 'origin', server.url);
      git(other, 'remote', 'set-url', 'origin', server.url);
      const [one, two] = [await anOffice(project), await anOffice(other)];
      await one.report(93.9);
      await one.send();
      await two.report(92, 'tram-y-te');
      expect(await two.compare()).toBe('both-changed');
      expect(await two.join()).toBe('done');
      expect([two.valueOf(), two.valueOf('tram-y-te')]).toEqual([93.9, 92]);
      expect(git(other, 'status', '--porcelain', '--', 'content')).toBe('');
      expect(await two.send()).toBe('done');

      // The first office knows nothing of it, and both change the same report.
      expect(await one.compare()).toBe('newer-there');
      await two.report(94.1);
      await two.send();
      await one.report(93.5);
      expect(await one.compare()).toBe('both-changed');
      const before = git(project, 'rev-parse', 'HEAD');
      const joined = await one.join();
      if (joined === 'done' || !('conflicts' in joined)) throw new Error('Joined in spite of a conflict');
      const programme = await readRealProgramme();
      expect(joined.conflicts.flatMap((conflict) => describeConflict(conflict, programme))).toEqual([
        expect.stringMatching(
          /^Báo cáo quý III\/2026 của Công an xã – \(\d+\) .*: máy này ghi 93,5% \(quý III\/2026\); kho trên mạng ghi 94,1% \(quý III\/2026\)\.$/,
        ),
      ]);
      expect([git(project, 'rev-parse', 'HEAD'), one.valueOf()]).toEqual([before, 93.5]);
      expect(git(project, 'status', '--porcelain', '--', 'content')).toBe('');
      expect(await one.join('there')).toBe('done');
      expect([one.valueOf(), one.valueOf('tram-y-te')]).toEqual([94.1, 92]);
      expect(git(project, 'status', '--porcelain', '--', 'content')).toBe('');
      expect(await one.send()).toBe('done');

      // Each sound by itself, and not together: nothing is joined.
      writeFileSync(path.join(one.content, 'reports/2026-Q3-xa.json'), '{}');
      await (await openHistory(one.content))?.keep('Sai', 'Lê Văn C');
      await two.compare();
      await two.report(94.2);
      await two.send();
      await one.compare();
      expect(await one.join('there')).toMatchObject({
        issues: expect.arrayContaining([expect.stringContaining('2026-Q3-xa.json')]),
      });
      expect(one.valueOf()).toBe(94.1);
    } finally {
      await server.close();
    }
  });
});
