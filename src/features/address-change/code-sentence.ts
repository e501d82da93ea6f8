import { formatDateTime } from '../../lib/dates.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import { opensAgain } from '../../platform/limits/limits.ts';
import { refusedCode } from '../accounts/index.ts';
import { codesOfAccount } from './limits.ts';
import type { CodeRefusal } from './prove-new.ts';
import { addressChangeTexts } from './texts.de.ts';

/**
 * Why a typed code proved nothing, as a sentence.
 * @param wrong which sentence says that it does not fit
 */
export function codeSentenceFor(
  facts: RequestFacts,
  refusal: CodeRefusal,
  wrong: 'code.wrong' | 'accept.wrong',
): string {
  const t = addressChangeTexts.for(facts.chamber, facts.locale);
  switch (refusal) {
    case 'wrong': {
      const email = facts.actor.kind === 'account' ? facts.actor.email : '';
      return wrong === 'code.wrong' ? t(wrong) : t(wrong, { email });
    }
    case 'too-many':
      return t('code.tooMany', {
        until: formatDateTime(opensAgain(codesOfAccount, facts.now), facts.locale),
      });
    case 'over':
      return t('code.over');
    default:
      // the code of a move stands in the old account and in no mail
      if (wrong === 'accept.wrong') return t(refusal === 'missing' ? 'accept.missing' : 'accept.slip');
      return refusedCode(facts.chamber, facts.locale, refusal);
  }
}
