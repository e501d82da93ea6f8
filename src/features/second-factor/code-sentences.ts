import {
  type CodeRefusal,
  mostPasskeys,
  type PasskeyRefusal,
  recoveryCodeLength,
  type RecoveryCodeRefusal,
  type RegisterRefusal,
} from '../../platform/factors/index.ts';
import { formatDateTime } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { secondFactorTexts } from './texts.de.ts';

/** Why a code of an app was not taken. */
export function codeSentence(chamber: Chamber, locale: Locale, refusal: CodeRefusal): string {
  const t = secondFactorTexts.for(chamber, locale);
  switch (refusal.kind) {
    case 'missing':
    case 'unreadable':
    case 'wrong':
    case 'used':
      return t(`code.${refusal.kind}`);
    case 'too-many':
      return t('code.tooMany', { until: formatDateTime(refusal.until, locale) });
  }
}

/** Why a recovery code was not taken. */
export function recoveryCodeSentence(chamber: Chamber, locale: Locale, refusal: RecoveryCodeRefusal): string {
  const t = secondFactorTexts.for(chamber, locale);
  switch (refusal.kind) {
    case 'missing':
      return t('recoveryCode.missing');
    case 'wrong-length':
      return t('recoveryCode.length', { length: recoveryCodeLength });
    case 'slip':
      return t('recoveryCode.slip');
    case 'wrong':
      return t('recoveryCode.wrong');
    case 'used':
      return t('recoveryCode.used');
    case 'too-many':
      return t('code.tooMany', { until: formatDateTime(refusal.until, locale) });
  }
}

const passkeyKeys = {
  'no-script': 'passkey.noScript',
  over: 'passkey.over',
  unknown: 'passkey.unknown',
  failed: 'passkey.failed',
  known: 'newPasskey.known',
  'too-many': 'newPasskey.tooMany',
} as const;

/** Why a passkey was not taken or not made. */
export function passkeySentence(
  chamber: Chamber,
  locale: Locale,
  refusal: PasskeyRefusal | RegisterRefusal,
): string {
  return secondFactorTexts.for(chamber, locale)(passkeyKeys[refusal], { most: mostPasskeys });
}
