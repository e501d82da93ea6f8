import { formatDate } from '../../../lib/dates.ts';
import { Page, SummaryList, type View } from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { accountTexts } from '../texts.de.ts';

interface ProfilePageProps {
  readonly view: View;
  readonly account: {
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string;
    readonly createdAt: Date;
  };
}

/** What the portal knows of the person. */
export function ProfilePage({ view, account }: ProfilePageProps) {
  const t = accountTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('profile.title')}>
      <SummaryList
        items={[
          { label: t('profile.name'), value: `${account.firstName} ${account.lastName}` },
          { label: t('profile.email'), value: account.email },
          { label: t('profile.since'), value: formatDate(account.createdAt, view.locale) },
          {
            label: t('profile.password'),
            value: t('profile.passwordSet'),
            action: { label: t('profile.changePassword'), href: '/profil/passwort' },
          },
          {
            label: t('profile.sessions'),
            value: t('profile.sessionsText'),
            action: { label: t('profile.showSessions'), href: paths.sessions },
          },
          {
            label: t('profile.notifications'),
            value: t('profile.notificationsText'),
            action: { label: t('profile.changePassword'), href: paths.notifications },
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
        ]}
      />
    </Page>
  );
}
