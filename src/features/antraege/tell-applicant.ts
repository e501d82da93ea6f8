import type { Tx } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { type AccountMail, tellAccount } from '../accounts/index.ts';
import type { AntragRecord } from './antrag-record.ts';
import { followedWords } from './followed-words.ts';
import { type AntragNews, newsMail } from './mails/news-mail.ts';
import { antraegeNotice } from './notice-kinds.ts';
import { reachOf } from './reach.ts';

/**
 * Tells those whom it concerns what is new about an Antrag (`reachOf`): people of accounts in their own language, an
 * address in the language of the Antrag.
 * @param except an account that knows it already, since it did it
 * @returns false where there is nobody whom the chamber could tell: it has to write a letter
 */
export async function tellApplicant(
  tx: Tx,
  art: Antragsart,
  antrag: AntragRecord,
  news: AntragNews,
  now: Date,
  except?: string,
): Promise<boolean> {
  const { accountIds, address } = await reachOf(tx, art, antrag, now);
  const write = (locale: Locale, name: string, hasAccount: boolean) =>
    newsMail(tx.chamber, locale, {
      art,
      nummer: antrag.nummer,
      title: art.texts.for(tx.chamber, locale)('title'),
      name,
      hasAccount,
      news,
      followed: news.what === 'followed' ? followedWords(art, tx.chamber, locale, news.followUp) : undefined,
    });
  for (const accountId of accountIds) {
    if (accountId === except) continue;
    const mail: AccountMail = {
      kind: 'antraege.news',
      notice: antraegeNotice,
      write: (_chamber, locale, { firstName, lastName }) => write(locale, `${firstName} ${lastName}`, true),
    };
    await tellAccount(tx, accountId, mail, now);
  }
  if (address === null) return accountIds.length > 0;
  const { locale } = antrag;
  const content = write(locale, address.name, accountIds.length > 0);
  await sendMail(tx, { kind: 'antraege.news', to: address.email, belongsTo: null, locale, content }, now);
  return true;
}
