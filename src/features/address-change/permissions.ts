import { freshlyProven, signedIn, whereOffered } from '../../platform/access/permission.ts';
import { mayChangeEmail, offersMove } from '../accounts/index.ts';

/** Beginning a change, and going on without the old address: only who has just proven the password. */
export const mayBeginChange = whereOffered(freshlyProven(signedIn), mayChangeEmail);

/** Typing the code that was mailed to the new address. */
export const mayProveNew = whereOffered(signedIn, mayChangeEmail);

/** Everything about a move: it shows the code that opens the account to another one. */
export const mayMove = whereOffered(freshlyProven(signedIn), offersMove);
