import type { Site } from '../../core/schemas/site.ts';

/** Full address of a page or file of the site. */
export function addressOf(site: Pick<Site, 'baseUrl'>, path: string): string {
  return new URL(path, site.baseUrl).href;
}
