import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Button,
  CheckboxField,
  Form,
  type FormState,
  freshForm,
  type View,
} from '../../../platform/ui/index.ts';
import type { BekanntgabeRule } from '../bekanntgabe/rules.ts';
import { ruleSentence } from '../bekanntgabe/words.ts';
import { paths } from '../paths.ts';
import { documentTexts } from '../texts.de.ts';

/** What a Betrieb has said, the newest first. */
export interface SaidConsent {
  readonly isGiven: boolean;
  readonly at: Date;
  readonly law: string;
}

export interface ConsentPartProps {
  readonly view: View;
  readonly rule: BekanntgabeRule;
  readonly consents: readonly SaidConsent[];
  readonly form: FormState;
}

/** Whether formal documents may come through the portal: what it means, what was said so far, and changing it. */
export function ConsentPart({ view, rule, consents, form }: ConsentPartProps) {
  const { chamber, locale } = view;
  const t = documentTexts.for(chamber, locale);
  const isGiven = consents[0]?.isGiven ?? false;
  return (
    <section>
      <h2>{t('consent.title')}</h2>
      <p>{t('consent.lead')}</p>
      <p>{ruleSentence(chamber, locale, rule)}</p>
      {consents.length === 0 ? <p>{t('consent.none')}</p> : null}
      {consents.length > 0 ? (
        <ul>
          {consents.map(({ isGiven: given, at, law }) => (
            <li key={at.toISOString()}>
              {t(given ? 'consent.given' : 'consent.withdrawn', { at: formatDateTime(at, locale), law })}
            </li>
          ))}
        </ul>
      ) : null}
      {isGiven ? (
        <Form action={paths.consent} form={freshForm()} hidden={{ consent: 'nein' }}>
          <p>{t('consent.withdraw.hint')}</p>
          <Actions>
            <Button kind="secondary">{t('consent.withdraw')}</Button>
          </Actions>
        </Form>
      ) : (
        <Form action={paths.consent} form={form} hidden={{ consent: 'ja' }}>
          <CheckboxField name="read" label={t('consent.check')} />
          <Actions>
            <Button kind="secondary">{t('consent.give')}</Button>
          </Actions>
        </Form>
      )}
    </section>
  );
}
