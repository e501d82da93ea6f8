import { findAccountById } from '../../accounts/index.ts';
import { formatDate } from '../../../lib/dates.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import type { OfficePanel } from '../../../platform/feature/office.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { staffActor } from '../../../platform/http/context.ts';
import { ButtonLink, Actions, DataTable } from '../../../platform/ui/index.ts';
import { type Arten, offeredArten, titleOf } from '../arten.ts';
import { enterPath, enterable, strangerPath } from './enterable.ts';
import { officeAntragPath } from './paths.ts';
import type { QueueLine } from './queue.ts';
import { selectAntraegeOf } from './queue-queries.ts';
import { stateWords } from '../state-words.ts';
import { antraegeOfficeTexts } from './texts.de.ts';
import { officeWordsOf } from '../words-of.ts';

const mostShown = 20;

/** The Anträge of a Betrieb, a Person or an account on its page, and the way to enter one that came on paper. */
export function antraegePanels(arten: Arten): readonly OfficePanel[] {
  return (['betrieb', 'person', 'account'] as const).map((of) => ({
    of,
    rank: 60,
    right: 'antraege.lesen',
    async draw(context, id) {
      const { chamber, db } = context;
      const lines = await selectAntraegeOf(db, of, id, mostShown);
      // nobody reads what would come to a closed account
      const isClosed = of === 'account' && (await findAccountById(db, id))?.state === 'closed';
      const mayEnter = !isClosed && staffActor(context).rights.includes('antraege.bearbeiten');
      const offered = mayEnter ? offeredArten(arten, chamber) : [];
      const kinds = enterable(offered, of).map((art) => ({ art, href: enterPath(art, of, id) }));
      // what a Person of the register asks for oneself needs no account on paper
      const forOneself = of === 'person' ? enterable(offered, 'account') : [];
      for (const art of forOneself)
        if (!kinds.some((one) => one.art === art)) kinds.push({ art, href: strangerPath(art, id) });
      return lines.length + kinds.length === 0 ? undefined : drawAntraege(chamber, { arten, lines, kinds });
    },
  }));
}

/** The section, with what is known. */
export function drawAntraege(
  chamber: Chamber,
  {
    arten,
    lines,
    kinds,
  }: {
    readonly arten: Arten;
    readonly lines: readonly QueueLine[];
    /** What can be entered, and where. */
    readonly kinds: readonly { readonly art: Antragsart; readonly href: string }[];
  },
) {
  const t = antraegeOfficeTexts.for(chamber, 'de');
  const title = (line: QueueLine) => {
    const art = arten.get(line.art);
    return art ? titleOf(art, line, chamber, 'de') : line.art;
  };
  return (
    <section>
      <h2>{t('panel.title')}</h2>
      {lines.length === 0 ? (
        <p>{t('panel.none')}</p>
      ) : (
        <DataTable
          caption={t('panel.title')}
          captionHidden
          rows={lines}
          rowKey={({ nummer }) => String(nummer)}
          columns={[
            {
              label: t('queue.nummer'),
              cell: ({ art, nummer }) => (
                <a href={officeAntragPath(nummer)}>
                  {officeWordsOf(arten.get(art), chamber)('title.one', { nummer })}
                </a>
              ),
            },
            { label: t('panel.what'), cell: title },
            { label: t('queue.since'), cell: ({ arrivedAt }) => formatDate(arrivedAt, 'de') },
            {
              label: t('queue.state'),
              cell: (line) => {
                const art = arten.get(line.art);
                const state = officeWordsOf(art, chamber)(`state.${line.state}`);
                return stateWords(art, chamber, 'de', line, state);
              },
            },
          ]}
        />
      )}
      {kinds.length === 0 ? null : (
        <Actions>
          {kinds.map(({ art, href }) => (
            <ButtonLink key={art.id} kind="tertiary" href={href}>
              {t('panel.enter', { title: art.texts.for(chamber, 'de')('title') })}
            </ButtonLink>
          ))}
        </Actions>
      )}
    </section>
  );
}
