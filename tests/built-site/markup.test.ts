import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { readPages } from './built-pages.ts';

const validator = new HtmlValidate({
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
