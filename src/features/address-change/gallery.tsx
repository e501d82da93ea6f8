import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import type { MailContent } from '../../platform/mail/mail-content.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { sampleNewcomer } from '../../platform/access/sample-actors.ts';
import { freshForm, type FormState, type View } from '../../platform/ui/index.ts';
import { mayChangeEmail, offersMove } from '../accounts/index.ts';
import { sample, sampleChange } from './fixtures.ts';
import { askOldMail } from './mails/ask-old-mail.ts';
import { changedNewMail } from './mails/changed-new-mail.ts';
import { changedOldMail } from './mails/changed-old-mail.ts';
import { endedMail } from './mails/ended-mail.ts';
import { inviteMail } from './mails/invite-mail.ts';
import { movedNewMail } from './mails/moved-new-mail.ts';
import { movedOldMail } from './mails/moved-old-mail.ts';
import { newCodeMail } from './mails/new-code-mail.ts';
import { takenMail } from './mails/taken-mail.ts';
import { undoneMail } from './mails/undone-mail.ts';
import { waitingMail } from './mails/waiting-mail.ts';
import { AcceptPage, type AcceptState } from './pages/accept-page.tsx';
import { ChangeFixedPage, ChangePage } from './pages/change-page.tsx';
import { ConfirmOldPage, LinkOverPage } from './pages/confirm-old-page.tsx';
import { MovePage } from './pages/move-page.tsx';
import { MovePendingPage } from './pages/move-pending-page.tsx';
import { OutcomePage, outcomes } from './pages/outcome-page.tsx';
import { PendingPage, type ShownChange } from './pages/pending-page.tsx';
import { UndoOverPage, UndoPage } from './pages/undo-page.tsx';
import { addressChangeTexts } from './texts.de.ts';

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];
type Only = (chamber: Chamber) => boolean;

const always: Only = () => true;
const fixed: Only = (chamber) => !mayChangeEmail(chamber);
const textsOf = (view: View) => addressChangeTexts.for(view.chamber, view.locale);
const email = sample.oldEmail;
const waitsUntil = sample.until;

function drawn(id: string, title: string, appliesTo: Only, draw: Draw): GalleryEntry {
  return {
    id: `address-change/${id}`,
    title,
    appliesTo,
    show: { kind: 'page', draw, actor: { ...sampleNewcomer, ...sample.account, email } },
  };
}

/** A page that a link in a mail opens, signed in or not. */
function open(id: string, title: string, appliesTo: Only, draw: Draw): GalleryEntry {
  return { id: `address-change/${id}`, title, appliesTo, show: { kind: 'page', draw } };
}

function mail(
  id: string,
  title: string,
  appliesTo: Only,
  draw: (chamber: Chamber, locale: Locale) => MailContent,
): GalleryEntry {
  return {
    id: `address-change/mail-${id}`,
    title: `Mail: ${title}`,
    appliesTo,
    show: { kind: 'mail', draw },
  };
}

function pending(id: string, title: string, more: Partial<ShownChange>, form?: (view: View) => FormState) {
  return drawn(id, title, mayChangeEmail, (view) => (
    <PendingPage view={view} change={{ ...sampleChange, ...more }} codeForm={form?.(view) ?? freshForm()} />
  ));
}

