import type { PageOfList } from '../../../lib/list-pages.ts';
import { formatDate, formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Badge,
  Button,
  ButtonLink,
  CheckboxField,
  DataTable,
  EmptyState,
  Form,
  freshForm,
  Hint,
  Lead,
  Page,
  Pagination,
  PostButton,
  SelectField,
  type View,
} from '../../../platform/ui/index.ts';
import { isProvided, waitsForRetrieval } from '../bekanntgabe/rules.ts';
import { progressSentences } from '../bekanntgabe/words.ts';
import type { BoxDocument, BoxFilter } from '../box/delivery.ts';
import { paths, sentPath } from '../paths.ts';
import { viewPath } from '../pdf-views/view-path.ts';
import { type DeliveryKind, isReadable, sizeInWords } from '../rules.ts';
import { offersBox } from '../settings.ts';
import { documentTexts } from '../texts.de.ts';
import type { UploadRecord } from '../upload/upload-record.ts';
import { ScanBadge } from './document-words.tsx';

export interface ListPageProps {
  readonly view: View;
  /** Betrieb or Person that is acted for. */
  readonly forWhom: string;
  /** True for a Person, whose formal documents go by post. */
  readonly isPerson: boolean;
  readonly box: PageOfList<BoxDocument>;
  readonly filter: BoxFilter;
  /** True where all that was asked for as an archive were formal documents that nobody had chosen. */
  readonly isFormalLeftOut?: boolean | undefined;
  /** What can be chosen: years of which there is something, and kinds that are open to this person. */
  readonly years: readonly number[];
  readonly kinds: readonly DeliveryKind[];
  readonly sent: PageOfList<UploadRecord>;
  /** True where colleagues have sent it too. */
  readonly isSentByAll?: boolean | undefined;
  /** What this person may do here. */
  readonly may: { readonly send: boolean; readonly changeSettings: boolean };
}

/** What came from the chamber, new ones first, and what was sent. */
export function ListPage(props: ListPageProps) {
  const { view, forWhom, sent, may } = props;
  const t = documentTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('list.title')} width="wide">
      {props.isFormalLeftOut ? (
        <Alert tone="info" heading={t('box.formalLeftOut')}>
          <p>{t('box.formalLeftOutText')}</p>
        </Alert>
      ) : null}
      <Lead>{t('list.lead', { forWhom })}</Lead>
      <Actions>
        {may.send ? <ButtonLink href={paths.upload}>{t('list.upload')}</ButtonLink> : null}
        {may.changeSettings ? (
          <ButtonLink href={paths.settings} kind="secondary">
            {t('settings.title')}
          </ButtonLink>
        ) : null}
      </Actions>
      {offersBox(view.chamber) ? <Box {...props} /> : null}
      {may.send || sent.lines.length > 0 ? <Sent {...props} /> : null}
    </Page>
  );
}

/** The same page at another place of one of its lists, with the filter and the place of the other list. */
function listHref(
  { box, sent, filter }: ListPageProps,
  to: { readonly box?: number; readonly sent?: number },
): string {
  const { box: boxPage = box.page, sent: sentPage = sent.page } = to;
  const query = new URLSearchParams();
  if (filter.year !== undefined) query.set('jahr', String(filter.year));
  if (filter.kind !== undefined) query.set('art', filter.kind);
  if (boxPage > 1) query.set('seite', String(boxPage));
  if (sentPage > 1) query.set('gesendet', String(sentPage));
  return query.size > 0 ? `${paths.list}?${query}` : paths.list;
}

function Box(props: ListPageProps) {
  const { view, isPerson, box, filter, years, kinds } = props;
  const { lines: documents, page, pages } = box;
  const t = documentTexts.for(view.chamber, view.locale);
  const isFiltered = filter.year !== undefined || filter.kind !== undefined;
  return (
    <section>
      <h2>{t('box.title')}</h2>
      {isPerson ? <p>{t('box.personByPost')}</p> : null}
      {years.length > 0 ? <Filter view={view} filter={filter} years={years} kinds={kinds} /> : null}
      {documents.length === 0 ? (
        <EmptyState heading={t(isFiltered ? 'box.noneOfThese' : 'box.none')} level={3} />
      ) : (
        <>
          <DataTable
            caption={t('box.title')}
            captionHidden
            rows={documents}
            rowKey={({ id }) => id}
            columns={[
              { label: t('box.subject'), cell: (document) => <Subject view={view} document={document} /> },
              { label: t('box.kind'), cell: ({ delivery }) => t(`kind.${delivery.kind}`) },
              { label: t('box.year'), cell: ({ delivery }) => String(delivery.year) },
              {
                label: t('box.delivered'),
                cell: ({ delivery }) => formatDate(delivery.deliveredAt, view.locale),
              },
              { label: t('box.get'), cell: (document) => <Get view={view} document={document} /> },
            ]}
          />
          <Pagination page={page} pages={pages} href={(other) => listHref(props, { box: other })} />
          {documents.some(({ scan }) => isReadable(scan)) ? (
            <Form
              action={paths.downloadAll}
              form={freshForm()}
              hidden={{ dokumente: documents.map(({ id }) => id).join(' ') }}
            >
              {documents.some(isWaiting) ? (
                <CheckboxField
                  name="foermliche"
                  value="ja"
                  label={t('box.withFormal')}
                  hint={t('box.withFormalHint')}
                  optional
                />
              ) : null}
              <Actions>
                <Button kind="secondary">{t('box.getAll')}</Button>
              </Actions>
            </Form>
          ) : null}
        </>
      )}
    </section>
  );
}

