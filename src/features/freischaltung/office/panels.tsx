import type { OfficePanel } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor } from '../../../platform/http/context.ts';
import { listWithoutAdministrator } from '../direct-link/queries.ts';
import { findBetriebById, isLinkable } from '../../betriebe/index.ts';
import { loadSubject, whyNoPin } from '../pin-subject.ts';
import { printBatchTexts } from '../print-batches/texts.de.ts';
import { freischaltungSettings } from '../settings.ts';
import type { SubjectRef } from '../queries.ts';
import type { SubjectKind } from '../rules.ts';
import { labelOf } from '../subject.ts';
import { ActingPanel } from './pages/acting-panel.tsx';
import type { PanelRights } from './pages/panel-parts.tsx';
import { LettersPanel, PinsPanel } from './pages/panels.tsx';
import { selectActing, selectShownLetters, selectShownPins } from './panel-queries.ts';

const right = 'register.lesen';

function mayOf(context: ReadContext): PanelRights {
  const { rights } = staffActor(context);
  return {
    issue: rights.includes('pins.ausgeben'),
    runInBulk: rights.includes('pins.massenlauf'),
    link: rights.includes('verknuepfungen.aendern'),
  };
}

/** Why a Betrieb or Person gets no new PIN, in a sentence. */
async function whyNoNewPin({ db, chamber, now }: ReadContext, ref: SubjectRef): Promise<string | undefined> {
  const subject = await loadSubject(db, ref);
  const why = whyNoPin(chamber, subject, now);
  return why
    ? printBatchTexts.for(chamber, 'de')(`issue.no.${why}`, { label: labelOf(subject).label })
    : undefined;
}

function panelsOf(kind: SubjectKind): readonly OfficePanel[] {
  const facts = (context: ReadContext, id: string) => {
    const subject: SubjectRef = { kind, id };
    return { view: context.view, now: context.now, may: mayOf(context), subject };
  };
  return [
    {
      of: kind,
      rank: 30,
      right,
      async draw(context, id) {
        const rows = await selectActing(context.db, { kind, id }, context.now);
        const [nobody] = kind === 'betrieb' ? await listWithoutAdministrator(context.db, id) : [];
        const mayOffer = freischaltungSettings.of(context.chamber).caseWorkerLinks !== 'not-offered';
        const betrieb = kind === 'betrieb' && mayOffer ? await findBetriebById(context.db, id) : undefined;
        const offersLink = betrieb && (isLinkable(betrieb, context.now) ? 'offered' : 'not-linkable');
        return <ActingPanel {...facts(context, id)} rows={rows} nobody={nobody} offersLink={offersLink} />;
      },
      // a Person's openings are on the record of its account already
      ...(kind === 'betrieb' && {
        accountsNamed: async ({ db, now }, id) =>
          (await selectActing(db, { kind, id }, now)).map(({ accountId }) => accountId),
      }),
    },
    {
      of: kind,
      rank: 40,
      right,
      async draw(context, id) {
        const rows = await selectShownPins(context.db, { kind, id });
        const noPin = await whyNoNewPin(context, { kind, id });
        return <PinsPanel {...facts(context, id)} rows={rows} noPin={noPin} />;
      },
    },
    {
      of: kind,
      rank: 50,
      right,
      async draw(context, id) {
        const rows = await selectShownLetters(context.db, { kind, id });
        return <LettersPanel {...facts(context, id)} rows={rows} />;
      },
    },
  ];
}

/** On the office's page of a Betrieb or Person: who acts for it, its PINs, its letters. */
export const freischaltungPanels: readonly OfficePanel[] = [...panelsOf('betrieb'), ...panelsOf('person')];
