import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { secondFactorTexts } from './texts.de.ts';

/** What has just happened, as the overview says it. */
export interface FactorNotice {
  readonly tone: 'success' | 'warning';
  readonly heading: string;
  readonly text: readonly string[];
}

/** Keys by which this feature's pages lead back to the overview. */
export type FactorNoticeKey =
  | 'app'
  | 'andere-app'
  | 'app-entfernt'
  | 'passkey'
  | 'passkey-name'
  | 'passkey-entfernt'
  | 'codes-verwahrt';

/**
 * The notice for a key of the address; unknown ones say nothing.
 * @param factorLeft false where the account has no factor any more
 */
export function factorNotice(
  chamber: Chamber,
  locale: Locale,
  key: string | null,
  factorLeft: boolean,
): FactorNotice | undefined {
  const t = secondFactorTexts.for(chamber, locale);
  const good = (heading: string, ...text: readonly string[]): FactorNotice => ({
    tone: 'success',
    heading,
    text,
  });
  const gone = (heading: string, ...text: readonly string[]): FactorNotice =>
    factorLeft ? good(heading, ...text) : { tone: 'warning', heading, text: [...text, t('notice.noneLeft')] };
  switch (key as FactorNoticeKey | null) {
    case 'app':
      return good(t('notice.appAdded'), t('others'));
    case 'andere-app':
      return good(t('notice.appReplaced'), t('notice.appReplacedText'), t('others'));
    case 'app-entfernt':
      return gone(t('notice.appRemoved'), t('others'));
    case 'passkey':
      return good(t('notice.passkeyAdded'), t('others'));
    case 'passkey-name':
      return good(t('notice.passkeyRenamed'));
    case 'passkey-entfernt':
      return gone(t('notice.passkeyRemoved'), t('notice.passkeyRemovedText'), t('others'));
    case 'codes-verwahrt':
      return good(t('notice.codesKept'));
    default:
      return undefined;
  }
}
