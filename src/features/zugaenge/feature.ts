import type { Feature } from '../../platform/feature/feature.ts';
import { accessRoutes } from './access-routes.tsx';
import { zugaengeGallery } from './gallery.tsx';
import { zugaengeEasyLanguage } from './easy-language.ts';
import { zugaengeEasyTexts } from './easy-texts.de.ts';
import { zugaengeHelp } from './help.ts';
import { invitationRoutes } from './invitation-routes.tsx';
import { inviteRoutes } from './invite-routes.tsx';
import { loadDemoInvitations } from './load-demo.ts';
import { zugaengeMigrations } from './migrations.ts';
import { invitationNotice, invitedNotice } from './notice-kinds.ts';
import { invitationsMove } from './move-invitations.ts';
import { paths } from './paths.ts';
import { selectOpenForAddress } from './queries.ts';
import { whyOver } from './rules.ts';
import { offersInvitations, zugaengeSettings } from './settings.ts';
import { zugaengePersonalData } from './personal-data.ts';
import { zugaengeDataTexts } from './personal-data-texts.de.ts';
import { invitationsEnd } from './records-end.ts';
import { zugaengeRetention } from './retention.ts';
import { zugaengeRetentionTexts } from './retention-texts.de.ts';
import { zugaengeTexts } from './texts.de.ts';

/** Who acts for a Betrieb, with which roles, and how colleagues are invited and removed. */
export const zugaengeFeature: Feature = {
  name: 'zugaenge',
  migrations: zugaengeMigrations,
  settings: [zugaengeSettings],
  texts: [zugaengeTexts, zugaengeDataTexts, zugaengeEasyTexts, zugaengeRetentionTexts],
  personalData: zugaengePersonalData,
  privacy: (chamber, locale) =>
    offersInvitations(chamber)
      ? [
          zugaengeDataTexts.for(chamber, locale)('privacy', {
            days: zugaengeSettings.of(chamber).invitationsKeptDays,
          }),
        ]
      : [],
  accountMove: invitationsMove,
  routes: [...inviteRoutes, ...invitationRoutes, ...accessRoutes],
  retention: zugaengeRetention,
  recordsEnd: invitationsEnd,
  gallery: zugaengeGallery,
  help: zugaengeHelp,
  easyLanguage: zugaengeEasyLanguage,
  notices: [invitationNotice, invitedNotice],
  services({ chamber, locale }) {
    const t = zugaengeTexts.for(chamber, locale);
    return [
      {
        id: 'zugaenge',
        title: t('tile.title'),
        description: t(offersInvitations(chamber) ? 'tile.text' : 'tile.textOwnProof'),
        href: paths.list,
        level: 'linked',
        group: 'betrieb',
        forMandate: 'betrieb',
      },
    ];
  },
  async nextSteps({ actor, chamber, db, locale, now }) {
    if (actor.kind !== 'account' || !offersInvitations(chamber)) return [];
    const t = zugaengeTexts.for(chamber, locale);
    const open = await selectOpenForAddress(db, actor.email.toLowerCase(), now);
    return open
      .filter((invitation) => whyOver(invitation, now) === undefined)
      .map(({ betrieb, inviter }) => ({
        rank: 1,
        title: t('step.title', { betrieb }),
        text: t('step.text', { inviter }),
        action: { label: t('step.action'), href: paths.invitation },
      }));
  },
  loadDemo: loadDemoInvitations,
};
