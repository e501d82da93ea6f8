import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { Page, type View } from '../../../platform/ui/index.ts';
import { printBatchTexts } from '../print-batches/texts.de.ts';
import { sampleBetrieb } from '../fixtures.ts';
import { sampleActing, sampleNobody, sampleLetters, sampleNow, samplePins } from './fixtures.ts';
import { inOffice } from './in-office.ts';
import { ActingPanel } from './pages/acting-panel.tsx';
import { LettersPanel, PinsPanel } from './pages/panels.tsx';

const subject = { kind: 'betrieb', id: sampleBetrieb.id } as const;

const panels = (view: View, rows: 'some' | 'none', mayAct: boolean, gone?: string) => {
  const may = { issue: mayAct, runInBulk: mayAct, link: mayAct };
  const facts = { view, subject, may, now: sampleNow };
  const none = rows === 'none';
  return (
    <Page view={view} title={sampleBetrieb.name} width="wide">
      <ActingPanel
        {...facts}
        rows={none ? [] : sampleActing}
        offersLink={gone === undefined ? 'offered' : 'not-linkable'}
        nobody={none ? undefined : sampleNobody}
      />
      <PinsPanel {...facts} rows={none ? [] : samplePins} noPin={gone} />
      <LettersPanel {...facts} rows={none ? [] : sampleLetters} />
    </Page>
  );
};

/** What this feature shows in the office, in its states. */
export const pinOfficeGallery: readonly GalleryEntry[] = [
  inOffice('record', 'Zugänge, PINs und Briefe eines Betriebs', (view) => panels(view, 'some', true)),
  inOffice('record-reading', 'Zugänge, PINs und Briefe, nur ansehen', (view) => panels(view, 'some', false)),
  inOffice('record-empty', 'Betrieb ohne Zugänge, PINs und Briefe', (view) => panels(view, 'none', true)),
  inOffice('record-gone', 'Betrieb, der nicht mehr im Register steht', (view) =>
    panels(
      view,
      'none',
      true,
      printBatchTexts.for(view.chamber, 'de')('issue.no.geloescht', { label: sampleBetrieb.name }),
    ),
  ),
];
