/** Puts an element at the end of another one, with the prefix that the other one has. */
export function appendTo(xml: string, element: string, child: (prefix: string) => string): string {
  const opened = xml.replace(
    new RegExp(`<((?:\\w+:)?)${element}\\b([^>]*?)/>`),
    (_, prefix: string, attributes: string) => `<${prefix}${element}${attributes}></${prefix}${element}>`,
  );
  return opened.replace(
    new RegExp(`</((?:\\w+:)?)${element}>`),
    (end: string, prefix: string) => `${child(prefix)}${end}`,
  );
}

/** An attribute of an opening tag, given another value or added. */
export function setAttribute(tag: string, name: string, value: string | number): string {
  const pattern = new RegExp(`(\\s${name}=)(?:"[^"]*"|'[^']*')`);
  if (pattern.test(tag)) return tag.replace(pattern, (_, before: string) => `${before}"${value}"`);
  return tag.replace(/^<[\w:]+/, (start) => `${start} ${name}="${value}"`);
}

export function attributeOf(tag: string, name: string): string | undefined {
  const [, , value] = new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(tag) ?? [];
  return value;
}
