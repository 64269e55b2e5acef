import type { Site } from '../../core/schemas/site.ts';

const services = {
  github: ['https://api.github.com', 'https://github.com', 'https://www.githubstatus.com'],
  gitlab: ['https://gitlab.com', 'https://status-api.hostedstatus.com'],
  gitea: ['https://gitea.com'],
};

/**
 * What the editing page may load: its own files, and the service that keeps the repository, where one is named.
 * Sveltia CMS writes its styles into the page, so they cannot be held to files.
 */
export function editorPolicy({ editing }: Pick<Site, 'editing'>): string {
  const service = editing === undefined ? [] : editing.address ? [editing.address] : services[editing.host];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' blob:",
    "img-src 'self' blob: data:",
    ["connect-src 'self' blob: data:", ...service].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
