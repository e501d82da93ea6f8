import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import type { MailContent } from '../../../platform/mail/mail-content.ts';
import { declinedMail } from './declined-mail.ts';
import { invitationMail, newPasswordMail, noAccessMail } from './link-mails.ts';
import { roleGivenMail } from './role-given-mail.ts';
import { securityMail, type StaffNews } from './security-mail.ts';

const at = new Date('2026-11-25T08:00:00Z');
const token = 'A'.repeat(43);

const mail = (id: string, title: string, draw: (chamber: Chamber) => MailContent): GalleryEntry => ({
  id: `staff/mail-${id}`,
  title: `Mail an Mitarbeitende: ${title}`,
  show: { kind: 'mail', draw },
});

const news: readonly (readonly [string, StaffNews])[] = [
  ['Passwort geändert', { kind: 'password-changed' }],
  ['App eingerichtet', { kind: 'app-set-up' }],
  ['App entfernt', { kind: 'app-removed' }],
  ['Passkey angelegt', { kind: 'passkey-added', name: 'Rechner im Büro' }],
  ['Passkey entfernt', { kind: 'passkey-removed' }],
  ['neue Codes', { kind: 'codes-made' }],
  ['Code benutzt', { kind: 'code-used', left: 3 }],
  ['viele falsche Codes', { kind: 'wrong-codes' }],
];

/** Mails to the chamber's own people. */
export const staffMailGallery: readonly GalleryEntry[] = [
  mail('invitation', 'Einladung', (chamber) =>
    invitationMail(chamber, { name: 'Jonas Muster', roles: ['handwerksrolle', 'kurse'] }, token, false),
  ),
  mail('invitation-awaited', 'Einladung, Administration wartet', (chamber) =>
    invitationMail(chamber, { name: 'Jonas Muster', roles: [], awaited: 'administration' }, token, false),
  ),
  mail('role-given', 'Rolle bestätigt', (chamber) =>
    roleGivenMail(chamber, 'Jonas Muster', 'administration'),
  ),
  mail('invitation-again', 'neu eingeladen', (chamber) =>
    invitationMail(chamber, { name: 'Jonas Muster', roles: ['finanzen'] }, token, true),
  ),
  mail('new-password', 'neues Passwort', (chamber) => newPasswordMail(chamber, 'Jonas Muster', token)),
  mail('request-declined', 'Vier-Augen-Antrag abgelehnt', (chamber) =>
    declinedMail(chamber, 'Jonas Muster', {
      what: 'Zugang von Ali Probe endgültig löschen',
      reason: 'Frau Probe kommt im Januar wieder.',
      by: 'Sabine Beispiel',
      at,
      page: '/verwaltung/mitarbeitende',
    }),
  ),
  mail('no-access', 'kein Zugang', (chamber) => noAccessMail(chamber)),
  ...news.map(([title, what]) =>
    mail(what.kind, title, (chamber) => securityMail(chamber, 'Jonas Muster', what, at)),
  ),
];
