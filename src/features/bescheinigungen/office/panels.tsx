import type { OfficeNotice, OfficePanel } from '../../../platform/feature/office.ts';
import { staffActor } from '../../../platform/http/context.ts';
import { findBetriebById, isLinkable } from '../../betriebe/index.ts';
import { judge } from '../judge.ts';
import { issueRight } from '../permissions.ts';
import { selectOfBetrieb } from '../queries.ts';
import { offersAny } from '../settings.ts';
import { BescheinigungenPanel } from './panel.tsx';
import { bescheinigungOfficeTexts } from './texts.de.ts';

const mostShown = 20;

/** On the office's page of a Betrieb: what it has out. */
export const bescheinigungPanels: readonly OfficePanel[] = [
  {
    of: 'betrieb',
    rank: 57,
    right: 'register.lesen',
    async draw(context, id) {
      if (!offersAny(context.chamber)) return undefined;
      const betrieb = await findBetriebById(context.db, id);
      if (!betrieb || betrieb.art === 'ausbildungsstaette') return undefined;
      const all = await selectOfBetrieb(context.db, id, mostShown + 1);
      const mayAct = staffActor(context).rights.includes(issueRight) && isLinkable(betrieb, context.now);
      return (
        <BescheinigungenPanel
          view={context.view}
          betriebId={id}
          judged={judge(all.slice(0, mostShown), betrieb, context.now)}
          most={all.length > mostShown ? mostShown : undefined}
          mayIssue={mayAct}
        />
      );
    },
  },
];

const words = bescheinigungOfficeTexts.messages.de;

/** What the page of the Betrieb says afterwards. */
export const bescheinigungNotices: Readonly<Record<string, OfficeNotice>> = {
  'bescheinigung-zurueckgezogen': { tone: 'success', heading: words['notice.withdrawn'] },
  'bescheinigung-vorbei': { tone: 'info', heading: words['notice.over'] },
};
