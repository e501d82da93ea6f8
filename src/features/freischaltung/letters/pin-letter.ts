import { formatDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { letterhead } from '../../../platform/chamber/letterhead.ts';
import type { Letter } from '../../../platform/letters/index.ts';
import { windowAddress as betriebAddress } from '../../betriebe/index.ts';
import { windowAddress as personAddress } from '../../personen/index.ts';
import type { Subject } from '../subject.ts';
import { printPin } from '../rules.ts';
import { freischaltungTexts } from '../texts.de.ts';
import { enterAddress, numbersOf } from './enter-address.ts';
import { infoBlock } from './info-block.ts';
import { freischaltungLetterTexts } from './texts.de.ts';

/** What a PIN letter tells. */
export interface PinLetterFacts {
  /** Names the letter in refusals; never printed. */
  readonly id: string;
  readonly subject: Subject;
  /** Folded, as `makeCode` gives it. */
  readonly pin: string;
  readonly validUntil: Date;
  /** A PIN from an earlier letter can still be used. */
  readonly earlierHolds: boolean;
  readonly printedAt: Date;
}

/**
 * The letter that brings a PIN to the registered postal address (rows B8, B11): what it is for, until when it is valid,
 * where to enter it, and a QR code that opens the form with the number filled in, never the PIN.
 */
export function pinLetter(chamber: Chamber, facts: PinLetterFacts): Letter {
  const t = freischaltungLetterTexts.for(chamber, 'de');
  const { subject } = facts;
  const { identity } = chamber;
  const { kind } = subject;
  const numbers = numbersOf(chamber, subject);
  const numberWords = numbers.map(({ label, value }) => `${label} ${value}`).join(', ');
  const address = enterAddress(chamber, subject);
  return {
    id: facts.id,
    language: 'de',
    sender: letterhead(chamber),
    recipient: subject.kind === 'betrieb' ? betriebAddress(subject.record) : personAddress(subject.record),
    infoBlock: infoBlock(chamber, numbers, facts.printedAt),
    subject: t('pin.subject'),
    body: [
      { kind: 'paragraph', text: t('greeting') },
      { kind: 'paragraph', text: t(`pin.${kind}.purpose`, { numbers: numberWords }) },
      {
        kind: 'code',
        label: t('pin.label', { date: formatDate(facts.validUntil, 'de') }),
        code: printPin(facts.pin),
      },
      {
        kind: 'steps',
        steps: [
          t('pin.step.open', { address: address.page }),
          t('pin.step.signIn'),
          t('pin.step.enter', {
            numbers: numberWords,
            button: freischaltungTexts.for(chamber, 'de')('redeem.submit'),
          }),
        ],
      },
      {
        kind: 'qr-code',
        url: address.withNumber,
        caption: t(`pin.qr.${kind}`),
        alternative: t('pin.qr.alternative'),
      },
      {
        kind: 'paragraph',
        text: [t(`pin.${kind}.once`), ...(facts.earlierHolds ? [t('pin.earlier')] : [])].join(' '),
      },
      { kind: 'notice', text: t('pin.secret') },
      { kind: 'paragraph', text: t('closing', { chamber: identity.name }) },
    ],
    example: identity.example,
  };
}
