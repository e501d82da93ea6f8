import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { OfficeNotice } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { findBetriebById } from '../../betriebe/index.ts';
import { officePathOf, staffMay } from '../../office/index.ts';
import { findPersonById } from '../../personen/index.ts';
import { findOpenPin } from '../print-batches/letter-queries.ts';
import { readReason } from '../print-batches/read-reason.ts';
import { printBatchTexts } from '../print-batches/texts.de.ts';
import type { SubjectKind } from '../rules.ts';
import { labelOf, type Subject } from '../subject.ts';
import { issueByLetter, revokePin } from './issue-and-revoke.ts';
import { NewPinPage, RevokePage } from './pages/pin-act-pages.tsx';
import { actRoute } from './paths.ts';

const may = staffMay('pins.ausgeben');

/** What is done about the PINs of a record: a new one by letter, one withdrawn; each with a reason. */
export const pinActRoutes: readonly Route[] = (['betrieb', 'person'] as const).flatMap((kind) => [
  get(actRoute(kind, 'newPin'), { may }, async (context) => {
    const subject = await subjectOf(context.db, kind, context.params['id']);
    return subject
      ? page(<NewPinPage view={context.view} subject={subject} form={freshForm()} />)
      : unknown();
  }),
  post(actRoute(kind, 'newPin'), { may, audit: 'freischaltung.letter-ordered' }, (context) =>
    answerNewPin(context, kind),
  ),
  get(actRoute(kind, 'revoke'), { may }, async (context) => {
    const drawn = await revokePage(context, context.db, kind, freshForm());
    return drawn ? page(drawn) : redirect(officePathOf(kind, context.params['id'] ?? ''));
  }),
  post(actRoute(kind, 'revoke'), { may, audit: 'freischaltung.pin-revoked' }, (context) =>
    answerRevoke(context, kind),
  ),
]);

const words = printBatchTexts.messages.de;

/** What the page of the record says afterwards. */
export const pinActNotices: Readonly<Record<string, OfficeNotice>> = {
  'pin-brief': { tone: 'success', heading: words['issue.done'] },
  'pin-zurueckgezogen': { tone: 'success', heading: words['revoke.done'] },
  'pin-vorbei': { tone: 'info', heading: words['revoke.over'] },
};

/** The Betrieb or Person that a page is about. */
export async function subjectOf(
  db: Db,
  kind: SubjectKind,
  id: string | undefined,
): Promise<Subject | undefined> {
  if (id === undefined || !isUuid(id)) return undefined;
  if (kind === 'betrieb') {
    const record = await findBetriebById(db, id);
    return record && { kind, record };
  }
  const record = await findPersonById(db, id);
  return record && { kind, record };
}

async function answerNewPin(context: WriteContext, kind: SubjectKind): Promise<Reply> {
  const { tx, now, form, chamber, view } = context;
  const subject = await subjectOf(tx, kind, context.params['id']);
  if (!subject) return unknown();
  const t = printBatchTexts.for(chamber, 'de');
  const subjects = { [kind]: subject.record.id };
  const again = (errors: Readonly<Record<string, string>>, outcome: string) =>
    refusedPage(<NewPinPage view={view} subject={subject} form={keepInput(form, errors)} />, outcome, {
      audit: { subjects },
    });
  const reason = readReason(t, form['reason']);
  if (!reason.ok) return again({ reason: reason.refusal }, 'no-reason');
  const revoke = form['revoke'] !== undefined;
  const by = staffActor(context);
  const issued = await issueByLetter(tx, subject, { reason: reason.value, revoke, by, now });
  if (!issued.ok) {
    const { label } = labelOf(subject);
    const { refusal } = issued;
    return again(
      { '': refusal === 'waits' ? t('issue.waits', { label }) : t(`issue.no.${refusal}`, { label }) },
      refusal,
    );
  }
  return redirect(`${officePathOf(kind, subject.record.id)}?hinweis=pin-brief`, {
    audit: { subjects, facts: { revoked: issued.value.revoked } },
  });
}

async function revokePage(context: ReadContext | WriteContext, db: Db, kind: SubjectKind, form: FormState) {
  const pinId = context.params['part'] ?? '';
  const subject = await subjectOf(db, kind, context.params['id']);
  if (!subject || !isUuid(pinId)) return undefined;
  const pin = await findOpenPin(db, { kind, id: subject.record.id }, pinId, context.now);
  return (
    pin && (
      <RevokePage view={context.view} subject={subject} pinId={pinId} issuedAt={pin.issuedAt} form={form} />
    )
  );
}

async function answerRevoke(context: WriteContext, kind: SubjectKind): Promise<Reply> {
  const { tx, now, form, chamber } = context;
  const pinId = context.params['part'] ?? '';
  const subject = await subjectOf(tx, kind, context.params['id']);
  if (!subject || !isUuid(pinId)) return unknown();
  const back = officePathOf(kind, subject.record.id);
  const audit = { subjects: { pin: pinId, [kind]: subject.record.id } };
  const gone = () => redirect(`${back}?hinweis=pin-vorbei`, { audit: { ...audit, outcome: 'over' } });
  const reason = readReason(printBatchTexts.for(chamber, 'de'), form['reason']);
  if (!reason.ok) {
    const drawn = await revokePage(context, tx, kind, keepInput(form, { reason: reason.refusal }));
    return drawn ? refusedPage(drawn, 'no-reason', { audit }) : gone();
  }
  const revoked = await revokePin(tx, subject, pinId, { reason: reason.value, by: staffActor(context), now });
  return revoked ? redirect(`${back}?hinweis=pin-zurueckgezogen`, { audit }) : gone();
}
