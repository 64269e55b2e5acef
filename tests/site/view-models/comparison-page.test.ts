import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { isSamePublished, readPublishedCell } from '../../../src/site/components/release/published-release.ts';
import { buildReleaseDocument } from '../../../src/site/open-data/documents.ts';
import { fillTable } from '../../../src/site/open-data/fill-table.ts';
import { verdictTable } from '../../../src/site/open-data/tables/verdicts.ts';
import { buildComparisonPage } from '../../../src/site/view-models/comparison-page.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

const demo = await readDemoProgramme();
const states = listReleaseStates(demo);
const { compared, neighbours, yearEnds, lead } = buildComparisonPage(demo, states);

describe('the page of two releases', () => {
  it('holds the last two against each other where no script runs', () => {
    expect([compared?.from, compared?.to, compared?.rows.length]).toEqual(['2027-Q3', '2027-Q4', 26]);
    expect(compared?.rows.find(({ id }) => id === 'to-chuc-dang-duoc-kiem-tra')).toMatchObject({
      from: { status: 'late', value: '17,78% (8/45)' },
      to: { status: 'very-late', value: '20% (9/45)' },
      isSame: false,
    });
  });

  it('leads to all neighbours and to the ends of years', () => {
    expect(neighbours.map(({ href }) => href)).toEqual(
      states.slice(1).map(({ release }) => `/cong-bo/${release.id.toLowerCase()}/`),
    );
    expect(neighbours[0]?.label).toBe('quý I/2026 và quý II/2026');
    expect(yearEnds.map(({ href }) => href)).toEqual(['/cong-bo/nam-2026/', '/cong-bo/nam-2027/']);
  });

  it('says that it takes two', () => {
    expect(lead).not.toContain('hai kỳ công bố mới so được');
    const first = buildComparisonPage(demo, states.slice(0, 1));
    expect([first.lead, first.compared, first.neighbours]).toEqual([
      'Cần ít nhất hai kỳ công bố mới so được.',
      undefined,
      [],
    ]);
  });
});

describe('the script that compares any two', () => {
  it('reads from the open data what the page says of the last two', () => {
    const tables = [fillTable(verdictTable, { programme: demo, states })];
    const [from, to] = states.slice(-2).map((state) =>
      // As it comes over the line.
      JSON.parse(JSON.stringify(buildReleaseDocument({ programme: demo, states }, state, tables))),
    );
    const read = compared?.rows.map(({ id }) => {
      const cells = { from: readPublishedCell(from, id), to: readPublishedCell(to, id) };
      return { id, ...cells, isSame: isSamePublished(cells.from, cells.to) };
    });
    expect(read).toEqual(compared?.rows.map(({ target: _, ...row }) => row));
  });

  it('knows nothing of a target that a release did not judge', () => {
    expect(readPublishedCell({ assessments: [], verdicts: [] }, 'giam-ngheo')).toEqual({
      status: 'no-data',
      isProvisional: false,
      value: '',
    });
  });
});
