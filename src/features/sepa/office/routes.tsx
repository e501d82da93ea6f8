import { berlinDate, formatDate } from '../../../lib/dates.ts';
import { readTypedDate } from '../../../lib/typed-date.ts';
import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { RequestFacts, WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, getAudited, post, type Route } from '../../../platform/http/route.ts';
import { bankOf } from '../banks/bank-of.ts';
import { endByPerson } from '../end-by-person.ts';
import { makeGood } from '../give-mandate.ts';
import { mandateReply } from '../letter-of.ts';
import type { SealedMandate } from '../mandate.ts';
import { officeMandatePath, officePaths } from '../paths.ts';
import { selectList, selectMandate } from '../queries.ts';
import { foldReference, isSignedBefore, mandateStates } from '../rules.ts';
import { openDebtor } from '../seal-debtor.ts';
import { ownerFacts, stillFromBefore, tellOfEnd, tellOfSignature } from '../tell.ts';
import { OfficeListPage } from './list-page.tsx';
import { OfficeMandatePage, type OfficeMandatePageProps, officeNotices, revokedBy } from './mandate-page.tsx';
import { mayWorkOnSepa as may } from './rights.ts';
import { sepaOfficeTexts } from './texts.de.ts';

const mostListed = 50;

/** Mandates in the office: the list, one of them, signed on paper, revoked on paper. */
export const sepaOfficeRoutes: readonly Route[] = [
  get(officePaths.list, { may }, async ({ db, query, view }) => {
    const stand = query.get('stand') ?? '';
    const referenz = (query.get('referenz') ?? '').slice(0, 100);
    const offset = Number(/^\d{1,6}$/.exec(query.get('ab') ?? '')?.[0] ?? 0);
    const state = mandateStates.find((one) => one === stand);
    const filter = { state, reference: foldReference(referenz), offset, most: mostListed + 1 };
    const mandates = await selectList(db, filter);
    const more = new URLSearchParams({ stand, referenz, ab: String(offset + mostListed) });
    return page(
      <OfficeListPage
        view={view}
        mandates={mandates.slice(0, mostListed)}
        filter={{ stand, referenz }}
        next={mandates.length > mostListed ? `${officePaths.list}?${more}` : undefined}
      />,
    );
  }),
  getAudited(officePaths.one, { may, audit: 'sepa.mandate-opened' }, async (context) => {
    const mandate = await found(context.db, context.params['id']);
    if (!mandate) return unknown();
    const notice = officeNotices.find((one) => one === context.query.get('hinweis'));
    return page(await drawn(context, context.db, mandate, { notice }), {
      audit: { subjects: subjectsOf(mandate) },
    });
  }),
  getAudited(officePaths.pdf, { may, audit: 'sepa.mandate-printed' }, async (context) => {
    const mandate = await found(context.db, context.params['id']);
    if (!mandate) return unknown();
    const reply = await mandateReply(context.db, context.parts, mandate);
    return { ...reply, audit: { subjects: subjectsOf(mandate) } };
  }),
  post(officePaths.sign, { may, audit: 'sepa.mandate-signed' }, sign),
  post(officePaths.revoke, { may, audit: 'sepa.mandate-revoked-on-paper' }, revoke),
];

function found(db: Db, id: string | undefined): Promise<SealedMandate | undefined> {
  return isUuid(id ?? '') ? selectMandate(db, id ?? '') : Promise.resolve(undefined);
}

/** Who gave it stands with it, so that the person sees who looked at it. */
function subjectsOf({ id, owner, givenBy }: SealedMandate): Readonly<Record<string, string>> {
  return { mandate: id, [owner.kind]: owner.id, ...(givenBy ? { account: givenBy } : {}) };
}

async function drawn(
  context: RequestFacts,
  db: Db,
  mandate: SealedMandate,
  more: Pick<OfficeMandatePageProps, 'notice' | 'refused'>,
) {
  const debtor = openDebtor(context.parts.secrets, context.chamber, mandate);
  const owner = await ownerFacts(db, mandate.owner);
  return (
    <OfficeMandatePage
      view={context.view}
      mandate={mandate}
      ownerName={owner?.name ?? ''}
      debtor={debtor}
      bank={await bankOf(db, debtor.iban)}
      today={berlinDate(context.now)}
      before={await stillFromBefore(db, mandate, context.now)}
      {...more}
    />
  );
}

/** The signature that was missing lies before the case worker, and is compared. */
async function sign(context: WriteContext): Promise<Reply> {
  const mandate = await found(context.tx, context.params['id']);
  if (!mandate) return { ...unknown(), audit: { outcome: 'unknown' } };
  const today = berlinDate(context.now);
  const day = readTypedDate(context.form['unterschrieben_am'] ?? '');
  const subjects = subjectsOf(mandate);
  const isEarly = day !== undefined && isSignedBefore(day, mandate.givenAt);
  if (day === undefined || day > today || isEarly) {
    const t = sepaOfficeTexts.for(context.chamber, 'de');
    const written = formatDate(mandate.givenAt, 'de');
    const sentence = isEarly ? t('one.sign.day.early', { written }) : t('one.sign.day.unreadable');
    const form = keepInput(context.form, { unterschrieben_am: sentence });
    const again = await drawn(context, context.tx, mandate, { refused: { which: 'sign', form } });
    return refusedPage(again, 'unterschrieben_am', { audit: { subjects } });
  }
  const made =
    mandate.state === 'unsigned' ? await makeGood(context.tx, mandate.id, context.now, day) : undefined;
  const isGood = made !== undefined;
  const signed = isGood ? await selectMandate(context.tx, mandate.id) : undefined;
  if (signed) await tellOfSignature(context.tx, signed, context.now);
  const hasEnded = !isGood && (await selectMandate(context.tx, mandate.id))?.state === 'ended';
  const notice = made === 'held' ? 'signed-held' : isGood ? 'signed' : hasEnded ? 'ended' : 'already';
  return redirect(`${officeMandatePath(mandate.id)}?hinweis=${notice}`, {
    audit: { outcome: isGood ? 'done' : notice, subjects },
  });
}

async function revoke(context: WriteContext): Promise<Reply> {
  const mandate = await found(context.tx, context.params['id']);
  if (!mandate) return { ...unknown(), audit: { outcome: 'unknown' } };
  const by = revokedBy.find((one) => one === context.form['weg']);
  const subjects = subjectsOf(mandate);
  if (!by) {
    const t = sepaOfficeTexts.for(context.chamber, 'de');
    const form = keepInput(context.form, { weg: t('one.revoke.missing') });
    const again = await drawn(context, context.tx, mandate, { refused: { which: 'revoke', form } });
    return refusedPage(again, 'weg', { audit: { subjects } });
  }
  const ended = await endByPerson(context.tx, mandate, context.now);
  if (ended.ok) await tellOfEnd(context.tx, ended.value.mandate, ended.value.why, context.now);
  return redirect(`${officeMandatePath(mandate.id)}?hinweis=${ended.ok ? 'revoked' : 'already'}`, {
    audit: { outcome: ended.ok ? 'done' : 'already', subjects, facts: { by } },
  });
}
