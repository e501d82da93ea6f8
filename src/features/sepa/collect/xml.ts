/** An element of XML: with children, or with text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

/** Makes an {@link XmlElement}. */
export function element(
  name: string,
  content: string | readonly XmlElement[],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  return { name, attributes, content };
}

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => escaped[sign] ?? sign);

/** A whole document in UTF-8, one element a line. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
}

function written({ name, attributes, content }: XmlElement, indent: string): string {
  const more = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const begin = `${indent}<${name}${more.join('')}>`;
  if (typeof content === 'string') return `${begin}${escape(content)}</${name}>`;
  return `${begin}\n${content.map((child) => written(child, `${indent}  `)).join('\n')}\n${indent}</${name}>`;
}
