import type { Mandate } from '../../../../platform/access/actor.ts';
import {
  Actions,
  Button,
  ButtonLink,
  CodeField,
  Form,
  type FormState,
  Lead,
  Page,
  type View,
} from '../../../../platform/ui/index.ts';
import { BetriebFields } from '../../pages/number-fields.tsx';
import { changeBetriebPath, paths } from '../../paths.ts';
import { freischaltungTexts } from '../../texts.de.ts';
import { LastAdministratorNote } from '../../administrators/pages/last-administrator-note.tsx';
import { linksTexts } from '../texts.de.ts';

export interface ChangeBetriebPageProps {
  readonly view: View;
  /** The link that ends. */
  readonly mandate: Mandate;
  readonly form: FormState;
  /** True where colleagues would be left without anybody with Verwaltung. */
  readonly leavesNoAdministrator: boolean;
}

/** Ends the link with one Betrieb and redeems the PIN of another, both or neither (row B32, seed 003). */
export function ChangeBetriebPage({ view, mandate, form, leavesNoAdministrator }: ChangeBetriebPageProps) {
  const t = linksTexts.for(view.chamber, view.locale);
  const redeem = freischaltungTexts.for(view.chamber, view.locale);
  const { linkId, label, number } = mandate;
  return (
    <Page
      view={view}
      title={t('change.title')}
      breadcrumb={[{ label: t('own.title'), href: paths.links }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      {leavesNoAdministrator ? <LastAdministratorNote view={view} linkId={mandate.linkId} /> : null}
      <Lead>{t('change.lead', { label, number })}</Lead>
      <p>{t('change.safe')}</p>
      <Form action={changeBetriebPath(linkId)} form={form}>
        <BetriebFields view={view} />
        <CodeField name="pin" label={redeem('field.pin')} hint={redeem('field.pin.hint')} />
        <Actions>
          <Button>{t('change.submit')}</Button>
          <ButtonLink href={paths.links} kind="secondary">
            {t('end.cancel')}
          </ButtonLink>
        </Actions>
      </Form>
      <p>
        <a href={paths.request}>{t('change.noPin')}</a>
      </p>
    </Page>
  );
}
