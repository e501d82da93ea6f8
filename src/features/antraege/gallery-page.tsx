import type { VNode } from 'preact';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { FormState, View } from '../../platform/ui/index.ts';
import type { AntragRecord, EventRecord } from './antrag-record.ts';
import { sampleAntrag } from './fixtures.ts';
import { AntragPage } from './pages/antrag-page.tsx';
import { isOpen } from './rules.ts';

/** The page of an Antrag that exists nowhere, for drawings of features that keep a form of their own. */
export function drawnAntrag(
  view: View,
  art: Antragsart,
  {
    antrag: some,
    form,
    part,
    more,
  }: {
    readonly antrag: Pick<AntragRecord, 'nummer' | 'state' | 'answers'> & Partial<AntragRecord>;
    readonly form: FormState;
    readonly part?: VNode;
    readonly more?: VNode;
  },
) {
  const { sentAt, accountId } = sampleAntrag;
  const antrag = {
    ...sampleAntrag,
    ...{ art: art.id, department: art.department, before: {}, dueOn: null, accountId },
    ...some,
  };
  const { detail = null, state } = antrag;
  const event = { staffId: null, note: null, visible: true } as const;
  const sent: EventRecord = { ...event, at: sentAt, by: 'person', kind: 'sent', from: null, to: 'awaiting' };
  const kind = state === 'approved' ? 'confirm' : state === 'withdrawn' ? 'withdraw' : 'deny';
  const at = new Date('2026-11-21T09:05:41Z');
  const end: EventRecord = { ...event, at, by: 'outsider', kind, from: 'awaiting', to: state, detail };
  return (
    <AntragPage
      view={view}
      art={art}
      antrag={antrag}
      asked={{ chamber: view.chamber, locale: view.locale, today: '2026-11-23', known: {} }}
      events={isOpen(state) ? [sent] : [end, sent]}
      papers={[]}
      forWhom={null}
      form={form}
      part={part}
      more={more}
    />
  );
}
