import type { VNode } from 'preact';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import { freshForm, type View } from '../../../platform/ui/index.ts';
import type { AntragRecord, EventRecord } from '../antrag-record.ts';
import { sampleAntrag } from '../fixtures.ts';
import { isOpen } from '../rules.ts';
import { sampleLoaded } from './fixtures.ts';
import { AntragOfficePage } from './pages/antrag-office-page.tsx';

/** The office's page of an Antrag that exists nowhere, for drawings of features that add to it. */
export function drawnInOffice(
  view: View,
  art: Antragsart,
  {
    antrag: some,
    part,
  }: {
    readonly antrag: Pick<AntragRecord, 'nummer' | 'state' | 'answers'> & Partial<AntragRecord>;
    readonly part: VNode;
  },
) {
  const antrag = {
    ...sampleAntrag,
    art: art.id,
    department: art.department,
    before: {},
    dueOn: null,
    ...some,
  };
  const { detail = null, sentAt, state } = antrag;
  const event = { staffId: null, note: null, visible: true } as const;
  const sent: EventRecord = { ...event, at: sentAt, by: 'person', kind: 'sent', from: null, to: 'awaiting' };
  const at = new Date('2026-11-21T09:05:41Z');
  const end: EventRecord = {
    ...event,
    at,
    by: 'clock',
    kind: 'confirm',
    from: 'awaiting',
    to: state,
    detail,
  };
  return (
    <AntragOfficePage
      view={view}
      form={freshForm()}
      loaded={{
        ...sampleLoaded,
        art,
        antrag,
        asked: { chamber: view.chamber, locale: view.locale, today: sampleLoaded.today, known: {} },
        events: isOpen(state) ? [sent] : [end, sent],
        papers: [],
        record: undefined,
        part,
      }}
    />
  );
}
