import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import { type RequestFacts, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { type BetriebRecord, findBetriebById } from '../../betriebe/index.ts';
import { officePathOf } from '../../office/index.ts';
import type { Bescheinigung } from '../bescheinigung.ts';
import { keepCode } from '../fresh-codes.ts';
import { issue } from '../issue.ts';
import { IssuedPage } from '../pages/issued-page.tsx';
import { officePath, officePaths } from '../paths.ts';
import { mayIssueInOffice } from '../permissions.ts';
import { printReply } from '../print.ts';
import { selectOne } from '../queries.ts';
import { issueSentence, kindIn } from '../routes.tsx';
import { longestReason, printedKindOf } from '../rules.ts';
import { offeredBy } from '../settings.ts';
import { withdraw } from '../withdraw.ts';
import { IssuePage, WithdrawPage } from './act-pages.tsx';
import { bescheinigungOfficeTexts } from './texts.de.ts';

const may = mayIssueInOffice;

/** Issuing for a Betrieb and withdrawing, by a case worker. */
export const bescheinigungOfficeRoutes: readonly Route[] = [
  get(officePaths.issue, { may }, async (context) => {
    const betrieb = await betriebOf(context, context.db);
    return betrieb ? page(issuePage(context, betrieb, freshForm())) : unknown();
  }),
  post(officePaths.issue, { may, audit: 'bescheinigungen.issued-by-office' }, answerIssue),
  get(officePaths.issued, { may }, async (context) => {
    const found = await oneOf(context, context.db);
    if (!found) return unknown();
    const { betrieb, issued } = found;
    return page(
      <IssuedPage
        view={context.view}
        kind={issued.kind}
        betrieb={betrieb.name}
        print={officePath('print', betrieb.id, issued.id)}
        back={officePathOf('betrieb', betrieb.id)}
      />,
    );
  }),
  get(officePaths.print, { may }, async (context) => {
    const found = await oneOf(context, context.db);
    const printed = found && (await printReply(context, context.db, found.issued));
    return printed ?? unknown();
  }),
  get(officePaths.withdraw, { may }, async (context) => {
    const found = await oneOf(context, context.db);
    return found ? page(<WithdrawPage view={context.view} {...found} form={freshForm()} />) : unknown();
  }),
  post(officePaths.withdraw, { may, audit: 'bescheinigungen.withdrawn' }, answerWithdraw),
];

async function betriebOf({ params }: RequestFacts, db: Db): Promise<BetriebRecord | undefined> {
  const id = params['id'] ?? '';
  return isUuid(id) ? findBetriebById(db, id) : undefined;
}

async function oneOf(
  context: RequestFacts,
  db: Db,
): Promise<{ readonly betrieb: BetriebRecord; readonly issued: Bescheinigung } | undefined> {
  const betrieb = await betriebOf(context, db);
  const part = context.params['part'] ?? '';
  const issued = betrieb && isUuid(part) ? await selectOne(db, betrieb.id, part) : undefined;
  return betrieb && issued && { betrieb, issued };
}

function issuePage({ chamber, view }: RequestFacts, betrieb: BetriebRecord, form: FormState) {
  const offers = offeredBy(chamber).map((kind) => ({ kind, printed: printedKindOf(kind, betrieb.gewerke) }));
  return <IssuePage view={view} betrieb={betrieb} offers={offers} form={form} />;
}

async function answerIssue(context: WriteContext): Promise<Reply> {
  const { form, now, tx } = context;
  const betrieb = await betriebOf(context, tx);
  if (!betrieb) return { ...unknown(), audit: { outcome: 'unknown' } };
  const { staffId, name } = staffActor(context);
  const kind = kindIn(form);
  const order = { betriebId: betrieb.id, replace: form['replace'] === 'ja', by: { staffId, name }, now };
  const issued = kind
    ? await issue(tx, { ...order, kind })
    : ({ ok: false, refusal: 'not-offered' } as const);
  if (!issued.ok) {
    const sentence = issueSentence(context, issued.refusal);
    return refusedPage(issuePage(context, betrieb, keepInput(form, { kind: sentence })), issued.refusal, {
      audit: { subjects: { betrieb: betrieb.id } },
    });
  }
  const { id, replaced } = issued.value;
  return redirect(officePath('issued', betrieb.id, id), {
    cookies: [keepCode(context, issued.value)],
    audit: { subjects: { betrieb: betrieb.id, bescheinigung: id }, facts: { kind: kind ?? '', replaced } },
  });
}

async function answerWithdraw(context: WriteContext): Promise<Reply> {
  const { chamber, form, now, tx, view } = context;
  const found = await oneOf(context, tx);
  if (!found) return { ...unknown(), audit: { outcome: 'unknown' } };
  const { betrieb, issued } = found;
  const audit = { subjects: { betrieb: betrieb.id, bescheinigung: issued.id } };
  const t = bescheinigungOfficeTexts.for(chamber, 'de');
  const reason = (form['reason'] ?? '').trim();
  if (reason === '' || reason.length > longestReason) {
    const sentence = reason === '' ? t('withdraw.missing') : t('withdraw.long', { most: longestReason });
    const again = keepInput(form, { reason: sentence });
    return refusedPage(<WithdrawPage view={view} {...found} form={again} />, 'no-reason', { audit });
  }
  const { staffId } = staffActor(context);
  const ended = await withdraw(tx, betrieb, issued, { staffId, reason, now });
  const notice = ended ? 'bescheinigung-zurueckgezogen' : 'bescheinigung-vorbei';
  return redirect(`${officePathOf('betrieb', betrieb.id)}?hinweis=${notice}`, {
    audit: { ...audit, ...(ended ? {} : { outcome: 'already-over' }) },
  });
}
