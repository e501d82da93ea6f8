import { whereOffered } from '../../../platform/access/permission.ts';
import { staffMay } from '../../office/index.ts';
import { offersSepa } from '../settings.ts';

/** The right to see, enter and end mandates, and to make files for the bank. */
export const sepaRight = 'sepa.bearbeiten';

/** See {@link sepaRight}. */
export const mayWorkOnSepa = whereOffered(staffMay(sepaRight), offersSepa);
