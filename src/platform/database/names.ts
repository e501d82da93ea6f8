/** Name of the database role that reaches this chamber's schema and nothing else. */
export function chamberRole(slug: string): string {
  return `kammer_${slug}`;
}

/** Quotes a name for use in SQL text. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a value for use in SQL text where parameters are impossible (utility statements). */
export function quoteLiteral(value: string): string {
  if (value.includes('\\') || value.includes('\0')) throw new Error('not quotable as a plain literal');
  return `'${value.replaceAll("'", "''")}'`;
}
