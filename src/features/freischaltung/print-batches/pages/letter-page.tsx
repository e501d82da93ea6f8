import { formatDateTime } from '../../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  Form,
  type FormState,
  Page,
  PostButton,
  SummaryList,
  TextArea,
  type View,
} from '../../../../platform/ui/index.ts';
import { officePathOf } from '../../../office/index.ts';
import { officePath, officePaths } from '../../office/paths.ts';
import type { SubjectRef } from '../../queries.ts';
import { printBatchTexts } from '../texts.de.ts';

/** All that a case worker needs to decide about a letter. */
export interface DecisionFacts {
  readonly id: string;
  readonly subject: SubjectRef;
  readonly label: string;
  readonly number: string;
  /** Lines of the window. */
  readonly address: readonly string[];
  readonly hasStreet: boolean;
  readonly requestedAt: Date;
  readonly requestedBy: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    /** Whether a refusal is told. */
    readonly isTold: boolean;
  } | null;
  /** Letters to the same in the last seven days. */
  readonly lately: number;
  /** Names of those who act already. */
  readonly acting: readonly string[];
}

export interface LetterPageProps {
  readonly view: View;
  readonly facts: DecisionFacts;
  readonly form: FormState;
}

/** A letter that more were asked for than go out by themselves: print it, or say why not. */
export function LetterPage({ view, facts, form }: LetterPageProps) {
  const t = printBatchTexts.for(view.chamber, 'de');
  const { id, requestedBy } = facts;
  return (
    <Page
      view={view}
      title={t('letter.title')}
      breadcrumb={[{ label: t('queue.title'), href: officePaths.pins }]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Facts view={view} facts={facts} />
      {facts.hasStreet ? null : <Alert tone="warning" heading={t('letter.noStreet')} />}
      <p>{t('letter.check')}</p>
      <p>{t('letter.checkAddress')}</p>
      <h2>{t('letter.release')}</h2>
      <p>{t('letter.releaseText')}</p>
      <PostButton action={officePath('release', id)}>{t('letter.release')}</PostButton>
      <h2>{t('letter.refuse')}</h2>
      <p>{t(refusalWords(requestedBy))}</p>
      <Form action={officePath('refuse', id)} form={form}>
        <TextArea name="reason" label={t('letter.reason')} rows={3} />
        <Actions>
          <Button kind="secondary">{t('letter.refuse')}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function refusalWords(requestedBy: DecisionFacts['requestedBy']) {
  if (!requestedBy) return 'letter.refuseNobody';
  return requestedBy.isTold ? 'letter.refuseText' : 'letter.refuseSilent';
}

function Facts({ view, facts }: Pick<LetterPageProps, 'view' | 'facts'>) {
  const t = printBatchTexts.for(view.chamber, 'de');
  const { subject, requestedBy, acting } = facts;
  return (
    <SummaryList
      items={[
        { label: t('letter.who'), value: <a href={officePathOf(subject.kind, subject.id)}>{facts.label}</a> },
        { label: t('letter.number'), value: facts.number },
        { label: t('letter.address'), value: facts.address.join(', ') },
        {
          label: t('letter.by'),
          value: requestedBy ? (
            <>
              <a href={officePathOf('account', requestedBy.id)}>{requestedBy.name}</a>
              {`, ${requestedBy.email}`}
            </>
          ) : (
            t('letter.byNobody')
          ),
        },
        { label: t('letter.at'), value: formatDateTime(facts.requestedAt, 'de') },
        { label: t('letter.lately'), value: String(facts.lately) },
        {
          label: t('letter.acting'),
          value: acting.length > 0 ? acting.join(', ') : t('letter.actingNobody'),
        },
      ]}
    />
  );
}
