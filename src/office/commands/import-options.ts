import { parseArgs } from 'node:util';
import { contentFolder } from '../../core/load/content-folder.ts';

export interface ImportOptions {
  files: string[];
  folder: string;
  isPreview: boolean;
  /** Values of an unpublished report may be replaced without a correction. */
  replace: boolean;
}

/** What the editor ordered; nothing where the order makes no sense. */
export function parseImportOptions(args: string[]): ImportOptions | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'xem-truoc': { type: 'boolean' }, thay: { type: 'boolean' }, 'noi-dung': { type: 'string' } },
    });
    if (positionals.length === 0) return undefined;
    return {
      files: positionals,
      folder: (values['noi-dung'] ?? contentFolder).replace(/[/\\]+$/, ''),
      isPreview: values['xem-truoc'] ?? false,
      replace: values.thay ?? false,
    };
  } catch {
    return undefined;
  }
}
