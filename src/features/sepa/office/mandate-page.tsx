import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  Form,
  type FormState,
  freshForm,
  Page,
  RadioGroup,
  SummaryList,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { formatDate, type IsoDate } from '../../../lib/dates.ts';
import { officePathOf } from '../../office/index.ts';
import type { BankOfIban } from '../banks/bank-of.ts';
import type { Debtor, MandateRecord } from '../mandate.ts';
import { debtorItems } from '../pages/check-page.tsx';
import { mandateItems } from '../pages/mandate-page.tsx';
import { officeMandatePath, officePaths } from '../paths.ts';
import { outlivedBy } from '../rules.ts';
import { sepaTexts } from '../texts.de.ts';
import { sepaOfficeTexts } from './texts.de.ts';

/** What has just been done. */
export const officeNotices = ['signed', 'signed-held', 'revoked', 'entered', 'already', 'ended'] as const;
const tones = {
  signed: 'success',
  'signed-held': 'success',
  revoked: 'success',
  entered: 'success',
  already: 'info',
  ended: 'warning',
} as const;
/** How a mandate may be revoked without the portal. */
export const revokedBy = ['letter', 'email', 'inPerson'] as const;

export interface OfficeMandatePageProps {
  readonly view: View;
  readonly mandate: MandateRecord;
  readonly ownerName: string;
  readonly debtor: Debtor;
  readonly bank: BankOfIban | undefined;
  readonly today: IsoDate;
  /** The one in whose place it has come, while a collection by it is ahead. */
  readonly before?: readonly MandateRecord[];
  readonly notice?: (typeof officeNotices)[number] | undefined;
  /** The form that was refused, with what was typed. */
  readonly refused?: { readonly which: 'sign' | 'revoke'; readonly form: FormState } | undefined;
}

/** One mandate with the whole account; opening it is on record. */
export function OfficeMandatePage(props: OfficeMandatePageProps) {
  const { view, mandate, ownerName, debtor, bank, today, before = [], notice, refused } = props;
  const { chamber } = view;
  const t = sepaOfficeTexts.for(chamber, 'de');
  const to = (path: string) => path.replace(':id', mandate.id);
  const outlived = outlivedBy(mandate, today);
  const formOf = (which: 'sign' | 'revoke') => (refused?.which === which ? refused.form : freshForm({}));
  return (
    <Page
      view={view}
      title={sepaTexts.for(chamber, 'de')('one.title', { reference: mandate.reference })}
      breadcrumb={[{ label: t('list.title'), href: officePaths.list }]}
      invalid={refused !== undefined}
    >
      {notice ? <Alert tone={tones[notice]} heading={t(`notice.${notice}`)} /> : null}
      {outlived ? (
        <Alert tone="warning" heading={t('one.outlived', { day: formatDate(outlived, 'de') })}>
          <p>{t('ended.anew')}</p>
          <p>{t('ended.recall')}</p>
          <p>
            <a href={officePaths.collect}>{t('one.outlived.link')}</a>
          </p>
        </Alert>
      ) : null}
      {before.map((one) => {
        const day = outlivedBy(one, today);
        return day ? (
          <Alert
            key={one.id}
            tone="warning"
            heading={t('one.before', { reference: one.reference, day: formatDate(day, 'de') })}
          >
            <p>
              <a href={officeMandatePath(one.id)}>{t('one.before.link')}</a>
            </p>
          </Alert>
        ) : null;
      })}
      <SummaryList
        items={[
          {
            label: t('one.owner'),
            value: ownerName,
            action: { label: t('one.open'), href: officePathOf(mandate.owner.kind, mandate.owner.id) },
          },
          ...mandateItems(chamber, 'de', mandate, today),
          ...debtorItems(chamber, 'de', debtor, bank),
        ]}
      />
      <Actions>
        <ButtonLink href={to(officePaths.pdf)} kind="secondary" icon="download">
          {t('one.pdf')}
        </ButtonLink>
        {mandate.replacesId ? (
          <ButtonLink href={officeMandatePath(mandate.replacesId)} kind="tertiary">
            {t('one.replaces')}
          </ButtonLink>
        ) : null}
      </Actions>
      {mandate.state === 'unsigned' ? (
        <>
          <h2>{t('one.sign')}</h2>
          <p>{t('one.sign.text')}</p>
          <Form action={to(officePaths.sign)} form={formOf('sign')} idPrefix="unterschrift">
            <TextField name="unterschrieben_am" label={t('one.sign.day')} width="medium" />
            <Actions>
              <Button>{t('one.sign.submit')}</Button>
            </Actions>
          </Form>
        </>
      ) : null}
      {mandate.state === 'ended' ? null : (
        <>
          <h2>{t('one.revoke')}</h2>
          <p>{t('one.revoke.text')}</p>
          <Form action={to(officePaths.revoke)} form={formOf('revoke')} idPrefix="widerruf">
            <RadioGroup
              name="weg"
              label={t('one.revoke.how')}
              choices={revokedBy.map((value) => ({ value, label: t(`one.revoke.${value}`) }))}
            />
            <Actions>
              <Button kind="secondary">{t('one.revoke.submit')}</Button>
            </Actions>
          </Form>
        </>
      )}
    </Page>
  );
}
