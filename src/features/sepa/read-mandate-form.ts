import { isGermanPostcode } from '../../lib/postal-address.ts';
import { readIban } from '../../lib/iban.ts';
import { tidyText } from '../../lib/tidy-text.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { sepaText } from './collect/sepa-text.ts';
import { countries } from './countries.ts';
import type { Debtor, Owner } from './mandate.ts';
import { isBic, isOutsideEea, type Scheme, type Scope } from './rules.ts';
import { sepaSettings } from './settings.ts';
import { sepaTexts } from './texts.de.ts';

/** What a person typed to give a mandate. */
export interface MandateForm {
  readonly debtor: Debtor;
  readonly scheme: Scheme;
  readonly isOneOff: boolean;
  readonly scopes: readonly Scope[];
}

/** What is settled beforehand: whose mandate it is, and what a changed one takes over from the old one. */
export interface FormGiven {
  readonly owner: Pick<Owner, 'kind'>;
  readonly replaces?: Pick<MandateForm, 'scheme' | 'isOneOff' | 'scopes'> | undefined;
}

/** Longest values that a bank takes (ISO 20022, pain.008.001.08). */
const longest = {
  kontoinhaber: 70,
  strasse: 70,
  hausnummer: 16,
  plz: 16,
  ort: 35,
  unterschriftsort: 35,
} as const;
/** What people read above each field. */
const labels = {
  kontoinhaber: 'form.holder',
  strasse: 'form.street',
  hausnummer: 'form.buildingNumber',
  plz: 'form.postcode',
  ort: 'form.city',
  unterschriftsort: 'form.place',
} as const;
const ibanReasons = {
  'no-iban': 'form.iban.unreadable',
  'wrong-length': 'form.iban.length',
  'wrong-check-digits': 'form.iban.digits',
} as const;

/** Schemes that somebody can choose from: B2B is for Betriebe alone. */
export function schemesFor(chamber: Chamber, { kind }: Pick<Owner, 'kind'>): readonly Scheme[] {
  const offered = sepaSettings.of(chamber).schemes.filter((one) => kind === 'betrieb' || one === 'core');
  return offered.length > 0 ? offered : ['core'];
}

/**
 * Reads the form of a mandate as a whole.
 * @returns what was typed, or the sentences of what was typed wrongly, by field
 */
export function readMandateForm(
  chamber: Chamber,
  locale: Locale,
  posted: Readonly<Record<string, string>>,
  { owner, replaces }: FormGiven,
): { readonly errors: Readonly<Record<string, string>>; readonly form: MandateForm | undefined } {
  const t = sepaTexts.for(chamber, locale);
  const errors: Record<string, string> = {};
  const line = (name: keyof typeof longest): string => {
    const value = tidyText((posted[name] ?? '').slice(0, 1000).toWellFormed());
    const label = t(labels[name]);
    if (value === '') errors[name] = t('form.missing', { label });
    else if ([...value].length > longest[name]) errors[name] = t('form.long', { label, most: longest[name] });
    // of strokes alone nothing is left in the characters of the banks, and one such value breaks a whole file
    else if (sepaText(value, longest[name]) === '') errors[name] = t('form.nothingLeft', { label });
    return value;
  };
  const holder = line('kontoinhaber');
  const iban = readIban(posted['iban'] ?? '');
  if (!iban.ok) {
    const isMissing = (posted['iban'] ?? '').trim() === '';
    errors['iban'] = isMissing ? t('form.missing', { label: t('form.iban') }) : t(ibanReasons[iban.refusal]);
  }
  const bic = tidyText((posted['bic'] ?? '').slice(0, 100))
    .replaceAll(' ', '')
    .toUpperCase();
  if (bic !== '' && !isBic(bic)) errors['bic'] = t('form.bic.unreadable');
  if (bic === '' && iban.ok && isOutsideEea(iban.value)) errors['bic'] = t('form.bic.missing');
  const street = line('strasse');
  const buildingNumber = line('hausnummer');
  const postcode = line('plz');
  const city = line('ort');
  const country = posted['land'] ?? '';
  if (country === 'DE' && postcode !== '' && !isGermanPostcode(postcode))
    errors['plz'] ??= t('form.postcode.german');
  if (!countries.includes(country)) errors['land'] = t('form.country.missing');
  const schemes = schemesFor(chamber, owner);
  const scheme =
    replaces?.scheme ??
    (schemes.length === 1 ? schemes[0] : schemes.find((one) => one === posted['verfahren']));
  if (!scheme) errors['verfahren'] = t('form.scheme.missing');
  const kind = posted['art'];
  if (!replaces && kind !== 'wiederkehrend' && kind !== 'einmalig') errors['art'] = t('form.kind.missing');
  const offered = sepaSettings.of(chamber).scopes;
  const scopes =
    replaces?.scopes ??
    (offered.length === 1 ? offered : offered.filter((one) => posted[`fuer-${one}`] === 'ja'));
  if (scopes.length === 0) errors[`fuer-${offered[0] ?? ''}`] = t('form.scopes.missing');
  const place = line('unterschriftsort');
  if (Object.keys(errors).length > 0 || !iban.ok || !scheme) return { errors, form: undefined };
  const debtor = { holder, iban: iban.value, bic, street, buildingNumber, postcode, city, country, place };
  return { errors, form: { debtor, scheme, isOneOff: replaces?.isOneOff ?? kind === 'einmalig', scopes } };
}
