import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { HelpEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import type { NavigationItem } from '../../platform/ui/index.ts';
import { accountSettings } from '../accounts/index.ts';
import { KNOWN_DAYS } from './devices/device-cookie.ts';
import { deviceTexts } from './devices/texts.de.ts';
import { failedForAddress } from './limits.ts';
import { paths } from './paths.ts';
import { proveAgainTexts } from './prove-again/texts.de.ts';
import { signInSettings } from './settings.ts';
import { signInTexts } from './texts.de.ts';

/** Help about signing in, made from the chamber's profile (row D6). */
export function signInHelp(chamber: Chamber, locale: Locale): readonly HelpEntry[] {
  const t = signInTexts.for(chamber, locale);
  const accounts = accountSettings.of(chamber);
  const devices = deviceTexts.for(chamber, locale);
  const proving = proveAgainTexts.for(chamber, locale);
  const { idleMinutes, absoluteHours, stepUpMinutes } = signInSettings.of(chamber);
  const madeByChamber = accounts.madeByChamber !== 'none';
  const forgotten: NavigationItem = { label: t('faq.forgotten.action'), href: paths.forgotten };
  const about = (id: string, rank: number, question: string, answer: readonly string[]): HelpEntry => ({
    id,
    topic: 'anmelden',
    rank,
    question,
    answer,
  });
  const provisional = about('vorlaeufiges-passwort', 60, t('faq.provisional'), [
    t('faq.provisional.answer', { hours: accounts.provisionalPasswordValidHours }),
    t('faq.provisional.letters'),
    t('faq.provisional.over'),
  ]);
  return [
    about('zugangsdaten', 10, t('faq.credentials'), [t('faq.credentials.answer')]),
    {
      ...about('anmelden-geht-nicht', 20, t('faq.cannot'), [
        t(madeByChamber ? 'faq.cannot.registerMadeByChamber' : 'faq.cannot.register'),
        t('faq.cannot.confirm'),
        t('faq.cannot.limit', { most: failedForAddress.most, minutes: failedForAddress.windowMinutes }),
      ]),
      action: { label: t('help.registerLink'), href: paths.register },
    },
    {
      ...about('passwort-vergessen', 30, t('faq.forgotten'), [
        t('faq.forgotten.answer', { minutes: accounts.resetValidMinutes }),
        t('faq.forgotten.sessions'),
      ]),
      action: forgotten,
    },
    {
      ...about('welche-adresse', 40, t('faq.address'), [
        t(madeByChamber ? 'faq.address.answerMadeByChamber' : 'faq.address.answer'),
        t('faq.address.try'),
      ]),
      action: forgotten,
    },
    about('passwort-kopieren', 50, t('faq.paste'), [t('faq.paste.answer')]),
    ...(accounts.firstPassword === 'mailed-after-confirmation' ? [provisional] : []),
    about('passwort-aendern', 70, t('faq.change'), [t('faq.change.answer')]),
    about('abgemeldet', 80, t('faq.signedOut'), [
      t('faq.signedOut.answer', { idle: idleMinutes, hours: absoluteHours }),
    ]),
    {
      ...about('geraete', 85, devices('faq.devices'), [
        devices('faq.devices.answer'),
        devices('faq.devices.mail', { days: KNOWN_DAYS }),
      ]),
      action: { label: devices('sessions.title'), href: paths.sessions },
    },
    about('passwort-noch-einmal', 90, proving('faq.why'), [
      proving('faq.why.answer', { minutes: stepUpMinutes }),
      proving('faq.why.factor'),
      proving('faq.why.kept'),
    ]),
  ];
}
