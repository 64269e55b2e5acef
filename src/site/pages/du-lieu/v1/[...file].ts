import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDataFileParts } from '../../../collections/data-file-parts.ts';
import { type DataFile, listDataFiles } from '../../../open-data/api-files.ts';

/** Every file of the open data. */
export const getStaticPaths = (async () =>
  listDataFiles(await loadDataFileParts()).map(({ path, body }) => ({
    params: { file: path },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<DataFile, 'body'>> = ({ props: { body } }) =>
  new Response(typeof body === 'string' ? body : new Uint8Array(body));
