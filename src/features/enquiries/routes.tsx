import { shownFileName } from '../../lib/file-names.ts';
import { anyone, signedIn } from '../../platform/access/permission.ts';
import {
  type PerhapsReadContext,
  type PrepareContext,
  type RequestFacts,
  type WriteContext,
} from '../../platform/http/context.ts';
import { readFaultReference } from '../../platform/http/fault-reference.ts';
import { type HandedOutForm, openForm, sealForm } from '../../platform/http/form-once.ts';
import { keepInput } from '../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { get, getForAnyone, getStatic, postPrepared, type Route } from '../../platform/http/route.ts';
import { sealAttachment } from '../../platform/mail/attachments.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { type AddressQuestion, findAccountById } from '../accounts/index.ts';
import { receiveFiles } from '../documents/index.ts';
import { copyRoutes } from './copies/routes.tsx';
import { sealWritten } from './copies/written-copy.ts';
import { hashContent, keepSent, lastSent } from './sent-enquiry.ts';
import { ContactPage } from './pages/contact-page.tsx';
import { SentPage } from './pages/sent-page.tsx';
import { faultParameter, paths } from './paths.ts';
import { readEnquiry } from './read-enquiry.ts';
import { readFiles } from './read-files.ts';
import { mostFileBytes, mostFiles } from './rules.ts';
import { type EnquiryToSend, sendEnquiry } from './send-enquiry.ts';
import { enquirySentences, filesSentences, sendSentence } from './sentences.ts';
import { enquiryTexts } from './texts.de.ts';
import { topicsOf } from './topics.ts';

/** Name of the field that files are chosen in. */
const filesField = 'files';

/** Writing to the chamber. What one has written stands with one's Anträge. */
export const enquiryRoutes: readonly Route[] = [
  getForAnyone(paths.form, { may: anyone }, show),
  postPrepared(
    paths.form,
    {
      may: anyone,
      audit: 'enquiries.sent',
      files: { mostBytes: mostFileBytes, mostFiles },
      prepare: prepareEnquiry,
    },
    send,
  ),
  getStatic(paths.sent, { may: anyone }, (context) => {
    const sent = lastSent(context);
    return sent ? page(<SentPage view={context.view} {...sent} />) : redirect(paths.form);
  }),
  // bookmarks of the time when enquiries had a list of their own
  get(paths.formerList, { may: signedIn }, async () => redirect(paths.list)),
  ...copyRoutes,
];

async function show(context: PerhapsReadContext): Promise<Reply> {
  const { actor, db, query, view } = context;
  const faultReference = readFaultReference(query.get(faultParameter) ?? '');
  const account = db && actor.kind === 'account' ? await findAccountById(db, actor.accountId) : undefined;
  const known =
    actor.kind === 'account'
      ? {
          name: `${actor.firstName} ${actor.lastName}`,
          email: actor.email,
          telephone: account?.phone ?? '',
          betriebsnummer: actor.actingFor?.kind === 'betrieb' ? actor.actingFor.number : '',
        }
      : {};
  const form = freshForm({ ...known, ...(faultReference ? { faultReference, topic: 'portal' } : {}) });
  return page(<ContactPage view={view} form={form} token={sealForm(context, 'enquiries')} />);
}

/** The form as it was read, its files sealed; or the page that says why it was not taken. */
type PreparedEnquiry =
  | { readonly kind: 'refused'; readonly reply: Reply }
  | {
      readonly kind: 'ready';
      readonly form: HandedOutForm & { readonly contentHash: string };
      readonly toSend: EnquiryToSend;
    };

