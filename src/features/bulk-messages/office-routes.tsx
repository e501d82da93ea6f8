import { isUuid } from '../../lib/uuid.ts';
import type { Db } from '../../platform/database/handles.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../platform/http/context.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { mailReply } from '../../platform/http/mail-reply.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { renderMail } from '../../platform/mail/mail-layout.tsx';
import { freshForm } from '../../platform/ui/index.ts';
import { staffMay } from '../office/index.ts';
import { countAudience } from './audience-queries.ts';
import { messageMail } from './mails/message-mail.ts';
import { messageLocale } from './message-locale.ts';
import type { BulkMessage } from './message.ts';
import { bulkOfficeTexts } from './office-texts.de.ts';
import { seenField } from './pages/draft-actions.tsx';
import { ListPage } from './pages/list-page.tsx';
import { MessagePage, type MessageNotice } from './pages/message-page.tsx';
import { mostUndelivered } from './pages/sending-progress.tsx';
import { WritePage } from './pages/write-page.tsx';
import { messagePath, paths } from './paths.ts';
import { selectMessage, selectMessages } from './queries.ts';
import { formOf, readMessage } from './read-message.ts';
import { selectProgress, selectUndelivered } from './recipient-queries.ts';
import { decisionsAbout, nobodyToConfirm } from '../staff/index.ts';
import {
  bulkMessageKind,
  needsSecondPerson,
  sendMessage,
  sendRight,
  stopMessage,
} from './sending/begin-sending.ts';
import { sendTrial } from './sending/send-trial.ts';
import { changeMessage, discardMessage, draftMessage } from './write-message.ts';

const may = staffMay(sendRight);
const mostListed = 100;

const notices: ReadonlyMap<string, MessageNotice> = new Map([
  ['entwurf', 'saved'],
  ['probe', 'tried'],
  ['begonnen', 'begun'],
  ['vorgelegt', 'asked'],
  ['angehalten', 'stopped'],
]);

/** Messages to many people: writing, looking at what would happen, sending, following and stopping it. */
export const bulkMessageRoutes: readonly Route[] = [
  get(paths.list, { may }, showList),
  get(paths.write, { may }, ({ view }) => page(<WritePage view={view} form={freshForm()} />)),
  post(paths.write, { may, audit: 'bulk-messages.drafted' }, answerWrite),
  get(paths.message, { may }, showMessage),
  get(paths.mail, { may }, showMail),
  get(paths.edit, { may }, showEdit),
  post(paths.edit, { may, audit: 'bulk-messages.changed' }, answerEdit),
  post(paths.test, { may, audit: 'bulk-messages.trial-sent' }, answerTrial),
  post(paths.send, { may, audit: 'bulk-messages.sending-begun' }, answerSend),
  post(paths.discard, { may, audit: 'bulk-messages.discarded' }, answerDiscard),
  post(paths.stop, { may, audit: 'bulk-messages.stopped' }, answerStop),
];

async function showList({ db, view, query }: ReadContext): Promise<Reply> {
  const messages = await selectMessages(db, mostListed);
  const discarded = query.get('hinweis') === 'verworfen';
  return page(<ListPage view={view} messages={messages} discarded={discarded} />);
}

async function answerWrite(context: WriteContext): Promise<Reply> {
  const { tx, view, form, chamber, now } = context;
  const draft = readMessage(chamber, form);
  if (!draft.ok) {
    return refusedPage(
      <WritePage view={view} form={keepInput(form, draft.refusal)} />,
      Object.keys(draft.refusal).join(','),
    );
  }
  const id = await draftMessage(tx, draft.value, staffActor(context), now);
  return redirect(messagePath('message', id, 'entwurf'), { audit: { subjects: { message: id } } });
}

async function messageIn(db: Db, params: Readonly<Record<string, string>>): Promise<BulkMessage | undefined> {
  const id = params['id'] ?? '';
  return isUuid(id) ? selectMessage(db, id) : undefined;
}

async function showMessage(context: ReadContext): Promise<Reply> {
  const message = await messageIn(context.db, context.params);
  if (!message) return unknown();
  const notice = notices.get(context.query.get('hinweis') ?? '');
  return page(await drawMessage(context, context.db, message, { notice }));
}

