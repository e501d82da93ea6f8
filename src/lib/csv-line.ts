/** What a spreadsheet would take for a formula, except plain numbers and telephone numbers such as `+49 651 123`. */
const FORMULA = /^([=@\t\r]|[+-](?!\d[\d\s()/.,-]*$))/;

/**
 * Writes one line of a CSV file: `;`, quoting by RFC 4180, CR LF at the end. A value that a spreadsheet would run as
 * a formula gets an apostrophe in front (OWASP, CSV injection); signed numbers and telephone numbers stay.
 *
 * @param values the fields; text as people wrote it
 */
export function csvLine(values: readonly string[]): string {
  return `${values.map(csvField).join(';')}\r\n`;
}

function csvField(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[;"\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
