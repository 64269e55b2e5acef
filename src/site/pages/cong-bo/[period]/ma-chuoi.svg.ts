import type { APIRoute, GetStaticPaths } from 'astro';
import { loadProgramme } from '../../../collections/programme.ts';
import { drawQrCode } from '../../../open-data/qr-code.ts';
import { routes } from '../../../routes.ts';
import { absoluteUrl } from '../../../view-models/page.ts';

/** The chain head of each release as a QR code: its address with the whole digest, which a telephone keeps. */
export const getStaticPaths = (async () => {
  const { releases } = await loadProgramme();
  return releases.map(({ id }) => ({ params: { period: id.toLowerCase() }, props: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) => {
  const { site, fingerprints } = await loadProgramme();
  const digest = fingerprints?.[`releases/${id}.json`] ?? '';
  return new Response(drawQrCode(`${absoluteUrl(site, routes.release(id))}#sha256-${digest}`), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