async function drawMessage(
  { view, now, actor }: Pick<ReadContext, 'view' | 'now' | 'actor'>,
  db: Db,
  message: BulkMessage,
  says: { readonly notice?: MessageNotice | undefined; readonly problem?: string | undefined },
) {
  const isOpen = message.state === 'draft' || message.state === 'asked';
  const audience = isOpen ? await countAudience(db, message, now) : message;
  const takesTwo = needsSecondPerson(db, audience);
  const [declined] = await decisionsAbout(db, bulkMessageKind.id, message.id);
  return (
    <MessagePage
      view={view}
      message={message}
      audience={audience}
      progress={await selectProgress(db, message.id)}
      undelivered={isOpen ? [] : await selectUndelivered(db, message.id, mostUndelivered)}
      takesTwo={takesTwo}
      declined={declined}
      nobodyConfirms={
        isOpen && takesTwo ? await nobodyToConfirm(db, sendRight, staffActor({ actor }).staffId) : undefined
      }
      {...says}
    />
  );
}

async function showMail({ db, params, query, chamber }: ReadContext): Promise<Reply> {
  const message = await messageIn(db, params);
  if (!message) return unknown();
  const locale = messageLocale(message, query.get('sprache') === 'en' ? 'en' : 'de');
  const t = bulkOfficeTexts.for(chamber, 'de');
  const to = { firstName: t('mail.sampleFirstName'), lastName: t('mail.sampleLastName') };
  return mailReply(renderMail(chamber, locale, messageMail(chamber, locale, message, to)));
}

async function showEdit({ db, view, params }: ReadContext): Promise<Reply> {
  const message = await messageIn(db, params);
  if (!message) return unknown();
  if (!['draft', 'asked'].includes(message.state)) return redirect(messagePath('message', message.id));
  return page(<WritePage view={view} form={freshForm(formOf(message))} message={message} />);
}

async function answerEdit(context: WriteContext): Promise<Reply> {
  const { tx, view, form, chamber, now, params } = context;
  const message = await messageIn(tx, params);
  if (!message) return unknown();
  const subjects = { message: message.id };
  const draft = readMessage(chamber, form);
  if (!draft.ok) {
    const fields = Object.keys(draft.refusal).join(',');
    const kept = keepInput(form, draft.refusal);
    return refusedPage(<WritePage view={view} form={kept} message={message} />, fields, {
      audit: { subjects },
    });
  }
  const changed = await changeMessage(tx, message.id, draft.value, staffActor(context), now);
  if (!changed.ok) return refuse(context, message, changed.refusal);
  return redirect(messagePath('message', changed.value, 'entwurf'), {
    audit: { subjects: { message: changed.value } },
  });
}

/** The page of the message again, with why it was not done. */
async function refuse(
  context: WriteContext,
  { id }: BulkMessage,
  refusal: 'state' | 'nobody' | 'changed' | 'waiting',
): Promise<Reply> {
  const message = await selectMessage(context.tx, id);
  if (!message) return unknown();
  const problem = bulkOfficeTexts.for(context.chamber, 'de')(`refused.${refusal}`);
  return refusedPage(await drawMessage(context, context.tx, message, { problem }), refusal, {
    audit: { subjects: { message: id } },
  });
}

async function answerTrial(context: WriteContext): Promise<Reply> {
  const message = await messageIn(context.tx, context.params);
  if (!message) return unknown();
  await sendTrial(context.tx, message, staffActor(context), context.now);
  return redirect(messagePath('message', message.id, 'probe'), {
    audit: { subjects: { message: message.id } },
  });
}

async function answerSend(context: WriteContext): Promise<Reply> {
  const { tx, form, now, params } = context;
  const message = await messageIn(tx, params);
  if (!message) return unknown();
  const seen = Number(form[seenField]);
  const sent = await sendMessage(tx, message.id, { staffId: staffActor(context).staffId, seen }, now);
  if (!sent.ok) return refuse(context, message, sent.refusal);
  return redirect(messagePath('message', message.id, sent.value === 'begun' ? 'begonnen' : 'vorgelegt'), {
    audit: { outcome: sent.value, subjects: { message: message.id }, facts: { recipients: seen } },
  });
}

async function answerDiscard(context: WriteContext): Promise<Reply> {
  const message = await messageIn(context.tx, context.params);
  if (!message) return unknown();
  const discarded = await discardMessage(context.tx, message.id);
  if (!discarded.ok) return refuse(context, message, discarded.refusal);
  return redirect(`${paths.list}?hinweis=verworfen`, { audit: { subjects: { message: message.id } } });
}

async function answerStop(context: WriteContext): Promise<Reply> {
  const message = await messageIn(context.tx, context.params);
  if (!message) return unknown();
  const stopped = await stopMessage(context.tx, message.id, context.now);
  if (!stopped.ok) return refuse(context, message, stopped.refusal);
  return redirect(messagePath('message', message.id, 'angehalten'), {
    audit: { subjects: { message: message.id } },
  });
}
