import { recordKinds } from '../../core/record-kinds.ts';
import type { Site } from '../../core/schemas/site.ts';
import { editingWords } from '../words/editing.ts';
import { type EditorWords, fieldsOfSchema } from './fields-of-schema.ts';

type Collection = keyof typeof editingWords.collections;

/** The configuration of Sveltia CMS: which files may be edited, with the fields of our own schemas. */
export function buildEditorConfig(site: Site, records: EditorWords['records']) {
  const words: EditorWords = { ...editingWords, records };
  return {
    load_config_file: false,
    app_title: editingWords.title,
    backend: backendOf(site),
    media_folder: 'public',
    output: { omit_empty_optional_fields: true, json: { indent_style: 'space', indent_size: 2 } },
    collections: [
      folder('reports', words, {
        slug: '{{period}}-{{agency}}',
        summary: '{{period}} · {{agency}}',
        identifier_field: 'period',
      }),
      folder('assignments', words, {
        slug: { editable: true },
        summary: '{{document.number}}',
        identifier_field: 'enteredBy',
      }),
      folder('replies', words, {
        slug: '{{agency}}-{{target}}-{{release}}',
        summary: '{{document.number}} · {{target}}',
        identifier_field: 'agency',
      }),
      folder('errata', words, { slug: '{{title}}', summary: '{{order}}. {{title}}' }),
      glossaryFile(words),
    ],
  };
}

/**
 * A clone on the same machine needs no service, but Sveltia wants one named: Gitea is the one that it asks nothing
 * before somebody signs in.
 */
function backendOf({ editing }: Site) {
  if (editing === undefined) return { name: 'gitea', repo: 'local/local', auth_methods: ['token'] };
  const { host, repository, branch, address } = editing;
  const own = address && { base_url: address, ...(host === 'gitea' && { api_root: `${address}/api/v1` }) };
  return { name: host, repo: repository, branch, auth_methods: ['token'], ...own };
}

function folder(name: Collection, words: EditorWords, options: Record<string, unknown>) {
  const { label, singular, description } = editingWords.collections[name];
  return {
    name,
    label,
    label_singular: singular,
    description,
    folder: `content/${name}`,
    extension: 'json',
    format: 'json',
    create: true,
    // What was published stays: a record is corrected, never taken away.
    delete: false,
    ...options,
    fields: fieldsOfSchema(recordKinds[name].schema, words),
  };
}

function glossaryFile(words: EditorWords) {
  const { label, description } = editingWords.collections.glossary;
  const file = { name: 'glossary', label, file: `content/${recordKinds.glossary.file}`, format: 'json' };
  return {
    name: 'glossary',
    label,
    description,
    files: [{ ...file, fields: fieldsOfSchema(recordKinds.glossary.schema, words) }],
  };
}
