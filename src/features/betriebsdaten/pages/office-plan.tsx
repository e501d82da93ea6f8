import { formatDate } from '../../../lib/dates.ts';
import { Actions, Alert, PostButton, SummaryList, type View } from '../../../platform/ui/index.ts';
import type { PlannedChange } from '../../betriebe/index.ts';
import { confirmDays } from '../confirm-days.ts';
import type { NewAddress } from '../new-address.ts';
import { betriebsdatenOfficeTexts } from '../office-texts.de.ts';
import { officePaths, pathFor } from '../paths.ts';
import { betriebsdatenTexts } from '../texts.de.ts';

/** A new address that waits for its confirmation, and a change that waits for its day or was overtaken. */
export function OfficePlan({
  view,
  address,
  plan,
}: {
  readonly view: View;
  readonly address: NewAddress | undefined;
  readonly plan: PlannedChange | undefined;
}) {
  const t = betriebsdatenOfficeTexts.for(view.chamber, 'de');
  return (
    <>
      {address ? (
        <Alert tone="info" heading={t('wait.title')}>
          <p>
            {t('wait.text', {
              address: address.address,
              sent: formatDate(address.askedAt, 'de'),
              days: confirmDays,
            })}
          </p>
          <p>{t('wait.drop.text')}</p>
          <PostButton action={pathFor(officePaths.dropAddress, address.nummer)} kind="secondary">
            {t('wait.drop')}
          </PostButton>
        </Alert>
      ) : null}
      {plan ? <Plan view={view} plan={plan} /> : null}
    </>
  );
}

function Plan({ view, plan }: { readonly view: View; readonly plan: PlannedChange }) {
  const t = betriebsdatenOfficeTexts.for(view.chamber, 'de');
  const words = betriebsdatenTexts.for(view.chamber, 'de');
  const day = formatDate(plan.validFrom, 'de');
  const isOvertaken = plan.overtakenAt !== null;
  return (
    <section>
      <h2>{isOvertaken ? t('plan.overtaken', { day }) : t('plan.title', { day })}</h2>
      <p>{t(isOvertaken ? 'plan.overtaken.text' : 'plan.text')}</p>
      <SummaryList
        items={Object.entries(plan.facts).map(([field, value]) => ({
          label: words(`field.${field}` as 'field.name'),
          value,
        }))}
      />
      <Actions>
        {isOvertaken ? (
          <PostButton action={pathFor(officePaths.enter, plan.nummer)}>{t('plan.enter')}</PostButton>
        ) : null}
        <PostButton action={pathFor(officePaths.drop, plan.nummer)} kind="secondary">
          {t(isOvertaken ? 'plan.discard' : 'plan.drop')}
        </PostButton>
      </Actions>
    </section>
  );
}
