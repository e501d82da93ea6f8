import type { WriteContext } from '../../platform/http/context.ts';

/**
 * Ends the other sessions of the account that the person changes, and sign-ins that wait. Whatever changes a factor calls
 * it: who signed in elsewhere before has not shown the factors that count from now on, and a proof of the password alone
 * would otherwise go on opening what is sensitive (ASVS 7.4.3, 7.5.1).
 */
export type EndOthers = (context: WriteContext) => Promise<void>;
