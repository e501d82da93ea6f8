import { freshlyProven, signedIn } from '../../platform/access/permission.ts';
import { type ReadContext, signedInActor } from '../../platform/http/context.ts';
import { page, type Reply } from '../../platform/http/reply.ts';
import { get, getStatic, post, postPrepared, type Route } from '../../platform/http/route.ts';
import { hasFactor } from '../../platform/factors/index.ts';
import { answerApp, answerRemoveApp, prepareApp, showApp, showRemoveApp } from './app-actions.tsx';
import {
  answerCodesFile,
  answerCodesKept,
  answerNewCodes,
  prepareNewCodes,
  showCodes,
} from './codes-actions.tsx';
import { type EndOthers, type StillIn, whileIn } from './end-others.ts';
import { factorNotice } from './notices.ts';
import { OverviewPage } from './pages/overview-page.tsx';
import {
  answerNewPasskey,
  answerRemovePasskey,
  answerRenamePasskey,
  prepareNewPasskey,
  showNewPasskey,
  showPasskey,
} from './passkey-actions.tsx';
import { paths } from './paths.ts';
import { accountFactors, accountPasskeys } from './queries.ts';

const changing = freshlyProven(signedIn);

/** Who may open what, and what the audit trail calls it. */
export function secondFactorRoutes(endOthers: EndOthers, stillIn: StillIn): readonly Route[] {
  const changed = whileIn(stillIn);
  return [
    get(paths.overview, { may: signedIn }, showOverview),

    get(paths.app, { may: changing }, showApp),
    postPrepared(
      paths.app,
      { may: changing, audit: 'second-factor.app-set-up', prepare: prepareApp },
      changed(answerApp(endOthers)),
    ),
    get(paths.removeApp, { may: changing }, showRemoveApp),
    post(
      paths.removeApp,
      { may: changing, audit: 'second-factor.app-removed' },
      changed(answerRemoveApp(endOthers)),
    ),

    getStatic(paths.codes, { may: signedIn }, showCodes),
    postPrepared(
      paths.codes,
      { may: changing, audit: 'second-factor.codes-made', prepare: prepareNewCodes },
      changed(answerNewCodes(endOthers)),
    ),
    post(paths.codesFile, { may: signedIn, audit: 'second-factor.codes-downloaded' }, answerCodesFile),
    post(paths.codesKept, { may: signedIn, audit: 'second-factor.codes-kept' }, answerCodesKept),

    get(paths.newPasskey, { may: changing }, showNewPasskey),
    postPrepared(
      paths.newPasskey,
      { may: changing, audit: 'second-factor.passkey-made', prepare: prepareNewPasskey },
      changed(answerNewPasskey(endOthers)),
    ),
    get(paths.passkey, { may: signedIn }, showPasskey),
    post(paths.renamePasskey, { may: changing, audit: 'second-factor.passkey-renamed' }, answerRenamePasskey),
    post(
      paths.removePasskey,
      { may: changing, audit: 'second-factor.passkey-removed' },
      changed(answerRemovePasskey(endOthers)),
    ),
  ];
}

async function showOverview(context: ReadContext): Promise<Reply> {
  const { chamber, db, locale, query, view } = context;
  const { accountId } = signedInActor(context);
  const state = await accountFactors.stateOf(db, accountId);
  const passkeys = state.passkeys > 0 ? await accountPasskeys.list(db, accountId) : [];
  const notice = factorNotice(chamber, locale, query.get('hinweis'), hasFactor(state));
  return page(<OverviewPage view={view} state={state} passkeys={passkeys} notice={notice} />);
}
