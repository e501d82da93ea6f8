import { formatDate } from '../../../lib/dates.ts';
import { Alert, PostButton } from '../../../platform/ui/index.ts';
import type { View } from '../../../platform/ui/index.ts';
import type { PlannedChange } from '../../betriebe/index.ts';
import { newAddressTexts } from '../address-texts.de.ts';
import type { NewAddress } from '../new-address.ts';
import { confirmDays } from '../confirm-days.ts';
import { pathFor, paths } from '../paths.ts';
import { betriebsdatenTexts } from '../texts.de.ts';

/** What has just been done on the page of such an Antrag, by the value of `hinweis`. */
export const hints = ['mail-gesendet', 'mail-zu-oft', 'zurueckgenommen', 'nicht-mehr'] as const;

export interface PlanViewProps {
  readonly view: View;
  readonly nummer: number;
  /** A new address that waits for its confirmation. */
  readonly address: NewAddress | undefined;
  /** What holds from a day to come, or was overtaken. */
  readonly plan: PlannedChange | undefined;
  readonly hint: string | null;
}

/** What the person of an Antrag reads of what it waits for: the confirmation of an address, the day of a change. */
export function PlanView({ view, nummer, address, plan, hint }: PlanViewProps) {
  const t = newAddressTexts.for(view.chamber, view.locale);
  const known = hints.find((one) => one === hint);
  return (
    <>
      {known ? (
        <Alert
          tone={known === 'mail-gesendet' || known === 'zurueckgenommen' ? 'success' : 'warning'}
          heading={t(`hint.${known}`)}
        />
      ) : null}
      {address ? (
        <Alert tone="info" heading={t('wait.title')}>
          <p>
            {t('wait.text', {
              address: address.address,
              sent: formatDate(address.askedAt, view.locale),
              until: formatDate(
                new Date(address.askedAt.getTime() + confirmDays * 24 * 3_600_000),
                view.locale,
              ),
            })}
          </p>
          <p>{t('wait.others')}</p>
          <PostButton action={pathFor(paths.mailAgain, nummer)} kind="secondary">
            {t('wait.again')}
          </PostButton>
        </Alert>
      ) : null}
      {plan ? (
        <Alert
          tone="info"
          heading={
            plan.overtakenAt === null
              ? t('plan.title', { day: formatDate(plan.validFrom, view.locale) })
              : t('plan.overtaken')
          }
        >
          <p>{t('plan.fields', { fields: fieldsOf(view, plan) })}</p>
          <p>{t(plan.overtakenAt === null ? 'plan.text' : 'plan.overtaken.text')}</p>
          {plan.overtakenAt === null ? (
            <PostButton action={pathFor(paths.takeBack, nummer)} kind="secondary">
              {t('plan.takeBack')}
            </PostButton>
          ) : null}
        </Alert>
      ) : null}
    </>
  );
}

function fieldsOf(view: View, { facts }: PlannedChange): string {
  const words = betriebsdatenTexts.for(view.chamber, view.locale);
  return Object.keys(facts)
    .map((field) => words(`field.${field}` as 'field.name'))
    .join(', ');
}