const change: readonly GalleryEntry[] = [
  drawn('change', 'E-Mail-Adresse ändern', mayChangeEmail, (view) => (
    <ChangePage view={view} form={freshForm()} email={email} />
  )),
  drawn('change-refused', 'E-Mail-Adresse ändern, dieselbe', mayChangeEmail, (view) => (
    <ChangePage
      view={view}
      form={{ values: { email }, errors: { email: textsOf(view)('change.same') } }}
      email={email}
    />
  )),
  drawn('change-slip', 'E-Mail-Adresse ändern, Tippfehler', mayChangeEmail, (view) => (
    <ChangePage
      view={view}
      form={{
        values: { email: 'joerg@gmial.com', emailMeant: 'joerg@gmail.com' },
        errors: { emailMeant: 'Bitte wählen Sie die richtige Adresse.' },
      }}
      email={email}
      question={{ suggested: 'joerg@gmail.com', typed: 'joerg@gmial.com' }}
    />
  )),
  ...(['done', 'cancelled', 'taken'] as const).map((news) =>
    drawn(`change-${news}`, `E-Mail-Adresse ändern: ${news}`, mayChangeEmail, (view) => (
      <ChangePage view={view} form={freshForm()} email={email} news={news} />
    )),
  ),
  drawn('change-fixed', 'E-Mail-Adresse, nicht zu ändern', fixed, (view) => <ChangeFixedPage view={view} />),
  pending('pending', 'Neue Adresse bestätigen', {}),
  pending('pending-wrong', 'Neue Adresse, falscher Code', {}, (view) => ({
    values: { code: '7K3QF-2M9X5' },
    errors: { code: textsOf(view)('code.wrong') },
  })),
  pending('pending-old', 'Bisherige Adresse bestätigen', { newProven: true, stage: 'prove-old' }),
  pending('pending-waiting', 'Wartezeit', { newProven: true, waitsUntil, stage: 'waiting' }),
  drawn('pending-again', 'Mails noch einmal gesendet', mayChangeEmail, (view) => (
    <PendingPage view={view} change={sampleChange} codeForm={freshForm()} news="sent-again" />
  )),
  drawn('pending-limited', 'Zu viele Mails', mayChangeEmail, (view) => (
    <PendingPage
      view={view}
      change={{ ...sampleChange, oldProven: true }}
      codeForm={freshForm()}
      news="too-many"
      until={sample.expiresAt}
    />
  )),
];

const byLink: readonly GalleryEntry[] = [
  ...(['change', 'move'] as const).map((kind) =>
    open(
      `old-${kind}`,
      `Bestätigen oder stoppen: ${kind}`,
      kind === 'change' ? mayChangeEmail : offersMove,
      (view) => (
        <ConfirmOldPage
          view={view}
          kind={kind}
          name={`${sample.account.firstName} ${sample.account.lastName}`}
          oldEmail={sample.oldEmail}
          newEmail={sample.newEmail}
          token={sample.token}
        />
      ),
    ),
  ),
  open('link-over', 'Link gilt nicht mehr', always, (view) => <LinkOverPage view={view} />),
  ...outcomes.map((outcome) =>
    open(`outcome-${outcome}`, `Ergebnis: ${outcome}`, always, (view) => (
      <OutcomePage view={view} outcome={outcome} />
    )),
  ),
  drawn('outcome-signed-in', 'Ergebnis: changed, hier angemeldet', mayChangeEmail, (view) => (
    <OutcomePage view={view} outcome="changed" />
  )),
  open('undo', 'Änderung zurücknehmen', mayChangeEmail, (view) => (
    <UndoPage view={view} email={email} token={sample.token} />
  )),
  ...(['over', 'taken'] as const).map((why) =>
    open(`undo-${why}`, `Nicht mehr zurückzunehmen: ${why}`, mayChangeEmail, (view) => (
      <UndoOverPage view={view} why={why} />
    )),
  ),
];

function moving(id: string, title: string, more: Partial<ShownChange>, obstacle?: string) {
  return drawn(id, title, offersMove, (view) => (
    <MovePendingPage
      view={view}
      change={{ ...sampleChange, ...more }}
      code={sample.code}
      obstacle={obstacle}
    />
  ));
}

const move: readonly GalleryEntry[] = [
  drawn('move', 'Umzug', offersMove, (view) => (
    <MovePage view={view} form={freshForm()} belongings={sample.belongings} />
  )),
  drawn('move-refused', 'Umzug, Adresse fehlt', offersMove, (view) => (
    <MovePage
      view={view}
      form={{ values: { email }, errors: { email: textsOf(view)('change.same') } }}
      belongings={sample.belongings}
      question={{ suggested: 'joerg@gmail.com', typed: undefined }}
    />
  )),
  drawn('move-cancelled', 'Umzug abgebrochen', offersMove, (view) => (
    <MovePage view={view} form={freshForm()} belongings={sample.belongings.slice(2)} cancelled />
  )),
  moving('move-pending', 'Umzug begonnen', {}),
  moving('move-old-proven', 'Umzug, bisherige Adresse bestätigt', { oldProven: true }),
  moving('move-new-proven', 'Umzug, Code eingegeben', { newProven: true, stage: 'prove-old' }),
  moving('move-waiting', 'Umzug, Wartezeit', { newProven: true, waitsUntil, stage: 'waiting' }),
  moving(
    'move-obstacle',
    'Umzug, es steht etwas im Weg',
    { newProven: true, oldProven: true, stage: 'due' },
    'Ihr neues Konto ist schon mit Konditorei Musterhof verbunden. Lösen Sie dort zuerst diese Verbindung.',
  ),
  drawn('move-again', 'Umzug, Mails noch einmal gesendet', offersMove, (view) => (
    <MovePendingPage view={view} change={sampleChange} code={sample.code} news="sent-again" />
  )),
  ...(['asks', 'none', 'waits', 'done'] as const satisfies readonly AcceptState[]).map((state) =>
    drawn(`accept-${state}`, `Konto übernehmen: ${state}`, offersMove, (view) => (
      <AcceptPage view={view} form={freshForm()} email={sample.newEmail} state={state} />
    )),
  ),
  drawn('accept-wrong', 'Konto übernehmen, falscher Code', offersMove, (view) => (
    <AcceptPage
      view={view}
      form={{
        values: { code: '7K3QF-2M9X5' },
        errors: { code: textsOf(view)('accept.wrong', { email: sample.newEmail }) },
      }}
      email={sample.newEmail}
      state="asks"
    />
  )),
];

