import type { EmailAddress } from '../../lib/email-address.ts';
import { tidyPersonName, type PersonNameRefusal } from '../../lib/names.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import { tidyText } from '../../lib/tidy-text.ts';
import { readFaultReference } from '../../platform/http/fault-reference.ts';
import { type AddressRefusal, readAddress } from '../accounts/index.ts';
import { isTelephone, longestNumber, type MessageRefusal, messageRefusal } from './rules.ts';

/** An enquiry that can be sent, without its files. */
export interface Enquiry {
  readonly topic: string;
  readonly message: string;
  readonly name: string;
  readonly email: EmailAddress;
  /** Empty where none was given; so also the two below. */
  readonly telephone: string;
  readonly betriebsnummer: string;
  readonly faultReference: string;
}

/** Why fields of an enquiry were refused, by field. */
export interface EnquiryRefusals {
  readonly topic?: 'missing';
  readonly message?: MessageRefusal;
  readonly name?: PersonNameRefusal;
  readonly email?: AddressRefusal;
  readonly telephone?: 'unreadable';
  readonly betriebsnummer?: 'too-long';
  readonly faultReference?: 'unreadable';
}

/**
 * Reads the form as a whole, so that every fault is told at once. The Betriebsnummer is taken as it is written: who
 * asks may well not know it, and the answer must not tell whether there is such a Betrieb.
 * @param topics ids that the chamber has
 */
export function readEnquiry(
  posted: Readonly<Record<string, string>>,
  topics: readonly string[],
): Result<Enquiry, EnquiryRefusals> {
  const typed = (field: string) => posted[field] ?? '';
  const topic = topics.find((id) => id === typed('topic'));
  const badMessage = messageRefusal(typed('message'));
  const name = tidyPersonName(typed('name'));
  const email = readAddress(posted);
  const telephone = tidyText(typed('telephone'));
  const betriebsnummer = tidyText(typed('betriebsnummer'));
  const reference = typed('faultReference').trim();
  const faultReference = reference === '' ? '' : readFaultReference(reference);
  const refusals: EnquiryRefusals = {
    ...(topic === undefined ? { topic: 'missing' } : {}),
    ...(badMessage ? { message: badMessage } : {}),
    ...(name.ok ? {} : { name: name.refusal }),
    ...(email.ok ? {} : { email: email.refusal }),
    ...(isTelephone(telephone) ? {} : { telephone: 'unreadable' }),
    ...(betriebsnummer.length > longestNumber ? { betriebsnummer: 'too-long' } : {}),
    ...(faultReference === undefined ? { faultReference: 'unreadable' } : {}),
  };
  if (topic === undefined || !name.ok || !email.ok || faultReference === undefined) return refused(refusals);
  if (Object.keys(refusals).length > 0) return refused(refusals);
  return done({
    topic,
    message: typed('message').trim(),
    name: name.value,
    email: email.value,
    telephone,
    betriebsnummer,
    faultReference,
  });
}
