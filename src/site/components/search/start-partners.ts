// Loaded by the search page where the commune lists partners: asks their sites, too, once somebody asks beside the programme.
import { openPartners, type PartnerAnswer } from '../../search/ask-partners.ts';
import { partnerWords } from '../../words/search.ts';
import { renderFurther } from './further-entry.ts';
import { pagePart } from './page-part.ts';

const section = pagePart('[data-search-further]');
const results = pagePart('[data-search-results]');
const askThem = openPartners(
  pagePart('[data-search]').dataset['index'] ?? '',
  JSON.parse(section.dataset['partners'] ?? '[]'),
);
const status = document.createElement('p');
status.setAttribute('role', 'status');
const list = document.createElement('ol');
list.className = 'search-results';
section.append(status, list);

let asked = '';
section.querySelector('button')?.addEventListener('click', async () => {
  const question = results.dataset['for'] ?? '';
  asked = question;
  const answers = await askThem(question);
  if (asked !== question) return;
  list.replaceChildren(...answers.flatMap(({ found }) => found?.entries ?? []).map(renderFurther));
  status.textContent = sayPartners(answers);
});
// Set with each answer to a question.
new MutationObserver(() => {
  asked = '';
  status.textContent = '';
  list.replaceChildren();
}).observe(results, { attributeFilter: ['data-for'] });

/** How much each holds, and in one line who did not answer. */
function sayPartners(answers: readonly PartnerAnswer[]): string {
  const silent = answers.filter(({ found }) => found === undefined).map(({ name }) => name);
  return [
    ...answers.flatMap(({ name, found }) => (found ? [partnerWords.found(name, found.count)] : [])),
    ...(silent.length > 0 ? [partnerWords.silent(silent)] : []),
  ].join(' ');
}
