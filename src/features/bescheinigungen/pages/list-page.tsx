import { formatDate } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  Card,
  CheckboxField,
  DataTable,
  Form,
  type FormState,
  freshForm,
  Hint,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { type OfferedKind, type PrintedKind, titleKeyOf } from '../rules.ts';
import { feeNoteOf, offeredBy } from '../settings.ts';
import { bescheinigungTexts } from '../texts.de.ts';
import { type Judged, StandingBadge } from './standing-badge.tsx';

/** What may be had, by what it would be for this Betrieb; undefined where it has no trade. */
export interface Offer {
  readonly kind: OfferedKind;
  readonly printed: PrintedKind | undefined;
}

export interface ListPageProps {
  readonly view: View;
  /** Name of the Betrieb. */
  readonly betrieb: string;
  readonly offers: readonly Offer[];
  readonly judged: readonly Judged[];
  /** How many are shown at most, where there are more. */
  readonly most?: number | undefined;
  /** The kind whose form was refused, with why. */
  readonly refused?: { readonly kind: OfferedKind | undefined; readonly form: FormState } | undefined;
  /** True after somebody came for a PDF that can't be printed any more. */
  readonly isGone?: boolean;
}

/** What a Betrieb can have certified, and what is out. */
export function ListPage({ view, betrieb, offers, judged, most, refused, isGone }: ListPageProps) {
  const t = bescheinigungTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t(titleKeyOf(offeredBy(view.chamber)))}
      breadcrumb={[{ label: betrieb, href: '/mein-betrieb' }]}
      width="wide"
      invalid={refused !== undefined}
    >
      {isGone ? <Alert tone="info" heading={t('issued.gone')} /> : null}
      <Lead>{t('list.lead', { betrieb })}</Lead>
      <p>
        {t('list.wrong')} <a href="/mein-betrieb">{t('list.data')}</a>
      </p>
      {offers.map((offer) => (
        <OfferForm
          key={offer.kind}
          view={view}
          offer={offer}
          form={refused?.kind === offer.kind ? refused.form : freshForm()}
        />
      ))}
      <h2>{t('own.title')}</h2>
      {judged.length === 0 ? <p>{t('own.none')}</p> : <Own view={view} judged={judged} />}
      {most === undefined ? null : <Hint>{t('own.more', { most })}</Hint>}
    </Page>
  );
}

function OfferForm({
  view,
  offer,
  form,
}: {
  readonly view: View;
  readonly offer: Offer;
  readonly form: FormState;
}) {
  const t = bescheinigungTexts.for(view.chamber, view.locale);
  const { kind, printed } = offer;
  const what = t(`kind.${printed ?? kind}`);
  const fee = feeNoteOf(view.chamber, kind, view.locale);
  if (!printed)
    return (
      <Card heading={what}>
        <p>{t('offer.noTrade')}</p>
      </Card>
    );
  return (
    <Card heading={what}>
      <p>{t(`offer.${printed}`)}</p>
      {fee ? (
        <Alert tone="info" heading={t('offer.fee')} level={3}>
          <p>{fee}</p>
        </Alert>
      ) : null}
      <Form action={paths.list} form={form} hidden={{ kind }} idPrefix={kind}>
        <CheckboxField
          name="replace"
          label={t('offer.replace')}
          hint={t('offer.replace.hint')}
          oneOfSeveral
        />
        <Actions>
          <Button kind="secondary">{t('offer.submit', { what })}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

function Own({ view, judged }: Pick<ListPageProps, 'view' | 'judged'>) {
  const t = bescheinigungTexts.for(view.chamber, view.locale);
  const date = (at: Date) => formatDate(at, view.locale);
  return (
    <DataTable
      caption={t('own.title')}
      captionHidden
      rows={judged}
      rowKey={({ issued }) => issued.id}
      columns={[
        { label: t('own.what'), cell: ({ issued }) => t(`kind.${issued.kind}`) },
        {
          label: t('own.issued'),
          cell: ({ issued: { issuedAt, issuedByStaff } }) =>
            issuedByStaff === null ? date(issuedAt) : t('own.byChamber', { date: date(issuedAt) }),
        },
        {
          label: t('own.until'),
          cell: ({ issued: { validUntil } }) =>
            validUntil === null ? t('own.open') : formatDate(validUntil, view.locale),
        },
        { label: t('own.state'), cell: (one) => <StandingBadge view={view} judged={one} /> },
      ]}
    />
  );
}
