import type { EmailAddressRefusal } from '../../lib/email-address.ts';
import { LONGEST_NAME, type PersonNameRefusal } from '../../lib/names.ts';
import { LONGEST_PASSWORD } from '../../lib/password-rules.ts';
import type { PhoneRefusal } from '../../lib/phone.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { type CodeSlip, confirmationCodeLength } from './confirmation-rules.ts';
import type { ProfileRefusals } from './profile-rules.ts';
import type { AddressRefusal, PasswordFault, RegistrationRefusals } from './registration-rules.ts';
import { accountSettings } from './settings.ts';
import { type AccountText, accountTexts } from './texts.de.ts';

const nameKeys = {
  missing: 'missing',
  'too-long': 'tooLong',
  'control-characters': 'unreadable',
  'no-letter': 'noLetter',
  'link-or-markup': 'link',
} as const satisfies Record<PersonNameRefusal, string>;

const emailKeys = {
  missing: 'email.missing',
  'no-at': 'email.noAt',
  'several-ats': 'email.severalAts',
  'blank-inside': 'email.blank',
  'bad-local-part': 'email.local',
  'non-ascii-local-part': 'email.umlaut',
  'bad-domain': 'email.domain',
  'too-long': 'email.tooLong',
  'likely-slip': 'email.slip',
} as const satisfies Record<EmailAddressRefusal | 'likely-slip', string>;

const passwordKeys = {
  missing: 'password.missing',
  'too-short': 'password.tooShort',
  'too-long': 'password.tooLong',
  'own-data': 'password.ownData',
  'chamber-word': 'password.chamberWord',
  common: 'password.common',
} as const satisfies Record<PasswordFault, string>;

const codeKeys = {
  missing: 'code.missing',
  'wrong-length': 'code.length',
  slip: 'code.slip',
} as const satisfies Record<CodeSlip, string>;

/** Why a password that a person chose was not taken, all reasons in one go. */
export function passwordSentence(
  chamber: Chamber,
  locale: Locale,
  faults: readonly PasswordFault[],
  min = accountSettings.of(chamber).passwordMinLength,
): string {
  const t = accountTexts.for(chamber, locale);
  return faults.map((fault) => t(passwordKeys[fault], { min, max: LONGEST_PASSWORD })).join(' ');
}

/** Why an e-mail address was not taken. */
export function addressSentence(t: AccountText, refusal: AddressRefusal): string {
  return t(emailKeys[refusal.why]);
}

/** The same for forms of other features that ask for an address. */
export function emailSentence(chamber: Chamber, locale: Locale, refusal: AddressRefusal): string {
  return addressSentence(accountTexts.for(chamber, locale), refusal);
}

/** Why a code was not even tried. */
export function codeSentence(t: AccountText, slip: CodeSlip): string {
  return t(codeKeys[slip], { length: confirmationCodeLength });
}

/** The sentences of a refused registration form, by field. */
export function registrationSentences(
  chamber: Chamber,
  locale: Locale,
  refusals: RegistrationRefusals,
): Readonly<Record<string, string>> {
  const t = accountTexts.for(chamber, locale);
  const { firstName, lastName, email, password, terms } = refusals;
  const max = LONGEST_NAME;
  return {
    ...(firstName ? { firstName: t(`firstName.${nameKeys[firstName]}`, { max }) } : {}),
    ...(lastName ? { lastName: t(`lastName.${nameKeys[lastName]}`, { max }) } : {}),
    ...(email ? addressErrors(t, email) : {}),
    ...(password ? { password: passwordSentence(chamber, locale, password) } : {}),
    ...(terms ? { terms: t('terms.missing') } : {}),
  };
}

const phoneKeys = {
  'not-a-number': 'phone.unreadable',
  'too-short': 'phone.tooShort',
  'too-long': 'phone.tooLong',
} as const satisfies Record<PhoneRefusal, string>;

/** The sentences of a refused profile, by field. */
export function profileSentences(
  chamber: Chamber,
  locale: Locale,
  { phone, ...name }: ProfileRefusals,
): Readonly<Record<string, string>> {
  const t = accountTexts.for(chamber, locale);
  return {
    ...registrationSentences(chamber, locale, name),
    ...(phone ? { phone: t(phoneKeys[phone]) } : {}),
  };
}

/** The sentence of a refused address under the field that mends it: the question, where there is one. */
export function addressErrors(t: AccountText, refusal: AddressRefusal): Readonly<Record<string, string>> {
  const field = refusal.why === 'likely-slip' ? 'emailMeant' : 'email';
  return { [field]: addressSentence(t, refusal) };
}

/** The same for other features that ask for an address. */
export function refusedAddress(
  chamber: Chamber,
  locale: Locale,
  refusal: AddressRefusal,
): Readonly<Record<string, string>> {
  return addressErrors(accountTexts.for(chamber, locale), refusal);
}

/** Why a code that another feature asks for was not even tried. */
export function refusedCode(chamber: Chamber, locale: Locale, slip: CodeSlip): string {
  return codeSentence(accountTexts.for(chamber, locale), slip);
}
