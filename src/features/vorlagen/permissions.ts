import { anyMandate } from '../../platform/access/acting-for.ts';
import { definePermission, whereOffered } from '../../platform/access/permission.ts';
import { type Right, staffMay } from '../office/index.ts';
import { offersVorlagen } from './settings.ts';

/** Getting templates: whoever acts for a Betrieb or a Person (seed 001, 25). */
export const maySeeVorlagen = whereOffered(
  {
    ...definePermission('vorlagen.see', (actor) =>
      actor.actingFor ? { answer: 'granted' } : { answer: 'link', kind: 'betrieb' },
    ),
    mandate: anyMandate,
  },
  offersVorlagen,
);

/** Adding, replacing and withdrawing templates in the office. */
export const keepRight: Right = 'vorlagen.pflegen';

/** See {@link keepRight}. */
export const mayKeepVorlagen = whereOffered(staffMay(keepRight), offersVorlagen);
