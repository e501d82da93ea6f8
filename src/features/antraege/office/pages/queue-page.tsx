import { formatDate, type IsoDate } from '../../../../lib/dates.ts';
import { antragDepartments } from '../../../../platform/feature/antrag.ts';
import {
  Actions,
  Button,
  DataTable,
  EmptyState,
  Form,
  freshForm,
  Page,
  SelectField,
  type View,
} from '../../../../platform/ui/index.ts';
import type { Colleague } from '../../../staff/index.ts';
import { type Arten, departmentName, titleOf } from '../../arten.ts';
import { isOpen } from '../../rules.ts';
import { officeAntragPath, officePaths } from '../paths.ts';
import { type QueueLine, type Stand, stands, writeMark } from '../queue.ts';
import { stateWords } from '../../state-words.ts';
import { enterTexts } from '../enter-texts.de.ts';
import { antraegeOfficeTexts } from '../texts.de.ts';
import { sinceDays, whoSent } from '../who.ts';
import { Due } from './due.tsx';
import { officeWordsOf } from '../../words-of.ts';

export interface QueuePageProps {
  readonly view: View;
  readonly arten: Arten;
  readonly lines: readonly QueueLine[];
  /** What was chosen. */
  readonly shown: { readonly department: string; readonly stand: Stand; readonly art: string | null };
  readonly hasMore: boolean;
  readonly isFirst: boolean;
  /** Whether who looks may enter what came on paper. */
  readonly mayEnter: boolean;
  /** Kinds of which there are some. */
  readonly used: readonly string[];
  /** False for whoever works in no department. */
  readonly hasOwn: boolean;
  readonly colleagues: readonly Colleague[];
  readonly now: Date;
  readonly today: IsoDate;
  /** What has happened last, by which changes are told. */
  readonly newsStand: string;
}

/** Anträge, what has to be decided first on top. */
export function QueuePage(props: QueuePageProps) {
  const { view, arten, lines, shown, hasMore, isFirst, colleagues, now, today } = props;
  const t = antraegeOfficeTexts.for(view.chamber, 'de');
  const last = lines.at(-1);
  const since = (at: Date) => `${formatDate(at, 'de')}, ${sinceDays(t, at, now)}`;
  const heading = t(`stand.${shown.stand}`);
  return (
    <Page
      view={view}
      title={t('queue.title')}
      width="wide"
      live={{ stream: officePaths.queueChanges, stand: props.newsStand, facts: {}, offerOnly: true }}
    >
      {props.mayEnter ? (
        <p>
          <a href={officePaths.enterChoice}>{enterTexts.for(view.chamber, 'de')('enter.open')}</a>
        </p>
      ) : null}
      <Filter {...props} />
      {lines.length === 0 ? (
        <EmptyState heading={t('queue.nothing')}>{t('queue.nothingText')}</EmptyState>
      ) : (
        <DataTable
          caption={`${t('queue.title')}: ${heading}`}
          rows={lines}
          rowKey={({ nummer }) => String(nummer)}
          columns={[
            {
              label: t('queue.nummer'),
              cell: (line) => {
                const art = arten.get(line.art);
                const title = art ? titleOf(art, line, view.chamber, 'de') : line.art;
                return <a href={officeAntragPath(line.nummer)}>{`${line.nummer}: ${title}`}</a>;
              },
            },
            { label: t('queue.who'), cell: (line) => whoSent(t, line) },
            {
              label: t('queue.since'),
              cell: ({ arrivedAt, state }) =>
                isOpen(state) ? since(arrivedAt) : formatDate(arrivedAt, 'de'),
            },
            shown.stand === 'following'
              ? { label: t('queue.approvedAt'), cell: ({ endedAt }) => (endedAt ? since(endedAt) : '–') }
              : { label: t('queue.due'), cell: (line) => <DueOf {...{ view, arten, line, today }} /> },
            {
              label: t('queue.state'),
              cell: (line) => {
                const art = arten.get(line.art);
                const state = officeWordsOf(art, view.chamber)(`state.${line.state}`);
                return stateWords(art, view.chamber, 'de', line, state);
              },
            },
            {
              label: t('queue.taken'),
              cell: ({ takenBy }) =>
                takenBy === null
                  ? t('queue.taken.nobody')
                  : (colleagues.find(({ id }) => id === takenBy)?.name ?? t('queue.taken.gone')),
            },
          ]}
        />
      )}
      {isFirst ? null : (
        <p>
          <a href={listHref(shown)}>{t('queue.first')}</a>
        </p>
      )}
      {hasMore && last ? (
        <p>
          <a href={listHref(shown, writeMark(last))}>{t('queue.more')}</a>
        </p>
      ) : null}
    </Page>
  );
}

/** In the words of its kind: what the end of a period means differs. */
function DueOf({
  view,
  arten,
  line,
  today,
}: Pick<QueuePageProps, 'view' | 'arten' | 'today'> & { readonly line: QueueLine }) {
  const art = arten.get(line.art);
  return <Due t={officeWordsOf(art, view.chamber)} art={art} antrag={line} today={today} />;
}

const valueOf = (stand: Stand) => stands.find(([, known]) => known === stand)?.[0] ?? '';

function listHref({ department, stand, art }: QueuePageProps['shown'], after?: string): string {
  const query = new URLSearchParams([
    ['bereich', department],
    ['stand', valueOf(stand)],
  ]);
  if (art !== null) query.set('art', art);
  if (after !== undefined) query.set('nach', after);
  return `${officePaths.queue}?${query}`;
}

function Filter({ view, arten, shown, hasOwn, used }: QueuePageProps) {
  const t = antraegeOfficeTexts.for(view.chamber, 'de');
  const form = freshForm({
    ['bereich']: shown.department,
    stand: valueOf(shown.stand),
    art: shown.art ?? 'alle',
  });
  const own = hasOwn ? [{ value: 'meine', label: t('queue.department.own') }] : [];
  return (
    <Form action={officePaths.queue} form={form} method="get" idPrefix="liste-">
      <SelectField
        name="bereich"
        label={t('queue.department')}
        choices={[
          ...own,
          { value: 'alle', label: t('queue.department.all') },
          ...antragDepartments.map((value) => ({ value, label: departmentName(view.chamber, 'de', value) })),
        ]}
      />
      <SelectField
        name="stand"
        label={t('queue.stand')}
        choices={stands.map(([value, stand]) => ({ value, label: t(`stand.${stand}`) }))}
      />
      <SelectField
        name="art"
        label={t('queue.art')}
        choices={[
          { value: 'alle', label: t('queue.art.all') },
          ...[...arten.values()]
            .filter((art) => art.id === shown.art || art.offered(view.chamber) || used.includes(art.id))
            .map(({ id, texts }) => ({ value: id, label: texts.for(view.chamber, 'de')('title') })),
        ]}
      />
      <Actions>
        <Button kind="secondary">{t('queue.submit')}</Button>
      </Actions>
    </Form>
  );
}
