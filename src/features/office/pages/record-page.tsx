import type { VNode } from 'preact';
import type { OfficeNotice, OfficeRecordHead } from '../../../platform/feature/office.ts';
import { Alert, Lead, Page, type View } from '../../../platform/ui/index.ts';

interface RecordPageProps {
  readonly view: View;
  readonly head: OfficeRecordHead;
  readonly panels: readonly VNode[];
  readonly notice: OfficeNotice | undefined;
}

/** All that the chamber knows of one record and may do about it, one panel below the other. */
export function RecordPage({ view, head, panels, notice }: RecordPageProps) {
  return (
    <Page view={view} title={head.title} width="wide">
      {notice ? <Alert tone={notice.tone} heading={notice.heading} /> : null}
      {head.lead ? <Lead>{head.lead}</Lead> : null}
      {head.warning ? <Alert tone="warning" heading={head.warning} /> : null}
      {panels}
    </Page>
  );
}
