import { berlinDate } from '../../../lib/dates.ts';
import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import { type RequestFacts, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { openOwnForm, sealForm } from '../../../platform/http/form-once.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, getAudited, postPrepared, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { findBetriebById } from '../../betriebe/index.ts';
import { officePathOf } from '../../office/index.ts';
import { findPersonById, fullName } from '../../personen/index.ts';
import { consentOf } from '../bekanntgabe/provide.ts';
import { deliver } from '../box/deliver.ts';
import type { BoxOwner } from '../box/delivery.ts';
import { whoActsFor } from '../../freischaltung/index.ts';
import { isDelivered, isInBox, selectKind, selectTellsOfNew } from '../box/queries.ts';
import { documentReply } from '../document-reply.ts';
import { documentsOf } from '../keep-document.ts';
import { keepOnForm } from '../keep-on-form.ts';
import { officePaths } from '../paths.ts';
import { whereDelivered } from '../permissions.ts';
import { selectDocument } from '../queries.ts';
import { type ReceivedFiles, receiveFiles } from '../receive-files.ts';
import { mostFileBytes, mostFiles } from '../rules.ts';
import { DeliverPage } from './deliver-page.tsx';
import { readDeliveryForm } from './read-delivery-form.ts';
import { mayDeliver, openDelivered } from './rights.ts';
import { documentOfficeTexts } from './texts.de.ts';

/** Putting documents into the box of a Betrieb or Person, and looking at what lies there. */
export const deliverRoutes: readonly Route[] = (['betrieb', 'person'] as const).flatMap((kind) => {
  const may = whereDelivered(mayDeliver);
  return [
    get(officePaths.deliver[kind], { may }, async (context) => {
      const owner = await findOwner(context, context.db, kind);
      if (!owner) return unknown();
      const form = freshForm({ jahr: String(yearOf(context.now)) });
      return page(await drawn(context, context.db, owner, form, undefined));
    }),
    postPrepared(
      officePaths.deliver[kind],
      {
        may,
        audit: 'documents.delivered',
        files: { mostBytes: mostFileBytes, mostFiles },
        prepare: (context) => receiveFiles(context, 'files'),
      },
      (context, received: ReceivedFiles) => send(context, kind, received),
    ),
    getAudited(officePaths.delivered[kind], { may, audit: 'documents.opened' }, async (context) => {
      const owner = await findOwner(context, context.db, kind);
      const id = context.params['document'] ?? '';
      const document = owner && isUuid(id) ? await selectDocument(context.db, id) : undefined;
      if (!owner || document?.ref.kind !== 'delivery') return unknown();
      if (!(await isInBox(context.db, owner, document.ref.id))) return unknown();
      const about = await selectKind(context.db, document.ref.id);
      if (!about || !openDelivered(context.actor).includes(about.kind)) return unknown();
      return (await documentReply(context.db, context, document)) ?? unknown();
    }),
  ];
});

type NamedOwner = BoxOwner & { readonly name: string };

async function findOwner(
  { params }: Pick<RequestFacts, 'params'>,
  db: Db,
  kind: BoxOwner['kind'],
): Promise<NamedOwner | undefined> {
  const id = params['id'] ?? '';
  if (!isUuid(id)) return undefined;
  if (kind === 'betrieb') {
    const betrieb = await findBetriebById(db, id);
    return betrieb && { kind, id, name: betrieb.name };
  }
  const person = await findPersonById(db, id);
  return person && { kind, id, name: fullName(person) };
}

const yearOf = (now: Date) => Number(berlinDate(now).slice(0, 4));

async function drawn(
  context: RequestFacts,
  db: Db,
  owner: NamedOwner,
  form: FormState,
  formId: string | undefined,
) {
  const acting = await whoActsFor(db, owner, context.now);
  return (
    <DeliverPage
      view={context.view}
      form={form}
      token={formId ? (context.form['form'] ?? '') : sealForm(context, 'documents')}
      owner={owner}
      forWhom={owner.name}
      acting={acting.length}
      isSilent={owner.kind === 'betrieb' && !(await selectTellsOfNew(db, owner.id))}
      kept={formId ? await documentsOf(db, { kind: 'form', id: formId }) : []}
      hasConsent={(await consentOf(db, owner)) !== undefined}
    />
  );
}

async function send(context: WriteContext, kind: BoxOwner['kind'], received: ReceivedFiles): Promise<Reply> {
  const { chamber, form: posted, now, tx } = context;
  const owner = await findOwner(context, tx, kind);
  if (!owner) return { ...unknown(), audit: { outcome: 'unknown' } };
  const t = documentOfficeTexts.for(chamber, 'de');
  const formId = openOwnForm(context, 'documents', posted['form']);
  const again = async (errors: Readonly<Record<string, string>>, why: string) => {
    const boxes = Object.keys(posted).filter((name) => name.startsWith('ohne-'));
    const form = keepInput(posted, errors, ['form', ...boxes]);
    return refusedPage(await drawn(context, tx, owner, form, formId), why, {
      audit: { subjects: { [kind]: owner.id } },
    });
  };
  if (!formId) return again({ '': t('deliver.over') }, 'no-form');
  const back = `${officePathOf(kind, owner.id)}?hinweis=dokumente-zugestellt`;
  if (await isDelivered(tx, formId)) return redirect(back, { audit: { outcome: 'again' } });
  const read = readDeliveryForm(chamber, posted, yearOf(now));
  const { sentence } = await keepOnForm(context, formId, received);
  const errors = { ...read.errors, ...(sentence ? { files: sentence } : {}) };
  if (!read.form || sentence) return again(errors, Object.keys(errors).join(','));
  const { staffId, name } = staffActor(context);
  const delivered = await deliver(
    tx,
    { ...read.form, formId, owner, deliveredAt: now, by: { staffId, name } },
    owner.name,
  );
  if (!delivered.ok) {
    const { refusal } = delivered;
    return again(
      { files: t(refusal === 'no-files' ? 'deliver.files.missing' : `deliver.${refusal}`) },
      refusal,
    );
  }
  const byPost = `${officePathOf(kind, owner.id)}?hinweis=schreiben-per-post`;
  return redirect(delivered.value.lapsed ? byPost : back, {
    audit: {
      subjects: { [kind]: owner.id, ...(delivered.value.id ? { delivery: delivered.value.id } : {}) },
      facts: {
        formal: read.form.isFormal,
        told: delivered.value.told,
        ...(delivered.value.lapsed ? { byPost: delivered.value.lapsed } : {}),
      },
    },
  });
}
