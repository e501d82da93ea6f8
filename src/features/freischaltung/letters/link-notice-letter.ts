import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { letterhead } from '../../../platform/chamber/letterhead.ts';
import type { Letter } from '../../../platform/letters/index.ts';
import { type BetriebRecord, windowAddress } from '../../betriebe/index.ts';
import type { LinkingAccount } from '../subject.ts';
import { numbersOf } from './enter-address.ts';
import { infoBlock } from './info-block.ts';
import { freischaltungLetterTexts } from './texts.de.ts';

/** What a link-notice letter tells. */
export interface LinkNoticeFacts {
  /** Names the letter in refusals; never printed. */
  readonly id: string;
  readonly betrieb: BetriebRecord;
  /** Who acts for the Betrieb; undefined where that account has been deleted since. */
  readonly account: Pick<LinkingAccount, 'firstName' | 'lastName' | 'email'> | undefined;
  readonly linkedAt: Date;
  /** Whether the person had access before, with another account. */
  readonly moved: boolean;
  readonly printedAt: Date;
}

/** The letter to a Betrieb without an e-mail address on file: who acts for it, since when, what to do if that is wrong. */
export function linkNoticeLetter(chamber: Chamber, facts: LinkNoticeFacts): Letter {
  const t = freischaltungLetterTexts.for(chamber, 'de');
  const { account, betrieb } = facts;
  const { identity } = chamber;
  const { serviceEmail: email, phone } = identity;
  const at = formatDateTime(facts.linkedAt, 'de');
  const numbers = numbersOf(chamber, { kind: 'betrieb', record: betrieb });
  const name = account ? `${account.firstName} ${account.lastName}` : '';
  const whatHappened = () => {
    if (facts.moved) return account ? t('notice.moved.text', { at, name }) : t('notice.moved.gone', { at });
    return account ? t('notice.text', { at, name }) : t('notice.gone', { at });
  };
  return {
    id: facts.id,
    language: 'de',
    sender: letterhead(chamber),
    recipient: windowAddress(betrieb),
    infoBlock: infoBlock(chamber, numbers, facts.printedAt),
    subject: t(facts.moved ? 'notice.moved.subject' : 'notice.subject'),
    body: [
      { kind: 'paragraph', text: t('greeting') },
      { kind: 'paragraph', text: whatHappened() },
      {
        kind: 'summary',
        entries: [
          { label: t('betrieb'), value: betrieb.name },
          ...numbers,
          ...(account
            ? [
                { label: t('name'), value: name },
                { label: t('notice.email'), value: account.email },
                { label: t('notice.since'), value: at },
              ]
            : []),
        ],
      },
      ...(account
        ? [
            { kind: 'paragraph' as const, text: t('notice.ok') },
            { kind: 'notice' as const, text: t('notice.unknown', { email, phone }) },
          ]
        : []),
      { kind: 'paragraph', text: t('notice.address') },
      { kind: 'paragraph', text: t('closing', { chamber: identity.name }) },
    ],
    example: identity.example,
  };
}
