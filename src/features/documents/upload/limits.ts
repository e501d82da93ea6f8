import type { Limit } from '../../../platform/limits/limits.ts';

/** Forms with files that one account sends, whether they are taken or not; each may bring forty megabytes. */
export const formsWithFiles: Limit = { what: 'documents.forms', most: 30, windowMinutes: 60 };
