import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Delivery, DeliveryState } from '../held.ts';
import { Badge, DataTable, PostButton, type Tone } from '../../../platform/ui/index.ts';
import { nameOfMail } from '../../personal-data/index.ts';
import { type CareText, careTexts } from '../texts.de.ts';

const tones: Readonly<Record<DeliveryState, Tone | undefined>> = {
  queued: undefined,
  tried: 'warning',
  accepted: 'success',
  refused: 'danger',
};

/** What became of a mail, in a sentence, with what the mail server said. */
export function deliverySentence(t: CareText, mail: Delivery): string {
  const reason = mail.lastError ?? '';
  switch (mail.state) {
    case 'queued':
      return t('mails.queued.text');
    case 'tried':
      return t('mails.tried.text', {
        attempts: mail.attempts,
        next: formatDateTime(mail.nextAttemptAt, 'de'),
        reason,
      });
    case 'accepted':
      return t('mails.accepted.text', { when: mail.sentAt ? formatDateTime(mail.sentAt, 'de') : '' });
    case 'refused':
      return t('mails.refused.text', {
        attempts: mail.attempts,
        when: mail.failedAt ? formatDateTime(mail.failedAt, 'de') : '',
        reason,
      });
  }
}

/** Mails with what became of each. */
export function DeliveryTable({
  chamber,
  mails,
  again = new Map(),
}: {
  readonly chamber: Chamber;
  readonly mails: readonly Delivery[];
  /** Forms that send a mail once more, by its id, where that still makes sense. */
  readonly again?: ReadonlyMap<string, string> | undefined;
}) {
  const t = careTexts.for(chamber, 'de');
  if (mails.length === 0) return <p>{t('mails.none')}</p>;
  return (
    <DataTable
      caption={t('mails.title')}
      captionHidden
      rows={mails}
      rowKey={({ id }) => id}
      columns={[
        { label: t('mails.what'), cell: ({ kind }) => nameOfMail(chamber, 'de', kind) },
        { label: t('mails.at'), cell: ({ at }) => formatDateTime(at, 'de') },
        { label: t('mails.to'), cell: ({ to }) => to },
        {
          label: t('mails.state'),
          cell: (mail) => (
            <>
              <Badge tone={tones[mail.state]}>{t(`mails.${mail.state}`)}</Badge>
              <p>{deliverySentence(t, mail)}</p>
              <Again t={t} action={again.get(mail.id)} />
            </>
          ),
        },
      ]}
    />
  );
}

function Again({ t, action }: { readonly t: CareText; readonly action: string | undefined }) {
  return action === undefined ? null : (
    <PostButton action={action} kind="secondary">
      {t('mails.again')}
    </PostButton>
  );
}
