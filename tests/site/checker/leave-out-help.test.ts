import { describe, expect, it } from 'vitest';
import { issues } from '../../../src/core/issues/catalogue.ts';
import { listNamedCodes } from '../../../src/site/checker/leave-out-help.ts';

const codes = Object.keys(issues);

describe('what a worker of the checker may have to say', () => {
  const ofWorkbook = listNamedCodes(['src/site/checker/worker.ts']);
  const ofReport = listNamedCodes(['src/site/checker/report-worker.ts']);

  it.each([
    ['a wrong number', 'number-unreadable', true, false],
    ['a merged cell', 'cells-merged', true, false],
    ['a comma too many in JSON', 'json-trailing-comma', false, true],
    ['a field that no report has', 'unknown-field', false, true],
    ['a target that is not there', 'unknown-id', true, true],
    ['figures a row too far down', 'rows-shifted', true, false],
    ['a correction of another subject', 'correction-of-other-subject', true, false],
    ['a value out of bounds', 'value-out-of-range', true, true],
    ['a release that was altered', 'release-altered', false, false],
    ['words of the programme that are missing', 'official-text-missing', false, false],
    ['a target that changed its direction', 'direction-doubtful', false, false],
  ])('%s', (_, code, inWorkbook, inReport) => {
    expect(codes).toContain(code);
    expect([ofWorkbook.has(code), ofReport.has(code)]).toEqual([inWorkbook, inReport]);
  });

  it('is told of codes by their whole names, of two words or more', () => {
    expect(codes.filter((code) => !/^[a-z]+(?:-[a-z0-9]+)+$/.test(code))).toEqual([]);
  });
});
