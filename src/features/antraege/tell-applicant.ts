import type { Tx } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { findAccountById, tellAccount } from '../accounts/index.ts';
import type { AntragRecord } from './antrag-record.ts';
import { followedWords } from './followed-words.ts';
import { type AntragNews, newsMail } from './mails/news-mail.ts';
import { antraegeNotice } from './notice-kinds.ts';

/**
 * Tells whoever sent an Antrag what is new about it: the person of the account in that account's language, or the
 * address that was given with it; both, where its kind says so. Nobody is told where the chamber knows neither.
 */
export async function tellApplicant(
  tx: Tx,
  art: Antragsart,
  antrag: AntragRecord,
  news: AntragNews,
  now: Date,
): Promise<void> {
  const write = (locale: Locale, name: string) =>
    newsMail(tx.chamber, locale, {
      art,
      nummer: antrag.nummer,
      title: art.texts.for(tx.chamber, locale)('title'),
      name,
      hasAccount: antrag.accountId !== null,
      news,
      followed: news.what === 'followed' ? followedWords(art, tx.chamber, locale, news.followUp) : undefined,
    });
  const { accountId, contactEmail: to, contactName } = antrag;
  if (accountId !== null) {
    const mail = {
      kind: 'antraege.news',
      notice: antraegeNotice,
      write: (
        _chamber: unknown,
        locale: Locale,
        { firstName, lastName }: { readonly firstName: string; readonly lastName: string },
      ) => write(locale, `${firstName} ${lastName}`),
    };
    await tellAccount(tx, accountId, mail, now);
    if (!art.tellsContact) return;
  }
  if (to === null) return;
  const account = accountId === null ? undefined : await findAccountById(tx, accountId);
  if (account && account.email.toLowerCase() === to.toLowerCase()) return;
  const { locale } = antrag;
  const content = write(locale, contactName);
  await sendMail(tx, { kind: 'antraege.news', to, belongsTo: null, locale, content }, now);
}
