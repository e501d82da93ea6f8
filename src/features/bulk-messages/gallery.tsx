import type { VNode } from 'preact';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, type View } from '../../platform/ui/index.ts';
import { sampleDecision } from '../staff/index.ts';
import {
  sampleAudience,
  sampleEnd,
  sampleMessage,
  sampleNothing,
  sampleNotice,
  sampleProgress,
  sampleSending,
  sampleSent,
  sampleWriter,
} from './fixtures.ts';
import { messageMail, trialMail } from './mails/message-mail.ts';
import type { BulkMessage } from './message.ts';
import { bulkOfficeTexts } from './office-texts.de.ts';
import { ListPage } from './pages/list-page.tsx';
import { MessagePage, type MessagePageProps } from './pages/message-page.tsx';
import { WritePage } from './pages/write-page.tsx';
import { formOf } from './read-message.ts';
import { UnsubscribedPage, UnsubscribePage } from './unsubscribe/unsubscribe-pages.tsx';

const words = bulkOfficeTexts.messages.de;
const erika = { firstName: 'Erika', lastName: 'Muster' };

const inOffice = (id: string, title: string, draw: (view: View) => VNode): GalleryEntry => ({
  id: `bulk-messages/${id}`,
  title: `Verwaltung: ${title}`,
  show: { kind: 'page', draw, actor: sampleWriter, inOffice: true },
});

const message = (id: string, title: string, shown: BulkMessage, more: Partial<MessagePageProps> = {}) =>
  inOffice(`message-${id}`, `Nachricht: ${title}`, (view) => (
    <MessagePage
      view={view}
      message={shown}
      audience={sampleAudience}
      progress={sampleNothing}
      undelivered={[]}
      takesTwo={false}
      {...more}
    />
  ));

const page = (id: string, title: string, draw: (view: View) => VNode): GalleryEntry => ({
  id: `bulk-messages/${id}`,
  title,
  show: { kind: 'page', draw },
});

const mail = (id: string, title: string, shown: BulkMessage): GalleryEntry => ({
  id: `bulk-messages/mail-${id}`,
  title,
  show: { kind: 'mail', draw: (chamber, locale) => messageMail(chamber, locale, shown, erika) },
});

/** Messages to many people: writing, sending, what people get, and unsubscribing. */
export const bulkMessageGallery: readonly GalleryEntry[] = [
  inOffice('list', 'Nachrichten an viele', (view) => (
    <ListPage
      view={view}
      messages={[sampleMessage, { ...sampleNotice, state: 'asked', recipients: 21_004 }, sampleSent]}
      discarded
    />
  )),
  inOffice('list-empty', 'Nachrichten an viele: noch keine', (view) => (
    <ListPage view={view} messages={[]} discarded={false} />
  )),
  inOffice('write', 'Nachricht schreiben', (view) => <WritePage view={view} form={freshForm()} />),
  inOffice('write-refused', 'Nachricht schreiben mit falschen Angaben', (view) => (
    <WritePage
      view={view}
      form={{
        values: { purpose: 'formal', bodyEn: 'Text', group: 'betriebe', gewerk: 'Maurer', plzFrom: '97' },
        errors: {
          legalBasis: words['refused.legalBasis'],
          subject: words['refused.subject'],
          body: words['refused.body'],
          subjectEn: words['refused.subjectEn'],
          gewerk: words['refused.gewerk'],
          plzFrom: words['refused.plz'],
        },
      }}
    />
  )),
  inOffice('edit', 'Nachricht ändern, die auf eine zweite Person wartet', (view) => (
    <WritePage
      view={view}
      form={freshForm(formOf(sampleMessage))}
      message={{ ...sampleMessage, state: 'asked' }}
    />
  )),
  message('draft', 'Vorschau', sampleMessage, { notice: 'saved' }),
  message('draft-many', 'Vorschau an viele', sampleNotice, {
    takesTwo: true,
    audience: { recipients: 21_004, optedOut: 0, notInUse: 0 },
  }),
  message(
    'asked',
    'wartet auf eine zweite Person',
    { ...sampleNotice, state: 'asked' },
    {
      takesTwo: true,
      notice: 'asked',
    },
  ),
  message('declined', 'von der zweiten Person abgelehnt', sampleNotice, {
    takesTwo: true,
    declined: sampleDecision,
  }),
  message('nobody', 'niemand', sampleMessage, {
    audience: { recipients: 0, optedOut: 3, notInUse: 0 },
    problem: words['refused.nobody'],
  }),
  message('sending', 'wird gesendet', sampleSending, { progress: sampleProgress, notice: 'begun' }),
  message('sent', 'gesendet', sampleSent, {
    progress: sampleEnd,
    undelivered: [
      {
        accountId: '00000000-0000-4000-8000-0000000000a1',
        name: 'Erika Muster',
        email: 'erika.muster@malermeister-beispielhausen-nachfolger.example',
      },
    ],
  }),
  message(
    'stopped',
    'angehalten',
    { ...sampleSent, state: 'stopped' },
    {
      progress: { ...sampleEnd, written: 500, accepted: 497, stopped: 730 },
      notice: 'stopped',
    },
  ),
  mail('information', 'E-Mail: Information der Kammer', sampleMessage),
  mail('formal', 'E-Mail: Mitteilung, die die Kammer machen muss', sampleNotice),
  {
    id: 'bulk-messages/mail-trial',
    title: 'E-Mail: Probe an wen sie geschrieben hat',
    show: {
      kind: 'mail',
      draw: (chamber, locale) => trialMail(chamber, locale, sampleMessage, erika),
    },
  },
  page('unsubscribe', 'Informationen abbestellen', (view) => <UnsubscribePage view={view} token="x" />),
  page('unsubscribed', 'Informationen abbestellt', (view) => <UnsubscribedPage view={view} isKnown />),
  page('unsubscribe-unknown', 'Informationen abbestellen: Link nicht vollständig', (view) => (
    <UnsubscribedPage view={view} isKnown={false} />
  )),
];
