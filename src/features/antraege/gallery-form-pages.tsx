import { sampleLinked } from '../../platform/access/sample-actors.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { faultsIn, inputValues, readStep } from './answers.ts';
import { sampleAnswers, sampleAntrag, sampleArt, sampleDraft, samplePapers } from './fixtures.ts';
import { askedIn, betrieb, drawn, stranger } from './gallery-parts.tsx';
import { AlreadySentPage } from './pages/already-sent-page.tsx';
import { CheckPage, type CheckPageProps } from './pages/check-page.tsx';
import { LateCorrectionPage } from './pages/late-correction-page.tsx';
import { PapersPage } from './pages/papers-page.tsx';
import { StartPage, type StartPageProps } from './pages/start-page.tsx';
import { StepPage } from './pages/step-page.tsx';

function start(id: string, title: string, more: Partial<StartPageProps>, actor?: Actor): GalleryEntry {
  return drawn(
    `start-${id}`,
    `Antrag beginnen, ${title}`,
    (view) => <StartPage view={view} art={sampleArt} forWhom={null} {...more} />,
    actor,
  );
}

const startPages: readonly GalleryEntry[] = [
  start('stranger', 'ohne Anmeldung', {}, stranger),
  start('registered', 'angemeldet', { usualDays: 12 }),
  start('betrieb', 'für einen Betrieb', { forWhom: betrieb, usualDays: 1 }, sampleLinked),
  start('draft', 'mit Entwurf', {
    draft: { id: sampleDraft.id, updatedAt: sampleDraft.updatedAt, page: 'kontakt' },
  }),
  start('obstacle', 'geht gerade nicht', {
    obstacle: 'Für diese Werkstatt ist schon ein Besuch vereinbart.',
  }),
  start(
    'too-many',
    'zu viele',
    { form: { values: {}, errors: { '': 'Von Ihrem Anschluss wurden heute sehr viele Anträge begonnen.' } } },
    stranger,
  ),
];

function stepEntry(
  index: number,
  id: string,
  title: string,
  state: 'empty' | 'filled' | 'wrong',
  more: { readonly corrects?: number; readonly left?: boolean; readonly back?: boolean } = {},
): GalleryEntry {
  return drawn(`step-${id}`, `Antrag, Schritt: ${title}`, (view) => {
    const step = sampleArt.steps[index]!;
    const asked = askedIn(view);
    const wrong = {
      description: 'x'.repeat(501),
      built: '1700',
      bought: '31.02.2001',
      email: 'erika',
      iban: 'DE1',
    };
    const form =
      state === 'wrong'
        ? { values: wrong, errors: readStep(sampleArt, step, wrong, sampleAnswers, asked).errors }
        : freshForm(state === 'filled' ? inputValues(step, sampleAnswers) : {});
    const draft = {
      ...sampleDraft,
      corrects: more.corrects ?? null,
      leftOver: more.left ? { machineNumber: '4711-B', colour: 'grau' } : {},
    };
    const backToCheck = more.back ?? false;
    return (
      <StepPage
        {...{ view, art: sampleArt, step, draft, answers: sampleAnswers, asked, form, backToCheck }}
      />
    );
  });
}

const stepPages: readonly GalleryEntry[] = [
  stepEntry(0, 'first', 'Auswahl', 'empty'),
  stepEntry(0, 'first-wrong', 'Auswahl fehlt', 'wrong'),
  stepEntry(1, 'condition-wrong', 'Datum und Zahl falsch', 'wrong'),
  stepEntry(2, 'contact', 'ausgefüllt', 'filled'),
  stepEntry(2, 'contact-wrong', 'Kontakt falsch', 'wrong'),
  stepEntry(2, 'from-check', 'von der Übersicht aus', 'filled', { back: true }),
  stepEntry(0, 'correcting', 'gesendeten Antrag ändern', 'filled', { corrects: 181 }),
  stepEntry(0, 'left-over', 'das Formular hat sich geändert', 'filled', { left: true }),
];

