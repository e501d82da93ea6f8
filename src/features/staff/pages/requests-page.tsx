import { formatDateTime } from '../../../lib/dates.ts';
import {
  Alert,
  ButtonLink,
  Card,
  EmptyState,
  Lead,
  Page,
  Stack,
  type View,
} from '../../../platform/ui/index.ts';
import type { OpenRequest } from '../four-eyes/open-request.ts';
import { pathOf } from '../paths.ts';
import { requestDays } from '../rules.ts';
import { staffTexts } from '../texts.de.ts';

/** A request with what it would do. */
export type ShownRequest = OpenRequest & {
  readonly what: string;
  /** False where whoever looks and whoever asked are one person, or not yet known to be two. */
  readonly isOfAnother: boolean;
};

/** How a request was decided just now. */
export type RequestNotice = 'confirmed' | 'declined' | 'withdrawn' | 'over';

export interface RequestsPageProps {
  readonly view: View;
  readonly requests: readonly ShownRequest[];
  /** Id of who looks: nobody confirms what they asked for themselves. */
  readonly own: string;
  readonly notice?: RequestNotice | undefined;
  /** Why a request was not decided. */
  readonly problem?: string | undefined;
}

/** What one person asked for and another one confirms. */
export function RequestsPage({ view, requests, own, notice, problem }: RequestsPageProps) {
  const t = staffTexts.for(view.chamber, 'de');
  return (
    <Page view={view} title={t('requests.title')}>
      {notice === 'over' ? <Alert tone="info" heading={t('requests.gone')} /> : null}
      {notice && notice !== 'over' ? <Alert tone="success" heading={t(`done.${notice}`)} /> : null}
      {problem ? <Alert tone="danger" heading={problem} /> : null}
      <Lead>{t('requests.lead', { days: requestDays })}</Lead>
      {requests.length === 0 ? (
        <EmptyState heading={t('requests.none')}>{t('requests.noneText')}</EmptyState>
      ) : (
        <Stack>
          {requests.map((request) => (
            <Card key={request.id} heading={request.what}>
              <RequestFacts view={view} request={request} />
              <ButtonLink href={pathOf('decide', request.id)} kind="secondary">
                {t(request.isOfAnother && request.askedBy !== own ? 'requests.look' : 'requests.lookOwn')}
              </ButtonLink>
            </Card>
          ))}
        </Stack>
      )}
    </Page>
  );
}

export interface RequestProps {
  readonly view: View;
  readonly request: ShownRequest;
}

/** Who asked for it, and until when it can be confirmed. */
export function RequestFacts({ view, request }: RequestProps) {
  const t = staffTexts.for(view.chamber, 'de');
  const when = formatDateTime(request.askedAt, 'de');
  const until = formatDateTime(request.expiresAt, 'de');
  return <p>{t('requests.by', { when, name: request.askedByName, until })}</p>;
}
