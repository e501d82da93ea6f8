import { formatDate } from '../../../lib/dates.ts';
import { Alert, Page, type SummaryItem, SummaryList, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { mayChangeEmail, mayChangeName } from '../profile-settings.ts';
import { accountTexts } from '../texts.de.ts';

interface ProfilePageProps {
  readonly view: View;
  readonly account: {
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string;
    readonly phone: string | null;
    readonly createdAt: Date;
  };
  /** What has just been done. */
  readonly notice?: 'saved' | undefined;
}

/** What the portal knows of the person, and the ways to change it. */
export function ProfilePage({ view, account, notice }: ProfilePageProps) {
  const t = accountTexts.for(view.chamber, view.locale);
  const change = (href: string) => ({ label: t('profile.changePassword'), href });
  const how = (href: string) => ({ label: t('profile.how'), href });
  const items: readonly SummaryItem[] = [
    {
      label: t('profile.name'),
      value: `${account.firstName} ${account.lastName}`,
      action: mayChangeName(view.chamber) ? change(paths.profileForm) : how(paths.move),
    },
    {
      label: t('profile.email'),
      value: account.email,
      action: mayChangeEmail(view.chamber) ? change(paths.changeEmail) : how(paths.changeEmail),
    },
    {
      label: t('label.phone'),
      value: account.phone ?? t('profile.noPhone'),
      action: account.phone
        ? change(paths.profileForm)
        : { label: t('profile.add'), href: paths.profileForm },
    },
    { label: t('profile.password'), value: t('profile.passwordSet'), action: change(paths.changePassword) },
    {
      label: t('profile.security'),
      value: t('profile.securityText'),
      action: change(paths.security),
    },
    {
      label: t('profile.sessions'),
      value: t('profile.sessionsText'),
      action: { label: t('profile.showSessions'), href: paths.sessions },
    },
    {
      label: t('profile.notifications'),
      value: t('profile.notificationsText'),
      action: change(paths.notifications),
    },
    {
      label: t('profile.data'),
      value: t('profile.dataText'),
      action: { label: t('profile.showSessions'), href: paths.data },
    },
    {
      label: t('profile.end'),
      value: t('profile.endText'),
      action: { label: t('profile.delete'), href: paths.delete },
    },
    { label: t('profile.since'), value: formatDate(account.createdAt, view.locale) },
  ];
  return (
    <Page view={view} title={t('profile.title')}>
      {notice ? <Alert tone="success" heading={t('profile.saved')} /> : null}
      <SummaryList items={items} />
    </Page>
  );
}
