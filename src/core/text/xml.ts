/** What XML 1.0 cannot hold even as a reference. */
export const unspeakable = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As they are, a reader of XML makes a space or a line end of them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Words for any place in XML: between tags, and in the value of an attribute. What it cannot hold stands as the replacement character. */
export function escapeXml(words: string): string {
  return words.replace(unspeakable, '\ufffd').replace(/[&<>"'\t\n\r]/g, (sign) => references[sign] ?? sign);
}

/** A piece of XML, as the tag `xml` made it. */
export class Xml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** XML in which all words put in are escaped; only pieces made by this tag are put in as they are. */
export function xml(parts: TemplateStringsArray, ...put: (string | Xml | readonly Xml[])[]): Xml {
  const write = (one: string | Xml | readonly Xml[]): string => {
    if (typeof one === 'string') return escapeXml(one);
    return one instanceof Xml ? one.text : one.map(write).join('');
  };
  return new Xml(parts.map((part, index) => part + write(put[index] ?? '')).join(''));
}
