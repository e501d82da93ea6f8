import type { Mandate } from '../../../platform/access/actor.ts';
import { type ReadContext, signedInActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { leavesNoAdministrator } from '../administrators/last-administrator.ts';
import { paths } from '../paths.ts';
import { mayEndOwnLink, maySeeOwnLinks } from '../permissions.ts';
import { changeRoutes } from './change-routes.tsx';
import { endLink } from './end-link.ts';
import { isOwnReason, longestNote } from './end-rules.ts';
import { EndLinkPage } from './pages/end-link-page.tsx';
import { OwnLinksPage, type OwnLinksPageProps } from './pages/own-links-page.tsx';
import { selectOwnLinks } from './queries.ts';
import { linksTexts } from './texts.de.ts';

/** The links of one's own account: seeing them, ending one, changing the Betrieb. */
export const linkRoutes: readonly Route[] = [
  get(paths.links, { may: maySeeOwnLinks }, showLinks),
  get(paths.endLink, { may: mayEndOwnLink }, async (context) => {
    const mandate = ownMandate(context);
    return mandate ? page(await endLinkPage(context, mandate, freshForm())) : whenOver(context);
  }),
  post(paths.endLink, { may: mayEndOwnLink, audit: 'freischaltung.own-link-ended' }, answerEnd),
  ...changeRoutes,
];

async function showLinks({ db, view, now, query, actor }: ReadContext): Promise<Reply> {
  const links = await selectOwnLinks(db, signedInActor({ actor }).accountId, now);
  const find = (name: string) => links.find(({ linkId }) => linkId === query.get(name));
  const ended = find('geloest');
  const changed = find('gewechselt');
  let just: OwnLinksPageProps['just'];
  if (ended?.ended) just = { kind: 'ended', link: ended };
  else if (changed && !changed.ended) just = { kind: 'changed', link: changed };
  return page(<OwnLinksPage view={view} links={links} just={just} />);
}

async function endLinkPage(context: ReadContext | WriteContext, mandate: Mandate, form: FormState) {
  const db = 'tx' in context ? context.tx : context.db;
  const { accountId } = signedInActor(context);
  const last = await leavesNoAdministrator(db, accountId, mandate.linkId, context.now);
  return <EndLinkPage view={context.view} mandate={mandate} form={form} leavesNoAdministrator={last} />;
}

function ownMandate(context: ReadContext | WriteContext): Mandate | undefined {
  return signedInActor(context).mandates.find(({ linkId }) => linkId === context.params['link']);
}

/** One's own link that is over already leads to the list, which says so; anything else is not there. */
async function whenOver(context: ReadContext | WriteContext): Promise<Reply> {
  const db = 'tx' in context ? context.tx : context.db;
  const links = await selectOwnLinks(db, signedInActor(context).accountId, context.now);
  const link = links.find(({ linkId }) => linkId === context.params['link']);
  return link ? redirect(`${paths.links}?geloest=${link.linkId}`) : unknown();
}

async function answerEnd(context: WriteContext): Promise<Reply> {
  const { chamber, locale, form, tx, now, client, requestId } = context;
  const account = signedInActor(context);
  const mandate = ownMandate(context);
  if (!mandate) return { ...(await whenOver(context)), audit: { outcome: 'not-in-force' } };
  const t = linksTexts.for(chamber, locale);
  const reason = form['reason'];
  const note = (form['note'] ?? '').trim();
  const errors: Record<string, string> = {};
  if (!isOwnReason(reason)) errors['reason'] = t('end.refusal.missingReason');
  if (note.length > longestNote) errors['note'] = t('end.refusal.longNote', { most: longestNote });
  const subjects = { link: mandate.linkId, [mandate.kind]: mandate.subjectId };
  if (!isOwnReason(reason) || Object.keys(errors).length > 0) {
    const state = keepInput(form, errors);
    return refusedPage(await endLinkPage(context, mandate, state), 'wrong-input', {
      audit: { subjects },
    });
  }
  const ended = await endLink(tx, mandate.linkId, {
    reason,
    note: reason === 'other' ? note : undefined,
    by: account.accountId,
    now,
    from: client.range,
    requestId,
    onlyIf: { accountId: account.accountId },
  });
  return redirect(`${paths.links}?geloest=${mandate.linkId}`, {
    audit: { outcome: ended ? 'done' : 'not-in-force', subjects, facts: { reason } },
  });
}
