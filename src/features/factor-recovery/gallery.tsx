import { sampleNewcomer } from '../../platform/access/sample-actors.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { freshForm, type FormState, type View } from '../../platform/ui/index.ts';
import { removalMail, type RemovalNews } from './mails/removal-mail.ts';
import { KeepOverPage, KeepPage, KeptPage } from './pages/keep-pages.tsx';
import { LostPage, type LostSituation } from './pages/lost-page.tsx';
import { LostOverPage, RemovedPage } from './pages/plain-pages.tsx';
import { TakeBackOverPage, TakeBackPage, TakenBackPage } from './pages/take-back-pages.tsx';
import { factorRecoveryTexts } from './texts.de.ts';

const noon = new Date('2026-11-25T11:00:00Z');
const readyAt = new Date('2026-12-02T11:00:00Z');
const token = 'A'.repeat(43);
const betrieb = {
  value: '00000000-0000-4000-8000-000000000031',
  label: 'Muster & Söhne Metallbau GmbH',
  number: '1234567',
};
const filiale = {
  value: '00000000-0000-4000-8000-000000000032',
  label: 'Holzbau Beispiel, Zweigstelle am alten Güterbahnhof',
  number: '7654321',
};

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];

function shown(id: string, title: string, draw: Draw): GalleryEntry {
  return { id: `factor-recovery/${id}`, title, show: { kind: 'page', draw } };
}

function lost(
  id: string,
  title: string,
  situation: LostSituation,
  errorsOf: (view: View) => FormState['errors'] = () => ({}),
): GalleryEntry {
  return shown(id, `Zweiter Faktor verloren, ${title}`, (view) => (
    <LostPage
      view={view}
      form={{ ...freshForm({ verknuepfung: filiale.value }), errors: errorsOf(view) }}
      situation={situation}
    />
  ));
}

function mailed(id: string, title: string, news: RemovalNews): GalleryEntry {
  const draw = (chamber: Chamber, locale: Locale) => removalMail(chamber, locale, sampleNewcomer, news, noon);
  return { id: `factor-recovery/mail-${id}`, title: `Mail: ${title}`, show: { kind: 'mail', draw } };
}

/** Every page and mail of this feature, in every state. */
export const factorRecoveryGallery: readonly GalleryEntry[] = [
  lost('linked', 'verknüpft', { kind: 'linked', choices: [betrieb], letter: undefined }),
  lost('linked-sent', 'Brief angefordert', { kind: 'linked', choices: [betrieb], letter: 'sent' }),
  lost('linked-waits', 'Brief wird geprüft', {
    kind: 'linked',
    choices: [betrieb],
    letter: 'waits-for-decision',
  }),
  lost('linked-several', 'mehrfach verknüpft', {
    kind: 'linked',
    choices: [betrieb, filiale],
    letter: undefined,
  }),
  lost('linked-refused', 'PIN fehlt', { kind: 'linked', choices: [betrieb], letter: undefined }, (view) => ({
    pin: factorRecoveryTexts.for(view.chamber, view.locale)('pin.missing'),
  })),
  lost('unlinked', 'nicht verknüpft', { kind: 'unlinked' }),
  lost('waiting', 'Wartezeit läuft', { kind: 'waiting', readyAt }),
  lost('ready', 'Wartezeit vorbei', { kind: 'ready', until: readyAt }),
  shown('over', 'Zweiter Faktor verloren, Passwort zu lange her', (view) => <LostOverPage view={view} />),
  shown('removed', 'Zweiter Faktor entfernt', (view) => <RemovedPage view={view} />),
  shown('keep', 'Zweiten Faktor behalten', (view) => <KeepPage view={view} token={token} />),
  shown('kept', 'Zweiter Faktor bleibt', (view) => <KeptPage view={view} />),
  shown('keep-over', 'Zweiten Faktor behalten, erledigt', (view) => <KeepOverPage view={view} />),
  shown('take-back', 'Fremden zweiten Faktor zurücknehmen', (view) => (
    <TakeBackPage view={view} token={token} />
  )),
  shown('taken-back', 'Fremder zweiter Faktor entfernt', (view) => <TakenBackPage view={view} factorLeft />),
  shown('taken-back-none', 'Fremder zweiter Faktor entfernt, keiner mehr da', (view) => (
    <TakenBackPage view={view} factorLeft={false} />
  )),
  shown('take-back-over', 'Nichts zurückzunehmen', (view) => <TakeBackOverPage view={view} />),
  mailed('taken-back', 'fremder zweiter Faktor entfernt', { kind: 'taken-back', factorLeft: true }),
  mailed('taken-back-none', 'dasselbe, keiner mehr da', { kind: 'taken-back', factorLeft: false }),
  mailed('asked', 'zweiter Faktor soll entfernt werden', { kind: 'asked', readyAt, stopToken: token }),
  mailed('reminder', 'Erinnerung daran', { kind: 'reminder', readyAt, stopToken: token }),
  mailed('letter', 'PIN für verlorenen zweiten Faktor', { kind: 'letter' }),
  mailed('letter-waits', 'PIN angefordert, wird geprüft', { kind: 'letter-waits' }),
  mailed('stopped', 'Entfernen angehalten', { kind: 'stopped' }),
  mailed('removed', 'zweiter Faktor entfernt', { kind: 'removed' }),
];
