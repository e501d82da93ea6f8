import type { PageOfList } from '../../../lib/list-pages.ts';
import { formatDate, formatDateTime } from '../../../lib/dates.ts';
import type { AntragLine } from '../../../platform/feature/antrag.ts';
import {
  Alert,
  DataTable,
  EmptyState,
  Lead,
  Page,
  Pagination,
  TaskCard,
  type View,
} from '../../../platform/ui/index.ts';
import { antraegeListTexts } from '../list-texts.de.ts';
import { antragPath, paths } from '../paths.ts';
import { antraegeTexts } from '../texts.de.ts';

/** A draft as the list shows it. */
export interface DraftLine {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly updatedAt: Date;
  readonly deletesAt: Date;
  /** The Antrag that it corrects; null where it is to become one. */
  readonly corrects: number | null;
  /** `late`: a correction that cannot be sent any more. `off`: the link to the Betrieb or Person has ended. */
  readonly standing: 'open' | 'late' | 'off';
}

export interface ListPageProps {
  readonly view: View;
  readonly list: PageOfList<AntragLine>;
  readonly drafts: readonly DraftLine[];
  /** How the list stands, by which its changes are told. */
  readonly stand: string;
  readonly notice?: 'gespeichert' | 'geloescht' | undefined;
}

/** Anträge and drafts of a person, a page of them: first what is to do. */
export function ListPage({ view, list, drafts, notice, stand }: ListPageProps) {
  const { lines: antraege, page, pages } = list;
  const t = antraegeListTexts.for(view.chamber, view.locale);
  const all = antraegeTexts.for(view.chamber, view.locale);
  const facts = antraege.map(({ nummer, state, toDo }) => [
    String(nummer),
    all('live.antrag', { nummer, state: toDo ?? state }),
  ]);
  const nothing = antraege.length === 0 && drafts.length === 0;
  return (
    <Page
      view={view}
      title={all('list.title')}
      width="wide"
      live={{ stream: listHref(paths.listChanges, page), stand, facts: Object.fromEntries(facts) }}
    >
      {notice === 'gespeichert' ? <Alert tone="success" heading={t('list.saved')} /> : null}
      {notice === 'geloescht' ? <Alert tone="success" heading={t('list.discarded')} /> : null}
      {nothing ? (
        <EmptyState heading={t('list.empty')} action={{ label: t('list.services'), href: '/dienste' }} />
      ) : (
        <Lead>{t('list.lead')}</Lead>
      )}
      <ToDo view={view} antraege={antraege} />
      {drafts.length > 0 ? <Drafts view={view} drafts={drafts} /> : null}
      {antraege.length > 0 ? <Sent view={view} antraege={antraege} /> : null}
      <Pagination page={page} pages={pages} href={(other) => listHref(paths.list, other)} />
    </Page>
  );
}

const listHref = (path: string, page: number) => (page > 1 ? `${path}?seite=${page}` : path);

interface LinesProps {
  readonly view: View;
  readonly antraege: readonly AntragLine[];
}

function ToDo({ view, antraege }: LinesProps) {
  const t = antraegeListTexts.for(view.chamber, view.locale);
  const all = antraegeTexts.for(view.chamber, view.locale);
  return (
    <>
      {antraege
        .filter(({ toDo }) => toDo !== undefined)
        .map(({ nummer, called, title, toDo }) => (
          <TaskCard
            key={nummer}
            heading={`${called ?? all('antrag.title', { nummer })}: ${toDo}`}
            action={{ label: t('list.toDo.open'), href: antragPath(nummer) }}
          >
            <p>{title}</p>
          </TaskCard>
        ))}
    </>
  );
}

function Drafts({ view, drafts }: Pick<ListPageProps, 'view' | 'drafts'>) {
  const t = antraegeListTexts.for(view.chamber, view.locale);
  return (
    <section>
      <h2>{t('list.drafts')}</h2>
      <p>{t('list.drafts.lead')}</p>
      <DataTable
        caption={t('list.drafts')}
        captionHidden
        rows={drafts}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('list.draft'),
            cell: (draft) => <a href={draft.href}>{draftWords(t, draft)}</a>,
          },
          {
            label: t('list.draft.changed'),
            cell: ({ updatedAt }) => formatDateTime(updatedAt, view.locale),
          },
          { label: t('list.draft.until'), cell: ({ deletesAt }) => formatDate(deletesAt, view.locale) },
        ]}
      />
    </section>
  );
}

function draftWords(
  t: ReturnType<typeof antraegeListTexts.for>,
  { title, corrects: nummer, standing }: DraftLine,
): string {
  if (standing === 'off') return t('list.draft.off', { title });
  if (nummer === null) return title;
  return t(standing === 'late' ? 'list.draft.late' : 'list.draft.corrects', { nummer, title });
}

function Sent({ view, antraege }: LinesProps) {
  const t = antraegeListTexts.for(view.chamber, view.locale);
  const all = antraegeTexts.for(view.chamber, view.locale);
  return (
    <section>
      <h2>{t('list.sentOnes')}</h2>
      <DataTable
        caption={t('list.sentOnes')}
        captionHidden
        rows={antraege}
        rowKey={({ nummer }) => String(nummer)}
        columns={[
          {
            label: t('list.nummer'),
            cell: ({ nummer, called }) => (
              <a href={antragPath(nummer)}>{called ?? all('antrag.title', { nummer })}</a>
            ),
          },
          { label: t('list.what'), cell: ({ title }) => title },
          { label: t('list.sent'), cell: ({ sentAt }) => formatDateTime(sentAt, view.locale) },
          { label: t('list.state'), cell: ({ state }) => state },
        ]}
      />
    </section>
  );
}