async function prepareEnquiry(context: PrepareContext): Promise<PreparedEnquiry> {
  const { chamber, locale, form: posted, parts, uploads } = context;
  const t = enquiryTexts.for(chamber, locale);
  const refuse = (errors: Readonly<Record<string, string>>, why: string, question?: AddressQuestion) =>
    ({ kind: 'refused', reply: again(context, errors, why, { question }) }) as const;
  const topics = topicsOf(chamber, locale).map(({ id }) => id);
  const read = readEnquiry(posted, topics);
  const files = await readFiles(uploads, t('field.files'));
  const errors = {
    ...(read.ok ? {} : enquirySentences(chamber, locale, read.refusal)),
    ...(files.ok ? {} : { files: filesSentences(chamber, locale, files.refusal) }),
  };
  if (!read.ok || !files.ok) {
    const email = read.ok ? undefined : read.refusal.email;
    const question = email?.why === 'likely-slip' ? email.question : undefined;
    return refuse(errors, files.ok ? Object.keys(errors).join(',') : files.refusal[0].kind, question);
  }
  if ((posted['website'] ?? '') !== '') return refuse({ '': t('form.trap') }, 'trap');
  const form = openForm(context, 'enquiries', posted['form'] ?? '');
  if (!form) return refuse({ '': t('form.over') }, 'no-form');
  const sealed = files.value.map((file) => ({
    ...sealAttachment(parts.secrets, chamber, file),
    name: file.name,
  }));
  const contentHash = hashContent(posted['form'] ?? '', read.value, files.value);
  const fileNames = sealed.map(({ name }) => name);
  const sealedCopy = sealWritten(parts.secrets, chamber, { enquiry: read.value, fileNames });
  const papers = await receiveFiles(context, filesField);
  const toSend = { enquiry: read.value, files: sealed, papers, sealedCopy };
  return { kind: 'ready', form: { ...form, contentHash }, toSend };
}

function again(
  context: RequestFacts,
  errors: Readonly<Record<string, string>>,
  why: string,
  more: { readonly question?: AddressQuestion | undefined; readonly status?: number } = {},
): Reply {
  const { form: posted, view } = context;
  // the likely address is chosen beforehand: one press of the button takes it
  const answer = more.question ? { emailMeant: more.question.suggested } : {};
  const form = keepInput({ ...posted, ...answer }, { ...errors, ...filesToChooseAgain(context, errors) }, [
    'website',
    'form',
  ]);
  // a form of ours keeps its seal, so that sent twice with the same content it is still one enquiry
  const token = openForm(context, 'enquiries', posted['form'] ?? '')
    ? posted['form']!
    : sealForm(context, 'enquiries');
  return refusedPage(
    <ContactPage view={view} form={form} token={token} question={more.question} />,
    why,
    more.status === undefined ? {} : { status: more.status },
  );
}

/** Names the files that came with a form that was not taken, since no browser chooses them again. */
function filesToChooseAgain(
  { chamber, locale, uploads }: RequestFacts,
  errors: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (uploads.files.length === 0 && uploads.refusal === undefined) return {};
  const t = enquiryTexts.for(chamber, locale);
  const names = uploads.files.map(({ name }) => shownFileName(name)).join(', ');
  const were = names === '' ? undefined : t('form.filesWere', { names });
  return { files: [errors['files'], t('form.filesAgain'), were].filter(Boolean).join(' ') };
}

async function send(context: WriteContext, prepared: PreparedEnquiry): Promise<Reply> {
  if (prepared.kind === 'refused') return prepared.reply;
  const { actor, chamber, client, locale, now, parts, tx } = context;
  const { form, toSend } = prepared;
  const account = actor.kind === 'account' ? actor : null;
  const sender = { account, addressRange: client.range, locale, now, parts };
  const result = await sendEnquiry(tx, sender, form, toSend);
  if (!result.ok) {
    const sentence = sendSentence(chamber, locale, result.refusal, now);
    return again(context, { '': sentence }, result.refusal.kind, { status: 429 });
  }
  const { nummer } = result.value;
  return redirect(paths.sent, {
    cookies: [keepSent(context, result.value)],
    audit: {
      subjects: { antrag: String(nummer) },
      facts: { files: toSend.files.length, topic: toSend.enquiry.topic },
    },
  });
}
