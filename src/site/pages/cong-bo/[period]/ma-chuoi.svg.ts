import type { APIRoute, GetStaticPaths } from 'astro';
import { loadProgramme } from '../../../collections/programme.ts';
import { drawQrCode } from '../../../open-data/qr-code.ts';
import { findSeal } from '../../../view-models/seal.ts';

/** The chain head of each release as a QR code: its address with the whole digest, which a telephone keeps. */
export const getStaticPaths = (async () => {
  const { releases } = await loadProgramme();
  return releases.map(({ id }) => ({ params: { period: id.toLowerCase() }, props: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) => {
  const seal = findSeal(await loadProgramme(), id);
  if (seal === undefined) throw new Error(`Release ${id} has no digest`);
  return new Response(drawQrCode(seal.address), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
