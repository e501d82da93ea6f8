import { Alert, type FormState, Lead, Page, type View } from '../../../../platform/ui/index.ts';
import { Actions, Button, ButtonLink, Form } from '../../../../platform/ui/index.ts';
import { formatDate } from '../../../../lib/dates.ts';
import type { EventRecord } from '../../antrag-record.ts';
import { titleOf } from '../../arten.ts';
import { afterMove, isDeemed } from '../../rules.ts';
import { canWithdrawFor } from '../acts.ts';
import { type ActKind, actFacts } from '../act-kinds.ts';
import { formalTexts } from '../formal-texts.de.ts';
import type { Loaded } from '../loaded.ts';
import { officeAntragPath, officePaths } from '../paths.ts';
import { officeWordsOf } from '../../words-of.ts';
import { whoSent } from '../who.ts';
import { ActFields } from './act-fields.tsx';
import { AnswersView } from './answers-view.tsx';
import { OfficeHistory } from './office-history.tsx';
import { readerOf, ReachNotice } from './reach-notice.tsx';
import { UnsentText } from './unsent-text.tsx';

export interface ActPageProps {
  readonly view: View;
  readonly loaded: Loaded;
  readonly act: ActKind;
  readonly form: FormState;
  /** What others have done since the page was drawn; absent where nobody has. */
  readonly since?: readonly EventRecord[] | undefined;
  /** How to object to a refusal, also to one in part, in the words of the chamber. */
  readonly remedy?: string | undefined;
}

/** Whether a case worker can do this with an Antrag as it stands. */
export function canAct(
  act: ActKind,
  { art, antrag, staffId, mayWork }: Pick<Loaded, 'art' | 'antrag' | 'staffId' | 'mayWork'>,
): boolean {
  if (!mayWork || afterMove(actFacts[act].move, antrag.state, art.allows) === undefined) return false;
  if (act === 'withdrawFor' && !canWithdrawFor(art, antrag)) return false;
  return act === 'handOver' || antrag.takenBy === staffId;
}

/** Asks for the words that go with a question, a hand-over or a decision. */
export function ActPage(props: ActPageProps) {
  const { view, loaded, act, form, since } = props;
  const { art, antrag, forWhom } = loaded;
  const t = officeWordsOf(loaded.art, view.chamber);
  const { move } = actFacts[act];
  const { nummer } = antrag;
  const possible = canAct(act, loaded);
  const tells = act !== 'handOver';
  return (
    <Page
      view={view}
      title={t(`act.${move}`)}
      breadcrumb={[
        { label: t('queue.title'), href: officePaths.queue },
        { label: t('title.one', { nummer }), href: officeAntragPath(nummer) },
      ]}
      invalid={Object.keys(form.errors).length > 0}
    >
      <p>
        {t('act.text', {
          nummer,
          title: titleOf(art, antrag, view.chamber, 'de'),
          who: whoSent(t, { contactName: antrag.contactName, forWhom }),
        })}
      </p>
      {since ? <Conflict {...props} since={since} possible={possible} /> : null}
      {possible ? (
        <>
          {tells && loaded.reach.kind === 'nobody' ? (
            <ReachNotice view={view} loaded={loaded} />
          ) : (
            <Lead>{leadOf(props)}</Lead>
          )}
          {act === 'refuse' ? <Deemed {...props} /> : null}
          <Form
            action={officeAntragPath(nummer, act)}
            form={form}
            hidden={{ revision: String(antrag.revision) }}
          >
            <ActFields {...props} />
            <Actions>
              <Button>{t(`${move}.submit`)}</Button>
              <ButtonLink href={officeAntragPath(nummer)} kind="tertiary">
                {t(since ? 'conflict.leave' : 'act.cancel')}
              </ButtonLink>
            </Actions>
          </Form>
        </>
      ) : (
        <Impossible {...props} />
      )}
    </Page>
  );
}

/** What becomes of the words, and of the time: a formal decision is its letter, and some periods nothing stops. */
function leadOf(props: ActPageProps): string {
  const { act, loaded, view } = props;
  const { move } = actFacts[act];
  const facts = { name: readerOf(props) };
  const formal = formalTexts.for(view.chamber, 'de');
  if ((move === 'approve' || move === 'refuse') && loaded.art.isBescheid)
    return formal(`${move}.lead`, facts);
  if (move === 'ask' && loaded.art.decideWithin) return formal('ask.lead', facts);
  return officeWordsOf(loaded.art, view.chamber)(`${move}.lead`, facts);
}

/** Says that what is refused counts as granted already: a refusal does not undo that. */
function Deemed({ view, loaded }: ActPageProps) {
  const { art, antrag, today } = loaded;
  if (!isDeemed(art, antrag, today)) return null;
  const t = officeWordsOf(art, view.chamber);
  return (
    <Alert
      tone="danger"
      heading={t('refuse.deemed', { day: formatDate(antrag.dueOn ?? today, 'de') })}
      level={2}
    >
      <p>{t('refuse.deemed.text')}</p>
    </Alert>
  );
}

function Conflict({
  view,
  loaded,
  since,
  possible,
}: ActPageProps & { readonly since: readonly EventRecord[]; readonly possible: boolean }) {
  const t = officeWordsOf(loaded.art, view.chamber);
  const { art, antrag, asked, colleagues } = loaded;
  const corrected = since.some(({ kind }) => kind === 'correct');
  return (
    <>
      <Alert tone="warning" heading={t('conflict.title')} level={2}>
        <p>{t(possible ? 'conflict.text' : 'conflict.over')}</p>
      </Alert>
      <h2>{t('conflict.since')}</h2>
      <OfficeHistory view={view} art={art} events={since} colleagues={colleagues} />
      {corrected ? (
        <>
          <h2>{t('conflict.now')}</h2>
          <AnswersView {...{ view, art, antrag, asked }} />
        </>
      ) : null}
      <h2>{t('conflict.yours')}</h2>
    </>
  );
}

function Impossible({ view, loaded, form, since }: ActPageProps) {
  const t = officeWordsOf(loaded.art, view.chamber);
  return (
    <>
      <UnsentText view={view} form={since ? { ...form, errors: {} } : form} field="text" />
      <Actions>
        <ButtonLink href={officeAntragPath(loaded.antrag.nummer)}>{t('conflict.leave')}</ButtonLink>
      </Actions>
    </>
  );
}
