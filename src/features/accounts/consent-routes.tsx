import { signedInEvenWithoutTerms } from '../../platform/access/permission.ts';
import { ownPath } from '../../lib/own-path.ts';
import { type RequestFacts, signedInActor, type WriteContext } from '../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { getStatic, post, type Route } from '../../platform/http/route.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { updateTerms } from './account-queries.ts';
import { ConsentPage } from './pages/consent-page.tsx';
import { paths } from './paths.ts';
import { accountSettings } from './settings.ts';
import { accountTexts } from './texts.de.ts';

/** Consent to terms of use that are newer than those the account has accepted. */
export const consentRoutes: readonly Route[] = [
  getStatic(paths.consent, { may: signedInEvenWithoutTerms }, showConsent),
  post(paths.consent, { may: signedInEvenWithoutTerms, audit: 'accounts.new-terms-accepted' }, answerConsent),
];

function showConsent(facts: RequestFacts): Reply {
  const target = ownPath(facts.query.get('weiter') ?? undefined);
  if (!signedInActor(facts).mustAcceptTerms) return redirect(target ?? paths.mine);
  return page(<ConsentPage view={facts.view} form={freshForm()} target={target} />);
}

async function answerConsent(context: WriteContext): Promise<Reply> {
  const t = accountTexts.for(context.chamber, context.locale);
  const target = ownPath(context.form['weiter']);
  const version = accountSettings.of(context.chamber).termsVersion;
  const refuse = (terms: string, why: string) =>
    refusedPage(
      <ConsentPage view={context.view} form={{ values: {}, errors: { terms } }} target={target} />,
      why,
    );
  // nobody accepts what the page they read did not show
  if (context.form['version'] !== version) return refuse(t('consent.changed'), 'changed');
  if (context.form['terms'] !== 'ja') return refuse(t('consent.missing'), 'not-accepted');
  const accepted = await updateTerms(context.tx, signedInActor(context).accountId, version, context.now);
  return redirect(target ?? paths.mine, {
    audit: { outcome: accepted ? 'done' : 'already', facts: { version } },
  });
}
