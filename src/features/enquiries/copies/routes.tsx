import { anyone } from '../../../platform/access/permission.ts';
import type { ReadContext, WriteContext } from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { lastSent } from '../sent-enquiry.ts';
import { CopyOverPage, CopyPage } from '../pages/copy-page.tsx';
import { paths } from '../paths.ts';
import { selectCopyByNumber } from './copy-queries.ts';
import type { CopyRecord } from './copy-record.ts';
import { findCopy, mailWritten } from './mail-written.ts';
import { openWritten } from './written-copy.ts';

/** Copies of what was written without signing in: at once in the same browser, later by the link in the mail. */
export const copyRoutes: readonly Route[] = [
  get(paths.ownCopy, { may: anyone }, showOwn),
  get(paths.copy, { may: anyone }, showMailed),
  post(paths.copy, { may: anyone, audit: 'enquiries.copy-mailed' }, mail),
];

async function showOwn(context: ReadContext): Promise<Reply> {
  const sent = lastSent(context);
  const copy = sent && (await selectCopyByNumber(context.db, sent.nummer, context.now));
  return copy ? page(drawn(context, copy)) : redirect(paths.form);
}

async function showMailed(context: ReadContext): Promise<Reply> {
  const token = context.query.get('token') ?? '';
  const copy = await findCopy(context.db, token, context.now);
  if (!copy) return page(<CopyOverPage view={context.view} />, { status: 410 });
  return page(drawn(context, copy, token));
}

function drawn({ chamber, parts, view }: ReadContext, copy: CopyRecord, token?: string) {
  const written = openWritten(parts.secrets, chamber, copy.sealed);
  return <CopyPage view={view} copy={copy} written={written} token={token} />;
}

async function mail(context: WriteContext): Promise<Reply> {
  const { form, locale, now, parts, tx, view } = context;
  const token = form['token'] ?? '';
  const mailed = await mailWritten(tx, parts.secrets, { token, locale, now });
  if (!mailed.ok) return refusedPage(<CopyOverPage view={view} />, mailed.refusal, { status: 410 });
  const { nummer, isFirst } = mailed.value;
  return redirect(`${paths.copy}?token=${token}`, {
    audit: { outcome: isFirst ? 'done' : 'already', subjects: { antrag: String(nummer) } },
  });
}
