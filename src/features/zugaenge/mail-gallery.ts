import { sampleLinked } from '../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { sampleColleagues, sampleInvitation } from './fixtures.ts';
import { declinedMail } from './mails/declined-mail.ts';
import { invitationMail } from './mails/invitation-mail.ts';
import { offersInvitations } from './settings.ts';

const { betrieb } = sampleInvitation;
const token = 'A'.repeat(43);

/** Every mail of this feature. */
export const mailGallery: readonly GalleryEntry[] = [
  {
    id: 'zugaenge/mail-invitation',
    title: 'Mail: Einladung',
    appliesTo: offersInvitations,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        invitationMail(chamber, locale, {
          invited: sampleInvitation,
          inviter: sampleLinked,
          betrieb,
          number: sampleInvitation.betriebsnummer,
          token,
          until: sampleInvitation.expiresAt,
        }),
    },
  },
  {
    id: 'zugaenge/mail-invitation-nameless',
    title: 'Mail: Einladung ohne Namen',
    appliesTo: offersInvitations,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        invitationMail(chamber, locale, {
          invited: { ...sampleInvitation, firstName: '', lastName: '', accessDays: null },
          inviter: sampleLinked,
          betrieb,
          number: sampleInvitation.betriebsnummer,
          token,
          until: sampleInvitation.expiresAt,
        }),
    },
  },
  {
    id: 'zugaenge/mail-declined',
    title: 'Mail: Einladung abgelehnt',
    appliesTo: offersInvitations,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        declinedMail(chamber, locale, sampleLinked, { person: sampleColleagues[0]!, betrieb }),
    },
  },
];
