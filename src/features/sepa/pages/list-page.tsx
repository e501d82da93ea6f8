import {
  Actions,
  Alert,
  ButtonLink,
  DataTable,
  EmptyState,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import type { MandateRecord } from '../mandate.ts';
import { mandatePath, paths } from '../paths.ts';
import { sepaTexts } from '../texts.de.ts';
import { scopeWords, signedDay, stateWords } from '../words.ts';

/** Why giving one did not work, said where all mandates stand. */
export const listNotices = ['covered', 'no-longer', 'change-under-way'] as const;

export interface ListPageProps {
  readonly view: View;
  readonly forWhom: string;
  readonly mandates: readonly MandateRecord[];
  readonly notice?: (typeof listNotices)[number] | undefined;
}

/** All mandates of a Betrieb or Person. */
export function ListPage({ view, forWhom, mandates, notice }: ListPageProps) {
  const { chamber, locale } = view;
  const t = sepaTexts.for(chamber, locale);
  return (
    <Page view={view} title={t('list.title')} width="wide">
      {notice ? (
        <Alert tone="warning" heading={t(`notice.${notice}`)}>
          <p>{t(`notice.${notice}.text`)}</p>
        </Alert>
      ) : null}
      <Lead>{t('list.lead', { forWhom })}</Lead>
      {mandates.length === 0 ? (
        <EmptyState heading={t('list.empty')}>
          <p>{t('list.emptyText')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t('list.caption')}
          rows={mandates}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('column.reference'),
              cell: ({ id, reference }) => <a href={mandatePath(id)}>{reference}</a>,
            },
            { label: t('column.iban'), cell: ({ maskedIban }) => maskedIban },
            { label: t('column.scopes'), cell: (mandate) => scopeWords(chamber, locale, mandate) },
            { label: t('column.state'), cell: (mandate) => stateWords(chamber, locale, mandate) },
            { label: t('column.given'), cell: (mandate) => signedDay(locale, mandate) },
          ]}
        />
      )}
      <Actions>
        <ButtonLink href={paths.give}>{t('list.give')}</ButtonLink>
      </Actions>
    </Page>
  );
}
