import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { letterhead } from '../../../platform/chamber/letterhead.ts';
import type { LabelledValue, Letter } from '../../../platform/letters/index.ts';
import type { WrittenWords } from '../tables.ts';
import { infoBlock } from './info-block.ts';
import { freischaltungLetterTexts } from './texts.de.ts';

/** What a letter that another feature has written is printed from. */
export interface WrittenLetterFacts {
  /** Names the letter in refusals; never printed. */
  readonly id: string;
  /** Lines of the postal address of the register. */
  readonly recipient: readonly string[];
  /** By what the chamber knows the recipient. */
  readonly numbers: readonly LabelledValue[];
  readonly words: WrittenWords;
  readonly printedAt: Date;
}

/** A letter with the words of another feature, between greeting and closing as all letters of the queue have them. */
export function writtenLetter(chamber: Chamber, facts: WrittenLetterFacts): Letter {
  const t = freischaltungLetterTexts.for(chamber, 'de');
  const { id, recipient, numbers, words, printedAt } = facts;
  return {
    id,
    language: 'de',
    sender: letterhead(chamber),
    recipient,
    infoBlock: infoBlock(chamber, numbers, printedAt),
    subject: words.subject,
    body: [
      { kind: 'paragraph', text: t('greeting') },
      ...words.body,
      { kind: 'paragraph', text: t('closing', { chamber: chamber.identity.name }) },
    ],
    example: chamber.identity.example,
  };
}
