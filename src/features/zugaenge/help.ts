import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { freischaltungSettings, linkRoles, roleTexts } from '../freischaltung/index.ts';
import { paths } from './paths.ts';
import { offersInvitations } from './settings.ts';
import { zugaengeTexts } from './texts.de.ts';

/** How colleagues get access, what roles mean, and what to do when somebody leaves; true for the chamber's profile. */
export function zugaengeHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = zugaengeTexts.for(chamber, locale);
  const words = roleTexts.for(chamber, locale);
  const byPin = freischaltungSettings.of(chamber).method === 'pin';
  const ways = offersInvitations(chamber)
    ? [t(byPin ? 'help.invite' : 'help.inviteCode'), t(byPin ? 'help.pin' : 'help.code')]
    : [t(byPin ? 'help.pinOnly' : 'help.codeOnly')];
  return [
    {
      id: 'kollegen-zugang',
      topic: 'freischalten',
      rank: 84,
      question: t('help.question'),
      answer: [t('help.own'), ...ways],
      action: { label: t('list.title'), href: paths.list },
    },
    {
      id: 'aufgaben',
      topic: 'freischalten',
      rank: 85,
      question: t('help.rolesQuestion'),
      answer: linkRoles.map((role) => `${words(`role.${role}`)}: ${words(`role.${role}.opens`)}`),
    },
    {
      id: 'betrieb-verlassen',
      topic: 'freischalten',
      rank: 86,
      question: t('help.leaveQuestion'),
      answer: [t('help.leave'), t('help.leaveLast')],
    },
  ];
}