const facts = (kind: 'change' | 'move') => ({ account: sample.account, change: { kind, ...sample } });

const mails: readonly GalleryEntry[] = [
  mail('code', 'Code an die neue Adresse', mayChangeEmail, (chamber, locale) =>
    newCodeMail(chamber, locale, { ...facts('change'), code: sample.code }),
  ),
  mail('taken', 'Adresse hat schon ein Konto', mayChangeEmail, (chamber, locale) =>
    takenMail(chamber, locale, sample.account),
  ),
  ...(['change', 'move'] as const).flatMap((kind) => {
    const only = kind === 'change' ? mayChangeEmail : offersMove;
    return [
      mail(`ask-${kind}`, `Bestätigen oder stoppen: ${kind}`, only, (chamber, locale) =>
        askOldMail(chamber, locale, { ...facts(kind), token: sample.token }),
      ),
      mail(`ended-${kind}`, `Nach der Wartezeit nicht ausgeführt: ${kind}`, only, (chamber, locale) => {
        const t = addressChangeTexts.for(chamber, locale);
        const reason =
          kind === 'move' ? t('move.gone') : t('mail.ended.taken', { newEmail: sample.newEmail });
        return endedMail(chamber, locale, { ...facts(kind), reason });
      }),
      mail(`waiting-${kind}`, `Wartezeit: ${kind}`, only, (chamber, locale) =>
        waitingMail(chamber, locale, { ...facts(kind), token: sample.token, until: sample.until }),
      ),
    ];
  }),
  mail('changed-old', 'Geändert, an die bisherige Adresse', mayChangeEmail, (chamber, locale) =>
    changedOldMail(chamber, locale, { ...facts('change'), token: sample.token, until: sample.until }),
  ),
  mail('changed-new', 'Geändert, an die neue Adresse', mayChangeEmail, (chamber, locale) =>
    changedNewMail(chamber, locale, { ...facts('change'), until: sample.until }),
  ),
  ...(['owner', 'former'] as const).map((audience) =>
    mail(`undone-${audience}`, `Zurückgenommen: ${audience}`, mayChangeEmail, (chamber, locale) =>
      undoneMail(chamber, locale, { account: sample.account, audience }),
    ),
  ),
  ...(['left', 'barred'] as const).map((factors) =>
    mail(
      `undone-${factors}`,
      `Zurückgenommen, zweiter Faktor: ${factors}`,
      mayChangeEmail,
      (chamber, locale) =>
        undoneMail(chamber, locale, { account: sample.account, audience: 'owner', factors }),
    ),
  ),
  ...[true, false].map((known) =>
    mail(`invite-${known ? 'known' : 'new'}`, 'Umzug, an die neue Adresse', offersMove, (chamber, locale) =>
      inviteMail(chamber, locale, { ...facts('move'), known }),
    ),
  ),
  mail('moved-old', 'Umgezogen, an das bisherige Konto', offersMove, (chamber, locale) =>
    movedOldMail(chamber, locale, facts('move')),
  ),
  mail('moved-new', 'Umgezogen, an das neue Konto', offersMove, (chamber, locale) =>
    movedNewMail(chamber, locale, facts('move')),
  ),
];

/** Every page and mail of this feature, in every state. */
export const addressChangeGallery: readonly GalleryEntry[] = [...change, ...byLink, ...move, ...mails];
