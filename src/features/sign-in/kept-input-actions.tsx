import { shownFileName } from '../../lib/file-names.ts';
import { isUuid } from '../../lib/uuid.ts';
import { linksDrawnFor } from '../../platform/access/acting-for.ts';
import { hashToken, looksLikeToken } from '../../platform/crypto/tokens.ts';
import {
  type PrepareContext,
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { page, redirect, type Reply } from '../../platform/http/reply.ts';
import { filesNotKept, type KeptUpload, withKeptUploads } from '../../platform/http/resumed-uploads.ts';
import { consentPage } from '../../platform/http/run-route.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { belongsTo, type KeptInput, keptMinutes, keptUntil, openInput, sealInput } from './kept-input.ts';
import { InputGonePage, KeptInputPage } from './pages/kept-input-page.tsx';
import { type SessionOver, SignInPage } from './pages/sign-in-page.tsx';
import { keptField, paths, withQuery } from './paths.ts';
import { insertKeptInput, selectKeptInput, selectSessionOwner } from './queries.ts';
import type { Chosen } from './pages/files-waiting.tsx';
import { ownPath } from './rules.ts';
import { passkeyQuestion } from './second-step/passkey-question.ts';
import { sessionCookie } from './session-statement.ts';

const otherAccount = 'anderes-konto';

/**
 * Answers a form that was sent without a session in force: the sign-in page, status 401, with what was typed sealed
 * into its form.
 * @param formPath page that the form stands on, for what can't be kept
 */
export async function askToSignIn(context: PrepareContext, formPath: string | null): Promise<Reply> {
  const over = await keepPosted(context);
  const { question, cookies } = passkeyQuestion(context);
  const document = (
    <SignInPage view={context.view} form={freshForm()} target={formPath} over={over} passkey={question} />
  );
  return page(document, { status: 401, cookies });
}

/** Seals a form that could not be taken yet, secrets apart, and keeps its files; or says why it can't be kept. */
export async function keepPosted(context: PrepareContext): Promise<SessionOver> {
  const token = context.cookie(sessionCookie);
  const owner =
    token !== undefined && looksLikeToken(token)
      ? await context.reading((db) => selectSessionOwner(db, hashToken(token)))
      : undefined;
  const whose = {
    accountId: owner?.accountId ?? null,
    actingForLink: linkOf(context.form) ?? owner?.actingForLink ?? null,
  };
  // whoever has the cookie of a session that was ended on purpose may not leave anything with the account
  const keeper = owner?.endsByTimeAlone ? owner.accountId : null;
  const { sealed, chosen } = await sealPosted(context, whose, keeper, context.writingApart);
  return sealed.ok
    ? { input: 'kept', sealed: sealed.value, ...chosen }
    : { input: sealed.refusal, ...chosen };
}

/** Seals a form, and keeps its files with the account where there is one that may and the form itself can be kept. */
async function sealPosted(
  context: RequestFacts,
  whose: Pick<KeptInput, 'accountId' | 'actingForLink'>,
  keeper: string | null,
  write: PrepareContext['writingApart'],
) {
  const { chamber, form, now, parts, path, query } = context;
  const seal = (chosen: Chosen) =>
    sealInput(parts.secrets, chamber, {
      path: query.size > 0 ? `${path}?${query}` : path,
      fields: form,
      ...chosen,
      ...whose,
      sentAt: now.getTime(),
    });
  const withoutFiles = { sealed: seal(chosenIn(context)), chosen: chosenIn(context) };
  if (!withoutFiles.sealed.ok || keeper === null) return withoutFiles;
  const files = await keepChosen(context, keeper, write);
  const chosen = chosenIn(context, files);
  const sealed = seal(chosen);
  return sealed.ok ? { sealed, chosen } : withoutFiles;
}

/** Keeps the files of a form as long as what was typed in it. @returns none where there were none, or no room */
export async function keepChosen(
  { keepUploads, now, uploads }: RequestFacts,
  accountId: string,
  write: PrepareContext['writingApart'],
): Promise<readonly KeptUpload[]> {
  if (uploads.files.length === 0 || !keepUploads) return [];
  const until = new Date(now.getTime() + keptMinutes * 60_000);
  return (await keepUploads(accountId, until, write)) ?? [];
}

/** The files that came with a form, also where they were refused, and what those are called that were read. */
export function chosenIn({ uploads }: RequestFacts, files: readonly KeptUpload[] = []): Chosen {
  return {
    files: files.map((file) => ({ ...file, name: shownFileName(file.name) })),
    filesLeftOut: uploads.files.length > files.length || uploads.refusal !== undefined,
    fieldsLeftOut: files.length > 0 ? [] : [...new Set(uploads.files.map(({ field }) => field))],
    fileNames: uploads.files.map(({ name }) => shownFileName(name)),
  };
}

/**
 * Leads to the consent to new terms of use that a form was sent before. What was typed waits with the session, and the
 * page after consent sends it. Its files are kept before anything is written: a slow store holds no transaction open.
 * @param formPath page that the form stands on, for what can't be kept
 */
export async function askForConsent(context: PrepareContext, formPath: string | null): Promise<Reply> {
  const { form, now } = context;
  const { accountId, actingFor } = signedInActor(context);
  const actingForLink = linkOf(form) ?? actingFor?.linkId ?? null;
  const whose = { accountId, actingForLink };
  const { sealed } = await sealPosted(context, whose, accountId, context.writingApart);
  const token = context.cookie(sessionCookie);
  if (!sealed.ok || !token) return redirect(consentPage(formPath));
  const until = new Date(now.getTime() + keptMinutes * 60_000);
  const kept = { sealed: sealed.value, keptUntil: until, actingForLink };
  await context.writingApart((tx) => insertKeptInput(tx, hashToken(token), kept));
  return redirect(consentPage(withQuery(paths.kept, { weiter: formPath })));
}

/** The link that a form was drawn for; the switch may have been used in a second tab since. */
function linkOf(form: RequestFacts['form']): string | undefined {
  return linksDrawnFor(form).find(isUuid);
}

/** What the sign-in form has to carry on after a failed attempt. */
export function keptOnward(facts: RequestFacts): SessionOver | undefined {
  const sealed = facts.form[keptField];
  if (!sealed) return undefined;
  const opens = openInput(facts.parts.secrets, facts.chamber, sealed, facts.now);
  return {
    input: opens ? 'kept' : 'gone',
    sealed,
    files: opens?.files,
    filesLeftOut: opens?.filesLeftOut ?? false,
    fileNames: opens?.fileNames,
  };
}

/**
 * Hands kept input to the session that goes on with it, if it is this person's; whoever else signs in does not get it.
 * @param token of the session that was just opened or proven
 * @returns the page that goes on with it, or says that it is gone
 */
export async function takeUpInput(
  context: WriteContext,
  { accountId, token }: { readonly accountId: string; readonly token: string },
  sealed: string,
  target: string | null,
): Promise<string> {
  const kept = openInput(context.parts.secrets, context.chamber, sealed, context.now);
  if (!kept) return withQuery(paths.kept, { weiter: target });
  if (!belongsTo(kept, accountId)) return withQuery(paths.kept, { hinweis: otherAccount, weiter: target });
  await insertKeptInput(context.tx, hashToken(token), {
    sealed,
    keptUntil: keptUntil(kept),
    actingForLink: kept.actingForLink,
  });
  return withQuery(paths.kept, { weiter: target });
}

/** What a form sends when it is sent once more, with what names its files, or says that they are gone. */
export function fieldsToSend(
  fields: Readonly<Record<string, string>>,
  { files = [], filesLeftOut, fieldsLeftOut = [] }: Chosen,
): Readonly<Record<string, string>> {
  return withKeptUploads(filesLeftOut ? { ...fields, ...filesNotKept(fieldsLeftOut) } : fields, files);
}

/** Shows that the input is still there, with a button that sends it; or that it is gone, and why. */
export async function showKept(context: ReadContext): Promise<Reply> {
  const { view, chamber, db, now, parts, query } = context;
  const actor = signedInActor(context);
  const sealed = await selectKeptInput(db, actor.sessionId);
  const kept = sealed === undefined ? undefined : openInput(parts.secrets, chamber, sealed, now);
  if (kept && belongsTo(kept, actor.accountId)) {
    const fields = fieldsToSend(kept.fields, kept);
    return page(<KeptInputPage view={view} kept={{ ...kept, fields }} />);
  }
  const why = query.get('hinweis') === otherAccount ? 'other-account' : 'over';
  const target = ownPath(query.get('weiter') ?? undefined);
  return page(<InputGonePage view={view} why={why} target={target} />);
}
