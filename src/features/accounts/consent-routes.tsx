import { signedInEvenWithoutTerms } from '../../platform/access/permission.ts';
import { ownPath } from '../../lib/own-path.ts';
import { type ReadContext, signedInActor, type WriteContext } from '../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { freshForm } from '../../platform/ui/index.ts';
import type { Db } from '../../platform/database/handles.ts';
import { selectAccountById, updateTerms } from './account-queries.ts';
import { ConsentPage } from './pages/consent-page.tsx';
import { paths } from './paths.ts';
import { accountSettings } from './settings.ts';
import { accountTexts } from './texts.de.ts';

/** Consent to terms of use that are newer than those the account has accepted. */
export const consentRoutes: readonly Route[] = [
  get(paths.consent, { may: signedInEvenWithoutTerms }, showConsent),
  post(paths.consent, { may: signedInEvenWithoutTerms, audit: 'accounts.new-terms-accepted' }, answerConsent),
];

async function showConsent(facts: ReadContext): Promise<Reply> {
  const target = ownPath(facts.query.get('weiter') ?? undefined);
  const actor = signedInActor(facts);
  if (!actor.mustAcceptTerms) return redirect(target ?? paths.mine);
  const isFirst = await hasAcceptedNone(facts.db, actor.accountId);
  return page(<ConsentPage view={facts.view} form={freshForm()} target={target} isFirst={isFirst} />);
}

/** True for accounts of an older system, which had terms of its own. */
async function hasAcceptedNone(db: Db, accountId: string): Promise<boolean> {
  const account = await selectAccountById(db, accountId);
  return account?.termsAcceptedAt === null;
}

async function answerConsent(context: WriteContext): Promise<Reply> {
  const t = accountTexts.for(context.chamber, context.locale);
  const target = ownPath(context.form['weiter']);
  const version = accountSettings.of(context.chamber).termsVersion;
  const { accountId } = signedInActor(context);
  const isFirst = await hasAcceptedNone(context.tx, accountId);
  const refuse = (terms: string, why: string) => {
    const form = { values: {}, errors: { terms } };
    return refusedPage(
      <ConsentPage view={context.view} form={form} target={target} isFirst={isFirst} />,
      why,
    );
  };
  // nobody accepts what the page they read did not show
  if (context.form['version'] !== version) return refuse(t('consent.changed'), 'changed');
  if (context.form['terms'] !== 'ja') return refuse(t('consent.missing'), 'not-accepted');
  const accepted = await updateTerms(context.tx, accountId, version, context.now);
  return redirect(target ?? paths.mine, {
    audit: { outcome: accepted ? 'done' : 'already', facts: { version } },
  });
}