/** Whether a formal document waits for this person to get it. */
const isWaiting = ({ formal, onlyReads, scan }: BoxDocument) =>
  formal !== undefined && waitsForRetrieval(formal.state) && !onlyReads && isReadable(scan);

function Filter({ view, filter, years, kinds }: Pick<ListPageProps, 'view' | 'filter' | 'years' | 'kinds'>) {
  const t = documentTexts.for(view.chamber, view.locale);
  const form = freshForm({ jahr: String(filter.year ?? ''), art: filter.kind ?? '' });
  return (
    <Form action={paths.list} form={form} method="get">
      <SelectField
        name="jahr"
        label={t('box.year')}
        choices={years.map((year) => ({ value: String(year), label: String(year) }))}
        emptyLabel={t('box.all')}
      />
      <SelectField
        name="art"
        label={t('box.kind')}
        choices={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        emptyLabel={t('box.all')}
      />
      <Actions>
        <Button kind="secondary">{t('box.filter')}</Button>
      </Actions>
    </Form>
  );
}

/** Whether there is nothing to get of a formal document, now or later: it goes by post. */
const isByPost = (formal: BoxDocument['formal']) => formal?.state === 'lapsed';

function Subject({ view, document }: { readonly view: View; readonly document: BoxDocument }) {
  const t = documentTexts.for(view.chamber, view.locale);
  const { delivery, readAt, formal, onlyReads } = document;
  return (
    <>
      {delivery.subject}{' '}
      {readAt === null && !isByPost(formal) ? <Badge tone="info">{t('box.new')}</Badge> : null}
      {delivery.isFormal ? <Badge>{t('box.formal')}</Badge> : null}
      {onlyReads ? <Hint>{t('box.onlyReads')}</Hint> : null}
      {formal ? (
        <>
          <Hint>{progressSentences(view.chamber, view.locale, formal).join(' ')}</Hint>
          <a href={paths.progress.replace(':id', delivery.id)}>
            {t('box.progress')}
            <span class="kern-sr-only">: {delivery.subject}</span>
          </a>
        </>
      ) : null}
    </>
  );
}

function Get({ view, document }: { readonly view: View; readonly document: BoxDocument }) {
  const t = documentTexts.for(view.chamber, view.locale);
  if (document.formal?.state === 'checking') return <Badge tone="info">{t('scan.waiting')}</Badge>;
  if (document.formal && !isProvided(document.formal.state)) return <Badge>{t('box.byPost')}</Badge>;
  if (!isReadable(document.scan)) return <ScanBadge view={view} document={document} />;
  return (
    <>
      {document.servedIfGot ? (
        <Hint>
          {t('box.servedIfGot', { day: formatDate(document.servedIfGot, view.locale) })}
          {document.servedIfGotCounted
            ? ` ${t('formal.moved', { counted: formatDate(document.servedIfGotCounted, view.locale) })}`
            : ''}
        </Hint>
      ) : null}
      <PostButton action={paths.download.replace(':id', document.id)} kind="tertiary">
        {t('box.getOne', { name: document.name })}
      </PostButton>
      {document.hasView ? (
        <PostButton action={viewPath(paths.download.replace(':id', document.id))} kind="tertiary">
          {t('box.getView', { name: document.name })}
        </PostButton>
      ) : null}
      <Hint>
        {sizeInWords(document.size, view.locale)}
        {document.readAt === null
          ? ''
          : `, ${t('box.got', { at: formatDateTime(document.readAt, view.locale) })}`}
      </Hint>
    </>
  );
}

function Sent(props: ListPageProps) {
  const { view, sent, isSentByAll } = props;
  const { lines: uploads, page, pages } = sent;
  const t = documentTexts.for(view.chamber, view.locale);
  const heading = t(isSentByAll ? 'sent.headingAll' : 'sent.heading');
  return (
    <section>
      <h2>{heading}</h2>
      {uploads.length === 0 ? (
        <p>{t('sent.none')}</p>
      ) : (
        <DataTable
          caption={heading}
          captionHidden
          rows={uploads}
          rowKey={({ nummer }) => String(nummer)}
          columns={[
            {
              label: t('sent.number'),
              cell: ({ nummer }) => <a href={sentPath(nummer)}>{t('sent.title', { nummer })}</a>,
            },
            { label: t('field.title'), cell: ({ subject }) => subject },
            ...(isSentByAll
              ? [{ label: t('sent.by'), cell: ({ sender }: UploadRecord) => sender ?? '–' }]
              : []),
            { label: t('sent.department'), cell: ({ department }) => t(`department.${department}`) },
            { label: t('sent.at'), cell: ({ sentAt }) => formatDateTime(sentAt, view.locale) },
            { label: t('sent.state'), cell: ({ doneAt }) => t(doneAt ? 'state.done' : 'state.arrived') },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} href={(other) => listHref(props, { sent: other })} />
    </section>
  );
}
