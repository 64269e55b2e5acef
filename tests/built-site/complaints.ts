import type { Page } from 'playwright-core';

/** What a browser objects to while it shows a page. */
export interface Complaint {
  path: string;
  about: string;
}

/** Does something with a page and gives what the browser objected to meanwhile: policy, errors, missing files, hosts. */
export async function listenWhile(
  page: Page,
  { siteUrl, path }: { siteUrl: string; path: string },
  act: () => Promise<void>,
): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  const complain = (about: string) => complaints.push({ path, about });
  const violations = await page.context().newCDPSession(page);
  await violations.send('Audits.enable');
  page.on('console', (message) => {
    const isOfPlaywright = message.text() === 'Service Worker registration blocked by Playwright';
    if (['error', 'warning'].includes(message.type()) && !isOfPlaywright) complain(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(siteUrl)) complain(`another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`);
  });
  violations.on('Audits.issueAdded', ({ issue }) => {
    const { contentSecurityPolicyIssueDetails: details } = issue.details;
    if (details) complain(`content policy: ${details.violatedDirective} ${details.blockedURL ?? 'inline'}`);
  });
  await act();
  await violations.detach();
  page.removeAllListeners();
  return complaints;
}
