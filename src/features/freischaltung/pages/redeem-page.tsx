import type { Mandate } from '../../../platform/access/actor.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CodeField,
  Form,
  type FormState,
  EasyLink,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { offersPinRequest } from '../permissions.ts';
import type { SubjectKind } from '../rules.ts';
import { freischaltungTexts } from '../texts.de.ts';
import { FullNotice } from './full-notice.tsx';
import { BetriebFields, PersonField } from './number-fields.tsx';

export interface RedeemPageProps {
  readonly view: View;
  readonly kind: SubjectKind;
  readonly form: FormState;
  /** Puts the way to a new PIN first, since the one at hand is of no more use. */
  readonly offerNewPin?: boolean;
  /** For whom the account acts by now: another request may have linked it since this one came. */
  readonly actingFor?: readonly Mandate[] | undefined;
}

/** The form that links an account by number and PIN. */
export function RedeemPage({ view, kind, form, offerNewPin = false, actingFor }: RedeemPageProps) {
  const t = freischaltungTexts.for(view.chamber, view.locale);
  const request = kind === 'betrieb' ? paths.request : paths.requestPerson;
  const asks = offersPinRequest(view.chamber);
  return (
    <Page
      view={view}
      title={t(`redeem.${kind}.title`)}
      breadcrumb={[{ label: t('start.title'), href: paths.start }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{t(`redeem.${kind}.lead`)}</Lead>
      <EasyLink view={view} about="link" />
      {kind === 'betrieb' ? <FullNotice view={view} actingFor={actingFor} typed={form.values} /> : null}
      <Form action={paths[kind]} form={form}>
        {kind === 'betrieb' ? <BetriebFields view={view} /> : <PersonField view={view} />}
        <CodeField name="pin" label={t('field.pin')} hint={t('field.pin.hint')} />
        <Actions>
          <Button>{t('redeem.submit')}</Button>
          {offerNewPin && asks ? (
            <ButtonLink href={request} kind="secondary">
              {t('redeem.again')}
            </ButtonLink>
          ) : null}
        </Actions>
      </Form>
      {asks && offerNewPin ? null : (
        <p>
          {asks ? <a href={request}>{t('redeem.noPin')}</a> : <a href="/zuordnung">{t('redeem.byCode')}</a>}
        </p>
      )}
      {kind === 'betrieb' ? (
        <p>
          <a href="/hilfe#betriebsnummer">{t('redeem.help')}</a>
        </p>
      ) : null}
    </Page>
  );
}
