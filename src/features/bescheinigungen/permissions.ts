import { anyone, whereOffered } from '../../platform/access/permission.ts';
import { mayForBetrieb } from '../freischaltung/index.ts';
import { type Right, staffMay } from '../office/index.ts';
import { offersAny } from './settings.ts';

/** Issuing and seeing what is out: with Verwaltung, since it may cost a fee and speaks for the Betrieb. */
export const mayIssue = whereOffered(mayForBetrieb('zugaenge', 'bescheinigungen.issue'), offersAny);

/** Checking a paper that one holds in hand: anybody. */
export const mayCheck = whereOffered(anyone, offersAny);

/** Issuing for a Betrieb and withdrawing, in the office. */
export const issueRight: Right = 'bescheinigungen.ausstellen';

/** See {@link issueRight}. */
export const mayIssueInOffice = whereOffered(staffMay(issueRight), offersAny);
