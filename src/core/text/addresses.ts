/** `https://host/folder/`: no name and password, no query, nothing that could end an attribute or a header. */
const onTheWeb = String.raw`https:\/\/[A-Za-z0-9.-]+(:\d+)?`;
const onThisMachine = String.raw`http:\/\/(localhost|127\.0\.0\.1)(:\d+)?`;
const folders = String.raw`(\/[\w.~%-]+)*`;

/** Where a site may be published: on the web by https, or on this machine for a trial. */
export const siteAddress = new RegExp(`^(${onTheWeb}|${onThisMachine})${folders}\\/$`);

/** The address of another page or server. */
export const webAddress = new RegExp(`^(${onTheWeb}|${onThisMachine})${folders}\\/?$`);

/** Whether a link in our own words may lead there: a page of the web, a letter, a call, or an address of the site. */
export function mayLead(address: string): boolean {
  if (/^(?:mailto:[^\s<>"]+@|tel:\+?[\d.-]+$)/.test(address)) return true;
  return /^https?:/i.test(address) ? isPageOfTheWeb(address) : mayShow(address);
}

/** Whether it is an address of the site itself: pictures come from nowhere else. */
export function mayShow(address: string): boolean {
  const isOwn = !/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address);
  // Browsers leave tabs and line ends out of an address, and take `\` for `/`.
  return isOwn && !/[\p{Cc}\s\\<>"]/u.test(address);
}

function isPageOfTheWeb(address: string): boolean {
  if (!URL.canParse(address) || /[\p{Cc}\s\\<>"]/u.test(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}
