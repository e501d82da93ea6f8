import {
  Actions,
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  Form,
  freshForm,
  Lead,
  Page,
  SelectField,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import type { MandateRecord } from '../mandate.ts';
import { officeMandatePath, officePaths } from '../paths.ts';
import { mandateStates } from '../rules.ts';
import { sepaTexts } from '../texts.de.ts';
import { scopeWords, signedDay, stateWords } from '../words.ts';
import { sepaOfficeTexts } from './texts.de.ts';

export interface OfficeListPageProps {
  readonly view: View;
  readonly mandates: readonly (MandateRecord & { readonly ownerName: string })[];
  readonly filter: { readonly stand: string; readonly referenz: string };
  /** Where the list goes on; undefined at its end. */
  readonly next?: string | undefined;
}

/** All mandates of the chamber, with shortened accounts. */
export function OfficeListPage({ view, mandates, filter, next }: OfficeListPageProps) {
  const t = sepaOfficeTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('list.title')} width="wide">
      <Lead>{t('list.lead')}</Lead>
      <Form action={officePaths.list} form={freshForm(filter)} method="get">
        <SelectField
          name="stand"
          label={t('list.state')}
          emptyLabel={t('list.all')}
          choices={mandateStates.map((value) => ({ value, label: t(`state.${value}`) }))}
          optional
        />
        <TextField name="referenz" label={t('list.reference')} optional />
        <Actions>
          <Button kind="secondary">{t('list.filter')}</Button>
        </Actions>
      </Form>
      {mandates.length === 0 ? (
        <EmptyState heading={t('list.none')} />
      ) : (
        <OfficeMandates view={view} mandates={mandates} />
      )}
      {next ? <a href={next}>{t('list.more')}</a> : null}
      <Actions>
        <ButtonLink href={officePaths.collect}>{t('list.collect')}</ButtonLink>
      </Actions>
    </Page>
  );
}

/** Mandates, line by line; whose they are is told where that is not clear from the page. */
export function OfficeMandates({
  view,
  mandates,
}: {
  readonly view: View;
  readonly mandates: readonly (MandateRecord & { readonly ownerName?: string })[];
}) {
  const { chamber } = view;
  const t = sepaOfficeTexts.for(chamber, 'de');
  const words = sepaTexts.for(chamber, 'de');
  const named = mandates.some(({ ownerName }) => ownerName !== undefined);
  return (
    <DataTable
      caption={t('list.title')}
      captionHidden
      rows={mandates}
      rowKey={({ id }) => id}
      columns={[
        {
          label: words('column.reference'),
          cell: ({ id, reference }) => <a href={officeMandatePath(id)}>{reference}</a>,
        },
        ...(named
          ? [
              {
                label: t('list.owner'),
                cell: ({ ownerName }: { readonly ownerName?: string }) => ownerName ?? '',
              },
            ]
          : []),
        { label: words('column.iban'), cell: ({ maskedIban }) => maskedIban },
        { label: words('column.scopes'), cell: (mandate) => scopeWords(chamber, 'de', mandate) },
        { label: words('column.state'), cell: (mandate) => stateWords(chamber, 'de', mandate) },
        { label: words('column.given'), cell: (mandate) => signedDay('de', mandate) },
      ]}
    />
  );
}
