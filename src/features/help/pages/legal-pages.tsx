import { formatDate } from '../../../lib/dates.ts';
import type { RetentionWords } from '../../../platform/feature/retention.ts';
import { Alert, DataTable, Lead, Page, SummaryList, type View } from '../../../platform/ui/index.ts';
import { accountSettings } from '../../accounts/index.ts';
import { helpTexts } from '../texts.de.ts';

interface Props {
  readonly view: View;
}

/** § 5 DDG: who offers the portal. */
export function ImprintPage({ view }: Props) {
  const t = helpTexts.for(view.chamber, view.locale);
  const { identity } = view.chamber;
  const { address, bank } = identity;
  return (
    <Page view={view} title={t('imprint.title')} indexable>
      {identity.example ? <Alert tone="info" heading={t('imprint.example')} /> : null}
      <SummaryList
        items={[
          {
            label: t('imprint.provider'),
            value: `${identity.name}, ${address.street}, ${address.postcode} ${address.city}`,
          },
          {
            label: t('imprint.representatives'),
            value: identity.representatives.map(({ role, name }) => `${role} ${name}`).join(', '),
          },
          { label: t('imprint.phone'), value: identity.phone },
          { label: t('imprint.email'), value: identity.email },
          { label: t('imprint.web'), value: identity.website },
          { label: t('imprint.supervision'), value: identity.supervisoryAuthority },
          ...(identity.vatId ? [{ label: t('imprint.vat'), value: identity.vatId }] : []),
          ...(bank ? [{ label: t('imprint.bank'), value: `${bank.name}, ${bank.iban}` }] : []),
          { label: t('imprint.software'), value: t('imprint.softwareText') },
        ]}
      />
      <p>{t('imprint.form')}</p>
    </Page>
  );
}

/**
 * Art. 13 DSGVO: what is stored of people, why and for how long.
 * @param props.lines what each feature keeps, in its own words
 * @param props.kept how long each kind of record is kept: the periods that the nightly deletion goes by
 */
export function PrivacyPage({
  view,
  lines,
  kept,
}: Props & { readonly lines: readonly string[]; readonly kept: readonly RetentionWords[] }) {
  const t = helpTexts.for(view.chamber, view.locale);
  const { identity } = view.chamber;
  const { address, dataProtectionOfficer: officer } = identity;
  return (
    <Page view={view} title={t('privacy.title')} indexable>
      {identity.example ? <Alert tone="info" heading={t('imprint.example')} /> : null}
      <Lead>{t('privacy.lead')}</Lead>
      <h2>{t('privacy.controller')}</h2>
      <p>{`${identity.name}, ${address.street}, ${address.postcode} ${address.city}, ${identity.email}`}</p>
      <h2>{t('privacy.officer')}</h2>
      <p>{`${officer.name}, ${officer.email}`}</p>
      <h2>{t('privacy.what')}</h2>
      <ul>
        <li>{t('privacy.what.account')}</li>
        <li>{t('privacy.what.link')}</li>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{t('privacy.what.log')}</li>
      </ul>
      {(['basis', 'cookies', 'mail', 'period'] as const).map((part) => (
        <section key={part}>
          <h2>{t(`privacy.${part}`)}</h2>
          <p>{t(`privacy.${part}.text`)}</p>
        </section>
      ))}
      <DataTable
        caption={t('privacy.period.caption')}
        columns={[
          { label: t('privacy.period.what'), cell: ({ what }) => what },
          { label: t('privacy.period.howLong'), cell: ({ period }) => period },
          { label: t('privacy.period.source'), cell: ({ source }) => source },
        ]}
        rows={kept}
        rowKey={({ what }) => what}
      />
      <h2>{t('privacy.rights')}</h2>
      <p>{t('privacy.rights.text', { authority: identity.dataProtectionAuthority })}</p>
    </Page>
  );
}

/** The statement on accessibility that Land law asks for. */
export function AccessibilityPage({ view }: Props) {
  const t = helpTexts.for(view.chamber, view.locale);
  const { identity } = view.chamber;
  return (
    <Page view={view} title={t('accessibility.title')} indexable>
      <Lead>{t('accessibility.lead', { chamber: identity.name, law: identity.accessibilityLaw })}</Lead>
      <h2>{t('accessibility.state')}</h2>
      <p>{t('accessibility.state.text')}</p>
      <p>{t('accessibility.works')}</p>
      <p>
        {t('accessibility.easy')}{' '}
        <a href="/leichte-sprache" hreflang="de" lang="de">
          {t('accessibility.easyLink')}
        </a>
      </p>
      <h2>{t('accessibility.report')}</h2>
      <p>{t('accessibility.report.text', { email: identity.serviceEmail, phone: identity.phone })}</p>
      <h2>{t('accessibility.office')}</h2>
      <p>{t('accessibility.office.text')}</p>
      <p>
        <a href={identity.accessibilityOffice.url}>{identity.accessibilityOffice.name}</a>
      </p>
    </Page>
  );
}

/** The terms that people accept when they register. */
export function TermsPage({ view }: Props) {
  const t = helpTexts.for(view.chamber, view.locale);
  const version = formatDate(accountSettings.of(view.chamber).termsVersion, view.locale);
  const chamber = view.chamber.identity.name;
  return (
    <Page view={view} title={t('terms.title')} indexable>
      <Lead>{t('terms.version', { version })}</Lead>
      <h2>{t('terms.scope')}</h2>
      <p>{t('terms.scope.text', { chamber })}</p>
      {(['account', 'truth', 'security', 'availability', 'changes'] as const).map((part) => (
        <section key={part}>
          <h2>{t(`terms.${part}`)}</h2>
          <p>{t(`terms.${part}.text`)}</p>
        </section>
      ))}
    </Page>
  );
}
