import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { OfficeNotice, OfficeWork } from '../../../platform/feature/office.ts';
import {
  type PrepareContext,
  type ReadContext,
  staffActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, getAudited, post, postPrepared, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { lastAdministratorOf } from '../administrators/last-administrator.ts';
import { parseEmailAddress } from '../../../lib/email-address.ts';
import { officePathOf, staffMay } from '../../office/index.ts';
import { endLink } from '../links/end-link.ts';
import { selectActing } from '../office/panel-queries.ts';
import { actRoute } from '../office/paths.ts';
import { subjectOf } from '../office/pin-act-routes.tsx';
import { readReason } from '../print-batches/read-reason.ts';
import { printBatchTexts } from '../print-batches/texts.de.ts';
import type { SubjectKind } from '../rules.ts';
import { freischaltungSettings } from '../settings.ts';
import { type ByHandRefusal, linkByHand } from './link-by-hand.ts';
import { LinkPage, UnlinkPage } from './pages/link-pages.tsx';
import {
  deleteWithoutAdministrator,
  findLinkDocument,
  type LinkDocument,
  listWithoutAdministrator,
} from './queries.ts';
import { type DocumentRefusal, openDocument, readDocument } from './read-document.ts';
import type { Result } from '../../../lib/result.ts';
import { directLinkTexts } from './texts.de.ts';

const right = 'verknuepfungen.aendern';
const may = staffMay(right);
const mostBytes = 10 * 1024 * 1024;

/** Linking an account by a case worker's word, ending links, and Betriebe without anybody with Verwaltung. */
export const directLinkRoutes: readonly Route[] = [
  get(actRoute('betrieb', 'link'), { may }, async (context) => {
    const drawn = await linkPage(context, context.db, freshForm());
    return drawn ? page(drawn) : unknown();
  }),
  postPrepared(
    actRoute('betrieb', 'link'),
    {
      may,
      audit: 'freischaltung.linked-by-hand',
      files: { mostBytes, mostFiles: 1 },
      prepare: ({ chamber, parts, uploads }: PrepareContext) => readDocument(chamber, parts.secrets, uploads),
    },
    answerLink,
  ),
  getAudited(
    actRoute('betrieb', 'document'),
    { may, audit: 'freischaltung.link-document-opened' },
    showDocument,
  ),
  post(actRoute('betrieb', 'seen'), { may, audit: 'freischaltung.no-administrator-seen' }, answerSeen),
  ...(['betrieb', 'person'] as const).flatMap((kind) => [
    get(actRoute(kind, 'unlink'), { may }, async (context) => {
      const drawn = await unlinkPage(context, context.db, kind, freshForm());
      return drawn ? page(drawn) : redirect(back(kind, context, 'zugang-vorbei'));
    }),
    post(actRoute(kind, 'unlink'), { may, audit: 'freischaltung.link-ended-by-hand' }, (context) =>
      answerUnlink(context, kind),
    ),
  ]),
];

const words = directLinkTexts.messages.de;

/** What the page of the record says afterwards. */
export const directLinkNotices: Readonly<Record<string, OfficeNotice>> = {
  'zugang-neu': { tone: 'success', heading: words['link.done'] },
  'zugang-geloest': { tone: 'success', heading: words['unlink.done'] },
  'zugang-vorbei': { tone: 'info', heading: words['unlink.over'] },
  'verwaltung-gesehen': { tone: 'success', heading: words['nobody.done'] },
  'dokument-verschlossen': { tone: 'info', heading: words['document.sealed'] },
};

const back = (kind: SubjectKind, { params }: ReadContext | WriteContext, notice: string) =>
  `${officePathOf(kind, params['id'] ?? '')}?hinweis=${notice}`;

/** The form, where the profile offers it and somebody can be linked with the Betrieb. */
async function linkPage(context: ReadContext | WriteContext, db: Db, form: FormState, documentAgain = false) {
  if (freischaltungSettings.of(context.chamber).caseWorkerLinks === 'not-offered') return undefined;
  const subject = await subjectOf(db, 'betrieb', context.params['id']);
  return (
    subject && <LinkPage view={context.view} subject={subject} form={form} documentAgain={documentAgain} />
  );
}

async function answerLink(
  context: WriteContext,
  document: Result<LinkDocument, DocumentRefusal>,
): Promise<Reply> {
  const { tx, now, form, chamber, params } = context;
  const subject = await subjectOf(tx, 'betrieb', params['id']);
  const audit = { subjects: { betrieb: params['id'] ?? '' } };
  const again = async (errors: Readonly<Record<string, string>>, outcome: string) => {
    const drawn = await linkPage(context, tx, keepInput(form, errors), document.ok);
    return drawn ? refusedPage(drawn, outcome, { audit }) : unknown();
  };
  if (subject?.kind !== 'betrieb' || freischaltungSettings.of(chamber).caseWorkerLinks === 'not-offered')
    return unknown();
  const t = directLinkTexts.for(chamber, 'de');
  const reason = readReason(printBatchTexts.for(chamber, 'de'), form['reason']);
  const email = parseEmailAddress(form['email'] ?? '');
  if (!reason.ok || !email.ok || !document.ok) {
    const errors = {
      ...(email.ok ? {} : { email: t('link.refused.email') }),
      ...(reason.ok ? {} : { reason: reason.refusal }),
      ...(document.ok ? {} : { document: t(`link.refused.${document.refusal}`) }),
    };
    return again(errors, Object.keys(errors).join(','));
  }
  const linked = await linkByHand(tx, subject.record, {
    email: email.value,
    reason: reason.value,
    document: document.value,
    now,
  });
  if (!linked.ok) return again({ email: refusalSentence(context, linked.refusal) }, linked.refusal.kind);
  const { linkId, accountId } = linked.value;
  return redirect(back('betrieb', context, 'zugang-neu'), {
    audit: { subjects: { ...audit.subjects, link: linkId, account: accountId } },
  });
}

function refusalSentence({ chamber }: WriteContext, refusal: ByHandRefusal): string {
  const t = directLinkTexts.for(chamber, 'de');
  return refusal.kind === 'too-many-betriebe'
    ? t('link.refused.too-many-betriebe', { current: refusal.current, most: refusal.most })
    : t(`link.refused.${refusal.kind}`);
}

async function showDocument(context: ReadContext): Promise<Reply> {
  const { db, params, chamber, parts } = context;
  const betriebId = params['id'] ?? '';
  const linkId = params['part'] ?? '';
  if (!isUuid(betriebId) || !isUuid(linkId)) return unknown();
  const document = await findLinkDocument(db, betriebId, linkId);
  if (!document) return unknown();
  const body = openDocument(chamber, parts.secrets, document);
  if (!body) return redirect(back('betrieb', context, 'dokument-verschlossen'));
  return {
    kind: 'file',
    body,
    contentType: document.contentType,
    // the name may hold any letter
    headers: { 'content-disposition': `attachment; filename*=UTF-8''${inHeader(document.name)}` },
    audit: { subjects: { betrieb: betriebId, link: linkId } },
  };
}

const inHeader = (name: string) =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

async function answerSeen(context: WriteContext): Promise<Reply> {
  const betriebId = context.params['id'] ?? '';
  if (!isUuid(betriebId)) return unknown();
  const seen = await deleteWithoutAdministrator(context.tx, betriebId);
  return redirect(back('betrieb', context, 'verwaltung-gesehen'), {
    audit: { outcome: seen ? 'done' : 'over', subjects: { betrieb: betriebId } },
  });
}

async function linkInForce(db: Db, kind: SubjectKind, { params, now }: ReadContext | WriteContext) {
  const [id = '', linkId = ''] = [params['id'], params['part']];
  if (!isUuid(id) || !isUuid(linkId)) return undefined;
  const acting = await selectActing(db, { kind, id }, now);
  return acting.find((link) => link.linkId === linkId && link.endedAt === null);
}

async function unlinkPage(context: ReadContext | WriteContext, db: Db, kind: SubjectKind, form: FormState) {
  const subject = await subjectOf(db, kind, context.params['id']);
  const link = await linkInForce(db, kind, context);
  if (!subject || !link) return undefined;
  const { view, now } = context;
  const soles = kind === 'betrieb' ? await lastAdministratorOf(db, link.accountId, now) : [];
  const sole = soles.find(({ linkId }) => linkId === link.linkId);
  const last = sole && (sole.colleagues.length > 0 ? 'with-colleagues' : 'alone');
  return <UnlinkPage view={view} subject={subject} link={link} last={last} form={form} />;
}

async function answerUnlink(context: WriteContext, kind: SubjectKind): Promise<Reply> {
  const { tx, now, form, chamber, client, requestId } = context;
  const over = () => redirect(back(kind, context, 'zugang-vorbei'), { audit: { outcome: 'over' } });
  const reason = readReason(printBatchTexts.for(chamber, 'de'), form['reason']);
  if (!reason.ok) {
    const drawn = await unlinkPage(context, tx, kind, keepInput(form, { reason: reason.refusal }));
    return drawn ? refusedPage(drawn, 'no-reason') : over();
  }
  const link = await linkInForce(tx, kind, context);
  const ended =
    link &&
    (await endLink(tx, link.linkId, {
      reason: 'case-worker',
      by: null,
      note: reason.value,
      now,
      from: client.range,
      requestId,
    }));
  if (!ended) return over();
  const subjects = { link: ended.linkId, account: ended.accountId, [kind]: ended.subject.id };
  return redirect(back(kind, context, 'zugang-geloest'), { audit: { subjects } });
}

/** Betriebe whose last administrator has gone, until somebody has seen it. */
export async function administratorWork(context: ReadContext): Promise<readonly OfficeWork[]> {
  if (!staffActor(context).rights.includes(right)) return [];
  const t = directLinkTexts.for(context.chamber, 'de');
  return (await listWithoutAdministrator(context.db)).map(({ betriebId, name, since }) => ({
    what: t('work.nobody'),
    forWhom: name,
    since,
    href: officePathOf('betrieb', betriebId),
  }));
}
