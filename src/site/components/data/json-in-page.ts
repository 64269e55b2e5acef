/** JSON for a script element of a page: an opening angle bracket in its words could end the element. */
export function writeJsonInPage(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