function papersEntry(
  id: string,
  title: string,
  more: { readonly files?: boolean; readonly error?: string; readonly corrects?: number } = {},
): GalleryEntry {
  return drawn(`papers-${id}`, `Unterlagen, ${title}`, (view) => (
    <PapersPage
      view={view}
      art={sampleArt}
      draft={{ ...sampleDraft, corrects: more.corrects ?? null }}
      answers={sampleAnswers}
      papers={papersIn(more)}
      form={{ values: {}, errors: more.error ? { 'papier-plan': more.error } : {} }}
    />
  ));
}

function papersIn(more: { readonly files?: boolean; readonly corrects?: number }) {
  const papers = samplePapers.slice(0, 1);
  if (more.corrects !== undefined) return papers.map(({ id, files }) => ({ id, files: [], sent: files }));
  return more.files ? papers : [];
}

const papersPages: readonly GalleryEntry[] = [
  papersEntry('empty', 'noch keine'),
  papersEntry('kept', 'schon da', { files: true }),
  papersEntry('correcting', 'gesendeten Antrag ändern', { corrects: 181 }),
  papersEntry('refused', 'Datei nicht genommen', { error: 'Wählen Sie eine Datei aus: „Grundriss“.' }),
];

function check(id: string, title: string, more: Partial<CheckPageProps> = {}): GalleryEntry {
  return drawn(`check-${id}`, `Angaben prüfen, ${title}`, (view) => (
    <CheckPage
      view={view}
      art={sampleArt}
      draft={sampleDraft}
      answers={sampleAnswers}
      before={sampleAntrag.before}
      asked={askedIn(view)}
      faults={[]}
      papers={samplePapers.slice(0, 1)}
      forWhom={null}
      form={freshForm()}
      {...more}
    />
  ));
}

const checkPages: readonly GalleryEntry[] = [
  check('complete', 'vollständig'),
  check('betrieb', 'für einen Betrieb', { forWhom: betrieb, before: { telephone: '' } }),
  check('correction', 'Änderung', { draft: { ...sampleDraft, corrects: 181 } }),
  check('correction-settled', 'Änderung, manches gilt schon', {
    draft: { ...sampleDraft, corrects: 181 },
    settled: ['Telefon', 'Website'],
  }),
  check('changed', 'inzwischen geändert', {
    form: { values: {}, errors: { '': 'Ihr Entwurf wurde inzwischen geändert.' } },
  }),
  drawn('check-incomplete', 'Angaben prüfen, es fehlt etwas', (view) => {
    const asked = askedIn(view);
    const answers = { ...sampleAnswers, description: '', built: '', agreed: '' };
    const faults = faultsIn(sampleArt, answers, asked);
    return (
      <CheckPage
        {...{ view, art: sampleArt, draft: sampleDraft, answers, before: {}, asked, faults }}
        papers={[{ id: 'plan', files: [] }]}
        forWhom={null}
        form={freshForm()}
      />
    );
  }),
];

/** In the place of a draft that cannot be gone on with. */
const goneDrafts: readonly GalleryEntry[] = [
  ...(['/antraege/181', undefined] as const).map((href) =>
    drawn(
      href ? 'already-sent' : 'already-sent-stranger',
      `Entwurf schon gesendet, ${href ? 'angemeldet' : 'ohne Anmeldung'}`,
      (view) => <AlreadySentPage view={view} art={sampleArt} nummer={181} href={href} />,
    ),
  ),
  drawn('already-sent-correction', 'Änderung schon gesendet', (view) => (
    <AlreadySentPage view={view} art={sampleArt} nummer={181} href="/antraege/181" what="correction" />
  )),
  drawn('late-correction', 'Änderung kam zu spät', (view) => (
    <LateCorrectionPage
      view={view}
      art={sampleArt}
      draft={sampleDraft}
      nummer={181}
      answers={sampleAnswers}
      before={sampleAntrag.before}
      asked={askedIn(view)}
    />
  )),
];

/** The pages on which an Antrag is written, in every state. */
export const formPages: readonly GalleryEntry[] = [
  ...startPages,
  ...stepPages,
  ...papersPages,
  ...goneDrafts,
  ...checkPages,
];
