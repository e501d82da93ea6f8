import type { EmailAddress } from '../../../lib/email-address.ts';
import type { Result } from '../../../lib/result.ts';
import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { PrepareContext, ReadContext, WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { getAudited, postPrepared, type Route } from '../../../platform/http/route.ts';
import { deliveriesOf } from '../../../platform/mail/deliveries.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import {
  type AddressRefusal,
  correctAddress,
  findAccountByEmail,
  findWaitingRegistration,
  findWhereWentOn,
  type MadeConfirmation,
  makeConfirmation,
  readAddress,
  refusedAddress,
  resendConfirmation,
} from '../../accounts/index.ts';
import { officePathOf, staffMay } from '../../office/index.ts';
import { RegistrationPage, type RegistrationPageProps } from '../pages/registration-page.tsx';
import { paths, pathOf } from '../paths.ts';
import { careTexts } from '../texts.de.ts';

const mostMails = 20;
const may = staffMay('konten.betreuen');

/** A registration that waits: what was mailed, the mail once more, another address. */
export const registrationRoutes: readonly Route[] = [
  getAudited(
    paths.registration,
    { may: staffMay('konten.lesen'), audit: 'office.registration-opened' },
    showRegistration,
  ),
  postPrepared(
    paths.resendConfirmation,
    {
      may,
      audit: 'account-care.confirmation-sent-again',
      prepare: ({ parts }) => makeConfirmation(parts.passwords),
    },
    answerResend,
  ),
  postPrepared(
    paths.correctAddress,
    { may, audit: 'account-care.address-corrected', prepare: prepareCorrection },
    answerCorrection,
  ),
];

const notices: ReadonlySet<string> = new Set(['gesendet', 'warten', 'berichtigt']);

async function showRegistration(context: ReadContext): Promise<Reply> {
  const said = context.query.get('hinweis') ?? '';
  const notice = notices.has(said) ? (said as RegistrationPageProps['notice']) : undefined;
  const drawn = await registrationPage(context, context.db, { notice });
  const id = context.params['id'] ?? '';
  const audit = { subjects: { registration: id } };
  if (drawn) return page(drawn, { audit });
  const wentOn = isUuid(id) ? await findWhereWentOn(context.db, id) : undefined;
  if (!wentOn) return unknown();
  const to =
    wentOn.kind === 'account' ? officePathOf('account', wentOn.id) : pathOf('registration', wentOn.id);
  return redirect(to, { audit: { ...audit, outcome: 'gone' } });
}

async function registrationPage(
  context: ReadContext | WriteContext,
  db: Db,
  more: Partial<Pick<RegistrationPageProps, 'form' | 'question' | 'notice'>>,
) {
  const id = context.params['id'] ?? '';
  const registration = isUuid(id) ? await findWaitingRegistration(db, id) : undefined;
  if (!registration) return undefined;
  const owners = [id, ...(registration.accountId ? [registration.accountId] : [])];
  return (
    <RegistrationPage
      view={context.view}
      registration={registration}
      mails={await deliveriesOf(db, owners, mostMails)}
      now={context.now}
      form={freshForm()}
      {...more}
    />
  );
}

/** Somebody has confirmed or corrected it meanwhile: the list no longer has it. */
const gone = (context: WriteContext) =>
  redirect(paths.list, {
    audit: { outcome: 'gone', subjects: { registration: context.params['id'] ?? '' } },
  });

async function answerResend(context: WriteContext, made: MadeConfirmation): Promise<Reply> {
  const { tx, params, client, now } = context;
  const id = params['id'] ?? '';
  if (!isUuid(id)) return { ...unknown(), audit: { outcome: 'unknown' } };
  const result = await resendConfirmation(tx, id, made, client.range, now);
  if (!result.ok) return gone(context);
  const isSent = result.value === 'sent';
  return redirect(pathOf('registration', id, isSent ? 'gesendet' : 'warten'), {
    audit: { outcome: isSent ? 'done' : 'wait', subjects: { registration: id } },
  });
}

interface PreparedCorrection {
  readonly address: Result<EmailAddress, AddressRefusal>;
  readonly made: MadeConfirmation;
}

async function prepareCorrection({ form, parts }: PrepareContext): Promise<PreparedCorrection> {
  return { address: readAddress(form), made: await makeConfirmation(parts.passwords) };
}

async function answerCorrection(context: WriteContext, prepared: PreparedCorrection): Promise<Reply> {
  const { tx, chamber, params, form, client, now } = context;
  const { address, made } = prepared;
  const id = params['id'] ?? '';
  const again = async (
    errors: Readonly<Record<string, string>>,
    outcome: string,
    more: Pick<RegistrationPageProps, 'question'> = {},
  ) => {
    const meant = more.question ? { emailMeant: more.question.suggested } : {};
    const kept = keepInput({ ...form, ...meant }, errors);
    const drawn = await registrationPage(context, tx, { form: kept, ...more });
    return drawn ? refusedPage(drawn, outcome, { audit: { subjects: { registration: id } } }) : gone(context);
  };
  if (!address.ok) {
    const { refusal } = address;
    const question = refusal.why === 'likely-slip' ? refusal.question : undefined;
    return again(refusedAddress(chamber, 'de', refusal), refusal.why, { question });
  }
  const waiting = isUuid(id) ? await findWaitingRegistration(tx, id) : undefined;
  if (!waiting) return gone(context);
  // the office may know; a stranger who corrects the own registration gets the mail that says so instead
  if (await findAccountByEmail(tx, address.value))
    return again({ email: careTexts.for(chamber, 'de')('registration.taken') }, 'taken');
  const corrected = await correctAddress(tx, id, address.value, made, client.range, now);
  if (!corrected.ok) {
    if (corrected.refusal === 'gone') return gone(context);
    return again({ '': careTexts.for(chamber, 'de')('registration.tooMany') }, corrected.refusal);
  }
  const { registrationId, mailed } = corrected.value;
  return redirect(pathOf('registration', registrationId, mailed === 'sent' ? 'berichtigt' : 'warten'), {
    audit: { subjects: { registration: id, corrected: registrationId } },
  });
}
