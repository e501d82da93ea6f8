/** Attributes by which an element leads somewhere, sends something, or can be typed into. */
const living = /\s(?:href|action|formaction|method|for)="[^"]*"/g;
const tag = /<(a|form|button|input|select|textarea)((?:\s[^\s"'>=/]+(?:="[^"]*")?)*)\s*(\/?)>/g;

/**
 * Takes the life out of a drawn page: links lead nowhere, forms send nothing, fields and buttons are disabled, while all
 * of it can still be read, by a screen reader too. What is marked `data-live` stays as it is. Only for documents of
 * {@link renderDocument}, whose attributes are all in double quotes.
 */
export function withoutLife(html: string): string {
  return html
    .replace(/<script\b[^>]*><\/script>/g, '')
    .replace(tag, (whole: string, name: string, attributes: string, end: string) => {
      if (attributes.includes(' data-live')) return whole;
      const kept = attributes.replace(living, '');
      if (name === 'a') return `<a role="link" aria-disabled="true"${kept}>`;
      if (name === 'form') return `<form${kept}>`;
      return `<${name}${kept.replace(/\sdisabled(?:="[^"]*")?/, '')} disabled${end}>`;
    });
}
