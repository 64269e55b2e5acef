import { expect, it } from 'vitest';
import { listReported } from '../../../src/office/templates/ledger-sheet.ts';
import { aReport } from '../../fixtures/builders.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

it('names what was reported, a task by its first words, with its section and in the order of the document', async () => {
  const programme = await readRealProgramme();
  const [first, second] = programme.tasks;
  const [target] = programme.targets;
  if (first === undefined || second === undefined || target === undefined) throw new Error('The programme is empty');
  const says = (id: string) => ({
    id,
    about: 'task' as const,
    task: id,
    refersTo: '2026-Q3',
    state: 'under-way' as const,
  });
  const figure = {
    target: target.id,
    part: target.parts[0]?.id ?? '',
    refersTo: '2026-Q3',
    value: { kind: 'number', value: 1 },
  };
  const report = aReport({
    observations: [{ ...figure, id: 'so', nature: 'point-in-time', certainty: 'final' }],
    updates: [says(second.id), says(first.id)],
  });
  const named = listReported({ ...programme, reports: [{ ...report, id: '2026-Q3-phong' }] });
  const opening = (task: typeof first) =>
    task.runs
      .map(({ text }) => text)
      .join('')
      .slice(0, 40);
  expect(named).toHaveLength(3);
  expect(named[0]?.name).toContain(target.parts[0]?.label);
  expect(named[1]?.name).toContain(first.title ?? opening(first));
  expect(named[2]?.name).toContain(second.title ?? opening(second));
  for (const { name } of named) expect(name).toMatch(/^[\dIVX]+[\d.]* /);
});
