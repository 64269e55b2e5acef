import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { readPages } from './built-pages.ts';

/** Reads the same settings once for all pages: to read them takes a quarter of the time. */
class SameForAll extends StaticConfigLoader {
  private resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(page: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.resolved ??= super.getConfigFor(page);
    return this.resolved;
  }
}

const settings = new SameForAll({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Titles carry the printed heading of a clause, which may be long.
    'long-title': 'off',
    // Tables become cards on narrow screens, where browsers forget that they are tables unless told.
    'no-redundant-role': 'off',
    // Styles and scripts come from the site itself, under names that change with their bytes.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});
const validator = new HtmlValidate(settings);

it('is valid HTML on every page', async () => {
  const problems: string[] = [];
  for (const { path, html } of readPages(inject('siteFolder'))) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results) {
      problems.push(...messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`));
    }
  }
  expect(problems).toEqual([]);
});
