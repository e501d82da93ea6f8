/** What is added to the address of a document to get its view: permission and audit are those of the document. */
export const viewQuery = { name: 'ansicht', value: 'pdf' } as const;

/** Where the view of a document is got, by where the document is. */
export function viewPath(documentPath: string): string {
  return `${documentPath}?${viewQuery.name}=${viewQuery.value}`;
}

/** Under which name a view is saved, beside its original. */
export function viewName(original: string): string {
  const dot = original.lastIndexOf('.');
  return `${dot > 0 ? original.slice(0, dot) : original} (Ansicht).pdf`;
}
