import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  CheckboxField,
  DataTable,
  EmptyState,
  Form,
  type FormState,
  Hint,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { officePathOf } from '../../office/index.ts';
import type { Bekanntgabe } from '../bekanntgabe/bekanntgabe.ts';
import { officePaths } from '../paths.ts';
import { documentOfficeTexts } from './texts.de.ts';

/** A formal document that goes by post. */
export interface LetterToPost extends Bekanntgabe {
  readonly forWhom: string;
  /** True where a file of it is locked, so that it is not in the batch. */
  readonly isLocked: boolean;
}

export interface PostPageProps {
  readonly view: View;
  readonly documents: readonly LetterToPost[];
  readonly hasMore: boolean;
  readonly form: FormState;
  /** How many were noted as posted just now. */
  readonly posted?: number | undefined;
}

/** Formal documents that go by post: to be printed, and noted once they are on their way. */
export function PostPage({ view, documents, hasMore, form, posted }: PostPageProps) {
  const t = documentOfficeTexts.for(view.chamber, 'de');
  const count = documents.length;
  return (
    <Page view={view} title={t('post.place')} width="wide" invalid={Object.keys(form.errors).length > 0}>
      {posted === undefined ? null : <Alert tone="success" heading={t('post.isPosted', { count: posted })} />}
      <Lead>{t('post.lead')}</Lead>
      {count === 0 ? (
        <EmptyState heading={t('post.none')} />
      ) : (
        <>
          <DataTable
            caption={t('post.place')}
            captionHidden
            rows={documents}
            rowKey={({ id }) => id}
            columns={[
              {
                label: t('post.subject'),
                cell: ({ id, owner, subject }) => (
                  <a
                    href={officePaths.progress[owner.kind].replace(':id', owner.id).replace(':delivery', id)}
                  >
                    {subject}
                  </a>
                ),
              },
              {
                label: t('post.forWhom'),
                cell: ({ owner, forWhom }) => <a href={officePathOf(owner.kind, owner.id)}>{forWhom}</a>,
              },
              { label: t('post.since'), cell: ({ providedAt }) => formatDateTime(providedAt, 'de') },
              {
                label: t('post.why'),
                cell: ({ isLocked, lapseReason }) => (
                  <>
                    {t(`state.why.${lapseReason ?? 'not-retrieved'}`)}
                    {isLocked ? <Hint>{t('post.rejected')}</Hint> : null}
                  </>
                ),
              },
            ]}
          />
          {hasMore ? <Hint>{t('post.more', { count })}</Hint> : null}
          <p>{t('post.get.hint')}</p>
          <Actions>
            <ButtonLink href={officePaths.postBatch}>{t('post.get')}</ButtonLink>
          </Actions>
          <Form
            action={officePaths.posted}
            form={form}
            hidden={{ letters: documents.map(({ id }) => id).join(' ') }}
          >
            <CheckboxField name="sure" label={count === 1 ? t('post.sureOne') : t('post.sure', { count })} />
            <Actions>
              <Button kind="secondary">{t('post.posted')}</Button>
            </Actions>
          </Form>
        </>
      )}
    </Page>
  );
}
