import { randomUUID } from 'node:crypto';
import { berlinDate } from '../../../lib/dates.ts';
import { readTypedDate } from '../../../lib/typed-date.ts';
import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import { type RequestFacts, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { giveMandate } from '../give-mandate.ts';
import type { MandateRecord, Owner } from '../mandate.ts';
import { selectMandatesOf } from '../queries.ts';
import { officeMandatePath, officePaths } from '../paths.ts';
import { readMandateForm } from '../read-mandate-form.ts';
import { hasLapsed, referenceRefusal } from '../rules.ts';
import { type OwnerFacts, ownerFacts, tellOfBankChange } from '../tell.ts';
import { EnterPage } from './enter-page.tsx';
import { mayWorkOnSepa as may } from './rights.ts';
import { sepaOfficeTexts } from './texts.de.ts';

/** Entering what came on paper for a Betrieb or Person. */
export const enterRoutes: readonly Route[] = (['betrieb', 'person'] as const).flatMap((kind) => [
  get(officePaths.enter[kind], { may }, async (context) => {
    const owner = await findOwner(context, context.db, kind);
    if (!owner) return unknown();
    const form = freshForm({
      kontoinhaber: owner.name.slice(0, 70),
      strasse: owner.street ?? '',
      hausnummer: owner.buildingNumber ?? '',
      plz: owner.postcode,
      ort: owner.city,
      land: 'DE',
      art: 'wiederkehrend',
      verfahren: 'core',
    });
    const running = await replaceable(context.db, owner);
    return page(
      <EnterPage
        view={context.view}
        owner={owner}
        form={form}
        formId={randomUUID()}
        running={running}
        today={berlinDate(context.now)}
      />,
    );
  }),
  post(officePaths.enter[kind], { may, audit: 'sepa.mandate-entered' }, (context) => enter(context, kind)),
]);

/** Mandates by which money is collected again and again: one of them ends where the bank has changed. */
async function replaceable(db: Db, owner: Owner): Promise<readonly MandateRecord[]> {
  const all = await selectMandatesOf(db, owner);
  return all.filter(({ state, isOneOff }) => state === 'active' && !isOneOff);
}

async function findOwner(
  { params }: Pick<RequestFacts, 'params'>,
  db: Db,
  kind: Owner['kind'],
): Promise<(Owner & OwnerFacts) | undefined> {
  const id = params['id'] ?? '';
  const facts = isUuid(id) ? await ownerFacts(db, { kind, id }) : undefined;
  return facts && { kind, id, ...facts };
}

async function enter(context: WriteContext, kind: Owner['kind']): Promise<Reply> {
  const { chamber, form: posted, now, tx } = context;
  const owner = await findOwner(context, tx, kind);
  const formId = posted['formular'] ?? '';
  if (!owner || !isUuid(formId)) return { ...unknown(), audit: { outcome: 'unknown' } };
  const t = sepaOfficeTexts.for(chamber, 'de');
  const running = await replaceable(tx, owner);
  const today = berlinDate(now);
  const replaces = running.find(({ id }) => id === posted['ersetzt']);
  const isGone = (posted['ersetzt'] ?? '') !== '' && !replaces;
  const again = (errors: Readonly<Record<string, string>>) => {
    const form = keepInput(posted, errors, ['formular']);
    return refusedPage(
      <EnterPage
        view={context.view}
        owner={owner}
        form={form}
        formId={formId}
        running={running}
        today={today}
      />,
      Object.keys(errors).join(','),
      { audit: { subjects: { [kind]: owner.id } } },
    );
  };
  const read = readMandateForm(chamber, 'de', posted, { owner, replaces });
  const reference = (posted['referenz'] ?? '').trim();
  const wrongReference = referenceRefusal(reference);
  const signedOn = readTypedDate(posted['unterschrieben_am'] ?? '');
  const isSigned = signedOn !== undefined && signedOn <= today;
  const typedUse = (posted['zuletzt_am'] ?? '').trim();
  const lastUsedOn = typedUse === '' ? null : (readTypedDate(typedUse) ?? undefined);
  const isUse =
    lastUsedOn === null ||
    (lastUsedOn !== undefined && lastUsedOn <= today && lastUsedOn >= (signedOn ?? ''));
  const errors = {
    ...(wrongReference ? { referenz: t(`enter.reference.${wrongReference}`) } : {}),
    ...read.errors,
    ...(isGone ? { ersetzt: t('enter.replaces.gone') } : {}),
    ...(isSigned ? {} : { unterschrieben_am: t('one.sign.day.unreadable') }),
    ...(isUse ? {} : { zuletzt_am: t('enter.lastUsed.unreadable') }),
  };
  if (Object.keys(errors).length > 0 || !read.form || !signedOn || lastUsedOn === undefined)
    return again(errors);
  if (hasLapsed({ signedOn, lastUsedOn }, today)) return again({ unterschrieben_am: t('enter.lapsed') });
  const { staffId, name } = staffActor(context);
  const given = await giveMandate(tx, context.parts.secrets, {
    owner: { kind, id: owner.id },
    given: read.form,
    formId,
    how: 'paper',
    by: { staffId, name, reference, signedOn, lastUsedOn },
    replacesId: replaces?.id ?? null,
    heldUntil: null,
    now,
  });
  if (!given.ok) {
    return again(
      given.refusal === 'reference-taken'
        ? { referenz: t('enter.reference.taken') }
        : { '': t(given.refusal === 'covered' ? 'enter.covered' : 'enter.replaces.gone') },
    );
  }
  const { mandate, isNew, before } = given.value;
  if (before.length > 0)
    await tellOfBankChange(tx, { mandate, before }, { accountId: null, name: t('enter.by') }, now);
  return redirect(`${officeMandatePath(mandate.id)}?hinweis=entered`, {
    audit: { outcome: isNew ? 'done' : 'again', subjects: { mandate: mandate.id, [kind]: owner.id } },
  });
}
