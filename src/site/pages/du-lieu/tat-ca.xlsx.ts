import type { APIRoute } from 'astro';
import { loadDataFileParts } from '../../collections/data-file-parts.ts';
import { allTables } from '../../open-data/all-tables.ts';
import { fillTable } from '../../open-data/fill-table.ts';
import { writeWorkbook } from '../../open-data/workbook.ts';

/** Every table in one workbook, for whoever works in Excel. */
export const GET: APIRoute = async () => {
  const parts = await loadDataFileParts();
  return new Response(writeWorkbook(allTables.map((table) => fillTable(table, parts))));
};
