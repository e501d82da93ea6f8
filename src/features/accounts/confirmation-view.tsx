import type { Db } from '../../platform/database/handles.ts';
import { hashToken, looksLikeToken } from '../../platform/crypto/tokens.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { type FormState, freshForm } from '../../platform/ui/index.ts';
import type { ConfirmationOver } from './confirmation-rules.ts';
import { firstPasswordOf } from './first-password/strategies.ts';
import { signInWith } from './notices.ts';
import { offerPassphrase } from './offer-passphrase.ts';
import { AlreadyPage } from './pages/already-page.tsx';
import { ConfirmPage } from './pages/confirm-page.tsx';
import { LinkOverPage } from './pages/link-over-page.tsx';
import { paths } from './paths.ts';
import type { SentConfirmation } from './registration.ts';
import { selectConfirmationById, selectConfirmationByToken } from './registration-queries.ts';
import { browserHash, codeProof } from './sealed-cookies.ts';

/** How a person shows to have a mail: by the token of its link, or by a code that was just right. */
export type MailProof =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'code'; readonly mailId: string | undefined };

/** The proof that a code was right, as this browser carries it. */
export function proofByCode(context: RequestFacts): MailProof {
  return { kind: 'code', mailId: codeProof(context) };
}

/** The mail that a proof is about. */
export async function findByProof(db: Db, proof: MailProof): Promise<SentConfirmation | undefined> {
  if (proof.kind === 'code') {
    return proof.mailId === undefined ? undefined : selectConfirmationById(db, proof.mailId);
  }
  if (!looksLikeToken(proof.token)) return undefined;
  return selectConfirmationByToken(db, hashToken(proof.token));
}

/** The proof as hidden fields of a form; a code's travels in its cookie. */
function proofFields(proof: MailProof): Readonly<Record<string, string>> {
  return proof.kind === 'token' ? { token: proof.token } : {};
}

/** Whether this is the browser that registered. */
export function isSameBrowser(context: RequestFacts, sent: SentConfirmation): boolean {
  return browserHash(context) === sent.registration.browserHash;
}

/** Draws the page that leaves one thing to do before the account opens. */
export function confirmPage(
  context: RequestFacts,
  proof: MailProof,
  sent: SentConfirmation,
  form: FormState = freshForm(),
) {
  const { registration } = sent;
  return (
    <ConfirmPage
      view={context.view}
      demand={firstPasswordOf(context.chamber).demand(isSameBrowser(context, sent))}
      form={form}
      action={proof.kind === 'token' ? paths.confirm : paths.afterCode}
      proof={proofFields(proof)}
      name={`${registration.firstName} ${registration.lastName}`}
      email={registration.email}
      offer={offerPassphrase(context.form)}
    />
  );
}

/** The page of a proof that leads no further; looking changes nothing, so its status is that of a page found. */
export function overPage(context: RequestFacts, proof: MailProof, over: ConfirmationOver): Reply {
  if (over === 'already') return page(<AlreadyPage view={context.view} />);
  const status = over === 'unknown' ? 404 : 200;
  return page(<LinkOverPage view={context.view} why={over} proof={proofFields(proof)} />, { status });
}

/** The same as the answer to a form: whoever is confirmed already goes to sign in. */
export function overReply(context: RequestFacts, proof: MailProof, over: ConfirmationOver): Reply {
  if (over === 'already') {
    return redirect(signInWith('bereits-bestaetigt'), { audit: { outcome: 'already' } });
  }
  return refusedPage(<LinkOverPage view={context.view} why={over} proof={proofFields(proof)} />, over);
}
