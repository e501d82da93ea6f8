import {
  forgetFreshCodes,
  freshCodes,
  keepFreshCodes,
  makeRecoveryCodes,
  type RecoveryCodeSet,
} from '../../platform/factors/index.ts';
import { formatDateTime } from '../../lib/dates.ts';
import {
  type PrepareContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { page, redirect, type Reply } from '../../platform/http/reply.ts';
import { CodesGonePage, CodesPage } from './pages/codes-page.tsx';
import type { EndOthers } from './end-others.ts';
import { paths, withNotice } from './paths.ts';
import { replaceCodes } from './replace-codes.ts';
import { secondFactorTexts } from './texts.de.ts';

/** Shows codes that have just been made; later nobody can read them any more. */
export function showCodes(facts: RequestFacts): Reply {
  const fresh = freshCodes(facts, signedInActor(facts).accountId);
  if (!fresh) return page(<CodesGonePage view={facts.view} />);
  return page(<CodesPage view={facts.view} codes={fresh.codes} />);
}

/** Makes and hashes a new set. */
export function prepareNewCodes(context: PrepareContext): Promise<RecoveryCodeSet> {
  return makeRecoveryCodes(context.parts.passwords);
}

/** Puts the new set in the place of the old one and ends all other sessions. */
export const answerNewCodes =
  (endOthers: EndOthers) =>
  async (context: WriteContext, codes: RecoveryCodeSet): Promise<Reply> => {
    const { accountId } = signedInActor(context);
    const result = await replaceCodes(context.tx, accountId, codes, context.now);
    if (!result.ok) return redirect(paths.overview, { audit: { outcome: result.refusal } });
    await endOthers(context);
    return redirect(paths.codes, { cookies: [keepFreshCodes(context, accountId, result.value)] });
  };

/** The codes as a text file. */
export function answerCodesFile(context: WriteContext): Reply {
  const actor = signedInActor(context);
  const fresh = freshCodes(context, actor.accountId);
  if (!fresh) return redirect(paths.codes, { audit: { outcome: 'gone' } });
  const t = secondFactorTexts.for(context.chamber, context.locale);
  const { identity, wording } = context.chamber;
  const lines = [
    t('codes.fileTitle', { portal: wording.terms.portal.noun, chamber: identity.name }),
    t('codes.fileAccount', { email: actor.email }),
    t('codes.fileMade', { when: formatDateTime(fresh.madeAt, context.locale) }),
    '',
    ...fresh.codes,
    '',
  ];
  return {
    kind: 'file',
    // Windows' editor shows lines by CR LF alone, and umlauts by the mark in front
    body: `\uFEFF${lines.join('\r\n')}`,
    contentType: 'text/plain; charset=utf-8',
    fileName: `${t('codes.fileName')}.txt`,
  };
}

/** The person has kept the codes: nothing shows them any more. */
export function answerCodesKept(): Reply {
  return redirect(withNotice('codes-verwahrt'), { cookies: [forgetFreshCodes] });
}
