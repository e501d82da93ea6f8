import type { Limit } from '../../../platform/limits/limits.ts';

/** Files that one account, or strangers of one address range, begin to send piece by piece. */
export const filesBegun: Limit = { what: 'documents.resumable', most: 100, windowMinutes: 60 };

/** Files of an account that are kept with forms which could not be taken yet. */
export const filesKeptWithForm: Limit = { what: 'documents.kept-with-form', most: 100, windowMinutes: 60 };
