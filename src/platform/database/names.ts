/** Name of the database role that reaches this chamber's schema and nothing else. */
export function chamberRole(slug: string): string {
  return `kammer_${slug}`;
}

/** Quotes a name for use in SQL text. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
