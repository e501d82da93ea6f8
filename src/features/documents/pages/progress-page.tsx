import { formatDateTime } from '../../../lib/dates.ts';
import { Actions, ButtonLink, Lead, Page, Timeline, type View } from '../../../platform/ui/index.ts';
import type { LoggedBekanntgabe } from '../bekanntgabe/bekanntgabe.ts';
import { progressSentences } from '../bekanntgabe/words.ts';
import { paths } from '../paths.ts';
import { documentTexts } from '../texts.de.ts';

export interface ProgressPageProps {
  readonly view: View;
  readonly document: LoggedBekanntgabe;
}

/** How far a formal document is, since when it counts, and all that has happened to it. */
export function ProgressPage({ view, document }: ProgressPageProps) {
  const { chamber, locale } = view;
  const t = documentTexts.for(chamber, locale);
  const [first = '', ...others] = progressSentences(chamber, locale, document);
  return (
    <Page view={view} title={t('formal.title')} breadcrumb={[{ label: t('list.title'), href: paths.list }]}>
      <Lead>{document.subject}</Lead>
      <p>
        <strong>{first}</strong>
      </p>
      {others.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{t('formal.law', { law: document.rule.law })}</p>
      <h2>{t('formal.log')}</h2>
      <Timeline
        entries={document.log.map((line) => ({
          when: formatDateTime(line.at, locale),
          dateTime: line.at.toISOString(),
          heading: t(`log.${line.event}`),
        }))}
      />
      <Actions>
        <ButtonLink href={paths.list}>{t('sent.list')}</ButtonLink>
      </Actions>
    </Page>
  );
}
