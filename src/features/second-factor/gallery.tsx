import type { Chamber } from '../../platform/chamber/chamber.ts';
import { sampleNewcomer } from '../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { drawQrCode } from '../../platform/letters/qr-code.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { freshForm, type FormState, type View } from '../../platform/ui/index.ts';
import { groupSecret, totpAddress } from '../../platform/factors/index.ts';
import { codeSentence, passkeySentence } from './code-sentences.ts';
import { sampleCodes, sampleFactors, samplePasskeys, sampleQuestion, sampleSecret } from './fixtures.ts';
import { factorMail, type FactorNews } from './mails/factor-mail.ts';
import { factorNotice, type FactorNoticeKey } from './notices.ts';
import { AppPage } from './pages/app-page.tsx';
import { CodesGonePage, CodesPage } from './pages/codes-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { NewPasskeyPage, PasskeyPage } from './pages/passkey-pages.tsx';
import { RemoveAppPage } from './pages/remove-app-page.tsx';
import { secondFactorTexts } from './texts.de.ts';

const noon = new Date('2026-11-25T11:00:00Z');
const takeBack = `/zweiter-faktor/nicht-ich?token=${'A'.repeat(120)}`;
const [passkey] = samplePasskeys;

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];

function shown(id: string, title: string, draw: Draw): GalleryEntry {
  return { id: `second-factor/${id}`, title, show: { kind: 'page', actor: sampleNewcomer, draw } };
}

function mailed(id: string, title: string, news: FactorNews): GalleryEntry {
  const draw = (chamber: Chamber, locale: Locale) => factorMail(chamber, locale, sampleNewcomer, news, noon);
  return { id: `second-factor/mail-${id}`, title: `Mail: ${title}`, show: { kind: 'mail', draw } };
}

function appPage(view: View, form: FormState, replaces = false) {
  const address = totpAddress(view.chamber, sampleNewcomer.email, sampleSecret);
  const qrCode = `data:image/svg+xml;base64,${Buffer.from(drawQrCode(address)).toString('base64')}`;
  const secret = groupSecret(sampleSecret);
  return (
    <AppPage
      view={view}
      form={form}
      qrCode={qrCode}
      address={address}
      secret={secret}
      sealed={sampleQuestion.sealed}
      replaces={replaces}
    />
  );
}

function noticed(
  id: string,
  title: string,
  key: FactorNoticeKey,
  state: keyof typeof sampleFactors,
): GalleryEntry {
  return shown(id, `Sicherheit, ${title}`, (view) => (
    <OverviewPage
      view={view}
      state={sampleFactors[state]}
      passkeys={[]}
      notice={factorNotice(view.chamber, view.locale, key, state !== 'none')}
    />
  ));
}

/** Every page and mail of this feature, in every state. */
export const secondFactorGallery: readonly GalleryEntry[] = [
  shown('none', 'Sicherheit, kein zweiter Faktor', (view) => (
    <OverviewPage view={view} state={sampleFactors.none} passkeys={[]} />
  )),
  shown('all', 'Sicherheit, App und Passkeys, wenige Codes', (view) => (
    <OverviewPage view={view} state={sampleFactors.all} passkeys={samplePasskeys} />
  )),
  noticed('app-added', 'App eingerichtet', 'app', 'app'),
  noticed('app-replaced', 'andere App eingerichtet', 'andere-app', 'app'),
  noticed('app-removed', 'App entfernt, ein Passkey bleibt', 'app-entfernt', 'passkeys'),
  noticed('last-app-removed', 'letzten Faktor entfernt', 'app-entfernt', 'none'),
  noticed('passkey-added', 'Passkey angelegt', 'passkey', 'passkeys'),
  noticed('passkey-renamed', 'Passkey umbenannt', 'passkey-name', 'passkeys'),
  noticed('passkey-removed', 'Passkey entfernt', 'passkey-entfernt', 'app'),
  noticed('codes-kept', 'Codes verwahrt', 'codes-verwahrt', 'app'),
  shown('app', 'App einrichten', (view) => appPage(view, freshForm())),
  shown('app-another', 'Andere App einrichten', (view) => appPage(view, freshForm(), true)),
  shown('app-wrong', 'App einrichten, falscher Code', (view) =>
    appPage(view, {
      values: {},
      errors: { code: codeSentence(view.chamber, view.locale, { kind: 'wrong' }) },
    }),
  ),
  shown('app-over', 'App einrichten, zu lange gewartet', (view) =>
    appPage(view, {
      values: {},
      errors: { code: secondFactorTexts.for(view.chamber, view.locale)('app.over') },
    }),
  ),
  shown('remove-app', 'App entfernen', (view) => <RemoveAppPage view={view} last={false} />),
  shown('remove-last-app', 'App entfernen, einziger Faktor', (view) => <RemoveAppPage view={view} last />),
  shown('codes', 'Wiederherstellungscodes', (view) => <CodesPage view={view} codes={sampleCodes} />),
  shown('codes-gone', 'Wiederherstellungscodes nicht mehr zu sehen', (view) => <CodesGonePage view={view} />),
  shown('new-passkey', 'Passkey anlegen', (view) => (
    <NewPasskeyPage view={view} form={freshForm()} question={sampleQuestion} />
  )),
  shown('new-passkey-no-script', 'Passkey anlegen, ohne JavaScript', (view) => (
    <NewPasskeyPage
      view={view}
      form={{
        values: { name: 'Handy' },
        errors: { '': passkeySentence(view.chamber, view.locale, 'no-script') },
      }}
      question={sampleQuestion}
    />
  )),
  shown('passkey', 'Passkey ändern', (view) => (
    <PasskeyPage view={view} form={freshForm({ name: passkey!.name })} passkey={passkey!} last={false} />
  )),
  shown('passkey-refused', 'Passkey ändern, Name fehlt, einziger Faktor', (view) => (
    <PasskeyPage
      view={view}
      form={{
        values: {},
        errors: { name: secondFactorTexts.for(view.chamber, view.locale)('passkey.nameMissing') },
      }}
      passkey={passkey!}
      last
    />
  )),
  mailed('app-added', 'App eingerichtet', { kind: 'app-added', takeBack }),
  mailed('app-replaced', 'andere App eingerichtet', { kind: 'app-replaced', takeBack }),
  mailed('app-removed', 'App entfernt', { kind: 'app-removed' }),
  mailed('passkey-added', 'Passkey angelegt', { kind: 'passkey-added', name: 'Handy', takeBack }),
  mailed('passkey-removed', 'Passkey entfernt', { kind: 'passkey-removed', name: 'Handy' }),
  mailed('new-codes', 'neue Wiederherstellungscodes', { kind: 'new-codes' }),
  mailed('code-used', 'Wiederherstellungscode benutzt', { kind: 'code-used', left: 2 }),
];
