import { formatDateTime } from '../../../../lib/dates.ts';
import { Alert, Page, SummaryList, type View } from '../../../../platform/ui/index.ts';
import { officePathOf } from '../../../office/index.ts';
import { officePaths } from '../../office/paths.ts';
import { pinOfficeTexts } from '../../office/texts.de.ts';
import type { DecidedLetter } from '../letter-queries.ts';
import { printBatchTexts } from '../texts.de.ts';

/** What became of a letter after somebody decided about it. */
export function DecidedPage(props: {
  readonly view: View;
  readonly letter: DecidedLetter & { readonly label: string; readonly number: string };
}) {
  const { view, letter } = props;
  const { subject, decision, by, at, note, state, label, number } = letter;
  const t = printBatchTexts.for(view.chamber, 'de');
  const states = pinOfficeTexts.for(view.chamber, 'de');
  return (
    <Page
      view={view}
      title={t('letter.title')}
      breadcrumb={[{ label: t('queue.title'), href: officePaths.pins }]}
    >
      <Alert tone="info" heading={t(`letter.over.${decision}`, { name: by, at: formatDateTime(at, 'de') })}>
        {decision === 'refused' && note ? <p>{t('letter.over.why', { reason: note })}</p> : null}
      </Alert>
      <SummaryList
        items={[
          { label: t('letter.who'), value: <a href={officePathOf(subject.kind, subject.id)}>{label}</a> },
          { label: t('letter.number'), value: number },
          { label: states('letters.state'), value: states(`letters.state.${state}`) },
        ]}
      />
    </Page>
  );
}
