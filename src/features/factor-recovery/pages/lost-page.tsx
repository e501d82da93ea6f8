import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  CodeField,
  Form,
  type FormState,
  Lead,
  Page,
  PostButton,
  RadioGroup,
  type View,
} from '../../../platform/ui/index.ts';
import { accountSettings } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { type FactorRecoveryText, factorRecoveryTexts } from '../texts.de.ts';

interface LinkChoice {
  readonly value: string;
  readonly label: string;
  readonly number: string;
}

/** What becomes of a letter: it goes out, or somebody at the chamber decides first, as there were many this week. */
export type LetterAsked = 'sent' | 'waits-for-decision';

/** How the account can be got back. */
export type LostSituation =
  /** @property letter what becomes of it, right after it was asked for */
  | {
      readonly kind: 'linked';
      readonly choices: readonly LinkChoice[];
      readonly letter: LetterAsked | undefined;
    }
  | { readonly kind: 'unlinked' }
  | { readonly kind: 'waiting'; readonly readyAt: Date }
  | { readonly kind: 'ready'; readonly until: Date };

export interface LostPageProps {
  readonly view: View;
  readonly form: FormState;
  readonly situation: LostSituation;
}

/** The way back into an account whose second factor is lost. */
export function LostPage({ view, form, situation }: LostPageProps) {
  const t = factorRecoveryTexts.for(view.chamber, view.locale);
  const { serviceEmail: email, phone } = view.chamber.identity;
  return (
    <Page
      view={view}
      title={t('title')}
      breadcrumb={[{ label: t('secondStep'), href: paths.secondStep }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t('lead')}</Lead>
      {situation.kind === 'linked' ? (
        <Linked t={t} form={form} choices={situation.choices} letter={situation.letter} />
      ) : (
        <Unlinked t={t} locale={view.locale} situation={situation} />
      )}
      <p>{t('short.text', { min: accountSettings.of(view.chamber).passwordMinLength })}</p>
      <p>{t('contact', { email, phone })}</p>
      <p>
        <a href={paths.secondStep}>{t('back')}</a>
      </p>
    </Page>
  );
}

interface LinkedProps {
  readonly t: FactorRecoveryText;
  readonly form: FormState;
  readonly choices: readonly LinkChoice[];
  readonly letter: LetterAsked | undefined;
}

function Linked({ t, form, choices, letter }: LinkedProps) {
  const [only] = choices;
  return (
    <>
      {letter === 'waits-for-decision' ? (
        <Alert tone="info" heading={t('letter.waits')}>
          <p>{t('letter.waitsText')}</p>
        </Alert>
      ) : null}
      {letter === 'sent' ? (
        <Alert tone="success" heading={t('letter.sent')}>
          <p>{t('letter.sentText')}</p>
        </Alert>
      ) : null}
      <Form action={paths.pin} form={form}>
        {choices.length === 1 && only ? (
          <p>{t('linked.text', only)}</p>
        ) : (
          <>
            <p>{t('linked.several')}</p>
            <RadioGroup
              name="verknuepfung"
              label={t('linked.choice')}
              choices={choices.map(({ value, label, number }) => ({ value, label: `${label} (${number})` }))}
            />
          </>
        )}
        <h2>{t('pin.heading')}</h2>
        <p>{t('pin.text')}</p>
        <CodeField name="pin" label={t('pin.field')} />
        <Actions>
          <Button>{t('pin.submit')}</Button>
        </Actions>
        <h2>{t('letter.heading')}</h2>
        <p>{t('letter.text')}</p>
        <Actions>
          <Button kind="secondary" formaction={paths.letter}>
            {t('letter.submit')}
          </Button>
        </Actions>
      </Form>
    </>
  );
}

interface UnlinkedProps {
  readonly t: FactorRecoveryText;
  readonly locale: View['locale'];
  readonly situation: Exclude<LostSituation, { kind: 'linked' }>;
}

function Unlinked({ t, locale, situation }: UnlinkedProps) {
  switch (situation.kind) {
    case 'unlinked':
      return (
        <>
          <p>{t('wait.text')}</p>
          <Actions>
            <PostButton action={paths.wait}>{t('wait.submit')}</PostButton>
          </Actions>
        </>
      );
    case 'waiting':
      return (
        <Alert tone="info" heading={t('waiting.heading')}>
          <p>{t('waiting.text', { ready: formatDateTime(situation.readyAt, locale) })}</p>
          <p>{t('waiting.found')}</p>
        </Alert>
      );
    case 'ready':
      return (
        <>
          <h2>{t('ready.heading')}</h2>
          <p>{t('ready.text', { end: formatDateTime(situation.until, locale) })}</p>
          <Actions>
            <PostButton action={paths.remove}>{t('ready.submit')}</PostButton>
            <ButtonLink href={paths.secondStep} kind="tertiary">
              {t('back')}
            </ButtonLink>
          </Actions>
        </>
      );
  }
}
